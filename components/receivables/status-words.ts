import type { RowStatus } from '../../lib/domain/receivables/row-status'
import type { receivablesWords } from '../../lib/i18n/receivables-words'
import type { Translate } from '../../lib/i18n/translator'

export type ReceivablesTranslate = Translate<keyof typeof receivablesWords.en & string>

/** A status in words: `due in 2 days`, `14 days late, part paid`. */
export function statusWords(status: RowStatus, t: ReceivablesTranslate): string {
  switch (status.kind) {
    case 'draft':
    case 'probablySent':
    case 'paid':
    case 'credited':
    case 'creditNote':
    case 'writtenOff':
    case 'void':
      return t(status.kind)
    case 'late':
      return partPaid(t('late', { count: status.days }))
    case 'open':
    case 'dueSoon':
      return partPaid(dueWords(status.days))
  }

  function partPaid(state: string): string {
    return 'isPartPaid' in status && status.isPartPaid ? t('partPaid', { state }) : state
  }

  function dueWords(days: number): string {
    if (days === 0) return t('dueToday')
    return days === 1 ? t('dueTomorrow') : t('dueIn', { count: days })
  }
}
