import { dayOf, monthOf, type PlainDate, weekdayOf, yearOf } from '../../../calendar/plain-date'
import type { LanguageWords } from '../language-pack'
import { grammarSv, sortsSv } from './grammar'
import { jargonSv } from './jargon'
import { mannerSv } from './manner'
import { signalsSv } from './signals'
import { timesSv } from './times'
import { toneSv } from './tone'

const MONTHS = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
)
const WEEKDAYS = 'måndag tisdag onsdag torsdag fredag lördag söndag'.split(' ')

const date = (day: PlainDate) => `${dayOf(day)} ${MONTHS[monthOf(day) - 1]} ${yearOf(day)}`
const weekday = (day: PlainDate) => `${WEEKDAYS[weekdayOf(day) - 1]}`
const days = (count: number) => (count === 1 ? '1 dag' : `${count} dagar`)

export const swedish: LanguageWords = {
  id: 'sv',
  dayFirst: true,
  numberWords: {
    en: 1,
    ett: 1,
    två: 2,
    tre: 3,
    fyra: 4,
    fem: 5,
    sex: 6,
    sju: 7,
    åtta: 8,
    nio: 9,
    tio: 10,
    övermorgon: 2,
    fjorton: 14,
    femton: 15,
    tjugo: 20,
    trettio: 30,
  },
  months: MONTHS.map((name) => `${name}|${name.slice(0, 3)}`),
  weekdays: WEEKDAYS.map((name) => `${name}|${name}en|${name.slice(0, 3)}`),
  sorts: sortsSv,
  signals: signalsSv,
  times: timesSv,
  wording: { ...toneSv, ...jargonSv },
  grammar: grammarSv,
  manner: mannerSv,
  write: {
    ask: 'Kan du bekräfta en betalningsdag senast {date}?',
    settle: 'Jag hoppas att vi kan lösa det här mellan oss. Kan du svara senast {date}?',
    open: '{open}',
    date,
    longDate: (day) => `${weekday(day)} ${date(day)}`,
    by: (day) => `senast ${date(day)}`,
    days,
    within: (count) => `inom ${days(count)}`,
    discount: (percent, until, due) =>
      `${percent} % rabatt vid betalning senast ${date(until)}, annars senast ${date(due)}`,
    weekday,
    thanks: 'Tack!',
    greeting: (name) => (name ? `Hej ${name},` : 'Hej,'),
    closing: 'Vänliga hälsningar',
    pleasePay: (day) => `Betala gärna senast ${date(day)}.`,
    payTo: (iban) => `Betala gärna till konto ${iban}.`,
    stillOpen: (number) =>
      number ? `Faktura ${number} är fortfarande obetald.` : 'Fakturan är fortfarande obetald.',
  },
}
