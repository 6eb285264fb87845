import fc from 'fast-check'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { mailBlock } from '../../../lib/app/document/mail-block'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { checkDraft } from '../../../lib/domain/checks/index'
import { estimateDocument } from '../../../lib/domain/document/estimate-document'
import { documentOf } from '../../../lib/domain/document/invoice-document'
import { agreedWork } from '../../../lib/domain/estimate/agreement'
import type { IssuedInvoice } from '../../../lib/domain/invoice/content'
import { deductionOf } from '../../../lib/domain/invoice/deposit'
import { workOut } from '../../../lib/domain/invoice/totals'
import { decimal } from '../../../lib/domain/money/decimal'
import { money } from '../../../lib/domain/money/money'
import { CLIENT_LANGUAGES, type ClientLanguage } from '../../../lib/domain/party/party'
import { agreedOn, anEstimate, anOffer, aVersion, COPY_EDITING, GUIDELINES } from '../../builders/estimate'
import { aLine, anAmericanSeller, anInvoice, aSeller, totalsOf, without } from '../../builders/invoice'

const block = (invoice: IssuedInvoice, language: ClientLanguage = 'en') =>
  mailBlock(documentOf(invoice), language)

/** Of an estimate and a change to it, with a deposit of €502.00 taken off. */
function aFinalInvoice(language: ClientLanguage = 'en'): IssuedInvoice {
  const agreed = agreedWork(
    anEstimate([
      aVersion(anOffer(), agreedOn('2026-11-24')),
      aVersion(anOffer([COPY_EDITING, GUIDELINES]), agreedOn('2026-11-25')),
    ]),
  )
  if (!agreed) throw new Error('Nothing was agreed')
  const lines = [COPY_EDITING, GUIDELINES]
  const deposit = [aLine('Deposit', '1', '400')]
  const deducts = [
    deductionOf('D', anInvoice({ number: '2026-031', lines: deposit, totals: totalsOf(deposit) })),
  ]
  const { totals } = workOut({
    lines: lines.map((line) => ({ ...line, amount: line.net })),
    discount: { kind: 'none' },
    currency: 'EUR',
    deducted: money(50_200, 'EUR'),
  })
  const changes = { language, lines, totals, deducts, agreed, note: '', poNumber: '' }
  return without(anInvoice(changes), 'earlyPayment')
}

const parse = (html: string) => {
  const { document } = new Window()
  document.body.innerHTML = html
  return document.body
}

