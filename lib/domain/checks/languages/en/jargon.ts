import type { WordingRule } from '../language-pack'

export const jargonEn: readonly WordingRule[] = [
  {
    rule: 'dueDate.terms',
    category: 'dueDate',
    severity: 'warning',
    phrases: `c o d => ~ please pay when we deliver
cash on delivery => payment when we deliver
cash in advance => payment before we start
payment in advance => payment before we start
cash with order => payment when you order
cash before shipment|delivery => payment before we ship
cash next delivery => payment at the next delivery`,
  },
  {
    rule: 'jargon.word',
    category: 'jargon',
    severity: 'hint',
    phrases: `kindly remit payment|your? payment? => please pay
please remit your|the? payment => please pay
please remit => please pay
remit your|the? payment => pay
remit => pay
remittance advice => a short note that says which invoice you paid
remittance details => payment details
remittance => payment
remit to address => address for payment
in arrears => ~ unpaid since its due date, or billed after the month
arrears => ~ the unpaid amount
accrued => ~ added up
accrual => ~ what has added up
accrue => ~ add up
accrues => ~ adds up
dunning letter|notice => payment reminder
dunning => ~ reminding
outstanding balance|amount|sum => amount still to pay
balance outstanding => amount still to pay
full and final settlement => ~ the whole amount, with nothing more to pay
settle in full and final => ~ pay the whole amount
tender payment => pay
disbursements => costs we paid for you
disbursement => cost we paid for you
out of pocket expenses => costs we paid for you
out of pocket => ~ costs we paid for you
t & e => travel and other costs
t & m => working time and materials
time and materials => working time and materials
pass through costs|expenses => costs we pass on unchanged
cost plus => ~ our cost and a percentage
ad valorem => ~ a percentage of the price
pro forma invoice? => ~ a price preview, not yet a bill
proforma invoice? => ~ a price preview, not yet a bill
retainer => ~ a monthly fee for agreed hours
retainage => ~ the part paid when the work is done
retention money|amount|sum => ~ the part paid when the work is done
progress billing|payment => ~ payment for this phase of the work
contra => ~ set against what we owe you
offset against => ~ taken off
wire transfer => international bank transfer
telegraphic transfer => international bank transfer
tt payment => international bank transfer
bacs payment|transfer? => UK bank transfer
bacs => UK bank transfer
sepa credit? transfer => euro bank transfer
sepa direct debit => ~ we collect it from your account in euros
l / c => ~ a letter of credit, a bank's guarantee
accounts payable => your accounts team
accounts receivable => our accounts team
a / p => ~ your accounts team
a / r => ~ our accounts team
p & l => ~ profit and loss
zero rated => ~ VAT at 0%
o / s => ~ outside the scope of VAT
pursuant to => under
as per => according to
per our agreement => as we agreed
hereinafter => ~ from here on
hereby => -
herewith => ~ with this message
herein => ~ in this message
hereto => ~ to this
thereof => ~ of it
therein => ~ in it
aforementioned => ~ this
aforesaid => ~ this
abovementioned => ~ this
above mentioned => ~ this
undersigned => ~ I
notwithstanding => despite
heretofore => ~ until now
forthcoming payment => payment
please be advised that => -
please be informed that => -
we beg to => ~ we
please find attached herewith => attached is
attached please find => attached is
enclosed please find => enclosed is
attached herewith => attached
enclosed herewith => enclosed
at your disposal => ~ ready for you
in respect of => for
with respect to => about
with regard|regards to => about
in the amount of => for
in the event that => if
in the event of => if there is
prior to => before
subsequent to => after
in lieu of => instead of
commence => start
endeavour => try
endeavor => try
effectuate => make
effect payment => pay
facilitate payment => pay
render payment => pay
process payment => pay
furnish us with => send us
per annum => a year
per diem => per day
inter alia => among other things
vis a vis => ~ compared with
monies => money
interest accrues => ~ interest is added
net amount => ~ price before VAT
gross amount => ~ price with VAT
cut off date => last day
value date => ~ the day the money arrives
payables => ~ what you pay
receivables => ~ what is still to be paid to us`,
  },
  {
    rule: 'dueDate.terms',
    category: 'dueDate',
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
    category: 'jargon',
    severity: 'hint',
    capitals: true,
    phrases: `oop => ~ costs we paid for you
rog => ~ after you receive the goods
aog => ~ when the goods arrive
eft => bank transfer
ach => ~ a US bank transfer
chaps => ~ a UK same-day bank transfer
sdd => ~ we collect it from your account
msa => ~ our agreement
sow => ~ the description of the work
loe => ~ working time
fte => ~ a full-time person
cogs => ~ what the goods cost us
ult => ~ last month`,
  },
]
