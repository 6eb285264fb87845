import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessDraft } from '../../../lib/domain/invoice/assess'
import type { InvoiceDraft } from '../../../lib/domain/invoice/draft'
import { money } from '../../../lib/domain/money/money'
import { aDraft, aDraftDue, aDraftLine, TODAY } from '../../builders/draft'
import { aClient, aSeller } from '../../builders/invoice'

const assess = (draft: InvoiceDraft) => assessDraft(draft, { seller: aSeller(), today: TODAY })
const problemsOf = (draft: InvoiceDraft) =>
  assess(draft).problems.map(({ field, message, severity }) => `${severity} ${field} ${message.key}`)

describe('a complete draft', () => {
  it('has no problems and becomes an invoice, exact to the cent', () => {
    const { problems, content } = assess(aDraft())
    expect(problems).toEqual([])
    expect(content?.totals.total).toEqual(money(128010, 'EUR'))
    expect(content?.dueDate).toBe('2026-12-09')
    expect(content?.issueDate).toBe('2026-11-25')
    expect(content?.methods.map((method) => method.id)).toEqual(['bank'])
  })

  it('keeps lines without VAT for a seller who charges none', () => {
    const draft = aDraft({ lines: [aDraftLine({ vatRate: '' })] })
    const { content } = assessDraft(draft, { seller: aSeller({ chargesVat: false }), today: TODAY })
    expect(content?.lines[0]).not.toHaveProperty('vatRate')
    expect(content?.totals.vat).toEqual([])
  })
})

describe('amounts and quantities', () => {
  const line = (changes: Parameters<typeof aDraftLine>[0]) =>
    problemsOf(aDraft({ lines: [aDraftLine(changes)] }))

  it.each([
    [{ unitPrice: '' }, 'error lines.line-1.unitPrice priceMissing'],
    [{ unitPrice: 'eighty' }, 'error lines.line-1.unitPrice priceMalformed'],
    [{ unitPrice: '85 USD' }, 'error lines.line-1.unitPrice priceOtherCurrency'],
    [{ unitPrice: '-5' }, 'error lines.line-1.unitPrice priceMalformed'],
    [{ unitPrice: '8,505.00' }, undefined],
    [{ unitPrice: '8,505' }, 'error lines.line-1.unitPrice priceAmbiguous'],
    [{ unitPrice: '8.505' }, 'error lines.line-1.unitPrice priceAmbiguous'],
    [{ unitPrice: '8.5055' }, 'error lines.line-1.unitPrice priceTooManyDecimals'],
    [{ unitPrice: '99999999999999' }, 'error lines.line-1.unitPrice priceTooLarge'],
    [{ unitPrice: '900000000', quantity: '900000' }, 'error lines.line-1.unitPrice priceTooLarge'],
    [{ quantity: '' }, 'error lines.line-1.quantity quantityMissing'],
    [{ quantity: '0' }, 'error lines.line-1.quantity quantityMalformed'],
    [{ quantity: '-1' }, 'error lines.line-1.quantity quantityMalformed'],
    [{ quantity: 'two' }, 'error lines.line-1.quantity quantityMalformed'],
    [{ quantity: '1234567,125' }, 'error lines.line-1.quantity quantityTooLarge'],
    [{ quantity: '0.1234567' }, 'error lines.line-1.quantity quantityTooManyDecimals'],
    [{ description: ' ' }, 'error lines.line-1.description descriptionMissing'],
  ])('answers %j with %s', (changes, problem) => {
    expect(line(changes)).toEqual(problem ? [problem] : [])
  })

  it('takes a price of 0 for work without charge, with a word on the zero total', () => {
    expect(line({ unitPrice: '0' })).toEqual(['warning lines totalZero'])
  })

  it('says that nothing is left to pay where a discount takes all of it', () => {
    const problems = problemsOf(aDraft({ discount: { kind: 'percent', percent: '100' } }))
    expect(problems).toContain('warning lines totalZero')
  })

  it('reads 7,5 and 1,125 hours as parts of an hour', () => {
    const draft = aDraft({ lines: [aDraftLine({ quantity: '1,125', unitPrice: '80' })] })
    expect(assess(draft).totals.linesNet).toEqual(money(9000, 'EUR'))
  })

  it('asks which quantity 1,000 pieces are, and takes what is chosen', () => {
    const counted = (quantity: string) => assess(aDraft({ lines: [aDraftLine({ quantity, unit: 'piece' })] }))
    const { problems, content } = counted('1,000')
    expect(content).toBeUndefined()
    expect(problems).toMatchObject([
      { field: 'lines.line-1.quantity', message: { key: 'quantityAmbiguous' }, choices: ['1000', '1'] },
    ])
    expect(counted('1000').totals.linesNet).toEqual(money(8_500_000, 'EUR'))
    expect(counted('1').totals.linesNet).toEqual(money(8500, 'EUR'))
  })

  it('shows totals of the lines that can be read so far', () => {
    const draft = aDraft({ lines: [aDraftLine(), aDraftLine({ id: 'line-2', unitPrice: '' })] })
    expect(assess(draft).totals.total).toEqual(money(128010, 'EUR'))
    expect(assess(draft).content).toBeUndefined()
  })

  it('asks which amount 1,240 dinars are', () => {
    const draft = aDraft({ currency: 'KWD', lines: [aDraftLine({ unitPrice: '1,240' })] })
    expect(assess(draft).problems[0]).toMatchObject({
      field: 'lines.line-1.unitPrice',
      message: { key: 'priceAmbiguous' },
      choices: ['1240', '1.24'],
    })
  })

  it('asks whether a price of 1,125 euros is of thousands or of a litre, and takes what is chosen', () => {
    const priced = (unitPrice: string) =>
      assess(aDraft({ lines: [aDraftLine({ unitPrice, quantity: '1', vatRate: '0' })] }))
    for (const typed of ['1,125', '1.125', '€1,125']) {
      expect(priced(typed).problems[0]?.choices).toEqual(['1125', '1.13'])
    }
    expect(priced('1125').totals.total).toEqual(money(112_500, 'EUR'))
    expect(priced('1.13').totals.total).toEqual(money(113, 'EUR'))
  })

  it('asks nothing about 1,125 yen, which have no decimals', () => {
    const draft = aDraft({ currency: 'JPY', lines: [aDraftLine({ unitPrice: '1,125', quantity: '1' })] })
    expect(assess(draft).totals.linesNet).toEqual(money(1125, 'JPY'))
  })

  it('takes what is chosen of 12,345 dinars', () => {
    const priced = (unitPrice: string) =>
      assess(aDraft({ currency: 'KWD', lines: [aDraftLine({ unitPrice, quantity: '1', vatRate: '' })] }))
    const { choices = [] } = priced('12,345').problems[0] ?? {}
    expect(choices.map((choice) => priced(choice).totals.total)).toEqual([
      money(12_345_000, 'KWD'),
      money(12_345, 'KWD'),
    ])
  })
})

