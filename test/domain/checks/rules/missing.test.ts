import { expect, it } from 'vitest'
import { plainDate } from '../../../../lib/domain/calendar/plain-date'
import { proveRules } from '../prove-rules'
import { caseOf, check } from '../rule-table'

proveRules(
  'missing.invoiceNumber',
  'missing.total',
  'missing.dueDate',
  'missing.howToPay',
  'missing.sellerName',
)

const missingOf = (body: string, subject = '') =>
  check(caseOf({ text: body, subject, context: { stage: 'auto' } }, 'en')).flatMap(
    ({ rule, kind, severity }) => (rule.startsWith('missing') && severity !== 'hint' ? [kind] : []),
  )

it('only hints at a field where the mail may be about something else', () => {
  const body =
    'Hi Ella,\n\nThe key is in the shed, and the bill is €95.00, by 4 December 2026 please.\n\nTimo'
  expect(missingOf(body)).toEqual([])
  expect(missingOf(body, 'Re: invoice 12')).toEqual([])
  expect(missingOf(body, 'Which number for the invoice?')).toEqual([])
  expect(missingOf(body, 'Invoice 12')).toEqual(['howToPay'])
})

it('asks nothing of a mail that tells a new account, without a number or a sum', () => {
  const body =
    'Dear client,\n\nFrom 1 January 2027 our account is FI21 1234 5600 0007 85. Invoices sent by 31 December 2026 may be paid to the old one.\n\nTimo'
  expect(missingOf(body)).toEqual([])
  expect(missingOf(`${body}\n\nInvoice 12 can be paid to it, too.`, 'Invoice 12')).toContain('total')
})

it('takes a day in a reminder for that to pay by, also where another sentence asks for an answer', () => {
  const body = (day: string) =>
    `Hi Ella,\n\nInvoice 418, €320.00, has not been paid yet. If this is a hard month, tell me and we can move the date. ${day}\n\nIBAN FI21 1234 5600 0007 85.\n\nDeclan`
  const subject = 'Invoice 418'
  expect(missingOf(body('Otherwise Friday 18 December 2026 would be fine.'), subject)).toEqual([])
  expect(missingOf(body('Please call me by Friday 18 December 2026.'), subject)).toEqual(['dueDate'])
})

it.each([
  'By 8 December 2026, into the big shoe.',
  'By 11 December 2026 would be lovely.',
  'There is no hurry, Friday 11 December 2026 is fine.',
  'Any day up to 18 December 2026 is good.',
])('only hints at a due date where a day to come may be it: %s', (day) => {
  const body = (words: string) =>
    `Hi Ella,\n\nInvoice 12 is €76.00. ${words}\n\nIBAN FI21 1234 5600 0007 85.\n\nEwa`
  expect(missingOf(body(day), 'Invoice 12')).toEqual([])
  expect(missingOf(body('The visit was on 2 January 2026.'), 'Invoice 12')).toEqual(['dueDate'])
})

it('takes a list of days below what was agreed for those of the instalments', () => {
  const body = (days: string) =>
    `Dear Shaun,\n\nFor the £800 on invoice 271, as we agreed, £200 on each of these days, to account 09-01-27, 66420918.\n\n${days}\n\nPlease ring me if a month goes wrong.\n\nThanks,\nPete Sorrell`
  const subject = 'Four payments for invoice 271'
  expect(missingOf(body('Friday 4 December 2026\nMonday 4 January 2027'), subject)).toEqual([])
  expect(missingOf(body('Please tell me by Friday 4 December 2026.'), subject)).toEqual(['dueDate'])
})

it('only hints at a number in an overview of invoices, which has them in its rows', () => {
  const body =
    '| Invoice | Amount  | Please pay by |\n| HF-031  | £720.00 | 4 December 2026 |\n\nIBAN GB52 LOYD 3096 3441 0277 68\n\nLois'
  expect(missingOf(body, 'Where we are: three invoices')).toEqual([])
  expect(missingOf(body, 'Where we are: the invoice')).toEqual(['invoiceNumber'])
})

it('only hints at what is in a mail that is passed on', () => {
  const body = 'Hi Lucas, Sam says this should come to you. Welcome to the team!'
  const passedOn = `${body}\n\n---------- Forwarded message ----------\nFrom: Petra\n\nInvoice 12 is £400, due 14 April 2026.`
  expect(missingOf(passedOn, 'Fwd: Invoice 12')).toEqual([])
  expect(missingOf(body, 'Fwd: Invoice 12')).toContain('total')
})

it('only hints at the number of an invoice in a reply: it is in what is answered', () => {
  const severities = (subject: string) =>
    check(
      caseOf(
        { text: 'Please pay the invoice, €400.00, by 14 April 2026.', subject, context: { stage: 'auto' } },
        'en',
      ),
    ).flatMap(({ rule, severity }) => (rule === 'missing.invoiceNumber' ? [severity] : []))
  expect(severities('Re: Can we pay in two parts?')).toEqual(['hint'])
  expect(severities('VS: Can we pay in two parts')).toEqual(['hint'])
  expect(severities('The invoice in two parts')).toEqual(['error'])
})

it('asks for nothing that the invoice in the composer brings with it, until that is inserted', () => {
  const missing = (attachments: readonly { readonly name: string }[]) =>
    check(
      caseOf(
        {
          text: 'Hello Ella, thank you for the good talk.',
          subject: 'Re: Invoice 11',
          invoice: { dueDate: plainDate('2026-04-14') },
          attachments,
          context: { stage: 'auto' },
        },
        'en',
      ),
    ).filter(({ rule }) => rule.startsWith('missing'))
  expect(missing([])).toEqual([])
  expect(missing([{ name: 'invoice-12.pdf' }]).map(({ kind }) => kind)).toContain('total')
})
