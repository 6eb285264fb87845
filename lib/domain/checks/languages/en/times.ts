import type { TimeTag } from '../language-pack'

const AFTER =
  'of|from|after|since the?|receipt? date? of? the?|your? invoice|receipt|issue|billing|delivery|completion|receiving date?'

export const timesEn: Readonly<Record<TimeTag, string>> = {
  netDays: `on? net # days? terms?
# days? net
n / #
on # day|days terms`,
  netEndOfMonth: `net # eom
net # days? end of month`,
  discountNet: `# / # net #
# % / # net #
# % # net #
# / # n / #
# % / # n / #
# % # n / #`,
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
  withinDays: `within|in # calendar|working|business|banking? day|days
within|in # calendar|working|business|banking? day|days ${AFTER}
# calendar|working|business|banking? days ${AFTER}
within the? next # calendar|working|business|banking? days
in the next # calendar|working|business|banking? days`,
  bareDays: `# calendar|working|business|banking? days`,
  withinWeeks: `within|in the? next? # week|weeks
within|in # week|weeks ${AFTER}
within|in a week
within|in a fortnight
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
  byDayOfMonth: `by|before|on the 1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st`,
  byWeekday:
    'by|before|on|until|next|this next|this|end? of? monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  nextWeek: `by|before|during|within? next week
by|before the? end of next|this|the week
later this week
early|late next week`,
  vague: `soon
very soon
as soon as possible
as soon as you can
as soon as you are able
as quickly as possible
as early as possible
asap
a s a p
at your earliest convenience
at your convenience
at your earliest opportunity
at the earliest
at your early convenience
when you can
when|whenever you have time|a chance|a moment|a minute
when|whenever it suits you
whenever is? convenient
when convenient
whenever you like|want
shortly
in a timely manner|fashion
in the near future
in due course
in good time
promptly
sometime|some time soon|this|next week|month
one of these days
at some point
without undue delay
in the coming days|weeks
in the next few|couple days|weeks
in the next couple of days|weeks
in a few days|weeks
in a couple of days|weeks
within a few days|weeks
within the next few days|weeks
within a couple of days|weeks
within a reasonable time
early convenience`,
}
