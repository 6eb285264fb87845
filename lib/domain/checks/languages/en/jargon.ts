import type { WordingRule } from '../language-pack'

export const jargonEn: readonly WordingRule[] = [
  {
    rule: 'dueDate.terms',
    severity: 'warning',
    phrases: `cash|payment? on delivery => payment when we deliver
cash|payment in advance => payment before we start
cash with order => payment when you order
cash before shipment|delivery => payment before we ship`,
  },
  {
    rule: 'jargon.word',
    severity: 'hint',
    phrases: `kindly|please? remit your|the? payment => please pay
kindly|please remit => please pay
remit => pay
remittance advice => a short note that says which invoice you paid
remittance details => payment details
remittance => payment
in arrears => ~ unpaid since its due date, or billed after the month
arrears => ~ the unpaid amount
accrued|accrue|accrues => ~ added up
dunning letter|notice? => payment reminder
outstanding balance|amount|sum => amount still to pay
balance outstanding => amount still to pay
full and final settlement => ~ the whole amount, with nothing more to pay
disbursements => costs we paid for you
disbursement => cost we paid for you
out of pocket expenses => costs we paid for you
t & e => travel and other costs
t & m => working time and materials
pass through costs|expenses => costs we pass on unchanged
cost plus => ~ our cost and a percentage
pro forma invoice? => ~ a price preview, not yet a bill
proforma invoice? => ~ a price preview, not yet a bill
retainer => ~ a monthly fee for agreed hours
progress billing|payment => ~ payment for this phase of the work
offset against => ~ taken off
wire|telegraphic transfer => international bank transfer
bacs payment|transfer? => UK bank transfer
sepa credit? transfer => euro bank transfer
sepa direct debit => ~ we collect it from your account in euros
accounts payable => your accounts team
accounts receivable => our accounts team
zero rated => ~ VAT at 0%
pursuant to => under
as per => according to
per our agreement => as we agreed
hereby => -
herewith => ~ with this message
hereinafter|heretofore|herein|hereto|thereof|therein => ~ say what you mean here
aforementioned|aforesaid|abovementioned => ~ this
above mentioned => ~ this
undersigned => ~ I
notwithstanding => despite
please be advised|informed that => -
attached|enclosed please find => attached is
please find attached herewith => attached is
attached|enclosed herewith => attached
in respect of => for
with respect|regard|regards to => about
in the amount of => for
in the event that => if
prior to => before
subsequent to => after
in lieu of => instead of
commence => start
endeavour|endeavor => try
effect|facilitate|render|process payment => pay
furnish us with => send us
per annum => a year
per diem => per day
inter alia => among other things
monies => money
net amount => ~ price before VAT
gross amount => ~ price with VAT
cut off date => last day
value date => ~ the day the money arrives
payables => ~ what you pay
receivables => ~ what is still to be paid to us`,
  },
  {
    rule: 'dueDate.terms',
    severity: 'warning',
    capitals: true,
    phrases: `cod => ~ please pay when we deliver
cia => ~ please pay before we start
cwo => ~ please pay when you order
1md => ~ one monthly invoice
2md => ~ one monthly invoice, paid a month later`,
  },
  {
    rule: 'jargon.word',
    severity: 'hint',
    capitals: true,
    phrases: `rog => ~ after you receive the goods
eft => bank transfer
ach => ~ a US bank transfer
chaps => ~ a UK same-day bank transfer
msa => ~ our agreement
sow => ~ the description of the work
loe => ~ working time
fte => ~ a full-time person`,
  },
]
