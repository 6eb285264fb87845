import { plainDate } from '../../../../lib/domain/calendar/plain-date'
import type { Overtaken } from '../../../../lib/domain/checks/types'
import { type RuleTable, type Setting, TODAY } from '../rule-table'

const NUMBER = { number: '2026-001' }
const OPEN: Overtaken = {
  by: 'open',
  params: { open: { minor: 2550, currency: 'EUR' } },
  sum: { was: 12550, is: 2550, currency: 'EUR' },
}

const reminder = (overtaken?: Overtaken): Setting => ({
  context: { stage: 'reminder', ...(overtaken ? { overtaken } : {}) },
})

const ENGLISH = [
  'Invoice 2026-001 was due on 17 March 2026, and €125.50 is still open.',
  'This is a reminder of invoice 2026-001. Please pay it by 7 April 2026.',
  'I am coming back to invoice 2026-001.',
] as const
const FINNISH = [
  'Lasku 2026-001 erääntyi 17.3.2026, ja siitä on avoinna 125,50 €.',
  'Muistutan laskusta 2026-001. Maksathan sen viimeistään 7.4.2026.',
  'Palaan laskuun 2026-001.',
] as const

/** A reminder written while more was open. */
const asks = (text: string) => ({ text, ...reminder(OPEN) })

/** What the text of a reminder says does not matter, once the invoice is no longer to be asked for. */
function anyReminder(by: 'paid' | 'closed' | 'disputed', others: readonly Overtaken['by'][]): RuleTable {
  const rows = (texts: readonly string[]) => {
    const [text = ''] = texts
    const told = others.map((other) => ({ text, ...reminder({ by: other, params: NUMBER }) }))
    return {
      flag: texts.map((each) => ({ text: each, ...reminder({ by, params: NUMBER }) })),
      ok: [{ text, ...reminder() }, ...told],
    }
  }
  return { rule: `overtaken.${by}`, en: rows(ENGLISH), fi: rows(FINNISH) }
}

const dueOn = (day: string): Setting => {
  const date = plainDate(day)
  const params = { date: { date } }
  return { invoice: { dueDate: date }, context: { overtaken: { by: 'dueDate', params, after: date } } }
}
const YESTERDAY = dueOn('2026-03-30')
const OTHER_SELLER: Setting = { context: { overtaken: { by: 'seller', params: {} } } }

export const overtakenTables: readonly RuleTable[] = [
  anyReminder('paid', ['closed', 'disputed']),
  anyReminder('closed', ['paid', 'disputed']),
  anyReminder('disputed', ['paid', 'closed']),
  {
    rule: 'overtaken.open',
    en: {
      flag: [
        asks(
          'It was due on 17 March 2026, and «€125.50» is still open. -> It was due on 17 March 2026, and €25.50 is still open.',
        ),
        asks(
          'By bank transfer\nAccount: FI21 1234 5600 0007 85\nAmount: «€125.50» -> By bank transfer\nAccount: FI21 1234 5600 0007 85\nAmount: €25.50',
        ),
        { ...asks('The rest, «€125.50», is open.'), subject: 'Invoice 2026-001: €125.50 still open' },
      ],
      ok: [
        asks('It was due on 17 March 2026, and €25.50 is still open.'),
        { text: 'It was due on 17 March 2026, and €125.50 is still open.', ...reminder() },
        asks('It was due on 17 March 2026, and $125.50 is still open.'),
      ],
    },
    fi: {
      flag: [
        asks('Siitä on avoinna «125,50 €». -> Siitä on avoinna 25,50 €.'),
        asks('Tilisiirrolla\nSumma: «125,50 €» -> Tilisiirrolla\nSumma: 25,50 €'),
        asks('Lasku 2026-001: «125,50 €» avoinna'),
      ],
      ok: [
        asks('Siitä on avoinna 25,50 €.'),
        { text: 'Siitä on avoinna 125,50 €.', ...reminder() },
        asks('Siitä on avoinna 1 125,50 €.'),
      ],
    },
  },
  {
    rule: 'overtaken.dueDate',
    en: {
      flag: [
        { text: 'Invoice 2026-002 is attached. Please pay by 30 March 2026.', ...YESTERDAY },
        { text: 'Invoice 2026-002 is attached. Please pay by 14 April 2026.', ...YESTERDAY },
        { text: 'Here it is.', ...YESTERDAY },
      ],
      ok: [
        { text: 'Invoice 2026-002 is attached. Please pay by 31 March 2026.', ...dueOn(TODAY) },
        { text: 'Invoice 2026-002 is attached. Please pay by 14 April 2026.', ...dueOn('2026-04-14') },
        'Invoice 2026-002 is attached. Please pay by 30 March 2026.',
      ],
    },
    fi: {
      flag: [
        { text: 'Lasku 2026-002 on liitteenä. Maksathan sen viimeistään 30.3.2026.', ...YESTERDAY },
        { text: 'Lasku 2026-002 on liitteenä. Maksathan sen viimeistään 14.4.2026.', ...YESTERDAY },
        { text: 'Tässä se on.', ...YESTERDAY },
      ],
      ok: [
        { text: 'Lasku 2026-002 on liitteenä. Maksathan sen viimeistään 31.3.2026.', ...dueOn(TODAY) },
        { text: 'Lasku 2026-002 on liitteenä. Maksathan sen viimeistään 14.4.2026.', ...dueOn('2026-04-14') },
        'Lasku 2026-002 on liitteenä. Maksathan sen viimeistään 30.3.2026.',
      ],
    },
  },
  {
    rule: 'overtaken.seller',
    en: {
      flag: [
        { text: 'Invoice 2026-002 is attached. Please pay by 14 April 2026.', ...OTHER_SELLER },
        { text: 'Here it is.', ...OTHER_SELLER },
        { text: 'Invoice 2026-002, as we said.', ...OTHER_SELLER },
      ],
      ok: [
        'Invoice 2026-002 is attached. Please pay by 14 April 2026.',
        'Invoice 2026-002 is attached, from my new address.',
        { text: 'Invoice 2026-002 is attached.', ...dueOn('2026-04-30') },
      ],
    },
    fi: {
      flag: [
        { text: 'Lasku 2026-002 on liitteenä. Maksathan sen viimeistään 14.4.2026.', ...OTHER_SELLER },
        { text: 'Tässä se on.', ...OTHER_SELLER },
        { text: 'Lasku 2026-002, niin kuin sovimme.', ...OTHER_SELLER },
      ],
      ok: [
        'Lasku 2026-002 on liitteenä. Maksathan sen viimeistään 14.4.2026.',
        'Lasku 2026-002 on liitteenä, uudesta osoitteestani.',
        { text: 'Lasku 2026-002 on liitteenä.', ...dueOn('2026-04-30') },
      ],
    },
  },
]