describe('the block in the mail as plain text', () => {
  it('reads well in English', () => {
    expect(block(anInvoice()).text).toBe(
      [
        'Thank you for the quick answers on the drafts, Ella.',
        '',
        'Invoice 2026-040 is attached as a PDF. Please pay within 14 days, by Monday 7 December 2026.',
        '',
        'For: Website copy editing; Brand guidelines, print-ready; Printed style guides',
        'Your order number: 4500-2217',
        'Total: €2,287.60',
        'Payee: Lehtonen Design',
        'Account: FI21 1234 5600 0007 85',
        'Bank (BIC): NDEAFIHH',
        'Reference: 202 60406',
        '',
        'If you pay €2,241.85 by Monday 30 November 2026, you keep €45.75, 2% of the total.',
        '',
        'Thank you.',
      ].join('\n'),
    )
  })

  it('of an estimate says until when it is valid and asks for a written yes', () => {
    expect(mailBlock(estimateDocument(anEstimate(), 0), 'en').text).toBe(
      [
        'Estimate E-2026-001 is attached as a PDF. It is valid until 23 December 2026.',
        '',
        'For: Website copy editing',
        'Total: €1,280.10',
        '',
        'If it suits you, please reply to this message and say that you agree.',
        '',
        'Thank you.',
      ].join('\n'),
    )
  })

  it.each([
    [
      'en',
      'A change order to estimate E-2026-001',
      ['Estimate E-2026-001: €1,280.10', 'This change: +€803.20'],
    ],
    [
      'fi',
      'Muutostarjous tarjoukseen E-2026-001',
      ['Tarjous E-2026-001: 1 280,10 €', 'Tämä muutos: +803,20 €'],
    ],
    ['sv', 'En ändring av offert E-2026-001', ['Offert E-2026-001: 1 280,10 €', 'Denna ändring: +803,20 €']],
    [
      'de',
      'Eine Änderung zum Angebot E-2026-001',
      ['Angebot E-2026-001: 1.280,10 €', 'Diese Änderung: +803,20 €'],
    ],
  ] as const)('of a change order says what stood before and what it adds, in %s', (language, first, rows) => {
    const estimate = anEstimate([
      aVersion(anOffer(), agreedOn('2026-11-24')),
      aVersion(anOffer([COPY_EDITING, GUIDELINES])),
    ])
    const text = mailBlock(estimateDocument(estimate, 1), language).text.replaceAll('\u00A0', ' ')
    expect(text.startsWith(first)).toBe(true)
    for (const row of rows) expect(text.split('\n')).toContain(row)
  })

  it('of a final invoice adds up to what is left to pay, and says apart from the sums what was agreed', () => {
    const { text } = block(aFinalInvoice())
    expect(text.split('\n').slice(2)).toEqual([
      'For: Website copy editing; Brand guidelines, print-ready',
      'Total before deposits: €2,083.30',
      'Deposit 2026-031, 23 November 2026: -€502.00',
      'Left to pay: €1,581.30',
      'In 2026-031: VAT 25.5% on 400.00: €102.00',
      'In this invoice: VAT 25.5% on 1,260.00: €321.30',
      'Payee: Lehtonen Design',
      'Account: FI21 1234 5600 0007 85',
      'Bank (BIC): NDEAFIHH',
      'Reference: 202 60406',
      '',
      'What was agreed',
      'Estimate E-2026-001: €1,280.10',
      'Change agreed on 25 November 2026: +€803.20',
      'Agreed in all: €2,083.30',
      '',
      'Thank you.',
    ])
  })

  it('of a final invoice keeps what was agreed together under its heading as HTML too', () => {
    const tables = [...parse(block(aFinalInvoice()).html).querySelectorAll('table table')]
    const [sums, agreed] = tables.map((table) =>
      [...table.querySelectorAll('tr')].map(({ children }) => children.length),
    )
    expect(sums).toEqual(Array.from({ length: 10 }, () => 2))
    expect(agreed).toEqual([1, 2, 2, 2])
    expect(tables[1]?.querySelector('td')?.getAttribute('colspan')).toBe('2')
  })

  it('names what several lines have in common once', () => {
    const deposit = (vatRate: string) => aLine('Deposit, 50% of estimate E-1', '1', '100', { vatRate })
    const lines = [deposit('25.5'), deposit('13.5'), deposit('10'), aLine('Travel', '1', '20')]
    expect(block(anInvoice({ lines, totals: totalsOf(lines) })).text).toContain(
      'For: Deposit, 50% of estimate E-1; Travel\n',
    )
  })

  it('says when the work was done, what was agreed beside it, and why there is no VAT', () => {
    const lines = [aLine('Website copy editing', '12', '85', { vatRate: '0', vatCategory: 'reverseCharge' })]
    const charges = [{ description: 'Travel', amount: money(8000, 'EUR'), net: money(8000, 'EUR') }]
    const { totals } = workOut({
      lines: lines.map((line) => ({ ...line, amount: line.net })),
      charges,
      discount: { kind: 'percent', percent: decimal('10') },
      currency: 'EUR',
    })
    const supply = { from: plainDate('2026-11-20'), to: plainDate('2026-11-20') }
    const { text } = block(without(anInvoice({ lines, charges, totals, supply, note: '' }), 'earlyPayment'))
    expect(text.split('\n').slice(2, 8)).toEqual([
      'For: Website copy editing',
      'Supply date: 20 November 2026',
      'Your order number: 4500-2217',
      'Discount 10%: -€102.00',
      'Travel: €80.00',
      'Total: €998.00',
    ])
    expect(text).toContain('Reverse charge: the buyer accounts for the VAT (AVL 8 c §).')
  })

  it('reads well in Finnish', () => {
    const lines = [
      aLine('Verkkosivujen tekstien toimitus', '12', '85', { unit: 'hour' }),
      aLine('Brändiohjeisto painovalmiina', '1', '640'),
    ]
    const invoice = anInvoice({ language: 'fi', note: '', poNumber: '', lines, totals: totalsOf(lines) })
    expect(block(invoice, 'fi').text.replaceAll('\u00A0', ' ')).toBe(
      [
        'Lasku 2026-040 on tässä viestissä liitteenä. Maksathan sen 14 päivän kuluessa, viimeistään maanantaina 7.12.2026.',
        '',
        'Sisältö: Verkkosivujen tekstien toimitus; Brändiohjeisto painovalmiina',
        'Yhteensä: 2 083,30 €',
        'Saaja: Lehtonen Design',
        'Tilinumero: FI21 1234 5600 0007 85',
        'Pankki (BIC): NDEAFIHH',
        'Viitenumero: 202 60406',
        '',
        'Jos maksat 2 241,85 € viimeistään maanantaina 30.11.2026, säästät 45,75 € eli 2 % summasta.',
        '',
        'Kiitos.',
      ].join('\n'),
    )
  })

  it('reads well in Swedish', () => {
    const lines = [aLine('Översättning av webbplatsen', '12', '85', { unit: 'hour' })]
    const invoice = anInvoice({ language: 'sv', note: '', lines, totals: totalsOf(lines) })
    expect(block(invoice, 'sv').text.replaceAll('\u00A0', ' ')).toBe(
      [
        'Faktura 2026-040 finns bifogad som PDF. Vänligen betala den inom 14 dagar, senast måndagen den 7 december 2026.',
        '',
        'Avser: Översättning av webbplatsen',
        'Ditt ordernummer: 4500-2217',
        'Totalt: 1 280,10 €',
        'Mottagare: Lehtonen Design',
        'IBAN: FI21 1234 5600 0007 85',
        'Bank (BIC): NDEAFIHH',
        'Referensnummer: 202 60406',
        '',
        'Om du betalar 2 241,85 € senast måndagen den 30 november 2026 sparar du 45,75 €, 2 % av summan.',
        '',
        'Tack.',
      ].join('\n'),
    )
  })

  it('reads well in German', () => {
    const lines = ['Übersetzung der Website', 'Größenanpassung', 'Druck', 'Versand'].map((text) =>
      aLine(text, '1', '85'),
    )
    const invoice = anInvoice({ language: 'de', note: '', poNumber: '', lines, totals: totalsOf(lines) })
    expect(block(invoice, 'de').text.replaceAll('\u00A0', ' ')).toBe(
      [
        'Die Rechnung 2026-040 finden Sie als PDF im Anhang. Bitte zahlen Sie innerhalb von 14 Tagen, bis Montag, den 7. Dezember 2026.',
        '',
        'Leistung: Übersetzung der Website; Größenanpassung; 2 weitere Positionen',
        'Gesamtbetrag: 426,70 €',
        'Empfänger: Lehtonen Design',
        'IBAN: FI21 1234 5600 0007 85',
        'Bank (BIC): NDEAFIHH',
        'Referenznummer: 202 60406',
        '',
        'Wenn Sie 2.241,85 € bis Montag, den 30. November 2026 zahlen, sparen Sie 45,75 €, 2 % der Summe.',
        '',
        'Vielen Dank.',
      ].join('\n'),
    )
  })

  it('says the date alone where the terms are not a number of days', () => {
    const { text } = block(anInvoice({ term: { kind: 'endOfMonth', months: 0 } }))
    expect(text).toContain('Please pay by Monday 7 December 2026.')
  })

  it('names two items and counts the rest when there are many, and cuts very long ones', () => {
    const lines = ['a'.repeat(200), 'Second', 'Third', 'Fourth'].map((text) => aLine(text, '1', '1'))
    const { text } = block(anInvoice({ lines, totals: totalsOf(lines) }))
    expect(text).toContain(`For: ${'a'.repeat(80)}…; Second; 2 more items\n`)
  })
})

