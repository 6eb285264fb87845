import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bankFieldsOf } from '../../../lib/domain/party/countries'
import type { ProfileForm } from '../../../lib/domain/party/profile-form'
import {
  formOf,
  newProfileForm,
  readProfile,
  withCountry,
  withoutSave,
} from '../../../lib/domain/party/read-profile'
import { sellerSchema } from '../../../lib/domain/party/schema'
import { anAmericanSeller, aSeller } from '../../builders/invoice'

function aForm(changes: Partial<ProfileForm> = {}): ProfileForm {
  return {
    ...newProfileForm('en'),
    name: 'Lehtonen Design',
    contactName: 'Aino Lehtonen',
    street: 'Vuorikatu 14 A 3',
    postalCode: '00100',
    city: 'Helsinki',
    country: 'FI',
    email: 'aino@lehtonen.design',
    taxId: '2948301-8',
    iban: 'FI21 1234 5600 0007 85',
    ...changes,
  }
}

function problemsOf(changes: Partial<ProfileForm>) {
  const reading = readProfile(aForm(changes))
  return reading.ok ? [] : reading.problems.map(({ field, key }) => `${field}: ${key}`)
}

function methodsOf(changes: Partial<ProfileForm>) {
  const reading = readProfile(aForm(changes))
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.seller.methods
}

