import { addDays, type PlainDate } from '../../lib/domain/calendar/plain-date'
import type { Language } from '../../lib/domain/party/party'
import type { Hold } from '../../lib/domain/reminders/hold'
import type { NextStep } from '../../lib/domain/reminders/next-step'
import { formatDayMonth, formatMoney, formatShortDate, formatWeekday } from '../../lib/i18n/format'
import { nextStepWords } from '../../lib/i18n/next-step-words'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { translator } from '../../lib/i18n/translator'

/** What comes next in one line of a list: `Plain reminder, Mon 23 Nov`, `Reminders are off for this client`. */
export function nextStepLine(next: NextStep, language: Language): string {
  const t = translator(nextStepWords, language)
  if (next.kind === 'none') return nextStepReasons(next, language).join('. ')
  return t('onShortDay', { what: whatComes(next, language), day: formatShortDate(next.on, language) })
}

/** What comes next, with its day. A day that has come is `today`. */
export function nextStepTitle(next: NextStep, today: PlainDate, language: Language): string {
  const t = translator(nextStepWords, language)
  if (next.kind === 'none') return t('nothing')
  const what = whatComes(next, language)
  if (next.on > today) return t('onDay', { what, ...dayParts(next.on, language) })
  return next.kind === 'remind' ? t('ready', { what }) : what
}

/** Why it comes, why on that day, or why nothing comes: one phrase each. */
export function nextStepReasons(next: NextStep, language: Language): readonly string[] {
  const moved = next.kind === 'none' ? undefined : next.movedFrom
  if (!moved) return [reason(next.why, language)]
  const t = translator(nextStepWords, language)
  return [reason(next.why, language), t('movedFrom', dayParts(moved, language))]
}

/** Why no reminder is offered, in a few words: `Reminders are paused for this invoice`. */
export function holdWords(hold: Hold, language: Language): string {
  if (hold.kind === 'paused') return reason({ code: hold.kind }, language)
  return 'until' in hold
    ? reason({ code: hold.kind, until: hold.until }, language)
    : reason({ code: hold.kind, on: hold.on }, language)
}

function whatComes(next: Exclude<NextStep, { kind: 'none' }>, language: Language): string {
  return next.kind === 'remind'
    ? translator(receivablesWords, language)(next.stage)
    : translator(nextStepWords, language)(next.step)
}

function reason(why: NextStep['why'], language: Language): string {
  const t = translator(nextStepWords, language)
  switch (why.code) {
    case 'beforeDue':
    case 'afterReminder':
    case 'afterLastReminder':
      return t(why.code, { count: why.days })
    case 'afterDue':
      return t(why.unit === 'banking' ? 'afterDueBanking' : 'afterDue', { count: why.days })
    case 'afterStepBefore':
      return why.days === 0 ? t('stepLeftOut') : t('afterStepBefore', { count: why.days })
    case 'snoozed':
      return t('snoozed', dayParts(why.until, language))
    case 'promised':
      return t('promised', dayParts(addDays(why.until, -1), language))
    case 'disputed':
    case 'replied':
      return t(why.code, dayParts(why.on, language))
    case 'off':
      return t(({ invoice: 'offInvoice', client: 'offClient', policy: 'offPolicy' } as const)[why.of])
    case 'belowLeast':
      return t('belowLeast', { least: formatMoney(why.least, language) })
    case 'afterSending':
    case 'calmFirst':
    case 'paused':
    case 'atEnd':
      return t(why.code)
  }
}

function dayParts(date: PlainDate, language: Language): { readonly weekday: string; readonly day: string } {
  return { weekday: formatWeekday(date, language), day: formatDayMonth(date, language) }
}
