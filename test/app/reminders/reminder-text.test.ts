import { describe, expect, it } from 'vitest'
import { type MailText, reminderText, thankYouText } from '../../../lib/app/reminders/reminder-text'
import { addDays, plainDate } from '../../../lib/domain/calendar/plain-date'
import { checkDraft } from '../../../lib/domain/checks/index'
import type { IssuedInvoice } from '../../../lib/domain/invoice/content'
import { type Money, money } from '../../../lib/domain/money/money'
import {
  CLIENT_LANGUAGES,
  type ClientLanguage,
  LANGUAGES,
  type Seller,
} from '../../../lib/domain/party/party'
import { RELATIONS, type Relation } from '../../../lib/domain/reminders/relation'
import { REMINDER_STAGES, type ReminderStage } from '../../../lib/domain/reminders/stage'
import { assessTemplate } from '../../../lib/domain/reminders/template'
import { formatDate, formatMoney } from '../../../lib/i18n/format'
import { ourReminderText } from '../../../lib/i18n/reminder-texts'
import { aLine, anAmericanSeller, anInvoice, aSeller, without } from '../../builders/invoice'

const DUE = plainDate('2026-12-07')
const DAYS_AFTER_DUE: Readonly<Record<ReminderStage, number>> = {
  beforeDue: -3,
  friendly: 2,
  neutral: 7,
  firm: 14,
  formal: 30,
}

function write(
  stage: ReminderStage,
  invoice: IssuedInvoice = anInvoice(),
  {
    open = invoice.totals.total,
    relation = 'regular',
    seller,
  }: { open?: Money; relation?: Relation; seller?: Seller } = {},
) {
  return reminderText({
    invoice,
    stage,
    open,
    relation,
    today: addDays(DUE, DAYS_AFTER_DUE[stage]),
    senderName: 'Aino Lehtonen',
    contactName: 'Ella Moreau',
    ...(seller ? { seller } : {}),
  })
}

const american = anAmericanSeller()
const LINK = { id: 'link', kind: 'link', label: '', url: 'https://pay.example.com/lehtonen' } as const
const OTHER = { id: 'other', kind: 'other', text: 'MobilePay 12345' } as const
const BRITISH = aSeller({
  address: { street: '1 Mill Lane', postalCode: 'M1 1AA', city: 'Leeds', country: 'GB' },
})

/** Every way to pay there is, alone and together. */
const WAYS: Readonly<Record<string, Partial<IssuedInvoice>>> = {
  'IBAN with a reference': {},
  'US account': { seller: american, methods: american.methods.slice(0, 1), currency: 'USD' },
  'UK account': {
    seller: BRITISH,
    methods: [
      { id: 'a', kind: 'domesticAccount', bankCode: '12-34-56', accountNumber: '12345678', bankName: '' },
    ],
    currency: 'GBP',
  },
  'payment link': { methods: [LINK] },
  'other words': { methods: [OTHER] },
  'all of them': { methods: [...aSeller().methods, LINK, OTHER] },
}

function invoiceTo(language: ClientLanguage, way: string): IssuedInvoice {
  const { currency = 'EUR' } = WAYS[way] ?? {}
  return anInvoice({ language, lines: [aLine('Editing', '20', '95', { currency })], ...WAYS[way] })
}

const cases = LANGUAGES.flatMap((language) => REMINDER_STAGES.map((stage) => [language, stage] as const))
const everyText = CLIENT_LANGUAGES.flatMap((language) =>
  REMINDER_STAGES.flatMap((stage) => RELATIONS.map((relation) => [language, stage, relation] as const)),
)

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

function findingsIn(text: MailText, invoice: IssuedInvoice, stage: ReminderStage) {
  return checkDraft(
    {
      ...text,
      recipients: [{ name: 'Ella Moreau', email: 'ella@northlight.example' }],
      attachments: [{ name: 'invoice-2026-040.pdf' }],
    },
    {
      today: addDays(DUE, DAYS_AFTER_DUE[stage]),
      stage: stage === 'formal' ? 'finalNotice' : 'reminder',
      country: invoice.seller.address.country,
      currency: invoice.currency,
      language: invoice.language === 'fi' ? 'fi' : 'en',
    },
  )
}

