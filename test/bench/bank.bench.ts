import { bench, describe } from 'vitest'
import { keyed } from '../../lib/domain/bank/line-key'
import { matchStatement } from '../../lib/domain/bank/match/match'
import type { Payable } from '../../lib/domain/bank/match/payable'
import { relevantInvoices } from '../../lib/domain/bank/relevant-invoices'
import { addDays, plainDate } from '../../lib/domain/calendar/plain-date'
import { money } from '../../lib/domain/money/money'
import { referencesForNumber } from '../../lib/domain/payment/references'
import { aRow } from '../builders/invoice-row'
import { aLine } from '../domain/bank/bank-line'
import { aPayable } from '../domain/bank/match/payables'

const BOOKINGS = 5_000
const INVOICES = 2_000
const today = plainDate('2026-11-25')
const nameOf = (at: number) => `Client ${at % 400} of ${['Oulu', 'Turku', 'Vaasa', 'Kuopio'][at % 4]} Oy`
const minorOf = (at: number) => 10_000 + ((at * 7_919) % 500_000)

const payables: readonly Payable[] = Array.from({ length: INVOICES }, (_, at) =>
  aPayable(`2026-${at + 1}`, { client: nameOf(at), minor: minorOf(at) }),
)

/** A third names a reference, a third the number, the rest only who paid; every tenth is of no invoice. */
const lines = keyed(
  Array.from({ length: BOOKINGS }, (_, at) => {
    const { number, reference = '', clientName } = payables[at % INVOICES] as Payable
    const said = [
      { references: [reference] },
      { text: `Lasku ${number} kiitos`, payer: clientName },
      { payer: clientName.toUpperCase() },
    ][at % 3]
    const other = { payer: `Somebody ${at}`, text: `Order ${at * 13}` }
    return aLine({ minor: minorOf(at % INVOICES), bankId: `B${at}`, ...(at % 10 === 9 ? other : said) })
  }),
)

const rows = Array.from({ length: 10_000 }, (_, at) =>
  aRow({
    id: `i${at}`,
    number: `2026-${at + 1}`,
    clientName: nameOf(at),
    total: money(minorOf(at), 'EUR'),
    open: money(at < INVOICES ? minorOf(at) : 0, 'EUR'),
    issueDate: addDays(today, -30),
    dueDate: addDays(today, -16),
    lifecycle: at < INVOICES ? 'open' : 'paid',
  }),
)

/** The bar: 300 ms from the bookings to what they pay. */
describe(`${BOOKINGS} bookings and ${INVOICES} invoices`, () => {
  bench('what each booking pays', () => void matchStatement(lines, payables, new Set()))
  bench('which of 10 000 invoices may be meant', () => {
    relevantInvoices(rows, lines, (number) => referencesForNumber(number, 'FI'))
  })
})
