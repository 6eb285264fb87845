import { dayOf, monthOf, type PlainDate, weekdayOf, yearOf } from '../../../calendar/plain-date'
import type { LanguageWords } from '../language-pack'
import { grammarFi, sortsFi } from './grammar'
import { jargonFi } from './jargon'
import { mannerFi } from './manner'
import { signalsFi } from './signals'
import { timesFi } from './times'
import { toneFi } from './tone'

const MONTHS = 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'.split(' ')
const WEEKDAYS = 'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai'.split(' ')

const date = (day: PlainDate) => `${dayOf(day)}.${monthOf(day)}.${yearOf(day)}`
const weekday = (day: PlainDate) => `${WEEKDAYS[weekdayOf(day) - 1]}`

export const finnish: LanguageWords = {
  id: 'fi',
  dayFirst: true,
  shortPoints: true,
  weekdayLike: inCaseOf,
  numberWords: {
    yhden: 1,
    kahden: 2,
    kolmen: 3,
    neljän: 4,
    viiden: 5,
    kuuden: 6,
    seitsemän: 7,
    kahdeksan: 8,
    yhdeksän: 9,
    kymmenen: 10,
    neljäntoista: 14,
    kolmenkymmenen: 30,
    kahen: 2,
    kahdessa: 2,
    kahessa: 2,
    kolmessa: 3,
    kaksi: 2,
    kolme: 3,
    neljä: 4,
    viisi: 5,
    ylihuomenna: 2,
    ylihuomiseen: 2,
    ylihuomiseksi: 2,
  },
  months: MONTHS.map((name) => `${name}kuu*|${name}`),
  weekdays: WEEKDAYS.map((name) => `${name.replace(/ko$/, '')}*|${name.slice(0, 2)}`),
  sorts: sortsFi,
  signals: signalsFi,
  times: timesFi,
  wording: { ...toneFi, ...jargonFi },
  grammar: grammarFi,
  manner: mannerFi,
  write: {
    ask: 'Voisitko vahvistaa maksupäivän {date} mennessä?',
    settle: 'Toivon, että saamme tämän sovittua keskenämme. Voisitko vastata {date} mennessä?',
    open: '{open}',
    date,
    longDate: (day) => `${weekday(day)} ${date(day)}`,
    by: (day) => `viimeistään ${date(day)}`,
    days: (count) => (count === 1 ? '1 päivä' : `${count} päivää`),
    within: (count) => `${count} päivän kuluessa`,
    discount: (percent, until, due) =>
      `${percent} % alennus, jos maksat viimeistään ${date(until)}, muuten viimeistään ${date(due)}`,
    weekday,
    thanks: 'Kiitos!',
    greeting: (name) => (name ? `Hei ${name},` : 'Hei,'),
    closing: 'Ystävällisin terveisin',
    pleasePay: (day) => `Pyydän maksua viimeistään ${date(day)}.`,
    payTo: (iban) => `Pyydän maksua tilille ${iban}.`,
    stillOpen: (number) => (number ? `Lasku ${number} on vielä avoinna.` : 'Lasku on vielä avoinna.'),
  },
}

/** As `torstaihin` is written, `keskiviikkoon`, and as `torstaiksi`, `keskiviikoksi`. */
function inCaseOf(written: string, name: string): string {
  const [ending = ''] = /(?:na|ksi|sta|lle|hin|on)$/.exec(written) ?? []
  if (ending === 'hin' || ending === 'on') return name + (name.endsWith('o') ? 'on' : 'hin')
  const isStrong = ending === '' || ending === 'na'
  return (isStrong ? name : name.replace(/kko$/, 'ko')) + ending
}
