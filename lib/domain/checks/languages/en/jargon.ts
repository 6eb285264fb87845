import type { PhraseName, ToneName } from '../wording-rules'
import { wordyEn } from './wordy'

export const jargonEn: Readonly<Record<Exclude<PhraseName, ToneName>, string>> = {
  'dueDate.terms': `payable|payment|pay|due at sight => ~ name the day
end of month following => ~ name the day
cash|payment on delivery => payment when we deliver
c o d => payment when we deliver
cash|payment in advance => payment before we start
cash with order => payment when you order
cash before shipment|delivery => payment before we ship`,
  'jargon.word': `with immediate effect => from today
effective immediately => from today
ongoing|continued|kind|valued patronage => -
valued member|customer|client|partner => client
interest of delay => interest for late payment
good health and|& => -
past terms => overdue
liquidation of the|this|our|your|its invoice|bill|account => payment of the invoice|bill|account
regulate|regulated the|this|our|your invoice|bill|account => pay the invoice|bill|account
receipt of payment => payment
revert to|back => get back to
necessary|needful action => -
as of yet => yet
allocate your|the|this? payment => match your payment
on account payment|payments => ~ a payment not yet matched to an invoice
set|setting off the|your|my _? against => ~ take off
raise|raised|raising an|the|your? invoice|invoices|bill => send|sent|sending the|your invoice|invoices|bill
mobilisation|mobilization fee|fees|advance|payment => ~ a payment before the start
advance against => payment for
prime cost|provisional sum => ~ a sum set aside for
in the loop => informed
bump|bumping this => ~ write again
captioned => -
in any event whatsoever => -
rates|prices|fees|charges|fee|rate uplift => rise
uplift of => rise of
price|rate|fee revision => new price|rate|fee
prevailing economic|market => current
quote|quoting reference => ~ write the reference
in|under clearing => ~ on its way
in a timely manner|fashion => in time
w r t => about
fyna|pfb => ~ here is
put in funds => paid
inadvertently omitted => left out
in a position to => able to
short paid|pay|payment => ~ less than the invoice
unapplied credit => ~ money of yours that I keep for the next invoice
not to exceed => at most
statement of work => description of the work
guesstimate => estimate
progress billing|billings => ~ invoices as the work goes on
recharge|recharged to => ~ bill to you
nett => ~ without VAT
amortized|amortised|amortize|amortise => spread
write|written|writing down the|to => ~ lower
nsf => ~ the account had too little money
returned unpaid => sent back by the bank
chargeback|chargebacks => ~ the payment taken back by the card company
fx|mid market rate => exchange rate
remitter|remitters => payer|payers
inure|inures to the benefit of => be|is for
work for hire => ~ say who owns the work
express or implied => of any kind
injunctive relief => ~ a court's order to stop
apropos of => about
purpose of this email|mail|message is => -
cease to be valid => end
align on|around => agree on
bandwidth => ~ time
value add => ~ say what is better
level set => agree
pls|plz adv|advise => ~ please tell me
end to end solution|solutions => ~ say what you do
optimisation|optimization of our|the pric* => new prices
rate|price|pricing realignment => ~ new prices
onboarding fee => ~ say what for
cash flow constraint|constraints => ~ too little money at the moment
right of set off => ~ right to take off
emoluments => pay
factored => ~ sold to a finance company
tender|tendering payment => pay|paying
letter of demand => ~ a letter that asks for payment
legal notice => ~ a letter that asks for payment
pre action protocol => ~ say what you will do, and when
kind perusal => ~ to read
cash conversion cycle => ~ say it in plain words
a set off => ~ take one sum off the other
recon => check
banker|bankers s? draft => ~ a cheque that the bank itself pays
input tax credit? => ~ the tax you get back
direct debit|sepa|payment mandate => ~ your leave to collect the money
defects liability|notification period => ~ the time in which we put faults right
boq => ~ list of the work and material
#|% p a => ~ a year
# p c m => ~ a month
write|writing re => write about|writing about
your favour|favor of => ~ your letter
is to hand => has arrived
return|confirm|acknowledge|forward same by|to|for|and|at|with => ~ it
romalpa clause? => ~ it is ours until it is paid
indicative and|& non binding => ~ an estimate
ping|pinging you|me|us => ~ write
acquaint yourself|yourselves with => read
turnkey|holistic approach|solution|solutions|package => ~ say what you do
asap => ~ say by when
fyi => ~ leave it out
for and|& on behalf of => for
invoice|debt discounting|factoring => ~ selling invoices to a finance company
debt has|is|was been? assigned => ~ sold to somebody
letter of credit => ~ the promise of your bank to pay
ducks in a row => ~ everything ready
at the time|moment of writing => today
concerned person|department|authority|team => ~ whoever looks after it
mcol => ~ the court's website for claims
prepone|preponed => bring forward|brought forward
under process => being worked on
acknowledge|confirm the same => confirm it
out of station => away
dishonoured|dishonored => returned by the bank
refer to drawer => returned by the bank
write|written|writing off the|an|this|that|your => ~ not charge for it
offset|offsetting _? _? _? against => ~ take off
unallocated => not matched to an invoice
gl code => ~ the code in your books
vendor|supplier onboarding form? => ~ the form for new suppliers
deep dive|dives => close look|looks
w e f => from
wef => from
on|upon sign off => once you approve it
kill fee => ~ what you pay if you cancel
round|rounds of amends => round|rounds of changes
cpi|index linked|uplift => ~ say by how much, and from when
rate card => price list
man day|days|hour|hours => day|days|hour|hours of work
save for the|what|any => except for the|what|any
vis a|à vis => compared with
balance amount => rest
with|plus|including a? contingency => ~ say what may come on top
indicative price|prices|only|figure|cost => ~ an estimate
rom|ballpark estimate => rough estimate
a ballpark of => ~ a rough estimate
bill of quantities => ~ list of the work and material
countersign|countersigned => sign too|signed by both
balance due => amount still to pay
remaining|residual balance|amount => ~ the rest
principal|aggregate sum|amount => ~ the sum
sum total => total
lump sum => ~ one price for all
in debit => ~ not yet paid
make|arrange|ensure payment|settlement to => pay to
making|arranging payment|settlement => paying
ensure|see that? payment is made => pay
execute|initiate|authorise|authorize|realise|realize|perform the|a|this? bank? transfer|payment => pay
of even date => of today
whereas => while
nominated account => ~ the account to pay to
crossed cheque|check => ~ a cheque that can only be paid into an account
in favour|favor of our|my|the|m|messrs => ~ to
call off|blanket|framework order => ~ the order
debit note => ~ an invoice for the difference
fiscal year => ~ the business year
non? billable|chargeable hours|time => ~ hours worked
credit terms => time to pay
title|ownership in|of|to? _? _? passes|transfers|remains => ~ say whose it is until it is paid
scope creep => ~ more work than agreed
out of scope => ~ not part of what was agreed
rendered services => work done
charges|costs incurred => ~ costs
reimbursable* => ~ costs that you pay back
itemised|itemized breakdown => ~ list
honorarium => fee
fee proposal => offer
payment milestone|milestones => ~ the part to pay now
change request|requests => ~ a change that was asked for
payment|pay|batch|cheque run => ~ the day you pay invoices
revert soonest|asap|back|shortly => answer
the below mentioned? invoice|invoices|account|details|amount|sum => this
from our|my|your end|side => ~ leave it out
kindly|please? remit your|the? payment => please pay
kindly|please remit => please pay
remit => pay
a|the|your? remittance advice => a note that says which invoice you paid
remittance => payment
in arrears => ~ unpaid, or billed after the month
arrears => ~ the unpaid amount
accru* => ~ added up
dunning letter|notice? => payment reminder
outstanding balance|amount|sum => amount still to pay
outstanding professional|legal|consultancy? fee|fees => unpaid fee|unpaid fees
balance outstanding => amount still to pay
disbursements => costs we paid for you
disbursement => cost we paid for you
out of pocket expenses => costs we paid for you
out of pockets => costs we paid for you
t & m => working time and materials
pass through costs|expenses => costs we pass on unchanged
pro forma invoice? => ~ a price preview, not yet a bill
proforma invoice? => ~ a price preview, not yet a bill
retainer => ~ a monthly fee for agreed hours
set the|this|that|your|our|off credit|deposit|amount|balance|payment? against => ~ taken off
wire|telegraphic transfer => international bank transfer
bacs payment|transfer? => UK bank transfer
your|the|our? accounts payable team|department|function|people? => your accounts team
zero rated => ~ VAT at 0%
pursuant to => under
as per => according to
as per usual|agreed => as usual|as agreed
as? per your|our|my|attached|above|below => ~ as you asked
as? per our agreement|contract => as we agreed
hereby => -
herewith => ~ with this message
hereinafter|herein|hereto|thereof|therein => ~ say what you mean here
notwithstanding => despite
please be advised|informed|notified|reminded that? => -
kindly|pls be informed|notified|reminded that? => -
attached|enclosed please find => attached is
attached|enclosed herewith => attached
in respect of => for
in|for|to|of the|an amount|value|sum of => for
in the event that => if
prior to => before
in lieu of => instead of
effect|facilitate|render|process payment => pay
per annum => a year
per diem => per day
inter alia => among other things
mutatis mutandis => with the changes that this needs
stand|stands revised|amended|corrected|cancelled|adjusted => ~ is
the differential amount => the difference
the differential of|is|will|has|shall => ~ the difference
not|t note|noted|observe|observed|ascertain|ascertained the|your|any|a payment|receipt|credit => not received the payment
net amount => ~ price before VAT
gross amount => ~ price with VAT
receivable* => ~ what is still to be paid to us
effectuate|effectuated the? payment? => pay|paid
ex|excl vat|gst|tax => plus VAT|plus GST|plus tax
to be borne by => paid by
borne by => paid by
in full and final settlement => as payment in full
net of vat|tax => before VAT
grand total => total
part? payment on account => part payment
retention sum|amount|money => ~ the part that is held back until the work is done
credit memo|memorandum => credit note
beneficiary => ~ the one who is paid
my|our|the? accounts receivable team|department|function? => our invoicing
statement of account => list of open invoices
reconcile|reconciled|reconciling => match|matched|matching
reconciliation => matching
costs|expenses incurred => costs|expenses
surcharge|surcharges => extra charge|extra charges
pro rata|rated|rating => in proportion
autoliquidation => ~ you report the VAT, so I add none
true up => ~ adjust
tbc => ~ say when you will know
contingent on|upon => ~ depends on
reverse charge => ~ you report the VAT, so we add none
release the|our|my|this? payment|payments|funds => pay
bank connection|coordinates => bank account|bank details
due and|& owing|payable|outstanding|demandable => still to pay
sundry|sundries|incidentals => ~ say what they were
e & oe => ~ unless I am mistaken
strictly net|nett => in full
without any? deduction|deductions => in full
lump sum indemnity|compensation|charge => fixed charge
tranche|tranches => part|parts
down payment => deposit
balance|amount|sum|be|is|was|been|are brought|carried forward => ~ say from which bill
ex works => ~ without delivery
withholding tax => ~ the tax that you hold back
retention of # => ~ the part that is held back until the work is done
# % retention => ~ the part that is held back until the work is done
milestone payment|payments|invoice => ~ payment for a part
debit|debited|credited to|against|on|in? your|our|my|the account => ~ say who pays for what
on a? time|day|cost charge|charged|plus|spent|rate? basis => ~ by the hour or day
time and|& material|materials basis? => working time and materials
scope of works|services => ~ what the work is
at the prevailing rate|rates => ~ say the rate
to the tune of => of
levied|levy => added|add
attract|attracts interest => ~ we add interest
netted|net off => taken off
adjusted against => taken off
t & c|cs => terms
raise|issue|cut|generate|open|create|release me|us? a|the|your po|purchase order? => send your order number
value date => ~ the day on which the money arrives
debit|credit balance => ~ say who owes what to whom
s & f => supply and fitting
posted|held|parked on account => ~ kept for a later bill
contra d|entry|entries|item|against|the => ~ taken off
prorated => in proportion
indebtedness => debt
liquidated damages => ~ the sum agreed for a delay
without prejudice => ~ say what you keep the right to
time is|being|shall to? be? of the essence => ~ name the day
in consideration of => for
inclusive of => including
exclusive of => without
clearing|cleared funds are|were|have => the money is|the money was|the money has
clearing|cleared funds => money on the account
open item|items list? => open invoices
admin|administrative|administration|handling fee|charge => ~ say what it is for
finance|delinquency charge|charges => ~ interest for paying late
default|moratory|penalty interest => interest for paying late
skonto|escompte => ~ a discount for paying early
settlement|cash|prompt payment? discount => ~ a discount for paying early
attorney|solicitor|party and|&? own? client|party => ~ say who pays which costs
t / t => bank transfer
b|c / l|f => ~ say it in words
d|l|o / p|a|c|s|d => ~ say it in words
by|via tt|dd|lc => ~ say it in words
ad hoc => ~ when needed
particulars => details
our|my records indicate|show|reflect|suggest that? => ~ we see that
according to our|my records|books|ledger|system|accounts team|department? => as far as we see
account|accounts is|are|now|has? seriously|severely|long? overdue|delinquent => ~ the invoice is not paid yet
overdue account|accounts|balance|amount => unpaid invoice|unpaid invoices|unpaid amount|unpaid amount
past due balance|amount|account|invoice|invoices => unpaid balance|unpaid amount|unpaid account|unpaid invoice|unpaid invoices
should the|your|any? funds|payment|monies|money|remittance not be forthcoming|received|effected|made => if you do not pay
trading terms => ~ the day we agreed
bad|doubtful debt|debts => ~ an invoice that is never paid
pending|outstanding|old|previous|all|your|our|my|the dues => ~ what is not paid yet
clear the|your|our|all|my? pending|outstanding|old|previous? dues => pay what is open
pending payment|payments|bill|bills => unpaid invoice|unpaid invoices|unpaid invoice|unpaid invoices
settle|balance|balancing|square the|your open|outstanding amount|balance|item => ~ pay the invoice
utr details|number|no? => ~ the number of the transfer
three|two|# way match|matching => ~ checking the invoice against the order
electronic funds transfer => bank transfer
wire|move|release|transfer the|your|our? funds => ~ send the money
title|ownership shall|will|does|to|of|in? goods|not? remain*|pass*|vest*|stay* vested|with|in|to|until|only => ~ it is ours until it is paid
retention|retain|retains|reserve|reserves of? title => ~ it is ours until it is paid
application|applications for payment => bill|bills
interim valuation|application|certificate|account => ~ the bill for the work so far
progress|payment claim|claims => bill|bills
final account => ~ the last bill
pay less notice => ~ say why you pay less
provisional|prime|pc sum|sums => ~ a price that we had to guess
daywork|dayworks => work paid by the hour
variation order|orders => ~ a change that was ordered
snagging => ~ putting small faults right
fee note => invoice
holdback|retainage => ~ the part that is held back until the work is done
professional charges => fees
term of payment => ~ the day to pay by
payment|credit term|target|period => ~ the day to pay by
close of business|play => ~ the end of the day
lead time => ~ how long it takes
#th|<month> inst|instant|ult|ultimo|prox|proximo => ~ name the day
as at #|#th? <month>|today|date => ~ on
as on|of|at today|this|the? s? present|current? date|writing => ~ today
process|action _? _? for payment|settlement => ~ pay
account|invoice|balance|amount|sum|same|# _? _? be|been discharged => ~ paid
reflect|reflects|reflected in|on our|my|the account|bank => ~ arrive
funds|payment|money|transfer do|does|doesn|will not|t reflect => ~ arrive
pending since|of|against => ~ not paid yet
outlay|outlays => costs we paid for you
overage => ~ use beyond what is included
on a rolling basis => ~ until one of us ends it
net of => ~ after taking off
unallocated credit|payment|cash|amount => ~ money that fits no invoice yet
net|amount|sum|total payable => amount to pay
payable amount|sum => amount to pay
attd => attached
invoice|bill|cheque|check has|have|is|been not? been? honoured|honored => ~ paid
has|is|was|remains not|yet|still been? honoured|honored => ~ not paid yet
failing|absent that|your|full? payment|settlement|receipt => if it is not paid
failing that => otherwise
in case|event of default|nonpayment => if it is not paid
are|is|re|s in delay => ~ late
conform our|the|your => ~ as we said in
provision|rendering|performance of the|our|your? services => ~ work
credit hold|stop => ~ we send nothing until it is paid
place|placed|put|is|s|been|be|are|goes|go|account on stop => ~ we send nothing until it is paid
open|outstanding|aged ar => unpaid invoices
bring|bringing|get|getting the|your|this account|balance current|up to? date? => pay what is open`,
  'jargon.wordy': wordyEn,
  'surprise.extra': `comes|come|are|is on top
charged|billed|invoiced extra|separately|additionally
call out|callout fee|charge applies
costs|cost|price|prices|hours were|was|is|are|came|turned higher|out? higher|more than
additional|extra|further work|works|hours|time|cost|costs|charge|charges|fee|fees|expenses
unforeseen|unexpected work|hours|cost|costs|expenses
out of scope
outside|beyond the? original|agreed? scope|quote|estimate
took|taken longer|more than? time? than? expected|planned|estimated
above|over|beyond|exceed|exceeds|exceeded the|our|my? original|first|initial? estimate|quote|quotation
over|above budget
charge|surcharge|supplement has|have been? added|applied
more than quoted|estimated|expected|planned
price*|rate*|fee*|quot* .. subject|liable? to? change*|vary|revis*|rise without any? prior|further? notice|warning
stair|stairs|access|floor|waiting|overtime surcharge|supplement`,
  'incentive.reminder': `a|an|my|our|these|this|with|of|at special|limited|exclusive offer|deal|discount|price
limited time
special|exclusive offer|offers|deal|deals|discount|price|voucher for|on|in|until|till|if|when|now|this|today|to|inside|just|only|is
discount|promo|voucher|coupon code
% off your? next
% off if|when you|<us> sign|book|order|join|buy|subscribe|renew|bring|say
before your rivals|competitors|competition do|does|get|gets|are|is
refer|recommend a|us friend|to
my|our|all new service|services|product|products|website|site|shop
our newsletter
# for the price of #|one
get one free
a|an|my|our|free|with|win|get|buy|# gift card|voucher
happy birthday ,here|we|i|enjoy|treat|have|get
our|my black friday
black friday deal*|offer*|special*|discount*
early bird price|prices|rate|rates|offer|offers|deal|discount|ends|until|till|for|is|places
did you know that? we
we|i also do|offer|provide
my|our|join|earn|collect|a|free|more loyalty points|card|scheme|programme|program
my|our|a|big prize draw
chance to win
know anyone|someone|somebody who could|might|needs|would use|need|like|love|our
few|last|only got|have? a? couple|few|#? of? slots|spaces|dates|spots|places|seats|appointments left|available
enjoy a|our|your discount|saving|treat
book now and|for|while|to|before|at|here
so|please book now
sign up now|today
follow us on|at|for|and
spots|spaces|slots|seats|places|tickets are? filling|going|limited
going like|fast hot? cakes?
free seat|place|session|lesson|month|hour|upgrade|gift
our|my|big|black|this|special spring|summer|autumn|winter|christmas sale|offer
our|my spring|summer|autumn|winter|christmas campaign`,
  'dueDate.terms.capitals': `cod => ~ please pay when we deliver
cwo|pia => ~ please pay when you order
cia => ~ please pay before we start
cnd => ~ please pay when we deliver next
mfi => ~ name the day`,
  'jargon.word.capitals': `ap => ~ your accounts team
tds|wht => ~ the tax that you hold back
uat => ~ the client's test
a p|r => ~ your accounts team
dpo => ~ your time to pay
eta => ~ the day
eow|eop => ~ the end of the day or week
nlt => by
rcti => ~ the invoice that you write for me
ddp|dap|exw|fob|cif|cfr|fca => ~ say who pays for what
eft => bank transfer
ach => ~ a US bank transfer
chaps => ~ a UK same-day bank transfer
msa|sla => ~ our agreement
sow => ~ the description of the work
cob|eob => ~ the end of the working day
wip => work in progress
soa => list of open invoices
psa => ~ here is
fps => bank transfer
neft|rtgs|imps => bank transfer
sdd => direct debit
lba => ~ a letter that asks for payment
kyc => ~ papers that say who you are
cpi => ~ the rise in prices
itc => ~ the tax you get back
a / p|r => ~ your accounts team
grn|lpo|amc|pdc|moq|poa|rfq|foc => ~ say it in words
rct|cis => ~ the tax that you hold back
drc => ~ you report the VAT, so I add none`,
}
