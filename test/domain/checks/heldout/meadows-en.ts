/** Mails by English-speaking freelancers and small firms, with as many good ones as faulty ones. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'Yorkshire plasterer, first invoice, chatty',
    subject: 'Invoice 88 - back bedroom',
    body: `Now then Karen,

That's the back bedroom skimmed and the chimney breast made good. Leave it a good week before you put a mist coat on, it's still dark round the socket.

Invoice 88, £640 all in. Had to hack off more than I thought round the window so I've bunged a bit on top for that. Bank transfer please: Dean Holroyd, sort code 20-45-61, account 40318827.

Soon as you can would be grand, van insurance is due and I'm running on fumes here.

Ta,
Dean`,
    known: [['dueDate', 'Soon as you can']],
    unseen: [
      ['surprise', 'bunged a bit on top for that'],
      ['tone', "I'm running on fumes here"],
    ],
  },
  {
    name: 'Dublin web designer, second reminder, hurt',
    subject: 'Invoice 2026-041, second reminder',
    body: `Hi Aoife,

Hope the launch went well, I saw the photos from Smithfield and the place looked packed.

I'm still waiting on invoice 2026-041 for €1,845.00. It was due on 30 October 2026 and this is the second time I've had to chase you. I stayed up two nights running to get your shop live, so it stings a bit to be left hanging like this.

Could you transfer it by Friday 4 December 2026? IBAN IE23 AIBK 9320 8604 4182 73, Ciara Nolan Design.

Thanks,
Ciara`,
    known: [['tone', "this is the second time I've had to chase you"]],
    unseen: [
      ['tone', 'it stings a bit to be left hanging like this'],
      ['tone', 'I stayed up two nights running'],
    ],
  },
  {
    name: 'US copywriter, first invoice to an agency',
    subject: 'Invoice #1107 - landing pages',
    body: `Hi Marcus,

Please find attached invoice #1107 for the four landing pages and the email welcome sequence. The final copy is in the shared folder, tracked changes accepted.

Total: $2,400.00
Terms: Net 30
Pay by: ACH or check, details on page 2 of the invoice

Please remit to the new address, I moved out of Brooklyn in September.

Best,
Talia Brandt`,
    attachments: [{ name: 'invoice-1107.pdf' }],
    known: [
      ['jargon', 'Please find attached'],
      ['dueDate', 'Net 30'],
      ['jargon', 'Please remit'],
      ['jargon', 'ACH'],
    ],
    unseen: [],
  },
  {
    name: 'Pune software tester, recurring invoice, Indian officialese',
    subject: 'Invoice SK/26-27/019 for November 2026',
    body: `Dear Sir,

Greetings of the day.

With reference to the captioned subject, please find enclosed herewith our invoice SK/26-27/019 for regression testing of the Android build, 112 hours.

Amount: ₹1,00,800
GST 18%: ₹18,144
Total: ₹1,18,944

You are requested to do the needful at the earliest and revert with UTR number. Account: SK Quality Labs, HDFC Bank, 50200031847756, IFSC HDFC0000148.

Thanking you,
Sameer Kulkarni`,
    attachments: [{ name: 'SK-26-27-019.pdf' }],
    known: [
      ['jargon', 'With reference to the captioned subject'],
      ['jargon', 'please find enclosed herewith'],
      ['jargon', 'do the needful'],
      ['dueDate', 'at the earliest'],
      ['jargon', 'revert with UTR number'],
    ],
    unseen: [],
  },
  {
    name: 'Glasgow dog walker, late reminder, fed up',
    subject: 'Dougie and Misty - October',
    body: `Hiya Lorraine,

Wee note about October's walks. Invoice DW-77, £168, was meant to be in by 6 November 2026.

I see youse had a lovely week in Tenerife so money cannae be that tight. I've been out in all weathers wi those dogs and I'm no a charity. Misty's paw is healing fine by the way, I'd leave the sock off now.

If it's not sorted by Monday 30 November 2026 you can find some other mug to pick up the mess. Transfer to 83-06-08, 10457732, E. McAllister.

Eilidh`,
    known: [['tone', "I'm no a charity"]],
    unseen: [
      ['tone', 'money cannae be that tight'],
      ['tone', 'you can find some other mug'],
      ['tone', 'out in all weathers'],
    ],
  },
  {
    name: 'Dutch translator writing to a UK publisher, wrong IBAN',
    subject: 'Invoice 2026-63',
    body: `Dear Philippa,

With this mail I send you my invoice 2026-63 for the translation of chapters 4 to 9 of the garden book. I had much pleasure with the part about the hedgehogs.

The total is € 1.312,50 and I would like to receive this at latest on Friday 11 December 2026. My account is NL90 RABO 0318 8447 01 in the name of J. Vermeulen.

I needed also to rewrite some captions that your designer had made too long, I have counted that as three hours.

With kind greetings,
Joke Vermeulen`,
    known: [['payment', 'NL90 RABO 0318 8447 01']],
    unseen: [['surprise', 'I have counted that as three hours']],
  },
  {
    name: 'Sydney electrician, invoice whose sum is wrong',
    subject: 'Tax invoice 3391 - switchboard upgrade, Marrickville',
    body: `Hi Dimitri,

All done at Marrickville, new board is labelled and the safety switches tested. The compliance certificate has gone to you separately by text.

Labour, 9 hours at $110: $990.00
Switchboard and RCBOs: $860.00
Subtotal: $1,850.00
GST 10%: $185.00
Total: $2,135.00

Payment is strictly 7 days, BSB 062-217, account 1047 3391, Castellano Electrical.

Cheers,
Rob`,
    known: [
      ['consistency', '$2,135.00'],
      ['dueDate', 'strictly 7 days'],
    ],
    unseen: [],
  },
  {
    name: 'Cape Town caterer, reminder with marketing',
    subject: 'Friendly reminder: invoice 554',
    body: `Hi Nomvula,

What a lovely evening that was, your aunt's speech had the whole kitchen in tears.

Just a reminder that the balance of R14 250,00 on invoice 554 was due on 13 November 2026. Please make payment by Wednesday 2 December 2026 by EFT: Kloof Street Kitchen, FNB, account 62514478830, branch code 250655.

P.S. Our festive platters are going fast! Book before the 5th and get 15% off your next order.

Warm regards,
Zanele`,
    known: [
      ['incentive', 'get 15% off your next order'],
      ['jargon', 'EFT'],
    ],
    unseen: [['incentive', 'Our festive platters are going fast!']],
  },
  {
    name: 'Singapore tutor, monthly fee, Singlish',
    subject: 'Nov tuition fee',
    body: `Hi Mrs Tan,

Ethan did quite well this month, his algebra careless mistakes much fewer already. I think he can aim for A1 if he keep doing the ten-year series.

November fee is S$480 for 6 lessons. PayNow to my number can, 9123 4471.

Last month also must remind then pay, this time don't like that lah. Just settle by this week ok?

Thank you,
Ms Goh`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'by this week'],
    ],
    unseen: [['tone', "this time don't like that lah"]],
  },
  {
    name: 'Auckland photographer, wedding balance, apologetic',
    subject: 'Your wedding photos + invoice W-209',
    body: `Kia ora Jess and Tama,

Your gallery is ready! There are 612 photos, and the one of Nana with the sparkler is my favourite of the whole year.

I'm so so sorry to have to bring money into this, I honestly feel awful asking. The second half is $1,650.00 incl GST, invoice W-209, into 12-3049-0187654-00.

Whenever suits you guys is sweet as.

Heaps of love,
Bex`,
    known: [['dueDate', 'Whenever suits you']],
    unseen: [
      ['tone', "I'm so so sorry to have to bring money into this"],
      ['tone', 'I honestly feel awful asking'],
    ],
  },
  {
    name: 'Toronto accountant, legal-sounding final notice',
    subject: 'FINAL NOTICE - Invoice 20884',
    body: `Dear Mr. Oyelaran,

Notwithstanding our previous correspondence, invoice 20884 in the amount of CAD 3,390.00 for your 2025 corporate return remains unpaid. It fell due on September 30, 2026.

Failure to pay in full by December 4, 2026 will result in legal action without further notice. We reserve all our rights. Please note that the corporation's filings for next year cannot be started while the file is in arrears.

Payment may be effected by Interac e-Transfer to accounts@leasidetax.example.

Yours truly,
Gordon Pell, CPA`,
    known: [
      ['tone', 'FINAL NOTICE'],
      ['jargon', 'Notwithstanding'],
      ['jargon', 'in the amount of'],
      ['tone', 'will result in legal action without further notice'],
      ['tone', 'We reserve all our rights'],
      ['jargon', 'in arrears'],
      ['jargon', 'Payment may be effected'],
    ],
    unseen: [],
  },
  {
    name: 'German product designer, first invoice to Irish start-up, weekday wrong',
    subject: 'Invoice R-2026-118',
    body: `Hello Cormac,

thank you for the good workshop last week in Berlin. The cleaned sketches are since yesterday in Figma, please look especially at the hinge on board 3.

I attach invoice R-2026-118 over 3.570,00 EUR. Please transfer until Friday, 10 December 2026 to DE24 1005 0000 0613 8477 29 (Lena Hartwig).

I hope that this time your bookkeeping is awake, the last time it was a sleeping beauty.

Best regards
Lena`,
    attachments: [{ name: 'R-2026-118.pdf' }],
    known: [['dueDate', 'Friday, 10 December 2026']],
    unseen: [
      ['tone', 'I hope that this time your bookkeeping is awake'],
      ['tone', 'it was a sleeping beauty'],
    ],
  },
  {
    name: 'Welsh carpenter, estimate with loose costs',
    subject: 'Estimate for the alcove shelves',
    body: `Hello Mrs Pritchard,

Good to meet you and the cat on Tuesday. For the two alcoves in painted MDF with oak tops I make it £1,180, that is materials and four days.

Price is subject to change without notice as timber is all over the shop at the minute. If the walls turn out to be a dog's dinner I'll just add it on as I go.

I'd need a decision double quick or I'll give the slot to someone who is serious about it.

Thanks now,
Gethin`,
    known: [['jargon', 'subject to change without notice']],
    unseen: [
      ['surprise', "I'll just add it on as I go"],
      ['tone', 'someone who is serious about it'],
      ['tone', 'a decision double quick'],
    ],
  },
  {
    name: 'London illustrator, number differs between subject and body',
    subject: 'Invoice PK-032: cover art',
    body: `Hi Tom,

Here's invoice PK-023 for the cover and the spot illustrations. I'm chuffed with how the fox turned out in the end, thank you for pushing back on the first version.

£950.00, no VAT. Payment terms are 30 days EOM as per your PO. Bank: Starling, 60-83-71, 41190286, Priya Kapoor.

All the best,
Priya`,
    attachments: [{ name: 'PK-032.pdf' }],
    known: [
      ['consistency', 'PK-023'],
      ['dueDate', '30 days EOM'],
      ['jargon', 'as per your PO'],
    ],
    unseen: [],
  },
  {
    name: 'Texas HVAC contractor, shouting',
    subject: 'PAST DUE!!! Invoice 7719',
    body: `Mrs. Delgado,

Your AC unit at the rental on Willow has been blowing cold since August 14 and I have yet to see a dime. Invoice 7719, $1,275.00, due September 15, 2026.

I FIX PEOPLE'S AIR FOR A LIVING, I DO NOT DO IT FOR FREE. My daddy raised me to pay what I owe and I reckon yours did too.

Pay by December 1, 2026 or I am sending you to collections. Check to Ray Tidwell Heating & Air, PO Box 418, Abilene, or card by phone.

Ray`,
    known: [
      ['tone', 'PAST DUE!!!'],
      ['tone', 'I am sending you to collections'],
    ],
    unseen: [
      ['tone', "I FIX PEOPLE'S AIR FOR A LIVING, I DO NOT DO IT FOR FREE"],
      ['tone', 'My daddy raised me to pay what I owe'],
      ['tone', 'I have yet to see a dime'],
    ],
  },
  {
    name: 'Cork gardener, first invoice, no bank details',
    subject: 'Garden work in Ballincollig',
    body: `Hello Mr Twomey,

I'm after finishing the hedge and the bit by the oil tank. Took the cuttings away to the civic amenity site, there were eleven bags in it.

Invoice 14 is €385 including VAT at 13.5%. I'd be glad to have it by 12/10/2026 if that's alright with ye.

There was a good few hours went into the roots that nobody told me about so the price is a biteen up from what I said.

God bless,
Donal`,
    known: [
      ['missing', 'howToPay'],
      ['dueDate', '12/10/2026'],
    ],
    unseen: [
      ['surprise', 'the price is a biteen up from what I said'],
      ['tone', 'that nobody told me about'],
    ],
  },
  {
    name: 'Polish video editor, reminder, blunt',
    subject: 'Reminder, invoice FV/11/2026',
    body: `Hello,

I write about invoice FV/11/2026, 4 200 PLN, date to pay was 16 November 2026.

Money is not on account. I ask you one time nice. In Poland when man takes work and does not pay we have for him a short word, I will not write it here.

Please do transfer to 2 December 2026: PL46 1140 2004 0000 3002 7845 1906.

The new cut with subtitles I keep on my disk until it is paid, without it you see nothing.

Wojciech Maj`,
    known: [],
    unseen: [
      ['tone', 'I ask you one time nice'],
      ['tone', 'we have for him a short word'],
      ['tone', 'without it you see nothing'],
    ],
  },
  {
    name: 'Bristol yoga teacher, invoice to a company with placeholder',
    subject: 'Invoice for October and November sessions',
    body: `Hi [Client name],

Thanks so much for having me in the office again, it was lovely to see so many of the finance team on mats!

Invoice YB-56 is for eight lunchtime sessions at £65, so £520 in total. Please pay by Wednesday 9 December 2026 to Megan Ashby, 04-00-04, 77120394.

No rush at all, honestly, pay when you get round to it.

Namaste,
Megan`,
    known: [
      ['consistency', '[Client name]'],
      ['dueDate', 'pay when you get round to it'],
    ],
    unseen: [],
  },
  {
    name: 'Johannesburg security installer, interest and blame',
    subject: 'Account 1182 overdue',
    body: `Good day Mr Pillay

Invoice 1182, R23 575,00, was payable on 31 October 2026. Three mails and two calls later we are no further, and I must conclude that you are avoiding us.

Kindly be advised that interest at 2% per month is levied on all overdue accounts. The beams and the panel remain our property until you cough up.

Settle within 48 hours. Standard Bank, Highveld Alarms CC, 001847726, branch 051001.

Regards
Pieter`,
    known: [
      ['jargon', 'Kindly be advised'],
      ['jargon', 'is levied on'],
      ['dueDate', 'within 48 hours'],
    ],
    unseen: [
      ['tone', 'I must conclude that you are avoiding us'],
      ['tone', 'until you cough up'],
    ],
  },
  {
    name: 'Edinburgh interpreter, invoice with relative date',
    subject: 'Invoice 419: hospital appointment 18 November',
    body: `Dear Ms Rennie,

Invoice 419 covers the Farsi interpreting at the Western General on 18 November: two hours at £38 and travel at £9.40, £85.40 in total.

Payment is due within 14 days to 80-22-60, 12049357, S. Moradi. In the event that your department requires a purchase order, please furnish me with same forthwith.

The clinic overran by forty minutes. I have not charged for it this time, though most would.

Kind regards,
Shirin Moradi`,
    known: [
      ['dueDate', 'within 14 days'],
      ['jargon', 'In the event that'],
      ['jargon', 'furnish me with same'],
      ['jargon', 'forthwith'],
    ],
    unseen: [['tone', 'though most would']],
  },
  {
    name: 'Vancouver florist, forgot the attachment and the amount',
    subject: 'Invoice F-3308 for the gala',
    body: `Hi Wendy,

The centrepieces were a hit, I hear one of them went home with the mayor!

I've attached invoice F-3308 with the full breakdown, including the added greenery for the stage. You can pay by e-Transfer to hello@saltspringstems.example by December 11, 2026.

Have a great week,
Coral`,
    known: [
      ['missing', 'attachment'],
      ['missing', 'total'],
    ],
    unseen: [['surprise', 'the added greenery for the stage']],
  },
  {
    name: 'Birmingham courier, terse chaser',
    subject: 'inv 6021',
    body: `Alright Steve

6021 still not paid. £312. You had your pallets the same morning you rang, funny how it only works one way.

Sort it today. 30-98-12 00471538.

Baz`,
    known: [['dueDate', 'Sort it today']],
    unseen: [['tone', 'funny how it only works one way']],
  },
  {
    name: 'French sommelier consultant, estimate turned invoice, two due dates',
    subject: 'Invoice 26-027, wine list',
    body: `Dear Andrew,

It was a great pleasure to taste with your team. The new list is with the printer, and the Jura page is exactly as you wished.

The invoice 26-027 is of 2 160,00 €, to pay before 7 December 2026 by bank transfer to FR76 3000 4008 3100 0014 7295 378. As written in my conditions, the payment is at 15 December 2026.

I profit of this mail to ask you a little gesture for my additional tasting afternoon, 180 € that I have put inside the total.

Sincerely,
Hélène Faucher`,
    known: [['dueDate', '15 December 2026']],
    unseen: [['surprise', 'a little gesture for my additional tasting afternoon']],
  },
  {
    name: 'Melbourne bookkeeper, reminder, passive-aggressive',
    subject: 'Invoice 1450 (again)',
    body: `Hi Kylie,

Me again! Just wondering if perhaps my last three emails are sitting in a drawer somewhere with your receipts, haha.

Invoice 1450 for $748.00 was due on 9 November 2026. Per my last email, the BAS is lodged and there's nothing left for me to do on your file.

Pop it across by Thursday 3 December 2026: BSB 083-004, account 51 772 0184. I know you're busy, we're all busy.

Cheers,
Narelle`,
    known: [
      ['tone', 'Per my last email'],
      ['tone', 'Me again!'],
    ],
    unseen: [
      ['tone', 'sitting in a drawer somewhere with your receipts'],
      ['tone', "we're all busy"],
    ],
  },
  {
    name: 'Leeds IT support, retainer increase announced in the invoice',
    subject: 'Invoice IT-2290, December retainer',
    body: `Hi Fiona,

Invoice IT-2290 for December's support is attached: £540.00 plus VAT £108.00, £648.00 in total. It's due on Monday 7 December 2026 by bank transfer, details on the invoice.

You'll spot it's gone up by £90, that's just how things are across the board now. We also took the liberty of moving your mailboxes, which is itemised.

The payment is to be made in full without set-off or deduction.

Thanks,
Imran at Headrow IT`,
    attachments: [{ name: 'IT-2290.pdf' }],
    known: [['jargon', 'without set-off or deduction']],
    unseen: [
      ['surprise', "You'll spot it's gone up by £90"],
      ['surprise', 'took the liberty of moving your mailboxes'],
    ],
  },
  {
    name: 'Finnish 3D artist writing to a US studio, impossible date',
    subject: 'Invoice 88 / character rigs',
    body: `Hi Brandon,

The rigs are ready and I tested them in Unreal. The left elbow of the troll is still little bit stiff but it is like that in your concept also.

Invoice 88, total 1 980,00 EUR, due date 31.11.2026. IBAN FI56 5780 1020 0447 18, receiver Antti Salmela.

Reference number 880 must be used otherwise the payment goes to the forest and I get angry letter from my accountant.

Br,
Antti`,
    known: [['dueDate', '31.11.2026']],
    unseen: [],
  },
  {
    name: 'Belfast joiner, part payment, gives deadline as a dare',
    subject: 'Remainder on the staircase, invoice 203',
    body: `Hi Colm,

Cheers for the £1,500 last month. That leaves £850 on invoice 203, due last Friday.

I don't want to fall out over it, but I know where you live, sure I built your stairs! Catch yourself on and get it sent over to 95-01-21, 60233418.

The newel cap will be with you Thursday, the wee lad will fit it.

Stephen`,
    known: [['dueDate', 'last Friday']],
    unseen: [
      ['tone', 'I know where you live'],
      ['tone', 'Catch yourself on'],
    ],
  },
  {
    name: 'Chicago graphic designer, kill fee, long-winded',
    subject: 'Invoice 2026-77: cancelled rebrand',
    body: `Hi Denise,

Due to the fact that the rebrand was cancelled subsequent to the approval of the first round, the kill fee is applicable. Invoice 2026-77 is for $1,800.00, half of the project total.

Payment is due upon receipt by check or Zelle to studio@pilsenmark.example.

Obviously I turned down two other clients for this one, but hey, lesson learned about trusting people.

Take care,
Andre`,
    known: [
      ['jargon', 'Due to the fact that'],
      ['jargon', 'subsequent to'],
      ['dueDate', 'due upon receipt'],
    ],
    unseen: [
      ['tone', 'lesson learned about trusting people'],
      ['tone', 'I turned down two other clients for this one'],
    ],
  },
  {
    name: 'Delhi content writer, card details in the mail',
    subject: 'Invoice CW-212 and payment to my card',
    body: `Dear Olivia,

Hope you are doing good. I have completed all ten blogs on pet nutrition and you have already put thumbs up on the sheet.

My invoice CW-212 is for USD 600. Bank charges are too much on my side, so you can push the money directly to my debit card 4539 1488 0343 6467, expiry 08/29. Kindly process on priority before month end, my sister's marriage is there and I am depending on you only.

Regards,
Ritika Saxena`,
    known: [
      ['payment', '4539 1488 0343 6467'],
      ['dueDate', 'before month end'],
      ['tone', 'Kindly process on priority'],
    ],
    unseen: [['tone', 'I am depending on you only']],
  },
  {
    name: 'Norwich piano tuner, elderly, formal and stern',
    subject: 'My account of 2nd October',
    body: `Dear Dr Whitcombe,

I beg to remind you of my account no. 1604 for £78.00 in respect of the tuning of your Blüthner on 2nd October. It was due on 1 November 2026 and appears to have escaped your attention.

In fifty-one years of tuning I have seldom met with such forgetfulness, and never from a medical man. A gentleman pays his tuner before his wine merchant.

A cheque by Saturday 5 December 2026, sent to the address above, will close the matter.

Yours faithfully,
Ernest J. Larter`,
    known: [
      ['jargon', 'in respect of'],
      ['jargon', 'I beg to remind you'],
      ['tone', 'appears to have escaped your attention'],
    ],
    unseen: [
      ['tone', 'I have seldom met with such forgetfulness'],
      ['tone', 'A gentleman pays his tuner before his wine merchant'],
    ],
  },
  {
    name: 'Spanish app developer, milestone invoice, sum differs between subject and body',
    subject: 'Invoice 0056 - milestone 2 - 2.750,00 €',
    body: `Hi Rachel,

milestone 2 is in TestFlight since Monday. The bug of the calendar is solved and also the dark mode works now in the iPad.

Total of invoice 0056: 2.570,00 €. Due: 30/11/2026. Account: ES22 2100 0813 6502 0047 1836, Iván Robledo.

We had to do again the login because Apple changed the rules, it is charged as 6 hours more.

A hug,
Iván`,
    known: [['consistency', '2.570,00 €']],
    unseen: [['surprise', 'it is charged as 6 hours more']],
  },
  {
    name: 'Wellington copy editor, first reminder, grovelling',
    subject: 'Tiny nudge about invoice 0093',
    body: `Hi Hemi,

I hate to bother you, and please ignore this if it's a bad time, I'm sure you've got a million better things to read.

It's only that invoice 0093 ($920.00, due 17 November 2026) hasn't come through yet. Totally my fault if I wrote the account number wrong, I'm hopeless with these things. It's 38-9012-0457713-00.

If you could look at it at some point before Christmas that would be amazing.

Ngā mihi,
Sophie`,
    known: [
      ['tone', 'I hate to bother you'],
      ['dueDate', 'at some point before Christmas'],
    ],
    unseen: [
      ['tone', "I'm hopeless with these things"],
      ['tone', "you've got a million better things to read"],
    ],
  },
  {
    name: 'Manchester event sound engineer, VAT number wrong',
    subject: 'Invoice 771, PA hire 14 November',
    body: `Hi Leanne,

Cheers for a cracking night, that brass section nearly took the roof off.

Invoice 771: PA and engineer £700.00, VAT £140.00, total £840.00. VAT no. GB 482 7163 34. Pay by Friday 11 December 2026, 16-58-10, 22094715, Ancoats Audio Ltd.

Had to send Kev back for another desk at half nine, so his time's in there an all.

Nice one,
Gaz`,
    known: [['payment', 'GB 482 7163 34']],
    unseen: [['surprise', "his time's in there an all"]],
  },
  {
    name: 'Adelaide removalist, final reminder with credit threat',
    subject: 'Invoice 5082 - house move 3 October',
    body: `Hello Mr Varga,

The invoice for your move from Unley to Glenelg (no. 5082, $1,430.00) was due on 17 October 2026.

This is your last chance to pay before we list you with the credit bureaus. Other customers manage to pay on the day, so we're at a loss as to what makes you so special.

BSB 105-029, account 030 447 281, Southern Cross Movers, by 1 December 2026.

We found a box of records in the truck, it's at the depot for you.

Janine`,
    known: [
      ['tone', 'This is your last chance to pay'],
      ['tone', 'we list you with the credit bureaus'],
    ],
    unseen: [
      ['tone', 'Other customers manage to pay on the day'],
      ['tone', 'what makes you so special'],
    ],
  },
  {
    name: 'Italian ceramicist, wholesale invoice, no due date',
    subject: 'Invoice 112/2026 and your parcels',
    body: `Dear Harriet,

the parcels departed this morning with the courier, 4 boxes. The blue bowls came out from the oven very beautiful, I think your clients will love them.

Invoice 112/2026: 48 pieces, € 1.056,00, carriage forward. Bank: IT65 W030 6909 6061 0000 0047 218, Bottega Fiorani.

Please check well the boxes when they arrive, the photos inside 3 days if something is broken.

Ciao,
Marta Fiorani`,
    known: [
      ['missing', 'dueDate'],
      ['jargon', 'carriage forward'],
    ],
    unseen: [],
  },
  {
    name: 'Surrey tree surgeon, revised price after the work',
    subject: 'Oak at no. 9: revised invoice TS-340',
    body: `Dear Mr and Mrs Lyle,

The oak is now reduced by about a third and the deadwood is out. The logs are stacked by the garage as you asked.

Our quote was £1,100 but the job ran away with us and the final figure on TS-340 is £1,460. We trust you'll see that's more than fair given what others would have fleeced you for.

Your prompt settlement would be appreciated. Account 20-35-90, 73302846, Ashdown Tree Care.

Regards,
Callum`,
    known: [['dueDate', 'Your prompt settlement would be appreciated']],
    unseen: [
      ['surprise', 'the job ran away with us'],
      ['tone', 'what others would have fleeced you for'],
    ],
  },
  {
    name: 'Estonian SEO freelancer, invoice with due date in the past',
    subject: 'Invoice 2611 SEO audit',
    body: `Hello Gareth,

The audit is ready, 34 pages, and I recorded a short video on the three biggest things. The redirects are the most important, your old shop URLs lead nowhere.

Invoice 2611, sum 890 EUR. Payment deadline: 20 November 2026. EE62 2200 2210 4471 8360, Kristjan Lepik.

If the money is late my system blocks your dashboard by itself, there is nobody to complain to.

Best,
Kristjan`,
    known: [['dueDate', '20 November 2026']],
    unseen: [['tone', 'my system blocks your dashboard by itself']],
  },
  {
    name: 'Nova Scotia boat repairer, reminder, storm of guilt',
    subject: 'Invoice 48, the Mary Ellen',
    body: `Hello Burt,

She's on the cradle for the winter with the new planks in and two coats of copper. The stern tube will want looking at in spring.

Invoice 48 was $2,850.00 with HST, due October 31, 2026. I've got two boys to put in snow boots and the oil man won't wait on your good nature. Your father never once made me ask twice.

Please e-Transfer it to wade@lunenburgslip.example before the week is out.

Wade`,
    known: [['dueDate', 'before the week is out']],
    unseen: [
      ['tone', "I've got two boys to put in snow boots"],
      ['tone', "the oil man won't wait on your good nature"],
      ['tone', 'Your father never once made me ask twice'],
    ],
  },
  {
    name: 'London PR consultant, corporate register, retainer',
    subject: 'Retainer invoice PR-1126',
    body: `Hi Sebastian,

Attached is PR-1126 covering the November retainer. Going forward, we'd be grateful if your AP team could action these on a timely basis so that we're all aligned from a cash-flow perspective.

£3,000.00 + VAT = £3,600.00. Bank details are on the invoice.

We did put some out-of-scope hours against the crisis call, which we've rolled in under "strategic counsel".

Best,
Arabella`,
    attachments: [{ name: 'PR-1126.pdf' }],
    known: [
      ['jargon', 'Going forward'],
      ['jargon', 'AP team'],
      ['dueDate', 'on a timely basis'],
      ['jargon', 'action these'],
      ['surprise', 'out-of-scope hours'],
    ],
    unseen: [['jargon', 'aligned from a cash-flow perspective']],
  },
  {
    name: 'Limerick childminder, reminder, cross parent-teacher tone',
    subject: 'October minding for Saoirse',
    body: `Hi Niamh,

Saoirse was in great form today, she ate all her dinner and asked for yours as well.

October's invoice (no. 31, €620) should have been with me on 2 November 2026. A grown woman shouldn't need telling. It's the principle of the thing, and I'd hate for Saoirse to lose her place over her mother's carelessness.

You can leave it in cash in an envelope, Friday 27 November 2026 and not a day later.

Bernie`,
    known: [
      ['tone', "It's the principle of the thing"],
      ['tone', 'not a day later'],
    ],
    unseen: [
      ['tone', "A grown woman shouldn't need telling"],
      ['tone', "her mother's carelessness"],
      ['tone', "I'd hate for Saoirse to lose her place"],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'Sheffield plumber, first invoice',
    subject: 'Invoice 1043: kitchen tap and waste pipe',
    body: `Hi Mrs Okafor,

The new tap is in and I've replaced the waste pipe under the sink. Run the hot tap for a minute tonight and have a look underneath. If you see a drip, ring me and I'll pop back.

Invoice 1043 comes to £186.00. Please pay by Wednesday 9 December 2026 by bank transfer: Paul Sykes, sort code 40-41-09, account 51720038.

Thanks for the tea,
Paul`,
  },
  {
    name: 'Galway web developer, milestone invoice with attachment',
    subject: 'Invoice 2026-58, booking page',
    body: `Hi Oisín,

The booking page is live and I tested it on three phones. The confirmation mails go to your reception address now.

I've attached invoice 2026-58 for €2,214.00, including VAT of €414.00. It is due on 11 December 2026. You can pay by transfer to IE04 BOFI 9038 8122 7045 61 (Gráinne Folan).

Have a good week,
Gráinne`,
    attachments: [{ name: 'invoice-2026-58.pdf' }],
  },
  {
    name: 'Oregon copy editor, first invoice',
    subject: 'Invoice 309 for the cookbook edit',
    body: `Hi Laurel,

The edited manuscript is in your Dropbox. I left comments where a recipe lists an ingredient that never shows up in the steps. There are six of those, and the rest is small stuff.

Invoice 309 is for $1,540.00 and is due on December 18, 2026. A check or PayPal (june@juneedits.example) both work.

It was a fun one. I made the plum cake twice.

June`,
  },
  {
    name: 'Bengaluru illustrator, invoice to a London client',
    subject: 'Invoice AR-27: picture book spreads',
    body: `Dear Hannah,

All twelve spreads are uploaded in the print size you asked for. Please check the gutter on spread 7, where the elephant's ear is close to the fold.

The total for invoice AR-27 is £1,440. The due date is 10 December 2026, and you can pay through the Wise link on the invoice.

Thank you for such a happy project.

Warm regards,
Ananya Rao`,
    attachments: [{ name: 'AR-27.pdf' }],
  },
  {
    name: 'Perth pool technician, monthly invoice',
    subject: 'Tax invoice 880 - November pool service',
    body: `G'day Trish,

Pool's looking good. Chlorine was a touch low so I topped it up, and the filter's been backwashed.

Tax invoice 880: $165.00 including $15.00 GST. Please pay by 9 December 2026 to BSB 306-089, account 041 7726, Coastline Pools.

See you on the 15th for the next one.

Cheers,
Daz`,
  },
  {
    name: 'Durban seamstress, first invoice',
    subject: 'Invoice 71 for the bridesmaids dresses',
    body: `Hi Thandeka,

All five dresses are pressed and hanging, ready for you to collect any weekday before four. Lerato's hem came up beautifully after the last fitting.

Invoice 71 is for R6 400,00. Please pay by Monday 7 December 2026 by bank transfer to Capitec, S. Naidoo, account 1284471903.

See you at the collection,
Shireen`,
  },
  {
    name: 'Singapore event photographer, invoice by PayNow',
    subject: 'Invoice SG-145, staff dinner photos',
    body: `Hi Wei Ling,

The photos from the staff dinner are in the album. I put the group shots first so you can send them round quickly.

Invoice SG-145 is S$763.00, including 9% GST of S$63.00. Payment is due on 9 December 2026. You can use PayNow to UEN 201912345K or scan the code on the invoice.

Thanks again, and please tell the lion dancers they were brilliant.

Farid`,
    attachments: [{ name: 'SG-145.pdf' }],
  },
  {
    name: 'Christchurch landscaper, first reminder',
    subject: 'Reminder: invoice 412 for the retaining wall',
    body: `Hi Grant,

I hope the wall held up in that rain last week.

I haven't seen the payment for invoice 412 yet. It's $3,450.00 including GST and was due on 18 November 2026. Could you pay it by Thursday 3 December 2026? The account is 06-0801-0233417-00, Port Hills Landscapes.

If you've paid in the last day or two, thank you, and there's nothing more to do.

Cheers,
Matiu`,
  },
  {
    name: 'Montreal translator, invoice with two taxes',
    subject: 'Invoice 2026-114, museum panels',
    body: `Hello Catherine,

The English panels for the river exhibition are done. I kept the Abenaki place names as the curator wrote them.

Translation, 3,200 words: $800.00
GST 5%: $40.00
QST 9.975%: $79.80
Total: $919.80

Invoice 2026-114 is due on December 14, 2026. You can send an Interac e-Transfer to m.leduc@traduit.example.

Best wishes,
Mireille Leduc`,
  },
  {
    name: 'Berlin sound designer writing in English',
    subject: 'Invoice 2026-033 for the podcast series',
    body: `Hi Jonas, hi Emily,

episodes 5 to 8 are mixed and on the server. In episode 6 I made the street noise a bit softer, so that one hears the guest better.

Invoice 2026-033: 1.428,00 EUR with 19% VAT included. Please pay until 9 December 2026 to DE64 4306 0967 1140 2853 00, Timo Brecht.

Many greetings from a very grey Berlin
Timo`,
  },
  {
    name: 'Warsaw UX researcher, part payment',
    subject: 'Invoice 14/11/2026, second half',
    body: `Dear Mark,

Thank you for the first half, it arrived on 4 November. The interviews are finished now and the report is in your folder.

The second half is 1 500,00 EUR, invoice 14/11/2026. Please pay it by 8 December 2026 to the account PL64 1140 2004 0000 3102 6671 9480.

I am glad to present the results to your team on a call. Tuesday mornings are best for me.

Kind regards,
Agnieszka Duda`,
  },
  {
    name: 'Cardiff mobile hairdresser, terse invoice',
    subject: 'Invoice 52',
    body: `Hi Bron,

Four cuts at the home on Monday, £72. Invoice 52, due Tuesday 8 December 2026. Bank transfer to Sian Rees, 77-30-14, 20918845.

See you in the new year x
Sian`,
  },
  {
    name: 'Lisbon surf photographer, invoice',
    subject: 'Invoice FT 2026/88',
    body: `Hi Sam,

the photos from the camp week are in the link, 240 in total, already selected. The one of Ruby on her first green wave should go on your front page!

Invoice FT 2026/88 is 430,00 €. Please pay by 7 December 2026 to PT50 0035 0673 0004 7182 9303 4 (Duarte Pinho).

A big thank you to all the team,
Duarte`,
  },
  {
    name: 'Hampshire decorator, estimate',
    subject: 'Estimate for the hall, stairs and landing',
    body: `Dear Mr Bannister,

Thank you for showing me round on Monday. For the hall, stairs and landing I would charge £1,350. That covers filling, two coats on the walls, gloss on the woodwork, and all the paint.

I can start on Monday 11 January 2027 and would need about six days. This price stands until 18 December 2026.

If you'd like to go ahead, just reply to this mail. And if you'd rather keep the anaglypta, tell me and I'll work it out again.

Kind regards,
Trevor Munn`,
  },
  {
    name: 'Brooklyn motion designer, estimate',
    subject: 'Estimate: 30-second explainer',
    body: `Hi Priyanka,

Great talking yesterday. Here's what I'd suggest for the explainer:

Script and storyboard: $900
Animation: $2,600
Voice and sound: $500
Total: $4,000

That includes two rounds of changes at the storyboard stage and one after the animation. It takes about four weeks from the day you approve the script. I'll hold this price through January 15, 2027.

Any questions, just ask.

Leo`,
  },
  {
    name: 'Hobart beekeeper, wholesale invoice',
    subject: 'Invoice 204, 60 jars leatherwood honey',
    body: `Hi Meg,

Sixty jars went on the Thursday truck. They may set a bit in this cold, a warm shelf brings them back.

Invoice 204 is $540.00, no GST on honey. Please pay by 10 December 2026 by bank transfer to BSB 807-009, account 1226 4473, Huon Hives.

Thanks for stocking us another year,
Ingrid`,
  },
  {
    name: 'Inverness accountant, calm second reminder',
    subject: 'Second reminder: invoice 7730',
    body: `Dear Mr Geddes,

I wrote on 9 November about invoice 7730 for £432.00, which was due on 30 October 2026. I have not received the payment yet.

Please could you transfer it by Friday 4 December 2026 to Ness Accounts, sort code 80-91-27, account 00417762. If something about the invoice isn't right, or you would like to pay in two parts, please ring me on 01463 555 014 and we'll find a way.

Kind regards,
Morag Sinclair`,
  },
  {
    name: 'Mumbai voice artist, first invoice',
    subject: 'Invoice 2026/39, Hindi voice-over',
    body: `Hello David,

The Hindi voice files are in the folder, one file for each slide as you wanted. I recorded slide 11 twice, slow and normal, so you can choose.

Invoice 2026/39 is for USD 350. The due date is 9 December 2026. Please pay by PayPal to kabir@kabirvoice.example.

It was nice working with you and your team.

Regards,
Kabir Mehta`,
  },
  {
    name: 'Amsterdam UX writer, recurring invoice',
    subject: 'Invoice 2026-71, November',
    body: `Hi Charlotte,

Here is invoice 2026-71 for November: 32 hours, € 3.097,60 including VAT. It is due on 14 December 2026, on the account NL37 INGB 0004 4718 30 (Sanne Kuiper).

In December I am away from the 21st, so please send me new texts before the 16th.

Groetjes,
Sanne`,
    attachments: [{ name: '2026-71.pdf' }],
  },
  {
    name: 'Kerry B&B owner, group booking invoice',
    subject: 'Invoice 66 for the walking group',
    body: `Dear Marjorie,

It was a pleasure to have ye all, and the weather behaved for the Gap at least. Somebody left a green flask in room 4, I'll post it if you tell me whose it is.

Invoice 66 is for eleven people, two nights, €1,210.00. Please pay by 9 December 2026, either by card over the phone at 064 555 0182 or by transfer to IE55 AIBK 9363 5511 8209 47.

Mind yourselves,
Breda O'Shea`,
  },
  {
    name: 'Ottawa tutor, monthly invoice',
    subject: 'Invoice 17 - math tutoring, November',
    body: `Hi Mr. Haddad,

Yara is doing really well with fractions. We're moving on to ratios next week, and I've given her a short worksheet to bring back.

Invoice 17: four lessons at $45, $180 in total, due December 8, 2026. An e-Transfer to brielle.tutors@mail.example is easiest.

Thanks,
Brielle`,
  },
  {
    name: 'Kent brewery label designer, corrected price agreed',
    subject: 'Invoice 315: labels for the winter stout',
    body: `Hi Nathan,

The print files for the winter stout went to the printer this morning, and they've confirmed the copper foil.

Invoice 315 is for £875.00: £750 for the label, and £125 for the beer mat we agreed on the phone on 12 November. Please pay by Friday 11 December 2026 to 09-01-28, 66201937, Isla Wren.

Save me a bottle,
Isla`,
  },
  {
    name: 'Vienna violin maker, repair invoice',
    subject: 'Invoice 2026/47, repair of your violin',
    body: `Dear Ms Lindqvist,

your violin is ready. I have closed the crack beside the sound post and made a new bridge. She sounds open and warm again, I think you will be glad.

The invoice 2026/47 is EUR 780,00, payable by 9 December 2026 to AT56 2011 1824 4710 3900, or by card when you collect her in the workshop.

Kind regards from Vienna,
Matthias Egger`,
  },
  {
    name: 'Nottingham cleaner, first reminder, short',
    subject: 'Invoice 230, a quick reminder',
    body: `Hi Joanne,

Invoice 230 for £96.00 was due on 20 November 2026 and I can't see it in my account. Could you send it by Tuesday 1 December 2026? It's 54-10-33, 31774920, D. Kowalczyk.

Thank you!
Danuta`,
  },
  {
    name: 'Port Elizabeth tiler, part payment',
    subject: 'Invoice 98: bathroom, second payment',
    body: `Hi Mr Jacobs

The floor is grouted and you can walk on it from tomorrow morning. I left the spare tiles in the garage.

Your deposit of R8 000 was paid on 2 November, so R9 500 of the R17 500 is left on invoice 98. Please pay it by 5 December 2026 into Absa 4078821153, J. Abrahams Tiling.

Thank you for the business.
Jerome`,
  },
  {
    name: 'Prague app developer, invoice',
    subject: 'Invoice 20260019',
    body: `Hi Victoria,

version 1.4 is in both stores. The crash on older Samsungs is gone, I watched the logs for three days.

Invoice 20260019 is 2 350,00 EUR and the due date is 11 December 2026. Account: CZ89 0800 0000 0029 4471 8318, Ondřej Malík. The PDF is attached.

Have a nice day,
Ondřej`,
    attachments: [{ name: '20260019.pdf' }],
  },
  {
    name: 'Devon caterer, deposit invoice',
    subject: 'Invoice D-12: deposit for your wedding on 22 May',
    body: `Dear Rosie and Callum,

We're so pleased you chose us. The date is yours, and I've noted the two coeliac guests and your gran's dislike of coriander.

Invoice D-12 is for the deposit of £600, which comes off the final bill. Please pay it by Friday 18 December 2026 to Hartland Feasts, 20-30-47, 13385502.

We'll meet for the tasting in February.

Warmly,
Jo and Pete`,
  },
  {
    name: 'Seattle bookkeeper, recurring invoice',
    subject: 'Invoice 2231 for November bookkeeping',
    body: `Hi Kenji,

November is closed and reconciled. Two receipts are missing, both from Home Depot, so please snap a photo when you find them.

Invoice 2231 is $425.00, due December 10, 2026. The "Pay online" button on the invoice takes cards and bank transfers.

Thanks,
Rosalind`,
    attachments: [{ name: 'Invoice-2231.pdf' }],
  },
  {
    name: 'Helsinki grant writer, formal invoice',
    subject: 'Invoice 1061: EU application',
    body: `Dear Dr Fenwick,

The application was submitted on 17 November, and the confirmation from the portal is in your mailbox.

Invoice 1061, EUR 2,600.00, is due on 9 December 2026. Please pay to FI68 1012 3300 1883 47 with the reference 10618.

We should hear from the programme in March. I will write as soon as there is news.

Yours sincerely,
Outi Rantanen`,
  },
  {
    name: 'Madrid voice coach, estimate',
    subject: 'Estimate for six coaching sessions',
    body: `Hi Lauren,

it was very nice to meet you and to hear the speech. For six sessions of one hour by video the price is 480 €, with short exercises between the sessions.

We can begin on 12 January 2027, always Tuesdays at 18:00 if this is good for you. The price is valid until 31 December 2026.

Tell me what you think, and no problem if it is not for you.

Saludos,
Paloma`,
  },
  {
    name: 'Court interpreter, invoice with court and threats as the content of the work (delicate)',
    subject: 'Invoice 264: Leeds Crown Court, 16 to 18 November',
    body: `Dear Ms Abara,

Invoice 264 covers three days of interpreting at Leeds Crown Court in the case about threats made to a shopkeeper. The judge released us early on the last day, so I have charged half a day for it, as your booking terms say.

Two and a half days at £240: £600.00
Train: £58.60
Total: £658.60

Please pay by Friday 11 December 2026 to Yusuf Demir, 23-69-72, 14480263.

Kind regards,
Yusuf Demir`,
  },
  {
    name: 'Poster designer, quotes slogans in capitals (tempting)',
    subject: 'Invoice 91: sale posters',
    body: `Hi Gemma,

The three posters are with the printer: "LAST CHANCE", "FINAL WEEKEND" and "20% OFF YOUR NEXT COAT". You were right about the red, it reads from across the street now.

Invoice 91 is £540.00 and due on 9 December 2026. Please pay by bank transfer, 60-24-77, 40092213, Okan Studio.

Thanks,
Defne`,
  },
  {
    name: 'Bereaved client, gentle reminder (delicate)',
    subject: 'Invoice 118, when you are ready to look at it',
    body: `Dear Mrs Halloran,

I was very sorry to hear about Frank. He always had a kind word for me at the gate, and the roses were his pride.

There is one invoice from September, number 118, for €240.00. It was due on 15 October 2026. I've moved the date to 29 January 2027, so please leave it aside for now. The account is IE16 BOFI 9043 1830 5719 26, Joe Tuohy.

I'll keep the grass down in the meantime, as Frank and I had arranged.

With sympathy,
Joe`,
  },
  {
    name: 'Formal late reminder with calm word on interest (delicate)',
    subject: 'Third reminder: invoice 6614',
    body: `Dear Ms Carmody,

Invoice 6614 for £2,280.00 was due on 15 September 2026 and is 71 days overdue. I wrote on 1 October and on 2 November.

Please pay by Wednesday 9 December 2026 to Brackley Joinery Ltd, 30-84-55, 26019374. Interest runs from the due date. I have not added any so far.

If you disagree with part of the invoice, tell me which part and I will look at it. If paying in stages would help, please ring me on 01280 555 077.

Yours sincerely,
Alan Stokes`,
  },
  {
    name: 'Writer corrects own mistake in an earlier invoice (delicate)',
    subject: 'Corrected invoice 77B replaces 77',
    body: `Hi Ruth,

I made a mistake on invoice 77: I charged you for five workshops, and there were four. Sorry about that.

Invoice 77B replaces it. The new total is $1,000.00, and it is due on December 11, 2026. You can pay by check or by Zelle to ana@anateaches.example. Please delete the old one.

Thank you for spotting it so fast.

Ana`,
    attachments: [{ name: 'invoice-77B.pdf' }],
  },
  {
    name: 'Translator for a debt advice charity (tempting)',
    subject: 'Invoice 2026-90: leaflet "When the debt collector calls"',
    body: `Dear Femi,

The Portuguese version of "When the debt collector calls" is finished. I translated "bailiff" and "legal action" as your glossary has them, and asked a colleague to read the page on credit ratings.

Invoice 2026-90 is £310.00, due on 10 December 2026. Please pay into 04-06-05, 18827340, Inês Tavares.

I was glad to work on something so useful.

Best wishes,
Inês`,
  },
  {
    name: 'Emergency locksmith, words of hurry about the work (tempting)',
    subject: 'Invoice 3120, front door lock',
    body: `Hi Aaron,

You needed someone right away on Sunday night, so I came straight from Coburg, and we had you inside by half past ten. I ordered the new cylinder immediately after our call and fitted it on Monday.

Tax invoice 3120: $385.00 including GST, the price I gave you on the phone before I set out. It's due on 9 December 2026, BSB 633-000, account 158 220 347, Northside Locks.

Stay safe,
Theo`,
  },
  {
    name: 'Tennis coach, court and penalty as sport words (tempting)',
    subject: 'Invoice 44 for the autumn term',
    body: `Hi Suresh,

Dev had a strong term. His serve lands on the far side of the court now, and he laughs off the penalty points when he's late, which the others love.

Invoice 44: ten lessons at £22, court hire included, £220 in total. Please pay by Monday 14 December 2026 to 11-07-33, 00834417, L. Whitfield.

Happy holidays,
Luke`,
  },
  {
    name: 'Client in difficulty, payment plan confirmed (delicate)',
    subject: 'Invoice 533: your three payments',
    body: `Hi Mandla,

Thank you for being open with me on the phone about how slow the season has been. It's fine to pay in three parts, as we agreed.

Invoice 533 is R9 000,00: R3 000 on 4 December 2026, R3 000 on 8 January 2027 and R3 000 on 5 February 2027. Nedbank, P. van Wyk, account 1190447285.

If one of the dates gets difficult, just send me a message beforehand.

All the best,
Petra`,
  },
  {
    name: 'Mystery-theatre costume maker, dark play titles and agreed extra work (tempting)',
    subject: 'Invoice 62: costumes for "The Ultimatum"',
    body: `Hi Fergus,

All nine costumes for "The Ultimatum" are on the rail, with the blood on the bailiff's shirt sewn in so it washes. The extra cloak you ordered on 10 November is there too, at the €140 we agreed.

Invoice 62 is €1,390.00 in total. Please pay by Thursday 10 December 2026 to IE44 BOFI 9000 9347 7201 58, Orla Keane.

Break a leg,
Orla`,
  },
]