describe('a kind word for the mail', () => {
  const wish = ' Happy birthday, Ella. '
  const said = (changes: Partial<InvoiceDraft>) => assess(aDraft({ wish, ...changes })).content?.wish

  it('goes along with an invoice, and neither with an estimate nor with a credit note', () => {
    expect(said({})).toBe('Happy birthday, Ella.')
    expect(said({ kind: 'estimate' })).toBeUndefined()
    const credits = { invoiceId: 'I', number: '1', issueDate: TODAY, atMost: money(500_000, 'EUR') }
    expect(said({ credits })).toBeUndefined()
    expect(said({ wish: ' ' })).toBeUndefined()
  })
})

describe('a credit note', () => {
  const problems = (currency: string, minor = 500_000) => {
    const credits = { invoiceId: 'I', number: '1', issueDate: TODAY, atMost: money(minor, 'USD') }
    return problemsOf(aDraft({ currency, credits }))
  }

  it('is in the currency of its invoice, and for no more than is left of it', () => {
    expect(problems('USD')).toEqual([])
    expect(problems('USD', 100)).toEqual(['error lines creditAboveInvoice'])
    expect(problems('EUR')).toEqual(['error client.currency creditCurrency'])
    expect(problems('EUR', 100)).toEqual(['error client.currency creditCurrency'])
  })
})

describe('the due date', () => {
  it.each([
    ['', 'error dueDate dueDateMissing'],
    ['soon', 'error dueDate dueDateMalformed'],
    ['31.4.2027', 'error dueDate dueDateImpossible'],
    ['24.11.2026', 'error dueDate dueDatePast'],
    ['07/12/26', 'error dueDate dayAmbiguous'],
    ['1.3.2027', 'warning dueDate dueDateFar'],
  ])('"%s" gives %s', (typed, problem) => {
    expect(problemsOf(aDraftDue(typed))).toEqual([problem])
  })

  it('offers both readings of an ambiguous date', () => {
    const [problem] = assess(aDraftDue('07/12/26')).problems
    expect(problem?.choices).toEqual(['2026-12-07', '2026-07-12'])
  })
})

describe('the due date of a client who pays on one day of the month', () => {
  const soon = (day: number, changes: Partial<InvoiceDraft> = {}) =>
    assess(aDraft({ term: { kind: 'dayOfMonth', day }, ...changes })).problems

  it('is said to be close where their payments may be made up already, with the next such day to move to', () => {
    expect(soon(26)).toEqual([
      {
        field: 'dueDate',
        severity: 'warning',
        message: { key: 'dueDateSoon', params: { next: { date: '2026-12-26' } } },
        choices: ['2026-12-26'],
      },
    ])
    expect(soon(29)).toHaveLength(1)
  })

  it('moves on to a day on which banks are open, where the term wants it', () => {
    const [problem] = soon(26, { term: { kind: 'dayOfMonth', day: 26, moves: 'nextBusinessDay' } })
    expect(problem?.choices).toEqual(['2026-12-28'])
  })

  it('is not said to be close some days ahead, nor where the days are few by agreement', () => {
    expect(soon(30)).toEqual([])
    expect(soon(0, { term: { kind: 'days', days: 1 } })).toEqual([])
  })

  it('is nothing to an estimate', () => {
    expect(soon(26, { kind: 'estimate' })).toEqual([])
  })
})

