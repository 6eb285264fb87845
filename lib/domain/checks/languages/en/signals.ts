import type { Signal } from '../signal-bits'

const CREDIT = 'credit|crediting|deposit|depositing the|this|that|same full? amount|sum|fee|same? to|into|in'
/** "Storage is paid until the end of January" asks for nothing. */
const PAID_AHEAD =
  'storage|parking|hosting|rent|domain|membership|subscription|insurance|licence|license|cover|service|access is|are already? paid|prepaid|covered until|till|through|up'
/** "Your boiler is due for its service in March" tells of no payment. */
const DUE_FOR = `due for a|an|another|its|their _
due again|back in|on|by?
due to the|your? hmrc|council|school|court|printers|publisher|editor|board|library by|on?`

export const signalsEn: Readonly<Record<Signal, string>> = {
  invoice: 'invoice|invoices|invoiced|bill|inv',
  numberLabel: `invoice|invoices|inv|bill|number|reference|ref
invoice|inv|bill number|no|num|nr|id|ref|reference
fee note
number for this|the|it one|job|bill|invoice? is
fattura|faktura|factura|facture|recibo|rechnung`,
  pay: `pay|discharge|pays|paid|paying|payable|payment|payments|remit*|settl*|transfer|due|owed|owe|outstanding|overdue|terms|balance|invoice|bill|money|funds|zelle|venmo|paypal|interac|revolut|wise|cheque|cheques
a|the|my|your check
bank|account|cash|card as always|usual|before|normal
put|putting|run|running|charge it|this|that|the|your through|card today|tomorrow|on|at|by|@|first|then|next|this
made out to
send|sending|chuck|throw|ping|pop|drop|bung|sling|whack|get|pass|put it|this|that something? over|through|across
send|get|have it to me|us
send|get it|that|this by|before
drop|pop|put|stick|bung|get it|this|that in|into the|my|our? bank|account
on|in|into|to|reach my|our account
have|get|see|want|need|like it|this|that with|in|sorted|settled|squared|cleared|here
with|reach|reaches me|us by|before|no|on
it could|can? land|lands|landed|reaches by|before|on
<us> d|would? have|need|want|expect it|this|that by|before
sort|square|clear|wire it|this|that|up out? for? me|us? by|before
see me|us right|straight by
look|looking out? for it|this|that|payment|your by|on|before
see to it|this|that by|before
the needful
arrange credit
this|your|said debt|liability
${CREDIT}
fire|fling|shoot|shove|lob|stick|whip|bang|slide|pass|zap it|this|that something over|across
see me|us right
of|after|on getting|receiving this|it`,
  total: `invoice|bill #|#th is|was
total*|together|altogether|amount|sum|price|fee|owe|for
amount|balance due
comes|came to
to pay
in all
all in
i|we make it|that
brings us|you|it|that|this to
incl|including|inclusive|with of? vat|tax|gst|hst
vat|tax|gst|hst included|incl`,
  due: `due
the|our|payment deadline
final|last day|date is
direct debit on|around
due date
due date of invoice|bill _? _? _? is|stays|to
payment date|by
pay by|before
shall|should|let we|us|s say by?
thank|thanks you? for paying|settling it|this|that|the? invoice|bill? by|before
payable by|on
payment|money|funds|amount must|should|shall|has|have|needs|need to? be in|with|at|on us|our|my|the possession|account|bank|hands? on|by
i|we ll|will|shall? charge|debit the|your card|it|this|that on
last|final|latest date|day for|of|to the|our? payment|pay|settlement|paying
latest on
to be paid for the
not? later than
charge|charging|debit|run|use your|the card on|by
card will|gets|is|ll be? charged|debited on|by
take|collect it|this|that|the _? off|from your|the card|account on|by`,
  dueWas: `had a due date of|on?
was|were|originally|fell|came due on|by?
was|were to be paid|settled on|by|before?
was|were payable on|by
due date|day was
overdue? since
was|were for paying|payment by|on
meant|supposed|expected to be? paid|pay|settled|settle|in by|on|before
which was for`,
  by: `by|before|until|till
no|not later than|then?
at latest
pay|paid|payable|payment|due|settled|arrive|account|here|it|us|me latest
prior to`,
  byAfter: `at? the? latest
is the due date
is the deadline`,
  notDue: `${DUE_FOR}
approved|signed|accepted|ordered|confirmed|sent|delivered|cancelled|booked|requested|agreed by _ _? on
invoice|issue|delivery|supply|renewal date
date of the? issue|invoice
issued|sent|completed|received|wrote|called|spoke|met|signed on?
dated|delivered|period|from|between|starting|started
${PAID_AHEAD}
work done
amount|sum|fee|price|deposit|is to be paid for the
tax point
return|filing|bas|accounts|report|draft|drafts|thesis|manuscript|theirs|abstract|abstracts|paper|papers|essay|essays|proofs|comments|corrections|application|applications|submissions|baby|twins is|are due in|by|on?
call|meeting|agreement|contract|letter|email|mail|order on|of|dated`,
  reply: `${PAID_AHEAD}
${DUE_FOR}
it|ticket says|said pay
they|he|she|who|insurer|insurers|insurance|council pay|pays|paid|settle|settles
under your own contract|policy
complain*|queries|query|dispute*|objection*|discrepanc*
reply|respond|contact|confirm|talk|speak|hear|meet|arrive*|come|came|discuss
let me|us know
immediately|straight|right after|before|following our|your|my|the|that? lunch|call|chat|meeting|talk|conversation
tell|inform|call|send me|us
answer|thoughts|feedback|comments
forward to? hearing|meeting|seeing|working|the|a|our|another
he|she|they|you|we|i ordered|booked|bought|made|did|built|wrote|sent|brought in|during
get back to
get|be in touch
write to me|us
reach out
see you
i|we will|ll|shall|can|could|plan|aim|intend
i|we am|m|are|re going|sending|planning|starting|coming|back|away|free|open|closed|able|happy|ready
you will|ll receive|get|find|have
thank|thanks you? for`,
  clause: 'if|when|once|so|because|but|that|whether|and|unless',
  reminder: `came|fell due
gentle|friendly|little|small|soft|kind|quick nudge|prod|poke
must have forgotten
further to my|our _? letter|email|mail|message|note of|about|regarding|dated
which was .. and due
reminder|overdue|unpaid
was|were meant|supposed to be in|paid|here|settled
ask|asking|asked you? twice
past due
still open|outstanding|due|pending|owing
have|had|having|need to chase|remind|nudge|nag you
writing|asking again
remains|remain|is|was outstanding
remains|remain open
invoice|bill|balance|amount|account|payment|it|this|that|which|one|# is|was open
are outstanding
invoices|bills|amounts|both|they|still|# are open
not yet been? paid|received
not received
have|has|haven|hasn t|not been? received|paid|seen
was|were due
day|days|week|weeks|month|months late|overdue
isn|is|not t|not? in|here yet
remember me|us
cheque|check s in
late|missed payment
follow|following up
last|previous|earlier|first # emails|mails|messages|letters|notes
my|our|the second|third|fourth|fifth|last mail|email|letter|message|note|reminder
hasn|haven|not t? come|gone through
due date|day was
had a due date
t|cannot|not see|find|trace the|your|a|any payment
t|not seem|seems|appear|appears to have had|received|got|seen`,
  finalNotice: `final|last|third|fourth payment? notice|reminder|demand|request
letter|notice before action|claim
last letter from us`,
  settled: `payment received|receipt|confirmation
received your payment|transfer|money|check|cheque
i|we|just got your payment|transfer|money|check|cheque
receipt #
receipt for _
your receipt is
nothing more|else? is? due|left|owed|owing
nothing remains to be? paid|pay|due|outstanding|owing
have|has|ve|you paid _? _? twice
nothing to pay|settle today|now|yet
so|and there is|s nothing to pay|settle
and nothing to pay
cancel|cancels each? other? out
neither of us pays|owes
nobody|noone|none owes|pays
both|we are|re both? at zero
nothing to pay with
marked as? paid|settled in|by
we|all re|are? even|square
no money changes|changing hands
call|calling it|us quits|even|square
is|are|s coming back to you
nothing needs|has|is to be paid yet|now
check|cheque|payment|transfer|money|# for invoice|bill # came|arrived|landed|turned|cleared|reached
your|the payment|transfer|money|check|cheque .. arrived|landed|came|cleared|reached in|us? my|our? account? today|yesterday|this|on|safely
your payment|transfer|money|check|cheque arrived|landed|came|cleared|reached
paid|settled|received ,thank|thanks
paid|received with thanks
is|are all|fully settled
is|are now at zero
thank|thanks you? for your|the? prompt|quick? payment|paying
has|have been paid
was|successfully paid
invoice|bill _? _? is|are now? paid
i|we have|ve? just|already|now? paid|settled|transferred your invoice|bill
paid in full
receipt for your? payment
i|we confirm receipt
confirm|confirming receipt of your? payment
refund|refunds|refunded|refunding|cancelled
credit note
invoices|bills and receipts
receipts and invoices|bills
from our|my account
thank|thanks you? for sending|emailing us|me? the|your|this|an invoice|bill
from|with our|the|my house|joint|shared|common account`,
  received: `i|we will|ll|have|ve|had|haven|hadn|did|didn? t|not|never|just|only|today|already|yet? yet|just|only|now? received|receive|got|get|had|paid|pay|found|find|checked your|any|an|no|another|this|two _? invoice|bill|invoices|bills
i|we have|ve|had|haven|hadn|did|didn? t|not|never|just? yet|just? received|receive the invoice|bill
i|we have|ve|had|just? received|got|had the|this invoice|bill from
please|you send|issue|make|email me|us? a|an|the corrected|new|amended|revised|correct|updated invoice|bill|one
are|am|re|m|still waiting for|on your|the invoice|bill
thank|thanks|cheers you? for your|the|this|that _? invoice|bill
thank|thanks|cheers you? for invoice|bill #
question|questions|query|problem|mistake|error|something about|with|regarding|concerning|in|on|wrong with|on|in? your invoice|bill
your invoice|bill #? is|was|seems|looks wrong|incorrect|missing|higher|lower|too
your invoice|bill #? doesn|does t|not match|mention|agree
your invoice|bill #? lacks|misses
has|shows|carries|states|lists|names|quotes the|our|an|a? wrong|incorrect _? address|total|sum|amount|name|vat|company|quantity|price|order|number|rate|date
has|shows|carries our old|former _? address|name
you|ve|have|had|be charged|charge|billed|invoiced|overcharged me|us
you sent|emailed|mailed|posted me|us an|a|the|your|two|another invoice|bill|invoices|bills
plumber|electrician|builder|landlord|garage|supplier|carpenter|painter|cleaner|gardener|roofer|dentist|vet|he|she|they sent|sends|emailed|left|gave us|me? an|a|the|his|her|their|this? invoice|bill
invoice|bill from our|the plumber|electrician|builder|landlord|garage|supplier|carpenter|painter|cleaner|gardener|roofer`,
  offer: `quote|quotation|estimate|proposal|offer
new|revised|updated _? price|prices|rate|rates|fee|fees
rate|rates|price|prices|fee|fees update|change|rise|increase
rates|prices|fees from _
change|changes|increase|rise to|of|in our|my|your|the? monthly|hourly|daily? price|prices|rate|rates|fee|fees
price|fee|cost|total becomes|rises
# instead of
our|my|the|your _? price|prices|rate|rates|fee|fees|hour|plan|subscription|membership|retainer|package _? _? _? go|goes|going|rise|rises|rising|increase|increases|increasing|move|moves|moving|pass|passes up|to|from|by|on
our|my|the price|prices|rate|rates|fee|fees will|shall increase|rise|change|be
send me|us your|the|an|a? invoice|bill
i|we will|ll send|prepare|write the|an|my|our|your? invoice|bill
before i|we send|write|make|issue|raise the|an|a|our|my|your? invoice|bill
i|we will|ll write|give|bring you? the|a receipt
i|we will|ll invoice|bill you? half|the|when|in|on|after|once`,
  attached: `attached|attaching|attachment|attachments|enclosed
i|we enclose|enclosing my|our|the|a
i|we|ve|have|ll|will|also|hereby|herewith|please attach
find attached|enclosed
invoice|bill|receipt with|by this|the? mail|email|message
as a|an? pdf with|in this|the? mail|email|message
include|included|including the|our|my|a? pdf|file
joined|clipped|pinned to|on|onto this|the|my mail|email|message
pfa`,
  howToPay: `account|acct|acc #
bank|account|card|payment|wire|transfer|remittance|routing|direct transfer|account|number|no|details|link|instructions|information|options|methods|debit|deposit|payment
sort code
iban|bic|ifsc|fps|paypal|paybill|momo|mpesa|pesa|gcash|paynow|duitnow|eft|venmo|cashapp|wise|monzo|zelle|stripe|revolut|mobilepay|pix|blik|vipps|tikkie|bancontact|satispay|sepa|interac|etransfer|payid|bpay|upi|bizum|twint|swish|bacs|bsb|cash
e transfer
made out to
same|usual|normal|regular|existing account|bank
link to pay
through|via|with|using the|our|my|this|that|your same|usual|secure? link
*bank #
orange|airtel|mtn|mobile|google money|pay
till|lipa|agent|biller|merchant namba|number|no|id|code #
my|our|goods till? #
scan*|with|via the|this|our? qr
over the counter at our
check|cheque is already? in the mail|post
online banking
pay|paying it|this|the? here|online|now|link|with|via|through|using
pay by bank|link|the|this|direct|credit|debit
pay|paid|transfer to
by|with a|credit|debit? cheque|check|card|transfer
mail|send|post|make|drop|bring|leave|write|cut a|your|the|my|us|me|out|all? check|cheque|checks|cheques
checks|cheques go|can|payable
check|cheque|checks|cheques to
get|have|see a|your|the check|cheque to|over
my|our|the account is
account is|remains the? same|unchanged
via this|the link
how|where to pay
automatically paid|charged|collected|taken|debited|deducted
standing order
autopay
on file
view and pay
make your? payment
details for payment
account on|in|shown|given|stated|named
account as on|in|before|always|usual|last|ever
to the|our|my|this account
account|details|iban|number|link|everything|it is|are|s still|also? on|in|at the|your|my|our|that? attached|enclosed|first|original|same? invoice|pdf|bill
details are|have as|not|the|unchanged? before|changed|same?
same|usual details as|again
bank|account|cash|card as always|usual|before|normal
charge|debit|run|use it? to? your card
put|take|collect it|this|that off|from|on|through your|the card|account
card will|gets|is|ll be? charged|debited`,
  thanks: 'thank|thanks|thankful|appreciate*|grateful|cheers|pleasure|enjoyed',
  please: `please|kindly|appreciate*|grateful
could|would|can|may you
be great|good|helpful|kind if
feel free
if you could|would
would like to ask
ask you to
we ask that
happy to
i|we|happy hope`,
  asksToPay: `${CREDIT}
pay|paid|payment|discharge|discharged|remit|remitted|settle|transfer|due|money|clear|cleared|sort|sorted|cheque|dues|funds|settlement|remittance|payable|bacs|needful|regularis*|regulariz*|tendered
ping|chuck|throw|bung|sling|whack|send|pop|get|drop it|that|this|something over|through|across
throw|send it|that|this|something my|our way
it could|can|would land|arrive
put|putting this|it straight
t|not come in|through|across
it|money|payment s|is|isn|has|hasn|still? not|t there|in|landed|arrived|cleared|here
see something|anything from
be|is settled|credited
get it|this|that to me|us
let s be? have|having it|that
just|please do it|so|this soon? by|in|within|over
get it|this|that done by|before|cob|eod
need|want it|this|that sorted|settled|by|eod|cob
need|needs|want|wants paying
let me|us have your|the|it
see to it|this|that|the
<want> the|this|that|your|our|my? full|whole|entire|outstanding? <owed>
<owed> should|will|to|can|could|would|must|might|is be? reach*|land*|arriv*|in|with|here|com*|through|expected
like|love|need|want|hope|hoping to see|have|receive it|this|that
fix|sort|square|see me|us up|out|right|straight
rush|hurry|panic with|on|for|about|paying this|the|it one|invoice|bill|payment|balance
please|kindly|pls|you wire|action
process|expedite|release it|this|that|the|same same?
need|want it|this|that|them? straight|right|now|today|tomorrow|yesterday|first|asap|pronto
third|half|quarter of it|that|this is due|needed|payable
need|want it|this|that in before|by
send|get|pop it|this|that first|straight|pronto|sharpish
could|can do with it|this|that|the
pop|put it|this|that|something in|into the|my|our? bank|account|post
lovely|great|good|nice|brilliant to see|have|receive|get it|this|that|the
taken|take|taking care of
terms apply|as
half|balance|remainder|rest up|upfront|on|upon|at|after
month|payment|bacs|cheque|supplier end? run
bring|get the|your account up|current|into
write|writing|mail|post|send|cut me|us? a|your check
venmo|zelle|paypal|gcash|mpesa|paynow|nett
fire|fling|shoot|shove|lob|stick|whip|bang|slide|pass|zap|wing it|this|that|something over|across
drop|chuck|bung|sling|slip|throw me|us the|a? cash|money|dosh|dough|lolly
get|have it|this|that wrapped|squared|tied|closed|seen up|away|off|to
get it|this|that off your
help|helps|helpful to receive|have|get it|this
happy|glad|grand|keen|pleased|relieved to receive it|this|payment|the
d|would be glad|grateful|happy|relieved|obliged to have|get it|this|the
rush|hurry|panic at all with|on|for|about this|the|it one|invoice|bill|payment|balance
see me|us right
add|put it|this|that to|in|into|on|onto your|the next
goes|go out with your|the next
shall|let we|s say
stick|shove|bung|chuck it|this|that|the in|into the|my|our bank|account|kitty
pop|put|get|send|drop the|your deposit|balance|money|cash|rest|half
let it enter|drop|land
bank|account|cash|card as always|usual|before|normal
put|putting|run|running|charge it|this|that|the|your through|card today|tomorrow|on|at|by|@|first|then|next|this`,
  greeting: `hi|hello|hey|dear|greetings|hiya|heya|howdy|ciao
good morning|afternoon|evening|day
to whom it may concern`,
  closing: `regards|yours|best|sincerely|thanks|cheers|respectfully
kind|best|warm*|kindest regards|wishes
all the best
thank you
many|with thanks
take care`,
  perUnit: `per|a|an|/ hour|h|hr|day|month|year|piece|week|night|word|page|km|mile|session|item|person|mo
each|hourly
daily rate`,
  parts: `off|otherwise|instalment*|installment*|half|deposit|rest|remainder|discount|extension|extended|originally
first|second|third|final payment|part
early payment
if paid|settled
if you pay|settle
deduct|save|saves|saving|lowers|cheaper
# per? percent|%|cent|pct less|back
keep # percent|%|per
is|s also? fine|enough
new due? date
moved|changed|postponed from|to
instead of
the other`,
  taxId: `vat|ein|abn|utr
tax|gst|company|business id|number|no|registration`,
  address: `address|street|road|avenue|lane|drive|square|st|rd|ave
p o box`,
  items: 'for|description|item|items|quantity|qty|hours|services|work',
  billTo: `bill|billed|invoice to
client|customer`,
  negation: `would|d hold off
not|t|never|no|without|nor|avoid|nobody|cannot|cant|wont|dont
rather|instead than|of`,
  negationEnd:
    'but|despite|inspite|hesitate|hesitation|until|unless|if|you|we|i|and|or|choice|option|alternative',
  reported: `you|he|she|they|who|client|colleague|accountant|bank said|wrote|told|asked|mentioned|claimed|warned|threatened|feared
shouts|yells|screams
translat*|text|texts|article|brochure|leaflet|poster|posters|mural|play|film|book|novel|chapter|comic|drawing|illustration*|painting|podcast|course|lecture|talk|report of|about|on|with|for|shows a|an|the?
mural|play|film|game|comic|drawing|painting shows|has|is|features a|an|the|about
calls|called him|her|them|me`,
  beforeName:
    'oy|ltd|inc|llc|plc|gmbh|ab|limited|court|episode|episodes|film|play|show|scene|scenes|series|song|album|exhibition|poster|posters|banner|sticker|stickers',
  shout: `pay|now|immediately|overdue|unpaid|final|notice|urgent|last|warning|must|today|attention|important|required|demand|never|unacceptable|not|you|action|asking|asked|money|again|nothing|enough|excuses|promised|still|nobody|times|twice|every|always|where|why|when|stop|really|zero
days|weeks|months
days|weeks|months late
no more
past due`,
  brings: `here|this is|s the|your|my|our|an? invoice|bill
sending you? the|your|my|our|an? invoice|bill
attached
find enclosed`,
  termLabel: `terms|payable|due|payment
pay|settle it|this|that|us|me
payment|credit terms|term|period`,
  orElse: 'or|otherwise',
  issued: `invoice|issue date
date of the? issue|invoice
issued on?
dated`,
  viite: 'reference|ref number|no|nr|is?',
  taxLabel: `vat|tax no|number|id|nr|reg
vat`,
  bicLabel: `bic|swift
bic|swift code`,
  bitcoin: 'bitcoin|btc',
  net: `subtotal|net
taxable value|amount
sub total
before|excl|excluding|without|ex|exclusive of? vat|tax|gst|hst
net amount|total|price|sum`,
  vat: 'vat|gst|igst|cgst|sgst|hst|pst|qst|btw|mwst|tax',
  fee: `reminder|late|administration|admin|collection|dunning fee|charge
reminder|dunning fees|charges|cost|costs
lump sum indemnity|compensation|charge`,
  poNumber: `po|purchase order number|no|nr|ref|reference?
your|client|customer order is? #|#th
your? order number|no|ref|reference
your reference|ref`,
  agreed: `okayed|agree|agreed|agreement|approved|approve|approval|confirmed|discussed|requested|accepted
you|as|was|were|have|ve ordered
ordered by|on
you asked
change order|request
as per your
vat|gst|hst|pst|qst|tax comes|goes|is on top
stays|is|are|was|all|price|fee|total|hours|# as quoted
free of charge
at my|our|no own? cost|expense
no|without|any|before extra|additional|further charge|charges|cost|costs|work|works|hours
would|d|will|ll|shall|could ask|tell|call|write|inform you? to? you? first|before|beforehand
let you know|decide before|first|beforehand
after|once|until|unless|without|need|needs|want|like|await your yes|ok|okay|word|say|consent
until|once|when you have|ve? _? decide|decided|chosen|agreed
after|once|until|unless|if|when you _? say|said|want|wish yes|so|it|that|them
shall|should|may|can i|we then? go|start|begin|proceed
should|would|if you want|need|like|wish any|the|an|more? extra|additional|further|more
taken|took|take|left|leave|removed|deducted|waived|cancelled off|out? the|that|this|any extra|additional|further
before i|we? go|going|went _? over|above|beyond
nothing|no _? comes|goes|is|will come|go|be? on top
not|t charge|charged|charging|bill`,
  discount: `discount|off
less|minus # %
deduct|save|saves|saving _? # percent|%|per|pct
# per? percent|%|cent|pct back|cheaper|less`,
  sinä: '',
  te: '',
  exchange: `exchange|conversion rate
value|equivalent|worth|shown in euro|euros|eur|dollars|usd|pounds|gbp|sterling
today|day|bank s rate
bank|paypal|wise credited|converted|gave
rate our|the|my contract|agreement fixes|fixed|says
is|are|be|worth|shown in _ _? dollars|euros|pounds|francs
pay|paid|paying in euros|euro|dollars|pounds|sterling|francs|kronor|kroner
for information|orientation|comparison only
converted|equals|equivalent|approximately|approx`,
  online: `view your|the|it|this? invoice? here|online|and
portal|online|button
via|through|using|with|click this|the|a? link
payment link
go to invoice
log in`,
}
