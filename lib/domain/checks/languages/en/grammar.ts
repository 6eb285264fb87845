import { conditional } from '../conditional'
import type { WordingName } from '../wording-rules'

/** Words that play the same part in a sentence. */
export const sortsEn: Readonly<Record<string, string>> = {
  not: 'not|t|never|no|cannot|nobody|nothing',
  us: 'i|we',
  next: 'next|following|coming',
  middle: 'mid|middle',
  shall: 'will|ll|shall|am|are|m|re|have|ve|may|might|must|need',
  harm: 'stop*|halt*|suspend*|paus*|cancel*|terminat*|withhold*|revok*|block*|disabl*|delet*|expos*|escalat*|sue|suing|pursu*|shut|shutting|withdraw*|disconnect*|discontinu*|ceas*|refus*|abandon*|rethink*|reconsider*|consequences|lawyer*|solicitor*|collectors|collections|offline|publicly',
  thing:
    'work|site|website|access|service|services|project|account|licence|license|hosting|deliver*|support|files',
  many: 'many|several|numerous|countless|endless|repeated|multiple|dozens|hundreds|two|three|four|five|six|seven|eight|nine|ten',
  letters:
    'reminder*|email*|mail|mails|message*|letter*|calls|attempt*|request*|promis*|texts|voicemail*|chasers|warnings|correspondence',
  write:
    'written|asked|reminded|called|emailed|mailed|messaged|told|chased|phoned|contacted|texted|begged|requested|explained',
  wait: 'wait|tolerate|accept|stand|continue|put|let|keep|ignore|sit|carry|chase|ask|remind|warn|work',
  lawyer: 'lawyer|lawyers|solicitor|solicitors|attorney|barrister|bailiff|bailiffs|judge',
  good: 'honest|decent|serious|professional|respectable|reputable|normal|proper|reliable|responsible|honourable|honorable|civilised|civilized|reasonable|trustworthy|real|true|grown',
  people:
    'people|person|company|companies|business|businesses|businessman|businesspeople|client|clients|customer|customers|adults|adult|ups|up|firm|firms|partner|partners|professionals',
  sorry: 'sorry|apologies|apologise|apologize|apologising|apologizing|forgive|pardon',
  very: 'so|very|really|terribly|awfully|truly|deeply|incredibly|extremely|ever|dreadfully|genuinely|super|horribly|quite|rather|absolutely|simply|utterly|positively',
  bother:
    'bother*|disturb*|troubl*|nag*|pester*|chas*|annoy*|bug|bugging|hassl*|harass*|interrupt*|impos*|intrud*|intrus*|burden*|persist*|pushy|nuisance|pest|pain|spam*|hound*|inconvenien*|rude|impatient|demanding|forward|greedy',
  someone: 'someone|somebody|people|man|woman|chap|firm|company',
  be: 'is|are|was|were|be|been|s|re|m|am',
  guilty:
    'bad|awful|awkward|terrible|guilty|embarrassed|ashamed|uncomfortable|horrible|shy|silly|wretched|dreadful|mortified|cheeky|rude|hesitant|reluctant',
  need: 'mouths|rent|mortgage|groceries|landlord|kids|children|overdraft|loan|salaries|wages|food|heating|electricity|medicine|fridge|wife|husband|son|daughter|mother|bills|bank|family|savings|debts',
  poor: 'desperate|desperately|broke|skint|penniless|struggling|begging|pleading|drowning|overdrawn|starving|bankrupt|lifesaver|lifeline|despair|desperation|plead|implore|beg',
  pity: 'tough|difficult|hard|bad|tight|thin|lean|terrible|precarious|rough|awful|impossible|dire',
  spare: 'moment|minute|minutes|mins|sec|chance|time|second|opportunity|gap|hour|window|breather',
  nominal:
    'settlement|remittance|processing|finalisation|finalization|issuance|submission|provision|commencement|fulfilment|fulfillment|utilisation|utilization|implementation|verification|notification|authorisation|authorization|discharge|rectification|clarification|transmission|procurement|equalisation|equalization|regulation|regulating|regularisation|regularization|liquidation|extinguishment',
  want: 'need|want|expect|await|receive|receiving|get|release|send|wire|see',
  owed: 'deposit|balance|retainer|amount|instalment|installment|half|remainder|rest|sum|cash',
  stay: 'stay|stays|sits|sleeps',
  do: 'effect|effecting|process|processing|initiate|initiating|execute|executing|complete|completing|render|submit|provide|undertake|conduct|facilitate|expedite',
}

const UNPAID = ['if .. <not>', 'unless|until|otherwise|failing']