describe('the client', () => {
  it('needs a name', () => {
    expect(problemsOf(aDraft({ client: aClient({ name: ' ' }) }))).toEqual([
      'error client.name clientNameMissing',
    ])
  })

  it('needs a PO number only where it asks for one', () => {
    const client = aClient({ needsPoNumber: true })
    expect(problemsOf(aDraft({ client, poNumber: '' }))).toEqual(['error poNumber poNumberMissing'])
    expect(problemsOf(aDraft({ poNumber: '' }))).toEqual([])
  })

  it('is asked for an address, as invoices over the simplified limit need one', () => {
    const client = aClient({ address: { street: '', postalCode: '', city: '', country: 'FI' } })
    expect(problemsOf(aDraft({ client }))).toEqual(['warning client.address clientAddressMissing'])
  })

  it.each(['ella', 'ella@', '@northlight.studio', 'a b@c.fi', 'a@b@c.fi', 'a@b..fi'])(
    'cannot have %s as an address',
    (email) => {
      expect(problemsOf(aDraft({ client: aClient({ email }) }))).toEqual([
        'error client.email clientEmailMalformed',
      ])
    },
  )
})

describe('a discount', () => {
  it.each([
    [{ kind: 'percent', percent: '' }, 'discountMalformed'],
    [{ kind: 'percent', percent: '101' }, 'discountMalformed'],
    [{ kind: 'amount', amount: 'ten' }, 'discountMalformed'],
    [{ kind: 'amount', amount: '1020.01' }, 'discountTooLarge'],
  ] as const)('of %j is refused as %s', (discount, key) => {
    expect(problemsOf(aDraft({ discount }))).toEqual([`error discount ${key}`])
  })

  it('lowers the base of the VAT', () => {
    const { totals } = assess(aDraft({ discount: { kind: 'percent', percent: '10' } }))
    expect(totals.net).toEqual(money(91800, 'EUR'))
    expect(totals.total).toEqual(money(115209, 'EUR'))
  })
})

describe('a discount for early payment', () => {
  it('names the sum and the day', () => {
    const { earlyPayment } = assess(aDraft({ earlyPayment: { percent: '2', days: '7' } }))
    expect(earlyPayment).toEqual({
      percent: '2',
      days: 7,
      until: '2026-12-02',
      saving: money(2560, 'EUR'),
      amount: money(125450, 'EUR'),
    })
  })

  it.each([
    [{ percent: '', days: '7' }, 'error earlyPayment.percent earlyPercentMalformed'],
    [{ percent: '2', days: '' }, 'error earlyPayment.days earlyDaysMalformed'],
    [{ percent: '100', days: '7' }, 'error earlyPayment.percent earlyPercentMalformed'],
    [{ percent: '2', days: '14' }, 'error earlyPayment.days earlyNotBeforeDue'],
  ])('of %j is refused: %s', (earlyPayment, problem) => {
    expect(problemsOf(aDraft({ earlyPayment }))).toEqual([problem])
  })
})

it('needs a way to pay', () => {
  expect(problemsOf(aDraft({ methodIds: [] }))).toEqual(['error methods methodMissing'])
})

it('says that a way to pay is gone, and offers those that are left', () => {
  const draft = aDraft({ methodIds: ['account', 'bank'] })
  expect(problemsOf(draft)).toEqual(['warning methods methodGone'])
  expect(assess(draft).content?.methods.map(({ id }) => id)).toEqual(['bank'])
  expect(problemsOf(aDraft({ kind: 'estimate', methodIds: ['account', 'bank'] }))).toEqual([])
})

it('needs a line', () => {
  expect(problemsOf(aDraft({ lines: [] }))).toEqual(['error lines noLines'])
})

it('is never made while there is an error, and always when there is none, whatever is typed', () => {
  const typed = fc.oneof(fc.string(), fc.constantFrom('1', '12,5', '1 240,50', '07/12/26', '2026-12-24', ''))
  const lines = fc.array(fc.record({ description: typed, quantity: typed, unitPrice: typed }), {
    maxLength: 4,
  })
  fc.assert(
    fc.property(lines, typed, typed, typed, (drawn, dueDate, percent, days) => {
      const draft = {
        ...aDraftDue(dueDate),
        lines: drawn.map((line, index) => aDraftLine({ ...line, id: `line-${index}` })),
        earlyPayment: { percent, days },
      }
      const { problems, content } = assess(draft)
      expect(content === undefined).toBe(problems.some(({ severity }) => severity === 'error'))
    }),
  )
})
