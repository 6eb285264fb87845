import { describe, expect, test } from 'vitest'
import { areAlike } from '../../../../lib/domain/bank/match/names'

describe('names of payers', () => {
  test.each([
    ['NORTHLIGHT STUDIO OY', 'Northlight Studio Oy'],
    ['Halla Coffee', 'Halla Coffee Oy'],
    ['MUELLER UND SOEHNE GMBH', 'Müller & Söhne GmbH'],
    ['Makela Oy', 'Mäkelä Oy'],
    ['Mäkelä Matti', 'Matti Mäkelä'],
    ['Rakennusliike Pohjoisen Ter', 'Rakennusliike Pohjoisen Terävä Kärki Oy'],
    ['Groot Grachten B.V.', 'Groot Grachten BV'],
    ['Payment from Halla Coffee Oy', 'Halla Coffee Oy'],
    ['Beyoncé Ltd', 'BEYONCE LIMITED'],
  ])('%s may be %s', (payer, client) => {
    expect(areAlike(payer, client)).toBe(true)
    expect(areAlike(client, payer)).toBe(true)
  })

  test.each([
    ['Halla Coffee Oy', 'Halla Tea Oy'],
    ['Matti Mäkelä', 'Matti Virtanen'],
    ['Oy Ab', 'Halla Oy'],
    ['', 'Halla Oy'],
    ['A B', 'A B C'],
    ['Kela', 'Kela Design Studio Oy'],
    ['North', 'Northern Lights Films'],
  ])('%s is not %s', (payer, client) => {
    expect(areAlike(payer, client)).toBe(false)
  })
})