describe('the block in the mail as HTML', () => {
  it('is a table, the first child of the marked element, without space between tags', () => {
    const { html } = block(anInvoice())
    const body = parse(html)
    expect(body.children).toHaveLength(1)
    const host = body.children[0]
    expect(host?.getAttribute('data-plainvoice-block')).toBe('2026-040')
    expect(host?.firstElementChild?.tagName).toBe('TABLE')
    expect(host?.children).toHaveLength(1)
    expect(html).not.toMatch(/>\s+</)
  })

  it('says the same as the text, in the same order', () => {
    for (const language of CLIENT_LANGUAGES) {
      const { html, text } = block(anInvoice(), language)
      const rows = [...parse(html).querySelectorAll('tr')]
        .filter((tr) => !tr.querySelector('table'))
        .map((tr) => [...tr.querySelectorAll('td')].map((td) => td.textContent).join(': '))
      expect(rows).toEqual(text.split('\n').filter((line) => line !== ''))
    }
  })

  it('brings no colours, classes, images or scripts', () => {
    expect(block(anInvoice()).html).not.toMatch(/color|background|class=|<img|<script|<style/i)
  })

  it('links web addresses and nothing else', () => {
    const seller = anAmericanSeller()
    const invoice = without(anInvoice({ seller, methods: seller.methods }), 'reference')
    const body = parse(block(invoice).html)
    expect([...body.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
      'https://pay.example.com/hollis/040',
    ])
    const hostile = { id: 'x', kind: 'link', label: 'Pay', url: 'javascript:alert(1)' } as const
    expect(parse(block(anInvoice({ methods: [hostile] })).html).querySelector('a')).toBeNull()
  })

  it('shows any text as text', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    const tricky = fc.constantFrom('<img src=x onerror=alert(1)>', '"><script>', '&lt;b&gt;', "' onclick='x")
    fc.assert(
      fc.property(fc.oneof(text, tricky), fc.oneof(text, tricky), (note, name) => {
        fc.pre(note.trim() !== '')
        const { html } = block(anInvoice({ note, number: name, seller: aSeller({ name }) }))
        const body = parse(html)
        expect(body.querySelectorAll('img, script, b').length).toBe(1)
        expect(body.querySelector('td')?.textContent).toBe(note.trim().replaceAll('\n', ''))
        expect(body.children[0]?.getAttributeNames()).toEqual(['data-plainvoice-block'])
      }),
    )
  })
})

