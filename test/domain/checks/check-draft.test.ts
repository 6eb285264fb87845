import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { RULES } from '../../../lib/domain/checks/all-rules'
import { calculations } from '../../../lib/domain/checks/calculations'
import { checkDraft, runRules } from '../../../lib/domain/checks/index'
import { english } from '../../../lib/domain/checks/languages/en/en'
import { finnish } from '../../../lib/domain/checks/languages/fi/fi'
import type { Mail, Rule } from '../../../lib/domain/checks/rule'
import type { CheckContext, DraftText, Finding } from '../../../lib/domain/checks/types'
import { calmMails } from './corpus/calm-mails'
import invoiceMails from './corpus/invoice-mails.json'
import { ordinaryMails } from './corpus/ordinary-mails'

const TODAY = plainDate('2026-11-25')

function check(draft: Partial<DraftText>, context: Partial<CheckContext> = {}): Finding[] {
  return checkDraft(draft as DraftText, { today: TODAY, ...context })
}

const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule)

describe('checkDraft', () => {
  it('takes plain objects with only some fields', () => {
    expect(check({})).toEqual([])
    expect(check({ subject: 'Invoice 12' })).not.toEqual([])
    expect(rulesOf(check({ body: 'Please pay invoice 12 soon.' }))).toContain('dueDate.vague')
  })

  it('asks an empty mail with an attached invoice for what a client needs', () => {
    const kinds = check({
      subject: 'Invoice',
      body: 'Invoice attached.',
      attachments: [{ name: 'a.pdf' }],
    }).map(({ kind }) => kind)
    expect(kinds).toEqual(
      expect.arrayContaining(['invoiceNumber', 'total', 'dueDate', 'howToPay', 'sellerName']),
    )
    expect(kinds).not.toContain('sellerTaxId')
  })

  it('asks more of a mail that is itself the invoice', () => {
    const kinds = check({ subject: 'Invoice', body: 'Invoice: €300.00.', attachments: [] }).map(
      ({ kind }) => kind,
    )
    expect(kinds).toEqual(
      expect.arrayContaining(['sellerTaxId', 'sellerAddress', 'sellerPhone', 'items', 'clientName']),
    )
  })

  it('finds the language by itself, and both in a mixed mail', () => {
    expect(
      rulesOf(check({ subject: 'Lasku 12', body: 'Hei, maksa lasku heti kun ehdit. Kiitos!' })),
    ).toContain('dueDate.vague')
    const mixed = check({
      subject: 'Lasku 12 / Invoice 12',
      body: 'Hei, maksathan laskun mahdollisimman pian tilille. Kiitos!\n\nPlease pay the invoice as soon as possible to the account. Thank you!',
    })
    expect(mixed.filter(({ rule }) => rule === 'dueDate.vague')).toHaveLength(2)
  })

  it('writes each fix in the language of its phrase', () => {
    const [finding] = check(
      { subject: 'Lasku 12', body: 'Hei, maksa lasku heti kun ehdit. Kiitos!' },
      { stage: 'invoice' },
    ).filter(({ rule }) => rule === 'dueDate.vague')
    expect(finding?.fixes[0]?.edits[0]?.text).toBe('viimeistään 9.12.2026')
  })

  it('proposes the due date of the invoice in the making', () => {
    const invoice = { dueDate: '2026-12-23' } as DraftText['invoice'] & object
    const [finding] = check({ body: 'Please pay within 30 days.', invoice }).filter(
      ({ rule }) => rule === 'dueDate.relative',
    )
    expect(finding?.fixes[0]?.edits[0]?.text).toBe('within 30 days, by 23 December 2026')
  })

  it('does not read the quoted mail below', () => {
    const quoted =
      'Thanks, Ella!\n\nOn Monday 2 November 2026 Ella <ella@example.com> wrote:\n> We will sue you.\nWe will sue you.'
    expect(rulesOf(check({ subject: 'Re: invoice 12', body: quoted }))).not.toContain('tone.threat')
  })

  it('keeps the key of a finding while other text changes', () => {
    const body = 'Please pay invoice 12 soon. This is unacceptable.'
    const keyOf = (text: string) => check({ body: text }).find(({ rule }) => rule === 'tone.anger')?.key
    expect(keyOf(`Hi Ella,\n\n${body} More text.`)).toBe(keyOf(body))
  })

  it('gives two findings of the same words two keys', () => {
    const found = check({ body: 'Please pay invoice 12 soon. I mean it, please pay the invoice soon.' })
    const keys = found.filter(({ rule }) => rule === 'dueDate.vague').map(({ key }) => key)
    expect(new Set(keys).size).toBe(2)
  })

  it('never lets two findings share a letter', () => {
    const found = check({
      body: 'PAY IMMEDIATELY OR WE WILL SUE YOU!!! You have ignored our emails, pay ASAP, net 30 EOM, within 30 days.',
    }).filter(({ span }) => span !== null)
    for (const [at, { span }] of found.entries()) {
      expect(span?.[0]).toBeGreaterThanOrEqual(found[at - 1]?.span?.[1] ?? 0)
    }
  })

  it('leaves a rule that fails out, and the others in', () => {
    const fine: Rule = () => [
      {
        rule: 'fine',
        kind: 'fine',
        category: 'tone',
        severity: 'hint',
        where: 'body',
        start: 0,
        span: null,
        message: { key: 'fine' },
        fixes: [],
      },
    ]
    const failing: Rule = () => {
      throw new Error('broken')
    }
    expect(runRules({} as Mail, [failing, fine]).map(({ rule }) => rule)).toEqual(['fine'])
  })

  it('takes any text without failing, with spans inside it', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'invoice ',
        'lasku ',
        '€1 240,00 ',
        '03/04/2026 ',
        '31.4. ',
        'net 30 ',
        'pay ',
        'soon ',
        'maksa heti ',
        'or we will sue you',
        '!!',
        '\r\n',
        '\u00a0',
        '\u200b',
        'İ',
        '"',
        '> ',
        'FI21 1234 5600 0007 86 ',
        '[AMOUNT]',
        'a\u0308',
        '# ',
        '/',
        '%',
        'by Monday 8 December 2026 ',
        'wrote:\n',
      ),
    )
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom('auto', 'invoice', 'reminder', 'finalNotice', 'other'),
        (subject, body, stage) => {
          for (const { where, span, fixes } of check({ subject, body, attachments: [] }, { stage })) {
            const length = where === 'subject' ? subject.length : body.length
            const spans = [
              ...(span ? [span] : []),
              ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span)),
            ]
            for (const [start, end] of spans) {
              expect(start).toBeGreaterThanOrEqual(0)
              expect(end).toBeGreaterThanOrEqual(start)
              expect(end).toBeLessThanOrEqual(length)
            }
          }
        },
      ),
      { numRuns: 100 },
    )
  })

  it.each([
    ['spaces', ' '],
    ['digits', '1'],
    ['numbers', '1 '],
    ['points', '1.'],
    ['slashes', '1/'],
    ['brackets', '[('],
    ['open braces', '{{'],
    ['amounts', '1€ '],
    ['totals', 'yhteensä 1 € '],
    ['shares', '50% = €1\n'],
    ['deposits', 'deposit, half: €1\n'],
    ['dates', '1.1.2026 '],
    ['vague', 'pay soon '],
    ['terms', 'net 30 '],
    ['threats', 'sue you '],
    ['capitals', 'PAY NOW '],
    ['quotes', '" '],
    ['marks', '!?'],
    ['line feeds', '\n'],
    ['underscores', '_'],
    ['quoted', '> a\n'],
    ['ibans', 'FI21 1234 5600 0007 86 '],
    ['labels', 'invoice # '],
  ])('finishes on 200 kB of %s', (_, unit) => {
    const body = `Invoice 12 ${unit.repeat(Math.ceil(200_000 / unit.length))}`
    expect(Array.isArray(check({ body }, { stage: 'invoice' }))).toBe(true)
  })
})

