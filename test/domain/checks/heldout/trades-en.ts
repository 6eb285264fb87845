/** English mails of a round of forty writers, the last that was measured before anything was changed for it. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'heating engineer in Leeds, second reminder to a landlord',
    subject: 'Invoice 2214 - boiler at Harehills Lane',
    body: `Hi Darren,

Just chasing the £486.00 for the boiler at 14 Harehills Lane, invoice 2214. It was due on 6 November and there's nowt in the account yet.

The new diverter valve is running fine by all accounts, your tenant rang to say the shower's hot again. I've kept the old one in the van if you want to see it.

I've three lads' wages and a van on finance coming out of this, so I want it sorted ASAP. You weren't this slow on the phone when there was water coming through the ceiling.

Sort code 20-45-77, account 63318842, name K Ogden Heating.

Cheers
Kev`,
    known: [['dueDate', 'ASAP']],
    unseen: [
      ['tone', "three lads' wages and a van on finance coming out of this"],
      ['tone', "You weren't this slow on the phone when there was water coming through the ceiling"],
    ],
  },
  {
    name: 'Hungarian technical translator to a German agency, first invoice in stiff English',
    subject: 'Invoice 2026/88, washing machine manual',
    body: `Dear Ms Krüger,

I hereby send you the invoice no. 2026/88 for the translation of the washing machine manual from German to Hungarian (15,500 words at EUR 0.08, together EUR 1,240.00). The enclosed invoice contains all data you asked for.

The two sentences on page 41 about the drum bolts I have left as your engineer wished. If he changes the drawing again, I gladly look at it.

Kindly effect payment within 14 days to my account at OTP Bank, HU42 1177 3016 1111 1018 0000 0000.

I was delighted with the glossary. It is rare that an agency sends one which is correct.

With kind regards
Zsófia Halmos`,
    known: [
      ['jargon', 'hereby'],
      ['jargon', 'effect payment'],
      ['dueDate', 'within 14 days'],
      ['missing', 'attachment'],
    ],
    unseen: [],
  },
  {
    name: 'wedding photographer in Texas, grovelling about the last part payment',
    subject: 'Your gallery is ready + balance (invoice LM-317)',
    body: `Hey Kaylee and Mason!

Y'all, the gallery is DONE and I cried twice editing it. 612 photos, the sparkler exit came out so good.

I am so so sorry to even bring this up, I know y'all just got back from Cabo and the last thing you want is me in your inbox talking about money. The balance is $1,450.00 (invoice LM-317: $2,900.00 total, half was paid in March). I feel like the worst person alive typing this.

You can Zelle it to lindsey@marlowphoto.example whenever you get a chance.

The download link stays up for a year, so grab the full-size ones for Grandma.

Hugs,
Lindsey`,
    known: [
      ['tone', 'I am so so sorry to even bring this up'],
      ['dueDate', 'whenever you get a chance'],
    ],
    unseen: [
      ['tone', 'the last thing you want is me in your inbox talking about money'],
      ['tone', 'I feel like the worst person alive typing this'],
    ],
  },
  {
    name: 'web developer in Lagos, third reminder, moralising',
    subject: 'Re: Re: Invoice 0071 (school portal)',
    body: `Good afternoon Mrs Adeyemi,

Trust you and the family are doing well. This is about invoice 0071 of ₦350,000 for the admissions portal, which fell due on 2 November 2026.

The portal has been live since September and over two hundred parents have registered on it. My team patched the fee page last Tuesday without being asked.

Ma, the Bible says the labourer is worthy of his hire. A school that teaches children honesty should not have to be begged like this. If nothing enters by Friday I will be left with no choice but to take the portal down.

Account: Zenith Bank 1014423367, Tunde Balogun.

God bless,
Tunde`,
    known: [
      ['tone', 'the labourer is worthy of his hire'],
      ['tone', 'I will be left with no choice but'],
      ['dueDate', 'by Friday'],
    ],
    unseen: [['tone', 'A school that teaches children honesty should not have to be begged like this']],
  },
  {
    name: 'silage contractor in County Cork, late in the year',
    subject: 'Bill for the silage',
    body: `How's things Michael,

That's the second cut paid for by nobody so far. 38 acres at €145 an acre comes to €5,510 and you can lodge it to IE94 AIBK 9320 8612 3456 78.

The diesel went up on us in August so I stuck €280 on top for that, you'll understand yourself.

I'd want it before the cows come in, as I've a baler to pay for. The father never had to ask yours twice.

The bales in the top field look grand by the way, no crows at them.

Good luck,
Pat Joe`,
    known: [['missing', 'invoiceNumber']],
    unseen: [
      ['tone', "That's the second cut paid for by nobody so far"],
      ['surprise', 'I stuck €280 on top for that'],
      ['dueDate', 'before the cows come in'],
      ['tone', 'The father never had to ask yours twice'],
    ],
  },
  {
    name: 'graphic designer in Leipzig, mistyped IBAN and numeric date',
    subject: 'Invoice RE-2026-141: packaging for the oat bars',
    body: `Hello Sören,

the print files for all four oat bar sleeves went to the printer this morning, and he has confirmed the blue.

My invoice RE-2026-141 is attached: four sleeves at EUR 420.00, EUR 1,680.00 in total. No VAT is charged (small business rule, § 19 UStG).

Please transfer the amount by 03/12/2026 to
DE17 8605 5592 1090 0123 45 (Sparkasse Leipzig).

I added two hours for the changes in the nutrition table, I hope that is okay for you.

Have a nice week
Jule Wendt`,
    attachments: [{ name: 'RE-2026-141.pdf' }],
    known: [
      ['dueDate', '03/12/2026'],
      ['payment', 'DE17 8605 5592 1090 0123 45'],
    ],
    unseen: [['surprise', 'I added two hours for the changes in the nutrition table']],
  },
  {
    name: 'IT support consultant in Pune, reminder in office English',
    subject: 'Reminder: Inv. SS/26-27/054',
    body: `Respected Sir,

Greetings of the day. This is with reference to our trailing mail and invoice SS/26-27/054 dated 15 October 2026 for Rs 64,900 (Rs 55,000 plus 18% GST Rs 9,900) towards server migration of your Hinjewadi branch.

The backup job is now completing in 40 minutes and Mr Kulkarni has signed the handover sheet.

You are requested to do the needful and release the payment at the earliest. Kindly revert with the UTR number once done.

Bank: HDFC Bank, A/c 50200034471189, IFSC HDFC0000149.

Thanking you in anticipation,
Sandeep Shinde`,
    known: [
      ['jargon', 'This is with reference to'],
      ['jargon', 'do the needful'],
      ['dueDate', 'at the earliest'],
      ['jargon', 'Kindly revert'],
      ['jargon', 'UTR number'],
      ['jargon', 'Thanking you in anticipation'],
      ['jargon', 'trailing mail'],
    ],
    unseen: [],
  },
  {
    name: 'tree surgeon in Geelong, invoice with work nobody ordered',
    subject: 'Tree job at Barrabool Rd - INV 0893',
    body: `G'day Sharon,

All done at Barrabool Road, stumps ground out and the mulch is in a heap behind the shed like you asked.

Invoice 0893 is $2,310.00 incl. GST. While we were up there the boys reckoned the neighbour's wattle could do with a haircut so we knocked that over too, and there was a bit more in tip fees than I'd figured on.

Bank details: BSB 063-521, account 1044 8712, name Wattlebird Trees. Terms are COD so bung it in today mate.

The possum box is back up on the big gum, she was in it by dark.

Cheers
Dazza`,
    known: [['dueDate', 'COD']],
    unseen: [
      [
        'surprise',
        "the boys reckoned the neighbour's wattle could do with a haircut so we knocked that over too",
      ],
      ['surprise', "a bit more in tip fees than I'd figured on"],
    ],
  },
  {
    name: 'piano teacher in Perth, Scotland, termly fee that does not add up',
    subject: 'Piano lessons, autumn term - invoice 58',
    body: `Dear Mrs Guthrie,

Here is my invoice for Isla's and Fergus's lessons this term, no. 58.

Isla: 12 lessons at £22 = £264
Fergus: 11 lessons at £22 = £242 (he missed one with the chickenpox)
Music books: £18.50
Total: £534.50

Would you be so good as to let me have it by Friday 18 December? A transfer to 80-22-60, account 00417763 (M. Rattray), is easiest.

Isla is coming on beautifully with the Grieg. I did rather hope not to have to wait until February for it, like last year.

Kind regards,
Morag Rattray`,
    known: [['consistency', '£534.50']],
    unseen: [['tone', 'I did rather hope not to have to wait until February for it, like last year']],
  },
  {
    name: 'holiday-home cleaner on the Costa Brava, monthly bill',
    subject: 'Cleaning November, factura 2026-31',
    body: `Dear Mr Peter,

I write you for the cleaning of November in Casa Mimosa. I have been six times, the 2, 6, 11, 16, 20 and 24. Six times 65 € are 390 €, and the sheets 48 €. The total is 438 €.

The number of the bill is 2026-31. I need that you pay me until Tuesday 4 December please, by transfer to ES91 2100 0418 4502 0005 1332.

In the kitchen it was a leak under the sink, I call the plumber Jordi and I pay him 70 € of my pocket, so you owe me this also.

The cat of the neighbour sleeps on your terrace, I leave him.

Thank you and a hug
Montse`,
    known: [['dueDate', 'Tuesday 4 December']],
    unseen: [['surprise', 'I pay him 70 € of my pocket, so you owe me this also']],
  },
  {
    name: 'shearing contractor in Southland, New Zealand',
    subject: 'Main shear - invoice 1177',
    body: `Hi Craig

Invoice 1177 for the main shear is $14,256.00 plus GST $2,138.40, so $16,394.40 all up. That's 2,640 ewes at $5.40.

Usual terms, 20th of the month following. Acct 02-0924-0187345-00, Te Anau Shearing Ltd.

Good tidy sheds and Bev's scones went down a treat. The gang said they'd walk past three other farms to get to yours.

I hear you had money for the new ute though, so no excuses this time.

Cheers
Hemi`,
    known: [
      ['dueDate', '20th of the month following'],
      ['tone', 'no excuses this time'],
    ],
    unseen: [['tone', 'I hear you had money for the new ute though']],
  },
  {
    name: 'bookkeeper in Ohio, legalistic last reminder',
    subject: 'FINAL NOTICE - Invoice 26-0419',
    body: `Dear Mr. Petrakis:

Pursuant to our engagement letter of February 3, 2026, the sum of $875.00 under invoice 26-0419 remains due and owing for the preparation of your second-quarter payroll filings. The invoice was due on September 30, 2026.

Please be advised that failure to remit said amount by December 4, 2026 will result in referral of the account to a collection agency. Time is of the essence.

Checks are payable to Doyle Ledger Services, 214 Market Street, Canton, OH 44702.

The W-2 forms for your staff are ready and can be picked up at my office on any weekday.

Govern yourself accordingly,
Margaret Doyle`,
    known: [
      ['tone', 'FINAL NOTICE'],
      ['jargon', 'Pursuant to'],
      ['jargon', 'due and owing'],
      ['jargon', 'Please be advised that'],
      ['jargon', 'remit said amount'],
      ['tone', 'referral of the account to a collection agency'],
      ['jargon', 'Time is of the essence'],
      ['tone', 'Govern yourself accordingly'],
    ],
    unseen: [],
  },
  {
    name: 'Polish tiler in Dublin, angry second reminder',
    subject: 'Bathroom Rathmines',
    body: `Hello Aoife,

Bathroom in Rathmines is finish three weeks now, invoice 44 is €2,150 and I still don't see money on my account IE05 BOFI 9000 1743 2109 87.

You was saying floor is beautiful, you make photos for Instagram, you have 200 likes. I can not buy bread with likes.

Please pay to Monday or I come with hammer and I take my tiles home.

The silicone in corner you leave dry one more day before shower, then is good for years.

Marek Wrona`,
    known: [['dueDate', 'to Monday']],
    unseen: [
      ['tone', 'I can not buy bread with likes'],
      ['tone', 'I come with hammer and I take my tiles home'],
    ],
  },
  {
    name: '19-year-old video editor, invoice to a streamer',
    subject: 'november edits!!',
    body: `yo jaylen

invoice #7 for the november edits: 9 shorts at $25 and 2 long vids at $120, so $475 total. venmo is @teo-cuts like always

the hot sauce one is at 1.2M views btw which is insane, the zoom on the sneeze did that

not to be weird but i kinda have 11 bucks til this clears so like... pretty please, rent eats me alive on the 1st. whenever works for u tho no stress, sry sry sry for being annoying

teo`,
    known: [
      ['consistency', '$475'],
      ['dueDate', 'whenever works for u'],
    ],
    unseen: [
      ['tone', 'i kinda have 11 bucks til this clears'],
      ['tone', 'rent eats me alive on the 1st'],
      ['tone', 'sry sry sry for being annoying'],
    ],
  },
  {
    name: 'caterer in Kingston, Jamaica, reminder with advertising',
    subject: 'Reminder: invoice 0226, staff lunch 30 October',
    body: `Good morning Miss Campbell,

I hope everybody is still talking about the curry goat. Invoice 0226 for the staff lunch on 30 October, J$148,500.00, was due on 13 November and I have not seen it come in.

Please pay by 4 December 2026 to NCB, Half Way Tree branch, account 212556789, Sister Pearl's Kitchen.

And while you're at it, our Christmas platters are going fast! Book before the 10th and get 15% off plus a free sorrel jug. We are also doing rum cake this year, so tell the other departments.

Since Mr Grant in your office told me accounts has had the paper from week one, I can only guess somebody is sitting on it.

Walk good,
Pearl Bennett`,
    known: [
      ['incentive', 'Book before the 10th and get 15% off'],
      ['incentive', 'our Christmas platters are going fast'],
    ],
    unseen: [
      ['incentive', 'We are also doing rum cake this year, so tell the other departments'],
      ['tone', 'I can only guess somebody is sitting on it'],
    ],
  },
  {
    name: 'executive coach in Zurich, template with a placeholder left',
    subject: 'Coaching October–November, invoice 2026-093',
    body: `Dear [First name],

Thank you for the good session last Thursday. The exercise with the empty chair clearly moved something.

Please find attached invoice 2026-093 for four sessions at CHF 280.00, in total CHF 1'120.00. The invoice is payable net 30 days.

Account: CH93 0076 2011 6238 5295 7, Regula Ammann Coaching, Zürich.

As we went a little over the hour on the last two occasions, I have rounded up to the next half hour.

Kind regards,
Regula Ammann`,
    attachments: [{ name: 'Invoice_2026-093.pdf' }],
    known: [
      ['consistency', '[First name]'],
      ['jargon', 'Please find attached'],
      ['dueDate', 'net 30 days'],
    ],
    unseen: [['surprise', 'I have rounded up to the next half hour']],
  },
  {
    name: 'alarm installer in Pretoria, card number in the mail',
    subject: 'Tax invoice 10455 - CCTV Menlyn office',
    body: `Dear Mr van Wyk,

The six cameras at the Menlyn office are up and you can see all of them on the app. Thandi at reception has the PIN.

Tax invoice 10455 comes to R18 630,00 including VAT. You asked me to put half on your card, so I ran R9 315,00 on 4023 5678 1234 5679 this morning. The other half is for you to EFT to FNB, branch 250655, account 62481190377, by Friday 4 December 2026.

If the funds do not reflect by then we will unfortunately be obliged to remotely disable the system, and then it's on your own head if the skelms come.

Regards,
Pieter Mokoena
Eagle Eye Security`,
    known: [
      ['payment', '4023 5678 1234 5679'],
      ['jargon', 'If the funds do not reflect'],
    ],
    unseen: [
      ['tone', 'obliged to remotely disable the system'],
      ['tone', "it's on your own head if the skelms come"],
    ],
  },
  {
    name: 'safari driver in Nairobi, reminder to a tour agent',
    subject: 'Mara trip 12-16 October, invoice KJ 118',
    body: `Jambo Madam Helen,

I greet you. I am writing about the Mara trip of 12 to 16 October with the Danish family, invoice KJ 118, KSh 142,000. Your office promised me the money on 30 October and it has not arrived.

The family was very happy, they saw the black rhino and the boy wrote to me from Aarhus.

You people in the big office eat first and the driver waits outside with the car. I have been patient like a donkey. Kindly expedite the payment and pay by 1st December 2026 to Paybill 400200, account 1187723.

Asante sana,
Joseph Kamau`,
    known: [['jargon', 'Kindly expedite the payment']],
    unseen: [
      ['tone', 'You people in the big office eat first and the driver waits outside with the car'],
      ['tone', 'I have been patient like a donkey'],
    ],
  },
  {
    name: 'snow clearing in Ontario, seasonal invoice',
    subject: 'Winter 2026-27 snow removal',
    body: `Hi Doug and Linda,

First dusting this morning eh! Marker stakes are in and the salt's in the shed.

Season contract is $620.00 plus HST 13% ($80.60), total $700.60, same as we talked about in September. Please e-Transfer to billing@northshoveller.example. Terms are 2/10 net 15.

If we get a winter like 2022 there'll be something on top for hauling it away, we'll see when we see.

Not trying to be a jerk but the folks who pay first get plowed first.

Thanks,
Gord`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', '2/10 net 15'],
    ],
    unseen: [
      ['surprise', "there'll be something on top for hauling it away"],
      ['tone', 'the folks who pay first get plowed first'],
    ],
  },
  {
    name: 'illustrator in Lyon, forgets half of what a bill needs',
    subject: 'The hedgehog book',
    body: `Dear Amelia,

Voilà, the last three plates of the hedgehog book left yesterday by courier, tracking 6A 1844 2207 3. I am a little sad to say goodbye to him.

I join here the invoice for the second half, it is 2 400 €. I would be very happy to receive it quite fast because the social charges fall on me like rain.

The publisher in Bologna asked me for your address, I gave it.

Bises,
Clémence`,
    known: [
      ['missing', 'invoiceNumber'],
      ['missing', 'howToPay'],
      ['missing', 'attachment'],
    ],
    unseen: [
      ['dueDate', 'quite fast'],
      ['tone', 'the social charges fall on me like rain'],
    ],
  },
  {
    name: 'sauna builder in Kuopio, estimate to a British couple',
    subject: 'Estimate for lakeside sauna',
    body: `Hello Richard and Jane,

thank you for coffee at the cottage. Here is the price as promised.

Frame, log walls and roof 11 400 €
Stove and chimney 2 950 €
Benches of aspen 1 300 €
Together 15 560 €, VAT included

The price is valid until 31 December 2026. We start in May when ice has gone.

If the ground is rock we charge what it takes. Also I tell you straight, do not shop around with other builders, it is waste of my time and yours.

30 % is to be paid when you accept, the rest when stove is warm.

Regards from Kuopio
Teuvo Hakkarainen`,
    known: [['consistency', '15 560 €']],
    unseen: [
      ['surprise', 'If the ground is rock we charge what it takes'],
      ['dueDate', 'when stove is warm'],
      ['tone', 'do not shop around with other builders, it is waste of my time and yours'],
    ],
  },
  {
    name: 'online maths tutor in Lahore to a mother in Bradford',
    subject: "Hamza's tuition, invoice 9",
    body: `Assalam o alaikum Sister Nadia,

Hope Hamza is well after his cold. This month we finished surds and began on circle theorems, he scored 34 out of 40 in the mock.

Invoice 9: eight lessons at £12, £96 in all. Please send by 5 December by Wise to PK75 MEZN 0012 3401 0045 6789 (Usman Tariq, Meezan Bank).

I humbly beg your pardon a thousand times for troubling you. I am also bearing the expenses of my father's kidney treatment. Allah sees who is fair with a teacher.

Duas for Hamza's exam,
Usman Tariq`,
    known: [],
    unseen: [
      ['tone', 'I humbly beg your pardon a thousand times for troubling you'],
      ['tone', "I am also bearing the expenses of my father's kidney treatment"],
      ['tone', 'Allah sees who is fair with a teacher'],
    ],
  },
  {
    name: 'Brazilian developer in Lisbon, two due dates',
    subject: 'Invoice 2026-017, due 10 December',
    body: `Hi team,

Sprint 14 is closed, the checkout bug with the Portuguese post codes is gone and the tests are green.

Invoice 2026-017 is attached, 62 hours at €45, total €2,790.00. Please send it by 7 December 2026 to PT50 0035 0651 0001 2345 6785 2.

For the accounts dept: pls process this under the existing PO and kick off the payment run. I'd rather not pause my commits, you know how these things go.

Abraço,
Caio Menezes`,
    attachments: [{ name: 'invoice-2026-017.pdf' }],
    known: [
      ['consistency', '10 December'],
      ['jargon', 'payment run'],
    ],
    unseen: [['tone', "I'd rather not pause my commits, you know how these things go"]],
  },
  {
    name: 'retired structural engineer in Norwich, 71, very formal',
    subject: 'Our account no. 3/26 in respect of Mill House',
    body: `Dear Sirs,

We beg to enclose our account no. 3/26 in the sum of £780.00, being our professional fee for the inspection of the north gable at Mill House on 9 November inst., together with our report thereon.

We should be obliged if you would favour us with your remittance at your earliest convenience, by cheque to the above address or by transfer to 30-96-17, account 00882134.

The movement is old and in my opinion nothing to lose sleep over. I would, however, have the gutter seen to before the frosts.

We remain, Sirs,
Yours faithfully,
G. H. Pettifer, C.Eng.`,
    attachments: [{ name: 'Account 3-26 and report.pdf' }],
    known: [
      ['jargon', 'in respect of'],
      ['jargon', 'We beg to enclose'],
      ['jargon', 'in the sum of'],
      ['jargon', 'inst.'],
      ['jargon', 'thereon'],
      ['jargon', 'favour us with your remittance'],
      ['dueDate', 'at your earliest convenience'],
    ],
    unseen: [],
  },
  {
    name: 'Greek skipper, invoice after a charter week',
    subject: 'Charter week 38, invoice 2026-52',
    body: `Dear Captain Nigel,

the week in the Cyclades was beautiful and I hope your wife has forgiven the meltemi.

Skipper 7 days at €200 makes €1,400, diesel €186, port fees €94, total €1,680 (invoice 2026-52). By bank: GR16 0110 1250 0000 0001 2300 695.

Also the tender propeller was not so good after Milos, this I put on you with €150, we don't talk about it more.

Pay until end of the month and we stay friends. You drank my ouzo, so you know where I live.

Kalo himona,
Stavros`,
    known: [['dueDate', 'end of the month']],
    unseen: [
      ['surprise', 'this I put on you with €150'],
      ['tone', 'and we stay friends'],
      ['tone', 'You drank my ouzo, so you know where I live'],
    ],
  },
  {
    name: 'virtual assistant in Cebu, deeply apologetic first reminder',
    subject: 'Gentle follow up po, invoice 0042',
    body: `Hi Ma'am Jessica,

Happy Wednesday po! Your inbox is down to 14 unread and the podcast guests are booked until January.

So sorry to disturb your peace, I hope you will not be mad at me. I just want to softly check on invoice 0042, $320.00, that was due last 15 November. Maybe I made a mistake, maybe I am not worth that yet, just tell me po.

Please settle it by 30 November thru PayPal: joy.va@cebumail.example.

Sorry again and again Ma'am,
Joy`,
    known: [],
    unseen: [
      ['tone', 'So sorry to disturb your peace'],
      ['tone', 'I hope you will not be mad at me'],
      ['tone', 'maybe I am not worth that yet'],
      ['tone', 'Sorry again and again'],
    ],
  },
  {
    name: 'wedding band leader in Cardiff, date that does not exist',
    subject: 'Band balance, Rhys & Carys, invoice 612',
    body: `Hiya Rhys,

What a night! My drummer still can't feel his arms after the third encore.

The balance on invoice 612 is £900.00: fee £1,400.00 less the £500.00 deposit. It'd be lovely to have it by 31 November, to Starling 60-83-71, account 71120945 (D. Probert).

You had us on till gone one so there's an extra half hour on there from the lads, fair's fair.

Carys's nan says she wants us for her ninetieth, tell her the second Saturday in June is free.

Ta
Dai`,
    known: [['dueDate', '31 November']],
    unseen: [['surprise', "there's an extra half hour on there from the lads"]],
  },
  {
    name: 'chimney sweep in mid-Wales, few words',
    subject: 'Sweep',
    body: `Mrs Bevan,

Swept 3 flues on the 19th, one jackdaw nest out, certificate's in the post. That's £165. Have it ready soon or I'll not be coming out next autumn, there's plenty of chimneys in Brecon.

Cash or bank 40-16-08 / 21337706.

E. Pugh`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'soon'],
    ],
    unseen: [['tone', "I'll not be coming out next autumn"]],
  },
  {
    name: 'handyman in Florida, shouting',
    subject: 'PAY YOUR BILL',
    body: `Mr. Ferrara

Invoice 1032, $640.00 for the lanai screens, 5 WEEKS OLD. I called twice and texted three times. You read every one of them, I can see the blue check marks.

Screens are holding up great after that storm, your wife said so at Publix.

I DON'T WORK FOR FREE. Make the check out to Ray Dubois, 88 Pelican Ct, Cape Coral FL 33904, and have it in my mailbox by Dec 2, 2026. After that me and your HOA are gonna have a conversation.

Ray`,
    known: [
      ['tone', 'PAY YOUR BILL'],
      ['tone', "I DON'T WORK FOR FREE"],
      ['tone', '5 WEEKS OLD'],
    ],
    unseen: [
      ['tone', 'You read every one of them, I can see the blue check marks'],
      ['tone', 'me and your HOA are gonna have a conversation'],
    ],
  },
  {
    name: 'interior designer in Singapore, progress claim',
    subject: 'Progress claim 2 / Invoice ID-2026-208 / Blk 114',
    body: `Dear Mr and Mrs Lim,

Carpentry is 80% up and the kitchen island top arrives on 2 December. The plasterer will touch up the bomb shelter door after that.

As per contract please find attached herewith Progress Claim 2, invoice ID-2026-208, for S$8,720.00 (S$8,000.00 plus 9% GST S$720.00). PayNow to UEN 201933871K.

Kindly note that we have had to absorb the VO for the extra sockets into this claim. Payment is due upon presentation, and we seek your kind cooperation so that works will not be affected ya.

Warmest regards,
Serene Goh`,
    attachments: [{ name: 'ID-2026-208.pdf' }],
    known: [
      ['jargon', 'As per contract'],
      ['jargon', 'please find attached herewith'],
      ['jargon', 'Kindly note that'],
      ['jargon', 'VO'],
      ['dueDate', 'upon presentation'],
      ['jargon', 'we seek your kind cooperation'],
    ],
    unseen: [
      ['surprise', 'we have had to absorb'],
      ['tone', 'so that works will not be affected'],
    ],
  },
  {
    name: 'sustainability consultant in Utrecht, sarcastic reminder',
    subject: 'Second reminder invoice 20260055',
    body: `Dear Bram,

I let you know that invoice 20260055 (€3,025.00: €2,500.00 plus 21% VAT €525.00) is open since 22 October.

Congratulations with the sustainability prize of the city. In your speech you said that you treat partners fair. I sat in the third row and I laughed very loud.

The data for scope 3 I will send tomorrow, two suppliers are still missing.

Transfer is to NL90 TRIO 0254 3987 66. Please no more stories about the new accounting software. I expect the money by 2 December 2026.

Groet,
Femke de Wit`,
    known: [],
    unseen: [
      ['tone', 'I sat in the third row and I laughed very loud'],
      ['tone', 'no more stories about the new accounting software'],
    ],
  },
  {
    name: 'surf school in Ericeira, revised price after a group booking',
    subject: 'New price for your group, May 2027',
    body: `Hello Fiona!

So stoked for May. The boards are ordered and the hostel keeps the big dorm for you.

I had to look at the numbers again and the price for 16 kids, 5 days, is now €3,520 instead of €3,200. Everything got more expensive, you know how it is.

Minibus 4 transfers at €60 = €240. Together €3,760. The deposit of 25% (€940) should come the sooner the better, as other schools are already knocking on the door for these dates.

Transfer: PT50 0018 0003 4567 8901 2347 7. The offer is number O-2027-04 and holds until 15 December 2026.

Big waves,
Duarte`,
    known: [['dueDate', 'the sooner the better']],
    unseen: [
      ['surprise', 'the price for 16 kids, 5 days, is now €3,520 instead of €3,200'],
      ['tone', 'other schools are already knocking on the door for these dates'],
    ],
  },
  {
    name: 'copywriter in Brighton, passive-aggressive third chaser',
    subject: 'Per my last three emails',
    body: `Hi Imogen,

I'm sure it has simply slipped your mind (again), but invoice PB-061 for £540.00 was due on 23 October.

The homepage copy has been live for seven weeks and I see the brand manifesto is now printed on your tote bags, so presumably someone there likes it.

Bank details haven't changed since the last time I sent them: Monzo, 04-00-04, account 55219803, Phoebe Bright. By 30 November please, and I won't hold my breath.

Happy to resend the PDF if the dog ate it.

Phoebe`,
    known: [
      ['tone', 'Per my last three emails'],
      ['tone', "I'm sure it has simply slipped your mind (again)"],
      ['tone', "I won't hold my breath"],
    ],
    unseen: [
      ['tone', 'so presumably someone there likes it'],
      ['tone', "haven't changed since the last time I sent them"],
      ['tone', 'if the dog ate it'],
    ],
  },
  {
    name: 'mobile dog groomer in Oregon, recurring bill',
    subject: 'Biscuit + Waffles November, invoice 3308',
    body: `Hi Tamara,

Biscuit was an angel. Waffles tried to eat the dryer, but his nails are done.

Invoice 3309 for both pups: two full grooms at $85.00 and one de-matting at $30.00, $200.00 total. You can tap the pay link I texted you, or Venmo @muddypawspdx. It's due by Friday, December 4.

Tip is customary for de-matting because honestly my wrists are shot.

See you on the 22nd,
Carly`,
    known: [['consistency', '3309']],
    unseen: [['tone', 'Tip is customary for de-matting because honestly my wrists are shot']],
  },
  {
    name: 'seamstress in Kumasi, school uniforms, late reminder',
    subject: 'Uniforms for St Louis prep, invoice 31',
    body: `Dear Headmistress,

Good morning. The 60 uniforms were delivered on 28 September and the children look smart in them, I saw them at the parade.

The bill is GH₵ 7,200 on invoice 31 and you gave me GH₵ 3,000. So GH₵ 4,400 is left. You said end of October and then mid-month and now you don't pick my calls.

My apprentices are five girls, they ate gari and sugar this week because of you. Send it by MoMo to 024 455 8190, Akosua Frimpong, latest by 1 December 2026, else I will come and sit in front of the assembly hall.

God richly bless you,
Madam Akosua`,
    known: [['consistency', 'GH₵ 4,400']],
    unseen: [
      ['tone', "now you don't pick my calls"],
      ['tone', 'they ate gari and sugar this week because of you'],
      ['tone', 'I will come and sit in front of the assembly hall'],
    ],
  },
  {
    name: 'furniture maker in Kaunas to a shop in Bath',
    subject: 'Proforma and invoice for 12 stools',
    body: `Dear Oliver,

Your 12 oak stools will go on the lorry on Monday 30 November. Packed two in a box, with felt on the feet.

Invoice BAL-2026-77 is €1,740.00, DAP Bath. Payment 50/50, first part in advance before shipping and second part against documents.

Account: LT12 7300 0101 2345 6784, Swedbank.

The pallets are EUR ones, driver will take them back or you are charged for them.

Best regards,
Rokas Balčiūnas`,
    known: [
      ['jargon', 'Proforma'],
      ['jargon', 'DAP'],
      ['dueDate', 'in advance before shipping'],
      ['dueDate', 'against documents'],
    ],
    unseen: [['surprise', 'or you are charged for them']],
  },
  {
    name: 'olive mill owner in Umbria, total in subject differs',
    subject: 'Olive oil harvest 2026: invoice 118/2026, € 1.296,00',
    body: `Gentle Signora Hughes,

with the present we inform you that your oil is ready, 80 litres of the new harvest in cans of 5. The colour is very green this year and it pinches in the throat as it must.

Invoice 118/2026: 80 litres at € 16,50 makes € 1.320,00. The payment must reach us within and not beyond the date of 10 December 2026, on the account IT60 X054 2811 1010 0000 0123 456.

We remain at your complete disposal for any clarification and we take the occasion to offer our most distinguished greetings.

Frantoio Bartolini
Ornella Bartolini`,
    known: [
      ['consistency', '€ 1.296,00'],
      ['jargon', 'with the present we inform you'],
      ['jargon', 'We remain at your complete disposal for any clarification'],
    ],
    unseen: [
      ['tone', 'within and not beyond'],
      ['jargon', 'we take the occasion to offer our most distinguished greetings'],
    ],
  },
  {
    name: 'childminder in Stoke, late fees and guilt',
    subject: 'November fees',
    body: `Hi duck,

Bit awkward this. November fees for Alfie (£412.00, invoice N26-11) should of been here on the 1st and it's now the 25th.

He's been a joy, he can do his own zip now and he ate all his shepherd's pie yesterday.

I've had to borrow off my mum to do the food shop for your little boy's dinners. I'm not being funny but I look after him like my own and this is the thanks I get. If it's not in by the weekend his place goes to the next on my list.

It's 09-01-28, 44718820, Mrs D Salt.

Deb x`,
    known: [
      ['tone', 'this is the thanks I get'],
      ['tone', "I'm not being funny but"],
      ['dueDate', 'by the weekend'],
    ],
    unseen: [
      ['tone', "I've had to borrow off my mum to do the food shop for your little boy's dinners"],
      ['tone', 'his place goes to the next on my list'],
    ],
  },
  {
    name: 'scaffolding firm in Essex, demand to a builder',
    subject: 'Overdue account - Apex Scaffolding - inv 5520',
    body: `Dear Lee

Notwithstanding our previous correspondence your account is in arrears of £3,180.00 inc VAT (invoice 5520, hire at Chelmsford Road for weeks 36 to 44). It was due on 30 October.

We require cleared funds by 12 noon on Friday 27 November 2026 without fail. Failing that we will strike the scaffold, roofers on it or not.

There is also additional hire running at £85 a week from week 45 which is not on any order but you have had the use of it.

Bank: Barclays 20-19-95, account 83110427, Apex Scaffolding (Essex) Ltd.

The inspection tag on the east elevation was renewed on Monday.

Accounts dept`,
    known: [
      ['jargon', 'Notwithstanding'],
      ['jargon', 'in arrears'],
      ['jargon', 'cleared funds'],
      ['tone', 'without fail'],
    ],
    unseen: [
      ['tone', 'we will strike the scaffold, roofers on it or not'],
      ['surprise', 'additional hire running at £85 a week'],
    ],
  },
  {
    name: 'knitwear designer in Bergen to a magazine, fee invoice',
    subject: 'Invoice 402, pattern "Regn"',
    body: `Hi Saoirse,

the pattern "Regn" is tech edited, all five sizes, and the sample sweater is on its way with Posten.

Invoice 402, NOK 9 500, is attached. I would be glad to have it paid on publication. You find my account at the bottom: NO46 1506 7788 122.

In the contract I signed away third-party rights, which I have understood only now, and it stings that the magazine earns on my rain for ever. You did not exactly point me to it either.

Warm hugs from a wet Bergen
Ingrid Solheim`,
    known: [
      ['dueDate', 'on publication'],
      ['missing', 'attachment'],
    ],
    unseen: [
      ['tone', 'it stings that the magazine earns on my rain for ever'],
      ['tone', 'You did not exactly point me to it either'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'locksmith in Sheffield, first invoice for work at a court',
    subject: 'Invoice 1809: locks at Doncaster county court',
    body: `Hello Mrs Rahman,

The six cell doors and the jury room at the county court are done, and the new keys are with the duty officer in a sealed envelope.

Invoice 1809 is £1,134.00: labour £690.00, cylinders £255.00, VAT £189.00. Please pay by 11 December 2026 to sort code 40-41-19, account 51887320, Stanley Lock & Key.

The lock on door 4 is stiff in the cold. If it sticks, ring me and I'll look at it free of charge.

All the best,
Graham Stanley`,
  },
  {
    name: 'German voice-over artist to a London studio',
    subject: 'Invoice 2026-119 (museum audio guide)',
    body: `Hi Theo,

thanks for the quick retakes. I uploaded the corrected chapter 7 immediately after our call.

Here is invoice 2026-119 for the audio guide: 34 minutes at €25.00, so €850.00 in total. Could you pay it by Wednesday 9 December 2026? My account is DE69 1001 1001 2620 9876 54.

If the curator wants another reading of the word "Quedlinburg", just tell me. I practised.

Viele Grüße
Henrike`,
    attachments: [{ name: 'Rechnung-2026-119.pdf' }],
  },
  {
    name: 'pottery teacher in Vermont, small first invoice',
    subject: 'Pottery class invoice 77',
    body: `Hi Marcy,

Your bowls survived the kiln, even the wobbly one. You can collect them any day after ten.

Invoice 77: six-week class $210.00, clay and firing $45.00, total $255.00. Please send a check or Venmo (@birchclay) by December 10, 2026. The mailing address is 19 Mill Lane, Putney VT 05346.

See you at the open studio!
June`,
  },
  {
    name: 'accountant in Bristol, calm late reminder with interest',
    subject: 'Invoice 5124, third reminder',
    body: `Dear Mr Hollis,

Invoice 5124 of £1,440.00 for your 2025-26 accounts was due on 9 October 2026 and I have not received it. This is my third letter about it.

Interest has run from the due date at 8% over the Bank of England base rate, as our agreement says. I will not charge it if the £1,440.00 arrives by Friday 11 December 2026.

Our account is 20-13-34, 90118452, Severn Accounts Ltd. If there is something wrong with the bill or you would like to pay it in parts, please ring me on 0117 496 0120. I am in every morning.

Yours sincerely,
Diane Apperley`,
  },
  {
    name: 'fishmonger supplying a cod stall in Hull',
    subject: 'Cod and haddock, week 47, invoice 3390',
    body: `Morning Steve,

Week 47: 120 kg cod fillet at £11.50 (£1,380.00) and 40 kg haddock at £10.75 (£430.00). Total £1,810.00, no VAT on fish. Invoice 3390.

Due 4 December 2026, to 30-94-57, account 28110936, Humber Fish.

The boats were in late with the gale, so Thursday's cod is a day fresher than you'd think. Keep the nets off the loading bay please, the forklift caught one.

Ta
Col`,
  },
  {
    name: 'Finnish game composer to a studio in Malmö',
    subject: 'Invoice 2026-14: music for level 3',
    body: `Hi Johan,

level 3 has its music now. The final boss theme is in two versions, I prefer the slower one with the kantele.

Invoice 2026-14 is 1 960 €, that is 28 hours at 70 €. There is no Finnish VAT on it, your studio accounts for it in Sweden. Please pay by 16 December 2026 to FI61 5780 0220 1456 71, and put the reference 2026 1423 in the message.

The penalty sound when you lose a life is maybe too funny. Let's talk on Thursday.

Terveisin
Aleksi`,
    attachments: [{ name: 'invoice_2026-14.pdf' }],
  },
  {
    name: 'handywoman in Toronto, friendly first reminder',
    subject: 'Reminder: invoice 241, closet shelves',
    body: `Hi Priyanka,

Hope the shelves are holding all those boots!

I haven't seen the payment for invoice 241 yet. It was $386.46 ($342.00 plus $44.46 HST), due November 16. Would you send it by e-Transfer to lou@fixitlou.example by December 3, 2026?

If you've already sent it, you can ignore this note. And if one of the brackets creaks, text me a photo.

Thanks,
Lou`,
  },
  {
    name: 'estate gardener in Kent, monthly invoice with an agreed extra',
    subject: 'Garden, November, invoice G-11/26',
    body: `Dear Lady Ashcombe,

The yews are clipped and the last dahlias are lifted and in the apple store.

Invoice G-11/26 for November:
16 hours at £24.00, £384.00
Bare-root hedging, 40 plants, £112.00 (the extra row you agreed to on 3 November)
Total £496.00

Please pay by 10 December 2026 to 60-05-16, account 31187742, J. Wickens.

The heron has been at the pond again. I have put a net over it, and he stands on the wall and looks at it.

Yours,
Jim Wickens`,
  },
  {
    name: 'Indian animator in Kochi to a Canadian startup',
    subject: 'Invoice AN-2026-33 for the explainer video',
    body: `Hi Natalie,

The 60-second explainer is rendered in 4K and in the square format for phones. Subtitles are in English and French.

Invoice AN-2026-33 is USD 900: storyboard 200, animation 600, sound 100. Please pay by 7 December 2026 through Wise to arjun@kochiframes.example.

The urgent-care scene now has the nurse's sleeve in the right colour. Thanks for noticing that.

Warm regards,
Arjun Menon`,
  },
  {
    name: 'roofer in Belfast, estimate',
    subject: 'Estimate E-208: slates at Cregagh Road',
    body: `Hi Geraldine,

Thanks for the tea. I was up on the roof for an hour and most of it is sound.

Replace 45 slipped slates: £540.00
New lead round the chimney: £320.00
Scaffold for three days: £410.00
Total £1,270.00. I'm not VAT registered.

This price holds until 31 January 2027. If I find rotten battens I'll stop, show you photos and give you a price, and nothing goes ahead until you've said yes.

I could start on 11 January.

Brendan`,
  },
  {
    name: 'drama group costume hire, play about a bailiff',
    subject: 'Costume hire "The Bailiff\'s Daughter", invoice 64',
    body: `Dear Pru,

All 14 costumes came back, brushed and on their hangers, thank you. The bailiff's hat has a new dent but I rather think it suits him.

Invoice 64 comes to £238.00 (14 at £17.00). Please pay by 14 December 2026: 77-49-22, account 10384468, Wessex Wardrobe.

Tell the young man who played the debt collector that he frightened my husband.

Best wishes,
Hilary`,
  },
  {
    name: 'plasterer in Gdańsk working in Norway, simple English',
    subject: 'Invoice 12/2026, walls in Ski',
    body: `Hello Mr Berg,

The walls in the second floor are ready and dry. You can paint after one week.

Invoice 12/2026: 54 m² at NOK 350 is NOK 18 900. Please pay by 10 December 2026 to NO21 1503 8877 140, Paweł Lis.

I forgot my level behind the bathroom door. I come on Friday and take it, if it is okay for you.

Thank you, it was good to work with you.
Paweł`,
  },
  {
    name: 'yoga teacher in Bali, invoice to a retreat company',
    subject: 'Invoice 026 for the Ubud retreat',
    body: `Hi Sunniva,

What a sweet group. Everyone got up for the sunrise class, even the two from Hamburg.

Invoice 026 is for ten classes at €40, so €400 altogether. Please send it by 8 December 2026 through PayPal to ketut@sunriseyoga.example.

I am off the grid from 12 December for a week of silence, so write before then if something on the invoice needs changing.

Om shanti,
Ketut`,
    attachments: [{ name: 'invoice 026.pdf' }],
  },
  {
    name: 'vet in the Scottish Borders to a farmer',
    subject: 'Invoice V-7742: scanning 14 November',
    body: `Dear Mr Elliot,

We scanned 412 ewes on the 14th: 61 singles, 330 twins, 14 triplets and 7 empty, a very good result.

Invoice V-7742 is £296.64 (412 at 60p is £247.20, plus VAT £49.44). Please pay by 15 December 2026 to 83-22-18, account 00271145, Teviot Vets, or by card at the desk.

The last warning sign with fluke is bottle jaw, so do look under their chins before they go up the hill.

Kind regards,
Catriona Laidlaw MRCVS`,
  },
  {
    name: 'Dutch bike mechanic, few lines',
    subject: 'Invoice 2026-350 cargo bike',
    body: `Hi Anouk,

The cargo bike is ready. New chain, brake pads and one spoke: €118.50, invoice 2026-350, attached.

Please pay by 5 December 2026 to NL84 BUNQ 2051 3377 72.

The children's bench squeaks, that is only the wood.

Joost`,
    attachments: [{ name: 'factuur-2026-350.pdf' }],
  },
  {
    name: 'wedding florist in Galway, revised price with the reason agreed',
    subject: 'Revised invoice 90: flowers for 28 November',
    body: `Hi Niamh,

Here is the new figure after our chat on Monday. You asked for two more table pieces and no arch, so invoice 90 is now €1,085.00 in place of €1,210.00.

Bouquets €420.00
Twelve table pieces at €50.00, €600.00
Buttonholes €65.00

Please pay by Friday 4 December 2026 to IE32 PTSB 9906 2512 3488 88.

The eucalyptus came in this morning and the whole van smells of it. I'll be at the hotel at seven on the day.

Deirdre`,
  },
  {
    name: 'Swiss mountain guide, invoice after the season',
    subject: 'Invoice 2026-40, Haute Route',
    body: `Dear Margaret,

I still think of the morning on the Plan du Dragon. You walked very well, and the blister story is now known in three huts.

Invoice 2026-40:
Guiding, 6 days at CHF 620.00: CHF 3'720.00
Huts and lifts: CHF 845.00
Less your deposit: CHF 1'500.00
To pay: CHF 3'065.00

Please transfer it by 18 December 2026 to CH96 0076 5000 L123 4567 8, Beat Imboden, Zermatt.

With mountain greetings
Beat`,
  },
  {
    name: 'PR freelancer in New York, reminder to accounts',
    subject: 'Invoice 1140 was due November 13',
    body: `Hi Renee,

Invoice 1140 for October press work ($3,200.00) was due on November 13 and doesn't show in my account yet. Do you know where it is?

If a purchase order number or a W-9 is missing, I can send it today. Otherwise, please pay by ACH by December 4, 2026: routing 021000021, account 887120045, Castellano PR LLC.

The Bloomberg piece runs on Sunday, by the way. They kept the good quote.

Thanks,
Gia`,
  },
  {
    name: 'school bus operator in rural Queensland',
    subject: 'Invoice 2026-188: swimming carnival',
    body: `Hi Kerrie,

Two buses for the swimming carnival on 13 November, invoice 2026-188: $480.00 each, $960.00 including GST. Due on 11 December 2026, please, to BSB 084-961, account 33 817 209, Burnett Coaches.

We found three towels, a boogie board and one left shoe. They're in a box behind Trev's seat.

Cheers,
Noelene`,
    attachments: [{ name: 'INV-2026-188.pdf' }],
  },
  {
    name: 'legal translator in Vienna, work about default notices',
    subject: 'Invoice 26-071 (translation of lease and default notice)',
    body: `Dear Mr Novak,

The lease, the notice of default and the court order are translated and certified. The paper copies left today by registered post.

Invoice 26-071 is €612.00: 340 lines at €1.80. I am exempt from VAT as a small business. Please pay by 9 December 2026 to AT27 2011 1288 4455 6677.

One question on clause 14: the landlord's name is spelled in two ways. I kept both and put a note.

Kind regards
Mag. Elfriede Pichler`,
  },
  {
    name: 'boat builder in Maine, part payment as agreed',
    subject: 'Invoice 18-B, second third of the skiff',
    body: `Henry,

She's planked. Photos to follow when the light's better.

By our agreement of June 2 the second third is due when planking is done. That's $6,400.00, invoice 18-B. Please mail a check by December 12, 2026 to Alden Boatworks, 7 Cove Road, Brooklin ME 04616.

Next job is the thwarts. I have a nice piece of locust for those, no charge, it's been in the shed since my father's time.

Win Alden`,
  },
  {
    name: 'Danish UX designer, reminder with an apology that is in place',
    subject: 'Corrected invoice 2026-62',
    body: `Hi Marcus,

You are right, I counted the workshop twice. Sorry about that. The corrected invoice 2026-62 is attached: DKK 21,250 instead of DKK 25,500, that is 25 hours at DKK 850.

Please pay by 10 December 2026 to DK31 5301 0000 2456 78. You can throw the old one away.

The test with the six users is on Tuesday, and I have bought the good buns.

Best,
Signe`,
    attachments: [{ name: 'Invoice 2026-62 corrected.pdf' }],
  },
  {
    name: 'Kenyan beekeeper, honey to a hotel',
    subject: 'Honey, invoice 205',
    body: `Dear Chef Wanjiru,

Thank you for taking the acacia honey. Forty jars were delivered on 20 November and Mr Otieno signed for them.

Invoice 205: 40 jars at KSh 650, KSh 26,000. Please pay by 4 December 2026 to M-Pesa Till 538810, Baringo Bees.

The rains were good, so there will be honey until March. The empty jars can come back with the driver.

Regards,
Kiprono`,
  },
  {
    name: 'stand-up comic in Manchester, MC fee',
    subject: 'Invoice 33 for the office party, 19 Nov',
    body: `Hi Jas,

Thanks for having me. Nobody threw anything, and your finance director laughed at the one about finance directors, so I'm calling it a win.

Fee £350.00, train £28.40, so £378.40 on invoice 33. Please pay by 10 December 2026 to 04-00-75, account 66120984, R. Achebe.

Do say if your system needs it on a form instead.

Remi`,
  },
  {
    name: 'Estonian e-resident consultant, VAT explained in plain words',
    subject: 'Invoice EE-2026-28: data protection check',
    body: `Hello Laura,

The report is on your drive, with the three things to fix first on page one.

Invoice EE-2026-28 is €1,500.00 for the fixed-price check we agreed on 1 October. There is no Estonian VAT on it, because your company is in Ireland and accounts for the VAT there.

Please pay by 11 December 2026 to EE41 7700 7710 0987 6548 (Terve OÜ).

The cookie banner can wait. Nobody is in a hurry with it, including the authority.

Kind regards,
Priit Saar`,
  },
  {
    name: 'football referee coach, school, penalty shootout',
    subject: 'Referee course, invoice 15',
    body: `Hi Mr Osei,

Eleven of your sixth-formers passed the referee course. The mock penalty shootout ended in an argument, which is exactly what I was hoping for.

Invoice 15: one day at £260.00, whistles and cards £33.00, £293.00 together. Please pay by 17 December 2026 to 20-77-85, account 43390217, D. Marsh.

The certificates come from the county FA in the new year.

Regards,
Dave Marsh`,
  },
  {
    name: 'Spanish architect, estimate for a small reform',
    subject: 'Quote P-2026-19, kitchen in Calle Mayor',
    body: `Dear Hannah,

It was a pleasure to see the flat. The tiles under the lino are from 1920, please do not let anybody break them.

My quote P-2026-19:
Survey and drawings 900 €
Licence at the town hall 350 €
Six visits to the site, 90 € each, 540 €
Total 1.790 € plus VAT 375,90 € = 2.165,90 €

The price is good until 15 January 2027. You would pay half by 31 January and half by 31 March 2027.

A greeting,
Jorge Sanchis`,
  },
  {
    name: 'tutor of English in Tokyo, monthly',
    subject: 'November lessons: invoice 2026-11-T',
    body: `Dear Tanaka-san,

Thank you for another month of good conversations. Your presentation about the bridge was clear, and the audience will follow it easily.

Four lessons at ¥6,000 are ¥24,000 (invoice 2026-11-T). Please pay by 10 December 2026 to Rakuten Bank, branch 251, ordinary account 7718204, ORR FIONA.

Next time we look at "by" and "until", as you wished.

Best wishes,
Fiona Orr`,
  },
  {
    name: 'sign painter in New Orleans, first reminder, relaxed',
    subject: 'Your sign + invoice 409',
    body: `Hey Marcel,

Drove past last night and that gold leaf is glowing. Folks were taking pictures.

Invoice 409 for $1,150.00 was due November 18, and I don't see it on my end. Could you get it to me by December 5, 2026? Cash App is $bywatersigns, or drop a check at 3021 Dauphine St.

If money's tight this month, call me and we'll work out two payments.

Peace,
Odette`,
  },
  {
    name: 'IT trainer in Warsaw, invoice with VAT',
    subject: 'Invoice FV/2026/11/07, Excel course',
    body: `Hello Agnieszka,

thank you for the warm welcome in Gdynia. All 18 people finished the pivot table exercise, and Mr Lech wants another one.

Invoice FV/2026/11/07: training day 4 000,00 zł, VAT 23% 920,00 zł, total 4 920,00 zł. The payment date is 8 December 2026. Account: PL46 1140 2004 0000 3102 1234 5678.

The slides and the solved files are in the folder I shared with you.

Best regards
Tomasz Gil`,
    attachments: [{ name: 'FV-2026-11-07.pdf' }],
  },
  {
    name: 'trailer hire in Tasmania, attaching a trailer',
    subject: 'Trailer hire, invoice 5571',
    body: `Hi Pete,

Thanks for bringing her back clean. Next time attach the safety chain crossed over, it's better if the hitch lets go.

Three days at $55.00 is $165.00 including GST, invoice 5571. Please pay by 2 December 2026 to BSB 807-009, account 1022 9417, Huon Hire.

You left a ratchet strap in the toolbox, it's hanging on the door with your name on.

Mel`,
  },
  {
    name: 'Romanian nurse agency owner, calm final reminder before an agency',
    subject: 'Invoice 2026-0310, please contact us',
    body: `Dear Mr Stoica,

Invoice 2026-0310 of 3.600,00 lei for home care in August was due on 30 September 2026. We wrote on 12 October and 2 November and have had no answer, so I want to be sure that you are well.

Please pay by 11 December 2026 to RO45 BTRL 0130 1202 9988 7766, or ring me on 0264 555 018 so that we can agree on instalments. Many families do that.

Nurse Elena sends her greetings to your mother and asks after the geraniums.

With respect,
Corina Pop`,
  },
  {
    name: 'wedding DJ in Malta, discount agreed earlier',
    subject: 'Invoice 2026/77, wedding at Mdina',
    body: `Hi Kristina and Luke,

What a party! Your grandfather requested ABBA four times, and he got it four times.

Invoice 2026/77 is €720: the fee of €800 less the 10% we agreed on in spring for the Thursday. Please pay by 7 December 2026 to MT22 VALL 2201 3000 0000 4001 2345 678.

The playlist is in your inbox, as promised.

Grazzi,
DJ Zep`,
  },
  {
    name: 'plain, short invoice by a window cleaner in Swindon',
    subject: 'Windows 23 Nov, invoice 871',
    body: `Hi Val,

Windows done front and back on Monday, £18. Invoice 871. Please pay by 1 December 2026 to 09-01-26, 30118876, or leave it in the envelope under the pot.

Your robin followed me all the way round.

Nick`,
  },
  {
    name: 'Ghanaian-British tailor, alterations, agreed change',
    subject: 'Invoice 140, the kente suit',
    body: `Dear Mr Boateng,

The jacket is finished and the trousers now sit right at the back.

Invoice 140 is £465.00: suit £420.00 as quoted, and £45.00 for the second waistcoat you ordered on 9 November. Please pay by Saturday 5 December 2026, by card when you come or to 23-14-70, account 52907713, Efua's Atelier.

Bring the shoes for the last fitting, the hem depends on them.

Warmly,
Efua Mensah`,
  },
  {
    name: 'Portuguese tile restorer, recurring stage invoice',
    subject: 'Invoice FT 2026/58, chapel tiles, stage 3 of 5',
    body: `Dear Father Anselm,

The third wall is clean. Under the soot we found a small blue dog that was on no drawing, and I wanted you to be the first to know.

Invoice FT 2026/58 is for stage 3 of 5, €2,200.00, as in the contract. Please pay by 15 December 2026 to PT50 0045 0123 0012 3456 7891 5.

We rest over Christmas and come back on 7 January, when the walls are at their dampest and need to be looked at anyway.

With respect,
Mafalda Reis`,
  },
  {
    name: 'physiotherapist in Cape Town, first reminder',
    subject: 'Account 3087: sessions in October',
    body: `Hi Lerato,

I hope the knee is doing well on the stairs. You were so close to full bend last time.

Invoice 3087 for three sessions in October, R2 040,00, was due on 15 November and is still open on my side. Please pay it by Friday 4 December 2026 by EFT to Nedbank, branch 198765, account 1188 204 417, or claim from your medical aid with the code on the invoice and let me know.

Are you coming on the 8th?

Regards,
Anneke Botha`,
  },
  {
    name: 'Icelandic horse photographer to a German magazine',
    subject: 'Invoice 2026-09, five photos',
    body: `Hello Ulrike,

five photos for the January issue, chosen by you on 18 November. The grey mare on page 12 is called Súld, that means drizzle.

Invoice 2026-09: 5 photos at €120.00, €600.00. Please pay it by 12 December 2026 to IS81 0133 2600 1234 7503 8912 39.

Here it is dark at four already. The horses do not mind.

Kveðja,
Hrafnhildur`,
    attachments: [{ name: 'invoice 2026-09.pdf' }],
  },
  {
    name: 'childcare cooperative volunteer, kind reminder to a parent in trouble',
    subject: 'October fee, invoice 10-26-44',
    body: `Dear Sam,

Ivy has settled in so nicely, and she now sings the tidying-up song to the guinea pigs.

The October fee of £184.00 (invoice 10-26-44) was due on 31 October and has not arrived yet. I know from Jo that you have had a hard autumn. The committee can spread a fee over three months without any fuss, you only need to tell me.

Otherwise please pay by 14 December 2026 to 08-92-99, account 65412207, Little Acorns Co-op.

Warm wishes,
Beth (treasurer)`,
  },
  {
    name: 'Singaporean drone surveyor, invoice to a contractor',
    subject: 'Invoice DS-0451 / roof survey Tuas',
    body: `Hi Mr Rajan,

The roof survey at Tuas is uploaded: 214 photos, a 3D model and a list of 9 cracked panels. The two in red should be replaced before the heavy rain in December.

Invoice DS-0451 is S$1,308.00 (S$1,200.00 plus 9% GST S$108.00). Please pay by 11 December 2026 by PayNow to UEN 202114406N.

We could not fly over the east corner because of the crane. I will do it on 3 December, and it is part of the price.

Thanks,
Wei Ling`,
    attachments: [{ name: 'DS-0451.pdf' }],
  },
]
