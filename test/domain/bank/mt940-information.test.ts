import { describe, expect, test } from 'vitest'
import { readInformation } from '../../../lib/domain/bank/mt940-information'

describe('field 86', () => {
  test('with numbered parts', () => {
    expect(
      readInformation(['166?00GUTSCHRIFT?20EREF+1?21SVWZ+Rechnung ', '?222026-040?32Halla?33 GmbH']),
    ).toEqual({
      payer: 'Halla GmbH',
      text: 'Rechnung 2026-040',
      references: [],
    })
  })

  test('with numbered parts and no keywords, as older banks write it', () => {
    expect(readInformation(['051?00GUTSCHRIFT?20RECHNUNG 4711?32MAIER']).text).toBe('RECHNUNG 4711')
  })

  test('with another mark between the parts', () => {
    expect(readInformation(['166~00X~20SVWZ+A 1~32B']).payer).toBe('B')
  })

  test('with words between slashes', () => {
    expect(
      readInformation(['/EREF/E-1//CNTP/NL02ABNA0123456789/ABNANL2A/Groot BV/Utrecht//REMI/USTD//F-1/']),
    ).toEqual({
      payer: 'Groot BV',
      text: 'F-1',
      references: [],
    })
    expect(
      readInformation(['/TRTP/X/NAME/De Vries/REMI/STRD/CUR/RF18539007547034/EREF/N']).references,
    ).toEqual(['RF18539007547034'])
  })

  test('freely', () => {
    expect(readInformation(['VIITESIIRTO', ' HALLA COFFEE'])).toEqual({
      payer: '',
      text: 'VIITESIIRTO HALLA COFFEE',
      references: [],
    })
    expect(readInformation([])).toEqual({ payer: '', text: '', references: [] })
  })
})
