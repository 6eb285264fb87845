import type { Signal } from '../language-pack'

export const signalsEn: Readonly<Record<Signal, string>> = {
  invoice: `invoice
invoices
invoiced
bill
inv`,
  numberLabel: `invoice
invoices
inv
bill
invoice|inv|bill number|no|num|nr|id|ref|reference
number
reference
ref`,
  pay: `pay
pays
paid
paying
payable
payment
payments
remit
remittance
settle
settled
settlement
settling
transfer
due
owed
owe
outstanding
overdue
terms
balance
invoice
bill`,
  total: `total
totals
totalling
totaling
grand total
amount
amount due
amount to pay
balance due?
sum
comes|came to
to pay
price
fee
owe
for`,
  due: `due
due date
due by|on
is|falls|be due by|on?
deadline
payment date
pay by
payable by|on
payment by
date due
pay before
not? later than`,
  dueWas: `was|were due on|by?
has been|was overdue since
overdue since
fell due on?
originally due
since`,
  by: `by
before
until
till
on or before
no|not later than`,
  byAfter: `at the latest
is the due date
is the deadline
latest`,
  notDue: `invoice date
date of issue
issue date
issued on?
dated
date of invoice
delivery date
delivered
sent on?
completed on?
work done
period
from
between
received on?
wrote on?
called on?
spoke on?
met on?
signed on?
tax point
supply date
starting
started
renewal date
our|the|your call|meeting|agreement|contract|letter|email|mail|order on|of|dated
agreement|contract|order|email|mail|letter dated|of`,
  reply: `let me|us know
get back to me|us
get in touch
contact me|us
reply
respond
tell me|us
inform me|us
call me|us
write to me|us
reach out
confirm
send me|us
talk
speak
hear
see you
meet
i|we will|ll
look forward
looking forward
i|we shall|can|could
come|came
be in touch
discuss
i|we am|are|re
i|we plan|hope|expect|aim|intend
you will|ll receive|get|find
thank|thanks you? for
arrive*`,
  clause: `if
when
once
so
because
but
that
whether
and
unless`,
  reminder: `reminder
overdue
past due
still open|unpaid|outstanding|due
remains|remain|is|are|was unpaid|outstanding|open
not yet been? paid
not yet received
not received your? payment
have|has not been? received|paid|seen
haven|hasn t been? received|paid|seen
was due
were due
days late
late payment
follow|following up
missed payment
unpaid`,
  finalNotice: `final notice|reminder|demand|request
last reminder|notice
letter before action|claim
notice before action
final payment reminder|notice|demand|request`,
  settled: `payment received
received your payment
thank|thanks you? for your|the? prompt|quick? payment
thank|thanks you? for paying
has been paid
have been paid
was|is paid
been successfully paid
paid in full
payment receipt
receipt for your? payment
payment confirmation
confirm receipt
refunded
refund
credit note
cancelled`,
  offer: `quote
quotation
estimate
proposal
offer
send me|us your|the|an|a? invoice|bill`,
  attached: `attached
attach
attaching
attachment
enclosed
find attached|enclosed
in|as the? attachment`,
  howToPay: `bank transfer
bank account|details
account number|no
account details
sort code
routing number
iban
bic
paypal
venmo
wise
zelle
stripe
revolut
mobilepay
payment link
payment details|instructions|information|options|methods
pay|paying here|online|now|link
pay by|with|via|through card|paypal|bank|transfer|cheque|check|link|the|this|direct|credit|debit|stripe|wise
pay using
pay|paid|transfer to account|the|our|my|this account?
card payment
direct debit
online banking
by|with credit|debit? card
by cheque|check|card|transfer
via this|the link
pay it|this|the by|here|via|through|online|with
how|where to pay
automatically paid
view and pay
make your? payment
details for payment
account on|in the|your|our|my? attached? invoice|pdf
to the|our|my|this account
wire|transfer|bank|remittance instructions|details|information
cash
direct deposit
account shown|given|stated|named
details are|is|on|in on|in the|your attached? invoice`,
  thanks: `thanks
thank you
thank
many thanks
appreciate
appreciated
grateful
cheers
pleasure
enjoyed
thankful`,
  please: `please
kindly
could|would|can|may you
would you mind
appreciate
appreciated
grateful
be great|good|helpful|kind if
feel free
if you could|would
i|we would like to ask
ask you to
we ask that
happy to
hope you
i hope
we hope`,
  asksToPay: `pay
payment
remit
settle
transfer
due`,
  greeting: `hi
hello
hey
dear
good morning|afternoon|evening|day
greetings
to whom it may concern`,
  closing: `regards
kind|best|warm|warmest|kindest regards|wishes
best
all the best
sincerely
yours sincerely|faithfully|truly
thanks
thank you
many thanks
thanks again
with thanks
cheers
respectfully
take care`,
  perUnit: `per hour|day|month|year|piece|week|night|word|page|km|mile|session|item|person
an|a hour|day|month|year|week|piece|page|word
/ hour|h|hr|day|month|year|piece|week|night|word|page|km|mile|mo
each
hourly
daily rate`,
  parts: `off
otherwise
instalment
instalments
installment
installments
half
deposit
rest
remainder
first|second|third|final payment|part
early payment
discount
extension
extended
new due? date
moved|changed|postponed from|to
instead of
originally`,
  discount: `discount
off
deduct
early payment`,
  taxId: `vat no|nr|number|id|reg|registration
vat
tax id|number
ein
abn
gst no|number
utr
company number|no|registration
business id`,
  phone: `phone
tel
telephone
mobile
call me on|at`,
  address: `address
street
road
avenue
lane
drive
square
st
rd
ave
p o box
po box`,
  items: `for
description
item
items
quantity
qty
hours
services
work`,
  billTo: `bill to
billed to
invoice to
client
customer`,
  negation: `not
t
never
no
without
nor
rather than
instead of
avoid
nobody
cannot
cant
wont
dont`,
  negationEnd: `but
hesitate
until
unless
if
you
we
i
and
or
choice
option
alternative`,
  beforeName: `oy
ltd
inc
llc
plc
gmbh
ab
limited`,
  shout: `pay
paid
payment
now
immediately
overdue
final
notice
urgent
last
warning
must
today
due
asap
attention
important
required
demand
never
unacceptable
not
you
action`,
  brings: `here is|s the|your|my|our|an? invoice|bill
this is the|your|my|our invoice|bill
sending you? the|your|my|our|an? invoice|bill
attached
find enclosed`,
  termLabel: `terms
payment|credit terms|term|period
payable
due
payment
terms of payment`,
  orElse: `or
otherwise`,
  online: `view your|the|it|this? invoice? here|online
view and pay
portal
online
via|through|using|with|click this|the|a? link
payment link
go to invoice
view invoice
log in
button`,
}
