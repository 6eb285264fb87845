import type { TimeTag } from '../language-pack'

const AFTER =
  'of|from|after|since the|receipt? date? of? the|your|this? invoice|statement|letter|email|receipt|issue|billing|delivery|completion|receiving date?'
const DAYS = 'calendar|working|business|banking? day|days'

export const timesEn: Readonly<Record<TimeTag, string>> = {
  netDays: `on? net|nett # days? terms?
net7|net10|net14|net15|net21|net30|net45|net60|net90|n14|n30|n60 days? terms?
our|standard|usual? # day|days payment|credit? terms
# days? net|nett
n / #
on # day|days terms|credit
# days after? sight`,
  netEndOfMonth: `net # eom
net # days? end of month
# days net? eom
# days from|after|following|end the? month|of end|month?
# days date|dated? of? invoice? end of? month`,
  discountNet: `# / # net|n /? #
# % /? # net|n /? #`,
  endOfMonth: `net? eom`,
  dayOfNextMonth: `net? # prox|proximo|prx
#th of? the? month following|after
#th of? following month
# eom
end? of? eom|month +|plus # days?`,
  monthlyAccount: 'strictly? net|nett monthly account|terms?',
  onReceipt: `immediately? upon|on|at receipt of? the|this? invoice?
upon|on presentation|receiving
at|on sight
on demand`,
  withinToday: `by|before|until today|this noon|midday|midnight|evening|morning|afternoon|night
within the hour|day
by|before|until|latest tonight
by|before|latest today
today at the latest
today itself|please
by|before|until # am|pm|o clock?
today ,please
pay|settle|transfer it|this|me|us? today
by|before the? close|end of the? business|day|today|play
by|before|until|no|not later? than? eod|eob|eop|cob|midnight|midday|noon|lunchtime|evening`,
  withinDays: `by|before|until tomorrow noon|midday|midnight|evening|morning|afternoon|night
by|before|until|no|not later? than? eod|eob|cob|midnight|midday|noon|lunchtime tomorrow
cob|eod|eob tomorrow
today or tomorrow
by|before|until|latest tomorrow
tomorrow at the latest
first thing tomorrow morning?
pay|settle|transfer it|this|me|us? tomorrow
by|before? tomorrow morning|evening|night|noon
inside of? # day|days|week|weeks
# days from now|today
within|in the? next? # ${DAYS} s? time?
within|in the? next? # # ${DAYS}
within|in? # ${DAYS} ${AFTER}
between today|now and tomorrow
within|in a term|period|space|delay of # ${DAYS}`,
  bareDays: `# ${DAYS}`,
  withinWeeks: `due|term|terms|deadline .. # weeks|week
within|in the? next? # weeks|week s? time?
# weeks|week from now|today
in|within|inside a|one|the week|fortnight s? time?
within|in? # weeks|week ${AFTER}`,
  withinMonths: `within|in the? next? # month|months
within|in a month
within|in # month|months ${AFTER}`,
  thisMonthEnd: `later? this month
at|around|towards|toward|by|before the? turn|close of the? month
by|before|at? the? end of the|this? month
by|before|at the? month s? end
for|until|till|this|the? month end`,
  nextMonthEnd: `by|before|at? the? end of the? next|following month
next|following month`,
  byDayOfMonth: `by|before|on|than|around|about the #th
by|before|on the #th of? next month`,
  byWeekday: `no|not later than next|this? @
by|before|until @ noon|midday|midnight|evening|morning|afternoon|night
later? this @ morning|afternoon|evening?
@ week
latest? by|before|on|until|till|next|this|latest next|this|coming|end|cob|eod|eob|eop|close? of? @
@ cob|eod|eob|eop|ish
cob|eod|eob|eop @
close of business|play @
first thing on? @`,
  namedMonth: `by|before|until|till|at|in|around|towards? the? mid|late|middle|end|close of? <month>
by|before|until|till|at? the? end of the|this? year
by|before? year end`,
  endOfWeek: `at|towards|toward|around|by|before|after the? back|tail? start|beginning|middle|end of next|this|the? week
this coming week
no|not later than this|next week
by|before|during|within|later? this|next week
early|late|sometime next week
by|before|until? eow
half|some|part|third|most|all of it|that|this this week`,
  vague: `when|whenever|once|as|time you soon? as? are|re|get|come back|home|ready|able|free|passing|nearby|around
first thing
with|in your|the next|upcoming payment|pay|bacs? run|batch
once your|the client|customer|bank|boss|accountant _? _? paid|pays|agrees|approves|back
when|whenever the mood|spirit
before|after things|it|we|the _? _? gets|get|starts|begins|closes|kicks|rush|rolls|hits|calms|settles => ~
when|whenever|once|if you ever? get|find|have|ve|can|manage spare|find|got? a|the|some|any|your? spare|free|quiet|few|#? <spare>
when|whenever|once you two|guys|all|both|lot|folks|ever? get|find|have|ve a|the? <spare>
when|whenever you get|can|manage round|around|it|to => ~
when|whenever|if|once it|that|this? is|s? suits|works|fits|convenient|possible|best|able|free you?
in your own time
sooner rather|or|the than|later|better? later|better?
as and when => ~
as and when it|you? can|like|want|suits|possible|able|convenient
by|before|at the? close|end of business|day|play today
at|by|no|not? least|latest|later|within? than? # days|weeks|week|months|month before|prior to? the|your|our|my|we|i|you _
any|anytime time? that|you suits|works|like|want|please|are|re|can
when|whenever|once your _ finds|gets|has|find|get|have a|the|some? small|quiet|free|spare? <spare>
over|during|in|within|for the? next|coming|following few|couple? of? days|weeks|months
in|within|over|during a|the next? day|week|fortnight|month or two|three|so
before|after|around|over|by|at the? christmas|easter|xmas|holidays|holiday|weekend|summer|vacation|break|festivities|chrissie|thanksgiving|diwali|hogmanay|eid
this side of christmas|xmas|easter|summer|the|new|chrissie year|holidays|weekend?
before i|we fly|leave|travel|set|break|close|shut|begin off|to|away|on|for|up|down? => ~
by the time you|they|we|i|the|he|she => ~
sharpish|pronto|eod
the moment|minute|second you|this|it => ~
double|right|quick quick|smart|sharp
in|with|post all? possible|due|great|utmost? haste|speed|urgency|dispatch
prompt|fast|early|timely|quick|speedy payment is|would|be? much|very|greatly? appreciated|welcome => ~
appreciate|welcome|expect a|your? prompt|timely|early|quick|fast|speedy payment => ~
pay|payable|due|settle .. in|during <month>
by|before|until|till <month>
in|by|during|before q1|q2|q3|q4
pay|payable|payment|due|half|deposit|balance .. upfront
pay|payable|due|half|deposit|balance .. in advance
against documents|delivery
on|upon|after|following approval|pickup|pick|collection|arrival|checkout|check|return|demand => ~
once|when|after it|this|that? is|s? approved|agreed|accepted
within|per|on terms
give|take|allow it? a|another? week|fortnight|month|day or|so => ~
on a timely basis
by return of? post|mail?
whenever => ~
within|in the? next? # hours|hrs|hour
need|needed|want it|this|that|them? like? yesterday => ~
once|when|after|until the|your|our next? tranche|round|funding|grant|instalment|installment|investor|investors|payout|bonus|deposit _? _? lands|arrives|comes|clears|drops|hits
in|with|on|per|whatever your|the|next|payment|billing|finance payment|billing|finance|next? cycle
once|when|after|until your _ _? _? back|home
once|when|after you ve|have had a|your first|quick|proper|good? look|read|chance|chat|think|go
in|during the? first|second|last week|half|days of the|next? <month>|month
by|before|at|in|around|towards? the? early|mid|late|middle|beginning|start|end|close|turn of? the|this|next? month|week|next|year|quarter|season|term|summer|winter|spring|autumn
any day now
primo|medio|ultimo <month>
before too? long
by|before|at|in|around|towards? the? early|beginning|start|turn of? <month> => ~
at|on the? soonest|double|nail
soonest
in no time
in the not too? distant future
some day soon?
one day soon
in a timely|prompt|speedy manner|fashion|way
when|whenever|as|once your|the? many|busy? funds|cashflow|things|cash|circumstances|time|schedule|diary|workload|duties|occupations|commitments allow*|permit*|calm|settle
by|around|about|on the? _ ish|thereabouts
very|pretty|quite|fairly|reasonably? soon|asap|shortly|promptly|swiftly|speedily
as? soon|quick|quickly|fast|early|promptly|speedily|swiftly|timely as possible|convenient|practicable|practical|feasible
as? soon|quick|quickly|fast|early|promptly|speedily|swiftly as you can|are|re|like able?
as soon as you|it|we|the => ~
a s a p
at your earliest|early|own? convenience|opportunity|leisure|pace|discretion
when|whenever you can|like|want
in the? near|nearest|next future|time|times
in due|good|early course|time
sometime|some time soon|this|next|week|month
one of these days
at some point|stage
without undue? delay
in|within the? coming|next? a? few|couple? of? days|weeks
within a reasonable time
no _? rush|hurry|panic|urgency => ~
treat _? as? urgent
take your time
pay|settle .. quickly|fast|rapidly|swiftly
pay|settle|transfer it|this|me|us|up? real|very? quick
make it|this quick|snappy
soonish
in|on|at|within the? short|shortest possible? term|notice|time|delay
payday
pay|payable|due|payment as agreed => ~
pay|payable|due|payment according|as to|per the|our|your? agreement|contract => ~
as a matter of urgency|priority
once the|your|our _ is|are over|done|finished|through
as? per|under|within|at|on|with|in accordance|line? with? the|our|your|my? agreed|usual|normal|standard|statutory|legal|stated|contractual|stipulated|specified|customary|due|prescribed payment|credit? target|period|term|terms|basis|deadline|window|time|timeframe
on|with|at|as|in an|a|the|your|top|high|highest|utmost|first? most|top|high? priority|urgency
on|at an? most? urgent|priority|immediate basis
on|upon|after|at|following completion|handover|delivery|installation|commencement|acceptance|signing
on|upon start|signing|approval|acceptance of? the|your|this|our|stage|phase contract|work|works|job|project|design|drawings|quote|order|#
on|upon|after|at|following completion|handover|delivery|installation|commencement|acceptance|approval|signing|signature of the|your|this|all|our? work|works|goods|job|project|order|stage|phase|part|design|draft|drawings|contract|order|building #?
this|tomorrow|@ arvo
before the|this month|week|year|quarter is|s? out|over|up|ends|closes
before|by|in|into the new year => ~
pay|payable|due|rest|balance me|us|it|this|that? when|once|after|before the|you|your|we|they|our|my|i|a|next => ~
paid|settle|settled|half when|once|after the|you|your|we|they|our|my|i|a|next => ~
the|my|your|our|in|by money|cash when|once|after the|you|your|we|they|our|my|i|a|next => ~
be paid|settled before the|you|your|we|they|our|my|i|a|next => ~
ahead of the|your|our|my|next => ~
next time you => ~
sometime|time|well before|around|after|between the|now|your|our|next => ~
on or about|around => ~
your prompt|swift|speedy|early|timely|quick settlement|payment|remittance|transfer
prompt|swift|speedy|quick settlement|remittance of?
at|by|in the very? earliest
earliest possible
at a|an|the early|later|suitable|convenient|appropriate date|time|moment
before|by|at|around our|your|the? financial|fiscal|tax? year end
in|with|make|catch|on? your|the|next|this month end|month|friday|weekly|monthly|bacs|cheque|supplier end? run
as per usual|normal|contract
payment|terms as usual
per|with|under|to the|our|your|standard terms|conditions|t|terms of|and|& trade|business|the|your|our|c|cs|conditions contract|order|po|agreement|sale?
in accordance|line|keeping with the|our|your|standard terms|conditions|contract|agreement of|and|&? the|your|our|trade|business|sale? conditions|order?
usual|normal|standard|agreed|same terms apply|as? always|usual|before|ever? => ~
before|after the? first|bad|cold|next? snow|frost|winter|rains|weather|storm|harvest|season _? comes|come|flies|falls|sets|hits|starts|opens|ends|turns|is? in|over?
before|after the|rent|things|my|our _? _? comes|opens|closes|goes|leaves|ends|hits|lands|arrives|is => ~
before you|she|they|we|everyone all? head|scatter|disappear*|vanish*|go|goes|jet|fly|close|shut|leave off|away|on|for|anywhere?
whatever|whichever|choose|pick|any day|date|time|@ is|feels|suits|works|that|your|you|best _? _? suits|works|right|least|you|girl?
in|to|into|onto|with|on your|the next|upcoming|coming payment|pay|cheque|check|bacs|ach|wire|supplier|bill? run|batch|cycle
in your own good time
in|over the coming? days|weeks to|that|who|ahead come?
the|your usual|normal|standard|same timeframe|window|arrangement
in advance of the|your|our|my => ~
once|when|after|until the|your|our _? _? posts|lands|pays|clears
before i|we _ a|any|the|my|our|your|it => ~
before|by the|your|our next _
before this|the month|week|day runs|flips|turns
in|within the? best|shortest delay|delays
by|before knock off @?
asap ish
when|whenever|once|as soon? as? you are|re back? in|feeling|flush|solvent|loaded the? funds|pocket|money|black|rich?
a day|date|time that suits|works|feels|is right|best|good|for? you|your
in|on|with your|the _? s? next valuation|certificate|assessment
when|whenever is|s easiest|handy|best|convenient for|with? you?
choose|pick|name a|the|any day|date|time that|which|to feels|suits|works|is
ride|go|tag|hop along|out|on? with|in|on your|the|next _? _? run|batch|cycle
whatever|whichever _? run|batch|cycle|date`,
}
