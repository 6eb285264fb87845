import { dayOf, monthOf, type PlainDate, weekdayOf, yearOf } from '../../../calendar/plain-date'
import type { LanguageWords } from '../language-pack'
import { grammarEn, sortsEn } from './grammar'
import { jargonEn } from './jargon'
import { mannerEn } from './manner'
import { signalsEn } from './signals'
import { timesEn } from './times'
import { toneEn } from './tone'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

const date = (day: PlainDate) => `${dayOf(day)} ${MONTHS[monthOf(day) - 1]} ${yearOf(day)}`
const weekday = (day: PlainDate) => `${WEEKDAYS[weekdayOf(day) - 1]}`
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)
/** `Thursday`, `Thurs`, `Thur`, `Thu` */
const forms = (name: string) =>
  [name, ...[5, 4, 3].map((length) => name.slice(0, length))].join('|').toLowerCase()

export const english: LanguageWords = {
  id: 'en',
  monthFirst: true,
  numberWords: {
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    fourteen: 14,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    sixty: 60,
    ninety: 90,
  },
  months: MONTHS.map(forms),
  weekdays: WEEKDAYS.map(forms),
  sorts: sortsEn,
  signals: signalsEn,
  times: timesEn,
  wording: { ...toneEn, ...jargonEn },
  grammar: grammarEn,
  manner: mannerEn,
  write: {
    ask: 'Could you confirm a payment date by {date}?',
    settle: 'I would like to settle this between us; could you reply by {date}?',
    open: '{open}',
    date,
    longDate: (day) => `${weekday(day)} ${date(day)}`,
    by: (day) => `by ${date(day)}`,
    days,
    within: (count) => `within ${days(count)}`,
    discount: (percent, until, due) =>
      `${percent}% off if paid by ${date(until)}, otherwise due by ${date(due)}`,
    weekday,
    thanks: 'Thank you.',
    greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
    closing: 'Kind regards,',
    pleasePay: (day) => `Please pay by ${date(day)}.`,
    payTo: (iban) => `Please pay by bank transfer to ${iban}.`,
    stillOpen: (number) => (number ? `Invoice ${number} is still open.` : 'The invoice is still open.'),
  },
}
