import type { Row } from '../domain/document/rows'
import type { ClientLanguage } from '../domain/party/party'
import { formatDate, formatMoney, formatWeekday } from './format'
import { rowWords } from './row-words'
import { type Translate, translator } from './translator'

const TRANSLATORS: Readonly<Record<ClientLanguage, Translate<keyof typeof rowWords.en>>> = {
  en: translator(rowWords, 'en'),
  fi: translator(rowWords, 'fi'),
  sv: translator(rowWords, 'sv'),
  de: translator(rowWords, 'de'),
}

/** The label in a language; the seller's own word for a way to pay as it is. */
export function rowLabel(row: Row, language: ClientLanguage): string {
  return typeof row.label === 'string' ? TRANSLATORS[language](row.label) : row.label.text
}

/** The value as a language writes dates and amounts. */
export function rowValue(row: Row, language: ClientLanguage): string {
  const { value } = row
  switch (value.kind) {
    case 'text':
      return value.text
    case 'date':
      return formatDate(value.date, language)
    case 'period':
      return `${formatDate(value.from, language)} – ${formatDate(value.to, language)}`
    case 'money':
      return formatMoney(value.amount, language)
    case 'link':
      return value.url
    case 'cash':
      return TRANSLATORS[language]('cash')
  }
}

/** A day one pays on, after "by": `Monday 7 December 2026`, `maanantaina 7.12.2026`. */
export function onDay(date: string, language: ClientLanguage): string {
  const params = { weekday: formatWeekday(date, language), date: formatDate(date, language) }
  return TRANSLATORS[language]('onDay', params)
}
