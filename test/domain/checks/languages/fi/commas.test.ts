import { expect, it } from 'vitest'
import { withCommas } from '../../../../../lib/domain/checks/languages/fi/commas'

it('knows a line with its comma as well as without', () => {
  expect(withCommas('siitä huolimatta että => vaikka\nosoittaa suoritus').split('\n')).toEqual([
    'siitä huolimatta että => vaikka',
    'siitä huolimatta ,että => vaikka',
    'osoittaa suoritus',
  ])
})

it('leaves what it says instead as it is', () => {
  expect(withCommas('edellytys => ~ sitten kun on maksettu')).toBe('edellytys => ~ sitten kun on maksettu')
})

it('leaves a line that begins with such a word as it is', () => {
  expect(withCommas('kun ehdit')).toBe('kun ehdit')
})
