import { expect, test } from 'vitest'
import { isPicture } from '../../../lib/domain/party/logo'
import { aLogo } from '../../builders/logo'

const { png } = aLogo()
/** The same picture with so many bytes more before its end. */
const longer = (bytes: number) => {
  const [head = '', data = ''] = png.split('base64,')
  const whole = Buffer.from(data, 'base64')
  const more = Buffer.concat([whole.subarray(0, -12), Buffer.alloc(bytes), whole.subarray(-12)])
  return `${head}base64,${more.toString('base64')}`
}

test.each([0, 1, 2])('a whole PNG is a picture, whatever its length: %i', (bytes) => {
  expect(isPicture(aLogo({ png: longer(bytes) }))).toBe(true)
})

test.each([
  ['something else', { png: 'data:image/png;base64,AAAA' }],
  ['a drawing', { png: `data:image/png;base64,${btoa('<svg/>')}` }],
  ['its beginning alone', { png: png.slice(0, 80) }],
  ['what is no base64', { png: png.replace('Z3', '<>').replace('42', '"') }],
  ['a picture without a width', { width: 0 }],
  ['a picture of less than no height', { height: -4 }],
])('no picture: %s', (_, changes) => {
  expect(isPicture(aLogo(changes))).toBe(false)
})