describe('a language whose words are not there', () => {
  const body = 'Hei, maksa lasku 12 heti kun ehdit. Kiitos!'

  async function freshChecks() {
    vi.resetModules()
    const { addRules, checkDraft: check } = await import('../../../lib/domain/checks/check-draft')
    addRules(RULES)
    const { addLanguage } = await import('../../../lib/domain/checks/languages/languages')
    const wanted: string[] = []
    const rules = (text: string) =>
      check({ subject: '', body: text, recipients: [], attachments: [] }, { today: TODAY }, (language) =>
        wanted.push(language),
      ).map(({ rule }) => rule)
    return { addLanguage, wanted, rules }
  }

  it('is asked for, and nothing is said until it comes', async () => {
    const { addLanguage, wanted, rules } = await freshChecks()
    expect(rules(body)).toEqual([])
    expect(wanted).toEqual(['fi'])
    addLanguage(finnish, calculations)
    expect(rules(body)).toContain('dueDate.vague')
    expect(wanted).toEqual(['fi'])
  })

  it('is left out where another is the main one', async () => {
    const { addLanguage, wanted, rules } = await freshChecks()
    addLanguage(english, calculations)
    const mixed =
      'Please pay the invoice for the work as soon as possible. Thank you for this. Maksa lasku, se on hyvä.'
    expect(rules(mixed)).toContain('dueDate.vague')
    expect(wanted).toEqual(['fi'])
  })

  it('is not asked for by an empty draft', async () => {
    const { wanted, rules } = await freshChecks()
    expect(rules(' ')).toEqual([])
    expect(wanted).toEqual([])
  })
})

