/** Mails by English-speaking freelancers and small firms the world over, faulty and good ones. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'plumber from Leeds, first reminder after a boiler repair',
    subject: 'Invoice 1187 – boiler at Moor Road',
    body: `Hiya Karen,

Hope the boiler's behaving and the upstairs radiators are getting properly hot again. If the pressure drops under 1 bar give it a top-up with the grey lever I showed you.

I was looking at the books last night and invoice 1187 for £340 hasn't come in. I turned out on a Sunday for you and missed our lad's football, so you can see why it stings. It was due on 13 November.

Sort code 20-45-77, account 63018842, name D. Hartley Plumbing. Could you get it over to me asap?

Cheers,
Dave Hartley`,
    known: [['dueDate', 'asap']],
    unseen: [['tone', "missed our lad's football, so you can see why it stings"]],
  },
  {
    name: 'wedding photographer from Galway, balance, grovelling',
    subject: 'Your wedding photos + the balance',
    body: `Dear Aoife and Conor,

The gallery is ready! There are 612 pictures in it, and I've put the ones of your granny dancing in a folder of their own. The link will stay up for a year.

I'm so, so sorry to have to bring up money at all, I feel dreadful even typing this. The balance is €1,150 on invoice 2026-41. If this is a terrible time, honestly just ignore me and I'll crawl back under my rock!

It can go to IE20 AIBK 9311 5206 5487 32 by Friday 11 December.

Thank you for having me there, it was a gorgeous day in spite of the rain.

Niamh`,
    known: [['tone', "I'm so, so sorry to have to bring up money at all"]],
    unseen: [['tone', "honestly just ignore me and I'll crawl back under my rock"]],
  },
  {
    name: 'web developer from Ohio, terse first invoice',
    subject: 'INV-0093 / Brightwater site launch',
    body: `Hi Marcus,

Site's live and the old URLs redirect. Invoice INV-0093 is attached, $4,200.00, terms Net 30.

Please remit payment to the account on page 2 (Chase, routing 021000021, account 550918274).

I'll be checking the logs through the end of the week in case anything breaks.

Tyler Boggs
Boggs Web LLC`,
    attachments: [{ name: 'INV-0093.pdf' }],
    known: [
      ['dueDate', 'Net 30'],
      ['jargon', 'remit payment'],
    ],
    unseen: [],
  },
  {
    name: 'translator from Montréal, wrong sum and numeric date',
    subject: 'Invoice 26-118 for the museum labels',
    body: `Good morning Mrs. Whitfield,

The last batch of labels went up on your server yesterday, including the three that the curator rewrote. Here is the count:

Labels, rooms 1 to 4: $620.00
Audio guide, revised: $380.00
GST (5%): $50.00
QST (9.975%): $99.75

Total: $1,194.75

I would be glad to have it by 05/12/2026, by Interac e-Transfer to comptes@atelierlavoie.ca. The invoice, number 26-118, is attached.

With kind regards,
Geneviève Lavoie`,
    attachments: [{ name: '26-118.pdf' }],
    known: [
      ['consistency', '$1,194.75'],
      ['dueDate', '05/12/2026'],
    ],
    unseen: [],
  },
  {
    name: 'landscaper from Brisbane, invoice higher than the quote',
    subject: 'Invoice 552 – retaining wall',
    body: `G'day Priya,

Wall's done, came up a treat. Leave the sleepers a couple of weeks before you oil them, and keep the kids off the top course till the mortar's gone hard.

Invoice 552 is $7,480 including GST. You'll notice it's a bit north of what we talked about, the ground was rockier than I'd bargained for and I had to get the bigger digger in for two days.

Bank is BSB 064-120, account 1029 3847, Kev Maddern Landscapes. Wednesday 9 December would be beaut.

Kev`,
    known: [],
    unseen: [['surprise', "it's a bit north of what we talked about"]],
  },
  {
    name: 'shearing contractor from Southland, sarcastic second reminder',
    subject: 'Invoice 77 again',
    body: `Murray,

Second note about invoice 77, $5,865 for the September shear. I see the new ute is on the road, so the bank can't be shut.

My gang of six got their wages on the day, out of my pocket. It was due 20 October and I'd like to see it on Monday 30 November.

12-3145-0123456-00, M & T Paewai Shearing. Put 77 in the reference.

And let me know about the February dates, the diary's filling up.

Tama`,
    known: [],
    unseen: [
      ['tone', "I see the new ute is on the road, so the bank can't be shut"],
      ['tone', 'out of my pocket'],
    ],
  },
  {
    name: 'graphic designer from Pune, officialese first invoice',
    subject: 'Invoice PD/26-27/034 for brand identity',
    body: `Respected Sir,

Greetings of the day. It was a pleasure presenting the three logo routes to your board, and we are happy that the second one was chosen.

Please find enclosed herewith our invoice PD/26-27/034 for INR 82,600 (INR 70,000 plus 18% GST). Kindly do the needful and release the same at the earliest.

Bank: HDFC Bank, account 50200041187263, IFSC HDFC0000149, in the name of Palette Designs.

The editable files will be shared on Thursday by Google Drive.

Thanking you,
Rohan Kulkarni`,
    attachments: [{ name: 'PD-26-27-034.pdf' }],
    known: [
      ['jargon', 'enclosed herewith'],
      ['jargon', 'Kindly do the needful'],
      ['dueDate', 'at the earliest'],
    ],
    unseen: [],
  },
  {
    name: 'electrician from Durban, threat in a late reminder',
    subject: 'INV 2043 not paid',
    body: `Hi Thabo

The DB board and the plugs in the cottage were finished on 2 October and you signed the COC the same day. INV 2043 for R12 650 was due on 16 October.

I know where the main switch is and what I put in I can take out. I'm not running a charity, bru.

Please pay by Friday 27 November to FNB, branch 250655, account 62840019375, R. Naidoo Electrical.

If the amount looks wrong to you, phone me on 083 555 0142 and we go through it line by line.

Ravi`,
    known: [['tone', "I'm not running a charity"]],
    unseen: [['tone', 'I know where the main switch is and what I put in I can take out']],
  },
  {
    name: 'caterer from Lagos, moralising reminder',
    subject: 'Balance for Chief Adeyemi 60th birthday',
    body: `Good afternoon ma,

I trust the family has rested after the celebration. People are still calling me about the small chops, and God bless you for the recommendation to Mrs. Bello.

The balance on invoice FC-219 is ₦485,000. It was to be paid on 31 October. A labourer deserves his wages, as the Good Book says, and the person who eats must remember the cook.

I humbly implore you to do something about it before the week runs out.

GTBank, 0123984475, Folake's Cuisine.

Yours faithfully,
Folake Ogunbanjo`,
    known: [
      ['tone', 'I humbly implore you'],
      ['tone', 'A labourer deserves his wages'],
    ],
    unseen: [
      ['tone', 'the person who eats must remember the cook'],
      ['dueDate', 'before the week runs out'],
    ],
  },
  {
    name: 'interior designer from Singapore, two due dates',
    subject: 'Invoice KD-0615, second stage, due 10 December 2026',
    body: `Hi Wei Ling,

The carpentry drawings have been approved by the contractor, so we can close the second stage. The fabric samples for the sofa are with your helper.

Invoice KD-0615 is attached:

Second stage fee: S$3,600.00
GST 9%: S$324.00
Total: S$3,924.00

Please make payment by PayNow to UEN 201812345K by 15 December 2026. We will commence the next phase upon receipt of the aforesaid sum.

Site visit is still on for Saturday, 10 am.

Best,
Kelvin Tan`,
    attachments: [{ name: 'KD-0615.pdf' }],
    known: [
      ['dueDate', '15 December 2026'],
      ['jargon', 'upon receipt of the aforesaid sum'],
    ],
    unseen: [],
  },
  {
    name: 'mechanical engineer from Stuttgart, impossible date',
    subject: 'Invoice 2026-0388, test bench drawings',
    body: `Dear Mr. Collins,

attached you find the drawings in revision C and our invoice 2026-0388 about 3,750.00 EUR. As your company has an EU VAT number, the tax is paid by you (reverse charge).

The payable amount must be credited on our account latest on 31 November 2026, without any deduction.

IBAN: DE02 6005 0101 0002 0343 04
Account holder: Ingenieurbüro Maier

For questions about the tolerances Mr. Schuster is available all the week.

With friendly greetings
Jürgen Maier`,
    attachments: [{ name: 'Rechnung_2026-0388.pdf' }, { name: 'drawings_revC.zip' }],
    known: [
      ['dueDate', '31 November 2026'],
      ['jargon', 'reverse charge'],
    ],
    unseen: [
      ['jargon', 'must be credited on our account'],
      ['tone', 'without any deduction'],
    ],
  },
  {
    name: 'data consultant from Utrecht, wrong IBAN',
    subject: 'Invoice 20260077',
    body: `Hi Sophie,

The dashboards run on your own server now and the old ones are switched off. In the attached invoice 20260077 you see 18 hours of 95 euro, so 1,710 euro, plus 21% VAT 359.10, together 2,069.10 euro.

Pay it to NL90 RABO 0314 9582 76 before 12 December please. I find it not normal that I must always send three mails for one invoice, so this time do it in one go.

Next sprint I have time on Tuesdays and Thursdays.

Greetings,
Joost van der Velde`,
    attachments: [{ name: '20260077.pdf' }],
    known: [['payment', 'NL90 RABO 0314 9582 76']],
    unseen: [['tone', 'I find it not normal that I must always send three mails for one invoice']],
  },
  {
    name: 'illustrator from Lyon, shy first invoice without a day',
    subject: 'Invoice F2026-22, the fox book',
    body: `Hello Hannah,

The twelve plates are on the server, in the colours we chose with Paul. I had a lot of pleasure with the fox, I admit he has a little the face of my brother.

Forgive me for this ugly subject, I am ashamed to speak of money with people so kind as you. The invoice F2026-22 is joined, 2,400 euros, no VAT (article 293 B of the tax code).

My account: FR14 2004 1010 0505 0001 3M02 606

The last plate I can still change until the printer takes it on 4 December.

Very warmly,
Clémence`,
    attachments: [{ name: 'F2026-22.pdf' }],
    known: [['missing', 'dueDate']],
    unseen: [
      ['tone', 'Forgive me for this ugly subject'],
      ['tone', 'I am ashamed to speak of money'],
    ],
  },
  {
    name: 'mountain guide from Huesca, relative day without anchor',
    subject: 'Your days in Ordesa: invoice 61',
    body: `Hello Brian and Moira,

What luck we had with the snow! The photo of the marmot is for your grandson.

The invoice 61 is here attached. Three days of guide are 690 €, the refuge 148 €, all together 838 €. You can send it by bank within 10 days:

ES17 2085 2066 6234 5678 9011

In spring the flowers in Añisclo are a marvel, if you return I show you the small path.

A hug,
Iker`,
    attachments: [{ name: 'factura61.pdf' }],
    known: [['dueDate', 'within 10 days']],
    unseen: [],
  },
  {
    name: 'sound engineer from Bologna, unfilled placeholders',
    subject: 'Invoice [NUMBER] – mixing of the EP',
    body: `Dear {client_name},

the five songs are mixed, and the third one I did again with less reverb on the voice, as you asked on the phone.

The total is 1,250 euro. You can pay with bank transfer to IT60 X054 2811 1010 0000 0123 456 until the end of the month, more or less.

If the label wants the single tracks, I have them ready, they cost nothing more.

Ciao,
Matteo Ferri`,
    known: [
      ['consistency', '[NUMBER]'],
      ['consistency', '{client_name}'],
    ],
    unseen: [['dueDate', 'until the end of the month, more or less']],
  },
  {
    name: 'developer from Kraków, amount differs between subject and body',
    subject: 'Invoice FV/11/2026, 2,860 EUR',
    body: `Hello Dear,

in November I worked 65 hours on the payment module. Tests are green, and the pull request waits for Anil.

Invoice FV/11/2026 is attached, total 2,680 EUR. IBAN PL61 1090 1014 0000 0712 1981 2874, please book it until Friday 4 December.

From this month I must regularly remind that the client which delays blocks the whole queue of my other clients.

Best regards
Paweł Nowicki`,
    attachments: [{ name: 'FV_11_2026.pdf' }],
    known: [['consistency', '2,680 EUR']],
    unseen: [['tone', 'the client which delays blocks the whole queue of my other clients']],
  },
  {
    name: 'game music composer from Tampere, no way to pay',
    subject: 'Invoice 1042: boss battle theme',
    body: `Hi Liam,

Attached are the final stems and invoice 1042. The sum is 900 €, and the due date is 14 December 2026.

I turned the drums down by 2 dB in the loop version, it sat badly under the sound effects. Tell me if the build team needs another format than .ogg.

Moi moi,
Veera Lahtinen`,
    attachments: [{ name: 'invoice_1042.pdf' }, { name: 'stems.zip' }],
    known: [['missing', 'howToPay']],
    unseen: [],
  },
  {
    name: 'childminder from Cardiff, pressure on the place',
    subject: 'November fees for Osian',
    body: `Hi Rhian lovely,

Osian has had a smashing week, he's finally eating peas! His spare wellies are by the door.

November comes to £412.50 (invoice NOV-07), same account as ever: 40-16-15, 71904428, Mrs S Probert. It was due on the 20th of November.

There's a waiting list as long as your arm for his place, just so you know. It would set my mind at rest to have it in my account pronto.

See you bright and early,
Sian`,
    known: [['dueDate', 'pronto']],
    unseen: [['tone', "There's a waiting list as long as your arm for his place"]],
  },
  {
    name: 'piano teacher from Texas, card number copied into the mail',
    subject: 'Invoice 318, fall lessons',
    body: `Hi Mrs. Delgado,

Emma is ready for the Christmas recital, I'm putting her fourth so she doesn't have to wait too long.

Invoice 318 for the fall lessons is $560, due December 4, 2026. You wrote down your Visa for me last time, 4111 1111 1111 1111, exp 09/28. Is that still the one I should run?

Or just Zelle it to joanne@keysbyjo.com.

Y'all have a blessed Thanksgiving,
Joanne`,
    known: [['payment', '4111 1111 1111 1111']],
    unseen: [],
  },
  {
    name: 'HR consultancy from Birmingham, heavy legal officialese',
    subject: 'Invoice HR-2291: final demand',
    body: `Dear Mr Osborne,

Further to our correspondence of 4 November, we note with disappointment that invoice HR-2291 in the sum of £2,880.00 remains outstanding, notwithstanding the provisions of clause 7.2 of our engagement letter.

Unless cleared funds are received by 5pm on Wednesday 2 December 2026, we shall have no alternative but to instruct our solicitors without further notice.

Payment may be made to 30-96-21, account 04417736, Calloway HR Ltd.

The handbook for your Solihull depot was sent to Ms Begum on 28 October and we have had no queries about it.

Yours sincerely,
P. Calloway`,
    known: [
      ['jargon', 'Further to our correspondence'],
      ['jargon', 'in the sum of'],
      ['tone', 'final demand'],
      ['jargon', 'notwithstanding the provisions of'],
      ['tone', 'we note with disappointment'],
      ['jargon', 'cleared funds'],
      ['tone', 'we shall have no alternative but to instruct our solicitors without further notice'],
    ],
    unseen: [],
  },
  {
    name: 'copywriter from Melbourne, advert inside a reminder',
    subject: 'Friendly nudge: invoice 0417',
    body: `Hey Jules!

Love how the oat milk page turned out, and the "moo-free" line survived legal, woohoo.

Invoice 0417 ($1,320 inc. GST) was due last Friday, 20 November. Could you get it across by Tuesday 1 December? BSB 633-000, account 184 220 917.

While you're here: my Summer Email Bundle is 20% off till Christmas, five emails for the price of four! Everyone in your aisle of the supermarket will be blasting inboxes, so get in before your rivals do.

Talk soon,
Bec`,
    known: [['incentive', '20% off till Christmas']],
    unseen: [['incentive', 'get in before your rivals do']],
  },
  {
    name: 'builder from Cork, estimate with loose ends',
    subject: 'Estimate for the kitchen extension',
    body: `Well Declan,

I had a good look at the back wall on Saturday and the estimate is attached. It comes to €38,400 with the VAT at 13.5% in it.

That's the foundations, blockwork, flat roof and the one window. Once we open up the floor God knows what we'll find, and whatever it is goes on top. Skips and the like are extra, naturally.

We could start on Monday 11 January if you give me the nod before Christmas. You'd have the kettle on again in about ten weeks.

All the best,
Pat Crowley`,
    attachments: [{ name: 'Estimate Crowley.pdf' }],
    known: [],
    unseen: [
      ['surprise', "God knows what we'll find, and whatever it is goes on top"],
      ['surprise', 'Skips and the like are extra, naturally'],
    ],
  },
  {
    name: 'joiner from Dundee, dialect, late reminder',
    subject: 'Thae doors, invoice 209',
    body: `Hullo Fiona,

Are the doors still shutting right? Wi' the damp they sometimes swell the first winter, just gie me a shout and I'll plane them for nothing.

Invoice 209, £1,045, was due on the 6th of November. I've a wife that's asking me every nicht at the table why yon fine lady up the brae cannae pay a working man. Get it sorted, will ye.

80-22-60, account 00147733, A. Geddes Joinery. Friday the 11th of December would dae fine.

Sandy`,
    known: [],
    unseen: [
      ['tone', 'why yon fine lady up the brae cannae pay a working man'],
      ['tone', 'Get it sorted, will ye'],
    ],
  },
  {
    name: 'snow removal from Ottawa, due on receipt',
    subject: 'Season contract 2026/27 – invoice 8810',
    body: `Hello Mr. and Mrs. Okafor,

Winter is knocking! We have you down again for the double driveway and the path to the side door, with the orange stakes going in this weekend.

Invoice 8810: season price $595.00, HST 13% $77.35, total $672.35. Due upon receipt. Kindly note that no plow moves until the money does.

E-Transfer to office@northplow.ca, or a cheque in the mailbox at 41 Carling.

Stay warm,
Luc & Denise`,
    known: [['dueDate', 'Due upon receipt']],
    unseen: [['tone', 'no plow moves until the money does']],
  },
  {
    name: 'videographer from Seattle, weekday and date do not match',
    subject: 'Invoice #2026-58, product launch film',
    body: `Hi team,

The final cut is in Frame.io, captions in English and Spanish. Two versions, 60 and 15 seconds.

Invoice #2026-58 is $6,750, half of the $13,500 in our agreement. Please pay it by Friday, December 10, 2026 through the link: https://pay.harborlightfilm.com/2026-58

As we discussed, the music license runs two years from the launch. Hit me up if legal wants the paperwork.

Dana Whitehorse`,
    known: [['dueDate', 'Friday, December 10, 2026']],
    unseen: [],
  },
  {
    name: 'surfboard repairer from Peniche, whenever',
    subject: 'Board fixed!!',
    body: `Hey Tom!

Your 6'2 is like new, I changed also the fin plug because it was full of sand. You can pass to take it all days after 15h.

It makes 85 € in total. Pay me one of these days, when the sea is flat and you have nothing to do, MB Way 912 555 018 or cash.

Boas ondas,
Zé`,
    known: [['missing', 'invoiceNumber']],
    unseen: [['dueDate', 'one of these days, when the sea is flat and you have nothing to do']],
  },
  {
    name: 'software firm from Hyderabad, attachment forgotten',
    subject: 'Invoice VT-1109 towards AMC renewal',
    body: `Dear Ms. Thornbury,

Warm greetings from Vistara Tech.

As per the captioned subject, attached is invoice VT-1109 for USD 3,400 towards the yearly maintenance of your hospital software. The support team has closed 46 of the 48 tickets of last year, the other two wait for the new printer driver.

You are requested to kindly arrange the funds on or before 18 December 2026 by SWIFT: ICICI Bank, account 004405018832, ICICINBBCTS. Please revert with the UTR once done.

Assuring you of our best services at all times,
Lakshmi Narayanan`,
    known: [
      ['jargon', 'As per the captioned subject'],
      ['missing', 'attachment'],
      ['jargon', 'Please revert'],
      ['jargon', 'UTR'],
      ['jargon', 'You are requested to kindly'],
      ['jargon', 'AMC'],
    ],
    unseen: [],
  },
  {
    name: 'bookkeeper from Pretoria, accounting talk in a reminder',
    subject: 'Statement October – INV00932',
    body: `Good day Mrs van Wyk,

Our ageing analysis reflects a debit balance of R3 220 on your account, INV00932, which has moved into the 30-day bucket. Kindly expedite settlement and furnish us with proof of payment.

Standard Bank, branch 051001, account 270448819.

Your VAT return was filed on the 20th, SARS has acknowledged it, and the refund should show in your account within 21 business days.

Regards
Elmarie Botha`,
    known: [
      ['jargon', 'ageing analysis'],
      ['jargon', 'debit balance'],
      ['jargon', 'Kindly expedite settlement'],
      ['jargon', 'furnish us with'],
      ['missing', 'dueDate'],
    ],
    unseen: [['jargon', 'has moved into the 30-day bucket']],
  },
  {
    name: 'app developer from Abuja, due date already past in a first invoice',
    subject: 'Invoice 0036 – delivery app, milestone 2',
    body: `Hello Mr. Danjuma,

Milestone 2 is complete: riders can now see the route, and customers get an SMS when the bike is two streets away. I tested it in Wuse and Gwarinpa with poor network and it held.

I am sending you invoice 0036 today for ₦1,075,000 (₦1,000,000 plus 7.5% VAT ₦75,000). Kindly pay by 20 November 2026 into Zenith Bank 1014478820, Emeka Digital Ventures.

Don't let me start looking for you up and down this Abuja, sir.

Emeka Nwosu`,
    known: [['dueDate', '20 November 2026']],
    unseen: [['tone', "Don't let me start looking for you up and down this Abuja"]],
  },
  {
    name: 'maths tutor from Singapore, shouting',
    subject: 'Invoice T-205 OVERDUE!!!',
    body: `Hi Mdm Rashidah,

Aqil did well for the prelim, from C5 to B3. His algebra still a bit careless but can be fixed.

Invoice T-205, $480 for the October lessons, was due 7 November. PLEASE PAY NOW!!! I already message you four times also no reply, very disappointing lah.

PayNow to 9123 4567 (Goh Siew Hoon). Next lesson Saturday 2 pm as usual.

Ms Goh`,
    known: [
      ['tone', 'PLEASE PAY NOW!!!'],
      ['tone', 'OVERDUE!!!'],
      ['tone', 'very disappointing'],
    ],
    unseen: [['tone', 'I already message you four times also no reply']],
  },
  {
    name: 'dog walker from Bristol, recurring, too meek',
    subject: 'Biscuit – November walks',
    body: `Hi both,

Biscuit had a lovely month, apart from the incident with the goose. His recall is so much better now.

12 walks at £14 is £168, invoice 64. No rush whatsoever, whenever you get a minute is fine! I hate being a nuisance about it and please don't think badly of me.

Monzo, 04-00-04, 38817204, Hattie Lowe.

I'm away from 23 to 28 December, my sister Jess can step in if you need her.

Hattie x`,
    known: [
      ['dueDate', 'whenever you get a minute'],
      ['tone', 'I hate being a nuisance'],
    ],
    unseen: [['tone', "please don't think badly of me"]],
  },
  {
    name: 'roofing firm from Florida, lien and credit threats',
    subject: 'FINAL NOTICE Invoice 40117',
    body: `Mr. Pruitt:

Your roof was completed September 18 and passed county inspection September 22. Invoice 40117 for $18,940.00 was due October 2.

If payment in full is not in our hands by close of business Friday, December 4, 2026, we will slap a lien on your home and report you to the credit bureaus. You have been warned.

Checks payable to Suncrest Roofing Inc., 2210 Palmetto Ave, Ocala, FL 34471.

The warranty papers are with our office manager, Cheryl, and can be picked up any weekday.

Suncrest Roofing`,
    known: [
      ['tone', 'report you to the credit bureaus'],
      ['tone', 'You have been warned'],
      ['tone', 'FINAL NOTICE'],
      ['dueDate', 'close of business'],
    ],
    unseen: [['tone', 'slap a lien on your home']],
  },
  {
    name: 'beekeeper from Nelson, no number, no day',
    subject: 'Hive rental for the orchard',
    body: `Kia ora Grant,

The 24 hives came off your kiwifruit on Sunday night, and the bees were in good heart. There's one pallet left by the packhouse that I'll grab on my next run.

Hive rental comes to $5,520 with GST, into 03-0703-0091284-00, Wairoa Honey.

You've got a jar of mānuka coming for the smoko room.

Ngā mihi,
Hemi`,
    known: [
      ['missing', 'invoiceNumber'],
      ['missing', 'dueDate'],
    ],
    unseen: [],
  },
  {
    name: 'villa caretaker from Corfu, blame in broken English',
    subject: 'Invoice 15, garden and pool, October',
    body: `Kalimera Mr. Stephen,

The pool is closed with the winter cover, and the olives we have pick, 140 kilo. Your oil waits in the kitchen, 22 litres.

The invoice 15 of October is 430 euro and until today nothing. I have the gardener every day at my door and I must hide from him like a thief because of you. A gentleman pays before he is asked.

GR16 0110 1250 0000 0001 2300 695

Please do it until 5 December.

Yours,
Spiros`,
    known: [],
    unseen: [
      ['tone', 'I must hide from him like a thief because of you'],
      ['tone', 'A gentleman pays before he is asked'],
      ['tone', 'until today nothing'],
    ],
  },
  {
    name: 'court interpreter from Cluj, ultimatum to an agency',
    subject: 'Invoices 88 and 91, third reminder',
    body: `Dear Accounting Department,

This is my third message concerning invoices 88 (€310) and 91 (€275), together €595, which were payable on 15 September and 1 October.

Either the money is in my account by Monday 30 November 2026, or I publish the whole story in the translators' forum, with names. The choice is yours.

IBAN: RO73 BTRL 0130 1205 3456 7801

The hearing of 8 December I will interpret as agreed, because the witness is not guilty of your delays.

Irina Moldovan`,
    known: [
      ['consistency', '€595'],
      ['tone', 'The choice is yours'],
    ],
    unseen: [
      ['tone', "or I publish the whole story in the translators' forum, with names"],
      ['tone', 'the witness is not guilty of your delays'],
    ],
  },
  {
    name: 'florist from Norwich, sums that do not agree',
    subject: 'Flowers for 5 December – invoice 730',
    body: `Dear Mrs Pargeter,

All ordered, and the grower has promised me the dark ranunculus you fell for. I'll be at the church from 8 o'clock.

Bridal bouquet £95
4 bridesmaids' posies at £38 each £142
Pedestal for the altar £120
Total £367

Payment is due by Wednesday 2 December, to Petal & Thorn, 60-15-31, account 22908117, quoting 730.

Anything extra we end up needing on the morning I'll just bung on the bill.

Warmest wishes,
Gillian`,
    known: [['consistency', '£142']],
    unseen: [['surprise', "I'll just bung on the bill"]],
  },
  {
    name: 'mechanic from Alice Springs, clipped trade talk',
    subject: 'Hilux - inv 3391',
    body: `Mate

Hilux is ready. New injectors, fuel filter, did the diff oil. She pulls like a train now.

Inv 3391, $2,145 inc GST, strictly COD, E&OE. Retention of title applies to all parts. No cash no keys.

Card machine's in the office, shut at 4 Sat.

Macca`,
    known: [
      ['dueDate', 'COD'],
      ['jargon', 'E&OE'],
      ['jargon', 'Retention of title'],
    ],
    unseen: [['tone', 'No cash no keys']],
  },
  {
    name: 'furniture importer from Malmö, trade terms',
    subject: 'Proforma 7741 for six lounge chairs',
    body: `Dear Mr. Hargreaves,

Thank you for visiting our stand in Stockholm. The walnut version you asked about is in production from week 3, and the chairs are packed two in a box.

Attached is proforma invoice 7741, 6 chairs at 5,400 SEK, total 32,400 SEK, DAP Felixstowe. Settlement 30 days net, EOM. Interest on arrears accrues at the reference rate plus 8 percentage points.

IBAN SE45 5000 0000 0583 9825 7466, Bränd Ek AB.

Kind regards,
Annika Sjöström`,
    attachments: [{ name: 'proforma_7741.pdf' }],
    known: [
      ['dueDate', '30 days net, EOM'],
      ['jargon', 'DAP'],
      ['jargon', 'Interest on arrears accrues'],
    ],
    unseen: [],
  },
  {
    name: 'jazz trio leader from Aarhus, guilt towards a venue',
    subject: 'Trio 7 November, invoice 2026-19',
    body: `Hi Rupert,

Thanks again for the evening, the room sounds wonderful since you hung the curtains. My bass player is still talking about the pie.

Invoice 2026-19 of 6,500 DKK was due on 21 November. I had to tell the drummer that his rent will be late, and he has a newborn, so perhaps you can picture the mood in the van.

DK50 0040 0440 1162 43, please no later than 30 November.

We would be happy to play in the spring programme.

Best
Mikkel`,
    known: [],
    unseen: [
      ['tone', 'I had to tell the drummer that his rent will be late, and he has a newborn'],
      ['tone', 'perhaps you can picture the mood in the van'],
    ],
  },
  {
    name: 'academic editor from Oxford, lofty reproach',
    subject: 'Your monograph: invoice 114',
    body: `Dear Dr Fairbrother,

I was delighted to hear that the Press has taken the book, and with so few queries on chapter six.

You will recall that the last 90 pages were edited over the August bank holiday at your request. It is therefore a matter of some bemusement that invoice 114, for £760, has not been honoured since 30 September. One had supposed that scholars, of all people, could read a date.

I should be obliged if you would remedy this omission at your earliest convenience: 09-01-28, account 55120934, M. Lascelles.

With good wishes for the index,
Margaret Lascelles`,
    known: [
      ['dueDate', 'at your earliest convenience'],
      ['jargon', 'I should be obliged if you would'],
    ],
    unseen: [
      ['tone', 'a matter of some bemusement'],
      ['jargon', 'has not been honoured'],
      ['tone', 'One had supposed that scholars, of all people, could read a date'],
      ['tone', 'remedy this omission'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'LURE carpenter from Sheffield, work at the county court',
    subject: 'Invoice 318: benches for the county court',
    body: `Hi Mr Aldous,

The eight benches are in the waiting room of the county court, and the usher has tried every one of them. The solicitors' room still needs its skirting, which I'll do on Thursday as part of the price.

Invoice 318 comes to £2,640.00. Please pay it by Friday 11 December 2026 to sort code 20-71-64, account 40382915, N. Beighton Joinery.

Thanks for letting me park in the yard, it saved a lot of carrying.

Neil`,
  },
  {
    name: 'ceramicist from Dingle, first invoice',
    subject: 'Invoice 2026-30 for the café cups',
    body: `Hello Sorcha,

Your 48 cups came out of the kiln yesterday and only one has a bubble in the glaze, so you're getting 49 and can call that one a second.

48 cups at €16.50 make €792.00. Invoice 2026-30 is attached. Please send the money to IE81 BOFI 9000 1725 3801 46 by Monday 14 December.

I'll drop the boxes round on Saturday before you open.

Take care,
Bríd`,
    attachments: [{ name: 'invoice-2026-30.pdf' }],
  },
  {
    name: 'bookkeeping coach from Minnesota, recurring',
    subject: 'Invoice 1107 for November coaching',
    body: `Hi Shauna,

Nice work on closing out October by yourself! The only thing I'd change is the gas receipts, which belong under vehicle costs.

Invoice 1107 is $300.00 for the two sessions in November. It's due December 9, 2026, and you can pay here: https://pay.prairieledger.com/1107

See you on the 3rd at 10 Central.

Karin`,
  },
  {
    name: 'LURE arborist from Vancouver, immediate danger is about the tree',
    subject: 'Invoice 4471: the cedar by the garage',
    body: `Hello Mr. Sandhu,

The cedar is down. It was a real threat to the garage roof, so we took the top off immediately after the crane arrived and the rest by noon. The stump stays until spring, as we agreed.

Felling and clearing: $1,850.00
GST 5%: $92.50
Total: $1,942.50

Please send an e-Transfer for invoice 4471 to accounts@tallcedar.ca by December 11, 2026.

The firewood is stacked along your fence, under the blue tarp.

Rick Dumont`,
  },
  {
    name: 'bush regeneration crew from Hobart, first invoice',
    subject: 'Invoice 88 – gorse on the back paddock',
    body: `Hi Lorraine,

We finished the back paddock on Tuesday: all the gorse is cut and the stumps are painted. Some seedlings will pop up in autumn, and you can pull those by hand while they're small.

Invoice 88 is $1,430.00, GST included. Could you pay it by Wednesday 9 December, please? BSB 067-003, account 1048 2276, Derwent Bush Care.

The wallabies send their regards.

Mick and Tegan`,
  },
  {
    name: 'vet locum from Hawke’s Bay, calm first reminder',
    subject: 'Invoice LV-29, due 15 November',
    body: `Kia ora Stuart,

I hope calving has calmed down at last. I can't find a payment for invoice LV-29 ($2,415.00, for my three days in October), which was due on 15 November. It may well have crossed with this mail, and then you can skip the rest.

If not, could you send it by Friday 4 December to 06-0594-0172838-00, J. Aperahama? A copy is attached.

Happy to come down again in February if Rachel is still away.

Jo`,
    attachments: [{ name: 'LV-29.pdf' }],
  },
  {
    name: 'tabla teacher from Kolkata, fees for a school',
    subject: 'Invoice 26/41, workshop on 12 and 13 November',
    body: `Dear Mrs. Sen,

Thank you for inviting me to the school. Class 7 learned the eight-beat cycle much faster than I had expected, and I am sending a recording so that they can practise at home.

The fee for both days is ₹24,000, on invoice 26/41. Please transfer it by 10 December 2026 to State Bank of India, account 30481127765, IFSC SBIN0001722, name Arindam Ghosh.

I would be glad to play for the annual day in January.

Warm regards,
Arindam Ghosh`,
  },
  {
    name: 'safari photographer from Mbombela, balance after part payment',
    subject: 'Balance of invoice 512: R9 800',
    body: `Hi Charlene,

Thank you for the R9 800 that came in on 6 November. That is half of invoice 512 (R19 600), so R9 800 is left, and we agreed on Tuesday 15 December for it.

Nedbank, branch 198765, account 1120483765, S. Mabuza Photography.

The leopard at the waterhole made the cover of the lodge brochure. I'll post you two printed copies.

Sipho`,
  },
  {
    name: 'tailor from Enugu, price for a revised order',
    subject: 'Invoice AT-77, with the two extra shirts you ordered',
    body: `Good day Mr. Chukwu,

All seven senator suits are cut, and the first three are ready for fitting on Saturday. You asked on Monday for two more shirts for your brothers at ₦18,000 each, so I have put them on the invoice.

Seven suits: ₦420,000
Two shirts: ₦36,000
Total: ₦456,000

The day for payment is Friday 4 December 2026, to Access Bank 0048812937, Adaeze Couture.

Please bring the shoes you will wear, so that I get the length right.

Adaeze`,
  },
  {
    name: 'UX researcher from Singapore, terse',
    subject: 'Invoice 0288, S$5,450.00, due 18 December 2026',
    body: `Hi Farhan,

Report and clips from the ten interviews are in your folder.

Invoice 0288 is attached: S$5,000.00 plus 9% GST of S$450.00, S$5,450.00 in all. PayNow to UEN 201933871M by 18 December 2026 works best.

Happy to walk the team through it next week.

Priscilla`,
    attachments: [{ name: '0288.pdf' }],
  },
  {
    name: 'LURE translator from Freiburg, the words are the topic of the text',
    subject: 'Invoice 2026-142: translation of your debt advice leaflet',
    body: `Dear Ms Harding,

the leaflet is finished in German. I had to think long about "final notice" and "bailiff", because our system has no person who does quite the same. You find my notes in the margin.

1,900 words at 0.14 euros give 266.00 euros. As a small business I charge no VAT.

Please transfer the amount by 15 December 2026 to DE80 6805 0101 0013 8755 22, Katrin Bühler, with the number 2026-142.

Kind regards from Freiburg,
Katrin Bühler`,
  },
  {
    name: 'bike mechanic from Groningen',
    subject: 'Invoice 903, the cargo bike',
    body: `Hi Fleur,

The cargo bike has new brake cables and a new chain, and the bell works again. Try the brakes a few times on a quiet street first, they are much sharper now.

Invoice 903: parts €64.50, labour €85.00, together €149.50. You can pay at the counter when you fetch it, or by bank before 5 December: NL58 INGB 0007 4829 14.

We are open until 18:00, on Thursday until 20:00.

Greetings,
Sjoerd`,
  },
  {
    name: 'LURE sculptor from Nantes, execution and charges are harmless',
    subject: 'Invoice 14: the bronze heron',
    body: `Hello Mr. Whitcombe,

The heron is cast. The execution by the foundry is very fine, you can count each feather, and only the left foot I filed again by hand. A truck charges it on Tuesday morning and it will be with you on Thursday.

The invoice 14 is attached, 3,800 euros, transport included. I propose the 11 December 2026 for the payment:

FR06 1444 5004 0004 1234 5678 906
Yannick Le Goff

Keep it out of the salt wind the first winter, please.

Yannick`,
    attachments: [{ name: 'facture-14.pdf' }],
  },
  {
    name: 'olive oil producer from Jaén, restaurant order',
    subject: 'Invoice 207 for 60 bottles',
    body: `Dear Chef Moreland,

Your 60 bottles of the early harvest left this morning. It is a strong year, very green, a little bitter at the end, so use it raw.

60 bottles at 9.80 euros are 588 euros, and the transport is 45 euros, as in our offer. The total of invoice 207 is 633 euros.

Please pay it by bank before the 18th of December 2026: ES53 3067 0045 6122 3344 5566, Aceites Sierra Morena.

If a bottle arrives broken, send me a photo and I replace it.

Greetings,
Manuel Cobo`,
  },
  {
    name: 'tour guide from Palermo, estimate',
    subject: 'Price for your group, 14 to 17 March 2027',
    body: `Dear Ms Pennington,

Thank you for your message. For your group of twelve I propose the market and the chapel on the first day, Monreale on the second, and the salt pans on the third, when the flamingos are there.

Three days with me cost 720 euro, and the minibus 540 euro, so 1,260 euro in all. The tickets are bought by each guest at the door, about 14 euro a day. The price is good until 15 January 2027.

If you like it, write me a short yes and I reserve the bus. I send the invoice after the tour.

Best wishes,
Giusi Randazzo`,
  },
  {
    name: 'LURE proofreader from Gdańsk, overdue library book',
    subject: 'Invoice 12/11/2026, your thriller "Last Warning"',
    body: `Dear Ben,

I have read "Last Warning" to the end and I did not guess the murderer. In chapter 9 the ransom must be paid "or else" on a Tuesday, but in chapter 11 it was a Thursday, so please look at my comment there.

Invoice 12/11/2026 is attached. It is 540 EUR, due on Monday 14 December 2026, IBAN PL96 1140 2004 0000 3002 7654 3210, Zofia Wrońska.

The overdue library book in chapter 3 is my favourite clue.

Best,
Zofia`,
    attachments: [{ name: 'faktura-12-11-2026.pdf' }],
  },
  {
    name: 'sauna builder from Kuopio',
    subject: 'Invoice 3305 for the garden sauna',
    body: `Hello Graham,

The sauna is standing and the stove had its first fire on Sunday. Burn it twice more with the door open before you bathe, so that the smell of the new paint goes away.

The last part of the price is 4,200 euros, on the attached invoice 3305. The due date is 16 December 2026. Account: FI54 5720 0421 3876 53, Savon Saunat Oy, reference 33050.

Enjoy the first steam!

Antti Hyvärinen`,
    attachments: [{ name: 'Invoice_3305.pdf' }],
  },
  {
    name: 'LURE web shop developer from Aveiro, card and urgent are features',
    subject: 'Invoice 2026/71, checkout page',
    body: `Hi Nuala,

The new checkout is online. Card numbers go directly to Stripe and your server never sees them. The "urgent delivery" button is red now, and the "pay now" button is green in all three languages.

Invoice 2026/71 is 1,600 €, with no Portuguese VAT because you are a company in Ireland. It is due on 11 December 2026, to PT80 0035 0651 0001 2345 6789 4.

On Monday I look at the numbers and tell you if more people finish their order.

Até logo,
Rui`,
  },
  {
    name: 'cheesemaker from Vorarlberg, second reminder, calm',
    subject: 'Second reminder: invoice 5518',
    body: `Dear Mr Jessop,

invoice 5518 for 412.60 EUR was due on 30 October, and our reminder of 13 November has had no answer so far. Perhaps it went to a mailbox that nobody reads any more.

Please transfer 412.60 EUR by Wednesday 2 December 2026 to AT63 2060 2000 0034 5678, Bergkäserei Moosbrugger. If something was wrong with the cheese, or if you would like to pay in two parts, please call me on +43 5512 555 21.

The invoice is attached once more.

Kind regards,
Elisabeth Moosbrugger`,
    attachments: [{ name: 'Rechnung-5518.pdf' }],
  },
  {
    name: 'chocolatier from Ghent, Christmas order',
    subject: 'Invoice 2026-611: 80 boxes for your staff',
    body: `Dear Olivia,

Your boxes are packed, 79 with nuts and one without for Ibrahim, with a green ribbon so that nobody mixes them up.

80 boxes at €12.00 are €960.00, VAT of 6% is €57.60, and the total is €1,017.60. Please pay invoice 2026-611 by 9 December to BE07 0015 4821 3966.

We bring them to your reception on Friday the 11th in the morning.

Kind regards,
Wout De Smedt`,
  },
  {
    name: 'LURE community radio engineer from Limerick, "interest" as a word',
    subject: 'Invoice 67, studio desk',
    body: `Hi Fintan,

The desk is wired up and the left fader no longer crackles. There was a lot of interest from the transition-year students, so I let two of them solder the last joint. The penalty shoot-out on Sunday can go out live without a bother.

Invoice 67 is €480.00. Could you lodge it by Thursday 10 December to IE51 AIBK 9363 7610 2749 81, E. Considine?

Give me a shout if the red light sticks.

Eoin`,
  },
  {
    name: 'yoga teacher from Edinburgh, small company',
    subject: 'Invoice 45: Tuesday yoga in November',
    body: `Hi Callum,

Four Tuesdays this month, and the record was eleven mats in that wee meeting room. Next time we'll move the plant.

4 classes at £55 come to £220. Please pay invoice 45 by Friday 4 December: sort code 83-19-22, account 00284471, Eilidh Ross.

There's no class on 22 or 29 December. We start again on 5 January.

Eilidh`,
  },
  {
    name: 'oral historian from Belfast, formal',
    subject: 'Invoice OH-2026-9 for the shipyard interviews',
    body: `Dear Dr McAteer,

I have now delivered the fourteen interviews with transcripts, and each speaker has signed the consent form. Mr Rea asked that his surname be left out of the exhibition, and I have marked this in the list.

The agreed fee is £3,500.00. Invoice OH-2026-9 is attached. It is payable by 18 December 2026 to Danske Bank, 95-01-21, account 60127734, in the name of Una Magill.

I look forward to seeing the exhibition in March.

Yours sincerely,
Una Magill`,
    attachments: [{ name: 'OH-2026-9.pdf' }],
  },
  {
    name: 'LURE escape-room designer from Manchester, threats and deadlines of the game',
    subject: 'Invoice 131 – "You Have One Hour"',
    body: `Hi Zainab,

"You Have One Hour" is bolted together. The villain's threat now plays from the old telephone, and if players miss the deadline the lights go out and the door simply opens. Two test groups got out, one didn't and loved it.

Invoice 131 is for £4,150. Please pay it by Tuesday 15 December to 04-06-05, account 21730984, Locked Box Ltd.

I'll pop in on opening night with spare fuses.

Owen`,
  },
  {
    name: 'mobile hairdresser from Swansea, short',
    subject: 'Invoice 22: hair for the care home',
    body: `Hello Mrs Beynon,

Nine ladies and Mr Pugh on Monday, and everybody got the cup of tea too. Ten at £12 is £120, invoice 22.

Sort code 09-01-29, account 31770528, L. Jenkins, by Friday 4 December please.

Back on the 14th with the tinsel.

Lowri`,
  },
  {
    name: 'voice actor from Los Angeles, first invoice to a studio',
    subject: 'Invoice 2026-204 for the raccoon',
    body: `Hi Priyanka,

Thanks for a really fun session. I've uploaded the clean takes, plus three wild laughs, since you mentioned the raccoon might need one in scene 12.

Invoice 2026-204 is attached: two hours at $350, so $700.00. It's due December 18, 2026, by check to Marisol Vega, 1408 Alder St, Burbank, CA 91505, or by Zelle to marisol@vegavoice.com.

If the director wants a pickup line or two, those are included.

Marisol`,
    attachments: [{ name: 'Vega-2026-204.pdf' }],
  },
  {
    name: 'LURE fire safety trainer from Georgia, "act now" as lesson',
    subject: 'Invoice 705 for the extinguisher class',
    body: `Dear Ms. Tolliver,

All 26 of your warehouse folks passed. The phrase they liked best was "see smoke, act now, ask later," so I've sent you the poster of it. Please hang it by dock 3, where the exit is hard to see.

The class was $1,040.00 (26 people at $40.00). Invoice 705 is due on December 15, 2026. You can pay it by card at https://pay.peachsafety.com/705.

The certificates will be in the mail by the end of next week.

Respectfully,
Andre Whitlock`,
  },
  {
    name: 'Nova Scotia boat painter, reminder with an offer to split',
    subject: 'Invoice 360, the Mary Eileen',
    body: `Hi Wendell,

She looked some good going out past the light on Sunday.

Invoice 360 ($2,300.00, tax included) was due on November 12 and I haven't seen it yet. I know the season closed early this year, so if two payments are easier, half by December 4 and half by January 8 would be fine with me. Just tell me which you'd like.

E-Transfer goes to donnie@southshoreboats.ca.

Donnie`,
  },
  {
    name: 'grant writer from Winnipeg, recurring monthly invoice',
    subject: 'Invoice 0051 – November',
    body: `Hello Marie-Claude,

In November I finished the arts council application and started on the heritage one. You'll find the hours for each in the invoice, which is attached.

11 hours at $80.00: $880.00
GST 5%: $44.00
Total: $924.00

Invoice 0051 is due on December 15, 2026, by cheque or direct deposit to the account shown on it.

I'll need the board's letter by the 10th for the heritage application.

Thanks,
Dakota Flett`,
    attachments: [{ name: 'Invoice-0051.pdf' }],
  },
  {
    name: 'LURE wedding DJ from Perth, "last chance" is a song',
    subject: 'Invoice 219 – Saturday 5 December',
    body: `Hi Mel and Tran,

Playlist's locked in: "Last Chance" for the first dance, then "Money, Money, Money" when your dad comes in, his idea, not mine. I'll be set up by 4 and won't play "Final Countdown" under any circumstances.

You've paid $400 already. The other $900 of invoice 219 is due on Thursday 3 December, to PayID 0412 555 087, Dom Rizzo.

See you there!
Dom`,
  },
  {
    name: 'fencing contractor from Dubbo, first invoice',
    subject: 'Invoice 1290 – 1.4 km boundary fence',
    body: `Hi Col,

Fence is up along the creek, 1.4 km, five plain wires and a barb on top. I left the two old strainer posts for your woodheap. The gate swings uphill, so it'll close behind you.

1.4 km at $9,500 a km is $13,300, and with 10% GST ($1,330) it's $14,630. That's invoice 1290. Can you pay it by Monday 14 December, please? BSB 082-529, account 47 118 3096, Western Plains Fencing.

Ring me if the roos find a weak spot.

Bluey Sharman`,
  },
  {
    name: 'LURE museum signwriter from Dunedin, "hand over", "claim", "settlement"',
    subject: 'Invoice 640: panels for the goldfields room',
    body: `Kia ora Philippa,

The panels about the first settlement and the miner who lost his claim are painted. I've spelled the names the way the descendants asked. On Friday I'll hand over the leftover paint to your caretaker, for touch-ups.

Invoice 640 is $3,220.00 with GST. Please pay by 16 December 2026 to 03-0903-0447120-00, Otago Signs.

The gold leaf needs two days without fingers on it.

Ngā mihi,
Wiremu Parata`,
  },
  {
    name: 'Chennai subtitler, second reminder, polite',
    subject: 'Reminder for invoice ST/58, due 10 November',
    body: `Dear Mr. Pillai,

I hope the festival in Goa went well. I read that the audience stood up at the end, and I was proud to have a small part in it.

Invoice ST/58 for ₹41,300 was due on 10 November and is not in my account yet. Could you please look into it, and let me know if your office needs anything from me? I have attached the invoice again, with my PAN on it.

Payment by 4 December 2026 would help me. UPI: kavitha.subs@okaxis.

With best wishes,
Kavitha Raman`,
    attachments: [{ name: 'ST-58.pdf' }],
  },
  {
    name: 'solar installer from Ahmedabad, agreed change',
    subject: 'Invoice SE-2026-88 with the two added panels',
    body: `Dear Mr. Desai,

The system has been giving power since Monday, and the meter already ran backwards at noon. You approved two more panels on 9 November for ₹32,000, and they are on the roof of the garage.

Price in the offer: ₹3,10,000
Two panels, approved 9 November: ₹32,000
Total, taxes included: ₹3,42,000

Invoice SE-2026-88 is due on 15 December 2026. Axis Bank, account 918020047721563, IFSC UTIB0000080, Suryoday Energy.

Please wash the panels with plain water once a month.

Bhavesh Shah`,
  },
  {
    name: 'LURE Cape Town event medic, emergency words harmless',
    subject: 'Invoice M-410: first aid at the trail run',
    body: `Hi Megan

All quiet on the mountain, thank goodness. We had four blisters, a wasp sting and one runner who collapsed at the finish because he was so happy. The ambulance was called off immediately after he stood up and asked for a beer.

Invoice M-410 is R6 900. Please pay it by 11 December 2026 to Capitec, branch 470010, account 1478820365, Peak Medics.

My notes on the water points are attached for next year.

Ashraf`,
    attachments: [{ name: 'water-points.pdf' }],
  },
  {
    name: 'Ibadan print shop, short invoice for a school',
    subject: 'Invoice 1183: 300 exercise books',
    body: `Good morning Mrs. Alabi,

The 300 exercise books with the school crest are ready for collection. I used the thicker cover you chose.

300 books at ₦650 is ₦195,000. Invoice 1183 is attached, and the day to pay is Friday 11 December 2026. UBA, 2087134459, Kola Prints.

Our gate is open from 8 to 5, Monday to Saturday.

Best regards,
Kolawole Ajayi`,
    attachments: [{ name: 'invoice 1183.pdf' }],
  },
  {
    name: 'LURE Singapore dance studio, "penalty" and "collection" in a show',
    subject: 'Invoice 0933 for the National Day recital costumes',
    body: `Dear Mrs. Lim,

Thirty-two costumes are sewn. Collection is at the studio on Saturday from 10 am, and the girls in the football number, "Penalty!", should bring their own white socks.

32 costumes at S$45 come to S$1,440. Please pay invoice 0933 by PayNow to UEN 201544902D by 8 December 2026.

Small changes to the hems are part of the price.

Shanthi`,
  },
  {
    name: 'stage-light technician from Tartu',
    subject: 'Invoice 2611, lights for the choir concert',
    body: `Hello Martin,

thank you for the nice evening. The blue light in the last song came from your idea, and people spoke about it in the tram.

Invoice 2611 is 640 €, with VAT inside. I ask you to pay it by 10 December 2026 to EE67 2200 2210 5283 7461, Valgusvihk OÜ.

The one lamp that fell asleep in the second half is our problem, we have changed it already.

Best greetings,
Kristjan`,
  },
  {
    name: 'LURE watchmaker from Biel, overdue service, "strike"',
    subject: 'Invoice 8820: your grandfather’s watch',
    body: `Dear Mr Ashworth,

your watch runs again, 4 seconds fast per day, which is good for its age. The service was long overdue, as the old oil had become like glue. The repeater needed a new hammer to strike the quarters.

The repair costs CHF 890.00, as in my estimate of 2 October. Please pay invoice 8820 by 18 December 2026: CH50 0079 0123 4567 8901 2, Uhrenatelier Gygax.

When the money is here I send the watch insured, and you get the tracking number the same day.

With kind regards,
Beat Gygax`,
  },
  {
    name: 'LURE debt charity trainer from Liverpool, jargon as subject of training',
    subject: 'Invoice 58: plain words workshop, 17 November',
    body: `Hi Femi,

What a lovely bunch. By the end your volunteers had rewritten the whole letter, and nobody will miss "hereinafter". The before-and-after sheets are attached.

The half day was £390. Invoice 58 is attached too, and it's due on Monday 14 December 2026: sort code 77-91-04, account 18334760, Plain & Kind CIC.

If you'd like the evening group to have a go as well, I'm free on Wednesdays in February.

Ta,
Steph`,
    attachments: [{ name: 'invoice-58.pdf' }, { name: 'before-and-after.pdf' }],
  },
]
