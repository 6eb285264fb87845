import type { TimeTag } from '../language-pack'

const AFTER =
  'of|from|after|since the|receipt? date? of? the|your? invoice|receipt|issue|billing|delivery|completion|receiving date?'
const DAYS = 'calendar|working|business|banking? day|days'

export const timesEn: Readonly<Record<TimeTag, string>> = {
  netDays: `on? net # days? terms?
# days? net
n / #
on # day|days terms`,
  netEndOfMonth: `net # eom
net # days? end of month`,
  discountNet: `# / # net|n /? #
# % /? # net|n /? #`,
  endOfMonth: `eom
net eom`,
  dayOfNextMonth: `# mfi
# prox|proximo|prx
net # prox|prx
net eom #
# eom`,
  monthlyAccount: 'net monthly account|terms?',
  onReceipt: `upon|on|at receipt of? the|this? invoice?
upon|on presentation
at|on sight
on demand
immediately upon|on receipt`,
  withinDays: `by|before|until tomorrow|tonight
within|in the? next? # ${DAYS}
within|in # ${DAYS} ${AFTER}
# ${DAYS} ${AFTER}`,
  bareDays: `# ${DAYS}`,
  withinWeeks: `within|in the? next? # week|weeks
within|in # week|weeks ${AFTER}
within|in a week|fortnight
# weeks ${AFTER}`,
  withinMonths: `within|in the? next? # month|months
within|in a month
within|in # month|months ${AFTER}`,
  thisMonthEnd: `by|before|at the? end of the|this? month
by|before month end
the? end of the|this? month
later this month`,
  nextMonthEnd: `by|before|at? the? end of next month
next month`,
  byDayOfMonth: `by|before|on the #th`,
  byWeekday: 'by|before|on|until|next|this next|this|end? of? @',
  nextWeek: `by|before|during|within? next week
by|before the? end of next|this|the week
later this week
early|late next week`,
  vague: `soon|asap|shortly|promptly
very soon
as soon|quickly|early as possible
as soon as you can|are able?
a s a p
at your earliest|early? convenience|opportunity
at the earliest
when|whenever you can|like|want
when|whenever you have time|a chance|moment|minute?
whenever|when is|it? suits|convenient you?
in a timely manner|fashion
in the near future
in due course
in good time
sometime|some time soon|this|next|week|month
one of these days
at some point
without undue delay
in|within the? coming|next? a? few|couple? of? days|weeks
within a reasonable time
early convenience
no rush|hurry`,
}