describe('a reminder', () => {
  it('reads well in English', () => {
    expect(write('neutral')).toEqual({
      subject: 'Invoice 2026-040: €2,287.60 still open',
      body: [
        'Hello Ella,',
        '',
        'I am coming back to invoice 2026-040. It was due on Monday 7 December 2026, 7 days ago, and €2,287.60 is still open. The invoice is attached again.',
        '',
        'Could you please pay it by Monday 21 December 2026, or suggest a day that suits you?',
        '',
        'To pay by bank transfer:',
        'Payee: Lehtonen Design',
        'Account: FI21 1234 5600 0007 85',
        'Bank (BIC): NDEAFIHH',
        'Reference: 202 60406',
        'Amount: €2,287.60',
        '',
        'If something on it is unclear, or if two smaller payments would help, you can reply to this message or call +358 40 555 0142, and we will find a good way. If the payment is already on its way, thank you.',
        '',
        'Thank you,',
        'Aino Lehtonen',
      ].join('\n'),
    })
  })

  it('reads well in Finnish', () => {
    const { subject, body } = write('friendly', anInvoice({ language: 'fi' }))
    expect(subject).toBe('Lasku 2026-040, eräpäivä maanantai 7.12.2026')
    expect(body.replaceAll('\u00A0', ' ')).toBe(
      [
        'Hei Ella,',
        '',
        'laskun 2026-040 eräpäivä oli maanantaina 7.12.2026, ja siitä on vielä maksamatta 2 287,60 €. Lasku on ehkä jäänyt huomaamatta, joten se on tässä viestissä uudelleen liitteenä.',
        '',
        'Voisitko ystävällisesti kertoa, milloin maksu on tulossa?',
        '',
        'Näin maksat tilisiirtona:',
        'Saaja: Lehtonen Design',
        'Tilinumero: FI21 1234 5600 0007 85',
        'Pankki (BIC): NDEAFIHH',
        'Viitenumero: 202 60406',
        'Summa: 2 287,60 €',
        '',
        'Jos olet jo maksanut, kiitos, sinun ei tarvitse tehdä enää mitään. Jos jokin laskussa on epäselvää, voit vastata tähän viestiin tai soittaa numeroon +358 40 555 0142.',
        '',
        'Kiitos,',
        'Aino Lehtonen',
      ].join('\n'),
    )
  })

  it('reads well in Swedish', () => {
    const { subject, body } = write('firm', anInvoice({ language: 'sv' }), { relation: 'newClient' })
    expect(plain(subject)).toBe(
      'Faktura 2026-040: 2 287,60 € återstår att betala, vänligen svara senast måndagen den 28 december 2026',
    )
    expect(plain(body)).toBe(
      [
        'Hej Ella,',
        '',
        'Jag skriver om faktura 2026-040. Den förföll måndagen den 7 december 2026, för 14 dagar sedan, och 2 287,60 € återstår att betala. Fakturan är bifogad igen.',
        '',
        'Vänligen betala den senast måndagen den 28 december 2026, eller meddela mig före dess vilken dag du betalar.',
        '',
        'Så betalar du med banköverföring:',
        'Mottagare: Lehtonen Design',
        'IBAN: FI21 1234 5600 0007 85',
        'Bank (BIC): NDEAFIHH',
        'Referensnummer: 202 60406',
        'Belopp: 2 287,60 €',
        '',
        'Jag vill gärna att vi löser det här tillsammans. Om något står i vägen kan du svara på det här mejlet eller ringa +358 40 555 0142. Om du har betalat under tiden, tack.',
        '',
        'Tack och vänliga hälsningar',
        'Aino Lehtonen',
      ].join('\n'),
    )
  })

  it('reads well in German', () => {
    const open = money(100000, 'EUR')
    const invoice = anInvoice({ language: 'de', methods: [LINK, ...aSeller().methods] })
    const { subject, body } = write('formal', invoice, { open })
    expect(plain(subject)).toBe(
      'Erinnerung an die Rechnung 2026-040: 1.000,00 € (von insgesamt 2.287,60 €), bitte bezahlen Sie bis Montag, den 18. Januar 2027',
    )
    expect(plain(body)).toBe(
      [
        'Guten Tag Ella Moreau,',
        '',
        'dies ist eine Erinnerung an die Rechnung 2026-040. Sie war vor 30 Tagen fällig, am Montag, den 7. Dezember 2026, und 1.000,00 € (von insgesamt 2.287,60 €) sind noch offen. Die Rechnung ist noch einmal angehängt.',
        '',
        'Bitte bezahlen Sie sie bis Montag, den 18. Januar 2027.',
        '',
        'So zahlen Sie online:',
        'Online zahlen: https://pay.example.com/lehtonen',
        'Betrag: 1.000,00 €',
        '',
        'Oder per Überweisung:',
        'Empfänger: Lehtonen Design',
        'IBAN: FI21 1234 5600 0007 85',
        'Bank (BIC): NDEAFIHH',
        'Referenznummer: 202 60406',
        '',
        'Falls das nicht möglich ist, können Sie vor diesem Tag auf diese Nachricht antworten oder mich unter +358 40 555 0142 anrufen, damit wir wie bei früheren Rechnungen gemeinsam eine Lösung finden. Falls wir bis dahin nicht gesprochen haben, rufe ich Sie an. Falls Sie inzwischen bezahlt haben, vielen Dank.',
        '',
        'Vielen Dank und freundliche Grüße',
        'Aino Lehtonen',
      ].join('\n'),
    )
  })

  it.each(cases)(
    '%s, %s: passes our own checks, whoever pays, how, and how much is left',
    (language, stage) => {
      for (const relation of RELATIONS) {
        for (const way of Object.keys(WAYS)) {
          const invoice = invoiceTo(language, way)
          const { total } = invoice.totals
          for (const open of [total, money(100000, total.currency)]) {
            const text = write(stage, invoice, { open, relation })
            expect([relation, way, open.minor, findingsIn(text, invoice, stage)]).toEqual([
              relation,
              way,
              open.minor,
              [],
            ])
          }
        }
      }
    },
  )

  it.each(everyText)(
    '%s, %s, %s: raises nothing in a mail page, which does not know the stage',
    (...which) => {
      const [language, stage, relation] = which
      const invoice = anInvoice({ language })
      const text = write(stage, invoice, { relation })
      const draft = {
        ...text,
        recipients: [{ name: 'Ella Moreau' }],
        attachments: [{ name: '2026-040.pdf' }],
      }
      const known = stage === 'beforeDue' ? { invoice } : {}
      expect(
        checkDraft(
          { ...draft, ...known },
          { today: addDays(DUE, DAYS_AFTER_DUE[stage]), stage: 'auto', country: 'FI' },
        ),
      ).toEqual([])
    },
  )

  it.each(cases)('%s, %s: the checks that find nothing in it do read it', (language, stage) => {
    const invoice = anInvoice({ language })
    const { subject, body } = write(stage, invoice)
    const harsh = language === 'fi' ? 'Vaadimme maksua välittömästi.' : 'You must pay immediately.'
    expect(findingsIn({ subject, body: `${body}\n\n${harsh}` }, invoice, stage)).not.toEqual([])
  })

  it.each(everyText)(
    '%s, %s, %s: names number, amount, day and account, says what is attached, offers nothing',
    (language, stage, relation) => {
      const { subject, body } = write(stage, anInvoice({ language }), { relation })
      expect(subject).toContain('2026-040')
      for (const fact of [
        '2026-040',
        formatMoney(anInvoice().totals.total, language),
        formatDate(DUE, language),
        'FI21 1234 5600 0007 85',
        '202 60406',
        '+358 40 555 0142',
      ]) {
        expect(body).toContain(fact)
      }
      expect(body).toMatch(/attached|liitteenä|bifoga|angehängt/)
      expect(body).not.toMatch(/!|2,241|2 241|2.241|undefined|\{|\}/)
      expect((body.match(/\?/g) ?? []).length).toBeLessThanOrEqual(1)
    },
  )

  it.each(everyText)('%s, %s, %s: the template behind it is one a person could have written', (...which) => {
    const [language, stage, relation] = which
    expect(assessTemplate(ourReminderText(stage, language, relation))).toEqual([])
  })

  it('offers a new client what a first payment may wait for', () => {
    const body = (relation: Relation) => write('friendly', anInvoice(), { relation }).body
    expect(body('newClient')).toContain('an order number')
    expect(body('regular')).not.toContain('an order number')
  })

  it('says it in the person’s own words where there are some', () => {
    const invoice = anInvoice()
    const text = reminderText({
      invoice,
      stage: 'friendly',
      open: invoice.totals.total,
      relation: 'regular',
      today: DUE,
      senderName: 'Aino',
      contactName: 'Ella Moreau',
      template: {
        subject: 'About {{ number }}',
        body: 'Dear {{contact}} of {{client}}, {{open}} of {{total}} {{due}} ({{dueDate}}), by {{payBy}}, {{reply}}. {{seller}}\n',
      },
    })
    expect(text).toEqual({
      subject: 'About 2026-040',
      body: 'Dear Ella of Northlight Studio Oy, €2,287.60 of €2,287.60 is due on Monday 7 December 2026 (Monday 7 December 2026), by Monday 14 December 2026, reply to this message or call +358 40 555 0142. Aino',
    })
  })

  it('says what is left of an invoice paid in part', () => {
    const { subject, body } = write('firm', anInvoice(), { open: money(100000, 'EUR') })
    expect(subject).toContain('€1,000.00 of €2,287.60 still open')
    expect(body).toContain('€1,000.00 of €2,287.60 is still open')
    expect(body).toContain('Amount: €1,000.00')
  })

  it('names a new day that is a business day, after today', () => {
    const { body } = write('formal')
    expect(body).toContain('Please pay it by Monday 18 January 2027.')
    for (let day = 0; day < 60; day += 1) {
      const today = addDays(DUE, 7 + day)
      const text = reminderText({
        invoice: anInvoice(),
        stage: 'neutral',
        open: money(1, 'EUR'),
        today,
        relation: 'newClient',
        senderName: 'A',
        contactName: '',
      })
      expect(text.body).not.toMatch(/pay it by (?:Saturday|Sunday)/)
    }
  })

  it.each(cases)('passes our own checks where the account has changed, in %s: %s', (language, stage) => {
    const methods = [{ id: 'iban', kind: 'iban', iban: 'EE382200221020145685', bic: '' } as const]
    const invoice = anInvoice({ language })
    const text = write(stage, invoice, { seller: aSeller({ methods }) })
    expect(text.body).toContain('EE38 2200 2210 2014 5685')
    expect(findingsIn(text, invoice, stage)).toEqual([])
  })

  it('does not call an invoice late that is not', () => {
    const text = reminderText({
      invoice: anInvoice(),
      stage: 'neutral',
      open: money(100, 'EUR'),
      today: DUE,
      relation: 'newClient',
      senderName: 'Aino',
      contactName: 'Ella',
    })
    expect(text.body).toContain('It is due on Monday 7 December 2026, and')
    expect(text.body).not.toContain('ago')
  })

  it.each([
    ['Ella Moreau', 'Hello Ella,'],
    ['Ella', 'Hello Ella,'],
    ['Dr Moreau', 'Hello Dr Moreau,'],
    ['Dr', 'Hello Dr,'],
    ['', 'Hello,'],
    ['  ', 'Hello,'],
  ])('greets %j with "%s"', (contactName, greeting) => {
    const invoice = anInvoice()
    const { body } = reminderText({
      invoice,
      stage: 'friendly',
      open: invoice.totals.total,
      today: DUE,
      relation: 'newClient',
      senderName: 'Aino',
      contactName,
    })
    expect(body.split('\n')[0]).toBe(greeting)
  })

  it('offers no call without a number, and gives every way to pay', () => {
    const seller = anAmericanSeller({ phone: '' })
    const { body } = write('formal', without(anInvoice({ seller, methods: seller.methods }), 'reference'))
    expect(body).not.toContain('or call')
    expect(body).toContain('Routing number: 123000220')
    expect(body).toContain('Card: https://pay.example.com/hollis/040')
  })
})

