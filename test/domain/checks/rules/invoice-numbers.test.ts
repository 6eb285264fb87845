import { describe, expect, it } from 'vitest'
import { namesAnother, plainForm, sameNumber } from '../../../../lib/domain/checks/rules/invoice-numbers'
import { readMail } from '../read-body'

describe('the number of an invoice', () => {
  it('is the same without its signs', () => {
    expect(plainForm('INV-12')).toBe(plainForm('inv 12'))
  })

  it.each([
    ['#1042', 'INV-1042', true],
    ['2026-005', '005', true],
    ['2026-005', '2026-006', false],
  ])('%s and %s name one invoice: %s', (one, other, isSame) => {
    expect(sameNumber(one, other)).toBe(isSame)
  })

  it('is looked for in the sentence around a place', () => {
    const body = 'Invoice 2026-004 comes to €250.00. The total here is €125.50.'
    const [place] = readMail({ body }).body.places
    if (!place) throw new Error('Nothing read')
    expect(namesAnother(place, body.indexOf('€250'), '2026-005')).toBe(true)
    expect(namesAnother(place, body.indexOf('€250'), '2026-004')).toBe(false)
    expect(namesAnother(place, body.indexOf('€125'), '2026-005')).toBe(false)
  })
})
