import type { PlainDate } from '../calendar/plain-date'
import { checkDraft } from './check-draft'
import { bookOf } from './languages/languages'
import type { CheckedLanguage } from './preferences'

/** Checks a made-up mail, so that all that is made at the first use is there when a person writes. */
export function warmUp(language: CheckedLanguage, today: PlainDate): void {
  const write = bookOf(language)?.pack.write
  if (!write) return
  const body = [
    write.greeting('Ella'),
    `${write.stillOpen('2026-001')} ${write.pleasePay(today)} ${write.within(30)}.`,
    `2 × €100.00 = €200.00\n${write.payTo('FI21 1234 5600 0007 85')}`,
    `${write.ask} ${write.settle} ${write.discount(2, today, today)}`,
    `${write.thanks}\nAino`,
  ].join('\n\n')
  checkDraft({ subject: '1', body, recipients: [], attachments: [] }, { today, language, stage: 'invoice' })
}