describe('a reminder while the discount for paying early runs', () => {
  const earlyIn = (language: ClientLanguage, today: string, until = plainDate('2026-11-30')) => {
    const invoice = anInvoice({ language })
    const { body } = reminderText({
      invoice,
      stage: 'beforeDue',
      open: invoice.totals.total,
      offer: { until, saving: money(4_575, 'EUR') },
      relation: 'regular',
      today: plainDate(today),
      senderName: 'Aino Lehtonen',
      contactName: 'Ella Moreau',
    })
    return plain(body)
  }

  it.each([
    ['en', 'If you pay €2,241.85 by Monday 30 November 2026, you keep €45.75.'],
    ['fi', 'Jos maksat 2 241,85 € viimeistään maanantaina 30.11.2026, säästät 45,75 €.'],
    ['sv', 'Om du betalar 2 241,85 € senast måndagen den 30 november 2026 sparar du 45,75 €.'],
    ['de', 'Wenn Sie 2.241,85 € bis Montag, den 30. November 2026 zahlen, sparen Sie 45,75 €.'],
  ] as const)('says in %s what is enough, up to its last day', (language, sentence) => {
    expect(earlyIn(language, '2026-11-28')).toContain(sentence)
    expect(earlyIn(language, '2026-11-30')).toContain(sentence)
  })

  it('says the day that the invoice names, and after it the one on which banks work again', () => {
    const working = plainDate('2026-12-02')
    expect(earlyIn('en', '2026-11-30', working)).toContain('by Monday 30 November 2026, you keep €45.75.')
    expect(earlyIn('en', '2026-12-01', working)).toContain('by Wednesday 2 December 2026, you keep €45.75.')
  })

  it('says nothing of it once it is over', () => {
    expect(earlyIn('en', '2026-12-01')).not.toContain('€45.75')
  })
})

