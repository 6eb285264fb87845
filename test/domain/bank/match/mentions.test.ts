import { describe, expect, test } from 'vitest'
import { mentionsAmong } from '../../../../lib/domain/bank/match/mentions'
import { creditorReference } from '../../../../lib/domain/payment/references'
import { aLine } from '../bank-line'
import { aPayable } from './payables'

const payables = ['2026-040', '2026-041', '1042', 'A-7', '7', 'F2026-118'].map((number) => aPayable(number))
const numbers = (text: string, references: readonly string[] = []) => {
  const { byReference, byNumber } = mentionsAmong(payables)(aLine({ text, references }))
  return {
    reference: byReference.map(({ number }) => number),
    number: byNumber.map(({ number }) => number),
  }
}

describe('a reference', () => {
  const national = '20260406'

  test.each([
    ['in its field', '', ['00000000000020260406']],
    ['in its field, in the international form', '', [creditorReference(national)]],
    ['in the text', 'Viite 2026 0406', []],
    ['in the text, in the international form', 'pay RF57 2026 0406 thanks', []],
    ['in the text, in the international form at the end', 'RF5720260406', []],
  ])('is found %s', (_, text, references) => {
    expect(numbers(text, references).reference).toEqual(['2026-040'])
  })

  test('with a wrong check digit names nothing', () => {
    expect(numbers('Viite 2026 0407')).toEqual({ reference: [], number: [] })
    expect(numbers('RF58 2026 0406').reference).toEqual([])
  })
})

describe('an invoice number', () => {
  test.each([
    'Invoice 2026-040',
    'INV2026-040',
    'lasku nro 2026/040, kiitos',
    'Rechnung 2026-0 40',
    '2026 040',
    '#2026040',
    'inv-2026-040.',
  ])('is found in %j', (text) => {
    expect(numbers(text).number).toEqual(['2026-040'])
  })

  test.each([
    '2026-0401',
    '12026-040',
    '2026-040-12',
    '1-2026-040',
    'IBAN FI2026-0409',
    '040',
    'on 12.11.2026',
  ])('is not found in %j', (text) => {
    expect(numbers(text).number).toEqual([])
  })

  test('that is short counts behind a word for it alone', () => {
    expect(numbers('INV 1042 SEC').number).toEqual(['1042'])
    expect(numbers('lasku 7').number).toEqual(['7'])
    expect(numbers('Invoice A-7').number).toEqual(['A-7'])
    expect(numbers('card 1042, table 7, A-7').number).toEqual([])
  })

  test('may stand beside others', () => {
    expect(numbers('2026-040 and 2026-041, F2026-118').number).toEqual(['2026-040', '2026-041', 'F2026-118'])
  })

  test('may have been written where the reference goes', () => {
    expect(numbers('', ['2026041']).number).toEqual(['2026-041'])
  })
})