describe('a mail in a language that is not checked', () => {
  const norwegian =
    'Hei Ella, vedlagt er faktura 12 på 5 000 kr for bildene. Vennligst betal innen 7. desember 2026 til konto 8601 11 17947. Takk for samarbeidet. Vennlig hilsen Anna'
  const german =
    'Guten Tag, anbei die Rechnung 12 über 500,00 €. Bitte überweisen Sie bis 7. Dezember 2026 auf DE88 1102 2033 0123 4567 89. Vielen Dank. Mit freundlichen Grüßen Anna'

  it('is left alone', () => {
    expect(check({ subject: 'Faktura 12', body: norwegian })).toEqual([])
  })

  it('is still told of an account number that cannot be, and of what was overtaken', () => {
    const overtaken = { by: 'seller', params: {} } as const
    expect(rulesOf(check({ body: german }, { stage: 'invoice', overtaken }))).toEqual([
      'overtaken.seller',
      'payment.iban',
    ])
  })
})

describe('on real mails', () => {
  it.each(ordinaryMails)('is silent on an ordinary mail: %s', (subject, body) => {
    expect(rulesOf(check({ subject, body, attachments: [] }))).toEqual([])
  })

  it.each(calmMails.map((mail) => [mail.subject, mail] as const))(
    'says at most hints on a calm mail: %s',
    (_, mail) => {
      expect(rulesOf(check(mail).filter(({ severity }) => severity !== 'hint'))).toEqual([])
    },
  )

  it('stays within 0.6 remarks on the wording of an invoice mail', () => {
    const mails = invoiceMails.filter(({ lang, stage }) => ['en', 'fi'].includes(lang) && stage !== 'final')
    const remarks = mails.flatMap(({ subject, text }) =>
      check({ subject, body: text }, { today: plainDate('2026-03-12') }).filter(({ category }) =>
        ['tone', 'jargon', 'courtesy'].includes(category),
      ),
    )
    expect(mails.length).toBeGreaterThan(15)
    expect(remarks.length / mails.length).toBeLessThanOrEqual(0.6)
  })

  it('asks nothing of a receipt', () => {
    const receipts = invoiceMails.filter(({ stage }) => stage === 'receipt')
    const missing = receipts.flatMap(({ subject, text }) =>
      check({ subject, body: text }).filter(({ category }) => category === 'missing'),
    )
    expect(receipts.length).toBeGreaterThan(3)
    expect(missing).toEqual([])
  })
})