describe('a reminder of an invoice that is paid in part', () => {
  const paidIn = (language: ClientLanguage, stage: ReminderStage, discountUntil?: string) => {
    const invoice = anInvoice({ language })
    const { body } = reminderText({
      invoice,
      stage,
      open: money(4_575, 'EUR'),
      paid: {
        amount: money(224_185, 'EUR'),
        ...(discountUntil === undefined ? {} : { discountUntil: plainDate(discountUntil) }),
      },
      relation: 'regular',
      today: addDays(DUE, DAYS_AFTER_DUE[stage]),
      senderName: 'Aino Lehtonen',
      contactName: 'Ella Moreau',
    })
    return plain(body)
  }

  it('thanks for what has arrived, and does not suppose that the invoice was overlooked', () => {
    expect(paidIn('en', 'friendly')).toContain(
      'and €45.75 of €2,287.60 is still open. Thank you for the €2,241.85 that has arrived. The invoice is attached again.',
    )
    expect(paidIn('en', 'firm')).toContain('Thank you for the €2,241.85 that has arrived.')
    expect(paidIn('fi', 'friendly')).not.toContain('huomaamatta')
  })

  it.each([
    ['en', 'The rest is the discount for early payment, which was for paying by Monday 30 November 2026.'],
    ['fi', 'Loput on alennus nopeasta maksusta, ja se koski maksua viimeistään maanantaina 30.11.2026.'],
    [
      'sv',
      'Resten är rabatten för snabb betalning, som gällde vid betalning senast måndagen den 30 november 2026.',
    ],
    [
      'de',
      'Der Rest ist der Nachlass für frühe Zahlung, der bei Zahlung bis Montag, den 30. November 2026 galt.',
    ],
  ] as const)('says in %s that what is left is the discount that came too late', (language, sentence) => {
    expect(paidIn(language, 'friendly', '2026-11-30')).toContain(sentence)
  })
})