/** Sentences of a kind, whatever their words. */
export const grammarEn: Readonly<Partial<Record<WordingName, string>>> = {
  'tone.ultimatum.step': `${conditional(UNPAID, ['<us> <shall> _? _? _? <harm>', '<us> <harm> all|the|my|your|work', '<thing> will|is|are|gets|goes be? _? <harm>|down|removed'])}
or <us> <shall> _? _? <harm>
or <thing> will|is|are|gets|goes be? <harm>|down|removed`,
  'tone.ultimatum.hint': `otherwise .. <us> <shall>
if .. <not> .. paid|pay|payment|money|settled|transfer .. <us> <shall>
time is|s running out
until|unless <us> see|get|have|receive|hear my|our|the|full|your? money|payment|it|paid|cash|from
final|last notice|demand|reminder|request
late|service|finance|penalty charge|fee|interest of|at
late|overdue|delayed|unpaid payment|payments|payers|payer|invoices|accounts|bills|balances will|shall|may|can|would? incur*|attract*|carr*|trigger*|cost*|bear*|accrue*
late|overdue|delayed|unpaid payment|payments|payers|invoices|accounts|bills|balances will|shall|may|is|are be? charged|liable|penalised|penalized|fined
penalty|penalties|fine|fines|surcharge|interest of|at # _? _? per|a|is|will|applies|for|on|after
charge|charging # % per|a|each|every|on
charge you for every|each reminder|email
charge|charging|claim interest|penalties|late _? on|for|from late|overdue|delayed|every|each|the
late? payment? penalty|penalties|fees|surcharges|fine|fines apply|applies|accrue*|follow
# % late? penalty|fine
late|collection|recovery|legal|penalty|interest|administration fee|fees|charge|charges|costs|interest? will|shall|may|are|is|have|can|keep
costs|cost of recovery|collection|collecting|enforcement
you will|shall|may|are|become be? liable|responsible for all|any|the|our|these|further|legal
to avoid|prevent any|an|further|more|the? further|additional|extra|late|legal? charge|charges|fees|costs|interest|action|inconvenience|disruption|interruption|suspension|escalation|penalt*|steps|cancellation|unpleasant*|embarrassment
require|requires|needs|demand* your|the? urgent|immediate attention|action
if|unless|failing|until .. action|steps|measures will|shall|may|must be? taken|follow
come to that
no further|more correspondence|warning|warnings|extension|extensions|discussion will|shall|is|can
if <us> do|don|have|haven not|t hear|heard
unless <us>|payment|it|the|full|your payment|invoice|balance|bill|amount|money? is|are|has|have been? received|paid|made|settled|cleared|forthcoming
pull|pulling the plug
you won|will|shall|can|do|don not|t get|receive|see|have _? _? _? until|unless|till
your|the|further|all|any? service|services|account|access|site|website|supply|supplies|hosting|membership|subscription|booking|domain|listing|policy|plan|order|orders|slot|place|appointment|delivery|deliveries|shipments|support|work|works|line|email will|shall|may be|being? cancelled|canceled|taken|given|released|deleted|suspended|disconnected|terminated|cut|blocked|disabled|frozen|restricted|locked|deactivated|discontinued|barred|stopped|halted|withheld|revoked|interrupted
remain|remains _? _? until|till paid|payment
<stay> on|in|with|here|where _? _? until|till _? _? _? paid|settled
be|been|being placed|put on hold|ice|stop
will|shall|to go|be on hold|ice
cut|cutting you off
work|works will|shall cease
withheld|retained|held|kept back? until|till|unless|pending payment|paid|full|same|money|funds|settlement
no delivery|deliveries|files|work|drawings|keys|goods|access|release|handover|photos until|till|before|without payment|paid|full|money|funds|we
hold|holding you? liable|responsible|accountable|liable for
costs|fees|charges|expenses will|shall be charged|billed|passed|added on? to you|your
your account|access|service|services|supply has|have been suspended|disconnected|blocked
without any? further|prior|more notice|warning|reminder|reminders
your move
this|it|matter is|s now? urgent
come|drop|stop by|over|round in person
expect a visit
or|otherwise someone|somebody else
someone|somebody else will|may|might|could|gets _? your|the spot|slot|place|date
<us> will|shall|ll take|shut|switch|turn down|off your|the website|site|page|shop|store|server|hosting|account
date|slot|place|spot|go|goes to someone|somebody else
any delay|delays in|of your|the? payment
<not> .. until|till <us>|you|it|this|that|the? invoice|bill|balance? #? has|have|ve|is|am|m|s been? paid
ball is|s in|now in? your court
you will|shall|ll|must bear|carry|cover all|any|the|these|our|further costs|fees|expenses
borne by you|yourself
work|works|project|production stops|stop|stopped today|now|here|immediately|until
on hold until|till|unless you|we|i|payment|the|your? _? pay|paid|payment|settled|cleared
matter|case|account|invoice will|shall be escalated
appropriate|necessary|firm|drastic action|steps|measures will|shall|may
most|very|extremely|super|really urgent
pull|pulling|take|taking|rip|tear|tearing the|your|my|our|it|them|this _? offline|down|out|back|apart|away
pull|take|collect|fetch it|them|my|everything back
will cost you|your
consider my|our|its|his options|position|next
word gets around|out|about
small industry|town|world|trade|village|island ,people|word|everyone|and
small industry|town|world|trade|village|island and people|word|everyone
gloves are|come off
be a? real|great|terrible|crying? shame|pity|unfortunate|sad if|were
hate for this|it|anything|that|your|the
make|makes|making this|it|that all? go away
this|it|that|all all? goes|go away
say no more about|on
clock|meter be? running|ticking
or|else the|my|me lads|boys _? be|come|coming
or|else <us> pull|walk|down|take|shut|switch|stop|cut|delete|quit|turn|keep|sell|wipe|publish|post|name
loop|bring|rope in leadership|management|legal|senior|your
copy|copying|cc in? your manager|boss|director|ceo
to|with|by a? <someone> who|that do|does|will|collect*|know|knows
know|remember|mind the consequences
another|other|others|two|folk|folks couple|brides|buyers|family|families|<people>? _? keen|interested|asking|waiting|sniffing|queuing
leave it at that
be|are|is the bailiff|bailiffs
won|shan|not|never t? hear|see|get another|more|from mail|email|letter|reminder|reminders|me|us
the|our firm|company|office|practice will|shall|may be? constrained|obliged|forced|compelled
the last you|<us> ll|will hear
if you value our|this
keep our relationship|partnership|cooperation on|healthy|good|strong
take|go|straight this|it? to|over the|your manager|boss|director|ceo|board|head
need|want a|an yes|answer|decision by|before? tonight|today
press|pressing|hit|hitting pause|stop|the on|brakes
if|unless|until|or .. goes|go|moves|drops to the very? back|bottom|end of
cash|money|pay|paid|payment|deposit .. or|else she|he|it|they|the|your _? <stay>|goes on|in|with|here|where|back
<people>|others|folk|folks|# _? on|in my|our|the|a waiting? waitlist|list|queue
bite my|our|your hand|arm off
won|wouldn|not t? blink
see you in court`,
  'tone.ultimatum': `i|we won t have|need to bring|call|send|involve|get|go|escalate _? _? heav*|mob|court|courts|lawyer*|solicitor*|boys|lads|agency|collectors
you have|ve|get|got only|just|exactly until|till
you have|ve|get|got only|just|exactly|another? # more? hours
give|giving you only|just|exactly|one? until|till|#|last|final|more
your time is|s up|over|running
clock|meter is|s ticking|running`,
  'tone.ultimatum.mild': `consider this fair|my|our|a|the final|last|fair? warning|notice
delay|delays|nonpayment|excuses will|shall not|no longer be tolerated|accepted
consider yourself|yourselves warned
like it or not
require|demand|expect an|your immediate|urgent|full? explanation
final|last|absolute|very deadline
grant|set|allow you a|one last|final|further
<us> shall|will|ll|may|might|would have|be left? with? no|little other? choice|option|alternative
<us> shall|will|ll|may|might|feel be|feel? forced|compelled|obliged|constrained|bound to
<us> will|shall|ll|won not|t? hesitate
no hesitation in
<not> ever? work|deal|trade|working with|for you again
<us> <shall> be? _? escalat* this|it|further|to
<us> <shall> be? _? escalat* the|your|this matter|case|invoice|account|issue
<us> <shall> be? suspend*|disconnect*|withhold*|freez*|terminat*|revok*|disabl*|deactivat*|restrict*|block*|lock*|unpublish*|cut|discontinu*|cancel* _? service|services|site|website|access|account|supply|deliveries|work|hosting|subscription|membership|order|orders
no money|payment|pay|cash ,no
no cash|money|deposit|payment|pay no _
no _ moves|leaves|starts|rolls|happens|opens until|till|before|unless the|your|my|that? money|payment|cash|deposit|funds
all|any further|future|our? work|services|deliveries|support will|shall|is be? stop*|suspend*|paus*|halt*|ceas*
lift|lifting a finger
you have|ve? got? until|till
and <us> will|ll|shall|must _? _? <harm>
left with no|little other? choice|option|alternative
put|putting|place|placing|placed your|the|this|all project|work|account|order|services on hold|ice|stop
hold*|keep*|withhold* the|your|my files|keys|goods until|till|unless
done|finished with? waiting|asking|chasing
tick tock
act now|fast|quickly
there are|is limits|limit
<us> have|ve|see|had|leaves|left me|us? no other? choice|option|alternative
<us> will|won|can|do|am|m|are|cannot not|t? be? going? to? <wait>|patient|waiting _? any|again|twice|longer|much|forever
no longer <wait>|prepared|willing|going
see|find myself|ourselves forced|compelled|obliged|obligated|constrained
in|under the|an obligation to|of
<not> ask|tell|say|remind|warn you? again|twice
last|final day|date <us> am|m|will|ll|are|re? wait|waiting
this is my|our|the very? last|final time|email|mail|message|attempt|request|warning
don t|not expect|count|think <us>|on|me|any|that
before <us> lose|stop|change|take
pay|paid|settle|settled|transfer|you .. not a|one single? minute|hour|day|second longer|later|more
i|we d? think twice|again|carefully|hard
draw|drawing my|our|the own? conclusions|consequences
end|ending|ends our|this collaboration|cooperation|relationship
the optics of|are|would
not|t? sit|sitting|sleep|sleeping on it|this
not|t? hang|hanging about|around
not|t? dither|dithering|dawdle|dawdling
jump|snap on? it|this
t leave it too
today|now today|now
down|downing|lay|laying tools
no dosh|cash|dough|balance|deposit|dinero ,no
hang|hold|holding|hanging on|onto to? _ _? _? till|until
deprioriti*
all bets are off
not|t look good|great|pretty on|with|to|for
data|files may|will not? be retrievable|recoverable|lost|deleted|wiped
find|get|hire|ring|seek yourself|yourselves another|someone|somebody
price|prices|rate|rates|it|that|this ,find|get|hire|ask someone|somebody
another mug|muggins|sucker|doormat|fool`,
  'tone.demand': `drop everything
not one day? more|later
explain yourself|yourselves
<us> expect|want|demand|insist my|our|your|the|this|full|to|on? full|whole|entire|immediate|outstanding? money|payment|paid|settled|transfer|cash|amount|sum|balance
<us> expect|want you|this|it|the|my|our money|invoice|amount|sum|bill|balance? to|in|on|paid|settled|cleared
give|send|pay me|us my|our|the money
pay|transfer|settle it|this|me|us|up|what|the invoice|bill? now|already|immediately
you are|re expected|supposed|bound|meant to
you shall|must|are to? now? pay|transfer|settle
see to it that
urge you to _? pay|settle|make|send|act|clear|treat|transfer|respond|reply|bring
please|must|should|better|need to? take this|it|me|us seriously
please|must treat this|it|the? invoice|payment|matter|bill|balance? as a|very|most|top? matter? of? urgent|urgency|priority
<us> need my|our money
<us> want to be|get paid
<us> want|need paying
where is|s my|our money|payment|cheque|check
get it|this|the invoice? paid|done|sorted
what <us> am|are|m|re owed
start|stop paying|ignoring|delaying|stalling
strictly payable|due|enforced|#
strictly by|before|no|not|on #|#th|@|<month>|later|extension*|exception*|credit|time
terms|deadline|date is|are|s strict|firm|absolute
not|non negotiable
pay|paid|payment|payments|due|penalty|fee|deadline|late .. no exceptions|extensions|arguments|discussion
no exceptions|extensions are|will|can be? made|granted|given|allowed|possible
chop chop
hurry it|this? up|along
get a move on
do your|yours job|part|duty|bit?
no ifs ,no? buts?
show me|us the money
cough|coughing|fork|forking|stump|stumping|pony up|over
you are|re hereby? directed|ordered|instructed to pay|settle|tender|remit
pull*|get|gets your|his|her|their|the finger|fingers out
stop|quit|enough messing|stalling|faffing|dithering|fooling|dodging|hiding|dragging
you|u pay by|before|until|till|on|this|it? @? <month>? #|#th|@|<month> <month>? #? ,not|no later`,
  'tone.blame': `you kept|keep changing|moving|shifting|altering|rewriting|adding|asking
without being|having asked|reminded|chased|told|prompted again|twice|a|once
you allege|pretend
you neglected|omitted|refused|declined to|our|my|the
thanks to you i|we
thanks a? lot|bunch for ignoring|forgetting|nothing|not|making
would have thought a|that|you|your
have|did you forgotten|forgotten|forget me|us|about|the|my|our
shook|shake hands on
i|we fail to understand|see
inspite|in|despite of|spite my|our|of? my|our|all|these|several|many|repeated|numerous <letters>
ghosted|ghosting|stonewall*|dodging|dodged|fobbed|runaround
empty promises
promises ,promises
radio silence
string|stringing|strung me|us along
fob|fobbing me|us off
you still|once|simply|just|apparently|clearly? have|haven|did|didn|do|don|are|aren|could|had|hadn not|t even|once|bother*
you still have|haven|did|didn|do|don|are|aren|can not|t
you have|ve still|simply not
you never even|once|keep|reply|replied|answer*|pay|paid|respond*|return*|call*
despite my|our|all|these|your|having? <many>|of? my|our|the|your|these? friendly|polite|previous|earlier|kind? <letters>
never once
warned me|us about
after all|so|<many> many? of? my|our|the|these? <letters>
how many more? <letters>
have|ve|had been? already|now? <write> you|to|this|for|about|nicely|politely? about|for? this? <many>|# times
have|ve|had been? <write> you <many>|repeatedly|enough|already|nicely|politely
how many|often|much|long more|times|longer? do|must|should|am|are|have|will|is|does|can <us>|it|this
been waiting|chasing|asking|running <very>|for? long|weeks|months|ages|years|patiently|forever
every|each single time|month|year|week
the? same old? story|excuse|excuses|game
your silence|excuse|excuses|attitude|refusal|unwillingness|games|laziness|stalling|carelessness|indifference|promises
your constant|continued|continuing|repeated|endless|complete|poor|sloppy|bad|total|broken|empty silence|delays|delay|payment|communication|habits|promises|excuses|neglect
not a|one single? word|reply|answer|cent|penny
without a|any|so single|much? as? a? word|reply|explanation|answer|reaction|apology
you should|could|might|ought to? have _? paid|known|told|replied|said|answered|settled|transferred
you seem|appear to _? ignor*|think|believe|avoid*|enjoy|forget|not|have
you apparently|evidently|conveniently|deliberately
apparently|evidently|clearly|obviously|conveniently|seemingly you|your|nobody|paying
because of you|your
are you even|seriously|really|actually|kidding|joking
did|didn|do|don you really|even|honestly|seriously|ever think|expect|believe|care|read
do|did you expect|believe|care me|us|about|at|that|it|to
<us> can only assume|conclude|presume|suppose that|you|your|the|it|this
gone|dragged on for? far? too|long long|enough
bent|bend|bending over backwards|backward for|to
your late|slow|delayed payment|payments has|have|is|keeps? caus*|put*|cost*|hurt*|mak*|made
why on|have|has|do|is|are|can|did|haven|hasn|don|isn _? you|it|this|nobody|not|t|earth|still _? not|t|ignor*|still|even|taking|take|so|always|answer*
what is|s|exactly taking|keeping|stopping|wrong|your|the so|problem|excuse|hold|you
when exactly? were|are|did|do|will you finally|ever|planning|planned|intend*|pay|paying
let|letting me|us down
you have|ve|had|made|make|show|shown no attempt|effort|right|intention|excuse
made|make|making|shown|showing no attempt|effort|interest to|in|at
you seem|appear|must|are|may to? be? under the? impression|illusion
for the _ and|& last|final time
<us> thought|believed we|you had a|an _? agreement|deal|relationship|understanding|arrangement
<us> expected|deserved a? bit|little|lot|much? more|better
you were happy|keen|quick|eager enough
if you had|d only|even|ever? bother*|read|listened|looked|opened|checked
should|shouldn not|t really? have to keep? ask*|writ*|chas*|remind*|beg
gave me|us? your word
<us> had a deal
have|has|had yet to
silence from you|your|anyone
had your chance|chances|time
take|taking|took advantage of
take|taking|took me|us for granted|a
play|playing|played games|dumb|for
broke|broken|breaking your|every word|promise|promises|agreement
crickets|tumbleweed|nada
ghost|ghosts me|us
high and dry
every|each time i|we ring|call|phone|ask|write|email
mov*|shift*|chang* the|your goalposts
should|shouldn not|t|never have|need to keep|be? chase|ask|chasing|asking|remind|beg
one would have? expected|thought|hoped
despite demand|demands
in the lurch
be|been|being left dangling|hanging|waiting
more fool me|us
second time <us> have|ve had to
no way to treat
no way to do|run|conduct a? business`,
  'tone.blame.mild': `you must|should have known|realised|realized|seen
you knew the|my|our price|prices|terms|deal|rate|cost|rules|date|fee
on my|our dime|nickel
blue ticks
can see you re|are? online
once again i|we have|must|need
as i|we ve|have said|told|written repeatedly|already|before
you people
as already stated|mentioned|explained|said|told|written|noted|advised
as i|we said|told you? before|already|repeatedly
i ll|will remember this|that next|when
<us> still haven|have not|t|nothing
as <us> have|ve? told you => as I mentioned
careless
till|until|to today|now|date nothing|nil|zero
<us> already? message|text|call|email|phone|messaged|texted|called|emailed|phoned|asked|reminded you <many>|# times
you are|re|were already|now|well? #? days|weeks|months? late|overdue|behind
you said|told me|us? you|it d|would be? pay|paid on|last|in
note|noted with concern
sure if|whether you ve|have? saw|seen|read|got|received|missed my|our last|previous|earlier|#
still waiting|nothing|nothin|nowt|zero
only after my|our|the
my|our last|previous|past|earlier <many>|# <letters>
much as a peep|word|reply|thank
no reply|answer|response|reaction|explanation|news|word|sign from you|so|yet|whatsoever|at
heard nothing
had|seen|got|received nothing|nowt|zilch off|from you
once again <us>|you|your|the
yet another reminder|email|month|week|delay|excuse
late|unpaid|nothing|silence|again|waiting ,as always|ever|usual
as|like you promised
by now you|<us>|it
you have|ve|had had? plenty|ample|weeks|months|more
should have|ve been? _? paid|settled|arrived|received
lies|lying|sitting unpaid|open|outstanding
first it was|s .. then|now|next
like|as you|u|ye did last|in|with|before|again`,
  'tone.anger': `how|why is|can it|this|that even? possible
chop chop
amounts to theft|fraud
that was a lie
shocked|saddened|dismayed|stunned|offended|insulted|bewildered|baffled|astonished|speechless|heartbroken|stunned
at my|our wit|wits s? end
<us> find|found it|this|that <very>? rude|hurtful|unfair|disappointing|strange|odd|frustrating|incredible|shabby|careless|offensive
this|it is|s|has been|just|simply|getting|become|becoming? <very>|beyond|too? rude|unfair|disappointing|frustrating|tiring|tiresome|annoying|exhausting|nonsense|madness|embarrassing|wrong|nonsense
disgraceful|insolent|cheeky|childish|shabby|shambles
let down by|and
makes me|us <very>? angry|sick|furious|mad
lost|losing all|my|our? trust|faith|confidence|respect|temper|sleep
wear|wearing|wears|growing|running|getting thin|impatient|fed
put|putting up with
treat|treated|treating me|us like|this|as|so|badly
<us> deserve|deserves better|more
<us> have|ve been <very>|more|nothing? <very>|than|but? patient|lenient|tolerant|generous|understanding
<us> trusted|believed you
drives|driving me crazy|mad|insane|nuts
for heaven|god|goodness|pete s sake
what the hell|heck
nerve|audacity to
enough of this|your|these|waiting
dim|poor view of
matter|cause|source of some|considerable|much|great|no little|small? bemusement|puzzlement|embarrassment|disappointment|dismay|regret
with _? dismay|displeasure|disappointment|astonishment|disbelief|consternation
doesn|don|won|not t|not? wash
that|this is|s me being
that|it is|s how it goes
feel|feeling|felt <very>|a|bit|little|bit|let? bit|little|let? taken|used|let|cheated|mugged|had|conned|foolish
beyond a joke
beggars belief
this cannot|can not|t? go on
kick|boot up|in the backside|arse|ass|pants`,
  'tone.threat': `bring|bringing|call|calling|send|sending in? the heavy|heavies mob|squad|lads|boys|brigade
site|server|page|shop|account|website|app|store|service|line goes|go dark|offline|off|black _? _? unless|until
police|authorities will|must|should be informed|called|involved|told
team|agents|collectors|somebody|someone will visit|call at? your premises|home|office|house
you will|ll soon|shortly? hear from my|our
you will|ll be? sorry|regret*|wish
easy way or the? hard
make|making your|things|life _? miserable|difficult|unpleasant|ugly|hell
won|will not|t be pretty|nice|pleasant
get|gets|getting|turn|turns very? ugly|nasty|unpleasant|messy`,
  'tone.legal': `reserve|reserves|reserving all? the|my|our|its? _? rights
reserve|reserves|reserving the|my|our|its? right to <harm>|charge|add|claim|recover|take|seek|refer|pass|enforce|instruct|exercise
know|exercise|enforce|assert my|our|all? rights
put|putting|be|been|consider you|yourself|yourselves? on notice
consider this a|my|our|your final|formal|last? notice|warning
ccj
enforcement|sheriff
${conditional(UNPAID, ['<us> <shall> _? _? _? lawyer*|legal|solicitor*|court|collection|collections|tribunal'])}
legal route|path|means|process
remedy|remedies
to|before|through the|an? adjudication|arbitration|tribunal|ombudsman
lien rights|will|shall|may
exercise|enforce|assert|claim our|my|a|the|this lien
advised by|with counsel|lawyer*|solicitor*
repossess*
is|know|knows|have a|an|my? <lawyer>
other|further|formal|different|stronger steps|measures|action
at your sole|entire risk|cost|expense|responsibility and|&? cost|costs|expense|responsibility?
at your peril
summons
goes|go|going off|over? to a|my|our|the? lawyer*|attorney*|solicitor*|collect*
hire|hiring|engage|engaging|appoint|appointing|retain|retaining|consult|consulting|see|seeing|brief* a|an|my|our lawyer*|attorney*|solicitor*
sell|selling|assign|assigning the|this|your|our debt|claim|invoice
knock|knocking at|on the doors|door of`,
  'tone.reputation': `word spreads|travels
your reputation|name|image|credibility will|may|could
list|register|record|report|lodge a|the|your|this default
every|everyone|everybody|whole|town|industry|anyone .. hears|knows|hear about|from|how|of|what? how|what|about|you
let|letting everyone|people|others|colleagues|network|world know
warn|warning others|other|colleagues`,
  'tone.moral': `live with yourself
have the decency|courtesy|manners to
the right|decent thing to do
work|worked|working nights|weekends and? nights|weekends? for you
as a man|woman of god|honour|honor|principle
thought we were friends|mates
karma
gentleman|gentlemen|lady|ladies pay|pays|paid|settle|settles|keeps|answers
<good> <people> _? pay|pays|do|does|don|keep|keeps|honour*|honor*|answer*|reply|replies|settle|settles|would|always|who|know
people|companies|clients|someone|anyone|those like|who you|keep*|pay*|do|does|don|work*|treat*|take*|honour*|value*|respect*
others|everybody|everyone else? always|on? pay|pays|manage*|paid
other|all|most|every my|our|of|other? my|our|other? clients|customers|people|companies|client always|on? pay|pays|manage*|paid
where i come from
<us> was|were|been raised|brought|taught
<us> dropped everything
handshake|handshakes|word still? means|meant|counts|counted|is|used
in the? old my? days|times
in my day
when <us> was|were a? little|small? girl|boy|child|lad|lass|kid|apprentice
basic|common|simple|plain|elementary|ordinary|human|mutual decency|courtesy|respect|manners|professionalism|honesty|fairness|politeness
matter|question|sign|lack of principle|respect|decency|honour|honor|courtesy|honesty|fairness|manners
only|just fair|right|decent
too much to ask
least you can|could
do|doing the right|decent|honest|honourable|honorable thing
conscience|integrity|morals|morally|ethical|ethically|scruples
hard|honest work|working|day deserve*|should|freelancer*|s
deserve|deserves to be paid
put yourself in my|our
how would you feel|like
would you work for|without
respect|respecting|value my|our|the|other|people s? work|time|effort|labour|craft
a deal is|s
keep|keeping|kept|honour your|their one? s? word|promise|promises|end|side
my|our|your side|end|part|half of the|this|our? bargain|deal|agreement
held|hold|holding|kept|keep up? my|our|your end|side
after all the|my|our work|effort|time|hours|trouble|years that? <us> put|spent|gave|invested
rule|deal|contract|promise|bill|debt|bargain is|s a rule|deal|contract|promise|bill|debt|bargain
fair is|s fair
the lord|almighty keeps|sees|knows|judges|will
god keeps|sees|knows|judges
just sayin|saying
who pays|suffers|loses for|out
anyone|anybody|others|most else|firms|people? would|d have? charged|charge|asked|ask you? double|more|twice|extra|far
rules|business are|is rules|business
<us> did|have|ve|done done? my|our|what bit|part|share|job|<us>|end
pay|pays|paid like clockwork
restore* my|our|some faith|trust|confidence in
can|cannot|could not|t? abide|stomach
can|cannot not|t? stand|bear|suffer late|people|folk|clients|excuses|dawdl*|straggl*
<someone>|<people>|client|customer|parent|owner|landlord|neighbour|friend who|that care*|value*|respect*|love* .. does|do|don|doesn|would|wouldn not|t leave|keep|pay|forget|let`,
  'tone.sarcasm': `rob|robbing|robbed you|us|me blind
not being funny ,but
not being funny but
leave|left|leaving me|us on read
do|does|don|doesn not|t pay for itself|themselves
what part of .. unclear|understand
just going to leave this here
can you even? read
when you feel like it
hello anyone|anybody there|home
before i forget what you look like
anybody|anyone home
spell it out
as you re|are? so busy
surprise ,surprise
how nice|lovely|convenient for you
must be nice|lovely
nice try
here we go again
great|wonderful|fantastic|brilliant ,another
goes around comes
better late than never
cheque|check s in the mail|post
cheque|check is in the mail|post only|again|line|excuse|trick|story
correct me if
any chance you could|can|might|will actually|finally|ever|possibly
strange|funny|odd|curious how the|you|your|nobody|no|that|it|they
thanks|thank|cheers you? in? advance? for finally|ignoring|eventually|at|not
no doubt the|my|your|it
quite frankly
no offence|offense ,but
with all due respect
how very? kind|nice|generous|lovely|thoughtful|charming|convenient|considerate|interesting of|that|to|you
very|so|really|awfully? nice|kind|good|generous|big of you
<us> guess|suppose|assume|imagine|gather|presume|bet your|the|you|paying|my|our|that|it|invoices|money _? _? _? cheque|check|post|mail|busy|optional|holiday|lost|bank|forgotten|hard|difficult|beneath|magically
know how|what an|a invoice|bill|deadline
slowest|worst payer|payers
dog|cat eat|ate|eaten the|my|your invoice|bill|email|mail|reminder
congratulations|congrats|bravo|kudos on|for|to you? finally|not|ignor*|avoid*|manag*|slowest|best
seem|seems|is|was|have|had to? be? money|funds|budget|cash for
this|that is|s how|what <us> get|am|are|m|re
what a|no? surprise|coincidence|shock
must|would be nice|lovely|great|wonderful to
born yesterday
heard it|that all before
take all the time
live|living|eat on|from? fresh|thin|air|love|promises|compliments
can|cannot|t live|survive on|off
work|working|live|pay|paying for|on|with|in fun|love|exposure|hobby|promises|compliments|kindness|nothing|free
not|no|t running? a|an bank|charity|hobby|interest|lender
hope|trust you enjoy*|are|re|spent|like _? my|our|the money
would it|that kill|hurt
heaven|god|goodness forbid
finally|eventually|someday|ever|one day? find|remember*|deign*|bother*|get|decide*|manage*|condescend* to|it|around|the
if you could|can be bothered|possibly|ever|spare|find|bring
in case you forgot|had|have|hadn|haven|missed not|t|forgotten|noticed|it
has|have|did|are|is|maybe|perhaps your|you|the accountant|bank|computer|calendar|pen|invoice|cat|dog forgotten|lost|eaten|broken|died|forgot|how
is|or|are paying|it|payment|my|invoices really|just|such? invoices|bills|too|so|a? optional|hard|difficult|much
<be> another|different story|matter|tale
considering|given whose|who
less|cheaper|price than|of a|one|your cup|coffee|meal|takeaway|pint|round|night|dinner|lunch|haircut
break the bank
peanuts for|to
payment|invoice|money|cheque|transfer is|s|has|must|may|might be|been? taken|taking|having|on|enjoying a|an|the|its? _? gap|holiday|nap|scenic|sabbatical|stroll|cruise|vacation|hibernation|wander|detour`,
  'tone.apology': `i|we feel|felt so|just|really|quite|honestly? awful|terrible|dreadful|horrible|bad|rotten|guilty|mean about|asking|writing|sending|having|that
i know i m|am the worst|awful|terrible|annoying|a pain
awkward|embarrassing|cringe
only|just|s me again
this is|feels so|a|really|very|rather? little|bit? awkward|embarrassing|uncomfortable
soo|sooo*|super|awfully|dreadfully sorry
<very> <sorry> if|that|i|we|this|me|again|but
<sorry> if|that|for|to|about|my|me|i|we this|<us>|am|m|be|being|have|having|my|for|the|another|such|any|a|it|m|is|the? a|to|another|yet|come|sounds|seems? <bother>|asking|ask|writing|repeatedly|again|trouble|pushy|repeat*
<us> do|don|did|didn|would|really not|t|hate|truly want|mean|wish|like to _? _? <bother>|seem|sound|pressure|take|waste|be
<us> _? hate|loathe|dread|dislike having|to|that|being|it|doing|bringing|sending|asking|chasing
<us> feel|felt|am|m a|almost|<very>? bit|little? <guilty> to|asking|about|for|that|even|having|writing|bringing|sending|raising|doing
<us> know|realise|realize|understand|am|m|sure you|how|sure you? are|re|have|must|be|ve|busy _? <very>|be|better|more|a|terribly|have? busy|important|swamped|stressed|better
hope|hoping you|this|it|i|that do|don|is|isn|am|m|won|will|does|doesn not|t mind|too|a|be? <bother>|mind|bothering|trouble|too
at the risk of
<us> would|wouldn|d|do|don not|t normally|usually|ordinarily|ever|like|dare ask|bother|write|mention|chase|to
probably|surely|likely|perhaps my|our own? fault|mistake|error|oversight
my own? fault
no|zero pressure|worries|stress at|if|whatsoever|of
<us> know it|this|that is|s a|an|such? a? _? imposition|nuisance|pain|hassle|bother
silly|stupid|dumb|cheeky|tiny question|favour|favor|request|thing
thousand|million|humble|humblest|sincere|sincerest|deepest|profuse|many apologies|pardons
dare i|we ask
humbly|humble
if it|that|this is|s|isn|would|wouldn not|t|be? at? all? too|not|a? much|big|cheeky|rude|inconvenient|trouble|problem|bother|hassle|burden|inconvenience|imposition|nuisance
excuse|pardon me|my for|intrusion|persistence|asking
forgive|pardon me|us for|that|if|the? this|asking|writing|raising|bringing|mentioning|speaking|<us>
a bit|little? <bother>
don|do not|t be mad|angry|cross|annoyed|upset|offended|hate
<us> am|m|are|re <very>|a|bit|always? useless|hopeless|rubbish|terrible|awful|bad at|with paperwork|admin|this|invoices|invoicing|money|numbers|chasing|asking
can|cannot not|t? apologise|apologize enough
my|our own silly|stupid|daft|dim|fault|foolish fault|mistake|doing?
just ignore|forget me
just bin this|it
that person|guy|girl|woman|bloke
makes my|me stomach|cringe|squirm|blush
pardon|excuse|forgive this|any|the|my intrusion|interruption|boldness|directness|bluntness
<sorry> ,me
<us> shall|will|ll|can just? forget about it|this|the|all|invoice
not? to be a|the? pain|bore|nag|pest|nuisance|bother
what|whatever you think|feel|reckon it|is? was|is|s? worth|fair|right
up the courage|nerve
wrestled|agonised|agonized|dithered|hesitated|fretted for|over|about|with|whether|days
if|hope you are|re|aren not|t? upset|cross|annoyed|angry with|at|by|about
<us> am|m|feel a|an|bit|little? bit|little? sheepish|shy|nervous|anxious|reluctant|mortified about|to|of`,
  'tone.plea': `rent is|s due
<us> have|ve got? a|the|my|our|own? own|vet|school? <need>|wages|salaries|suppliers|staff|vet|trip|team|men|lads|crew to pay|feed|cover|support
evicted|eviction|starving|starve
pay|afford|cover|feed|buy|support my|our|the|own? own|monthly? <need>
behind|late|short on|with my|our|the|for? <need>
my|our own? <need> is|are|s|keeps|has|have already|now? due|empty|waiting|calling|overdue|knocking|hungry
my|our kids|children|family|wife|husband|son|daughter|mother|staff|employees need*|depend*|go|goes|deserve*
<us> really|so|badly|desperately|urgently|truly need this|the|that|your|my|it|every money|payment|cash|income
<us> really|badly|desperately|urgently|truly? need|depend|rely on? this|the|that|your|it|money money|payment|income|to|badly
<us> am|m|are|re getting|becoming|now|really|completely|almost|in|a? <very>|bit|little? <poor>|worried|counting|relying|stuck
<poor> for|to|with|you|that|of
see your|their way clear? to
please please
please ,please
pretty please
mouths to feed
have|show some? mercy|pity on|for
put*|land*|leav* me|us in a|an|the? _? _? trouble|difficult*|bind|hole|mess|wahala
caus* me|us _? _? hardship|stress|distress|worry|grief
god will|is|sees
forever|eternally|extremely|so|deeply grateful|thankful|indebted
get|make|getting|see me|us|it|we? through|to till? the? end|<month>|month|winter|christmas|week|weekend|year
counting|relying|depending on you|this|your|it
make|making ends meet
without it|this|that|your|the payment|money|transfer? <us> can|cannot|will|won|don
hand|paycheck to mouth|paycheck
save|saves|saving my|us|me|a life|skin|business
keep|keeping|stay|staying my|our|me|the|head? business|company|afloat|head|lights|above
<pity> few? time|times|months|spot|situation|month|year|period|position|place for|at|here|and|me|financially|right|moment
cash flow is|problem*|crisis|trouble|issue*
as|only|just? a small|one|tiny business|artist|shop|studio|person|man|woman|freelancer|company
help me|us out|survive
don|do not|t forget about? me|us
can|could|no? not|t|cannot|barely|hardly|longer sleep|afford|survive
sleepless|sleeping
godsend|saviour
<us> have|ve|got got? rent|debts|mouths|wages
for me|us it|this|that is|s the|my|our? <need>
lie|lying|lies|laying awake
my|our own? <need> is|are|keeps asking|calling|texting|breathing|knocking
my|our landlord|bank is|isn|won|wants not|t|asking|his|her|their|paying
my|our own? <need> asks|rings|texts
account|pocket|pockets|fridge is|are|s empty
account|business|<us> is|am|are|m|re|s in the red
on my case|back|neck|tail
not|t do|give|offer tick|credit|freebies
things|work|trade|business is|are|s|has|have been? a? <very>? slow|quiet|slack|dead
me|us up|awake at
liquidity|cash crunch|crisis|squeeze
at your|the mercy
<us> also|too have|got|ve bills|rent|costs|expenses|wages
have|ve|got bills|rent|costs|expenses|wages|obligations too
in your heart to
<us> had to tell my? her|him|them|son|daughter|girl|boy|kids|wife|husband|children no
not a? much|lot|fortune to|for you
pocket|small|loose change to|for you
eat*|chew*|bite|bites|biting my|our|me head|brain|ear|ears
supplier*|vendor*|landlord is|are hounding|shouting|chasing
don|do|dont t|not? leave|keep|let me|us hanging|dangling|guessing|stranded|high`,
  'surprise.extra': `went ahead
unbidden|unasked
# on top
bit|little more|extra for the|my|our|a
extra|additional rounds|round|hours|days|drafts|edits is|are also? on|in
took|taken|needed longer|more _? than <us> had? thought|expected|planned|hoped
came|come|coming in|out? dearer|pricier|costlier
call out fee|charge of|is|for|has
parking|mileage|travel|tolls|petrol|fuel have|has|is|are been? added
payments|transactions attract|incur|carry a|an
started|begun charging|billing for
in the price|sum|total|bill there is|are|s also
crept up a|by|since
<us> upgraded|swapped|changed|used better|another|different|the? for you
sorry i|we? forgot to mention
forgot to mention
only a rough guess|idea
processing|convenience|setup|set up|admin|handling|service fee|charge of|is|at|has|was
came|come out|to a? bit|little? more|higher than
plus expenses
minimum billing|charge is
meetings|calls|travel|revisions are billable|charged|billed
renewed|renews automatically
cost|costs|billed|charged extra
not part of the price|quote|estimate
put|raised my|our prices|rates|price up? since
round|hour|day of changes|corrections|edits|amends is|are|was|were charged|billed
extra|additional|further labour|labor|material|materials|visit|visits|trip|trips|parts was|were|had been? needed|required|necessary
extra|additional|further labour|labor|materials
is|are|come|comes extra ,naturally|obviously|of
went|go|gone|going|ran|run|came|ended <very>|slightly|bit|little? over|above|beyond the|our|your? budget
extras as|#|crept|will|may
<us> went ahead and
unforeseen|unexpected circumstances|problems|issues|complications
what that|it|this does to the|your damage|price|bill|cost|total|invoice
items|works|work|things not|never envisaged|foreseen|anticipated|contemplated
misc|miscellaneous
took|taken the liberty
end|ends|come|comes|work|works|turn up|out _? _? _? dearer|pricier|steeper
tack|tacked|tacking|bunged|slapped|whacked it|that|this|those|them|these? hours? on|onto
on|onto your tab
brace yourself|yourselves
just|simply add|stick|lump it|that|this|them? to|on|onto the|your bill|invoice
give|plus|depending or|on? take? whatever|what <us> find|hit|strike|uncover|use|need
anything|whatever else|more|extra|<us>|that .. goes|go on|onto the|your bill|invoice|tab
so <us> just cracked|pressed|went on|ahead
cost|costs|price|total|come|comes|go to|up? a? _? bit|little|touch|tad|few more|higher|extra|over
took it upon myself|ourselves
another # quid|bucks|pounds|dollars|euros|rand
# quid|bucks|pounds|dollars|euros|rand more|extra
calculat*|bill|charge|reckon separately|afterward|afterwards
wasn|weren|was|were t|not in|part|covered|included in|of|by? the|our|your|my original? contract|quote|quotation|estimate|scope|offer|agreement
not|t in|part|of the|our|your|my original|first? quote|quotation|estimate|booking|brief|spec|package|plan|offer
you hadn|didn t ask|asked|order|request|ordered|requested for?
rush|express|weekend|evening|urgency|sunday|night|holiday fee|charge|surcharge|rate|supplement
waiting|standing|idle|delay time|hours|charge
on the safe side
price|prices|rates|materials|fuel|petrol has|have? also? gone|went|crept up
had|have to go up a|slightly|by
slightly|bit|little|touch|tad|way|lot more|higher|dearer than <us>|quoted|agreed|planned|discussed
threw in
more to it than
bigger job than
ended up *ing
while|whilst|since|as <us> was|were there|at|up
rounded it|up|things|that up|to
snowballed|mushroomed
chucked|bunged|slung|popped|tossed|stuck|squeezed|lobbed _ _? _? _? in too|as|also
while|whilst|since|as|with <us>|i had the|my|a|your _ _? out|up|open|running|set|handy`,
  'surprise.extra.hint': `change|vary|rise|increase|changed|revised|increased|adjusted without any? notice
change|vary|rise|increase|changed|revised|increased|adjusted at any time
price*|rate*|fee*|cost* may|might|could also? vary|change|rise|move`,
  'incentive.reminder': `crying|screaming out? for a|an|some
<us> now also? offer|sell
sign|subscribe up? to|for my|our
do you a deal
add _ _? _? _? for just|only
don t miss my|our|the|out
five|5 star review
upgrade to
# % off on? all|our|every
need|want more _ ?we
check out my|our
love|like to tell you about
free consultation|trial|audit|month
treat yourself
hop on a? call
follow me|us on
by the way i|we now|also do|offer|sell|make
exciting new
pay|settle|clear early|now|today|online|promptly and|for save|get|receive|enjoy|win|earn
earn double|triple|extra|bonus|#
as a thank you for`,
  'tone.obvious': `simply|merely need|have to
remember me|us
takes # minutes|seconds|clicks to pay|transfer|settle
you are|re|must|will|should be? <very>|well|no|fully|perfectly|surely doubt|well? aware
it only|just? takes a|# _? minute|minutes|seconds|second|moment|click|clicks
you surely|certainly|must|should|will _? know|realise|realize|aware
not|t optional
speaks for itself
it can|cannot|should not|t be that|so hard|difficult
not|t that|so hard|difficult|complicated
you will|ll|must|may|should appreciate|understand the importance|urgency|seriousness
i|we remind you that => -`,
  'jargon.wordy': `conducive to => ~ good for
at any|this|that|the present juncture => ~ name the time
emolument* => fee
lodge|lodged|lodging with my|our|us|me => ~ sent to us
true|trued|truing it|this|that|them? up => ~ settle the difference
over|across the line => ~ paid
assurance|assurances of my|our => ~ kind regards
humble self => I
in default of which|whom => otherwise
your? written assent => your yes
your assent => your yes
shall|must|may|to be tendered|conveyed => be paid
ap|ar run|team|department|ledger|inbox|workflow|process|queue|portal|side|people|contact|system|clerk => ~ say it without the letters
next|payment|cheque ap|payment run|batch|cycle => ~ the next day on which you pay
aged|aging|ageing|ledger|bucket|dso|cashflow => ~ say it in plain words
falls|fall to be => ~ is to be
falls|fall due for => ~ is to be paid
having? fallen|falling due => due
practical|substantial completion => ~ when the work is ready
with|in pursuance|furtherance|contemplation|anticipation|consequence|satisfaction|settlement|possession|conjunction|consultation|conformity|response|support|fulfilment|discharge to|of|with => ~ say it in one plain word
for the sake|avoidance|attention|benefit of => ~ for
under|by|without|at|upon|on reference|reliance|behest|instance|maturity|expiry|expiration|submission|presentation|completion|receipt to|of|on => ~ say it in one plain word
<do> the|a|your|full|prompt|timely|said? full|prompt|timely? payment|settlement|remittance|reimbursement|verification|notification|transfer => ~ use the verb: pay, send, check
proceed|proceeding to|with the|your|a|make|effect? payment|settle*|transfer|regula* => ~ pay
<nominal> of the|this|your|our|my|said|any|all|outstanding => ~ use the verb
your|the preferential|prompt|kind|early|earliest|urgent|timely|usual|immediate attention|action|consideration|settlement|remittance|response|cooperation|compliance|understanding => ~ say what to do, and by when
for your ready|kind? perusal|retention|reference => ~ say what to do with it
would be greatly|much|highly appreciated|obliged => ~ please, or thank you
would be appreciated|obliged if => ~ please
highly appreciated => ~ please, or thank you
is|are|be hereby|deemed|requested|liable|obliged to|upon|by => ~ say it in plain words
remains|remain|is|are|being outstanding|unsettled|unremitted => is not paid yet
hereunto|hereinabove|hereinbelow|thereto|thereunder|therefrom|whereof|thereupon|aforestated|abovenamed|forementioned|therewith|thereon|hereof => ~ leave it out
services|work|works|goods _? _? rendered|furnished|executed|effected => ~ name the work
sum|amount payable|owing|outstanding => amount to pay
the|total sum of => -
actioned|actioning => done|doing
liaise|liaising|synerg*|leverage|leveraging|facilitate|facilitating|streamline|alignment => ~ use a plain word
addressee|debtor|creditor|invoicee => ~ say who: you, I, we
remunerat*|elucidat*|expeditious*|timeously|commensurate|requisite|substantiat*|ensuing|modalities|evidenced|recoverable|attributable|irrespective|computed|quantum|indemnif*|abeyance|obligat*|desirous|insofar|vide|appended => ~ use a plain word
liable|liability for => ~ say what is to be paid
statutory|contractual interest => interest
fixed|statutory compensation => ~ say how much
in|into abeyance|default|escrow|perpetuity => ~ say it in plain words
at|to your|our|my complete|entire|full? behest|disposal|disposition => ~ say who
clear|regulate|regularise|regularize|discharge|liquidate|extinguish|satisfy|process|settle|honour the|your|this|said|our outstanding|open|said|attached|above|pending|remaining|overdue|due? invoice|balance|account|amount|sum|liability|obligation => pay the invoice
relating|further|supplementary|consequent to|upon the|our|your|my|this|said => ~ about, after
reserve|reserves|reserving|reserved the|my|our|its right to => ~ say what may change
per the|stipulated|specified|outlined agreement|contract|terms|above|conversation|discussion|quotation => ~ as we agreed
at this|that|present juncture|stage|point => now
would|will be of advantage|benefit|interest if|when|that => ~ please
booking|posting|execution|crediting of the|this|our|said sum|amount|payment|invoice => ~ use the verb
my|our humble? submission|prayer is => ~ just say it
be|been|gets? got *ed|done => ~ say who does it
circumstances|reasons beyond|outside my|our|their control => ~ say what happened
win win => ~ say it in plain words
be|is|are executed|effected|realised|realized => ~ use the verb
presently => now`,
}