describe('the subject of an answer', () => {
  const subject = 'Re: Invoice 2026-001: €803.20, due Thursday 20 August 2026'
  const invoiceMail = [
    'Invoice 2026-002 is attached as a PDF. Please pay within 14 days, by Wednesday 9 December 2026.',
    'Total €1,255.00\nAccount FI21 1234 5600 0007 85',
    'Thank you.',
  ].join('\n\n')
  const aboutFacts = (findings: readonly Finding[]) =>
    findings.filter(({ category }) => category === 'consistency' || category === 'dueDate')

  it('names what its thread is about, and not what is wrong with another invoice in it', () => {
    const invoice = { dueDate: '2026-12-09', poNumber: '' }
    const attachments = [{ name: 'invoice-2026-002.pdf' }]
    expect(aboutFacts(check({ subject, body: invoiceMail, attachments }))).toEqual([])
    expect(aboutFacts(check({ subject, body: invoiceMail, attachments, invoice }))).toEqual([])
    const later = subject.replace('20 August 2026', '31 December 2026')
    expect(aboutFacts(check({ subject: later, body: invoiceMail, attachments, invoice }))).toEqual([])
  })

  it('has no currency that the mail would have to keep to, and no sum above what was agreed', () => {
    const body = invoiceMail.replace('€1,255.00', '$750.00')
    const estimate = { minor: 75_000, currency: 'EUR' }
    expect(rulesOf(check({ subject, body }))).not.toContain('consistency.currency')
    expect(rulesOf(check({ subject, body }, { estimate, stage: 'invoice' }))).not.toContain(
      'surprise.estimate',
    )
  })

  it('is what a mail tells that leaves the rest to its thread', () => {
    const rules = rulesOf(
      check({ subject: subject.replace('20 August', '31 December'), body: 'Here it is.' }),
    )
    expect(rules).not.toEqual(expect.arrayContaining([expect.stringMatching(/^missing\.(?:total|dueDate)$/)]))
  })

  it('is never marked, as a fix would write it and split the thread', () => {
    const found = check(
      { subject: 'Re: PAY NOW for Nordwind!!! Invoice 2026-001, due 1 November 2026', body: invoiceMail },
      {
        stage: 'invoice',
        client: { name: 'Northlight Studio Oy' },
        otherClients: ['Nordwind'],
      },
    )
    expect(found.filter(({ where }) => where === 'subject')).toEqual([])
  })

  it.each([
    ['two days by which to pay', `${invoiceMail}\n\nPlease pay by 16 December 2026.`, 'consistency.dueDate'],
    [
      'a due date in the text that is not that of the invoice',
      invoiceMail.replace('Wednesday 9', 'Tuesday 8'),
      'consistency.composer',
    ],
  ])('hides nothing that differs within the text: %s', (_name, body, rule) => {
    const invoice = { dueDate: '2026-12-09' }
    expect(
      rulesOf(check({ subject, body, ...(rule === 'consistency.composer' ? { invoice } : {}) })),
    ).toContain(rule)
  })
})

describe('a subject of one’s own above the text of our invoice, which its PDF settles', () => {
  const body =
    'Invoice 2026-002 is attached as a PDF. Please pay by Wednesday 9 December 2026.\n\nTotal €1,255.00\n\nThank you.'
  const found = (subject: string, rule: string) =>
    check({ subject, body, invoice: { dueDate: '2026-12-09' } }).find((each) => each.rule === rule)

  it('is what is marked and mended where it has another sum', () => {
    const { where, fixes = [] } = found('The pictures, €1,000.00', 'consistency.total') ?? {}
    expect([where, fixes.map(({ edits }) => edits[0]?.text)]).toEqual(['subject', ['€1,255.00']])
  })

  it('is what is marked and mended where it has another due date', () => {
    const { where, fixes = [] } =
      found('The pictures, please pay by 15 December 2026', 'consistency.dueDate') ?? {}
    expect([where, fixes.map(({ edits }) => edits[0]?.text)]).toEqual(['subject', ['9 December 2026']])
  })

  it('gives no other number to the text where it has another one', () => {
    expect(found('Invoice 2026-003', 'consistency.number')?.fixes).toEqual([])
  })
})