describe('a thank-you', () => {
  it('says what arrived, in the client’s language', () => {
    const paid = money(228760, 'EUR')
    const names = { senderName: 'Aino Lehtonen', contactName: 'Ella Moreau' }
    expect(thankYouText({ invoice: anInvoice(), paid, ...names })).toEqual({
      subject: 'Thank you for paying invoice 2026-040',
      body: 'Hello Ella,\n\nYour payment of €2,287.60 for invoice 2026-040 has arrived. Thank you.\n\nIt was a pleasure to work with you.\n\nKind regards,\nAino Lehtonen',
    })
    const finnish = thankYouText({
      invoice: anInvoice({ language: 'fi', seller: aSeller() }),
      paid,
      ...names,
    })
    const german = thankYouText({ invoice: anInvoice({ language: 'de' }), paid, ...names })
    expect(german.body).toContain(
      'Ihre Zahlung von 2.287,60\u00A0€ für die Rechnung 2026-040 ist eingegangen.',
    )
    const swedish = thankYouText({ invoice: anInvoice({ language: 'sv' }), paid, ...names })
    expect(swedish.subject).toBe('Tack för betalningen av faktura 2026-040')
    const template = {
      subject: 'Paid: {{number}}',
      body: '{{contact}}, {{paid}} of {{total}} came. {{seller}}',
    }
    expect(thankYouText({ invoice: anInvoice(), paid, template, ...names })).toEqual({
      subject: 'Paid: 2026-040',
      body: 'Ella, €2,287.60 of €2,287.60 came. Aino Lehtonen',
    })
    expect(finnish.body).toContain('maksusi 2\u00A0287,60\u00A0€ laskusta 2026-040 on saapunut. Kiitos.')
  })
})
