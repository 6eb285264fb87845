/** English mails from harbours, farms and studios, measured before anything was changed for them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'damp surveyor in Stockport, chatty first invoice',
    subject: 'Invoice 2211 - damp survey, 14 Lowfield Road',
    body: `Hi Mrs Okafor,

Thanks for having me round last Tuesday, and for the parkin. As I said on the day, it's mostly condensation in the back bedroom plus one failed bit of pointing by the downpipe, so nothing that wants a chemical injection. The report is attached with photos and the meter readings room by room.

Invoice 2211 is attached as well. It comes to £345.00, net 30. While I was up the ladder I stuck the camera down the cavity too, so that bumped it up by sixty quid.

Bank transfer to R Hallam Surveys, sort code 01-08-33, account 41720956, reference 2211.

Any questions on the report, ring me any evening before eight.

Rob Hallam`,
    attachments: [{ name: 'Survey-14-Lowfield-Road.pdf' }, { name: 'Invoice-2211.pdf' }],
    known: [['dueDate', 'net 30']],
    unseen: [['surprise', 'stuck the camera down the cavity too, so that bumped it up by sixty quid']],
  },
  {
    name: 'choir leader in Leith, a shy late reminder to a committee',
    subject: 'Autumn term fee',
    body: `Dear Morag,

I'm so sorry to bother you with this. I've been putting off writing for three weeks because I can't bear being the person who talks about money at choir.

It's the fee for the autumn term, twelve Thursday rehearsals at £65, so £780 altogether. It was due on 30 October 2026 and I don't think it has come through. It would be wonderful to have it whenever the committee next finds a quiet moment between the tea urn and the raffle.

The account is the same as in spring: Eilidh Rannoch, sort code 80-22-60, account 00417385.

The sopranos were glorious last night, by the way. I've found a lovely setting of "Ca' the Yowes" for the January concert and will bring copies.

Please forgive me for raising it at all.

Eilidh`,
    known: [
      ['tone', "I'm so sorry to bother you"],
      ['missing', 'invoiceNumber'],
    ],
    unseen: [
      ['tone', "I can't bear being the person who talks about money at choir"],
      ['dueDate', 'whenever the committee next finds a quiet moment between the tea urn and the raffle'],
      ['tone', 'Please forgive me for raising it at all'],
    ],
  },
  {
    name: '3D modeller in Kraków, second reminder to a game studio',
    subject: 'Second reminder: invoice 2026/09/04',
    body: `Hello Daniel,

I write again about invoice 2026/09/04 for the harbour set (14 props, 3 LOD levels, textures 2K). The amount is 1,960.00 EUR. It was due on 30 October 2026 and I still don't see the transfer on my account.

I understand that the milestone with the publisher moved. But I delivered everything before your milestone, also the two boats which you changed in last moment. A studio which has money for a stand on Gamescom has also money for one modeller.

Please transfer until 03/12/2026. After this the download link goes dark and your artists can build the harbour from cardboard.

Account: PL29 1140 2004 0000 3102 8475 6193, Jakub Wrona.

Best regards,
Jakub`,
    known: [['dueDate', '03/12/2026']],
    unseen: [
      ['tone', 'A studio which has money for a stand on Gamescom has also money for one modeller'],
      ['tone', 'the download link goes dark and your artists can build the harbour from cardboard'],
    ],
  },
  {
    name: 'gutter cleaner in Paisley, three lines in dialect',
    subject: 'gutters',
    body: `Awright Mr Dunlop, that's the gutters done front and back, wee bird's nest oot the downpipe an aw. £90 as we said. Bank transfer to T McPhail, 83-17-21, 00294716.
No wanting to be chapping your door for it in front of the neighbours again like last time, so dinnae hang aboot.
Tam`,
    known: [['missing', 'invoiceNumber']],
    unseen: [
      ['tone', 'chapping your door for it in front of the neighbours again like last time'],
      ['dueDate', 'dinnae hang aboot'],
    ],
  },
  {
    name: 'midwife in private practice in Cork, invoice for the rest after a part payment',
    subject: 'Invoice 0388 – home birth care, balance after your deposit',
    body: `Dear Aoife and Conor,

It was a joy to see Fiadh feeding so well on Monday. She has put on 180 grams since the first week, which is just what I like to see.

Now to the invoice. The full package of care is €3,400.00, as in our agreement of 12 May. You paid a deposit of €900.00 in June, which leaves €2,600.00 to pay by Friday 11 December 2026. Kindly remit to IE39 AIBK 9333 8420 1759 36 (Sinéad Lucey Midwifery) and put 0388 in the reference.

Your health insurer may give back part of the fee, and I have attached the form with my registration number filled in. I know how a new baby eats up the money, but it would be a poor thing if those who sat up with you through the night were the last to be thanked.

My final visit is on Thursday 3 December at 11. Have the kettle on.

Warmly,
Sinéad`,
    attachments: [{ name: 'Invoice-0388.pdf' }, { name: 'insurer-claim-form.pdf' }],
    known: [
      ['consistency', '€2,600.00'],
      ['jargon', 'Kindly remit'],
    ],
    unseen: [
      [
        'tone',
        'it would be a poor thing if those who sat up with you through the night were the last to be thanked',
      ],
    ],
  },
  {
    name: 'blacksmith in Shropshire, mail before the delivery of a gate',
    subject: 'Your gate is ready – invoice 154',
    body: `Hello Giles,

She's finished, oiled and hanging off the gantry, and I'm rather pleased with her. Photo attached. I can bring her over on Saturday 5 December if you can borrow a second pair of arms; she weighs as much as a calf.

Invoice 154 comes to £1,730.00. That's the £1,550 we shook on, and then the scrolls fought me for a good day longer than I'd bargained for, which is where the other £180 crept in. Balance COD please.

Bank transfer does me fine: Wrekin Forge, 20-77-85, 63091842.

Keep a bit of wax on the hinges over winter and she'll see us both out.

Pete`,
    attachments: [{ name: 'gate.jpg' }],
    known: [['dueDate', 'COD']],
    unseen: [
      [
        'surprise',
        "the scrolls fought me for a good day longer than I'd bargained for, which is where the other £180 crept in",
      ],
    ],
  },
  {
    name: 'maths tutor in Nairobi, reminder to a father',
    subject: 'Reminder: October tuition for Brian, invoice MT-067',
    body: `Good morning Mr Kamau,

I hope the family is well and that Brian has rested after the mock exams. He got 71 in paper two, up from 54, so the vectors are finally making sense to him.

I am following up on invoice MT-067 of KES 24,000 for October (eight sessions at KES 3,000), which was due on 10 November 2026. Kindly do the needful at your earliest convenience. You can pay to M-Pesa Till 5184402, name Wanjiru Maths Centre.

I would not like to explain to Brian in front of the other boys why his chair is empty. A father who wants a doctor in the house must also plant for it.

Next session is on Saturday at 9 as usual.

Regards,
Grace Wanjiru`,
    known: [
      ['jargon', 'Kindly do the needful'],
      ['dueDate', 'at your earliest convenience'],
    ],
    unseen: [
      ['tone', 'I would not like to explain to Brian in front of the other boys why his chair is empty'],
      ['tone', 'A father who wants a doctor in the house must also plant for it'],
    ],
  },
  {
    name: 'conference interpreter in Brussels, officialese first invoice',
    subject: 'Invoice 26-118 / interpretation 17 and 18 November 2026',
    body: `Dear Ms Lindqvist,

Please find attached invoice 26-118 in respect of the two days of interpretation French–English at your general assembly in Liège.

2 days at €890.00: €1,780.00
Travel: €46.00
Total: €1,826.00

The aforementioned amount, the settlement whereof we beg to entrust to the good care of your accounting services, is awaited for Wednesday 16 December 2026 on the account BE36 0634 8259 1708 in my name.

The booth was very well placed and the technician, Mr Peeters, deserves a word of praise. Should the recordings be published, I would be grateful for a message beforehand, as this was not part of the contract.

Yours sincerely,
Hélène Vanderstraeten`,
    attachments: [{ name: 'invoice-26-118.pdf' }],
    known: [
      ['jargon', 'Please find attached'],
      ['jargon', 'in respect of'],
      ['jargon', 'aforementioned'],
      ['payment', 'BE36 0634 8259 1708'],
    ],
    unseen: [
      ['jargon', 'the settlement whereof we beg to entrust to the good care of your accounting services'],
    ],
  },
  {
    name: 'decorator in Nelson, New Zealand, invoice after a job',
    subject: 'Invoice INV-0932 for the hallway and lounge',
    body: `Hey Jo,

All done, and you should be right to hang the pictures from the weekend. Give the skirting another couple of days before the dog leans on it.

Invoice INV-0932 is attached, $2,415.00 including GST. Due 20th of the month following. Account is 03-1354-0278416-00, Tasman Decorating.

The first go at the hall ceiling came up patchy as, so I whacked another coat over the lot and stuck it on the bottom of the bill.

I left the half tin of Half Spanish White in the garage for touch-ups, lid's labelled.

Cheers
Wiremu`,
    attachments: [{ name: 'INV-0932.pdf' }],
    known: [['dueDate', '20th of the month following']],
    unseen: [['surprise', 'I whacked another coat over the lot and stuck it on the bottom of the bill']],
  },
  {
    name: 'cheese maker in Savoie, reminder to a London restaurant',
    subject: 'Reminder invoice F-2026-0217',
    body: `Dear Tom,

I hope the autumn is busy at the restaurant. The cows came down from the alpage the 3 October and I sleep better since.

Can you look for the invoice F-2026-0217, please? It is for four wheels of Beaufort d'été and six tommes, 1,148.50 EUR. It is normally 30 days end of month so it should be already here.

Our bank did not change: FR76 1027 8060 4100 0204 8390 176, Fromagerie Burnet-Collomb.

Me I pay the milk each tenth of the month, rain or snow, and nobody has to write me a letter for it.

I have also a small tomme with génépi this year, the critics go crazy, and for six wheels I do you a little price before the fêtes.

Very cordially,
Maxime Burnet`,
    known: [['dueDate', '30 days end of month']],
    unseen: [
      [
        'tone',
        'Me I pay the milk each tenth of the month, rain or snow, and nobody has to write me a letter for it',
      ],
      ['incentive', 'for six wheels I do you a little price before the fêtes'],
    ],
  },
  {
    name: 'fundraising consultant in Minneapolis, late reminder to a nonprofit',
    subject: 'FINAL NOTICE: Invoice 1047',
    body: `Hi Karen,

Congratulations again on the gala. $212,000 is a terrific number for a first year, and the Hendersons told me they plan to come back.

As per our agreement, the second half of my fee was due on October 15, 2026. Invoice 1047 for $6,250.00 remains unpaid. I have sent three emails and left two voicemails.

I'd hate for your board chair to hear about this over coffee with me before she hears it from you. People gave that money in good faith, and I'd want to be able to look them in the eye if I were in your shoes.

Please send an ACH transfer by Friday, December 4, 2026. The routing and account numbers are on the attached invoice.

Best,
Deb Sorensen`,
    attachments: [{ name: 'Invoice_1047.pdf' }],
    known: [
      ['tone', 'FINAL NOTICE'],
      ['jargon', 'As per our agreement'],
    ],
    unseen: [
      [
        'tone',
        "I'd hate for your board chair to hear about this over coffee with me before she hears it from you",
      ],
      ['tone', "I'd want to be able to look them in the eye if I were in your shoes"],
    ],
  },
  {
    name: 'welder in Gqeberha, South Africa, angry third reminder',
    subject: 'Inv 771 trailer repair',
    body: `Mr Botha

Inv 771, the trailer, R4 350.00. You fetched it on 2 October and said you would EFT that same night. THIRD TIME NOW I MUST SIT AND TYPE THIS.

The trailer is on the road and I see it at the Spar every Saturday, shame, looking lekker with my welds on it.

Please pay by 31 November 2026 or you will be handed over to our attorneys.

FNB, acc 62748103955, branch 250655, ref 771.

Sipho Ndlela
Bay Welding`,
    known: [
      ['dueDate', '31 November 2026'],
      ['tone', 'handed over to our attorneys'],
    ],
    unseen: [
      ['tone', 'THIRD TIME NOW I MUST SIT AND TYPE THIS'],
      ['tone', 'I see it at the Spar every Saturday, shame, looking lekker with my welds on it'],
    ],
  },
  {
    name: "illustrator of children's books in Valencia, invoice with a forgotten gap",
    subject: 'Invoice 19/2026 – final art for The Snail Who Was Late',
    body: `Dear Philippa,

Here are the last four spreads! The link is in the message I sent you from WeTransfer this morning. I changed the boots of the snail to yellow as you asked, and I have to say you were right.

With this I send also invoice 19/2026 for the final third of the advance, [AMOUNT] EUR. It would make me happy to have it before the turrón is finished in the shops.

The account is ES19 1465 0120 3419 0028 4637, Lucía Ferrandis.

Sorry, sorry, a thousand times sorry for speaking about money in the same message as the snail, I feel like a pirate.

A hug,
Lucía`,
    attachments: [{ name: 'invoice-19-2026.pdf' }],
    known: [['consistency', '[AMOUNT]']],
    unseen: [
      ['dueDate', 'before the turrón is finished in the shops'],
      ['tone', 'a thousand times sorry for speaking about money in the same message as the snail'],
    ],
  },
  {
    name: 'osteopath in Bath, invoice to a patient with the card written out',
    subject: 'Your appointments in November – invoice 5562',
    body: `Dear Mr Prentice,

Thank you for coming in on the 9th and the 23rd. Please carry on with the hip stretch twice a day and leave the rowing machine alone until I have seen you again.

Invoice 5562 is for two sessions at £58, £116.00 in total. As you asked on the phone, I will take it from card 4929 1830 4726 1502 on Monday 7 December 2026, unless you would rather do a bank transfer before then.

If you need to move the January appointment, a day's notice is plenty.

With best wishes,
Harriet Coombes`,
    attachments: [{ name: 'invoice-5562.pdf' }],
    known: [['payment', '4929 1830 4726 1502']],
    unseen: [],
  },
  {
    name: 'taxi driver in Bradford with an account customer, terse reminder',
    subject: 'School runs October',
    body: `Salaam Mr Whitaker

Still waiting on the October school runs, 21 days at £22, thats £462. Sort code 05-03-14, account 28164407, Imran Akhtar.

I turn up at ten to eight every morning hail or shine and not once did I leave them kids stood on the pavement. Funny how the meter only runs one way.

You said end of last week. Car wont go on promises mate. I need it sorted pronto.

Imran`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'pronto'],
    ],
    unseen: [
      ['tone', 'not once did I leave them kids stood on the pavement'],
      ['tone', 'Funny how the meter only runs one way'],
      ['tone', 'Car wont go on promises mate'],
    ],
  },
  {
    name: 'technical writer in Ottawa, revised estimate for a manual',
    subject: 'Revised estimate Q-2026-41 for the admin guide',
    body: `Hi Priyanka,

Thanks for walking me through the new release plan on Monday. With the two API chapters added, here is the revised estimate Q-2026-41:

Admin guide, 60 pages: $5,400.00
API chapters: $1,850.00
Index and accessibility check: $600.00
Total before HST: $7,950.00

Half on signing and half on delivery. The second invoice would be payable EOM. Any delta against the scoped effort will be trued up in the closing tranche on a time-spent basis.

As per your request, the style sheet will follow the Microsoft guide. Please advise whether screenshots will be in both languages, because that changes the schedule by about four days.

The estimate holds until December 18, 2026.

Regards,
Colin Beauchamp`,
    known: [
      ['consistency', '$7,950.00'],
      ['dueDate', 'EOM'],
      ['jargon', 'As per your request'],
      ['jargon', 'Please advise'],
    ],
    unseen: [
      [
        'jargon',
        'Any delta against the scoped effort will be trued up in the closing tranche on a time-spent basis',
      ],
    ],
  },
  {
    name: 'horse dentist in Kentucky, second reminder to a farm',
    subject: 'Invoice 3309, second reminder',
    body: `Mr. Tolliver,

This is about invoice 3309 for the six mares I floated on September 22. The bill is $720.00 and it was due October 22, 2026.

You had those girls penned and ready at six sharp, and I had them done by noon like I promised. Seems only one of us owns a watch when it comes to the check.

Please mail the check to Hoskins Equine Dentistry, PO Box 418, Paris, KY 40361 so that it gets here by Tuesday, December 4, 2026.

The gray mare had a loose wolf tooth on the left side. Have your vet take a look before the new year if she starts dropping feed again.

Dale Hoskins`,
    known: [['dueDate', 'Tuesday, December 4, 2026']],
    unseen: [['tone', 'Seems only one of us owns a watch when it comes to the check']],
  },
  {
    name: 'kitchen fitter in Essex, last invoice with extras and bluster',
    subject: 'Kitchen - last invoice 0086',
    body: `Hi Shaz and Lee

Looks mint doesn't it. The soft close on the corner unit needs a tweak, I'll pop in Thursday with my little screwdriver.

Last invoice 0086 attached, £2,980. Need that paid ASAP lads as I've got Howdens on my back. Bank details are on the invoice.

Couple of hidden extras in there. Behind the old units the wall was all over the gaff, so me and Kev had to box it in and skim it and you'll see that's on there n all.

Don't be like the couple at number 9. Their worktop's sitting in my lockup now, put it that way.

Daz`,
    attachments: [{ name: 'Invoice 0086.pdf' }],
    known: [
      ['dueDate', 'ASAP'],
      ['surprise', 'hidden extras'],
    ],
    unseen: [
      ['tone', "I've got Howdens on my back"],
      ['surprise', "me and Kev had to box it in and skim it and you'll see that's on there n all"],
      ['tone', "Their worktop's sitting in my lockup now, put it that way"],
    ],
  },
  {
    name: 'radio producer in Glasgow, invoice to a broadcaster with muddled numbers',
    subject: 'Invoice 2026-57: The Peat Road, episodes 1 to 3',
    body: `Hi Fergus,

The third episode went up on the server last night, mixed and with the two-minute trail at the front. The islanders' choir is in the clear, I have the signed form from all of them.

Invoice 2026-75 is attached against PO 4500318. Three episodes at £1,150 is £3,450.00, to be paid by Monday 14 December 2026.

It goes to Saltire Audio Ltd, GB69 BARC 2047 4653 9182 07. I know your finance lot are snowed under, so once they've come up for air is fine. The system at your end has the due date as 21 December 2026, I think.

Can we talk about the second series after St Andrew's Day? I have an idea involving a lighthouse and a very old bus driver.

Catriona`,
    attachments: [{ name: 'Invoice-2026-57.pdf' }],
    known: [
      ['consistency', '2026-75'],
      ['dueDate', '21 December 2026'],
    ],
    unseen: [['dueDate', "once they've come up for air is fine"]],
  },
  {
    name: 'sailmaker in Lefkada, Greece, formal reminder to a yacht owner',
    subject: 'Reminder for the invoice 412, genoa and sprayhood',
    body: `Honourable Mr Whitcombe,

We hope that the journey home to Southampton was with good winds.

We remind you that the invoice 412 with amount 2,340.00 EUR for the new genoa and the repair of the sprayhood was due on 31 October 2026. Until today we do not see it in our bank.

It gives to us a big sadness that a captain who drinks coffee with us each morning of the summer has now no memory of us. In our island a debt is heavier than an anchor.

Please pay forthwith to GR15 0171 2340 0067 1234 0148 392, Sklavenitis Sails OE. Failure to pay will result in legal action.

The old genoa is dry and folded in our loft, we keep it for you until the spring without cost.

With respect,
Spyros Sklavenitis`,
    known: [
      ['dueDate', 'forthwith'],
      ['tone', 'Failure to pay will result in legal action'],
    ],
    unseen: [
      ['tone', 'a captain who drinks coffee with us each morning of the summer has now no memory of us'],
      ['tone', 'In our island a debt is heavier than an anchor'],
    ],
  },
  {
    name: 'freelance lab technician in Jena, Germany, stiff invoice mail',
    subject: 'Invoice LT-2026-033, HPLC measurements',
    body: `Dear Dr Hartwell,

the measurements of the 48 samples are complete. The raw data are on your server in the folder HPLC_Nov. Samples 17 and 31 showed a double peak, so I repeated both and used the mean.

I invoice 2,112.00 EUR (48 × 44.00 EUR), number LT-2026-033, due upon receipt and without deduction of any kind. The sum is to be brought to transfer to DE82 4306 0967 4018 2257 00. My VAT number is DE284173916.

With the last invoice you needed 61 days. I assume that a physicist can count to thirty.

The rest of the samples stays at minus 20 degrees until the end of January, then I would discard them.

Kind regards
Anke Wiegand`,
    attachments: [{ name: 'LT-2026-033.pdf' }],
    known: [
      ['dueDate', 'due upon receipt'],
      ['jargon', 'without deduction'],
      ['payment', 'DE284173916'],
    ],
    unseen: [
      ['jargon', 'The sum is to be brought to transfer'],
      ['tone', 'I assume that a physicist can count to thirty'],
    ],
  },
  {
    name: 'stylist in London, born in Naples, breezy first invoice',
    subject: 'Lookbook invoice!! SS27',
    body: `Ciao Bex!

What a two days, I am still finding safety pins in my hair. The rust coat on the stairs is THE picture, tell Amir I said so.

So my invoice, number 64, is attached. £1,200 for the two days like we said and then £140 because the steamer girl stayed till midnight and somebody had to feed her, so £1,340 all in. Can you do it before you fly to Milan, amore?

The returns all went back to the showrooms on Monday, only the belt is missing, I think it is in the blue bag in your studio.

Baci,
Carmela`,
    known: [
      ['missing', 'attachment'],
      ['missing', 'howToPay'],
    ],
    unseen: [
      ['surprise', '£140 because the steamer girl stayed till midnight and somebody had to feed her'],
      ['dueDate', 'before you fly to Milan'],
    ],
  },
  {
    name: 'firewood seller in Nova Scotia, short reminder with an offer',
    subject: 'Invoice 218, two cords of maple',
    body: `Hi Murdoch,

Just a nudge about invoice 218, the two cords of maple I dropped by your barn on October 6. It was due October 20, 2026 and she's still open in my book. E-transfer to wood@macisaacfirewood.example works, or cash in the coffee can.

Square up before the snow flies and there's a free bag of birch kindling in it for you and ten bucks off your next cord.

Hope the chimney's drawing good after the new liner.

Angus MacIsaac`,
    known: [['missing', 'total']],
    unseen: [
      ['dueDate', 'before the snow flies'],
      ['incentive', "there's a free bag of birch kindling in it for you and ten bucks off your next cord"],
    ],
  },
  {
    name: "notary's translator in Brno, invoice in legal officialese",
    subject: 'Invoice 2026-144, translation of the deed of sale',
    body: `Dear Mr and Mrs Aldous,

Please be advised that the translation of the deed of sale (11 standard pages, Czech into English) is complete and has been bound together with the original by the notary. You can collect it at the office on Kobližná street on every working day from 9 to 15.

The honorarium for the translatory acts performed, amounting to CZK 7,150, is hereby rendered exigible by 18 November 2026. The invoice 2026-144 is in the attachment.

Transfer: CZ65 0800 0000 1920 0014 5399, Mgr. Radka Dvořáčková.

The land registry usually takes three weeks, so you should hear from them before Christmas.

With kind regards,
Radka Dvořáčková`,
    attachments: [{ name: 'faktura-2026-144.pdf' }],
    known: [
      ['jargon', 'Please be advised that'],
      ['dueDate', '18 November 2026'],
    ],
    unseen: [
      [
        'jargon',
        'The honorarium for the translatory acts performed, amounting to CZK 7,150, is hereby rendered exigible',
      ],
    ],
  },
  {
    name: 'young game tester in Leeds, sarcastic chaser',
    subject: 'so about that money',
    body: `heyyy Marcus

build 0.9.4 is way more stable btw, only got the lift bug twice in six hours. the clipping on the market stalls is still there tho, ticket 381.

anyway £320 for the october test hours (20h x £16). guess paying people is still in early access over there?? pretty sure I found every bug in your game except the one in your wallet lol

monzo: Kai Brennan 04-00-04, 71940263. whenever works, but like, my landlord doesn't take vibes

kai`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'whenever'],
    ],
    unseen: [
      ['tone', 'guess paying people is still in early access over there??'],
      ['tone', 'I found every bug in your game except the one in your wallet'],
      ['tone', "my landlord doesn't take vibes"],
    ],
  },
  {
    name: 'cellist in Tallinn, invoice to a newly wed couple',
    subject: 'Invoice 38 for the ceremony music',
    body: `Dear Liis and Matthew,

Thank you for letting me play at your wedding in the Old Town. When the bells started in the middle of the Bach, I simply waited and so did you, and that was my favourite moment of the year.

The invoice 38 is 450.00 EUR, as we agreed in July: the ceremony 350.00 EUR and the reception 120.00 EUR.

My account is EE91 2210 2201 0048 3724, Maarja Ilves. No rush at all, maybe when the thank-you cards are written and the honeymoon sand is out of the shoes.

I feel a little dirty to put a number under such a beautiful day.

With warm wishes,
Maarja`,
    attachments: [{ name: 'arve-38.pdf' }],
    known: [
      ['consistency', '450.00 EUR'],
      ['payment', 'EE91 2210 2201 0048 3724'],
      ['dueDate', 'No rush'],
    ],
    unseen: [
      ['dueDate', 'when the thank-you cards are written and the honeymoon sand is out of the shoes'],
      ['tone', 'I feel a little dirty to put a number under such a beautiful day'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'court sketch artist in London, first invoice to a newspaper',
    subject: 'Invoice 0417 – sketches from Court 3, 19 November',
    body: `Hello Ravi,

The three sketches from Court 3 are in your folder, scanned at 600 dpi. The one of the judge is the one I would lead with.

Invoice 0417 is attached. It is £540.00, three drawings at £180, to be paid by Friday 18 December 2026. Please transfer it to Joan Millward, sort code 30-91-56, account 40627183, with 0417 as the reference.

I am back in court on the 30th for the sentencing. If you want me there for you, tell me by Friday.

Joan`,
    attachments: [{ name: 'Invoice-0417.pdf' }],
  },
  {
    name: 'piano tuner in Edinburgh, gentle first reminder',
    subject: 'A reminder about invoice 903 for the Bechstein',
    body: `Dear Professor Baird,

I hope the Bechstein has settled and the sticking F sharp has behaved itself since September.

Invoice 903 for £95.00 was due on 6 November 2026 and I have not seen the payment yet. If you have already sent it, thank you, and please ignore this. Otherwise, could you pay it by Wednesday 9 December 2026?

Account: Hamish Orr, sort code 83-20-04, account 10037752, reference 903.

I have attached the invoice again in case it went astray.

Best wishes,
Hamish`,
    attachments: [{ name: 'invoice-903.pdf' }],
  },
  {
    name: 'tree surgeon in Surrey, revised price with the agreed change',
    subject: 'Revised quote Q318 – oak and leylandii',
    body: `Hi Mrs Fairweather,

As we agreed on the phone on Monday, I have added the second leylandii to the quote. The new figures are:

Oak, crown reduction: £620.00
Two leylandii, felled and stumps ground: £540.00
Total: £1,160.00, no VAT to add

The quote is good until 18 December 2026. You pay nothing before the work. I will send the invoice on the day we finish, and it is to be paid by bank transfer within 14 days of the invoice date.

The council says the oak is not protected, so we can start on Tuesday 12 January 2027 if the wind is kind. We have to cut the power line side first, and the network people will come out immediately after our call that morning.

If you are happy, just reply yes.

Kev Tranter`,
  },
  {
    name: 'swimming teacher in Auckland, monthly invoice to parents',
    subject: 'Invoice SW-1120 for November lessons',
    body: `Kia ora Tamsin,

Leo swam a whole width without his feet down on Saturday. He was so chuffed he forgot his towel, and it is in the lost property box by the desk.

November's invoice is attached: SW-1120, four lessons at $28, so $112.00 including GST. Please pay it by Friday 11 December 2026 to 12-3109-0048271-00, Splash Swim School, with Leo's name as the reference.

We have no lessons from 21 December to 9 January.

Ngā mihi,
Hana`,
    attachments: [{ name: 'SW-1120.pdf' }],
  },
  {
    name: 'subtitle writer in Lisbon, second reminder to a production house',
    subject: 'Invoice 2026/88: second reminder',
    body: `Dear Gareth,

I am writing about invoice 2026/88 for the subtitles of "Salt Wind" (92 minutes, Portuguese to English). It is €736.00 and was due on 3 November 2026. I wrote on 12 November too, and I have not had an answer yet, so perhaps my mail ended up in the spam folder.

Could you pay it by Thursday 10 December 2026? The account is PT50 0035 0651 0004 8213 9301 5, Inês Carvalhal.

If something about the invoice is not right, or if you would like to pay in two parts, write to me and we will find a way.

I saw that the film was chosen for Rotterdam. Congratulations to all of you!

Best regards,
Inês`,
    attachments: [{ name: 'invoice-2026-88.pdf' }],
  },
  {
    name: 'chimney sweep in Yorkshire, three-line invoice',
    subject: 'Invoice 611, chimney sweep 24 November',
    body: `Hello Mr Lister, both flues swept yesterday and the certificate is attached for your insurance.
Invoice 611 is £110.00, please pay by 9 December 2026 to J Ogden, 05-06-74, 31920486, ref 611.
Thanks for the brew, Jack Ogden`,
    attachments: [{ name: 'certificate.pdf' }, { name: 'invoice-611.pdf' }],
  },
  {
    name: 'upholsterer in Toronto, invoice after a deposit',
    subject: 'Invoice 2064: your wingback chair is done',
    body: `Hi Mr. Desrosiers,

Your wingback is finished and waiting by the front window, where two people have already tried to buy it.

Invoice 2064:
Labour and fabric, as quoted on September 8: $1,200.00
HST 13%: $156.00
Total: $1,356.00
Deposit paid on September 15: $400.00
Left to pay: $956.00

You can pay by e-transfer to pay@kensingtonupholstery.example or by debit when you pick the chair up. The due date is Friday, December 11, 2026. We are open Tuesday to Saturday, 10 to 5.

I kept the original horsehair from the seat in a bag for you. Your grandmother would want it.

Mei Tanaka`,
    attachments: [{ name: 'Invoice-2064.pdf' }],
  },
  {
    name: 'genealogist in Galway, long late reminder in a calm formal tone',
    subject: 'Invoice 77 – 41 days overdue',
    body: `Dear Mr Brannigan,

I am writing once more about invoice 77 for the search in the parish registers of Kilmovee and Kiltimagh. The amount is €640.00. It was due on 15 October 2026, so it is now 41 days overdue. I wrote on 28 October and on 10 November.

I do not know what has kept you. If the report was not what you hoped for, I would like to hear it: the fire of 1922 took many of the papers and I was sorry not to find your great-grandfather's will. If money is short just now, three payments a month apart would suit me too.

Please pay by Friday 11 December 2026 to IE29 BOFI 9038 8471 6204 83, Nuala Heraty, reference 77, or write to me before that day. Interest at the rate in our contract runs from the due date; I have not added any to this amount.

The second half of the report, with the American cousins, is ready whenever you wish to read it.

Kind regards,
Nuala Heraty`,
    attachments: [{ name: 'invoice-77.pdf' }],
  },
  {
    name: 'dog trainer in Cape Town, invoice for a course',
    subject: 'Invoice 3021: puppy course for Biscuit',
    body: `Hi Lindiwe

Biscuit sat through the whole hadeda show on Sunday without one bark. Well done to both of you.

Invoice 3021 for the six-week course is attached. The total is R1 680.00 and I would like to have it by 10 December 2026. EFT to Capitec, account 1480273961, branch 470010, reference Biscuit.

Homework: no shouting at the gate, ask for the sit and then reward.

See you Sunday
Anneke`,
    attachments: [{ name: 'Invoice3021.pdf' }],
  },
  {
    name: 'data analyst in Utrecht, non-native first invoice to a charity',
    subject: 'Invoice 2026-029, donor survey',
    body: `Dear Fiona,

Thank you for the pleasant meeting yesterday. I put the slides and the cleaned data set in your SharePoint, and I changed the colour of the third chart, because red looked like an alarm.

The invoice 2026-029 is attached:

24 hours at €75.00: €1,800.00
VAT: none on my side, your office declares it in the UK
To pay: €1,800.00

Please transfer it by 23 December 2026 to NL42 TRIO 0391 8462 05, Joris Kuipers Data.

If your board has questions about the sample size, I am glad to join the call on 7 December. That costs nothing, it belongs to the job.

Kind regards,
Joris`,
    attachments: [{ name: '2026-029.pdf' }],
  },
  {
    name: 'bookbinder in Vermont, small estimate',
    subject: 'Estimate E-52: rebinding your family Bible',
    body: `Dear Ruth,

Thank you for trusting me with the Bible. I had a good look at it under the lamp last night. The sewing is sound, the spine leather is gone, and the family pages in the middle need a strip of Japanese tissue.

My price for the whole job is $420.00, leather included. If I find anything else inside the spine, I will stop and call you first, and nothing is added unless you say yes.

If you would like me to go ahead, let me know by December 15, 2026. It would be ready in early February. You pay by check or card when you collect it.

Nobody will touch it but me.

Warmly,
Silas Whitcher`,
  },
  {
    name: 'removals man in Mombasa, invoice to an office',
    subject: 'Invoice RM/208 – office move to Nyali',
    body: `Dear Ms Achieng,

The move is finished and all 64 boxes are on the second floor. One lamp was broken in the lift. That was our fault, so I have taken KES 2,500 off the price we agreed.

Price agreed: KES 68,000
Less the lamp: KES 2,500
To pay: KES 65,500

Please pay invoice RM/208 by Friday 4 December 2026, to M-Pesa Paybill 400222, account RM208. The signed delivery list is attached with the invoice.

Thank you for the tea you gave to my team. They still talk about the mandazi.

Regards,
Hassan Mwinyi`,
    attachments: [{ name: 'RM-208.pdf' }, { name: 'delivery-list.pdf' }],
  },
  {
    name: 'wedding florist in Devon, reminder answering an awkward mail',
    subject: 'Re: Invoice 140, flowers on 10 October',
    body: `Dear Chloe,

Thank you for being so open about things. I am sorry to hear about the job, and please don't lose sleep over the flowers.

Invoice 140 is £870.00. Let's split it into three: £290.00 on 11 December 2026, £290.00 on 11 January 2027 and £290.00 on 11 February 2027. There is no charge for doing it like this. The account is Tamar Blooms, 20-30-47, 80461925, reference 140.

If one of the dates turns out hard, tell me a few days before and we will move it.

I dried your bouquet as promised, and it's in a box here with your name on it.

Love to you both,
Jenny`,
  },
  {
    name: 'IT trainer in Milan, invoice by bank transfer in careful English',
    subject: 'Invoice 31/2026 for the Excel course',
    body: `Dear Mr Novak,

the course on 16 and 17 November went well: twelve people came and eleven passed the small test at the end. The certificates are in the shared folder.

The invoice 31/2026 is attached. The amount is €1,900.00, as in your order of 2 October, and the due date is 17 December 2026.

My bank account: IT84 J030 6909 6061 0000 0148 372, Paola Gentileschi.

The final exam for the advanced group is on 14 January at your office. I will bring the laptops.

Best regards,
Paola Gentileschi`,
    attachments: [{ name: 'fattura-31-2026.pdf' }],
  },
  {
    name: 'stonemason in Aberdeen, invoice for agreed extra work',
    subject: 'Invoice 0229 for the lintel and the sill',
    body: `Aye aye Sandy,

That's the lintel in and the sill replaced. The granite came fae the old school at Kemnay so it matches the rest o' the hoose, near enough.

Invoice 0229 is £1,480.00. The lintel is £1,100.00 as quoted and the sill is the £380.00 you okayed by text on 9 November. Could you have it to me by Monday 14 December 2026? It's G Farquhar, GB65 LOYD 3096 3417 2846 50, and 0229 for the reference.

Keep the frost aff the pointing wi' a bit of sacking for a week or so.

Geordie`,
    attachments: [{ name: 'Invoice 0229.pdf' }],
  },
  {
    name: 'potter in Boston, thank-you note and receipt of a part payment',
    subject: 'Invoice 512: thank you for the first half',
    body: `Hi Marcus,

Your $650.00 arrived this morning, thank you. That leaves the second $650.00 of invoice 512, which is due on Friday, December 18, 2026, just as we planned. The Zelle address is still studio@millriverpottery.example.

All 60 soup bowls are out of the kiln. Two cracked, so I am throwing two more at no cost to you, and the full set will be with you by December 14.

One warning about the glaze: it does not like the dishwasher's heat cycle.

Naomi`,
  },
]
