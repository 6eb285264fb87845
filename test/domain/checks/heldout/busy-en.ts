/** English mails by a fifth, of whom the checks knew nothing. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'Leeds plumber, fed up, to a landlord with several flats',
    subject: 'Invoice 2291, 14 Harehills Mews',
    body: `Morning Mr Adeyemi,

Invoice 2291 for the boiler swap at Harehills Mews hasn't been paid yet. It's £1,640.00 and it was due on 2 November.

I've rung your office on three different days and each time the lass says you're in a meeting. That's a lot of meetings. Your tenants had hot water the same night they called me, on a Sunday, and I didn't make them wait five weeks for it.

I bought that boiler on my own card, so at the minute it's me heating your flats.

Get it sorted by Friday 27 November or I won't be coming out to any of your other places when the cold snap hits.

Bank details: Crossley Plumbing, sort code 20-48-11, account 73300912.

Dave Crossley`,
    known: [['tone', 'Get it sorted']],
    unseen: [
      ['tone', "each time the lass says you're in a meeting"],
      ['tone', "That's a lot of meetings"],
      ['tone', "I didn't make them wait five weeks for it"],
      ['tone', "at the minute it's me heating your flats"],
      ['tone', "I won't be coming out to any of your other places"],
    ],
  },
  {
    name: 'Cork graphic designer, chatty, first invoice to a new café',
    subject: 'Invoice GD-118 for the menus',
    body: `Hi Sinéad,

Hope the opening weekend went well, the photos on Instagram looked mighty. That chalkboard wall came up lovely in the end.

So here's the invoice for the menus and the window vinyl, GD-118, €980 including VAT. You can pay by bank transfer, the IBAN is on the PDF. No mad rush on it at all, whenever you've the till counted after the first few busy weekends is grand.

Well, if you could get it through before the Christmas madness starts that'd be great.

Thanks a million for the work, I'd a ball doing it. Keep me a scone.

Aoife
Aoife Twomey Design`,
    attachments: [{ name: 'GD-118.pdf' }],
    known: [['dueDate', 'No mad rush on it']],
    unseen: [
      ['dueDate', "whenever you've the till counted"],
      ['dueDate', 'before the Christmas madness starts'],
    ],
  },
  {
    name: 'Polish technical translator, formal English, first invoice',
    subject: 'Invoice FV 31/11/2026, translation of pump manual',
    body: `Dear Ms Holloway,

I would like to kindly inform you that the translation of the manual has been completed, and in the attachment I am sending the invoice FV 31/11/2026 for 412.50 GBP.

I kindly request the regulation of the above amount by transfer on the bank account indicated in the invoice, in the term of 14 days from the delivery of the correct VAT document. In the title of the transfer please put the invoice number.

The chapter about the pumps was interesting for me, my father was working all his life with such pumps.

I remain at your disposal in case of any doubts.

With regards,
Małgorzata Wilk
Wilk Technical Translations`,
    attachments: [{ name: 'FV_31_11_2026.pdf' }],
    known: [
      ['jargon', 'I would like to kindly inform you'],
      ['jargon', 'I kindly request'],
      ['jargon', 'I remain at your disposal'],
    ],
    unseen: [
      ['jargon', 'the regulation of the above amount'],
      ['dueDate', 'in the term of 14 days from the delivery'],
      ['jargon', 'the correct VAT document'],
    ],
  },
  {
    name: 'American wedding photographer, mortified to ask',
    subject: 'So sorry to bother you!! (invoice 0457)',
    body: `Hi Brianna!

I feel terrible even writing this while you two are still in Maui, and please ignore me completely if you're on a beach right now!! I hate being that person.

I was going through my books and the second half for your gallery, invoice 0457, $1,150, was due November 15. I'm sure this one's on me for sending it the week of the wedding, what was I thinking. If money is tight I totally understand and we never have to talk about it again, lol.

If not, the card link is in the invoice or you can mail a check to the studio. Friday, December 4 would be perfect.

The sunset ones on the dock came out unreal.

Sorry again!
Kaylee
Kaylee Marsh Photo`,
    known: [
      ['tone', 'So sorry to bother you!!'],
      ['tone', 'I hate being that person'],
      ['tone', 'Sorry again!'],
    ],
    unseen: [
      ['tone', 'I feel terrible even writing this'],
      ['tone', "please ignore me completely if you're on a beach"],
      ['tone', "I'm sure this one's on me"],
      ['tone', 'what was I thinking'],
      ['tone', 'If money is tight I totally understand'],
      ['tone', 'we never have to talk about it again'],
    ],
  },
  {
    name: 'Queensland tree lopper, sarcastic reminder',
    subject: "That stump isn't the only thing still sitting there",
    body: `Hi Greg,

Remember us? We're the blokes who took the ironbark off your shed roof in October. Invoice 3308, $2,750 including GST, due 6 November.

Your missus says the cheque's in the mail, which is funny because nobody's posted a cheque in this town since 2009. The shed came up great by the way. Drove past Saturday and saw the new boat in it. Lovely colour.

The chipper needs blades and I've got two young fellas on wages, so if it could land before the next storm rolls through we'd be stoked.

BSB 064-421, account 1009 3385, Tallow Creek Tree Care. Use 3308 as the reference.

Cheers,
Robbo`,
    known: [
      ['tone', "the cheque's in the mail"],
      ['tone', 'Remember us?'],
    ],
    unseen: [
      ['tone', "isn't the only thing still sitting there"],
      ['tone', "nobody's posted a cheque in this town since 2009"],
      ['tone', 'saw the new boat in it. Lovely colour'],
      ['tone', "The chipper needs blades and I've got two young fellas"],
      ['dueDate', 'before the next storm rolls through'],
    ],
  },
  {
    name: 'Pune web developer, office English, reminder',
    subject: 'Reminder: Inv. No. KS/26-27/044',
    body: `Dear Sir,

Greetings of the day!

This is with reference to our trailing mail of 9 November regarding Inv. No. KS/26-27/044 for Rs 86,400, yearly website AMC. Till date the payment is not reflecting at our end. Kindly do the needful and share the UTR at the earliest.

TDS may be deducted as applicable. In case already processed, kindly ignore.

For your ready reference the bank details are below:
KS Infotech, HDFC Bank, Kothrud, A/c 50200041887731

Also the new gallery page is live since yesterday, please have a look when you are free.

Hoping for your kind cooperation in this regard.

Thanks and regards,
Kiran Shinde
KS Infotech, Pune`,
    known: [
      ['jargon', 'Greetings of the day'],
      ['jargon', 'This is with reference to'],
      ['jargon', 'Till date the payment'],
      ['jargon', 'Kindly do the needful'],
      ['dueDate', 'at the earliest'],
      ['jargon', 'TDS may be deducted as applicable'],
      ['jargon', 'kindly ignore'],
      ['jargon', 'For your ready reference'],
      ['jargon', 'your kind cooperation in this regard'],
    ],
    unseen: [
      ['jargon', 'our trailing mail'],
      ['jargon', 'yearly website AMC'],
      ['jargon', 'not reflecting at our end'],
      ['jargon', 'share the UTR'],
    ],
  },
  {
    name: 'British copywriter, solicitor template with a personal swipe',
    subject: 'FINAL DEMAND: Invoice 1076',
    body: `Dear Mr Lyle

Re: Invoice 1076, £3,200.00

We note that the above invoice, due on 1 October 2026, remains unpaid despite previous correspondence.

Unless cleared funds are received within seven days of the date of this letter, we shall have no alternative but to commence proceedings in the County Court without further notice. You will also be liable for statutory interest at 8% over base, together with fixed compensation.

Mark, I really didn't want to get the scary template out. We've had a decent run and I thought you were better than this.

Account details as in every one of my last four emails: H. Penrose, 04-00-04, 21987765.

Yours sincerely
Hattie Penrose
Penrose Copy`,
    known: [
      ['tone', 'FINAL DEMAND'],
      ['jargon', 'We note that the above invoice'],
      ['tone', 'remains unpaid despite previous correspondence'],
      ['jargon', 'cleared funds'],
      ['dueDate', 'within seven days of the date of this letter'],
      ['tone', 'no alternative but to commence proceedings'],
      ['tone', 'without further notice'],
      ['jargon', 'liable for statutory interest'],
      ['jargon', 'together with fixed compensation'],
    ],
    unseen: [
      ['jargon', '8% over base'],
      ['tone', "I really didn't want to get the scary template out"],
      ['tone', 'I thought you were better than this'],
      ['tone', 'as in every one of my last four emails'],
    ],
  },
  {
    name: 'Norwich piano teacher, seventy, genteel guilt',
    subject: "Oscar's October lessons",
    body: `Dear Mrs Fairweather,

I do hope Oscar's cold is better. He was playing the Clementi beautifully before half term.

I dislike discussing money with parents, and in thirty-one years I have hardly ever needed to. However, my October invoice, number 62, £144.00 for four lessons, is still with you. Most families pay before the lesson without being asked. I expect you have been very taken up with the new kitchen.

I have kept Oscar's Thursday place although two other children are waiting for it. Perhaps you would be so good as to bring a cheque when he next comes, or pay by transfer to Mrs J Pettifer, 30-90-16, 00418823.

One cannot live on scales alone.

Yours,
Joan Pettifer`,
    known: [['jargon', 'be so good as to']],
    unseen: [
      ['tone', 'I dislike discussing money with parents'],
      ['tone', 'in thirty-one years I have hardly ever needed to'],
      ['tone', 'Most families pay before the lesson without being asked'],
      ['tone', 'very taken up with the new kitchen'],
      ['tone', 'although two other children are waiting for it'],
      ['dueDate', 'when he next comes'],
      ['tone', 'One cannot live on scales alone'],
    ],
  },
  {
    name: 'Kansas heating firm, old template, first invoice to a church',
    subject: 'Invoice #88214 - Net 30',
    body: `Hello Pastor Williams,

Attached is invoice #88214 for the fall tune-up on both rooftop units at the fellowship hall, $685.00. Thanks for having the coffee on, the guys appreciated it.

Terms 2/10, n/30. A service charge of 1.5% per month accrues on past-due balances. Please remit to Bluestem Heating & Air, PO Box 417, Salina KS 67402 and detach the lower stub for posting to your account.

We also noticed the belt on unit 2 is about shot. I'll get you a price next week. If it starts to squeal before then, just switch that one off and the other will carry the room.

Rick Yoder
Bluestem Heating & Air`,
    attachments: [{ name: 'Inv_88214.pdf' }],
    known: [
      ['dueDate', 'Net 30'],
      ['dueDate', 'Terms 2/10, n/30'],
      ['tone', 'A service charge of 1.5% per month'],
      ['jargon', 'accrues on past-due balances'],
      ['jargon', 'Please remit to'],
    ],
    unseen: [
      ['jargon', 'detach the lower stub'],
      ['jargon', 'for posting to your account'],
    ],
  },
  {
    name: 'German software consultant, stiff, with a dig',
    subject: 'Invoice RE-2026-0093, October',
    body: `Dear Tom,

enclosed please find our invoice RE-2026-0093 for the development services rendered in the performance period October, total 11,760.00 EUR, reverse charge.

We ask for settlement without deduction within the agreed payment target. As already with the last two invoices the money came only after our second letter, we would be thankful if this time you hold yourself to the agreement.

Our bank connection you find in the footer of the invoice.

By the way, the new login is running without any incident since Monday. Greetings also to Priya, and we wish a good recovery for her foot.

Best regards from Kassel,
Jürgen Althoff
Althoff Systemberatung`,
    attachments: [{ name: 'RE-2026-0093.pdf' }],
    known: [
      ['jargon', 'enclosed please find'],
      ['jargon', 'services rendered'],
      ['jargon', 'reverse charge'],
      ['jargon', 'settlement without deduction'],
    ],
    unseen: [
      ['jargon', 'in the performance period October'],
      ['dueDate', 'within the agreed payment target'],
      ['tone', 'the money came only after our second letter'],
      ['tone', 'this time you hold yourself to the agreement'],
      ['jargon', 'Our bank connection'],
    ],
  },
  {
    name: 'Ayrshire joiner to the main builder, friendly, one fault',
    subject: 'invoice 517, oak stair',
    body: `Hi Callum,

That's the stair in at Doonfoot and the last coat of oil on it. The owner's mother came down it in her slippers on Monday and said it doesn't creak, so I'll take that.

Invoice 517 is attached, £2,300 for making and fitting, same price as we shook on. Usual way of going about it, it comes to me once the client's squared up with you. Ramsay Joinery, 80-22-60, 10443178.

I've left the offcuts in the garage, there's a decent length of handrail in there you might use at the next one.

Thanks for putting it my way, it was a nice job to get.

Neil Ramsay`,
    attachments: [{ name: 'invoice 517.pdf' }],
    known: [],
    unseen: [['dueDate', "once the client's squared up with you"]],
  },
  {
    name: 'London dog walker, writing as the dog',
    subject: 'A little note from Biscuit',
    body: `Hiya Clemmie,

It's Biscuit here! My walker is far too polite to say so herself, but somebody's mummy has forgotten the October walks again. Naughty mummy!

That's invoice BW-77, £216, for twelve walks round the Heath. I'd hate to have to stay home and cross my legs just because a certain somebody couldn't press one button.

Pretty please pop it over in the next few days? My walker's account is T. Oyelaran, 09-01-28, 55310247, and she'd love it if you put BW-77 on it.

I rolled in something on Tuesday and it was wonderful.

Big licks,
Biscuit (and Tola at Heath Hounds)`,
    known: [
      ['tone', 'Pretty please'],
      ['dueDate', 'in the next few days'],
    ],
    unseen: [
      ['tone', 'My walker is far too polite to say so herself'],
      ['tone', "somebody's mummy has forgotten the October walks again"],
      ['tone', 'Naughty mummy!'],
      ['tone', "I'd hate to have to stay home and cross my legs"],
      ['tone', "a certain somebody couldn't press one button"],
    ],
  },
  {
    name: 'Brazilian illustrator, second-language, begging',
    subject: 'Invoice 12, illustrations for the calendar',
    body: `Hello Mr. Whitcomb,

How are you? I hope that the snow already arrived there in Vermont, my daughter always asks me to see photos.

I am writing about the invoice 12, of US$ 640, for the six illustrations. I know you are very busy and I am only a small artist far away, but this month became difficult for us, the fridge broke and my husband is without work. I ask with all my heart that you don't forget of me. Even a half would already save us.

If it could be until the end of the week that comes, God will pay you back double. I receive by Wise, the link is on the invoice.

A big hug,
Luana Prates`,
    known: [['tone', 'I know you are very busy']],
    unseen: [
      ['tone', 'I am only a small artist far away'],
      ['tone', 'the fridge broke and my husband is without work'],
      ['tone', "I ask with all my heart that you don't forget of me"],
      ['tone', 'Even a half would already save us'],
      ['dueDate', 'until the end of the week that comes'],
      ['tone', 'God will pay you back double'],
    ],
  },
  {
    name: 'Tipperary electrician, typed with one thumb in the van',
    subject: 're re re: bill',
    body: `mick

still nothin in the account. 430 euro inv 209 for the fuseboard and the outside lights. did that job on a bank holiday for ye as a favour remember

can ye throw it in to me tonight or tomorrow or when ye get 5 min, revolut is grand or else the aib one thats on the invoice

herself does be asking me every evening did mick pay yet and im running out of things to tell her

how are the lights since? the one by the gate was a bit iffy and i can look at it when im out your way with the mother

declan
Fogarty Electrical`,
    known: [],
    unseen: [
      ['tone', 'still nothin in the account'],
      ['tone', 'on a bank holiday for ye as a favour remember'],
      ['dueDate', 'tonight or tomorrow or when ye get 5 min'],
      ['tone', 'asking me every evening did mick pay yet'],
      ['tone', 'im running out of things to tell her'],
    ],
  },
  {
    name: 'Perth bookkeeper, cheerful person, dreadful template',
    subject: 'Tax Invoice INV-0612',
    body: `Hi Tarni,

Please find attached Tax Invoice INV-0612 in the amount of $1,320.00 inclusive of GST, being for BAS lodgement, payroll recs and catch-up bookkeeping.

As per my terms of engagement, accounts are strictly 14 days EOM. Also attached is an aged receivables statement, plus a remittance advice so I can match your EFT on my side. Should you wish to dispute any line item, please advise in writing beforehand.

On a nicer note, your stocktake was the tidiest I've seen all year. Enjoy the long weekend in Margaret River and say hi to the dolphins!

Cheers,
Leanne Doyle
Doyle Books & BAS
BSB 306-089, account 4417720`,
    attachments: [{ name: 'INV-0612.pdf' }, { name: 'Statement.pdf' }],
    known: [
      ['jargon', 'Please find attached'],
      ['jargon', 'in the amount of'],
      ['jargon', 'inclusive of GST'],
      ['jargon', 'As per my terms of engagement'],
      ['dueDate', 'strictly 14 days EOM'],
      ['jargon', 'aged receivables statement'],
      ['jargon', 'a remittance advice'],
      ['jargon', 'Should you wish to dispute any line item'],
      ['jargon', 'please advise in writing'],
    ],
    unseen: [
      ['jargon', 'being for BAS lodgement'],
      ['jargon', 'payroll recs'],
      ['jargon', 'match your EFT on my side'],
    ],
  },
  {
    name: 'Los Angeles videographer, furious the night before Thanksgiving',
    subject: 'Still waiting. Happy holidays I guess',
    body: `Jordan,

It's the night before Thanksgiving and I'm looking at an invoice from August. August!! #1190, $4,800, three shoot days plus the edit. You've already run the ad. I saw it during the game on Sunday. Looks amazing, I wonder who made it.

Every time I write in I get a new person in accounts with a new story. I've started collecting them.

So here's how this goes. Wire it by Tuesday, December 1, or the raw files come off the drive and every producer I know in this town hears why.

Wire info is on page 2 of the invoice, right where it was in August.

Dez Fontaine
Lowlight Video`,
    known: [['tone', 'Still waiting']],
    unseen: [
      ['tone', 'Happy holidays I guess'],
      ['tone', "I'm looking at an invoice from August. August!!"],
      ['tone', "You've already run the ad"],
      ['tone', 'I wonder who made it'],
      ['tone', 'a new person in accounts with a new story'],
      ['tone', "I've started collecting them"],
      ['tone', "So here's how this goes"],
      ['tone', 'the raw files come off the drive'],
      ['tone', 'every producer I know in this town hears why'],
      ['tone', 'right where it was in August'],
    ],
  },
  {
    name: 'Mysuru caterer, warm, pay after the wedding rush',
    subject: "Bill for Ananya's sangeet",
    body: `Namaste Mrs. Krishnan,

It was a pleasure feeding your family on Saturday. My boys are still talking about your mother-in-law dancing!

As discussed with your good self, what remains is Rs 1,35,000 against bill no. 268, advance of Rs 50,000 stands adjusted. You may release the payment once the wedding is over and your guests have gone back. Only request is that it reaches before we begin the Christmas plum cakes.

GPay or bank transfer, both are okay, the details are printed at the bottom of the bill. The leftover paneer I have sent with your driver in the steel box, please keep the box till I come.

With warm wishes to the couple,
Suresh Rao
Annapoorna Caterers`,
    known: [
      ['jargon', 'your good self'],
      ['jargon', 'release the payment'],
    ],
    unseen: [
      ['jargon', 'advance of Rs 50,000 stands adjusted'],
      ['dueDate', 'once the wedding is over and your guests have gone back'],
      ['dueDate', 'before we begin the Christmas plum cakes'],
    ],
  },
  {
    name: 'French translator, second-language, dry and cross',
    subject: 'Invoice 2026-57, brochure',
    body: `Dear Mr O'Rourke,

I have well received your mail and I thank you for the kind words on the brochure.

Please find here joined my invoice 2026-57 of 735 €. The payment is at reception, or at the latest the 05/12 if your accounting must pass by the headquarters. By transfer only, the IBAN is at the bottom of the page.

I permit myself to recall you that the last one, you paid it with 19 days of delay, and I do not much appreciate to run after my money.

For the Italian version, my colleague Paola is free from the middle of January and I will gladly present her to you.

Cordially,
Bénédicte Salmon`,
    attachments: [{ name: 'facture-2026-57.pdf' }],
    known: [['jargon', 'Please find here joined']],
    unseen: [
      ['dueDate', 'The payment is at reception'],
      ['dueDate', 'at the latest the 05/12'],
      ['jargon', 'I permit myself to recall you'],
      ['tone', 'you paid it with 19 days of delay'],
      ['tone', 'I do not much appreciate to run after my money'],
    ],
  },
  {
    name: 'Surrey garden designer, lecturing',
    subject: 'Invoice 0339 and a word about fairness',
    body: `Dear Philippa and Giles,

I hope the hellebores are settling in.

My invoice 0339 for £1,875 was due on 11 November. In my book a promise is a promise, and whoever takes on a one-woman business takes on a certain duty to her. I'm quite sure neither of you would stroll out of a restaurant without paying. My nurseryman has his money from me the same day, because that is how decent people carry on.

Please ensure that this is rectified as a matter of urgency. Payment may be effected by BACS to Verity Lomax Gardens, 40-35-18, 61224509.

I'd still love to do the pond in spring, provided we can all agree on how grown-ups behave.

Verity`,
    known: [
      ['jargon', 'Please ensure that this is rectified'],
      ['dueDate', 'as a matter of urgency'],
      ['jargon', 'Payment may be effected by'],
    ],
    unseen: [
      ['tone', 'a word about fairness'],
      ['tone', 'In my book a promise is a promise'],
      ['tone', 'takes on a certain duty to her'],
      ['tone', 'neither of you would stroll out of a restaurant without paying'],
      ['tone', 'that is how decent people carry on'],
      ['tone', 'provided we can all agree on how grown-ups behave'],
    ],
  },
  {
    name: 'Texas roofer, shouting, last letter',
    subject: 'PAY YOUR INVOICE - #5521',
    body: `Mrs. Delgado,

INVOICE #5521 FOR $6,900 IS NOW 33 DAYS LATE. We put that roof on in 102 degree heat and my crew had their money that same evening, because in my family we pay what we owe.

Your insurance check cleared weeks ago, the adjuster told me so himself. So where did it go? This is your last chance before we file a lien on the property and turn the account over to collections. Immediate payment is required.

Checks to Brazos Ridge Roofing, 2210 FM 1488, Magnolia TX, or call the office with a card. We close at noon on Saturdays.

Wade Tuttle
Owner`,
    known: [
      ['tone', 'PAY YOUR INVOICE'],
      ['tone', 'IS NOW 33 DAYS LATE'],
      ['tone', 'This is your last chance'],
      ['tone', 'file a lien on the property'],
      ['tone', 'turn the account over to collections'],
      ['dueDate', 'Immediate payment is required'],
    ],
    unseen: [
      ['tone', 'in my family we pay what we owe'],
      ['tone', 'the adjuster told me so himself'],
      ['tone', 'So where did it go?'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'Powys fencing contractor, first invoice to a farmer',
    subject: 'Invoice 84 for the top field fence',
    body: `Hello Gwyn,

That's the top field done, 30 metres of sheep net on the hedge side and new posts right down to the stream. One of your ewes supervised the whole thing and I don't think she was impressed.

The invoice is attached, number 84, £1,120 with the gate. Please pay it by Friday 11 December 2026 by bank transfer: Hywel Prosser Fencing, 53-61-04, 28810933.

I'm sorry about the ruts by the trough, it got very wet on Thursday. I'll roll them out for you in spring when the ground will take the tractor.

Many thanks for the work, and for Mair's cake.

Hywel Prosser`,
    attachments: [{ name: 'Invoice 84.pdf' }],
  },
  {
    name: 'Court interpreter in Chicago, first invoice to a law firm',
    subject: 'Invoice 2026-143: interpreting on November 19',
    body: `Hi Ms. Abrams,

It was a pleasure working with you and the other attorneys last Thursday. I've interpreted in a lot of courtrooms and that was the first time a judge asked me to say "goat" twice for the record.

Invoice 2026-143 is attached: one full day of Amharic, $760. Could you please pay it by December 16, 2026? The check can go to the address on the invoice, or use the bank details right below it.

If the trial moves again, just let me know which date the court picks. I'm free most of January except the 18th.

Thank you, and good luck with the appeal!

Selam Tesfaye
Tesfaye Interpreting`,
    attachments: [{ name: '2026-143.pdf' }],
  },
  {
    name: 'Galway cake maker, first reminder, chatty',
    subject: "Emer's christening cake, invoice 311",
    body: `Hi Noreen,

How are ye all? I hope the little one is sleeping better than she was. I heard she roared through the whole ceremony, fair play to her.

I was doing my accounts this evening with a pot of tea and I can't see the money for invoice 311 yet, €185 for the three-tier cake, which was due on Friday 20 November. It might have gone astray among all the christening cards! Would you be able to pay it by Friday 4 December? The IBAN is on the invoice, I've attached it again for you, and Revolut to my number works as well.

If it's already on its way, thank you, and pass no heed of this.

Mind yourselves in that wind tonight.

Bríd Ní Fhlatharta
Bríd's Bakes`,
    attachments: [{ name: 'invoice-311.pdf' }],
  },
  {
    name: 'Chennai book editor, first invoice to an author in Delhi',
    subject: 'Invoice LN-29 for editing your novel',
    body: `Dear Mr. Bhattacharya,

I finished the last chapter at two in the morning because I had to know whether the lawyer did it. He did! I was completely fooled.

My invoice LN-29 is attached, Rs 62,000 for the full edit of 340 pages, as we agreed in August. Please pay it by 15 December 2026. You can use UPI or a bank transfer, whichever you prefer, and both are on page one.

My notes on the court scenes are in the second file. There is no hurry with those, the publisher's own deadline is only in March.

Thank you for trusting me with your book. It rained so much here this week that I was glad of the company.

Warm regards,
Lakshmi Narayan`,
    attachments: [{ name: 'LN-29.pdf' }, { name: 'notes.docx' }],
  },
  {
    name: 'Dutch photographer, second-language, first invoice',
    subject: 'Photos of the bakery and invoice 26088',
    body: `Hi Rebecca,

The photos are ready! You can download them with the link from yesterday. My favourite is the one with flour on your father's glasses.

My invoice 26088 is in this mail too, it is €540 for the half day. Can you please pay it by Wednesday 9 December 2026, with a bank transfer to the IBAN on the invoice? My business is called Lichtval, so don't be surprised if you see that name.

I'm sorry that I was twenty minutes late in the morning, the train stood still before Utrecht because of a swan. Really, a swan.

Thank you for the croissants and until next time!

Femke de Wit
Lichtval Fotografie`,
    attachments: [{ name: '26088.pdf' }],
  },
  {
    name: 'Gold Coast pool man, short reminder',
    subject: 'Reminder: invoice 1452, pool service',
    body: `G'day Sharon,

Hope you're keeping cool, 38 here today and every pool on my run has turned into soup.

Just a quick one about invoice 1452 for the October service and the new pump seal, $310. It was due on 16 November and I haven't seen it come in yet. Easy to miss, I know what spring's like. Could you please send it across by Thursday 3 December? BSB 484-799, account 2033 1187, name is Clearwater Pools.

If you've got a question about the seal, give me a yell on the mobile. I'm back your way on 7 December and I'll check the chlorine then.

Thanks heaps,
Tony Mavros`,
  },
  {
    name: 'Courtroom sketch artist in London, first invoice to a newspaper',
    subject: 'Invoice 0091, drawings from the Old Bailey',
    body: `Dear Anneka,

Here is my invoice, number 0091, for the two drawings from Monday's hearing. It comes to £480, and £96 VAT makes it £576. Please pay it by Monday 14 December 2026. My account is P. Quarshie, 23-05-80, 40092217.

I'm glad you chose the one with the defendant looking at the clock. I was squeezed between two barristers and had to draw it with my elbow in my lap. The verdict may come on 3 December, so tell me if you would like me there again.

Thank you for ringing me first. It made a dull, grey Monday much more interesting.

All the best,
Patience Quarshie`,
    attachments: [{ name: 'invoice-0091.pdf' }],
  },
  {
    name: 'Nigerian-British tailor in Peckham, second reminder, kind',
    subject: 'Your suit, invoice T-205',
    body: `Hello Mr Bankole,

I hope the wedding was beautiful. I hear the suit danced until four o'clock! Please send me a picture for my wall.

I'm writing again about invoice T-205, £390 for the three-piece. It was due on 30 October, and my first reminder may have got lost in your holiday post. Please could you pay it by Saturday 5 December 2026? You can come into the shop with a card or send it to Folarin Tailoring, 60-83-71, 19920034.

If you would rather pay in two parts, that is fine with me. Half on 5 December and half on 5 January would work well.

Thank you, and greetings to your wife.

Folarin Adeleke
Folarin Tailoring`,
  },
  {
    name: 'Magician for children, first invoice, jokes',
    subject: 'Invoice 77 (no rabbits were harmed)',
    body: `Hi Marcus,

Thank you for having me at Poppy's party on Sunday! Twenty-two six-year-olds and only one of them tried to take the rabbit home.

Now for the one trick I can't do myself: turning an invoice into money. Number 77 is attached, £220 for the hour and the balloons. Please pay it by Tuesday 8 December 2026, by bank transfer to The Great Bernardo, 11-03-77, 00613398. Real name Bernard Hobbs, in case your bank asks.

Please tell Poppy that her missing coin is behind her left ear. If it isn't there, it's in the toaster, and you should unplug that first.

Abracadabra and thanks again,
Bernard`,
    attachments: [{ name: 'invoice77.pdf' }],
  },
  {
    name: 'Danish-born translator, invoice for a batch of harsh letters',
    subject: 'Translated letters and invoice 2026-38',
    body: `Dear Duncan,

Attached are your six letters in English. They were quite a read: two final demands, one eviction notice and a very angry man in Aarhus who threatens to sue over a hedge. I kept his exclamation marks, all eleven of them.

My invoice is number 2026-38, and the total is £345. Please pay it by 10 December 2026 by transfer to the account shown on the invoice. If your office needs its own number on it, send it to me and I'll add it the same day.

Let me know if the tenant's lawyer wants anything certified. I can do that on any weekday.

Thank you for a most entertaining week.

Best wishes,
Kirsten Mølgaard`,
    attachments: [{ name: '2026-38.pdf' }, { name: 'letters-en.docx' }],
  },
  {
    name: 'Ohio bike mechanic, first invoice to a school',
    subject: 'Invoice 603, bikes for Lincoln Elementary',
    body: `Hi Coach Ramirez,

All fourteen bikes are ready. I trued the wheels, and every kid's brakes now stop the bike and not just slow it down. The little red one still pulls left, so maybe save it for somebody with great balance.

Invoice 603 is attached for $455. Please have the school pay it by Monday, December 14, 2026. A check to Wheelhouse Cycles is fine, or the office can use the card link on the invoice.

I'm in the shop every day this week except Thanksgiving, when I'll be burning a turkey. Come by for the bikes whenever it suits you.

Thanks for keeping these kids riding!

Marv Kowalczyk
Wheelhouse Cycles`,
    attachments: [{ name: 'Invoice 603.pdf' }],
  },
  {
    name: 'Edinburgh violin maker, reminder, gentle',
    subject: 'Invoice 418 for the cello repair',
    body: `Dear Isobel,

I was so pleased to hear the cello on the radio last week. The low notes have settled down nicely since we moved the sound post.

Could I ask you to look at invoice 418 when you are back from tour? It is for £870 and was due on 13 November, while you were in Vienna, so I can well imagine it's under a heap of post. Any day up to Wednesday 16 December is fine with me. The account is Strachan Violins, 82-11-07, 90145562, or you can bring a card to the workshop.

We have had our first frost, and the workshop cat has moved into an empty double bass case.

With many thanks,
Fergus Strachan`,
    attachments: [{ name: 'invoice-418.pdf' }],
  },
  {
    name: 'Sound engineer in Bristol, band with an unlucky album name',
    subject: 'Masters for "Overdue" and invoice 0712',
    body: `Hey Jas,

The masters are up in the folder. "Late Again" still gives me goosebumps and the bass on "Pay Me Back" finally sounds as rude as you wanted it to. I'd put "Last Warning" first on the vinyl, but you're the band.

My invoice 0712 is attached, £650 for the nine songs. Please pay it by Friday 18 December 2026. Bank details: Low Shelf Audio, 04-06-05, 17723390.

The pressing plant wants the files by the end of this week, so shout tonight if you hear anything odd. I've got a cold and one ear is blocked, so do check the left side!

Thanks for letting me loose on it, loved every minute.

Ollie Barrett`,
    attachments: [{ name: 'invoice 0712.pdf' }],
  },
  {
    name: 'Bengaluru app developer, reminder to a start-up',
    subject: 'Invoice 58 from Meera, was due 18 November',
    body: `Hi Rohan,

Congratulations on the launch! I saw that you got through the App Store review at the first attempt, so those late nights were worth it.

One small thing from my side. Invoice 58, Rs 1,18,000 for the October work, was due on 18 November and has not reached my account yet. I think it may have been missed during launch week. Could you please pay it by Wednesday, 2 December 2026? The account details are on the invoice, which I have attached again.

I will fix the login bug tomorrow morning and send you a new build before your demo on Friday.

Thank you, and do sleep a little this weekend!

Meera Subramaniam`,
    attachments: [{ name: 'Invoice-58.pdf' }],
  },
  {
    name: 'Belfast heating engineer, few words',
    subject: 'Invoice 940',
    body: `Hi Mrs McKeown,

Thanks for having me round today. The boiler is serviced and safe, and the radiator in the back bedroom was only full of air.

Invoice 940 is attached, £95. You can pay by bank transfer by 9 December 2026, that's two weeks from today: K. Devlin Heating, 95-01-44, 33107726. If a cheque is handier for you, my address is on the invoice.

If the pressure drops below one, ring me and I'll talk you through topping it up. It takes a minute and costs nothing.

Thanks again for the tea.

Kieran Devlin`,
    attachments: [{ name: 'Invoice 940.pdf' }],
  },
  {
    name: 'Vermont house painter, last kind mail after two reminders',
    subject: 'Invoice 219: can we find a way that works?',
    body: `Hi Walt,

I hope your back is on the mend and that you've got somebody stacking the wood for you this year.

I'm writing about invoice 219 for painting the porch, $1,260, which was due October 9. My earlier notes may not have reached you, so I wanted to make sure everything's okay. If there's something about the job you're not happy with, call me and I'll come look at it.

Could you pay it by Friday, December 11? If it's easier in three parts, we could do $420 each on December 11, January 11 and February 11. A check to Dana Thibault Painting works, at 14 Mill Street, Barre.

Thank you, Walt. The porch looked real pretty in the snow this morning.

Dana Thibault`,
  },
]
