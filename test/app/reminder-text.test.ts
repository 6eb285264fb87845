import { describe, expect, it } from 'vitest'
import { reminderText, thankYouText } from '../../lib/app/reminder-text'
import { addDays, plainDate } from '../../lib/domain/calendar/plain-date'
import { checkDraft } from '../../lib/domain/checks/index'
import type { IssuedInvoice } from '../../lib/domain/invoice/content'
import { money } from '../../lib/domain/money/money'
import { LANGUAGES } from '../../lib/domain/party/party'
import { REMINDER_STAGES, type ReminderStage } from '../../lib/domain/reminders/stage'
import { anAmericanSeller, anInvoice, aSeller, without } from '../builders/invoice'

const DUE = plainDate('2026-12-07')
const DAYS_AFTER_DUE: Readonly<Record<ReminderStage, number>> = {
  beforeDue: -3,
  friendly: 2,
  neutral: 7,
  firm: 14,
  formal: 30,
}

function write(stage: ReminderStage, invoice: IssuedInvoice = anInvoice(), open = invoice.totals.total) {
  return reminderText({
    invoice,
    stage,
    open,
    today: addDays(DUE, DAYS_AFTER_DUE[stage]),
    senderName: 'Aino Lehtonen',
    contactName: 'Ella Moreau',
  })
}

const cases = LANGUAGES.flatMap((language) => REMINDER_STAGES.map((stage) => [language, stage] as const))

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
        'To pay:',
        'Payee: Lehtonen Design',
        'Account: FI21 1234 5600 0007 85',
        'Bank (BIC): NDEAFIHH',
        'Reference: 202 60406',
        'Amount: €2,287.60',
        '',
        'If something on it is unclear, or if two smaller payments would help, you can reply here or call +358 40 555 0142, and we will find a good way. If the payment is already on its way, thank you.',
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
        'laskun 2026-040 eräpäivä oli maanantai 7.12.2026, ja siitä on vielä maksamatta 2 287,60 €. Lasku on ehkä jäänyt huomaamatta, joten se on tässä viestissä uudelleen liitteenä.',
        '',
        'Voisitko ystävällisesti kertoa, milloin maksu on tulossa?',
        '',
        'Näin maksat:',
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

  it.each(cases)('%s, %s: passes our own checks', (language, stage) => {
    const invoice = anInvoice({ language })
    const text = write(stage, invoice)
    const check = (body: string) =>
      checkDraft(
        {
          subject: text.subject,
          body,
          recipients: [{ name: 'Ella Moreau', email: 'ella@northlight.example' }],
          attachments: [{ name: 'invoice-2026-040.pdf' }],
        },
        {
          today: addDays(DUE, DAYS_AFTER_DUE[stage]),
          stage: stage === 'formal' ? 'finalNotice' : 'reminder',
          country: 'FI',
          currency: 'EUR',
          language,
        },
      )
    expect(check(text.body)).toEqual([])
    const harsh = language === 'fi' ? 'Vaadimme maksua välittömästi.' : 'You must pay immediately.'
    expect(check(`${text.body}\n\n${harsh}`)).not.toEqual([])
  })

  it.each(cases)(
    '%s, %s: names number, amount, day, account and reference, and offers nothing',
    (language, stage) => {
      const { body } = write(stage, anInvoice({ language }))
      const plain = body.replaceAll('\u00A0', ' ')
      expect(plain).toContain('2026-040')
      expect(plain).toContain(language === 'fi' ? '2 287,60 €' : '€2,287.60')
      expect(plain).toContain(language === 'fi' ? 'maanantai 7.12.2026' : 'Monday 7 December 2026')
      expect(plain).toContain('FI21 1234 5600 0007 85')
      expect(plain).toContain('202 60406')
      expect(plain).not.toMatch(/!|2,241|2 241|undefined|\{|\}/)
    },
  )

  it('says what is left of an invoice paid in part', () => {
    const { subject, body } = write('firm', anInvoice(), money(100000, 'EUR'))
    expect(subject).toContain('€1,000.00')
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
        senderName: 'A',
        contactName: '',
      })
      expect(text.body).not.toMatch(/pay it by (?:Saturday|Sunday)/)
    }
  })

  it('does not call an invoice late that is not', () => {
    const text = reminderText({
      invoice: anInvoice(),
      stage: 'neutral',
      open: money(100, 'EUR'),
      today: DUE,
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
      senderName: 'Aino',
      contactName,
    })
    expect(body.split('\n')[0]).toBe(greeting)
  })

  it('offers no call without a number, and gives every way to pay', () => {
    const seller = anAmericanSeller({ phone: '' })
    const { body } = write('formal', without(anInvoice({ seller, methods: seller.methods }), 'reference'))
    expect(body).not.toContain('call')
    expect(body).toContain('Routing number: 123000220')
    expect(body).toContain('Card: https://pay.example.com/hollis/040')
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
    expect(finnish.body).toContain('maksusi 2\u00A0287,60\u00A0€ laskusta 2026-040 on saapunut. Kiitos.')
  })
})
