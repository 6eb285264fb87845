/** Good English mails, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail } from './mails'

export const good: readonly GoodMail[] = [
  {
    name: 'Wedding photographer in Cork, second half after a deposit',
    subject: 'Invoice AK-2026-083: your wedding photos, second half',
    body: `Hi Sinéad and Tom,

Two and a half weeks to go! I walked around Kilbrack House with Fergal yesterday and we found a lovely spot under the cedars for the family pictures.

Here is invoice AK-2026-083 for the second half of the photography on Saturday 12 December 2026.

Full day, 11:00 to 23:00: €2,400.00
Album, 30 x 30 cm, 40 pages: €480.00
Total: €2,880.00
Deposit you paid on 4 March: -€1,440.00
Left to pay: €1,440.00

Please pay by Friday 4 December 2026 to Aoife Keane Photography, IBAN IE93 AIBK 9326 4609 1790 70, with AK-2026-083 as the reference.

If it rains, don't worry: I have twelve white umbrellas in the van.

Aoife`,
  },
  {
    name: 'Plumber in Leeds, first invoice with VAT and certificate',
    subject: 'Invoice 1187 - boiler and two radiators, 14 Roundhay Grove',
    body: `Morning Mrs Akhtar,

Thanks for having us on Monday and Tuesday, and for the samosas. This is your invoice, number 1187, for the work at 14 Roundhay Grove on 23 and 24 November 2026.

Boiler, 24 kW: £1,350.00
2 radiators at £145.00: £290.00
Labour, 11 hours at £48.00: £528.00
Before VAT: £2,168.00
VAT at 20%: £433.60
Total to pay: £2,601.60

It is due on Tuesday 8 December 2026. You can pay by bank transfer to D Whitlock Heating, sort code 09-01-29, account 43817726, reference 1187. Our VAT number is GB 982 3913 36.

I've attached the invoice as a PDF and the Gas Safe certificate with it.

The gauge on the boiler should show 1.0 to 1.5 bar when it is cold. If it falls below that, ring me on 0113 496 0182.

Dave Whitlock`,
    attachments: [{ name: 'invoice-1187.pdf' }, { name: 'gas-safe-certificate.pdf' }],
  },
  {
    name: 'Court interpreter in Edinburgh, invoice to solicitors',
    subject: 'Invoice CI-0412, Glasgow Sheriff Court, 17 to 19 November',
    body: `Dear Ms Farquhar,

Thank you for the booking. This invoice is for Polish and English interpreting at Glasgow Sheriff Court, case 2026-GLW-3318, on 17, 18 and 19 November 2026.

Invoice number: CI-0412
3 days at £310.00: £930.00
2 hours of waiting on the 18th at £38.00, agreed with your clerk by phone: £76.00
3 return trains Edinburgh to Glasgow at £17.40: £52.20
Total: £1,058.20

I am not registered for VAT.

Please pay by Wednesday 16 December 2026 to Marta Zielinska, sort code 83-04-25, account number 20917734, with the reference CI-0412.

The final hearing is on Thursday 21 January 2027. I have kept that day free in case your client needs me again.

Kind regards
Marta Zielinska`,
  },
  {
    name: 'Medical translator in Berlin, invoice in euros to a Swiss company',
    subject: 'Invoice 2026-118: patient leaflet, German to English',
    body: `Dear Dr Brunner,

The invoice for the patient leaflet, number 2026-118, is attached. I delivered the translation on 20 November 2026 and your colleague Ms Iseli confirmed the same afternoon that it had arrived.

6,240 words at €0.19: €1,185.60
Second reading by a pharmacist: €240.00
Total: €1,425.60

There is no German VAT on it because your company is in Switzerland.

Please transfer the €1,425.60 by Friday 18 December 2026 to IBAN DE32 1005 0000 7671 6036 69, account holder Hannah Reuter.

One remark about section 4: "Stop taking the tablets immediately and call a doctor" is the wording that the agency prescribes, so I have kept it as it is.

Best wishes from Berlin
Hannah Reuter`,
    attachments: [{ name: 'Invoice_2026-118_Reuter.pdf' }],
  },
  {
    name: 'Locksmith in Birmingham, night call-out with a police reference',
    subject: 'Invoice 5521: new front door lock, 3 Bournbrook Mews',
    body: `Hi Mr Oyelaran,

I hope you got some sleep in the end on Saturday. Your invoice for the urgent call-out on 21 November is attached. It is the price I gave you on the phone before I set off.

Invoice 5521
Call-out after 22:00: £85.00
Five-lever lock, British Standard: £72.50
2 extra keys at £6.00: £12.00
Total: £169.50, of which £28.25 is VAT (GB 295 3629 64)

The police crime number 20/118842/26 is on the invoice, since your insurer asked for it.

Please pay by Thursday 10 December 2026: Selly Locks Ltd, sort code 30-98-41, account 17720348, reference 5521. You can also pay by card over the phone on 0121 496 0355, Monday to Saturday, 8 to 6.

All the best
Kev`,
    attachments: [{ name: 'Selly-Locks-5521.pdf' }],
  },
  {
    name: 'Lighting designer in Dublin, third part of an agreed fee',
    subject: 'Invoice LX-31: third and final part, lighting for The Last Ferry',
    body: `Dear Niamh,

What a dress rehearsal! The line "Hurry, the last boat!" now has its two-second blackout, and Colm says he can find his way off the stage after all.

This is invoice LX-31, for the third and final part of the fee in our contract of 2 June.

Part 3 of 3: €1,800.00
14 sheets of colour filter at €8.50, as you agreed by mail on 9 November: €119.00
Total: €1,919.00

Parts 1 and 2 (€1,800.00 each) came in July and October, thank you.

Please pay by Friday 11 December 2026, IBAN IE02 AIBK 9301 8689 4101 09, name Róisín Daly, reference LX-31.

See you at the opening on Friday. I'll be the one at the back, counting cues.

Róisín`,
  },
  {
    name: 'Football physiotherapist in Manchester, monthly invoice to a club',
    subject: 'November physio: invoice 2026/64',
    body: `Hi Gaz,

November's invoice for the first team, number 2026/64:

4 match days at £140.00 = £560.00
6 treatments of 40 minutes at £42.00 = £252.00
12 rolls of tape at £5.25 = £63.00
Total £875.00, no VAT on physiotherapy

Due Monday 14 December 2026, by transfer to L Brathwaite Physio, sort code 04-06-05, account 11948260. Put 2026/64 in the reference so Sue can match it.

Jamie: the knee took a knock in the penalty shoot-out, not in training. The scan shows no tear. He must not run before Thursday 3 December 2026, and then only in a straight line. I'll look at him again that evening at half six.

Cheers
Leanne`,
  },
  {
    name: 'Trainer for a debt advice charity, with a computed charity discount',
    subject: 'Invoice 207 for the two-day course in Swansea',
    body: `Dear Gwen,

It was a pleasure to work with your advisers last week. The role play about the bailiff at the door will stay with me for a long time.

This is invoice 207 for the course "The first call: talking with people who owe money" on 18 and 19 November 2026 at your office in Wind Street.

2 days at £780.00: £1,560.00
Charity discount, 10% of the day rate: -£156.00
24 workbooks at £4.50: £108.00
Total: £1,512.00

Please pay by Friday 18 December 2026 to Owen Pritchard Training, sort code 40-43-18, account 71820953, reference 207.

You asked about the figures on page 12: they come from the charity's own report of 2025, so you can use them freely in your leaflets.

Warm regards
Owen Pritchard`,
  },
  {
    name: 'Roofer in New Zealand, the excess of an insurance claim',
    subject: 'Invoice R-2290: roof at 8 Kowhai Terrace, your share $500.00',
    body: `Hi Moana,

The roof is done and the tarpaulin is off. Here is how invoice R-2290 for the storm damage is shared between you and your insurer.

38 square metres of roofing iron at $64.00: $2,432.00
26 hours of labour at $70.00: $1,820.00
Scaffold, 5 days at $95.00: $475.00
Before GST: $4,727.00
GST at 15%: $709.05
Total: $5,436.05

South Harbour Mutual pays us $4,936.05 directly under claim T-88120-4. What is left for you is your excess of $500.00.

Please pay the $500.00 by Thursday 10 December 2026 to Tai Poutini Roofing, 12-3045-0187722-00, with R-2290 as the reference.

The ten-year guarantee and photos of each stage are attached. The assessor, Mr Prakash, has the same set.

Ngā mihi
Wiremu`,
    attachments: [{ name: 'guarantee-R-2290.pdf' }, { name: 'roof-photos.zip' }],
  },
  {
    name: 'Copywriter in Portland, Oregon, invoice with an agreed discount',
    subject: 'Invoice #247 for the product pages',
    body: `Hi Marcus,

The last two product pages went live this morning and they look great on a phone.

Invoice #247

5 product pages at $320.00: $1,600.00
2 email sequences at $180.00: $360.00
Subtotal: $1,960.00
5% discount from our proposal of October 6: -$98.00
Total: $1,862.00

The due date is Friday, December 11, 2026. You can pay by bank transfer (routing number 011401533, account 4471902286, Jenna Castillo LLC) or mail a check to 2218 SE Clinton Street, Portland, OR 97202.

I left "free returns for 60 days" in the footer, since Priya told me the legal team approved it.

Talk soon,
Jenna`,
  },
  {
    name: 'Piano teacher, first reminder for the autumn term',
    subject: 'Reminder: invoice 2026-34, piano lessons for Elliot',
    body: `Dear Mrs Lindqvist-Shaw,

I have not yet seen the payment for invoice 2026-34, which was due on Monday 16 November 2026. Such things slip by easily in a busy term, so this is just a note to say that it is still open.

It is for Elliot's ten lessons this autumn, 10 at £32.00, £320.00 in total.

Could you pay it by Friday 4 December 2026? The account is Margaret Ellery, sort code 77-91-16, account number 20448163, reference 2026-34. If you have paid in the last few days, please ignore this mail.

Elliot plays the Clementi very well now. The only thing he must watch is the left hand in the final eight bars, where he tends to hurry.

With kind regards
Margaret Ellery`,
  },
  {
    name: 'Web developer in Tallinn, calm late reminder',
    subject: 'Invoice 2026-0091 is 30 days late',
    body: `Hello Jaan,

Invoice 2026-0091 was due on Monday 26 October 2026, so it is 30 days late today. It is for the new booking page, €2,250.00 including VAT.

Could you transfer the €2,250.00 by Wednesday 2 December 2026 to Peet Digital OÜ, IBAN EE92 2200 1908 1324 3375? The reference is 2026-0091.

If there is something about the page that you are not happy with, or if it would help to pay in two parts, call me on +372 5550 1482 and we will find a way.

The page had no failures in October: 412 bookings, and every one of them reached your calendar.

Best
Liis Peet`,
  },
  {
    name: 'Joiner in Edinburgh, final notice that stays factual',
    subject: 'Final notice: invoice 0773, £1,489.28',
    body: `Dear Mr Carrick,

I am writing about invoice 0773 of 11 September 2026, for the repair of the staircase at your offices in Leith Walk. It was due on Friday 25 September 2026. I wrote to you about it on 9 October and on 30 October and have not had an answer so far.

Invoice 0773: £1,460.00
Interest of 12% a year, as in our contract, 61 days at £0.48: £29.28
Total today: £1,489.28

Please pay £1,489.28 by Wednesday 9 December 2026 to Rennie Joinery, sort code 80-22-60, account 10573392, reference 0773. I add no interest for the time between today and that date.

The step after that would be a claim at Edinburgh Sheriff Court under the Simple Procedure. I would much rather agree on something with you. Three monthly payments would be fine with me, and if you see a fault in the work I will come and look at it. My number is 0131 496 0721, and I am in the workshop from 8 to 4.

Yours sincerely
Alasdair Rennie`,
  },
  {
    name: 'Kitchen fitter in Bristol, estimate with two options',
    subject: 'Estimate E-206 for your kitchen, two options',
    body: `Hi Priyanka and Joe,

Lovely to meet you on Saturday. As promised, here are two prices for the kitchen at 27 Chessel Street, estimate number E-206.

Option A, laminate worktop
Units: £4,150.00
Worktop, 4.2 m at £95.00: £399.00
Fitting, 5 days at £260.00: £1,300.00
Total: £5,849.00

Option B, oak worktop
Units: £4,150.00
Worktop, 4.2 m at £210.00: £882.00
Fitting, 6 days at £260.00: £1,560.00
Total: £6,592.00

I'm not VAT registered, so that is the price you pay. It stands until Friday 18 December 2026.

To book the week of 25 January I need a deposit of a quarter (A: £1,462.25, B: £1,648.00) by Friday 8 January 2027. The rest is due on Friday 12 February 2027. Please pay both by bank transfer to M Tregear, sort code 11-07-43, account 00629471, reference E-206.

Just write back "A" or "B", or ring me on 0117 496 0533 if you want to change anything.

Mike Tregear`,
  },
  {
    name: 'Tree surgeon in Kent, estimate without options',
    subject: 'Estimate 58 - oak and two stumps, Orchard Lea',
    body: `Dear Mr and Mrs Penhale,

Here is our estimate, number 58, for the work we talked about on Friday.

Oak by the lane, reduce the crown by 2 m, crew of three for one day: £690.00
Chipper: £110.00
Grinding out 2 stumps at £65.00: £130.00
Before VAT: £930.00
VAT at 20%: £186.00
Total: £1,116.00

The council must approve work on the oak because it is protected. I have sent the form in (application TW/26/04419) and expect the answer by 18 December.

We could do the job on Tuesday 12 January 2027. Payment would be due two weeks later, on Tuesday 26 January 2027, by bank transfer or by card. You will find both on the invoice. The price holds until Thursday 31 December 2026.

The logs are yours to keep if you have a stove.

Kind regards
Hattie Foord, Foord & Son Tree Care, 01233 496 118`,
  },
  {
    name: 'Costume maker in Gothenburg, revised price that was agreed',
    subject: 'Invoice 1093: coats for the ensemble, with the two extra ones',
    body: `Hi Callum,

All the coats are hanging in your wardrobe store, labelled by name. The invoice, number 1093, is attached.

It follows the new price that you agreed in your mail of 20 November, "yes to the two extra coats at 2 350 kr each".

Original order: 18 000 kr
2 extra coats at 2 350 kr: 4 700 kr
Before VAT: 22 700 kr
VAT 25%: 5 675 kr
Total: 28 375 kr
Deposit paid on 1 September: -9 000 kr
Left to pay: 19 375 kr

Please pay by Monday 14 December 2026 to bankgiro 540-2961, with 1093 as the message.

The wool is treated against fire, as the theatre's safety officer asked. Do not wash it hotter than 30 degrees.

Hälsningar
Ebba Rosenlund`,
    attachments: [{ name: 'faktura_1093.pdf' }],
  },
  {
    name: 'Flower wholesaler in the Netherlands, credit note for wilted stems',
    subject: 'Credit note C-2026-19 for invoice 2026-447',
    body: `Dear Orla,

Thank you for the photos. You are right, the ranunculus should not have left our cold store in that state. I am sorry about the extra trip to the market.

Attached is credit note C-2026-19.

60 stems at €0.85: €51.00
VAT 9%: €4.59
Credit: €55.59

So invoice 2026-447 for the delivery of 19 November becomes:

Invoice total: €392.40
Credit note: -€55.59
To pay: €336.81

The due date stays Friday 4 December 2026. Our account is NL49 INGB 0386 3992 20, Van der Wal Bloemen.

For next week the drivers will load your boxes last, so that they are first out of the truck in Dublin.

Kind regards
Joost van der Wal`,
    attachments: [{ name: 'C-2026-19.pdf' }],
  },
  {
    name: 'Bookkeeper in Galway, recurring invoice by direct debit',
    subject: 'Your November invoice, 2026-11-07: €221.40',
    body: `Hi Declan,

Your invoice for November is attached, the same as every month.

Number: 2026-11-07
Bookkeeping and payroll for 4 people: €180.00
VAT at 23%: €41.40
Total: €221.40

I will collect it by direct debit on Tuesday 1 December 2026, so there is nothing you have to do.

Two small things. The VAT return for September and October went in on the 12th. And Revenue's letter about a "late filing penalty" was for the other Declan Joyce, in Tuam. I called them and they have taken it off your file.

Have a good week
Bríd`,
    attachments: [{ name: '2026-11-07 Joyce Marine.pdf' }],
  },
  {
    name: 'Illustrator in Lisbon, receipt and thanks',
    subject: 'Thank you! Receipt 112 for invoice 2026-52',
    body: `Olá Beth,

The €640.00 for invoice 2026-52 arrived yesterday, Tuesday 24 November 2026. Thank you for being so quick.

Receipt 112 is attached for your bookkeeper. It covers the six spot drawings for the hedgehog book, so nothing is left to pay.

I saw the last spread in print at the fair and nearly cried. In a good way.

Um abraço
Inês`,
    attachments: [{ name: 'recibo-112.pdf' }],
  },
  {
    name: 'Yoga studio in Vancouver, refund of the unused classes',
    subject: 'Your refund of $99.00 (receipt 20731)',
    body: `Hi Shauna,

So sorry to hear about your ankle. Of course you can have the rest of your class pass back.

10-class pass, receipt 20731: $165.00
4 classes taken at $16.50: -$66.00
Refund: $99.00, tax included

The money goes back to the card you paid with. It should be there by Wednesday, December 2, 2026, and you don't have to do anything.

When your doctor says you are ready, drop by for a chair class. The first one is on Thursdays at 10:30.

Take care
Renée, Kits Beach Yoga, 604-555-0148`,
  },
  {
    name: 'Architect in Helsinki, answers a question about the hours',
    subject: 'Re: Question about invoice 11873',
    body: `Dear Mr Holloway,

You asked: "Why 14 hours on invoice 11873, when the estimate said 12?"

The two hours are for the second drawing of the sauna door. We agreed on them at our meeting on 3 November, and they are in the notes that I sent you the same evening, point 4.

14 hours at 92,00 €: 1 288,00 €
VAT 25,5%: 328,44 €
Total: 1 616,44 €

The due date is still Friday 11 December 2026, and the account is FI14 1186 3681 4596 63 with the reference number 118730. Our VAT number is FI22126210.

If you would like to go through the hours one by one, I am at the office on Thursday from 9 to 15, tel. +358 9 4245 1870.

Kind regards
Outi Saarela
Saarela & Koski Architects`,
  },
  {
    name: 'Electrician in Newcastle, Australia, invoice with GST',
    subject: 'Invoice 3340 - switchboard and smoke alarms',
    body: `G'day Lachie,

All done at Darby Street, and the inspector passed it first go. Invoice 3340, for the work on 18 November 2026, is attached.

New switchboard: $1,240.00
3 smoke alarms at $98.00: $294.00
Labour, 5.5 hours at $96.00: $528.00
Before GST: $2,062.00
GST 10%: $206.20
Total: $2,268.20

Due Wednesday 9 December 2026. Hunter Spark Electrical, BSB 062-184, account 1033 7721, reference 3340. Our ABN is 59 407 688 258.

If the safety switch trips, turn everything off at the wall, push it up again and plug things back in one at a time. If it trips immediately with nothing plugged in, give me a bell on 0491 570 156, any hour.

Cheers mate
Dazza`,
    attachments: [{ name: 'Inv3340.pdf' }],
  },
  {
    name: 'Dog walker in Brighton, chatty invoice with a loyalty card',
    subject: 'Biscuit and his November walks (invoice 88)',
    body: `Hiya Fran!

Biscuit has had a cracking month. He has learned to wait at kerbs, he has made friends with a greyhound called Margaret, and he only rolled in something dreadful the once.

Invoice 88 is for his walks from 2 to 25 November:

18 walks at £14.50 = £261.00
1 free walk, your card is full = -£14.50
To pay: £246.50

If you could pop that over by Friday 4 December 2026, that'd be lovely. Bank details: Tilly Marchetti, 04-00-75, 39120846, and put "88 Biscuit" as the reference. Cash in the biscuit tin works too, ha.

The vet says the limp is nothing to worry about, by the way. No hurry with the jumper either, he's fine without till it freezes.

Tilly x`,
  },
  {
    name: 'Thesis editor in Zurich, invoice in francs with the deposit taken off',
    subject: 'Invoice 2026-77: editing of your thesis',
    body: `Dear Samuel

The last chapter is in your inbox. I marked four places where I was not sure what you meant. All the other changes are small.

Invoice 2026-77

212 pages at CHF 6.50: CHF 1'378.00
Check of the reference list: CHF 85.00
Total: CHF 1'463.00
Deposit of 1 October: - CHF 500.00
Left to pay: CHF 963.00

Please pay by Friday 15 January 2027 to Verena Aebischer, IBAN CH29 0076 2571 3248 1646 7. I chose a date after your grant comes in, as we discussed.

Your faculty's deadline is Monday 14 December 2026 at noon. The printer in Niederdorf needs one full day, so please take the file there by Friday the 11th.

Good luck with the final exam!
Verena Aebischer`,
  },
  {
    name: 'Sound engineer in Austin, second half after a deposit',
    subject: 'Invoice 519: mix and master, "Penalty Box" EP',
    body: `Hey Dex,

Final mixes are up in the shared folder. Track 3 has the louder snare you asked for ("make it sound like a door being kicked in").

Invoice 519

Mixing, 8 tracks at $275.00: $2,200.00
Mastering, 8 tracks at $60.00: $480.00
Total: $2,680.00
Deposit received September 14: -$1,340.00
Amount due: $1,340.00

Due Tuesday, December 15, 2026. Bank transfer to Loose Cable Audio LLC, routing number 026009593, account 3300184752, or drop off a check at the studio, 1107 E 6th Street, any weekday from noon to 8.

The raw files stay on my drive for two years, free.

Rock on
Teo Villarreal`,
  },
  {
    name: 'Childminder in Cardiff, fees in advance with funded hours',
    subject: 'December fees for Efa, invoice ED-12',
    body: `Hi Rhodri and Mali,

Efa's December invoice, ED-12, for 1 to 18 December:

14 days at £46.00: £644.00
14 lunches at £2.80: £39.20
Funded hours, paid to me by the council: -£210.00
To pay: £473.20

It is due on Tuesday 1 December 2026, by transfer or through the childcare account as before. Transfers go to Bethan Morgan, sort code 20-18-27, account 63380175, reference ED-12.

We close at 16:00 on Friday the 18th for the Christmas party. Efa is a sheep. She must have a white top and she takes the part very seriously.

The cough medicine you left is nearly used up, so please pack a new bottle with the label on.

Diolch!
Bethan`,
  },
  {
    name: 'Beekeeper near Graz, invoice to a British delicatessen',
    subject: 'Invoice 2026-39, honey and candles',
    body: `Dear Mrs Abernathy,

your order 4471 left our farm this morning. The parcel service says it will be with you on Tuesday 1 December 2026.

Invoice 2026-39

48 jars of forest honey, 500 g, at 6,90 €: 331,20 €
12 beeswax candles at 9,40 €: 112,80 €
Shipping, 2 boxes of 16 kg: 18,60 €
Total: 462,60 €

We are a small farm and add no VAT.

Please transfer 462,60 € by Friday 11 December 2026 to Imkerei Stocker, IBAN AT26 2011 1104 1965 3657, with the number 2026-39.

It was the last of this year's forest honey. If the honey gets firm, put the jar into warm water, never over 40 degrees.

With sunny greetings from Styria
Leopold Stocker`,
  },
  {
    name: 'Session cellist in Nashville, short invoice',
    subject: 'Invoice 309, cello sessions Nov 12 and 13',
    body: `Hi Ray,

Invoice 309 for the two string dates:

2 three-hour sessions at $390.00: $780.00
Parking, 2 days at $12.00: $24.00
Total: $804.00

Due Monday, December 14, 2026. A check to Naomi Feld, 914 Halcyon Avenue, Nashville, TN 37204 is fine, or Venmo to @naomi-feld-cello.

If the producer wants that last chorus again with mutes, I'm in town through the 22nd.

Naomi`,
  },
  {
    name: 'Drone surveyor in Belfast, police training ground, purchase order',
    subject: 'Invoice NI-77, PO 4500118823: survey of the training ground',
    body: `Dear Ms McAteer,

Invoice NI-77 is attached, for the aerial survey of the police training ground on 5 and 6 November 2026. Your purchase order number, 4500118823, is on it.

2 flights at £450.00: £900.00
3D model: £620.00
Before VAT: £1,520.00
VAT at 20%: £304.00
Total: £1,824.00

Payment is due on Friday 18 December 2026, by bank transfer to Lagan Aerial Ltd, sort code 95-01-21, account 00417736. VAT number GB 399 3538 35.

As your security team required, both pilots were cleared before the visit, no picture shows a face or a number plate, and the files were deleted from our machines on 20 November. The deletion record is the second attachment.

Kind regards
Conor Haslett`,
    attachments: [{ name: 'NI-77.pdf' }, { name: 'deletion-record-20-11-2026.pdf' }],
  },
  {
    name: 'Legal transcriber in Melbourne, two rates agreed',
    subject: 'Tax invoice 2026-219, County Court recordings',
    body: `Hi Anh,

Tax invoice 2026-219 for the November recordings from the County Court:

342 minutes at $2.40: $820.80
60 minutes at $3.60, the urgent rate your office agreed for the hearing on the 18th: $216.00
Before GST: $1,036.80
GST 10%: $103.68
Total: $1,140.48

Please pay by Friday 11 December 2026: Corrina Vella Transcripts, BSB 063-121, account 1048 2256. ABN 59 621 860 477.

Where the witness says "I said sorry immediately", the recording has a door slam over the next three words. I typed [not clear 01:14:22] rather than guess. Justice Marlow's associate has the better microphone track if it matters.

Regards
Corrina`,
  },
  {
    name: 'Cake baker in Norwich, friendly first reminder',
    subject: 'Invoice 2026-72 for the badger cake',
    body: `Hi Leigh,

How did the badger go down? I keep thinking of the little marzipan worms.

I had a look through my list this morning and invoice 2026-72 is still open. It is £185.00 for the cake of 7 November, and it was due last Wednesday, 18 November 2026.

Would you be able to pay it by Wednesday 2 December 2026? Sorrel Bakes, sort code 60-15-31, account 28813740, reference 2026-72.

If it's already on its way, thank you, and never mind this note.

Sorrel`,
  },
  {
    name: 'Ceramicist in Valencia, non-native first reminder to a hotel',
    subject: 'Reminder of the invoice 2026/58, 120 plates',
    body: `Dear Mr Sutherland,

I hope the breakfast looks nice on the blue plates.

I write you because the invoice 2026/58 was for Friday 13 November 2026 and I do not see the money in my bank yet. Maybe the mail was lost between our two mailboxes, so I attach the invoice again.

120 plates at 9,00 €: 1.080,00 €
Transport Valencia to Edinburgh, 2 boxes: 70,00 €
Total: 1.150,00 €

Can you pay by Monday 7 December 2026, please? The account is ES80 2100 8298 1029 3902 0822, name Amparo Ferrer.

If something is broken, send me a photo and I make it new. I have insurance for the transport.

Many greetings
Amparo`,
    attachments: [{ name: 'factura-2026-58.pdf' }],
  },
  {
    name: 'Building surveyors in London, formal second reminder',
    subject: 'Second reminder: invoice S-2026-310, £3,420.00',
    body: `Dear Mr Adeyemi,

Our invoice S-2026-310 of 25 September 2026 was due on Friday 23 October 2026. It is 33 days overdue today. We sent a first reminder on 4 November.

The invoice is for the survey of the flat roofs at Tanner's Yard, blocks A to C:

3 blocks at £950.00: £2,850.00
VAT at 20%: £570.00
Total: £3,420.00

Please pay £3,420.00 by Tuesday 8 December 2026 to Hallam Voss Surveyors LLP, sort code 16-00-38, account 20076619, reference S-2026-310. Our VAT number is GB 384 4494 61. A copy of the invoice is attached.

If the invoice waits for an approval or a purchase order on your side, please tell us whom we should write to. Ms Devi in our accounts team is on 020 7946 0388 from 9:00 to 17:30 and will be glad to help.

Yours sincerely
Catherine Hallam`,
    attachments: [{ name: 'S-2026-310 copy.pdf' }],
  },
  {
    name: 'Print shop in Antwerp, factual last letter before a collection agency',
    subject: 'Invoice 2026/1184: last letter from us, €2,243.78',
    body: `Dear Ms Whitcombe,

This is the last letter from us about invoice 2026/1184, for 3,000 programme books. It was due on Friday 2 October 2026. We wrote to you on 19 October and 6 November.

Invoice: €2,178.00
Interest, 8% a year for 54 days: €25.78
Fixed cost under our contract, article 7: €40.00
Total: €2,243.78

If the €2,243.78 is in our account BE03 5395 7952 2284 (Drukkerij De Meeuw) by Friday 11 December 2026, the matter is closed.

If not, our accountant hands the file to a collection agency, as the contract says. We would like to spare you and us that step. Do you need more time, or would you like to pay in three parts? Then please call me on +32 3 555 01 77, and we put a plan in writing the same day.

With kind regards
Lieve Peeters`,
  },
  {
    name: 'Landscape gardener in Devon, thanks for a part payment and a plan for the rest',
    subject: 'Thanks for the £800, and the rest of invoice 415',
    body: `Dear Pauline,

Thank you, the £800.00 came in on Monday. And thank you for telling me about the boiler. These things always break in the same month.

As we agreed on the phone, this is how the rest of invoice 415 for the new terrace works out:

Invoice 415: £1,950.00
Paid on 23 November: -£800.00
Left: £1,150.00

First half, £575.00: Friday 11 December 2026
Second half, £575.00: Friday 15 January 2027

Same account as before: R Yelland Gardens, sort code 55-70-13, account 80312967, reference 415. There is no interest and no fee for paying in parts.

The thyme between the slabs will look dead till March. It isn't.

Rob`,
  },
  {
    name: 'Sports photographer in Norway, answers whether VAT is in the price',
    subject: 'Re: Invoice 1403 - is VAT included?',
    body: `Hi Duncan,

Good question. Yes, the 11 250 kr on invoice 1403 includes VAT:

12 hours at 750 kr: 9 000 kr
VAT 25%: 2 250 kr
Total: 11 250 kr

So that is the whole sum, and no more comes on top. The due date is Wednesday 9 December 2026 and the account is NO35 1503 7958 880.

The pictures from the biathlon final are yours to use in print and online, as our agreement says. Only for an advert with the athletes' faces you must ask the club first.

Good luck in Östersund!
Ingvild Moe`,
  },
  {
    name: 'AV hire firm in Dublin, refund of an invoice paid twice',
    subject: 'You paid invoice 611 twice: €742.00 on its way back',
    body: `Hello Fionnuala,

A nice problem for once. Invoice 611 for the projectors at the October conference was paid on 12 November and again on 19 November 2026, €742.00 each time.

We will send the second €742.00 back to the account it came from on Friday 27 November 2026. Credit note CN-611 is attached for your books, and invoice 611 is fully paid.

If you would rather keep it as credit for the spring conference, tell Shane before noon on Friday, 01 555 0164.

Best wishes
Gráinne Tobin
Accounts, Clearview AV`,
    attachments: [{ name: 'CN-611.pdf' }],
  },
  {
    name: 'Airport driver in Porto, receipt in four lines',
    subject: 'Receipt 2026/903',
    body: `Good evening Mr and Mrs Kowalczyk,
thank you for the 38,00 € in cash today, for the transfer from the airport to Rua das Flores (invoice 2026/903, VAT included).
The receipt is attached. Your hat was on the back seat, I leave it at the hotel desk tonight.
Nuno, +351 912 000 148`,
    attachments: [{ name: 'recibo_2026_903.pdf' }],
  },
  {
    name: 'Video producer in Toronto, estimate with two versions',
    subject: 'Estimate 2026-Q41 for the shelter film',
    body: `Hi Denise,

Thanks for the tour on Monday. I can see why the volunteers want their story told without sad piano music.

Here is estimate 2026-Q41 in two versions.

1) 60-second film, English
2 shoot days at $1,400.00: $2,800.00
3 edit days at $800.00: $2,400.00
Before tax: $5,200.00
HST 13%: $676.00
Total: $5,876.00

2) The same film with French subtitles
Film: $5,200.00
Subtitles: $450.00
Before tax: $5,650.00
HST 13%: $734.50
Total: $6,384.50

Half is due on Friday, January 8, 2027, before the shoot, and half on Friday, February 26, 2027, after you have approved the final cut. You can pay by e-Transfer to accounts@northpier.example.

Both prices hold until Friday, December 18, 2026. Two rounds of changes are in the price, and I would ask you before anything beyond that.

Kwame Asante
North Pier Films`,
  },
  {
    name: 'Tiler in Warsaw, estimate in zloty for an embassy flat',
    subject: 'Estimate 44/2026, bathroom tiles in Mokotów',
    body: `Dear Mr Lindgren,

thank you that you showed me the bathroom. My estimate, number 44/2026:

Tiles on wall and floor, 22 m² at 140 zł: 3 080 zł
Skirting, 18 m at 25 zł: 450 zł
Material: 1 270 zł
Before VAT: 4 800 zł
VAT 8%: 384 zł
Total: 5 184 zł

I can work from Monday 7 to Thursday 10 December 2026, from 8:00 to 16:00. After 16:00 it must be quiet in the house, the caretaker told me this.

Please pay by Friday 18 December 2026 to the account PL20 1020 1286 0710 2835 9188 1899, Zbigniew Nowicki.

The offer is good until Wednesday 2 December 2026. If you write me "yes" I order the tiles the same day.

Best regards
Zbigniew Nowicki, tel. +48 601 000 277`,
  },
  {
    name: 'Caterer in Copenhagen, agreed new guest number with deposit',
    subject: 'Invoice 2026-155: 96 guests on 12 December',
    body: `Dear Alison,

Here is the invoice with the new number of guests, 96 instead of 85, as you confirmed on Monday.

Invoice 2026-155, dinner on Saturday 12 December 2026

96 guests at 245 kr: 23.520,00 kr
VAT 25%: 5.880,00 kr
Total: 29.400,00 kr
Deposit paid: -10.000,00 kr
To pay: 19.400,00 kr

The due date is Monday 7 December 2026. Account DK07 3000 6949 0379 58, Bordskik ApS, CVR 31204402.

The four guests with allergies will get their own plates with a name card: two without nuts, one without gluten, and one without "anything that ever swam". The kitchen has the list and checks it twice.

Doors open at 17:30 and we serve at 18:30.

Mange hilsner
Mikkel Thorup`,
  },
  {
    name: 'IT support in Nottingham, recurring invoice by standing order',
    subject: 'Monthly IT support: invoice M-2026-11',
    body: `Hi Yasmin,

Invoice M-2026-11 for November is attached. Nothing has changed since October:

12 workplaces at £22.00: £264.00
VAT at 20%: £52.80
Total: £316.80

Your standing order pays it on Wednesday 9 December 2026, so you're all set. VAT number GB 881 2749 42.

The month in short: 41 security updates, no failures, one laptop rescued from a cup of tea. On the 16th someone in accounts got a mail that shouted "URGENT: pay this invoice immediately!!" from a false address. She did exactly the right thing and rang us first.

Have a good one
Tom at Beeston IT, 0115 496 0740`,
    attachments: [{ name: 'M-2026-11.pdf' }],
  },
  {
    name: 'Maths tutor in Johannesburg, thanks for a late payment',
    subject: 'Received with thanks: R2 400,00 for invoice 61',
    body: `Dear Mrs Dlamini,

Your R2 400,00 reached me this morning, so invoice 61 for Thabo's lessons in October is paid in full. Thank you, and thank you for keeping me posted while you were in hospital. I hope the new medicine helps.

Thabo wrote his final paper on Friday and came out smiling. He says the last question was "free marks".

Kind regards
Pieter Joubert`,
  },
  {
    name: 'Drama school in Limerick, refund for a cancelled workshop',
    subject: 'Stage combat on 28 November is cancelled: your €190.00 back',
    body: `Dear Deirdre,

Our fight director has slipped a disc, of all things, so we have to cancel the stage combat workshop on Saturday 28 November. Sorry to Cian and Aoibhe, who were looking forward to it.

You get the full price back:

2 places at €95.00: €190.00 (invoice W-318)

We send it to the account you paid from, and it will be there by Tuesday 1 December 2026. There is nothing you have to do.

A new date is planned for Saturday 6 February 2027. Cian and Aoibhe can each have a place if they would like one. A yes or no by mail before Christmas is early enough.

Warm wishes
Maeve Considine
Limelight Drama School`,
  },
  {
    name: 'Locum doctor in mid Wales, invoice with mileage',
    subject: 'Locum sessions 9 to 11 November: invoice LW-2026-28',
    body: `Dear Carys,

My invoice for last fortnight's cover at the surgery, number LW-2026-28:

3 sessions at £380.00: £1,140.00
64 miles at 45p: £28.80
Total: £1,168.80

It is due on Wednesday 23 December 2026. Please pay by bank transfer to Dr F Okonjo, sort code 30-16-52, account 27719046, reference LW-2026-28.

All my notes are in the system. I marked two referrals as urgent and phoned both through to the hospital myself, at 11:20 and 15:45 on the 10th. The lady with the penicillin allergy must have that in red on her file; at the moment it only stands in an old letter.

Thank you for the Welsh cakes.

Funmi Okonjo`,
  },
  {
    name: 'Sworn translator in Lyon, invoice for divorce papers',
    subject: 'Invoice F2026-203: translation of your court papers',
    body: `Dear Ms Ferris,

The sworn translation is in the post to you, by registered letter 1A 204 118 3377 2. The court in Lyon needs it by Tuesday 15 December 2026, so you have time.

Invoice F2026-203

4 pages at 42,00 €: 168,00 €
Registered post: 8,20 €
Total: 176,20 €

No VAT: I am below the French limit for small businesses.

Please pay by Friday 4 December 2026 to Solène Marchand, IBAN FR76 3000 4000 4600 0702 9319 122, reference F2026-203.

You asked what "dernier ressort" on page 3 means. It says that the judgment is final and that no appeal is possible. Your lawyer can tell you what follows from it.

Best wishes
Solène Marchand, 04 78 00 61 42`,
  },
  {
    name: 'Stone carver in Carrara, memorial stone for a widow',
    subject: 'The stone for Arthur, invoice 2026/31',
    body: `Dear Mrs Whitlam,

the stone is finished. I send you three photographs with this mail, in morning light and in the evening. I believe the wren came out as you described it.

The invoice, number 2026/31:

Stone, 60 x 45 x 8 cm: 1.420,00 €
Carving, 74 letters at 9,50 €: 703,00 €
The wren: 190,00 €
Transport to Shrewsbury: 240,00 €
Total: 2.553,00 €
Deposit of 3 June: -800,00 €
To pay: 1.753,00 €

We said end of January, so I have written Friday 29 January 2027. The account is IT62 K050 3407 2730 0000 0674 661, Bottega Bertoli. The transport is on 10 February, and before that the stone stays here, dry and under a cloth.

If one letter is not right for you, write to me. There is time for changes until then.

With respect
Ottavio Bertoli`,
    attachments: [{ name: 'wren-morning.jpg' }, { name: 'wren-evening.jpg' }, { name: 'stone-front.jpg' }],
  },
  {
    name: 'Student in Sligo, her very first invoice',
    subject: 'Invoice 001: logo for Tide & Toast',
    body: `Hi Barry,

My very first invoice, so I gave it the number 001 and put a border on it. It's attached.

Logo for the café, three sizes: €150.00

You can pay by Friday 4 December 2026 to Saoirse Gilmartin, IBAN IE38 AIBK 9358 4810 8559 45. Put 001 in the reference so I can do a little dance when it comes.

The one with the wave on a plate is called final_FINAL2.svg, sorry about the name. The font is free for shops too, I checked its licence.

Thanks for taking a chance on me!
Saoirse`,
    attachments: [{ name: 'invoice-001.pdf' }],
  },
  {
    name: 'Retired clock engineer in York, formal invoice to a parish',
    subject: 'Church clock of St Oswin: invoice no. 9',
    body: `Dear Canon Aldridge,

I am happy to report that the clock has struck every hour correctly since the first Sunday in November, the wedding of the fourteenth included.

Here is my invoice, no. 9.

3 visits to the tower (20 October, 27 October and 3 November) at £85.00: £255.00
1 suspension spring: £18.40
Half a litre of clock oil: £11.60
Total: £285.00

It is due on Thursday 17 December 2026, which I believe is after the meeting of the church council. A cheque to Mr Harold Stainthorpe, 6 Minster Close, York, will do very well. If the treasurer prefers a transfer, the numbers are 05-09-94 and 33187204.

The night silence must be switched off by hand before the midnight service. The lever is on the left, with a white ribbon.

Yours sincerely
Harold Stainthorpe`,
  },
  {
    name: 'Journalist in New York, two currencies and an agreed exchange rate',
    subject: 'Invoice 26-44: "The Last Lighthouse Keepers", $1,558.80',
    body: `Hi Tessa,

Invoice 26-44 for the lighthouse feature, which ran on November 22:

1,800 words at $0.75: $1,350.00
Train Paris to Brest, €180.00 at the rate of 1.16 we fixed in our contract: $208.80
Total: $1,558.80

Purchase order: ED-90417. The train ticket is attached.

Due Thursday, December 24, 2026. Bank transfer to Imani Brooks, routing number 121000248, account 7702139485. If accounting closes early for the holidays, a check mailed to 331 Lincoln Place, Apt 4F, Brooklyn, NY 11238 is just as good.

Legal called me about the harbor master's quote, "They should all be in jail." I sent them the recording and they cleared it.

Best,
Imani`,
    attachments: [{ name: 'invoice-26-44.pdf' }, { name: 'ticket-paris-brest.pdf' }],
  },
  {
    name: 'Event security firm in Singapore, invoice with GST',
    subject: 'Invoice SG-5583: guards at the gala, 21 November',
    body: `Dear Ms Koh,

Thank you for having our team at the hospital's charity gala. Invoice SG-5583 is attached and reads:

4 guards, 8 hours each at S$28.00: S$896.00
1 supervisor, 8 hours at S$36.00: S$288.00
Before GST: S$1,184.00
GST 9%: S$106.56
Total: S$1,290.56

Please pay by Monday 21 December 2026 to Merlion Watch Pte Ltd, OCBC account 641-203418-001, with SG-5583 as the reference.

From the log: at 22:10 a guest felt unwell, the medical team came immediately, and no ambulance was needed. At 23:35 a lost handbag was given to the police post at Outram, report P/20261121/0417.

Best regards
Farid Ismail
Operations, 6555 0192`,
    attachments: [{ name: 'SG-5583.pdf' }],
  },
  {
    name: 'Family mediator in Exeter, gentle first reminder',
    subject: 'A reminder about invoice FM-88',
    body: `Dear Mr Tolland,

I know you have a lot on your mind at present, so I will keep this short.

Invoice FM-88 is for your half of the two sessions in October: £240.00. It was due on Wednesday 11 November 2026 and I have not seen it come in yet.

Please could you pay it by Wednesday 9 December 2026? The account is Judith Amory Mediation, sort code 52-41-20, account 19047735, reference FM-88. Two payments of £120.00 are fine too if you tell me the days that suit you.

Whether you have paid has no bearing on the next session, or on anything I write for the court. We meet on Thursday 3 December 2026 at 10:00, as planned.

With good wishes
Judith Amory`,
  },
  {
    name: 'Racket stringer in Perth, Scotland, terse invoice to a school',
    subject: 'Inv 640, 14 rackets',
    body: `Mr Baird,
Invoice 640: 14 rackets restrung 20 Nov at £16.50 = £231.00. Due Fri 11 Dec 2026. J Mutch, sort code 83-15-22, acct 00714483.
Two frames have cracks (tape on the handle), so don't let the kids play with those.
Jim Mutch`,
  },
  {
    name: 'Software freelancer in Pune, invoice in rupees',
    subject: 'Invoice VK/2026-27/018: November development',
    body: `Dear Sunita ma'am,

Please see the invoice for November, VK/2026-27/018, attached to this mail. The release went live on Saturday night with no failures, and the login page now loads in 0.8 seconds.

25 days at ₹4,500: ₹1,12,500
GST 18%: ₹20,250
Total: ₹1,32,750

The due date is Thursday 10 December 2026 (2026-12-10). Bank: HDFC Bank, account 50100412287390, IFSC HDFC0000148, name Vikram Kulkarni. UPI also works: vikram.kulkarni@examplebank.

You wrote that "the terms page must say refund within 7 days". I have changed it and your legal team has checked the text.

I am on leave from 24 December to 1 January. For anything urgent, Neha has the access and her number is +91 98220 00461.

Regards
Vikram`,
    attachments: [{ name: 'VK-2026-27-018.pdf' }],
  },
  {
    name: 'Event decorator in Lagos, rest after a deposit',
    subject: 'Invoice BD-204: hall decoration, ₦177,750 left to pay',
    body: `Good afternoon Mrs Adebayo,

We thank God for a beautiful day! Your daughter looked like a queen, and the arch stood firm in all that wind.

Invoice BD-204, decoration on 21 November 2026:

40 tables at ₦6,500: ₦260,000
Flower arch: ₦85,000
Subtotal: ₦345,000
Discount of 5%, as I promised you: -₦17,250
Total: ₦327,750
Deposit paid: -₦150,000
Left to pay: ₦177,750

Please pay by Friday 4 December 2026 into GTBank 0174463927, Bisi Decor Ventures.

Your sister left a gold purse on table 12. It is safe in our office at 14 Allen Avenue, Ikeja, open Monday to Saturday from 9 to 5.

God bless
Bisi`,
  },
  {
    name: 'Safari guide in Kenya, rest of the price before the trip',
    subject: 'Invoice 2026-KE-61: your safari from 9 January',
    body: `Jambo Gillian, Peter and Alice,

The short rains have been kind and the grass is green. The lions by the river have five cubs.

Invoice 2026-KE-61 for your four nights in the Mara, Saturday 9 to Wednesday 13 January 2027:

Tent and guide, 3 people, 4 nights at US$210: US$2,520
Park fees, 3 people, 4 days at US$80: US$960
Total: US$3,480
Deposit of 30%, paid in August: -US$1,044
Left to pay: US$2,436

Please pay by Friday 18 December 2026, either by card at https://pay.olare-camp.example/KE-61 or by transfer to Olare Camp Ltd, KCB Bank, account 1127840093, SWIFT KCBLKENX.

You asked about medicine: please see your doctor about malaria tablets by the middle of December. And do bring the insurance card of the flying doctors. We have never needed it, but it must be in the car.

Asante sana
Joseph ole Sankale, +254 720 000 519`,
  },
  {
    name: 'English teacher in Madrid, explains why there are two invoices',
    subject: 'Re: Why two invoices? (2026-90 and 2026-91)',
    body: `Hi Graham,

You're right to ask, I should have said it in the first mail. There are two because HR and Sales have separate budgets, and Lucía asked me to split them.

2026-90, HR: 8 lessons at €45.00 = €360.00
2026-91, Sales: 6 lessons at €45.00 = €270.00
Both together: €630.00

Nothing is charged twice. The groups met in the same week, so the dates look alike.

Both are due on Thursday 10 December 2026. One transfer of €630.00 is fine, to Hazel Dunmore, ES93 2100 2819 7882 8609 0189, with both numbers in the reference.

The next lesson is on Wednesday 2 December 2026: "How to say no without saying sorry". A popular one.

Hazel`,
  },
  {
    name: 'Handyman in Ohio, calm second reminder',
    subject: 'Second note on invoice 1056 ($415.00)',
    body: `Hi Mr. Petrakis,

Just a second note on invoice 1056 for the porch steps. It's $415.00, it was due on Friday, November 6, 2026, and it's now 19 days past that.

Can you get it to me by Friday, December 4, 2026? A check to Earl Dobbins, 77 Quarry Road, Athens, OH 45701 works, or pay by card at the shop, 740-555-0136, weekdays 7 to 4.

If money's tight before the holidays, call me and we'll split it up. And if a step creaks, I'd like to know that too.

Thanks,
Earl`,
  },
  {
    name: 'Car body shop in Belfast, first reminder for the excess',
    subject: 'Your Fiesta: £350.00 excess on invoice B-7714',
    body: `Hello Mr Quigley,

Your insurer paid us £1,740.00 on 17 November for the repair of the Fiesta, claim number 55-20931-A. Open now on invoice B-7714 is only your excess, which was due on Friday 20 November 2026:

Invoice B-7714, VAT included: £2,090.00
Paid by the insurer: -£1,740.00
Your excess: £350.00

Could you pay the £350.00 by Monday 7 December 2026? By transfer to Castlereagh Body & Paint, sort code 98-00-44, account 10667182, reference B-7714, or by card when you pick up the old bumper. We are open Monday to Friday from 8 to 5:30 and Saturday till noon.

The police let us know that they no longer need the car for photos, so you're free to drive it wherever you like.

Regards
Shauneen Magee`,
  },
  {
    name: 'Voice actor in Aberdeen, friendly note before the due date',
    subject: 'Wee heads-up: invoice VO-137 is due on Wednesday',
    body: `Hi Jonas,

Just a wee heads-up that invoice VO-137 is due next week, on Wednesday 2 December 2026. It's for the safety announcements you recorded with me on 4 November:

22 announcements at £35.00: £770.00
Studio, 3 hours at £40.00: £120.00
Total: £890.00

The bank details are Morag Leslie, sort code 80-05-14, account 06113927, reference VO-137. Your accounts folk in Hamburg can use the IBAN GB19 BOFS 8005 1406 1139 27 if that's easier.

My neighbours heard me say "Leave the ship immediately!" forty times in one afternoon and very nearly did.

If it's sorted already, brilliant, and thanks.

Morag`,
  },
]
