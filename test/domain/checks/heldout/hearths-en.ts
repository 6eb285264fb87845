/** Mails by English-speaking people at desks, in workshops and in care. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'web designer in Leeds, second half of a site build',
    subject: 'Invoice 0147 – booking page, second half',
    body: `Hi Priya,

Lovely to see the new booking page go live on Monday. I hope the phones are a bit quieter already.

Please find attached invoice 0147 for the second half of the build, £1,850.00. Terms are net 30, same as last time.

Bank details:
Hannah Ogden
Sort code 05-06-38
Account 41827306

I've put the logins for the image library in a separate mail to Sam. Should you have any queries, please do not hesitate to contact me.

All the best,
Hannah`,
    attachments: [{ name: 'invoice-0147.pdf' }],
    known: [
      ['jargon', 'Please find attached'],
      ['dueDate', 'net 30'],
      ['jargon', 'please do not hesitate to contact me'],
    ],
    unseen: [],
  },
  {
    name: 'plumber in Dublin, second reminder',
    subject: 'D-311, the boiler',
    body: `Howya Declan,

Hope the heating is behaving itself now the cold is in.

Invoice D-311 for €640.00 was due on 6 November and there's no sign of it in the account. I left a full table of people at my young lad's birthday to come out to ye, so you could at least have the manners to square up with me.

Could you send it by Friday 4 December 2026?
IBAN: IE57 AIBK 9311 5226 4081 37, Brennan Heating.

If there's something wrong with the pump give me a shout and I'll look in.

Fergal`,
    known: [],
    unseen: [
      ['tone', "I left a full table of people at my young lad's birthday"],
      ['tone', 'have the manners to square up'],
    ],
  },
  {
    name: 'app developer in Pune, monthly retainer invoice',
    subject: 'Invoice KD/26-27/088 for November',
    body: `Dear Sir,

Greetings of the day.

PFA invoice KD/26-27/088 towards the development work of November. The break-up is below.

Development, 34 hours: ₹85,000
GST 18%: ₹15,300
Total: ₹1,00,300

The push notifications are now working on both the test phones, and Meera has approved the build on Monday.

Account name: Kulkarni Digital, HDFC Bank, A/c 50200047182936, IFSC HDFC0000149.

Kindly do the needful at the earliest. In case of any discrepancy kindly revert back to me.

Thanks and regards,
Amol Kulkarni`,
    attachments: [{ name: 'KD-26-27-088.pdf' }],
    known: [
      ['jargon', 'PFA'],
      ['jargon', 'do the needful'],
      ['dueDate', 'at the earliest'],
      ['jargon', 'revert back'],
    ],
    unseen: [],
  },
  {
    name: 'copywriter in Portland, first reminder with sarcasm',
    subject: 'Invoice 1042 again',
    body: `Hey Marcus,

The fall landing pages look great, and I hear the click-through is up. Nice.

Invoice 1042 for $2,400 went out on October 19. It was marked due upon receipt, and it's been more than five weeks. I have to assume it has retired to a nice farm upstate where invoices run free.

You can pay by bank transfer to Columbia Credit Union, routing 323075880, account 70418265, or mail a check to my PO box.

Talk Thursday about the holiday email series?

Jess`,
    known: [['dueDate', 'due upon receipt']],
    unseen: [['tone', 'retired to a nice farm upstate where invoices run free']],
  },
  {
    name: 'German translator, non-native English, reminder to a UK agency',
    subject: 'Reminder: invoice 2026-58, user manual',
    body: `Dear Mr Fielding,

I hope you have returned well from the fair in Birmingham.

My invoice 2026-58 over 780,00 EUR for the translation of the user manual (6,500 words) is open since 2 November 2026. Maybe it has gone under in the fair stress.

Please transfer the amount until 31 November 2026 to my account DE03 1203 0000 1052 8473 91. If not, I see me forced to walk over to my lawyer with the whole thing, and this would be a pity after so many years.

With friendly greetings from Bremen
Dr. Silke Harms`,
    known: [['dueDate', '31 November 2026']],
    unseen: [['tone', 'I see me forced to walk over to my lawyer']],
  },
  {
    name: 'electrician in Cape Town, invoice with undiscussed work',
    subject: 'Inv 774 Tamboerskloof',
    body: `Hi Mrs Jacobs

All done at the house, the DB board is labelled and your certificate of compliance is in the kitchen drawer.

Inv 774:
Rewire kitchen circuit R4 200
Geyser isolator and timer R1 850
Total R6 150

While I was up in the roof anyway I did the geyser as well, which you'll see on there.

Please pay by 7 December 2026 to FNB, Petersen Electrical, acc 62481730925, branch 250655.

Thanks for the koeksisters!
Ridwaan`,
    known: [['consistency', 'R6 150']],
    unseen: [['surprise', 'While I was up in the roof anyway I did the geyser as well']],
  },
  {
    name: 'disability support worker in Adelaide, fortnightly invoice',
    subject: 'Invoice 36 – Liam, 9 to 22 November',
    body: `Hi Karen,

Liam had a ripper fortnight. He caught the tram on his own to Victoria Square on Thursday and rang me when he got there, as planned.

Invoice 36 is attached: 14 hours at $62.00, that's $868.00. No GST as it's NDIS. ABN 64 824 753 091.

No dramas about timing, it can come through whenever the plan manager gets around to it.

I'll be there at 9 on Monday with the swimming bag.

Cheers,
Bec`,
    attachments: [{ name: 'invoice36.pdf' }],
    known: [['missing', 'howToPay']],
    unseen: [['dueDate', 'whenever the plan manager gets around to it']],
  },
  {
    name: 'gardener in Hamilton NZ, first reminder, apologetic',
    subject: 'Invoice 219 hedges',
    body: `Kia ora Glenys,

So sorry to be a pain! The hedges are looking tidy, I drove past on Sunday.

Invoice 219 for $345.00 (incl GST) is still showing as open on my side. Would you be able to put it through by 04/12/2026? Account 03-0318-0417263-00, name M Tautari, with 219 as the reference.

The feijoas want a prune in autumn, I'll pencil that in for April.

Ngā mihi,
Mere`,
    known: [
      ['tone', 'So sorry to be a pain'],
      ['dueDate', '04/12/2026'],
    ],
    unseen: [],
  },
  {
    name: 'illustrator in Montreal, first reminder, very shy',
    subject: 'The fox book',
    body: `Hi Danielle,

I've been putting this off since Monday and I feel a bit sick even typing it, please forgive me.

The invoice for the eight fox spreads, $3,600.00 CAD, was due November 13 and I don't think it has come in. It's probably my fault for sending it on a Friday.

If it's possible, could it be sent by Interac e-transfer to amelie@renardbleu.ca by December 4, 2026?

I saw the proofs and the greens came out beautifully, please tell the printer.

Amélie`,
    known: [['missing', 'invoiceNumber']],
    unseen: [
      ['tone', 'I feel a bit sick even typing it, please forgive me'],
      ['tone', "It's probably my fault for sending it on a Friday"],
    ],
  },
  {
    name: 'dressmaker in Accra, balance on bridesmaids dresses',
    subject: 'Balance for the six dresses, invoice 058',
    body: `Good morning Auntie Efua,

By God's grace the six dresses are ready and steamed. The kente for the bride's second dress came out very fine, you will be happy.

Invoice 058
Six dresses GHS 5,400
Deposit paid on 2 November GHS 2,000
Balance GHS 3,400

Please send it by MoMo to 024 418 2736 (Akosua Frimpong) before the Christmas heat enters the market. My two apprentices are looking at my face every evening for their transport money, so please remember them when you eat.

The shop is open till 6 all week.

Akosua`,
    known: [],
    unseen: [
      ['dueDate', 'before the Christmas heat enters the market'],
      ['tone', 'please remember them when you eat'],
    ],
  },
  {
    name: 'management consultant in Singapore, officialese',
    subject: 'Invoice LCP-2026-131, S$12,480.00',
    body: `Dear Mr Tan,

This serves to inform you that the second phase of the warehouse review was completed on 18 November 2026. The findings were presented to your operations team the same afternoon.

We enclose herewith our invoice LCP-2026-131 for S$12,840.00. Kindly effect payment not later than 18 December 2026 by PayNow to UEN 201418273K or by cheque made out to Lim Chen Partners.

Ms Goh asked for the slides in editable form; these will reach her by tomorrow.

Yours sincerely,
Lim Wei Jie`,
    attachments: [{ name: 'LCP-2026-131.pdf' }],
    known: [
      ['jargon', 'This serves to inform you that'],
      ['jargon', 'herewith'],
      ['jargon', 'Kindly effect payment'],
      ['consistency', 'S$12,840.00'],
    ],
    unseen: [],
  },
  {
    name: 'Polish developer to a London start-up, sprint invoice',
    subject: 'Invoice FV/11/2026 – sprint 22',
    body: `Hi Oliver,

Sprint 22 is closed, all tickets are moved to Done and the search is about three times faster on my machine.

In the attachment is invoice FV/11/2026, 4 600,00 EUR for 80 hours.

My account: PL61 1090 1014 0000 0712 1981 2847 (SWIFT WBKPPLPP), Marek Zielinski.

I would be glad if money can be on the account in the nearest time.

On Friday I am at the dentist until noon, after it I am on Slack.

Best,
Marek`,
    attachments: [{ name: 'FV-11-2026.pdf' }],
    known: [['payment', 'PL61 1090 1014 0000 0712 1981 2847']],
    unseen: [['dueDate', 'in the nearest time']],
  },
  {
    name: 'caterer in Bristol, reminder with an offer inside',
    subject: 'A little nudge about invoice 2207',
    body: `Hello Fiona!

Hope everyone's recovered from the launch party. I'm told there wasn't a single arancini left.

Invoice 2207 for £918.50 fell due on 16 November. Could you pop it across by Wednesday 2 December 2026? Sort code 20-47-15, account 73648215, The Copper Pan Ltd.

And while I've got you: book your Christmas lunch before the 5th and we'll take 10% off! Our new winter grazing boards are going down a storm with offices round Queen Square.

Thanks ever so much,
Tash`,
    known: [['incentive', "book your Christmas lunch before the 5th and we'll take 10% off"]],
    unseen: [['incentive', 'Our new winter grazing boards are going down a storm']],
  },
  {
    name: 'bookkeeper in Cork, late formal reminder',
    subject: 'Third reminder: invoice 26-0193',
    body: `Dear Mr Twomey,

Our records show that your account is currently in arrears. Invoice 26-0193 of 3 September 2026, for the half-year VAT returns, came to €1,107.00 and was payable by 3 October 2026.

We request that you remit the full amount by 9 December 2026 to IE08 BOFI 9000 3348 2109 57. Interest under the late payment regulations runs from the due date.

I would have thought a man who employs eleven people knows how a bill works.

Should payment not be forthcoming, we will have no alternative but to instruct our solicitors.

Yours sincerely,
Noreen Halpin
Halpin Accounts, VAT no. IE6417532L`,
    known: [
      ['jargon', 'in arrears'],
      ['jargon', 'remit'],
      ['jargon', 'Should payment not be forthcoming'],
      ['tone', 'we will have no alternative but to instruct our solicitors'],
    ],
    unseen: [['tone', 'a man who employs eleven people knows how a bill works']],
  },
  {
    name: 'roofer in Texas, angry reminder',
    subject: 'Invoice 5518 unpaid',
    body: `Mr. Castillo,

We finished your roof on September 30, a day ahead of the storm, and the inspector signed off on October 2.

Invoice 5518 for $8,750.00 was due October 16. I HAVE CALLED YOU FOUR TIMES.

If I don't have a check in my hand by December 4, 2026 I will put a lien on your house. That shingle comes off a lot quicker than it went on.

Mail it to Dale Pruitt Roofing, 411 County Road 218, Weatherford TX 76087, or pay by bank transfer, details on the invoice.

Dale Pruitt`,
    known: [
      ['tone', 'I HAVE CALLED YOU FOUR TIMES'],
      ['tone', 'I will put a lien on your house'],
    ],
    unseen: [['tone', 'That shingle comes off a lot quicker than it went on']],
  },
  {
    name: 'freelance editor in Norwich, second reminder',
    subject: 'Re: Re: Invoice 88, Chapter 4–9',
    body: `Dear Gareth,

As per my last email, invoice 88 for £612.00 was due on 11 November.

I realise you have a launch on, but so did I: yours, twice, over two bank holidays, and I didn't miss a comma.

The new date I can offer is Friday 10 December 2026. Account: C. Pettigrew, Starling, 60-83-71, 28471936.

Query list for chapter 10 to follow tonight. The footnotes in it are a joy, do pass that on to the author.

Clare`,
    known: [
      ['tone', 'As per my last email'],
      ['dueDate', 'Friday 10 December 2026'],
    ],
    unseen: [['tone', "I didn't miss a comma"]],
  },
  {
    name: 'Dutch graphic designer to a Canadian client, template left unfilled',
    subject: 'Invoice 2026-047',
    body: `Dear [client name],

Thank you for the pleasant cooperation! The annual report went to the printer this morning and the proof comes on Friday.

Hereby you receive invoice 2026-047 for the amount of € 1.560,00. I would like to receive this before 11 December 2026 on account NL91 ABNA 0417 1643 00 in the name of Studio Wijnja.

The fonts are licensed on your name, the receipt is in the folder.

Kind regards,
Femke Wijnja`,
    attachments: [{ name: 'invoice-2026-047.pdf' }],
    known: [
      ['consistency', '[client name]'],
      ['jargon', 'Hereby you receive'],
    ],
    unseen: [],
  },
  {
    name: 'Lithuanian photographer in Edinburgh, family shoot',
    subject: 'Photos ready! Invoice 33',
    body: `Hello Catriona and family,

The pictures from Cramond are ready, the one with the dog jumping is my favourite. Gallery link you got yesterday.

Invoice 33: photo session and 20 edited photos, £240.

Easiest for me is if you send straight to my card, 4539 1488 0343 6467, it takes one minute in the app. Please do it when you have a free moment, no stress.

If you want prints, the lab closes for orders on 14 December.

Rūta`,
    known: [
      ['payment', '4539 1488 0343 6467'],
      ['dueDate', 'when you have a free moment'],
    ],
    unseen: [],
  },
  {
    name: 'piano tuner in Perthshire, dialect, late reminder',
    subject: 'Invoice 61, the Bechstein',
    body: `Aye aye Mr Lamont,

The auld Bechstein was a braw job and I'm told the bairn is playing it every night.

Invoice 61 was £135 and it was due on the 23rd of October. I've written twice. It's a small glen, and I tune for the minister, the school and your mother-in-law, so I'd no be wanting the talk to start.

Bank transfer to A. Geddes, 83-19-04, 00471826, by the 4th of December 2026, and we'll say nae mair.

Archie Geddes`,
    known: [],
    unseen: [['tone', "so I'd no be wanting the talk to start"]],
  },
  {
    name: 'Bengali-English translator in Kolkata, moralising reminder',
    subject: 'Regarding pending bill no. 14/26',
    body: `Respected Madam,

Hope you and your family are in the pink of health.

Bill no. 14/26 dated 5 October 2026 for ₹22,500, for translation of the three short stories, is pending since 5 November. The editor of the magazine has already praised the second story, and I am happy for that.

In my father's time a person would not sleep on another man's labour for even one night. I leave it to your good conscience.

UPI: sbanerjee@oksbi. I request you to clear the same by 5 December 2026.

With warm regards,
Subrata Banerjee`,
    known: [
      ['jargon', 'clear the same'],
      ['tone', 'I leave it to your good conscience'],
    ],
    unseen: [['tone', "a person would not sleep on another man's labour for even one night"]],
  },
  {
    name: 'Lithuanian marketing consultant, non-native, invoice without a sum',
    subject: 'Invoice SM-204 for October and November',
    body: `Dear Peter,

I am sending invoice SM-204 for consultations in October and November, the agreed price as in contract from spring.

Please make the payment to LT22 3500 0100 0472 8193 till the term 10 December 2026 in the order established by the contract.

I want to thank also for the meeting in Vilnius. Your colleague from Denmark had very good questions and I already changed slide 12.

Best regards,
Simona Matulytė`,
    attachments: [{ name: 'SM-204.pdf' }],
    known: [['missing', 'total']],
    unseen: [['jargon', 'in the order established by the contract']],
  },
  {
    name: 'joiner in Wigan, revised price on fitted wardrobes',
    subject: 'Wardrobes – final bill, inv 409',
    body: `Hiya Steve,

Wardrobes are in, doors hang lovely. Give the paint till Sunday before you load the shelves.

Inv 409, £2,180 all in. I know we shook on two grand. Oak's gone daft since summer so I've stuck the difference on yours.

Cash or bank, 09-01-28, 55173826, D Unsworth. Sooner the better if I'm honest, van's in for its MOT.

Ta,
Dave`,
    known: [['dueDate', 'Sooner the better']],
    unseen: [['surprise', "Oak's gone daft since summer so I've stuck the difference on yours"]],
  },
  {
    name: 'nanny in London, monthly invoice',
    subject: 'November hours, invoice 11',
    body: `Hi Sophie and Ben,

Otis has mastered the scooter, brakes still to come! Iris has decided she only eats orange food, so there are carrots in the freezer.

Invoice 11 for November:
72 hours at £17.00: £1,224.00
Bank holiday supplement, pro rata: £51.00
Zoo tickets on the 14th, as you asked: £38.00
Total: £1,303.00

Same account as always: Nia Pritchard, Monzo, 04-00-04, 39271846.

See you Monday 7.45!
Nia`,
    known: [
      ['jargon', 'pro rata'],
      ['consistency', '£1,303.00'],
      ['missing', 'dueDate'],
    ],
    unseen: [],
  },
  {
    name: 'bookkeeping freelancer in Ohio, quarterly invoice',
    subject: 'Q3 bookkeeping – invoice QB-316',
    body: `Hi Ron,

Q3 is all matched up. The only thing I couldn't match is a $46.12 charge from a gas station in Dayton; let me know if that was the delivery van.

Invoice QB-316 is attached for $1,275.00, payable EOM. Please include a remittance advice so that I can apply it to the right A/R ledger.

Bank transfer or check both work: Fifth Third, routing 042000314, account 7384192650.

Enjoy Thanksgiving with the grandkids!

Linda Kowalczyk`,
    attachments: [{ name: 'QB-316.pdf' }, { name: 'Q3-summary.xlsx' }],
    known: [
      ['dueDate', 'EOM'],
      ['jargon', 'remittance advice'],
      ['jargon', 'A/R'],
    ],
    unseen: [],
  },
  {
    name: 'deck builder in Newcastle NSW, second reminder',
    subject: 'Inv 1180 – merbau deck',
    body: `G'day Craig,

Saw the photos of the barbie on your missus's Facebook. Glad the whole street's enjoying a deck I'm still paying for.

Inv 1180, $6,930.00 inc GST, was due 30 October. ABN 49 617 420 385.

Mate, I've been more than patient. Can you get it in by Friday 4 December 2026, BSB 062-817, acc 10472836, Harrigan Carpentry.

Give it another coat of oil before the new year, it'll go grey otherwise.

Shane`,
    known: [['tone', "I've been more than patient"]],
    unseen: [['tone', "Glad the whole street's enjoying a deck I'm still paying for"]],
  },
  {
    name: 'dog walker in Calgary, monthly invoice with two dates',
    subject: 'Invoice 27 – due December 4, 2026',
    body: `Hi Joanne,

Biscuit was a champ in the snow this month, and the new booties stayed on for an entire walk.

Invoice 27: 18 walks at $24.00 = $432.00. Please e-transfer to trailandtail@outlook.com by December 11, 2026.

I've put the spare key back in the lockbox. Also a heads-up that I had to switch to the big van, so from here on it'll be a couple of bucks more each time.

Woof,
Tyler`,
    known: [['dueDate', 'December 11, 2026']],
    unseen: [['surprise', "from here on it'll be a couple of bucks more each time"]],
  },
  {
    name: 'legal translator in Manchester, legal language spills into the mail',
    subject: 'Overdue invoice LT/452',
    body: `Dear Ms Okonjo,

I write in respect of invoice LT/452 (sworn translation of two birth certificates, £190.00), which was due for payment on 28 October 2026.

I hereby request settlement of the aforementioned sum forthwith, and in any event by 2 December 2026, failing which I reserve the right to commence proceedings.

Payment is by transfer to GB55 NWBK 6023 0741 8355 29.

The originals are safe with me and will go to you by Special Delivery as agreed.

Yours sincerely,
Margaret Ashworth-Lee MITI`,
    known: [
      ['jargon', 'in respect of'],
      ['jargon', 'hereby'],
      ['jargon', 'the aforementioned'],
      ['jargon', 'forthwith'],
      ['jargon', 'failing which'],
      ['tone', 'I reserve the right to commence proceedings'],
    ],
    unseen: [],
  },
  {
    name: 'web developer in Wellington, new invoice from an old template',
    subject: 'Invoice W-0922, plugin work',
    body: `Hi Anaru,

The calendar plugin is live on staging, and I've turned off the old one so you won't get double emails.

Invoice W-0922:
Plugin work, 11 hours at $120.00: $1,320.00
GST 15%: $198.00
Total: $1,538.00

Payment by 20 October 2026 please, to 12-3041-0728164-00.

I'm away tramping from Friday, no signal till Tuesday.

Cheers
Kirsty`,
    known: [
      ['consistency', '$1,538.00'],
      ['dueDate', '20 October 2026'],
    ],
    unseen: [],
  },
  {
    name: 'home carer in Mayo, reminder to the daughter of a client',
    subject: 'Invoice 9 for Mam',
    body: `Dear Maura,

I'm really sorry to bother you. Your mother was in great form on Tuesday, we did the crossword and she beat me.

It's only that invoice 9, for the four weeks to 25 October, €560.00, was due on 8 November. God knows you've enough on your plate without the likes of me at the door with her hand out.

Whenever it suits you at all, to IE09 IPBS 9906 5517 2836 40, Bridie Gallagher.

She was asking for the blue cardigan if you're down at the weekend.

Bridie`,
    known: [
      ['tone', "I'm really sorry to bother you"],
      ['dueDate', 'Whenever it suits you'],
    ],
    unseen: [['tone', 'without the likes of me at the door with her hand out']],
  },
  {
    name: 'copywriter in Johannesburg, first reminder',
    subject: 'Invoice TM-071: brand book',
    body: `Hey Lerato,

Howzit! The brand book got such nice comments at the offsite, Sipho sent me a voice note.

Invoice TM-071 for R18 400 was due on 15 November and I haven't seen it yet. Please sort it out now-now, hey. I've got bills to pay and December is basically a ghost town for us freelancers.

Standard Bank, T. Mokoena, 10 128 472 930, branch 051001.

I'll send the tagline options tomorrow either way.

Thabo`,
    known: [['tone', "I've got bills to pay"]],
    unseen: [['dueDate', 'sort it out now-now']],
  },
  {
    name: 'yoga teacher in Vermont, corporate classes',
    subject: 'Invoice 2026-19 for fall classes',
    body: `Hi Denise!

What a sweet group. Even Gary from IT made it into tree pose.

Attached is invoice 2026-19 for ten lunchtime classes at $95, so $950 in total. It's payable within 15 days. Venmo @maple-yoga-kim or a check to Kim Delacroix, 18 Elm St, Montpelier VT 05602.

I'd love to know about January before I print my schedule.

Be well,
Kim`,
    known: [
      ['missing', 'attachment'],
      ['dueDate', 'within 15 days'],
    ],
    unseen: [],
  },
  {
    name: 'Belgian translator, French speaker, invoice to an Irish firm',
    subject: 'Invoice 2026/112, translation of the catalogue',
    body: `Dear Mrs Keane,

I thank you for your confidence. The catalogue counts 14.200 words finally, two hundred less than we had said.

You will find in annex my invoice 2026/112 of 1.988,00 €. The regulation is done at 30 days end of month, on the account BE68 5390 0754 7034.

I stay at your entire disposition for all complementary information.

I have a doubt about page 31, is "flapjack" the English or the American one?

Cordially,
Benoît Lambert`,
    attachments: [{ name: 'facture-2026-112.pdf' }],
    known: [['dueDate', '30 days end of month']],
    unseen: [
      ['jargon', 'You will find in annex'],
      ['jargon', 'The regulation is done'],
      ['jargon', 'I stay at your entire disposition for all complementary information'],
    ],
  },
  {
    name: 'kitchen equipment repairman in Singapore, terse second reminder',
    subject: '2nd reminder inv 3390',
    body: `Boss,

Inv 3390, S$480, chiller compressor, due 9 Nov. Still not in.

Pls settle ASAP. PayNow 9184 2736. Last month also like this, every time must chase until I sian already.

Chiller gasket I order already, Tuesday can fix.

Ah Seng`,
    known: [['dueDate', 'ASAP']],
    unseen: [['tone', 'every time must chase until I sian already']],
  },
  {
    name: 'IT consultant in Reading, wordy invoice mail',
    subject: 'Invoice CT-2611, migration',
    body: `Dear Rachel,

In accordance with the terms of our engagement, I attach invoice CT-2611 in the sum of £7,320.00, made up of fees of £5,900.00, disbursements of £200.00 and VAT of £1,220.00.

For the avoidance of doubt, the out-of-hours work on 14 November is not included, having been agreed on 10 November as a separate order.

I would be most grateful if you could arrange for the invoice to be processed for payment by 18 December 2026 to GB73 BARC 2047 1573 6482 15. VAT registration: 318 4207 73.

Please tell Dinesh the old server can be switched off from Monday.

Kind regards,
Colin Thwaite`,
    attachments: [{ name: 'CT-2611.pdf' }],
    known: [
      ['jargon', 'In accordance with the terms of our engagement'],
      ['jargon', 'in the sum of'],
      ['jargon', 'disbursements'],
      ['jargon', 'For the avoidance of doubt'],
      ['jargon', 'I would be most grateful if you could arrange for'],
    ],
    unseen: [],
  },
  {
    name: 'developer in Kumasi to a UK charity, reminder under strain',
    subject: 'Invoice 0029 – donor portal',
    body: `Dear Helen,

The donor portal has been stable since the fix; 212 donations came through last week without a single error.

Invoice 0029 of £1,150.00 was due on 13 November 2026. I am kindly asking that you release it by 2 December 2026 through Wise to kwame@boatengsystems.com. Right now it is only your word that stands between me and my landlord's padlock.

I can join the trustees' call on Thursday at 3 pm your time.

Kwame Boateng`,
    known: [],
    unseen: [['tone', "it is only your word that stands between me and my landlord's padlock"]],
  },
  {
    name: 'wedding florist in North Carolina, estimate',
    subject: 'Estimate E-77, June 12 wedding',
    body: `Hi Madison and Cole!

I loved hearing about the barn and your grandmother's peonies. Here's where we are:

Bridal bouquet: $285
5 bridesmaid bouquets at $110: $550
Arch: $900
12 centerpieces at $75: $900
Total: $2,535

Just know that flowers have a mind of their own, so the final number may drift a ways north of this. Everything is FOB my studio, y'all would pick up.

The estimate stands until December 15, 2026. Just reply with a yes and I'll send an agreement.

Ashlyn`,
    known: [
      ['consistency', '$2,535'],
      ['jargon', 'FOB'],
    ],
    unseen: [['surprise', 'the final number may drift a ways north of this']],
  },
  {
    name: 'cleaner in Nottingham, third reminder, threatens to go public',
    subject: 'LAST CHANCE invoice 52',
    body: `Jackie

Invoice 52, £96, four cleans in Sept. Was due 9 Oct. I wrote on the 16th and again on 6 Nov.

If it's not here by Monday 30 November 2026 it's going on the estate group with your door number and a photo of that oven. I've still got it.

06-12-44, 20481937, Mrs T Rudd. Your spare key is in an envelope for you, I'll drop it through either way.

Tina`,
    known: [['tone', 'LAST CHANCE']],
    unseen: [['tone', "it's going on the estate group with your door number and a photo of that oven"]],
  },
  {
    name: 'HR consultant in Toronto, invoice with HST',
    subject: 'Invoice #305: handbook review',
    body: `Hello Stephanie,

Thanks for the quick turnaround on the leave policy, the handbook reads so much better now.

Please see the enclosed invoice #305:

Handbook review: $3,200.00
HST (13%): $416.00
Total: $3,661.00

Our terms are Net 15. Bank transfer to TD, transit 10202, institution 004, account 5271846. A late fee is applicable on all past due balances.

Looking forward to the manager workshop on December 8.

Warmly,
Gurpreet Sandhu`,
    attachments: [{ name: 'invoice-305.pdf' }],
    known: [
      ['jargon', 'Please see the enclosed'],
      ['consistency', '$3,661.00'],
      ['dueDate', 'Net 15'],
      ['jargon', 'A late fee is applicable on all past due balances'],
    ],
    unseen: [],
  },
  {
    name: 'cabinetmaker near Freiburg, non-native, shop counter for a Londoner',
    subject: 'Invoice R-2026-83, the counter',
    body: `Dear Tom,

the counter has arrived well, thanks for the photo! The oak will become a little darker in the first weeks, this is normal.

Invoice R-2026-83 comes with this mail, 3.850,00 EUR, and my VAT number is DE291847119. Please remember that Handwerk lives from people who stand to their word, so the money should be here by the end of next week.

Account: DE09 4306 0967 1184 0265 00, Schreinerei Vogt.

If a drawer sticks, send me a short video.

Best greetings
Jochen Vogt`,
    attachments: [{ name: 'R-2026-83.pdf' }],
    known: [
      ['payment', 'DE291847119'],
      ['dueDate', 'by the end of next week'],
    ],
    unseen: [['tone', 'Handwerk lives from people who stand to their word']],
  },
  {
    name: 'maths tutor in Perth, ultimatum to a parent',
    subject: 'Invoice 140 – Jayden, Term 4',
    body: `Hi Michelle,

Jayden got 71% on the trig test, which is his best all year. He should be chuffed.

Invoice 140 for $520.00 (eight lessons) was due on 12 November. My terms are payment within 7 days and I don't bend them for anyone. Long story short, no dollars, no decimals: I'm not opening the door to him until it's in.

BSB 306-089, account 0471829, Ms R Fernando.

Attached are his practice papers for the holidays.

Roshni`,
    attachments: [{ name: 'practice-papers.pdf' }],
    known: [['dueDate', 'within 7 days']],
    unseen: [
      ['tone', "I don't bend them for anyone"],
      ['tone', "no dollars, no decimals: I'm not opening the door to him until it's in"],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'ordinary: logo designer in Cardiff, first invoice',
    subject: 'Invoice 212 – logo',
    body: `Hi Tom,

The logo files are in the shared folder, including the white version for the van.

Invoice 212 is attached: £450.00, to be paid by 9 December 2026.

Rhys Bevan, sort code 20-18-54, account 60381742.

Thanks, I enjoyed this one.
Rhys`,
    attachments: [{ name: 'Invoice-212.pdf' }],
  },
  {
    name: 'ordinary: plasterer in Galway, text-message style',
    subject: 'Invoice 77 hall ceiling',
    body: `Hi Sinead, hall ceiling is done and dry. Invoice 77 comes to €720. If you could send it by 4 December 2026 to IE57 AIBK 9311 5226 4081 37 that'd be great. You can paint from Saturday on. Thanks a million, Padraig`,
  },
  {
    name: 'ordinary: developer in Bengaluru, monthly invoice with GST',
    subject: 'Invoice NS-2026-41 for November',
    body: `Hi Anita,

Here is the invoice for November. The payment gateway went live on the 19th and I have handed over the notes to Farhan.

Invoice NS-2026-41
Development, 30 hours at ₹2,000: ₹60,000
GST 18%: ₹10,800
Total: ₹70,800

Please pay by 10 December 2026 to Nisha Shetty, ICICI Bank, account 004701528364, IFSC ICIC0000047.

If anything on the invoice looks off, just reply to this mail.

Regards,
Nisha`,
    attachments: [{ name: 'NS-2026-41.pdf' }],
  },
  {
    name: 'ordinary: grant writer in Chicago, first reminder',
    subject: 'Reminder: invoice 318, due November 20',
    body: `Hi Carla,

Quick note that invoice 318 for $1,600.00, due November 20, hasn't reached my account yet. I've attached a copy in case it went astray.

Could you pay it by December 4, 2026? My bank is Old Second, routing 071900948, account 2048173655. If it's already on its way, please ignore this mail.

Congratulations again on the arts council award!

Denny`,
    attachments: [{ name: 'invoice-318.pdf' }],
  },
  {
    name: 'ordinary: mobile hairdresser in Brisbane',
    subject: 'Invoice 14 from Jo – Nan’s hair',
    body: `Hi Trish,

Your nan looked gorgeous for her 90th! Perm and set on Friday, $110.00, invoice 14.

Can you please pay by 7 December 2026? BSB 484-799, account 204718365, J Marchetti. Or cash when I see her on the 4th, whichever is easier.

Jo xx`,
  },
  {
    name: 'ordinary: Dutch translator to a Scottish brewery',
    subject: 'Invoice 2026-31: labels and website',
    body: `Dear Eilidh,

Thank you for the nice job. My flat smells of the sample box you sent.

With this mail comes invoice 2026-31 for the labels and the website, € 864,00 in total (3,600 words at € 0,24). I would like to receive the payment by 16 December 2026, on account NL20 INGB 0001 2345 67, name J. de Wit.

Do you have a question about a word? Call me, I am at my desk until five.

Kind regards,
Jasper de Wit`,
    attachments: [{ name: 'invoice-2026-31.pdf' }],
  },
  {
    name: 'ordinary: tiler in Durban, estimate',
    subject: 'Quote Q-118 bathroom floor',
    body: `Hi Mr Naidoo

As measured on Saturday:

Remove old tiles R1 900
Screed and waterproofing R2 600
Lay 9 m² tiles R4 500
Total R9 000

You supply the tiles. If I find damp under the old floor I will stop and phone you with a price first.

The quote is good until 11 December 2026. I can start on 4 January.

Regards
Sizwe`,
  },
  {
    name: 'ordinary: podcast editor in Vancouver, recurring invoice',
    subject: 'Invoice 58: episodes 40–43',
    body: `Hey Nolan,

Four episodes in November at $180 each, so $720.00. GST is $36.00, which makes $756.00. The invoice (58) is attached.

E-transfer to hello@quietwave.ca by December 9, 2026 works best.

The wind on 42 was tricky, but I think you can only hear it if you know it's there.

Mei`,
    attachments: [{ name: 'quietwave-58.pdf' }],
  },
  {
    name: 'ordinary: bookkeeper in Singapore, second reminder',
    subject: 'Invoice 2026-207, S$950.00: second reminder',
    body: `Dear Ms Lee,

I wrote on 11 November about invoice 2026-207 for S$950.00, which was due on 30 October 2026. I have not received the payment so far.

Please pay by 3 December 2026 by PayNow to UEN 201927184M. If the invoice needs a different purchase order number, tell me and I will send a corrected copy today.

Best wishes,
Farah Iskandar`,
  },
  {
    name: 'ordinary: caterer in Kumasi, part payment received',
    subject: 'Invoice 103: first half received, thank you',
    body: `Good afternoon Mr Mensah,

Thank you, the GHS 1,500 came in this morning.

The invoice (103) is GHS 3,000, so GHS 1,500 is left. Please send it by MoMo to 055 381 7264, Abena Owusu, by 12 December 2026.

We will bring the jollof and the waakye at 11 and set up before your guests arrive.

Abena`,
  },
  {
    name: 'ordinary: electrician in Christchurch, invoice',
    subject: 'Invoice 1906',
    body: `Hi Dave,

Heat pump's wired in and tested, the certificate is attached with the invoice.

Invoice 1906
Labour $480.00
Parts $220.00
GST $105.00
Total $805.00

Due 14 December 2026. Account 06-0817-0193827-00.

Cheers, Wiremu`,
    attachments: [{ name: 'invoice-1906.pdf' }, { name: 'certificate.pdf' }],
  },
  {
    name: 'ordinary: Austrian UX consultant to a London bank',
    subject: 'Invoice 26/19, usability tests in October',
    body: `Dear Jonathan,

All twelve tests are finished and the report is with Aisha since yesterday.

My invoice 26/19 amounts to 6.240,00 EUR and is due on 23 December 2026. Please use the account AT14 2011 1827 3194 0500 and write the invoice number in the reference.

I am in London again on 8 December, if you would like to go through the clips together.

Best regards,
Magdalena Hofer`,
    attachments: [{ name: '26-19.pdf' }],
  },
  {
    name: 'delicate: line marker of sports courts, court as a place of work',
    subject: 'Invoice 640 – court 3',
    body: `Hi Malcolm,

We went to court 3 on Tuesday straight after the rain and relined it, then did the net posts on 1 and 2. The judge's chair has a loose leg; that's not us, but someone could get hurt.

Invoice 640, £585.00, is attached. Please pay by 11 December 2026 to Baseline Markings, 30-96-34, 02718364.

The final warning tape can come off on Friday evening.

Lee`,
    attachments: [{ name: 'inv640.pdf' }],
  },
  {
    name: 'delicate: designer for a debt advice charity, campaign quotes',
    subject: 'Invoice 2041 – leaflets on bailiffs',
    body: `Hi Yasmin,

The three leaflets are at the printer: what a bailiff may and may not do, how to answer a letter from a debt collector, and what happens in the county court. The red envelope on the cover tested well with your volunteers.

Invoice 2041 for £1,240.00 is attached, with the agreed charity price. It's due on 15 December 2026, to GB86 LOYD 3096 3402 7183 64.

One query: on page 2, is it seven or fourteen days to reply to a notice?

Thanks,
Bronagh`,
    attachments: [{ name: '2041.pdf' }],
  },
  {
    name: 'delicate: carer in Kent, last invoice after a death',
    subject: 'Your dad, and the last invoice (no. 31)',
    body: `Dear Alison,

I was so sorry to hear about your dad. He told me the story of the lifeboat every Tuesday and I never tired of it.

You asked me to send the last invoice for the solicitor. It is number 31, three visits in November, £84.00. The date on it is 31 January 2027, as there is no hurry while you sort things out. It can be paid by transfer to M. Dacosta, 07-04-36, 51827304.

His door key is with your neighbour at number 12.

With love to you all,
Maria`,
    attachments: [{ name: 'invoice-31.pdf' }],
  },
  {
    name: 'delicate: Indian developer, extra work agreed beforehand',
    subject: 'Invoice 77/26 with the extra report you approved',
    body: `Dear Vikram,

The invoice has one extra line this time, the stock report you approved by mail on 12 November for ₹8,000.

Stock module: ₹32,000
Stock report (approved 12 November): ₹8,000
Total: ₹40,000

Invoice 77/26 is attached. Please pay by 8 December 2026 through UPI to lavanya.r@okaxis.

The immediate alert you wanted works now: the moment stock falls under ten, the manager gets a message.

Lavanya`,
    attachments: [{ name: '77-26.pdf' }],
  },
  {
    name: 'delicate: freelance writer corrects an own mistake in a bill',
    subject: 'Corrected invoice 93',
    body: `Hi Brendan,

I made a mistake in invoice 93: I counted the October column twice. Sorry about that. The corrected version is attached and replaces the earlier one.

The right total is €780.00, and the date stays at 10 December 2026. Please use IE08 BOFI 9000 3348 2109 57.

The piece on the fishing net dispute is with the sub-editor; he likes the line "pay up or pack up" for the headline, I'm less sure.

Orla`,
    attachments: [{ name: 'invoice-93-corrected.pdf' }],
  },
  {
    name: 'delicate: late formal reminder in Toronto with calm interest fact',
    subject: 'Invoice 4410: 40 days past the due date',
    body: `Dear Mr. Pereira,

Invoice 4410 for $2,260.00 was due on October 16, 2026 and is now 40 days overdue. I wrote to you on October 26 and November 9.

Our contract of March 2 sets interest of 1% a month from the due date. I have not added any so far.

Please pay by December 7, 2026 by e-transfer to accounts@northlightdrafting.ca. If you would rather pay in two parts, or if you disagree with any of the drawings, call me at 416-555-0142 and we will find a way.

Sincerely,
Olena Kravets`,
  },
  {
    name: 'delicate: subtitler of a crime series quotes threats',
    subject: 'Invoice S-18, episodes 5 and 6',
    body: `Hi Karin,

Episodes 5 and 6 are delivered. I kept "You'll pay for this, all of you" for the gangster at 31:07, as it has to be shorter than the Danish, and "last chance, Mikkel" at 40:12.

Invoice S-18: two episodes at £310.00, £620.00 in total. Please pay by 17 December 2026 to GB55 NWBK 6023 0741 8355 29.

The shouting in the harbour scene is only marked [shouting], the words can't be heard.

Best,
Imogen`,
    attachments: [{ name: 'S-18.pdf' }],
  },
  {
    name: 'delicate: locksmith in Auckland, card for the door and soon in a harmless sense',
    subject: 'Invoice 5127 – office doors',
    body: `Hi Pita,

The card readers are on all four doors. Card number 7 is the one that got bent, so I've cancelled it and left a fresh one at the desk. Lock the side door as soon as you leave, it doesn't latch by itself yet.

Invoice 5127 is $1,495.00 including GST, due 11 December 2026, to account 38-9017-0482716-00.

The last hinge is coming from Tauranga, I'll fit it on the 2nd at no charge.

Sione`,
    attachments: [{ name: 'invoice-5127.pdf' }],
  },
  {
    name: 'delicate: counsellor in Cape Town to a client who has lost work',
    subject: 'Invoice 22 and a payment plan',
    body: `Dear Nadia

Thank you for telling me about the retrenchment. It says nothing about you, and your sessions go on as before.

Invoice 22 for R2 400 can be paid in three parts, as we agreed on the phone: R800 by 30 November 2026, R800 by 31 December 2026 and R800 by 31 January 2027. The account is Capitec, 1482937160, Dr H. Adams.

If one of these months is too tight, send me a line and we move it.

Warmly
Hester`,
  },
  {
    name: 'delicate: accountant jargon explained in the same breath, Sydney',
    subject: 'Invoice 889, workshop "Net, gross and everything between"',
    body: `Hi Tegan,

The workshop on 18 November was fun; "What on earth does net 30 mean?" was the best question of the day, and the poster with the strange words (remit, accrual, ledger) is now yours.

Invoice 889 for the workshop is attached. $1,320.00 including $120.00 GST, to be paid by 10 December 2026. BSB 012-361, account 402718563, Plain Books Pty Ltd.

See you at the one in March.

Dominic`,
    attachments: [{ name: 'inv-889.pdf' }],
  },
  {
    name: 'delicate: stonemason in Aberdeen, client unhappy with the work',
    subject: 'The step, and invoice 305',
    body: `Dear Mrs Innes,

Thank you for being frank about the front step. You are right that the third one sits 8 mm low, and I will relift it on 1 December at my own cost.

Invoice 305 is for £1,120.00. Please keep the money until you have seen the step and are happy with it; the new date on the invoice is 14 December 2026. Transfer to G. Farquhar, 80-05-14, 06173829.

I had blamed the frost, but it was my level.

Yours,
Gordon Farquhar`,
    attachments: [{ name: 'invoice-305-new-date.pdf' }],
  },
  {
    name: 'delicate: Texas web designer, agreed sale banner work and a thank-you',
    subject: 'Invoice 76: "50% off" banners',
    body: `Hi Rosa,

The "50% off, today only" and "Don't miss out" banners are up on the store, and the countdown ends by itself on Monday night.

Invoice 76 for the five banners is $425.00. Please pay by December 11, 2026, by Zelle to pay@juniperpixel.com.

The garage attached to your shop looks so good in the new photo, by the way.

Beth`,
    attachments: [{ name: 'invoice-76.pdf' }],
  },
]
