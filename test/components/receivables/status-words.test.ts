import { describe, expect, test } from 'vitest'
import { statusWords } from '../../../components/receivables/status-words'
import type { RowStatus } from '../../../lib/domain/receivables/row-status'
import { receivablesWords } from '../../../lib/i18n/receivables-words'
import { translator } from '../../../lib/i18n/translator'

describe('a status in words', () => {
  test.each<[RowStatus, string, string]>([
    [{ kind: 'late', days: 14, isPartPaid: false }, '14 days late', '14 päivää myöhässä'],
    [{ kind: 'late', days: 1, isPartPaid: false }, '1 day late', '1 päivä myöhässä'],
    [{ kind: 'dueSoon', days: 0, isPartPaid: false }, 'due today', 'eräpäivä tänään'],
    [{ kind: 'dueSoon', days: 1, isPartPaid: false }, 'due tomorrow', 'eräpäivä huomenna'],
    [
      { kind: 'dueSoon', days: 7, isPartPaid: true },
      'due in 7 days, part paid',
      'aikaa 7 päivää, osa maksettu',
    ],
    [{ kind: 'open', days: 11, isPartPaid: false }, 'due in 11 days', 'aikaa 11 päivää'],
    [{ kind: 'probablySent' }, 'probably sent', 'luultavasti lähetetty'],
    [{ kind: 'paid' }, 'paid', 'maksettu'],
  ])('%j', (status, english, finnish) => {
    expect(statusWords(status, translator(receivablesWords, 'en'))).toBe(english)
    expect(statusWords(status, translator(receivablesWords, 'fi'))).toBe(finnish)
  })
})
