import type { PayPace } from '../../lib/domain/reports/pay-pace'
import type { clientsWords } from '../../lib/i18n/clients-words'
import type { Translate } from '../../lib/i18n/translator'

type ClientsTranslate = Translate<keyof typeof clientsWords.en & string>

/** `on the day`, `3 days late`, `2 days early`. */
export function latenessWords({ daysLate }: Pick<PayPace, 'daysLate'>, t: ClientsTranslate): string {
  if (daysLate === 0) return t('onTheDay')
  return daysLate > 0 ? t('daysLate', { count: daysLate }) : t('daysEarly', { count: -daysLate })
}
