import { describe, expect, it } from 'vitest'
import { isVatNumber } from '../../../lib/domain/payment/vat-number'

describe('a VAT number', () => {
  it.each([
    'FI20774740',
    'ATU13585627',
    'BE0428759497',
    'BE428759497',
    'BE1001686633',
    'BE1006023325',
    'BE1000003682',
    'BG175074752',
    'CHE-107.787.577 MWST',
    'CHE-107.787.577 HR/MWST',
    'CHE-107.787.577 HR',
    'CZ612345670',
    'DE136695976',
    'DK88146328',
    'EE100207415',
    'EL040127797',
    'ES54362315K',
    'FR83404833048',
    'GB980780684',
    'XI980780684',
    'IE6433435F',
    'IT00743110157',
    'LU10000356',
    'NL010000446B01',
    'PL8567346215',
    'PT501964843',
    'SE556188840401',
    'si 5022 3054',
  ])('%s is valid', (text) => {
    expect(isVatNumber(text)).toBe(true)
  })

  it.each([
    'FI20774741',
    'DE136695978',
    'SE556188840400',
    'GB802311781',
    'BE0428759498',
    'BE1001686634',
    'BE2001686633',
    'BE100168663',
    'NL010000445B01',
    'FI',
    'FI2077474',
  ])('%s is not valid', (text) => {
    expect(isVatNumber(text)).toBe(false)
  })

  it.each(['2948301-8', '12/345/67890', '246123456', 'US123456789', 'RODJ800101ABC', 'BGRPK1234M', ''])(
    '%s is not judged',
    (text) => {
      expect(isVatNumber(text)).toBeUndefined()
    },
  )
})
