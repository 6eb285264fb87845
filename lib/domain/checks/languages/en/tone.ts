import type { ToneName } from '../wording-rules'

const YOUR_CASE = 'this|it|that|the|your matter|case|account|invoice|debt|claim|file|dossier?'
const HAND_OVER = 'hand*|pass*|refer*|turn*|send*|forward*|transfer*|escalat*|giv*'
const LAWYER = 'lawyer*|attorney*|solicitor*|barrister*|advocate*|bailiff*'

export const toneEn: Readonly<Record<ToneName, string>> = {
  'tone.threat': `we|i will|shall|ll? sue you?
sue|suing you
<us> will|ll|shall see you in court
seeing you in court
take|taking|drag you|your|this|it|the company|business|matter|case? to court
file|filing|lodge|lodging a|an|the? lawsuit|suit|petition|complaint with|against?
prosecute|prosecuted|prosecuting
press|pressing|bring|file criminal? charges
call|involve|contact|inform|report|reporting|go|going|take|taking this|it|you? to? the police
legal|serious|dire|corresponding consequences
face|facing|suffer|bear the? consequences
send|sending someone|people|somebody to|round|over your office|home|house|door
send|sending the|my|some|a? few? lads|boys|guys|heavies|brother|brothers|cousin|cousins|mates round|over|by|to
come|coming to your home|house|door
know where you live|work`,
  'tone.reputation': `ruin|destroy|damage|hurt|harm|wreck|affect your credit|reputation|business|name
your credit rating|score|record|file|report
expose you
report you to
will|ll|shall|to|must|gonna report you
blacklist*
name|naming and shame|shaming
i|we|will|ll|shall|to|must|gonna|could|can tell|inform|warn|contact your|all|everyone your? customers|clients|boss|employer|competitors
post|publish|share this|it publicly
go|going public
bad|negative|one star review|reviews
tell|telling everyone|everybody
post|write|tweet about this|you on|in|at? social|linkedin|facebook|twitter|instagram|online
leave|leaving|write|writing you? a? bad|negative|honest? review|reviews
credit reference|rating|bureau? bureau*|agency|agencies
enter*|list*|register*|record*|put*|add*|report* you|your _? in|into|on|to|with the|a register|registry|list|database of _? debtor*|defaulter*|payers
enter*|list*|register*|record*|put*|add*|report* you|your _? in|into|on|to|with the|a debtor*|defaulter* s? register|registry|list|database`,
  'tone.insult': `thief|thieves|fraudster*|scammer*|liar*|crook|crooks|pathetic|idiot*|dishonest|shameful|shameless|disgrace*|incompetent|unprofessional
stealing from me|us
this|that|it is a? theft|fraud|stealing|robbery|scam
you are|re a|an|such|just|so|all? a? fraud|cheat*|stupid|lazy|stealing|lying
you|your company lied|lie|lying|cheat*|stole
shame on you
ripped|ripping me|us off`,
  'tone.ultimatum': `or else
govern yourself|yourselves accordingly
you ll|will bitterly|dearly|sorely|deeply? regret|rue
you ll|will bitterly|dearly|sorely
last|final warning|chance|opportunity
last time i|we|you ask|asking|tell
or face
don|do t|not make|force|test me|us
don|do t|not try|mess|push me|us
take it or leave it
be warned
terminated|cancelled|canceled|suspended|closed without notice
so|please|better hurry
force|forcing|forces my|our hand
leave|leaves|leaving me|us no|with no? choice|option|alternative
you have|ve|were been? warned
i|we warn|am|are you|warning
this is? a|my|our|your warning
will be|have consequences
consequences will|shall follow
or|then|and|but|because you will|ll|re pay|paying for this
stop|stopping all work until
or i|we ll|will? stop|quit|leave
you have _? two|2|three options|choices`,
  'tone.legal': `go|going to court
legal action|actions|steps|proceedings|measures|advice
court proceedings|action|order|claim
file|filing|lodge|lodging a|an|the|my|our? money|court|county|adjudication? court? claim|application with|against|under?
proceedings will|shall|may be? issue|issued|follow|commence|commenced|brought|started|filed
be|been|being ${HAND_OVER} over|on? to a|an|our|my|the? debt?|external? collect*|${LAWYER}|legal|court|adjudication|arbitration|tribunal
commence|initiate|institute|issue|start|begin proceedings
small claims
money claim
letter before claim|action
enforce|enforcing the|this|our|my debt|claim
through the courts
full|fullest extent of the law
judicial path|way|route|recovery|action|proceedings
put|putting|place|placing|file|filing|slap|slapping|in a|the? _? s? lien
statutory demand
winding|wind up your|the|a? petition|order|company|business
in|into the? hands of my|our|a|the? ${LAWYER}|legal|debt|collect*
reasonable ${LAWYER} s? fees|costs
take|taking this|it|the matter? further
forced|compelled|obliged|obligated to take further? action|steps|measures
${HAND_OVER} over|on? ${YOUR_CASE} over|on? to? a|an|our|my|the? debt? collect*|${LAWYER}|legal agency|agencies|team|department?
hear|hearing from my|our|a|the ${LAWYER}
get|getting|bring|bringing|put|call|calling the|a|my|our? ${LAWYER} involved|in|on|onto
involv*|contact*|instruct*|speak* my|our|a|the|to|with my|our|a? ${LAWYER}
my|our ${LAWYER} will|is|has|are
collection|collections agency|agencies|action|proceedings
debt collect*|recovery agency|agencies|company?
into|to collections
bailiffs will|to|are|come|in|round`,
  'tone.pressure': `immediately|forthwith|instantly|urgently => {by}
immediate payment is? required|demanded|requested|expected? => payment {by}
at once => {by}
right|straight now|away => {by}
time is|s up
with immediate effect => {by}
without further|any? delay => {by}
at the very|absolute latest
within the? next? 24|48 hours => {by}
urgent payment|reminder|request|notice
without fail`,
  'tone.demand': `is only valid|good|open today
valid|good|open|stands|holds for? today only
this is a|my|our formal|final? demand
i|we demand|require|expect full|immediate? payment => please send payment
i|we demand|require|expect that? you? to? pay => please pay
i|we demand
i|we must? insist that you pay => please pay
i|we must? insist on payment => please send payment
i|we must? insist
you must pay => please pay
you have|need to pay me|us|this|it|the|your|invoice|now|by|before => please pay me|please pay us|please pay this|please pay it|please pay the|please pay your|please pay invoice|please pay now|please pay by|please pay before
you are|re required|obliged|obligated to pay => please pay
you had|d better pay => please pay
i|we expect to be paid => please pay
please? pay up please? => please pay
please? just pay => please pay
pay me|us now|what => please pay
pay|settle what you owe => please pay
no more games|delays => -
no|without any? more|further? excuses|stories => -
imperative that payment|you|the`,
  'tone.failure': `failure to pay|comply|respond|remit|settle|reply
failure to make|remit|do|bring|clear|meet|honour|honor|complete payment|payments|so|your|the|this
failing which <us> <shall>
failing which ,<us> <shall>
failing to pay
you have|ve? failed to pay => you have not yet paid
you have|ve? failed to
you have|ve neglected|omitted|refused to
if|should you fail|refuse|neglect|omit to
non compliance|payment
defaulted|delinquency
in|is|a|your|this|material breach of? contract|our|the|your? contract|agreement?
in default
default on your?
delinquent => unpaid
failure to process|act|clear|provide|address|submit|transfer|send|resolve|cure|settle|proceed`,
  'tone.anger': `unacceptable|outrageous|ridiculous|disgust*|appall*|absurd|insulting|disrespectful|excuses
not|t acceptable
fed up
more than patient|fair|generous
run|running|ran out of patience
should be ashamed|embarrassed
i|we am|are|m|re not|no running? a|your? charity|bank
work|working for free|nothing
worth nothing
thanks|thank you? for nothing
how hard can|is it
enough is enough
take|taking the mick|mickey|michael|piss
mess|messing me|us? about|around
last straw
a joke
unbelievable|infuriating|shocking|scandalous|insane
no respect
sick|tired and? tired? of
just|please grow up
grow up and pay|start|act|do|be|behave|answer
get|getting your act|house|shit together
are you serious|kidding|joking|insane
end of story|discussion|debate
not my|our problem
not|t hold|holding my|our breath
take|taking this|it personally
feel|feeling taken|used|let|cheated|ignored|disrespected|humiliated|betrayed|fooled|stupid
sort yourself|yourselves out
had enough
losing|lost my|our|all? patience
my|our patience
how dare you
what is wrong with you
i|we can|cannot t? believe
am|m|very|extremely|deeply|really|so|most|bitterly disappointed
thanks i|we get
i|we am|are|m|re very|extremely|deeply|really|so? angry|furious|annoyed|frustrated|upset
waste|wasting my|our time
chasing you
sort this out now|today|already|once|right|straight|immediately|asap|or|before
you just|must|better|need|have to? sort this out`,
  'tone.blame': `despite numerous|several|repeated|many|countless|our|my reminders|requests|emails|mails|messages|attempts
you promised to => we agreed to
you promised me|us? that|it|this|payment|the|my|our|by|last|on|before|i|we => ~ we agreed
you always pay late
you people|guys never|always
never pay|paid|pays on time
always late
couldn|can|could t|not be bothered
left|leave|leaving|kept|keep|keeping|let me|us hanging|waiting|dangling|guessing
hiding from me|us
go|gone|going silent
you always do this|that|it
you always forget|delay|ignore|make|find|have an?
as i|we have|ve? already|repeatedly told|said|mentioned|stated you? => as I mentioned
as i|we have|ve? said|told|mentioned|explained|written you? <many> times => as I mentioned
i|we have|ve? already told you
how many times
for the tenth|hundredth|umpteenth time => -
second|third|fourth time of? asking => -
for the last time ,please|pay|i|we|you|this|when|where|can|could|settle|send => -
ask|asking|tell|telling|remind|reminding|warn|warning|write|writing|say|saying you|this|to? you? for the last time => -
the tenth|hundredth time
again|over and again|over again? => -
time and time? again => -
yet again => again
you have|ve? ignored what|everything
you have|ve? ignored|ignore me|us|my|our|all messages|emails|mails|calls|invoices|reminders|letters? => I have not heard back yet
you have|ve _? ignored => ~ I have not heard back yet
you have|ve|are|re _? been? ignoring|avoiding|refusing
are|were you ignoring|avoiding
you keep ignoring|delaying|avoiding|making|promising|saying|telling|putting
you have|ve? refuse|refused to? pay?
you clearly|obviously
your behaviour|attitude|conduct|excuses|irresponsible|fault
your lack of
irresponsible|negligent|negligence
you|your|how _? _? careless
you are|re to blame
you don|do t|not care
no excuse
once again you`,
  'tone.debt': `you still? owe me|us a|an|the|my|our|for|this|that|some|one => ~ the invoice is still open
you still? owe me|us => the invoice is still open for
your debt => your open invoice
you are|re in debt
you are|re in arrears => your invoice is still open
your account is past|seriously|severely? due|overdue|delinquent => your invoice is still open
seriously|severely|grossly|way|well|badly overdue => still open
you are|re? owing me|us for => ~ the invoice is still open
you are|re? owing me|us => the invoice is still open for`,
  'tone.forgot': `you forgot to pay => you may not have had time to pay
you forgot|overlooked me|us|my|our|the|this|it|that|about|again|invoice|payment
escaped|slipped your mind|memory|attention|notice|radar
sure that? it|this|that there? is|s|was|must? be? just|merely|simply|only? an? oversight
you have|ve forgotten
sure|guess|suppose you? just|simply|merely|probably forgot|forgotten
you must have forgotten|overlooked|missed|lost
you seem|appear to have forgotten
your mistake|failure|oversight|negligence
you missed the|your payment|deadline|due
did you forget`,
  'tone.obvious': `obviously|clearly => -
surely you|your|this|that|it|by => ~ leave it out
needless to say => -
it goes without saying => -
as you are|re well? aware => -
as i|we am|m|are|re sure|certain you are|re|know well? aware? => -
as you well|should? very? well? know => -
need|must|may|might|let i|we|me remind you => -
i|we must remind => -
simply pay => pay
as? per my|our last|previous|earlier|many|# _? email|emails|mail|mails|message|messages|letter|letters|reminder|reminders => as I wrote`,
  'tone.apology': `i|we? am|are|m|re? <very>? sorry to|for bother|bothering you|to? again? => a quick note
i|we? am|are|m|re? <very>? sorry to|for bother|bothering you again? with => a quick note about
i|we hate to? ask|asking|bother|chase
if it|that is|s not too much trouble|to ask? => -
sorry again
sorry ,sorry
sorry to|for be|being such? a? pain|nuisance|pest => a quick note
pardon|excuse me|my|the? for|intrusion|interruption|asking|bothering
beg your|for forgiveness|pardon|mercy
money|things|cash|budget is|are|s _? tight here|lately|on|so|and|right
embarrassed to ask`,
}