describe('the mail that only the block is written into', () => {
  const remarks = (text: string, language: ClientLanguage, issued?: IssuedInvoice) =>
    checkDraft(
      {
        subject: '',
        body: `${{ en: 'Hello Ella,', fi: 'Hei Ella,', sv: 'Hej Ella,', de: 'Hallo Ella,' }[language]}\n\n${text}\n\nAino Lehtonen`,
        recipients: [],
        attachments: [{ name: '2026-040.pdf' }],
        ...(issued && {
          invoice: { number: issued.number, total: issued.totals.total, dueDate: issued.dueDate },
        }),
      },
      { today: plainDate('2026-11-23'), country: 'FI' },
    ).map(({ rule, span }) => [rule, span])

  it.each(CLIENT_LANGUAGES)('raises no remark, be it an invoice, an estimate or a change: %s', (language) => {
    const changed = anEstimate([
      aVersion(anOffer([COPY_EDITING]), agreedOn('2026-11-24')),
      aVersion(anOffer([COPY_EDITING, GUIDELINES])),
    ])
    const ofWork = [anInvoice({ language }), aFinalInvoice(language)]
    for (const issued of ofWork) {
      const { text } = block(issued, language)
      expect.soft(remarks(text, language), issued.number).toEqual([])
      expect.soft(remarks(text, language, issued), `${issued.number}, inserted`).toEqual([])
    }
    for (const at of [0, 1])
      expect
        .soft(remarks(mailBlock(estimateDocument(changed, at), language).text, language), `${at}`)
        .toEqual([])
  })
})
