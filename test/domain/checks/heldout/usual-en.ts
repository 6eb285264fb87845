/** English mails as they are usual, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'Plumber in Leeds, first invoice to a homeowner, unannounced half day',
    subject: 'Invoice 1187 - bathroom at 14 Ash Grove',
    body: `Hi Mrs Patel,

Thanks for having us last week, and for all the tea. The bathroom is finished and I've taken the old suite to the tip.

Invoice 1187 is attached. The total is £1,860.00 including VAT:

Labour, 3.5 days: £1,120.00
Parts and shower tray: £740.00

You'll see half a day on top of what I quoted because the pipes behind the bath were a right mess. Give the sealant 24 hours before you use the shower.

Our terms are 30 days net. Bank transfer please, to D Hartley Plumbing, sort code 20-45-77, account 63018842, quoting 1187.

Any dripping at all, ring me and I'll pop round.

Dave Hartley`,
    attachments: [{ name: 'invoice-1187.pdf' }],
    known: [['dueDate', '30 days net']],
    unseen: [['surprise', 'half a day on top of what I quoted']],
  },
  {
    name: 'Graphic designer in Portland, second reminder, sarcastic',
    subject: 'Re: Re: Invoice #2041',
    body: `Hey Josh,

Circling back on invoice #2041 for the menu redesign ($950). As per my last email, it was due on October 30.

I'm starting to think my emails go straight into a black hole over there. The new menus look great on your Instagram, by the way, so I know somebody got the files.

Could you get it paid ASAP? You can use the same PayPal link as last time: paypal.me/rowanprints.

Rowan`,
    known: [
      ['jargon', 'Circling back'],
      ['tone', 'As per my last email'],
      ['dueDate', 'ASAP'],
    ],
    unseen: [
      ['tone', 'my emails go straight into a black hole'],
      ['tone', 'so I know somebody got the files'],
    ],
  },
  {
    name: 'Web developer in Cork, late reminder with solicitor threat and guilt',
    subject: 'Final demand - invoice 0316',
    body: `Hi Declan,

Invoice 0316 for the booking page, €2,140.00, was due on 25 September and it's now two months late. I've rung the office twice and sent three mails.

I have a mortgage and two small kids and it was my savings that covered you this autumn, so have a think about that when you're closing the books.

If the money is not in my account by Friday 4 December 2026 I will have no choice but to hand this over to my solicitor. And I'll be taking the site down myself that same evening.

IBAN: IE29 AIBK 9311 5212 3456 78, reference 0316.

Regards,
Eoin Twomey`,
    known: [
      ['tone', 'Final demand'],
      ['tone', 'I will have no choice but to hand this over to my solicitor'],
    ],
    unseen: [
      ['tone', 'it was my savings that covered you this autumn'],
      ['tone', "I'll be taking the site down myself"],
    ],
  },
  {
    name: 'Electrician in Brisbane, first invoice, due COB',
    subject: 'Invoice INV-0554, kitchen lights',
    body: `G'day Karen,

All done at your place, and the safety certificate is in the same PDF as the invoice.

INV-0554 comes to $1,276.00 including GST. I chucked in two more downlights over the bench while I was up there as it looked a bit dark, they're on the bill at $88 each.

Payment by COB Friday would be great. BSB 064-123, account 1048 2217, name Kel Brady Electrical.

The dimmer may hum a little for the first few days. That's normal.

Cheers,
Kel`,
    attachments: [{ name: 'INV-0554.pdf' }],
    known: [['dueDate', 'COB Friday']],
    unseen: [['surprise', 'I chucked in two more downlights']],
  },
  {
    name: 'Translator in Montreal, estimate in officialese',
    subject: 'Estimate E-218: translation of your product catalogue',
    body: `Dear Ms. Lavoie,

Further to our telephone conversation of November 23, I am pleased to submit herewith my estimate for the translation of your catalogue from French into English.

The catalogue has 11,400 words. My price is $0.22 per word, in total $2,508.00 before taxes, which includes a review by a second translator. With a green light by December 4, 2026, I can deliver on December 18, 2026.

The aforementioned price remains valid until December 11, 2026. It is predicated on the source file being in its definitive state.

Should you require any further information, please do not hesitate to contact me.

Yours sincerely,
Helen MacRae`,
    known: [
      ['jargon', 'Further to'],
      ['jargon', 'herewith'],
      ['jargon', 'aforementioned'],
      ['jargon', 'please do not hesitate to contact me'],
    ],
    unseen: [['jargon', 'predicated on the source file being in its definitive state']],
  },
  {
    name: 'German trainer writing in English, first invoice, wrong IBAN digit',
    subject: 'Invoice 2026-093, safety training on 12 November',
    body: `Dear Mr. Collins,

many thanks for the friendly welcome in your factory. The participants were very engaged and I have got good feedback from the group.

Please find attached my invoice 2026-093 for the training, in total 1.450,00 EUR. We kindly request you to remit this sum until 9 December 2026 to the below mentioned account:

Account holder: Jürgen Weiß
IBAN: DE44 5001 0517 5407 3240 31

I have let the bill swim a little with 80 EUR more for the hotel, because the city was full with a fair.

The certificates I send by post on Friday.

Best regards
Jürgen Weiß`,
    attachments: [{ name: 'Invoice_2026-093.pdf' }],
    known: [
      ['jargon', 'Please find attached'],
      ['jargon', 'remit'],
      ['jargon', 'below mentioned'],
      ['payment', 'DE44 5001 0517 5407 3240 31'],
    ],
    unseen: [['surprise', '80 EUR more for the hotel']],
  },
  {
    name: 'Young portrait photographer in London, grovelling first reminder',
    subject: 'Invoice 072 (sorry!!)',
    body: `Hi Amelia,

I'm so so sorry to bother you with this, I know you must be crazy busy with the new baby. I honestly went back and forth all weekend about whether I was allowed to write.

It's about invoice 072 for the newborn session, £285. It was due on 16 November and I don't think I've had it yet. I might well have got that wrong, I'm hopeless with my banking app!

No rush at all, whenever you can is totally fine. The details are the same: Monzo, sort code 04-00-04, account 28163390, name Tilly Marsh.

The prints have arrived from the lab, and I'll post them on Monday 30 November.

Tilly x`,
    known: [
      ['tone', 'sorry!!'],
      ['tone', "I'm so so sorry to bother you"],
      ['dueDate', 'whenever you can'],
    ],
    unseen: [
      ['tone', 'I honestly went back and forth all weekend about whether I was allowed to write'],
      ['tone', "I'm hopeless with my banking app"],
    ],
  },
  {
    name: 'Cleaner in Stockport, monthly bill by mail, very short',
    subject: 'November cleaning',
    body: `Hi love

November was 4 cleans at £42 so thats £178 all in. Put it in my bank same as always please.

Skipped the oven as you asked, will do it first week of December.

Theres an extra tenner in there for that upstairs carpet

Thanks Sandra`,
    known: [
      ['missing', 'invoiceNumber'],
      ['missing', 'dueDate'],
    ],
    unseen: [['surprise', 'Theres an extra tenner in there']],
  },
  {
    name: 'Bookkeeping office in Ohio, recurring invoice full of accounting terms',
    subject: 'Invoice 10-4471',
    body: `Dear Mr. Kowalski:

Enclosed please find invoice 10-4471 in the amount of $640.00 for bookkeeping services rendered during October 2026. Payment terms are Net 15.

Your October statements are finished, and I moved the two hardware store receipts to repairs. Sales tax for the quarter was filed on November 12.

Kindly forward your remittance at your earliest convenience. Checks are payable to Lakeside Books LLC, 210 Erie St, Sandusky, OH 44870. We do find that our better clients never need a second letter.

Pursuant to our agreement, the December closing will start on January 4.

Sincerely,
Donna Pruitt`,
    attachments: [{ name: 'Invoice 10-4471.pdf' }],
    known: [
      ['jargon', 'Enclosed please find'],
      ['jargon', 'in the amount of'],
      ['jargon', 'services rendered'],
      ['dueDate', 'Net 15'],
      ['jargon', 'remittance'],
      ['dueDate', 'at your earliest convenience'],
      ['jargon', 'Pursuant to'],
    ],
    unseen: [['tone', 'our better clients never need a second letter']],
  },
  {
    name: 'Joiner in Fife, first invoice, sum wrong and impossible date',
    subject: 'Invoice 88, fitted wardrobes',
    body: `Hello Fiona,

That's the wardrobes all in, and I hope the wee one likes her reading nook. I'll be back for the last handle once it turns up from the supplier.

Invoice 88:
Oak doors £780.00
Carcasses and fittings £465.00
Fitting, two days £480.00
Total £1,825.00

Please pay by 31 November 2026 by bank transfer: A Rennie Joinery, sort code 83-18-22, account 00271946, ref 88.

I do this on my own with no office behind me, so every day it sits with you is a day I'm out of pocket.

All the best,
Alec`,
    known: [
      ['consistency', 'Total £1,825.00'],
      ['dueDate', '31 November 2026'],
    ],
    unseen: [['tone', "every day it sits with you is a day I'm out of pocket"]],
  },
  {
    name: 'Pilates studio in Bristol, reminder mixed with marketing',
    subject: 'Reminder: invoice P-310 and a festive treat!',
    body: `Hi Joanne,

Hope the hip is behaving. This is a reminder about invoice P-310 for your autumn block of ten classes, £140. It was due on Friday 13 November 2026 and we haven't seen it come in.

Please pay by Friday 4 December 2026 with the card link on the invoice, attached again here.

While you're here: book January now and get 15% off! Our new reformer machines have landed and spaces are flying, so bring a pal and you'll both leave feeling two inches taller.

See you on the mat,
Becky at Core House`,
    attachments: [{ name: 'P-310.pdf' }],
    known: [['incentive', 'book January now and get 15% off']],
    unseen: [
      ['incentive', 'a festive treat'],
      ['incentive', "bring a pal and you'll both leave feeling two inches taller"],
    ],
  },
  {
    name: 'Dutch illustrator, first invoice to a UK publisher, weekday does not match',
    subject: 'Invoice 26-41 for the cover of The Salt Road',
    body: `Hi Margaret,

Great that the cover is approved! I send you the layered file with WeTransfer this afternoon.

The invoice 26-41 is in the attachment. The amount is €1,200, and no VAT, because your company is outside the EU.

Could you pay it at latest on Friday 10 December 2026? My IBAN is NL91 ABNA 0417 1643 00, on the name of S. de Vries.

For the second round of sketches I have counted two hours more, since your team could not choose.

Warm greetings from Utrecht,
Sanne`,
    attachments: [{ name: 'invoice-26-41.pdf' }],
    known: [['dueDate', 'Friday 10 December 2026']],
    unseen: [
      ['surprise', 'I have counted two hours more'],
      ['tone', 'since your team could not choose'],
    ],
  },
  {
    name: 'Roofer in Texas, third reminder, shouting and threats',
    subject: 'THIRD NOTICE invoice 3390',
    body: `Mr. Dalton,

Invoice 3390 for the garage roof, $4,800.00, was due on September 30. I wrote on October 12 and November 3. I am DONE being patient.

My crew was up there four days in August. A man who drives a truck like yours can find forty-eight hundred bucks.

If I don't have a check by December 4, 2026 I will file a lien on your property. Trust me, you don't want me standing on your porch the week of Christmas.

Make it out to Ruiz Roofing, 1120 Cedar Ln, Waco TX 76706. You can also call 254-555-0148 and pay over the phone.

Hector Ruiz`,
    known: [
      ['tone', 'THIRD NOTICE'],
      ['tone', 'I am DONE being patient'],
      ['tone', 'I will file a lien on your property'],
    ],
    unseen: [
      ['tone', 'A man who drives a truck like yours can find forty-eight hundred bucks'],
      ['tone', "you don't want me standing on your porch"],
    ],
  },
  {
    name: 'Wedding florist in Kent, balance invoice sent from a template, no attachment',
    subject: 'Your wedding flowers - invoice WF-129',
    body: `Dear [client name],

We're getting so excited about your big day on 19 December! The winter roses are ordered, and I've set aside the eucalyptus you liked.

I've attached invoice WF-129 for the remaining half of the flowers, £745.00. Your deposit of £745.00 came in on 2 September, thank you.

The balance is payable by 05/12/2026, by bank transfer to Hop & Hedge Flowers, sort code 30-98-97, account 41772860.

I'll need the venue's loading times by Friday 11 December. It's hard to put my heart into the arranging when I'm fretting about money, so you'd be doing your bouquet a favour!

With love,
Georgie`,
    known: [
      ['consistency', '[client name]'],
      ['missing', 'attachment'],
      ['dueDate', '05/12/2026'],
    ],
    unseen: [['tone', "It's hard to put my heart into the arranging when I'm fretting about money"]],
  },
  {
    name: 'Copywriter in Dublin, first invoice, number in the subject differs',
    subject: 'Invoice 2026-57 - November newsletter',
    body: `Hi Aoife,

Thanks for the quick sign-off on the newsletter. I changed the opening line to the one Mark preferred, and the final version is in your folder.

Invoice 2026-75 for €420.00 is attached. I'd love it paid before the Christmas madness kicks in, so whatever day suits before then.

You can pay by transfer to IE84 BOFI 9000 1749 2018 37 (Niamh Farrelly).

Are we still on for Tuesday 1 December to talk about January topics?

Niamh`,
    attachments: [{ name: 'invoice-november.pdf' }],
    known: [['consistency', '2026-75']],
    unseen: [['dueDate', 'before the Christmas madness kicks in']],
  },
  {
    name: 'Young guitar teacher in Glasgow, second reminder, moralising',
    subject: 'lessons october - invoice 31',
    body: `Hi Mr Boyle,

Still waiting on the £96 for Callum's four October lessons (invoice 31). It was due on 6 November, and I mailed you on the 14th as well.

I turn up on time every week. I was brought up to settle with folk before buying yourself anything nice, and I'd have thought a grown man would be the same.

Can you please just sort it today? It's the Starling account: 60-83-71, 77201934, Ross Kerr.

Callum's doing really well with his barre chords btw, he can have a go at the Oasis one next week.

Ross`,
    known: [
      ['tone', 'Still waiting on'],
      ['tone', 'Can you please just sort it today'],
    ],
    unseen: [
      ['tone', 'I was brought up to settle with folk before buying yourself anything nice'],
      ['tone', "I'd have thought a grown man would be the same"],
    ],
  },
  {
    name: 'IT support firm in Reading, formal late reminder, legal terms and wrong VAT number',
    subject: 'Overdue account: invoice SI-20881',
    body: `Dear Sirs,

We refer to our invoice SI-20881 dated 1 September 2026 in the sum of £3,264.00, which fell due on 1 October 2026 and is still unpaid.

We hereby request payment in full by Wednesday 9 December 2026, failing which we shall commence proceedings without further notice. We reserve all our rights in this matter.

Interest of 8% above the Bank of England base rate runs from the due date. Support for your server continues as usual, and ticket 4471 was closed on Monday.

Payment should be made to Thames Byte Ltd, sort code 40-38-04, account 91660273. Our VAT number is GB 762 9014 48.

It has not escaped our notice that your directors opened a second showroom in the meantime.

Yours faithfully,
Credit Control
Thames Byte Ltd`,
    known: [
      ['jargon', 'in the sum of'],
      ['jargon', 'hereby'],
      ['jargon', 'failing which'],
      ['tone', 'we shall commence proceedings without further notice'],
      ['tone', 'We reserve all our rights'],
      ['payment', 'GB 762 9014 48'],
    ],
    unseen: [['tone', 'It has not escaped our notice that your directors opened a second showroom']],
  },
  {
    name: 'Landscaper in Perth, higher price than the quote',
    subject: 'Invoice 406 for the retaining wall',
    body: `Hi Steve and Jo,

Wall's up, and the drainage is working a treat after Sunday's rain. Go easy on the lawn for a fortnight.

The invoice is attached, number 406, for $6,930 including GST. That's a bit over the $6,200 we talked about. The ground turned out to be limestone and the digger guy doesn't work for nothing.

Additional costs for tip fees will follow separately.

Please pay within 7 days to BSB 036-051, account 284 117, Greenline Outdoors.

Thanks for the cold drinks!
Matt`,
    attachments: [{ name: 'Invoice 406.pdf' }],
    known: [
      ['dueDate', 'within 7 days'],
      ['surprise', 'Additional costs'],
    ],
    unseen: [
      ['surprise', "That's a bit over the $6,200 we talked about"],
      ['tone', "the digger guy doesn't work for nothing"],
    ],
  },
  {
    name: 'Freelance editor in Norwich, invoice with two due dates',
    subject: 'Invoice 214 for The Harbour Letters',
    body: `Dear Professor Lindqvist,

The second half of your manuscript is with you now. I left a few questions in the margins of chapter 9, mostly about the dates of the letters.

My invoice, number 214, is attached. It comes to £1,134.00 for 54 hours at £21.00 and is due on 4 December 2026. Please pay by 11 December 2026, by transfer to Ruth Calloway, sort code 09-01-28, account 52209174.

I trust the university will not repeat its performance of last spring, when I waited until July.

With kind regards,
Ruth Calloway`,
    attachments: [{ name: 'invoice-214.pdf' }],
    known: [['dueDate', '11 December 2026']],
    unseen: [['tone', 'I trust the university will not repeat its performance of last spring']],
  },
  {
    name: 'Caterer in Galway, first invoice with a due date already past',
    subject: 'Catering on 21 November',
    body: `Hi Sinéad,

What a night! Your dad's speech had the whole kitchen in tears. We found a silver earring under table 4, and I'll keep it safe for you.

The total for 60 guests at €34.50 is €2,070.00. The corkage had to go up on the night, so I've put €90 for that on the next bill.

Payment was due on the 20 November 2026, if you could look after it. Bank transfer is handiest: IE98 ULSB 9850 6012 8734 05, The Copper Pot.

Thanks again for having us,
Maeve`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', '20 November 2026'],
    ],
    unseen: [['surprise', 'The corkage had to go up on the night']],
  },
  {
    name: 'Dog walker in Toronto, full card number in the mail',
    subject: 'Invoice 58 for Biscuit, November',
    body: `Hi Priya!

Biscuit had a great month and only rolled in something awful once. November was 18 walks at $22, and with the towels invoice 58 comes to $411.

Your e-Transfer didn't arrive last time, so this month I'd like to put it on the card you gave me, 4539 1488 0343 6467, on December 1, 2026. Just tell me if that's okay.

I had to add $15 for the towels, he really did a number on them.

No walks on December 25 and 26. I'll be at my mom's in Guelph.

Take care,
Kayla`,
    known: [['payment', '4539 1488 0343 6467']],
    unseen: [['surprise', 'I had to add $15 for the towels']],
  },
  {
    name: 'French architect writing in English, first reminder',
    subject: 'Reminder of the invoice F-2026-118',
    body: `Dear Mister Hughes,

I come back to you about the invoice F-2026-118, of an amount of 3 600,00 €, for the plans of your house in Uzès. It was payable at the 31 October 2026.

Unless error or omission on our part, we did not receive your payment to this day. We would be obliged if you proceed to its regularisation in the best delays.

The payment is by transfer on our account FR14 2004 1010 0505 0001 3M02 606.

The town hall has well received the file of the permit, the answer should arrive in January.

Please accept, dear Sir, the expression of my distinguished sentiments.

Claire Montagnac`,
    known: [
      ['jargon', 'Unless error or omission on our part'],
      ['jargon', 'We would be obliged if you'],
    ],
    unseen: [
      ['jargon', 'proceed to its regularisation'],
      ['dueDate', 'in the best delays'],
      ['jargon', 'the expression of my distinguished sentiments'],
    ],
  },
  {
    name: 'Videographer in Denver, chatty estimate with trade shorthand',
    subject: 'Estimate for the brewery video',
    body: `Hi Tom,

Loved the tour on Thursday, and thanks for the sampler. Here's where I landed on the price:

Shoot, 2 days: $2,400
Edit and color: $1,500
Music license: $150
Total: $4,150

That gets you one 90-second film and three short clips. Anything out of scope is billed on a T&M basis. If the shoot drags on, the number will drift north, that's just how these things go.

The price is good through December 18, 2026. If you say yes late I can't promise the January slot, and honestly there are folks behind you who'd bite my arm off.

Talk soon,
Wes`,
    known: [
      ['consistency', 'Total: $4,150'],
      ['jargon', 'out of scope'],
      ['jargon', 'on a T&M basis'],
    ],
    unseen: [
      ['surprise', 'the number will drift north'],
      ['tone', "there are folks behind you who'd bite my arm off"],
    ],
  },
  {
    name: 'Garage in Hamilton, Ontario, overdue fleet account, threatens to stop work',
    subject: 'Account overdue: invoice 7715',
    body: `Good morning Mr. Singh,

Your account is in arrears. Invoice 7715 for the brakes and tires on van 3, $1,312.40, was due on October 16, 2026.

Please remit payment immediately. You can send an e-Transfer to office@barton-auto.example, or pay by card at the desk.

Van 5 is booked for its oil change on December 2, but the keys stay on the hook in my office till I see some money. We've always bent over backwards for you, and this is the thanks we get.

If payment has already been made, please disregard this notice.

Rick Vance
Barton Auto`,
    known: [
      ['jargon', 'in arrears'],
      ['jargon', 'remit'],
      ['dueDate', 'immediately'],
      ['jargon', 'please disregard this notice'],
    ],
    unseen: [
      ['tone', 'the keys stay on the hook in my office till I see some money'],
      ['tone', "We've always bent over backwards for you, and this is the thanks we get"],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'Painter and decorator in Sheffield, first invoice with an agreed extra',
    subject: 'Invoice 341, hall and stairs',
    body: `Hi Mr and Mrs Oyelaran,

The hall and stairs are finished, and I've left the half tin of Skimming Stone under the stairs for touch-ups.

Invoice 341 is attached. It comes to £1,190.00:

Hall and stairs, as quoted: £980.00
Landing ceiling, which you added on 17 November: £210.00

Please pay by Wednesday 9 December 2026, by bank transfer to C Booth Decorating, sort code 20-76-90, account 43088127, with 341 as the reference.

Mind the banister until Friday, it stays tacky longer than the walls.

Thanks,
Carl Booth`,
    attachments: [{ name: 'Invoice-341.pdf' }],
  },
  {
    name: 'Court interpreter in Birmingham, invoice to an agency',
    subject: 'Invoice 2026/77: interpreting at Coventry Crown Court, 19 November',
    body: `Dear Joanna,

Here is my invoice 2026/77 for the Polish interpreting at Coventry Crown Court on 19 November. The total is £268.40: six hours at £38.00, and £40.40 for the train, as in our booking form.

The judge moved the second hearing to 14 January. I have kept that day free, and the court's letter is attached as well.

The date to pay is Friday 18 December 2026. My bank details are on the invoice.

Best wishes,
Marta Zielinska`,
    attachments: [{ name: 'invoice-2026-77.pdf' }, { name: 'court-letter.pdf' }],
  },
  {
    name: 'Web designer in Austin, calm first reminder',
    subject: 'Invoice 1093 was due on November 16',
    body: `Hi Renee,

I hope the store opening went well. The photos looked wonderful.

I haven't seen the payment for invoice 1093 yet ($1,750.00 for the product pages). It was due on November 16. Could you send it by Friday, December 4, 2026? You can pay through the link on the invoice or with Zelle to billing@larkstudio.example.

If something on the invoice isn't right, just tell me and we'll sort it out. And if you paid in the last day or two, thank you, and there's nothing more to do.

Best,
Jordan`,
  },
  {
    name: 'Window cleaner in Swansea, terse monthly invoice',
    subject: 'Invoice W112',
    body: `Hi Gwen,

Windows done today, front and back. Invoice W112 is £24.

Please pay by 4 December. Bank transfer to H Pugh, 77-29-04, 10338268, or cash through the door next time I call.

Ta,
Huw`,
  },
  {
    name: 'Accountant in Limerick, yearly accounts, plain style',
    subject: 'Invoice 1640 for your 2025 accounts',
    body: `Hi Pádraig,

Your accounts for 2025 are filed, and the receipt from Revenue is in your folder. There is a small refund of €212 coming to you, normally in about three weeks.

Our invoice 1640 is attached: €861.00, which is €700.00 and VAT of €161.00. This is the price in our letter of March. It is due on Wednesday 16 December 2026.

You can pay by bank transfer to IE09 AIBK 9352 0112 0084 66. Please put 1640 with it so that we can match it to you.

I'm in the office until the 23rd if you have questions.

Kind regards,
Orla Hanrahan`,
    attachments: [{ name: '1640.pdf' }],
  },
  {
    name: 'Builder in Adelaide, estimate for a deck',
    subject: 'Estimate 2026-31: hardwood deck',
    body: `Hi Leanne,

Good to meet you and the dogs on Saturday. Here's the estimate for the deck:

Spotted gum boards and frame: $5,480
Labour, six days: $3,960
Steps and handrail: $1,120
Total: $10,560, GST included

The price holds until Friday 11 December 2026. If I find rock where the posts go, I'll stop, show you and agree a price with you before I carry on.

There is nothing to pay now. I can start on Monday 18 January, if that suits you.

Cheers,
Nick Petrou`,
  },
  {
    name: 'Translator in Berlin writing in English, first invoice',
    subject: 'Invoice 2026-112, user manual',
    body: `Dear Ms. Osborne,

thank you for the quick answers to my questions about the pump drawings. The manual is now complete in German, and I have sent the file to your server.

The invoice 2026-112 is attached. The total is €1,386.00 for 7,700 words at €0.18.

Please pay it by Friday, 18 December 2026, to this account:
Anke Brandt, IBAN DE29 1001 0010 0987 6543 21

I am on holiday from 23 December to 3 January. In this time my colleague Lukas answers my mails.

Best regards from Berlin
Anke Brandt`,
    attachments: [{ name: 'Invoice_2026-112.pdf' }],
  },
  {
    name: 'Joinery firm in Belfast, third reminder, formal and calm, with interest',
    subject: 'Third reminder: invoice 5502, £2,900.00',
    body: `Dear Mr Donnelly,

Invoice 5502 for the shop counter, £2,900.00, was due on 14 September 2026 and is now 72 days overdue. We wrote to you on 5 October and 2 November and have not had an answer.

Please pay by Wednesday 9 December 2026, to Lagan Joinery, sort code 95-06-79, account 30451187.

Interest runs from the due date, as our contract of 3 June says. At the moment it comes to £65.00, and we are not asking for it if the invoice is paid by the date above.

If you can't pay it all at once, or if there is a fault with the counter, please ring me on 028 9602 0144. We would be glad to agree a plan with you.

Yours sincerely,
Patricia Magee`,
  },
  {
    name: 'Piano teacher in Vancouver, term invoice',
    subject: 'Winter term lessons, invoice 204',
    body: `Hi Wei,

Emily's recital piece is coming along beautifully. She played it from memory on Monday!

Invoice 204 is for the ten lessons from January 11 to March 22: $550 in total. Please send it by December 18, 2026, by e-Transfer to lessons@ninapiano.example. No password is needed.

There is no lesson in the week of February 15, because of Family Day.

Thank you,
Nina`,
  },
  {
    name: 'Photographer in Edinburgh, urgent feeling words in a harmless sense',
    subject: 'Invoice 0619: product photos',
    body: `Hi Isla,

I edited the photos immediately after our call, and all 24 are in the shared folder. The final round of the whisky bottles has the warmer light you wanted.

Invoice 0619 is attached, for £640.00, the price we agreed. It's due on Friday 11 December 2026. Please pay by transfer; the bank details are at the bottom of the invoice.

The last chance to swap an image before print is Thursday 3 December, the printer tells me.

All the best,
Euan`,
    attachments: [{ name: 'invoice-0619.pdf' }],
  },
  {
    name: 'IT freelancer in Utrecht, recurring invoice to an Irish client',
    subject: 'Invoice 2026-0211, hosting and support for November',
    body: `Hi Ciara,

The server had no outages in November. I updated the shop plugin on the 12th and tested the checkout with a small order, which I refunded.

Invoice 2026-0211 is attached: €185.00, the same as every month. Please pay it by 10 December 2026 to NL39 RABO 0300 0652 64, Van Dijk Beheer.

The old photos take up a lot of space. Shall I delete them, or do you want to keep them? Both are free.

Groetjes,
Bram`,
    attachments: [{ name: '2026-0211.pdf' }],
  },
  {
    name: 'Gardener in Hobart, part payment thanked',
    subject: 'Invoice 87: thanks for the first half',
    body: `Hi Margaret,

Thanks for the $300 that came in on Monday. That leaves $300 of the $600 on invoice 87.

As we said on the phone, the second half is due on 18 December 2026. Same account: BSB 067-002, 1093 3471, T Wilkie.

The roses are pruned and the bare patch has been reseeded. Water it in the evenings if it stays this dry.

Hope your knee is on the mend.
Tess`,
  },
  {
    name: 'Chimney sweep in Vermont, first invoice with a paper check',
    subject: 'Invoice 2298, chimney at 40 Maple Street',
    body: `Hi Walt,

Your chimney is clean and safe to use. The cap has a little rust on it, but it will do fine for a few more winters.

Invoice 2298 is $210.00. Please pay by December 11, 2026. A check works, made out to Green Hill Sweeps, PO Box 118, Barre, VT 05641.

Thanks for shoveling the steps before I came!

Ben`,
  },
  {
    name: 'Copy editor in Oxford, reminder that turns out to be partly her own mistake',
    subject: 'Corrected invoice 158',
    body: `Hi Samira,

You were right about the hours: I had counted the index twice. I'm sorry about that.

The corrected invoice 158 is attached. It's now £912.00 and replaces the one of 9 November, which you can throw away. The new date to pay is Monday 14 December 2026, and my account is the one printed on it.

Chapter 4 was a pleasure to read, by the way. I never knew that about barnacles.

Best,
Philippa`,
    attachments: [{ name: 'invoice-158-corrected.pdf' }],
  },
  {
    name: 'Moving firm in Calgary, revised estimate after a change the client asked for',
    subject: 'New price for your move, estimate M-73',
    body: `Hello Mr. Tremblay,

You asked on Monday to add the piano and the garage shelves. With those, the price changes like this:

Apartment, as before: $1,280
Piano: $240
Garage shelves: $95
New total, taxes included: $1,615

This estimate is good until December 4, 2026. Write back with a yes if you are happy with it, and we keep the truck for January 9. If you'd rather leave the piano out, that's fine too.

Nothing is due today. You pay by card or e-Transfer on the day of the move.

Thanks,
Amrit, Foothill Movers`,
  },
  {
    name: 'Spanish sound engineer writing in English, first reminder',
    subject: 'Invoice 26/058, first reminder',
    body: `Hello Oliver,

How are you? I listened to the album on the radio last week and I was very proud of the drums.

The invoice 26/058 for the mix, €1,500.00, was due on 13 November. I did not find the payment in my bank. Can you please look at it and pay it by 7 December 2026?

My account: Iker Salas, ES91 2100 0418 4502 0005 1332

I send the invoice again with this mail. If you need another document for your accountant, tell me.

A hug,
Iker`,
    attachments: [{ name: 'Invoice 26-058.pdf' }],
  },
  {
    name: 'Childminder in Norwich, monthly invoice, warm',
    subject: 'December, invoice 12 for Arlo',
    body: `Hi Beth and Tom,

Arlo took six steps on his own today and then sat down laughing. There's a video on the app.

Here's invoice 12 for December: 11 days at £52, so £572. I'm closed from the 21st to the 1st and don't charge for those days.

Please pay by Tuesday 1 December 2026 to Lucy Fenn, sort code 54-21-30, account 68401925.

He needs new wellies, size 5!

Lucy`,
  },
  {
    name: 'Osteopath in Sydney, second reminder, short and friendly',
    subject: 'Second reminder for invoice 7031, $130',
    body: `Hi Daniel,

How's the shoulder after the long drive?

Invoice 7031 for your visit on 20 October has not been paid yet. It's $130 and was due on 3 November. Please pay it by Thursday 3 December 2026 with PayID 0491 570 156, or by card at the desk when you come in.

If money is tight at the moment, let me know and we'll split it up.

Helen`,
  },
  {
    name: 'Tile firm in Ohio, final invoice with deposit taken off',
    subject: 'Invoice 881, kitchen backsplash',
    body: `Hi Mrs. Novak,

The backsplash is grouted and sealed. Please keep it dry until Saturday.

Invoice 881 is attached:

Tile and materials: $620.00
Labor: $880.00
Total: $1,500.00
Your deposit of November 4: -$500.00
Left to pay: $1,000.00

Please pay by December 10, 2026. The blue button on the invoice takes cards and bank payments.

I'll send you the photos for your sister, too.

Thank you!
Marcus Webb`,
    attachments: [{ name: 'Invoice_881.pdf' }],
  },
  {
    name: 'Business coach in Manchester, first invoice that mentions a threat and a fine harmlessly',
    subject: 'Invoice 45: workshop on 18 November',
    body: `Hi Naveed,

Thank you for a lively day. The part about how to answer an angry customer who threatens to sue seemed to help the new starters most, and I've put the slides on it in the folder.

Invoice 45 is attached. It's £960.00, as agreed in October, and due on 15 December 2026. Transfer to Brightside Coaching, sort code 01-05-31, account 57110834.

You asked about the parking fine from the morning. It was my own fault, I'd read the sign wrong, so it isn't on the invoice.

See you in the spring,
Gillian`,
    attachments: [{ name: 'invoice-45.pdf' }],
  },
]
