import type { WordingRule } from '../language-pack'

const ASK = 'Could you confirm a payment date by {date}?'
const SETTLE = 'I would like to settle this between us; could you reply by {date}?'
const YOUR_CASE = 'this|it|that|the|your matter|case|account|invoice|debt|claim|file?'
const HAND_OVER =
  'hand|handing|pass|passing|refer|referring|turn|turning|send|sending|forward|forwarding|transfer|escalate|escalating'
const LAWYER = 'lawyer|lawyers|attorney|attorneys|solicitor|solicitors'

export const toneEn: readonly WordingRule[] = [
  {
    rule: 'tone.threat',
    category: 'tone',
    severity: 'error',
    rewrite: ASK,
    phrases: `suing you
we|i will|shall|ll? sue you?
sue you
going to sue
see you in court
take|taking|drag|bring you|your|this|it|the company|business|matter|case? to court
go|going to court
end up in court
file|filing a|the? lawsuit|suit|claim against?
lawsuit
be|get|getting|have you? arrested
criminal charges|complaint|offence|offense
press|pressing charges
prosecute
prosecuted
prosecution
call|involve|contact|inform|going|go to? the police
report|reporting you to the police|authorities|tax
face legal? serious? consequences
legal consequences
serious consequences
suffer the? consequences
garnish your? wages?
seize your? assets|property|goods
send|sending someone|people|somebody to|round|over your office|home|house|door
send|sending someone|people|somebody round
come|coming to your home|house|door
come|coming to your office to? collect|get|demand
show up at your
know where you live|work`,
  },
  {
    rule: 'tone.reputation',
    category: 'tone',
    severity: 'error',
    rewrite: ASK,
    phrases: `ruin|destroy|damage|hurt|harm|wreck|affect your credit|reputation
ruin|destroy|wreck your business|name
your credit rating|score|record|file
credit reference agency|agencies
credit bureau|bureaus
report you
blacklist
blacklisted
blacklisting
name and shame
naming and shaming
tell|telling|inform|informing|warn|warning|contact your|all|everyone customers|clients|boss|employer|competitors
post|posting|publish|publishing|share|sharing this|it publicly
post|posting|publish|publishing|share|sharing your company? name
post|write|tell everyone about you|your
go|going public
bad|negative|one star review|reviews
leave|post|write a|an negative|bad|honest? review
expose you
everyone|everybody will know`,
  },
  {
    rule: 'tone.insult',
    category: 'tone',
    severity: 'error',
    rewrite: '{open}',
    phrases: `thief
thieves
you are|re stealing
stealing from me|us
this|that|it is theft|fraud|stealing|robbery
this|that|it is a scam
you are|re a|an|such|just|so|all? a? fraud|fraudster|scammer|scammers|cheat|cheats|stupid|lazy|dishonest|shameless|incompetent
you|your company lied|lie|lying|cheated|cheat|cheating|stole|robbed
you are|re lying
fraudsters
scammers
liar
liars
deadbeat
deadbeats
crook
crooks
pathetic
idiot
idiots
dishonest
shame on you
shameful
shameless
disgrace
disgraceful
ripping me|us off
rip|ripped me|us off
incompetent
unprofessional
cheapskate
joke of a company
have no honour|honor|shame|integrity`,
  },
  {
    rule: 'tone.ultimatum',
    category: 'tone',
    severity: 'error',
    rewrite: ASK,
    phrases: `or else
you ll|will regret
last warning
final warning
last chance
final chance
final opportunity
last opportunity
don t make me|us
do not make me|us
don|do t? not? force me|us
force|forcing|forces my|our hand
leave|leaves|leaving me|us no|with choice|option|alternative
leave|leaves|leaving me|us with no choice|option|alternative
you have|ve been warned
you were warned
be warned
i|we warn|warned|am|are you|warning
this is a|my|our warning
consider this a|your|my|our final? warning
don t test|push me|us
don t say i|we didn
you asked for it|this
i|we know what to do
there will be consequences
you will pay for this
take|taking matters into
mark my words
not be responsible for
stop|stopping all work until
the clock is ticking`,
  },
  {
    rule: 'tone.legal',
    category: 'tone',
    severity: 'error',
    reminder: 'warning',
    finalNotice: 'quiet',
    rewrite: SETTLE,
    phrases: `legal action|actions|steps|proceedings|measures|remedies|route
take legal advice
court proceedings|action|order|claim
small claims
take this|it|the matter further
${HAND_OVER} ${YOUR_CASE} over? to? a|an|our|my|the? debt? collection|collections|collector|collectors|lawyer|lawyers|attorney|attorneys|solicitor|solicitors|legal agency|agencies|team|department?
hear|hearing from my|our|a|the ${LAWYER}
involve|involving|contact|contacting|instruct|instructing|engage|hire|consult|speak|talk my|our|a|the|to|with my|our|a? ${LAWYER}
my|our ${LAWYER} will|is|has|are
collection|collections agency|agencies|action|proceedings
debt collection|collections|collector|collectors|recovery agency|agencies|company?
into collections
go|goes|going|sent|send to collections
bailiff
bailiffs
credit control agency`,
  },
  {
    rule: 'tone.pressure',
    category: 'tone',
    severity: 'warning',
    aboutPaying: true,
    phrases: `immediately => {by}
immediate payment is? required|demanded|requested|expected? => payment {by}
at once => {by}
right now => {by}
right away => {by}
straight away => {by}
this instant => {by}
this minute => {by}
forthwith => {by}
instantly => {by}
with immediate effect => {by}
without further|any delay => {by}
without delay => {by}
no more delays|excuses => -
today at the latest
within 24|48 hours => {by}
within the? next? 24|48 hours => {by}
urgent payment|reminder|request|notice
urgently => {by}`,
  },
  {
    rule: 'tone.demand',
    category: 'tone',
    severity: 'warning',
    phrases: `i|we demand that? you? pay => please pay
i|we demand payment => please send payment
i|we demand full|immediate payment => please send payment
i|we demand
demand that you
i|we must? insist that you pay => please pay
i|we must? insist on payment => please send payment
i|we must? insist
i|we require that? you to? pay => please pay
i|we require immediate|full? payment => please send payment
you must pay => please pay
you have to pay => please pay
you need to pay => please pay
you are|re required to pay => please pay
you are|re obliged|obligated to pay => please pay
you had|d better pay => please pay
you should have paid => the invoice was due
i|we expect you to pay => please pay
i|we expect immediate payment => please send payment
pay up => please pay
just pay => please pay
pay me|us now|what => please pay
payment is mandatory|compulsory|non-negotiable => please pay
i|we order you to`,
  },
  {
    rule: 'tone.failure',
    category: 'tone',
    severity: 'warning',
    finalNotice: 'quiet',
    phrases: `failure to pay
failure to make payment
failure to comply|respond
failing which
failing to pay
failing that
you have|ve failed to pay => you have not yet paid
you have|ve failed to
you failed to pay => you have not yet paid
you failed to
non-compliance
noncompliance
breach of? contract|our|the|your? contract|agreement?
in breach
you are|re in default
in default
default on your?
defaulted
delinquent => unpaid
delinquency
non-payment
non payment`,
  },
  {
    rule: 'tone.anger',
    category: 'tone',
    severity: 'warning',
    rewrite: '{open}',
    phrases: `unacceptable
not acceptable
outrageous
ridiculous
disgusting
disgusted
appalling
appalled
absurd
insulting
disrespectful
fed up
sick of
sick and tired
tired of
had enough
losing my? patience
lost my|our|all patience
running out of patience
my|our patience
how dare you
what is wrong with you
beyond belief
i|we can t believe
i|we cannot believe
very|extremely|deeply|really|quite|so disappointed|annoyed|angry|frustrated|upset
i|we am|are|m|re angry|furious|annoyed|frustrated
waste|wasting my|our time
chasing you
stop wasting
excuses
sort this out
what a disgrace`,
  },
  {
    rule: 'tone.blame',
    category: 'tone',
    severity: 'warning',
    phrases: `you promised => we agreed
you always pay late
you always forget|delay|ignore|make|find|have an?
you never pay|reply|answer|respond|return|keep|paid|replied|answered
as i|we have|ve? already|repeatedly told|said|mentioned|stated|explained you? => as I mentioned
as i|we told you => as I mentioned
i|we have|ve? already told you
how many times
for the third|fourth|fifth|tenth|hundredth|last|umpteenth time => -
for the umpteenth|nth time => -
again and again => -
over and over again? => -
time and again|time again? => -
yet again => again
you have|ve? ignored|ignore me|us|my|our|all messages|emails|mails|calls|invoices|reminders|letters? => I have not heard back yet
you have|ve? been? ignoring
you are|re ignoring|avoiding|refusing
you keep ignoring|delaying|avoiding|making|promising|telling|forgetting|stalling|postponing
you refuse|refused to pay
you refuse|refused
you have|ve refused
you are|re avoiding me|us
you have|ve not bothered
you couldn|haven|didn t even? bother
you can t be bothered
you clearly
you obviously
your behaviour|behavior|attitude|conduct
your excuses
your lack of
your irresponsible
irresponsible
careless
negligent
negligence
it is|s your fault
your fault
you are|re to blame
you don|do t? not? care
what is|s your excuse
no excuse
do your job
pay attention
once again you
still haven|have t? not? bothered`,
  },
  {
    rule: 'tone.debt',
    category: 'tone',
    severity: 'hint',
    finalNotice: 'quiet',
    phrases: `you owe me|us => the invoice is still open for
your debt => your open invoice
your debts => your open invoices
you are|re in debt
you are|re in arrears => your invoice is still open
your arrears => your open invoice
your account is past due => your invoice is still open
your account is seriously|severely? overdue|delinquent => your invoice is still open
seriously|severely|grossly overdue => still open`,
  },
  {
    rule: 'tone.forgot',
    category: 'tone',
    severity: 'hint',
    phrases: `you forgot to pay => you may not have had time to pay
you forgot
you have|ve forgotten to pay => you may not have had time to pay
you have|ve forgotten
you seem|appear to have forgotten
your mistake
your failure
your oversight
your negligence
you overlooked
you missed the|your payment|deadline|due
did you forget`,
  },
  {
    rule: 'tone.obvious',
    category: 'tone',
    severity: 'hint',
    phrases: `obviously => -
clearly => -
surely => -
needless to say => -
it goes without saying => -
as you well know => -
as you are|re well? aware => -
as you know|should very? well? => -
simply pay => pay`,
  },
  {
    rule: 'tone.apology',
    category: 'tone',
    severity: 'hint',
    phrases: `sorry to bother you|to? again? => a quick note
sorry for bothering you again? => a quick note
sorry to|for chase|chasing|nag|nagging|pester|pestering you? => a quick note
i|we hate to ask|bother|chase
i|we hate asking
i|we don t want|mean to bother|be|nag|trouble
if it is|s not too much trouble => -
if that is|s not too much to ask => -
i|we feel bad|awkward|terrible asking|about
i|we know you are|re very|so|really? busy but
sorry again
apologies for bothering|chasing
i|we am|m|are so|very|really sorry to ask|bother`,
  },
]