describe('readProfile', () => {
  test('reads a whole profile, trimmed', () => {
    const reading = readProfile(aForm({ name: '  Lehtonen Design ', phone: ' +358 40 555 0142 ' }))
    expect(reading).toEqual({
      ok: true,
      seller: {
        name: 'Lehtonen Design',
        contactName: 'Aino Lehtonen',
        address: { street: 'Vuorikatu 14 A 3', postalCode: '00100', city: 'Helsinki', country: 'FI' },
        email: 'aino@lehtonen.design',
        phone: '+358 40 555 0142',
        taxId: '2948301-8',
        currency: 'EUR',
        language: 'en',
        chargesVat: true,
        methods: [{ id: 'iban', kind: 'iban', iban: 'FI2112345600000785', bic: '' }],
        numberPattern: '{year}-###',
        defaultTerm: { kind: 'days', days: 14 },
      },
    })
  })

  test('says everything that an empty form lacks, in the order of the form', () => {
    const reading = readProfile(newProfileForm('fi'))
    expect(reading.ok ? [] : reading.problems.map(({ key }) => key)).toEqual([
      'nameMissing',
      'countryMissing',
      'streetMissing',
      'cityMissing',
      'emailMissing',
      'noWayToPay',
    ])
  })

  test.each<[Partial<ProfileForm>, string]>([
    [{ email: 'aino@lehtonen' }, 'email: emailMalformed'],
    [{ country: 'XX' }, 'country: countryMissing'],
    [{ taxId: '' }, 'taxId: taxIdMissing'],
    [{ taxId: '2948301-7' }, 'taxId: businessIdMalformed'],
    [{ taxId: 'FI29483017' }, 'taxId: businessIdMalformed'],
    [{ currency: 'euro' }, 'currency: currencyMissing'],
    [{ iban: 'FI21 1234 5600 0007 86' }, 'iban: ibanCheckDigits'],
    [{ iban: 'FI12 2345 6000 0078 5' }, 'iban: ibanLength'],
    [{ iban: 'ZZ21 1234 5600 0007 85' }, 'iban: ibanCountry'],
    [{ iban: 'FI21!1234' }, 'iban: ibanCharacters'],
    [{ iban: '' }, 'iban: noWayToPay'],
    [{ bic: 'NDEA' }, 'bic: bicMalformed'],
    [{ paymentLink: 'javascript:alert(1)' }, 'paymentLink: linkMalformed'],
    [{ paymentLink: 'http://pay.example.com' }, 'paymentLink: linkMalformed'],
    [{ paymentLink: 'https://pay' }, 'paymentLink: linkMalformed'],
    [{ numberPattern: '2026' }, 'numberPattern: numberPatternMalformed'],
    [{ termDays: 'two weeks' }, 'termDays: termMalformed'],
    [{ termDays: '367' }, 'termDays: termMalformed'],
    [{ termDays: '' }, 'termDays: termMalformed'],
    [{ name: 'Studio Ella ✨' }, 'name: unprintable'],
    [{ otherPayment: '📱 MobilePay' }, 'otherPayment: unprintable'],
  ])('refuses %j as %s', (changes, problem) => {
    expect(problemsOf(changes)).toEqual([problem])
  })

  test('takes the Finnish VAT number in the place of the Y-tunnus', () => {
    expect(problemsOf({ taxId: 'FI 29483018' })).toEqual([])
  })

  test('needs no tax id from one who charges no VAT', () => {
    expect(problemsOf({ taxId: '', chargesVat: false })).toEqual([])
  })

  test('reads a British account and prints its sort code in pairs', () => {
    const british = {
      country: 'GB',
      taxId: 'GB980780684',
      iban: '',
      bankCode: '123456',
      accountNumber: '12345678',
    }
    expect(methodsOf(british)).toEqual([
      {
        id: 'account',
        kind: 'domesticAccount',
        bankCode: '12-34-56',
        accountNumber: '12345678',
        bankName: '',
      },
    ])
    expect(problemsOf({ ...british, bankCode: '1234' })).toEqual(['bankCode: sortCodeMalformed'])
    expect(problemsOf({ ...british, accountNumber: '' })).toEqual(['accountNumber: accountNumberMissing'])
    expect(problemsOf({ ...british, bankCode: '' })).toEqual(['bankCode: bankCodeMissing'])
  })

  test('keeps a BIC with the IBAN, or with the account where there is none', () => {
    const indian = { country: 'IN', chargesVat: false, bankCode: 'HDFC0000123', accountNumber: '123456' }
    const account = { kind: 'domesticAccount', bankCode: 'HDFC0000123', accountNumber: '123456' }
    const alone = { ...indian, iban: '', bic: 'hdfc in bb' }
    expect(methodsOf(alone)).toMatchObject([{ ...account, bic: 'HDFCINBB' }])
    const both = methodsOf({ ...indian, bic: 'NDEAFIHH' })
    expect(both).toMatchObject([{ kind: 'iban', bic: 'NDEAFIHH' }, account])
    expect(both[1]).not.toHaveProperty('bic')
    expect(problemsOf({ ...alone, bic: 'HDFC' })).toEqual(['bic: bicMalformed'])
    expect(problemsOf({ iban: '', bic: 'NDEAFIHH', paymentLink: 'pay.example.com' })).toEqual([
      'bic: bicAlone',
    ])
    const reading = readProfile(aForm(alone))
    expect(reading.ok && formOf(reading.seller).bic).toBe('HDFCINBB')
  })

  test('checks an American routing number', () => {
    const american = { country: 'US', taxId: '', chargesVat: false, accountNumber: '4417009821' }
    expect(problemsOf({ ...american, bankCode: '123000220' })).toEqual([])
    expect(problemsOf({ ...american, bankCode: '123000221' })).toEqual(['bankCode: routingNumberMalformed'])
    expect(problemsOf({ ...american, bankCode: '123000220', taxId: '84-12345' })).toEqual([
      'taxId: einMalformed',
    ])
  })

  test('asks whoever charges VAT or GST for the number of that tax, and nobody for one with sales tax', () => {
    const american = { country: 'US', taxId: '', accountNumber: '4417009821', bankCode: '123000220' }
    expect(problemsOf({ ...american, chargesVat: true })).toEqual([])
    const indian = { ...american, country: 'IN', bankCode: 'SBIN0000001' }
    expect(problemsOf({ ...indian, chargesVat: true })).toEqual(['taxId: taxIdMissing'])
    expect(problemsOf({ ...indian, chargesVat: false })).toEqual([])
  })

  test.each(['556012-5790', '5560125790', 'Org.nr 556012-5790'])(
    'asks a Swedish seller with VAT for the VAT number, not %s',
    (taxId) => {
      const swedish = { country: 'SE', taxId, chargesVat: true }
      expect(problemsOf(swedish)).toEqual(['taxId: organisationNumberAlone'])
      expect(problemsOf({ ...swedish, chargesVat: false })).toEqual([])
      expect(problemsOf({ ...swedish, taxId: 'SE556012579001' })).toEqual([])
    },
  )

  test('reads a state where addresses have one, and gives it back to the form', () => {
    const american = { country: 'US', city: 'Austin', accountNumber: '4417009821', bankCode: '123000220' }
    const stateOf = (changes: Partial<ProfileForm>) => {
      const reading = readProfile(aForm(changes))
      return reading.ok ? reading.seller.address.subdivision : reading.problems
    }
    expect(stateOf({ ...american, subdivision: ' TX ', taxId: '' })).toBe('TX')
    expect(stateOf({ ...american, taxId: '' })).toBeUndefined()
    expect(stateOf({ subdivision: 'TX' })).toBeUndefined()
    const { address } = anAmericanSeller()
    expect(formOf(anAmericanSeller({ address: { ...address, subdivision: 'OR' } })).subdivision).toBe('OR')
    expect(formOf(anAmericanSeller())).not.toHaveProperty('subdivision')
  })

  test('reads only the bank details that the country is asked for', () => {
    expect(methodsOf({ bankCode: '1', accountNumber: '2' }).map(({ kind }) => kind)).toEqual(['iban'])
    expect(bankFieldsOf('US')).toEqual({ iban: false, account: true })
    expect(bankFieldsOf('GB')).toEqual({ iban: true, account: true })
    expect(bankFieldsOf('')).toEqual({ iban: true, account: false })
  })

  test('offers a link and words of one’s own after the account', () => {
    const methods = methodsOf({ paymentLink: 'pay.example.com/aino', otherPayment: 'MobilePay 12345' })
    expect(methods.slice(1)).toEqual([
      { id: 'link', kind: 'link', label: '', url: 'https://pay.example.com/aino' },
      { id: 'other', kind: 'other', text: 'MobilePay 12345' },
    ])
  })

  test('never throws, and gives only what the ledger can keep', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', 'FI', 'US', 'GB', 'EUR', '14', '###'),
    )
    const forms = fc.record({
      name: typed,
      contactName: typed,
      street: typed,
      postalCode: typed,
      city: typed,
      country: typed,
      email: fc.oneof(typed, fc.constant('a@b.fi')),
      phone: typed,
      taxId: typed,
      currency: typed,
      language: fc.constantFrom('en' as const, 'fi' as const),
      chargesVat: fc.boolean(),
      iban: typed,
      bic: typed,
      bankCode: typed,
      accountNumber: typed,
      bankName: typed,
      paymentLink: typed,
      paymentLinkLabel: typed,
      bitcoinAddress: typed,
      upiAddress: typed,
      acceptsCash: fc.boolean(),
      layout: fc.constantFrom('modern', 'plain', 'letter'),
      accent: typed,
      legalLine: typed,
      attachesCalendar: fc.boolean(),
      paper: fc.constantFrom('country', 'a4', 'letter'),
      window: fc.constant('left' as const),
      otherPayment: typed,
      numberPattern: typed,
      termDays: typed,
    })
    fc.assert(
      fc.property(forms, (form) => {
        const reading = readProfile(form)
        if (reading.ok) expect(sellerSchema.safeParse(reading.seller).success).toBe(true)
        else expect(reading.problems.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('formOf', () => {
  const swiss = aSeller({ look: { layout: 'letter', accent: '#1a2023', window: 'left' } })
  test.each([aSeller({ numberPattern: '{year}-###' }), anAmericanSeller({ numberPattern: '###' }), swiss])(
    'gives the form that reads as the seller again',
    (seller) => {
      const reading = readProfile(formOf(seller))
      const methods = seller.methods.map(({ kind }) => kind)
      expect(
        reading.ok && { ...reading.seller, methods: reading.seller.methods.map(({ kind }) => kind) },
      ).toEqual({ ...seller, methods })
    },
  )
})

describe('withCountry', () => {
  test('proposes the currency and the VAT of the country and leaves the rest', () => {
    const form = aForm({ iban: 'typed' })
    expect(withCountry(form, 'US', 'en')).toEqual({
      ...form,
      country: 'US',
      currency: 'USD',
      chargesVat: false,
    })
  })

  test.each([
    ['of the country, where we write it', ['DE'], 'en', 'de'],
    ['of the country last chosen', ['DE', 'SE'], 'en', 'sv'],
    ['of a country of English, whatever the screen has', ['GB'], 'fi', 'en'],
    ['of the screen, where we write none of the country', ['FR'], 'fi', 'fi'],
    ['of the screen again', ['CH', 'FR'], 'en', 'en'],
  ] as const)('proposes the language %s', (_, countries, screen, language) => {
    const form = countries.reduce((so, each) => withCountry(so, each, screen), newProfileForm(screen))
    expect(form.language).toBe(language)
  })

  test('leaves a language that was chosen', () => {
    const chosen = { ...newProfileForm('en'), language: 'sv' } as const
    expect(withCountry(chosen, 'DE', 'en').language).toBe('sv')
    const german = withCountry(newProfileForm('en'), 'DE', 'en')
    expect(withCountry({ ...german, language: 'en' }, 'AT', 'en').language).toBe('en')
  })

  test('leaves it to the person whether VAT is charged, and in what, where they chose otherwise than is usual', () => {
    const small = { ...aForm({ country: 'FI' }), chargesVat: false, isSmallBusiness: true, currency: 'GBP' }
    expect(withCountry(small, 'SE', 'en')).toMatchObject({ chargesVat: false, currency: 'GBP' })
    const begun = { ...newProfileForm('en'), chargesVat: false }
    expect(withCountry(begun, 'SE', 'en')).toMatchObject({ chargesVat: false, currency: 'SEK' })
    const american = withCountry(newProfileForm('en'), 'US', 'en')
    expect(withCountry({ ...american, chargesVat: true }, 'CA', 'en')).toMatchObject({
      chargesVat: true,
      currency: 'CAD',
    })
  })

  test('reads a named link, bitcoin and cash, and a UPI id in India', () => {
    const typed = {
      paymentLink: 'pay.example.com',
      paymentLinkLabel: 'Card',
      bitcoinAddress: 'bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?amount=1',
      acceptsCash: true,
      upiAddress: 'aino@bank',
    }
    const [, ...others] = methodsOf(typed)
    expect(others).toEqual([
      { id: 'link', kind: 'link', label: 'Card', url: 'https://pay.example.com' },
      { id: 'bitcoin', kind: 'bitcoin', address: '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa' },
      { id: 'cash', kind: 'cash' },
    ])
    expect(methodsOf({ ...typed, country: 'IN', taxId: 'X' })).toContainEqual({
      id: 'upi',
      kind: 'upi',
      address: 'aino@bank',
    })
  })

  test('says what is wrong with a bitcoin address and a UPI id', () => {
    expect(problemsOf({ bitcoinAddress: '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb' })).toEqual([
      'bitcoinAddress: bitcoinMalformed',
    ])
    expect(problemsOf({ country: 'IN', taxId: 'X', upiAddress: 'aino' })).toEqual([
      'upiAddress: upiMalformed',
    ])
  })

  test('takes cash alone for a way to pay', () => {
    expect(problemsOf({ iban: '' })).toEqual(['iban: noWayToPay'])
    expect(problemsOf({ iban: '', acceptsCash: true })).toEqual([])
  })
})

describe('what few need', () => {
  const read = (changes: Partial<ProfileForm>) => readProfile({ ...aForm(), ...changes })

  test('is the series of credit notes and estimates, which share none with invoices', () => {
    expect(read({ creditPattern: 'H-###', estimatePattern: 'T{yy}-##' })).toMatchObject({
      seller: { creditPattern: 'H-###', estimatePattern: 'T{yy}-##' },
    })
    expect(read({ creditPattern: 'H' })).toMatchObject({ problems: [{ field: 'creditPattern' }] })
    expect(read({ estimatePattern: '{year}-###' })).toMatchObject({
      problems: [{ field: 'estimatePattern', key: 'seriesShared' }],
    })
  })

  test('is the rate of contracts', () => {
    expect(read({ contractRate: '8,5 %' })).toMatchObject({ seller: { contractRate: '8.5' } })
    expect(read({ contractRate: 'much' })).toMatchObject({ problems: [{ key: 'contractRateMalformed' }] })
  })

  test('is an offer with its last day', () => {
    const monthOffer = 'Logo checks at half price'
    expect(read({ monthOffer, monthOfferUntil: '31.12.2026' })).toMatchObject({
      seller: { monthOffer: { text: monthOffer, until: '2026-12-31' } },
    })
    for (const monthOfferUntil of ['', '31.12.', 'soon']) {
      expect(read({ monthOffer, monthOfferUntil })).toMatchObject({
        problems: [{ field: 'monthOfferUntil', key: 'offerUntilMalformed' }],
      })
    }
  })

  test('comes back into the form', () => {
    const form = { contractRate: '8.5', monthOffer: 'Half price', monthOfferUntil: '2026-12-31' }
    const reading = read({ ...form, creditPattern: 'H-###' })
    expect(reading.ok && formOf(reading.seller)).toMatchObject({ ...form, creditPattern: 'H-###' })
  })
})

describe('a save that is taken back', () => {
  const sellerOf = (changes: Partial<ProfileForm>) => {
    const reading = readProfile(aForm(changes))
    return reading.ok ? reading.seller : expect.fail(reading.problems[0]?.key)
  }

  test('puts back what it changed, and leaves what was changed since', () => {
    const [before, after] = [sellerOf({}), sellerOf({ phone: '+358 50 1', city: 'Espoo' })]
    expect(withoutSave(after, before, after)).toEqual(before)
    const now = sellerOf({ phone: '+358 50 1', city: 'Vantaa', bic: 'NDEAFIHH' })
    expect(withoutSave(now, before, after)).toEqual(sellerOf({ city: 'Vantaa', bic: 'NDEAFIHH' }))
  })

  test('is left where all of it was changed since, or the rest does not go with it', () => {
    const [before, after] = [sellerOf({}), sellerOf({ city: 'Espoo' })]
    expect(withoutSave(sellerOf({ city: 'Vantaa' }), before, after)).toBeUndefined()
    const series = { estimatePattern: 'T-###' }
    const [had, has] = [sellerOf(series), sellerOf({ estimatePattern: 'E-###' })]
    const now = sellerOf({ estimatePattern: 'E-###', numberPattern: 'T-###' })
    expect(withoutSave(now, had, has)).toBeUndefined()
  })

  test('leaves each field as it was before, or as it was changed since', () => {
    const fields = ['phone', 'city', 'legalLine', 'otherPayment', 'contactName', 'postalCode'] as const
    const some = fc.record(
      Object.fromEntries(fields.map((field) => [field, fc.constantFrom('one', 'two', 'three')])),
    ) as fc.Arbitrary<Record<(typeof fields)[number], string>>
    fc.assert(
      fc.property(some, some, some, (was, saved, is) => {
        const back = withoutSave(sellerOf(is), sellerOf(was), sellerOf(saved))
        const expected = Object.fromEntries(
          fields.map((field) => [field, is[field] === saved[field] ? was[field] : is[field]]),
        )
        const isSame = fields.every((field) => expected[field] === is[field])
        expect(back).toEqual(isSame ? undefined : sellerOf(expected))
      }),
    )
  })
})
