/** Mails by English-speaking people of mixed trades; half of the good ones look like trouble. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'chimney sweep in Yorkshire, chatty first invoice',
    subject: 'Invoice 0417 - sweeping at Mill Cottage',
    body: `Hiya Janet,

Good to see you and the dogs on Tuesday. Both flues are clear now, there was a jackdaw nest the size of a bucket in the back one. The certificate for the insurers is in with this mail.

Invoice 0417 is for £130 (two flues at £65). Bank transfer to Dales Sweeping, sort code 20-45-17, account 63920184.

Settle up when the mood takes you, only don't leave it till the swallows are back like him at number nine.

I also put a new cowl on while I was up there, that'll be another £48 on top next time I see you.

Ta,
Ged`,
    attachments: [{ name: 'certificate-mill-cottage.pdf' }, { name: 'invoice-0417.pdf' }],
    known: [],
    unseen: [
      ['dueDate', 'when the mood takes you'],
      ['tone', "don't leave it till the swallows are back"],
      ['surprise', "that'll be another £48 on top"],
    ],
  },
  {
    name: 'thatcher in County Clare, late reminder, hurt',
    subject: 'Roof at Doolin, invoice 2026-31',
    body: `Dear Mr Considine,

I wrote to you on the 2nd and again on the 16th of this month about invoice 2026-31 for the ridge and the north slope, €6,840 including VAT, and I have had no word back.

The reed was cut and paid for out of my own pocket before a single bundle went up. I have two lads on wages and Christmas coming, and it is them that go short while your guests sit dry under our work.

You would want to be ashamed of yourself. Pay what you owe by Friday 4 December to IE42 BOFI 9037 2418 5639 27, or every builder between here and Ennis will know how you treat people.

If there is some fault with the roof, ring me and I will come and look.

Padraig Hehir`,
    known: [
      ['tone', 'ashamed of yourself'],
      ['tone', 'Pay what you owe'],
    ],
    unseen: [
      ['tone', 'it is them that go short while your guests sit dry'],
      ['tone', 'every builder between here and Ennis will know how you treat people'],
    ],
  },
  {
    name: 'harpsichord tuner in Boston, terse terms',
    subject: 'Invoice HT-209',
    body: `Hi Professor Lindqvist,

Thank you for having me at the early music festival again. Invoice HT-209 covers four tunings at $180 and one jack replacement at $95.

Total: $815. Terms: Net 30. Please remit payment by check to Annie Kowalczyk, 14 Pearl St, Somerville MA 02145, or by ACH using the details on the invoice.

The Ruckers copy is holding pitch nicely now that the humidifier is back on. Keep it at 45 percent if you can.

Best,
Annie`,
    attachments: [{ name: 'HT-209.pdf' }],
    known: [
      ['dueDate', 'Net 30'],
      ['jargon', 'remit payment'],
    ],
    unseen: [],
  },
  {
    name: 'sound engineer in Pune, officialese to an event firm',
    subject: 'Invoice no. SW/26-27/058 - Diwali programme',
    body: `Respected Sir,

Greetings of the day. With reference to the captioned subject, please find enclosed herewith our tax invoice no. SW/26-27/058 for ₹64,900 (₹55,000 plus 18% GST ₹9,900) towards sound and stage monitors on 7 and 8 November.

You are requested to kindly do the needful and release the payment at the earliest by NEFT to Swar Audio, HDFC Bank, A/c 50200047193826, IFSC HDFC0000149. Post payment, kindly intimate us the UTR no.

It was a nice programme and the flute recital came out really well. The recording will reach you on a pen drive on Monday.

Thanking you,
Prasad Kelkar`,
    attachments: [{ name: 'SW-058.pdf' }],
    known: [
      ['jargon', 'captioned subject'],
      ['jargon', 'enclosed herewith'],
      ['jargon', 'do the needful'],
      ['dueDate', 'at the earliest'],
      ['jargon', 'intimate us'],
    ],
    unseen: [],
  },
  {
    name: 'sound system hire in Kingston, second reminder',
    subject: 'Beach party 31 October - invoice 88',
    body: `Good afternoon Miss Marcia,

Hope everything good with you and the family after the heavy rain.

Invoice 88 for the sound system and two selectors, J$185,000, was due on 13 November and it still don't reach. Big people must keep big people promise. Mi diesel man don't take sweet talk for payment, and me neither.

Kindly deposit the full amount by Friday 4 December to NCB, New Kingston, account 354 817 226, in the name Thunder Clap Sound Ltd.

And since you nice people always book early: book your Easter session before month end and get 15% off!

Respect,
Delroy`,
    known: [['incentive', 'get 15% off']],
    unseen: [
      ['tone', 'Big people must keep big people promise'],
      ['tone', "Mi diesel man don't take sweet talk for payment, and me neither"],
    ],
  },
  {
    name: 'borehole driller in Limpopo, extra metres',
    subject: 'Tax invoice INV-1172, borehole Plot 14',
    body: `Dear Mr van Wyk

We struck water at 74 m on Thursday, about 3 200 litres an hour, so congratulations. The pump test report is attached.

INV-1172:
Drilling 60 m x R650 = R39 000
Casing = R11 400
Pump test = R6 500
Total = R58 900 incl. VAT

The ground was harder than any of us bargained for, so expect the extra 14 metres on a later bill.

Payment by EFT, strictly within 7 days, to Bosveld Drilling, FNB 62748150933, branch code 250655. Ref INV-1172.

Groete
Hannes Pretorius`,
    attachments: [{ name: 'INV-1172.pdf' }, { name: 'pump-test.pdf' }],
    known: [
      ['consistency', 'R58 900'],
      ['dueDate', 'within 7 days'],
      ['tone', 'strictly'],
    ],
    unseen: [['surprise', 'expect the extra 14 metres on a later bill']],
  },
  {
    name: 'court interpreter in Singapore, first reminder',
    subject: 'Invoice 26-143',
    body: `Dear Ms Tan,

This is a reminder that invoice 26-143 (S$1,260, Teochew interpretation, three half-days at the State Courts) is outstanding as per our records. It was due on 18 November.

I am deeply sorry to trouble you, I know your department has so many things and I am only one small vendor, please forgive me for chasing.

Please expedite the payment via PayNow to UEN 53418827K, or to DBS current account 027-914836-2, so that I receive it by COB Friday.

Best regards,
Lim Siew Hoon`,
    known: [
      ['jargon', 'outstanding'],
      ['jargon', 'as per our records'],
      ['jargon', 'expedite'],
      ['dueDate', 'COB Friday'],
      ['tone', 'I am deeply sorry to trouble you'],
      ['tone', 'please forgive me for chasing'],
    ],
    unseen: [['tone', 'I am only one small vendor']],
  },
  {
    name: 'beekeeper in Bay of Plenty, pollination invoice with a wrong total in the subject',
    subject: 'Pollination invoice 2026-07, $9,420.00',
    body: `Gidday Rangi

Hives are all out of the kiwifruit now, 48 of them, and they're looking good. One got knocked over by the sprayer but the queen's fine.

Invoice 2026-07: 48 hives at $170 plus GST comes to $9,384.00. Payment is due on Monday 20 December to 12-3148-0094176-00, Te Puna Bees Ltd.

I'd be keen to have it before I've got to buy the sugar, and the sugar bloke doesn't do charity either.

Cheers
Moana`,
    attachments: [{ name: '2026-07.pdf' }],
    known: [
      ['consistency', '$9,420.00'],
      ['dueDate', 'Monday 20 December'],
    ],
    unseen: [['tone', "the sugar bloke doesn't do charity either"]],
  },
  {
    name: 'shearing contractor in the Riverina, blunt overdue mail',
    subject: 'OVERDUE!!! Invoice 663',
    body: `Trev

Invoice 663, 2,140 head plus crutching, $11,984 inc GST. Was due 30 October. It's nearly December mate.

I've had six shearers and a cook to pay out of that. Funny how you could find the money for a new LandCruiser. Next year you can shear the buggers yourself.

BSB 062-614, account 1038 4471, name Hay Plains Shearing. I want it in by Monday 30 November, no excuses.

Macca`,
    known: [
      ['tone', 'OVERDUE!!!'],
      ['tone', 'no excuses'],
    ],
    unseen: [
      ['tone', "I've had six shearers and a cook to pay out of that"],
      ['tone', 'Funny how you could find the money for a new LandCruiser'],
      ['tone', 'Next year you can shear the buggers yourself'],
    ],
  },
  {
    name: 'skate sharpener in Saskatchewan, no due day and no amount',
    subject: 'Sharpening for the Wildcats, Oct-Nov',
    body: `Hey Brenda,

Here's the bill for the team skates, October and November. The U13 girls went through a pile of steel this fall, but they're winning so nobody's complaining.

Invoice number is 2026-19. You can e-Transfer to skates@prairieedge.ca, no password needed.

Tell Coach Dave the hollow on the goalie skates is now 5/8 like he wanted.

Thanks a bunch,
Lorne`,
    attachments: [{ name: '2026-19.pdf' }],
    known: [
      ['missing', 'total'],
      ['missing', 'dueDate'],
    ],
    unseen: [],
  },
  {
    name: 'German voice-over artist in Berlin, writing English, IBAN with a slip',
    subject: 'Invoice VO-2026-118 audio guide',
    body: `Dear Mr Fairbanks,

as agreed I send you the invoice VO-2026-118 for the English and German audio guide of the clock museum, 1.450,00 EUR. It is without VAT, because you are a business in the UK.

Please pay it until 9 December 2026 without deduction on my account DE34 4306 0967 1184 7923 00.

In the chapter three I have said "pendulum" four times differently. I was laughing very much and recorded it new.

And the music rights are calculated afterwards according to effort.

With friendly greetings
Katrin Holzapfel`,
    attachments: [{ name: 'VO-2026-118.pdf' }],
    known: [
      ['payment', 'DE34 4306 0967 1184 7923 00'],
      ['jargon', 'without deduction'],
    ],
    unseen: [['surprise', 'music rights are calculated afterwards according to effort']],
  },
  {
    name: 'Polish drone surveyor, revised price',
    subject: 'Quarry survey - new price',
    body: `Hello Alan,

Thank you for the call on Monday. The revised estimate for the quarry survey is attached.

The old price was €2,300. After you have asked for the second flight in January, the new price is €2,950, with both flights, point cloud and report. The helicopter zone permit is in the price.

But I say honestly, if the wind is bad and we must come back, somebody has to pay the hotel and it is not me.

The estimate stays open until 11 December. You can answer to this mail and I will book the pilot. Please revert ASAP because the January calendar goes full.

Best,
Wojtek Maliniak`,
    known: [
      ['missing', 'attachment'],
      ['jargon', 'revert'],
      ['dueDate', 'ASAP'],
    ],
    unseen: [['surprise', 'somebody has to pay the hotel and it is not me']],
  },
  {
    name: 'Dutch mural painter, friendly but vague and pressing',
    subject: 'Invoice 26044, wall at the bike tunnel',
    body: `Hi Sophie,

The heron is finished! Already three people took a selfie with it before the paint was dry.

For the invoice: 26044, total € 3.388,00 including 21% VAT. Please transfer to NL65 TRIO 0379 1642 05, name Studio Kwast.

Would be super if the money is there somewhere before Sinterklaas gets on his boat again. My landlord is looking at me with big eyes, so you would really save me.

By the way, the anti-graffiti layer was not in the quotation but I did it anyway, I count it at € 275, we talk about it later.

Groetjes,
Jip`,
    attachments: [{ name: 'factuur-26044.pdf' }],
    known: [],
    unseen: [
      ['dueDate', 'somewhere before Sinterklaas gets on his boat again'],
      ['tone', 'My landlord is looking at me with big eyes, so you would really save me'],
      ['surprise', 'was not in the quotation but I did it anyway'],
    ],
  },
  {
    name: 'Romanian developer, part payment, legal tone',
    subject: 'Second notice: invoice RC-0093',
    body: `Dear Mr. Whitcombe,

We received 1,200 EUR on 10 November for invoice RC-0093 of 3,600 EUR. The remaining balance of 2,500 EUR was due on 15 November.

Failing payment by 30 November 2026 we shall be constrained to suspend your server without further notice and to hand over the matter to our lawyers. All our rights are reserved.

Account: RO61 BTRL 0130 1202 W839 47XX, Codru Software SRL.

We kindly remind you that the application is working perfectly from the first day, thing which cannot be said about your accounting department.

Kind regards,
Razvan Ciobanu`,
    known: [
      ['consistency', '2,500 EUR'],
      ['jargon', 'Failing payment'],
      ['tone', 'suspend your server without further notice'],
      ['tone', 'hand over the matter to our lawyers'],
      ['jargon', 'All our rights are reserved'],
    ],
    unseen: [['tone', 'thing which cannot be said about your accounting department']],
  },
  {
    name: 'Spanish paella caterer in Bristol, booking deposit',
    subject: 'Your wedding paella! Deposit invoice P-52',
    body: `Hola Beth and Oliver!

So happy to cook for your wedding on 19 June. I attach the deposit invoice P-52: £400, which is the 25% of £1,800.

You can pay to Fuego y Arroz, sort code 30-96-27, account 48215093, before 05/12/2026.

If the deposit is not there I give the day to other couple without crying, I have a queue from here to Valencia.

The vegetarian pan is for twelve people, yes? And tell your grandma I make the alioli without egg for her.

Besos,
Amparo`,
    attachments: [{ name: 'P-52.pdf' }],
    known: [
      ['consistency', '£400'],
      ['dueDate', '05/12/2026'],
    ],
    unseen: [['tone', 'I give the day to other couple without crying, I have a queue from here to Valencia']],
  },
  {
    name: 'Estonian sauna builder, no invoice number, impossible day',
    subject: 'Sauna in Cork - second part',
    body: `Hello Fergal,

The barrel sauna is on the truck and arrives to Cork on Thursday 3 December. The stove goes in a separate box, please check that the glass is whole before you sign.

Now is the time for the second part: €4,150 of €8,300. Please pay it until 31 November 2026 to EE12 7722 0108 3746 152, Leilimeister OÜ. Our VAT is on the paper.

If no money, then the truck turns around in Calais. It is not personal.

Best wishes from cold Võru,
Margus`,
    attachments: [{ name: 'arve.pdf' }],
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', '31 November 2026'],
    ],
    unseen: [['tone', 'If no money, then the truck turns around in Calais']],
  },
  {
    name: 'drystone waller in Galloway, sarcastic third reminder',
    subject: 'Invoice 214, again',
    body: `Dear Mrs Abercrombie-Haye,

Me again. I trust you're keeping well and that the pheasants are enjoying their new dyke, seeing as they've had the use of it since August.

Invoice 214, 38 metres rebuilt at £62, £2,356, was due on 4 September. Perhaps the estate office is still waiting on the invention of the telephone.

I'd be obliged to have it forthwith. Cheque to R. McQuade, The Smiddy, Creetown, or straight to the bank, 80-22-60, 10471938.

I'm down your way on Thursday to do the cheek end by the gate that the quad bike caught, no charge for that.

Rab McQuade`,
    known: [['dueDate', 'forthwith']],
    unseen: [
      ['tone', "seeing as they've had the use of it since August"],
      ['tone', 'Perhaps the estate office is still waiting on the invention of the telephone'],
    ],
  },
  {
    name: 'Welsh taxidermist, grovelling first reminder',
    subject: 'A little note about invoice T-77',
    body: `Dear Mr Probert,

I do hope the barn owl has settled in above the piano.

I feel dreadful even bringing this up, and I've sat on this mail for three days, but I don't think invoice T-77 (£385) has come through yet. It was due on 12 November. I'm sure it's all my fault for not explaining it better, I'm hopeless with the money side, as my late mam always said.

If it isn't too much of an imposition, might you possibly see your way to a transfer by Wednesday 9 December? Sort code 09-01-28, account 77124506, Gwenllian Rees.

Please don't think badly of me. The hare will be ready in the new year.

Cofion gorau,
Gwen`,
    known: [
      ['tone', 'I feel dreadful even bringing this up'],
      ['tone', "Please don't think badly of me"],
      ['tone', 'too much of an imposition'],
      ['jargon', 'see your way to'],
    ],
    unseen: [
      ['tone', "I'm sure it's all my fault for not explaining it better"],
      ['tone', "I'm hopeless with the money side"],
    ],
  },
  {
    name: 'Greek charter skipper, invoice with two due days',
    subject: 'Invoice 61 / sailing week Lefkada, due 4 December',
    body: `Dear Martin,

What a week, even with the meltemi. My wife asks if your son has recovered his hat.

The invoice 61 is €2,180: skipper seven days €1,400, diesel €310, marina fees €290, and the final cleaning €180. Please pay until 14 December by bank: GR16 0110 1250 0000 0001 2300 695, National Bank of Greece.

I remind you what we say here, the good accounts make the good friends. For the torn genoa I wait for the sailmaker, he will send me a number and I will send it to you.

Fair winds,
Captain Stelios`,
    attachments: [{ name: 'invoice61.pdf' }],
    known: [
      ['dueDate', '14 December'],
      ['tone', 'the good accounts make the good friends'],
    ],
    unseen: [['surprise', 'he will send me a number and I will send it to you']],
  },
  {
    name: 'falconer clearing gulls from a shopping centre, formal reminder',
    subject: 'Overdue account: FAL-3302',
    body: `Dear Accounts Payable,

Further to our previous correspondence, we note with disappointment that invoice FAL-3302 in the sum of £1,944.00 remains unpaid, notwithstanding that our birds attended on all twelve contracted mornings.

Payment fell due on 6 November 2026. Under the contract, statutory interest runs from that date.

Kindly remit the aforementioned sum to Skyward Bird Control Ltd, 40-31-16, 51827364, by close of play on Tuesday. The December flying schedule is attached for the security desk.

Gulls, unlike some customers, come back promptly.

Yours faithfully,
H. Pemberton-Clarke`,
    attachments: [{ name: 'flying-schedule-december.pdf' }],
    known: [
      ['jargon', 'Further to our previous correspondence'],
      ['tone', 'we note with disappointment'],
      ['jargon', 'in the sum of'],
      ['jargon', 'notwithstanding'],
      ['jargon', 'remit'],
      ['jargon', 'aforementioned'],
      ['dueDate', 'by close of play on Tuesday'],
    ],
    unseen: [['tone', 'Gulls, unlike some customers, come back promptly']],
  },
  {
    name: 'church clock repairer, Norfolk, invoice with a wrong VAT number',
    subject: 'St Botolph tower clock, invoice CL/26/12',
    body: `Dear Canon Whitlock,

The clock is striking again, and on the hour, which I gather is a novelty for the village.

My invoice CL/26/12 comes to £2,190.00: bushing the going train £1,325.00, a new bell hammer spring £140.00, labour in the tower £360.00 and VAT at 20% £365.00. Our VAT number is GB736418292.

Remittance may be made by cheque to J. Thurlow & Daughter, or to 60-83-01, account 20381746. As to when, the PCC knows its own ways, and I should be content with any date this side of the Second Coming.

Please ask the bell ringers not to oil anything.

Yours sincerely,
Judith Thurlow`,
    attachments: [{ name: 'CL-26-12.pdf' }],
    known: [
      ['payment', 'GB736418292'],
      ['jargon', 'Remittance may be made'],
    ],
    unseen: [['dueDate', 'any date this side of the Second Coming']],
  },
  {
    name: 'bookbinder in Edinburgh, unfilled template',
    subject: 'Invoice 1009: rebinding of the parish registers',
    body: `Dear [CLIENT NAME],

The four registers are finished and can be collected on any weekday between ten and four. The goatskin on volume two is a shade darker than the swatch, because that batch is no longer tanned, as I mentioned in October.

Invoice 1009 for £1,120 is attached. It's payable upon receipt by bank transfer to 83-19-04, account 00287316.

Please note that books which are not paid for do not leave the bench.

Kind regards,
Isla Farquharson`,
    attachments: [{ name: 'invoice-1009.pdf' }],
    known: [
      ['consistency', '[CLIENT NAME]'],
      ['dueDate', 'payable upon receipt'],
    ],
    unseen: [['tone', 'books which are not paid for do not leave the bench']],
  },
  {
    name: 'farrier in Kildare, three lines',
    subject: 'Shoeing',
    body: `Aoife, 4 sets and 2 trims on Saturday, 520 euro all in. The grey mare was a divil again so I'll be putting a bit extra on for her from now on.
Revolut or cash, 087 555 0142. Sort me out quick as you can, the ould van's not going to fix itself.
Mossy`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'quick as you can'],
    ],
    unseen: [
      ['surprise', "I'll be putting a bit extra on for her from now on"],
      ['tone', "the ould van's not going to fix itself"],
    ],
  },
  {
    name: 'lactation consultant in Oregon asks for card details',
    subject: 'Your visit summary and invoice #3081',
    body: `Hi Danielle,

It was so lovely to meet little August! He's gained six ounces, which is exactly what we were hoping for. Your care plan is attached.

Invoice #3081 is $240 for the home visit. I can run the card you gave me over the phone, 4539 5786 0213 9443 exp 08/28, or you can pay by Venmo @nestfeeding. Either way I'd need it by EOW.

I know those first weeks are exhausting. Still, I left my own kids at the table to come to you, so please honor that.

Warmly,
Shauna`,
    attachments: [{ name: 'care-plan.pdf' }, { name: 'invoice-3081.pdf' }],
    known: [
      ['payment', '4539 5786 0213 9443'],
      ['dueDate', 'by EOW'],
    ],
    unseen: [['tone', 'I left my own kids at the table to come to you, so please honor that']],
  },
  {
    name: 'genealogist in Nova Scotia, estimate in long-winded prose',
    subject: 'Estimate: MacAskill family, Cape Breton',
    body: `Dear Mr. MacAskill,

Pursuant to your enquiry of the 17th inst., here is our estimate for the search of the passenger lists and the parish books at Baddeck.

Archive research, 20 hours at $55: $1,100
Copies and translation from Gaelic: $185
Estimate total: $1,285

In the event that further lines come to light, additional hours shall be billed at our discretion. Prior to the commencement of the work we would require your written go-ahead.

Your great-grandmother's letter is a treasure, by the way. "Cold as charity and twice as long" is going on my wall.

Sincerely,
Marjorie Pyke`,
    known: [
      ['jargon', 'Pursuant to'],
      ['jargon', 'inst.'],
      ['jargon', 'In the event that'],
      ['surprise', 'additional hours shall be billed at our discretion'],
      ['jargon', 'Prior to the commencement of'],
    ],
    unseen: [],
  },
  {
    name: 'mehndi artist in Jaipur, second reminder',
    subject: 'Payment for bridal mehndi, bill 112',
    body: `Dear Nidhi ji,

Namaste and once again many blessings to the new couple. The photos came so beautiful.

Bill 112, ₹38,500 for bride plus 40 guests on 12 November, was due on 19 November. I have reminded two times on WhatsApp and I see blue ticks only.

In our community people do not dance at a wedding and forget the ones who sat up till four in the night. Kindly clear the dues on priority. UPI is ritu.mehndi@okaxis.

Also for your cousin's function I am giving flat 20% discount if booked by Sunday!

Yours,
Ritu Sharma`,
    known: [
      ['jargon', 'clear the dues'],
      ['dueDate', 'on priority'],
      ['incentive', 'flat 20% discount'],
    ],
    unseen: [
      ['tone', 'I see blue ticks only'],
      ['tone', 'people do not dance at a wedding and forget the ones who sat up till four in the night'],
    ],
  },
  {
    name: 'bagpiper in Ohio, invoice after a funeral',
    subject: 'Invoice for piping, Nov 14',
    body: `Dear Mrs. Hanrahan,

It was an honor to play for Tom. The wind took "Going Home" right across the hill, and I think he'd have liked that.

My invoice no. 40 is $250. Checks payable to Doug Baird, 881 Elm Ave, Parma OH 44129. Please have it to me no later than Friday, December 12.

I don't like to press a widow, but grief doesn't stop the gas bill.

With sympathy,
Doug Baird`,
    attachments: [{ name: 'invoice-40.pdf' }],
    known: [['dueDate', 'Friday, December 12']],
    unseen: [['tone', "I don't like to press a widow, but grief doesn't stop the gas bill"]],
  },
  {
    name: 'piano mover in Toronto, surprise stairs',
    subject: 'Invoice PM-6120',
    body: `Hello Mr. Osei,

Your Heintzman is safely in the sunroom. Let it sit for two weeks before you tune it.

PM-6120
Move, upright, North York to Leslieville   $420.00
Extra stairs, which nobody told us about   $160.00
HST 13%   $75.40
Total   $655.40

E-Transfer to billing@eightyeightmovers.ca by December 4. Late payments will incur a 5% penalty, no exceptions.

Next time count your steps before you book, it saves everybody's back.

Sandeep and the crew`,
    known: [
      ['tone', 'Late payments will incur a 5% penalty'],
      ['tone', 'no exceptions'],
    ],
    unseen: [
      ['surprise', 'Extra stairs, which nobody told us about'],
      ['tone', 'Next time count your steps before you book'],
    ],
  },
  {
    name: 'stained glass conservator in Dublin, pro forma',
    subject: 'Pro forma SG-18, rose window',
    body: `Dear Sister Benedicta,

Attached is our pro forma invoice SG-18 for the first stage, €5,200, C.O.D. upon reinstallation of the lower lights. Our VAT registration is IE3284716NH.

The balance is to be discharged to IE73 PTSB 9906 1027 7451 08.

Of the blue pieces only two were past saving. I have kept the fragments in a labelled box for the convent.

Should the leadwork throw up anything nasty, we'll simply carry on and add it to the reckoning.

Yours sincerely,
Ciarán Molloy`,
    attachments: [{ name: 'SG-18.pdf' }],
    known: [
      ['jargon', 'pro forma invoice'],
      ['dueDate', 'C.O.D.'],
      ['jargon', 'to be discharged'],
    ],
    unseen: [['surprise', "we'll simply carry on and add it to the reckoning"]],
  },
  {
    name: 'septic tank emptier in Leitrim, cheerful, no way to pay',
    subject: 'Tank emptied - inv 5521',
    body: `Hi Carmel,

That's the tank done for another couple of years. 1,200 gallons, and you can tell himself that wet wipes don't dissolve no matter what the packet says.

Inv 5521 is for €210. I'd want it before the end of next week, and sure you know where I live and I definitely know where you live, ha!

God bless,
Noel Beirne`,
    known: [
      ['missing', 'howToPay'],
      ['dueDate', 'before the end of next week'],
    ],
    unseen: [['tone', 'I definitely know where you live, ha!']],
  },
  {
    name: 'sign language interpreter in Leeds to an agency, passive-aggressive',
    subject: 'Unpaid: BSL-0611 and BSL-0614',
    body: `Hi team,

Just circling back on BSL-0611 (£285) and BSL-0614 (£190), together £475. Both were due on 15 November.

As I'm sure you're aware, I have now sent these invoices to three different people at your request. I don't mind repeating myself, it is after all my job to say things twice in different ways.

Please action payment by 7 December to Monzo, 04-00-04, account 91837264.

I'm still happy to do the hospital booking on the 10th.

Thanks,
Ros`,
    known: [
      ['jargon', 'circling back'],
      ['tone', "As I'm sure you're aware"],
      ['jargon', 'action payment'],
    ],
    unseen: [
      ['tone', "I don't mind repeating myself, it is after all my job to say things twice in different ways"],
    ],
  },
  {
    name: 'Portuguese puppeteer, invoice to an English festival',
    subject: 'Fatura / Invoice 2026/33 puppet show',
    body: `Dear Hannah,

thank you for the beautiful welcome, the children of Hebden Bridge are the best public. The wolf puppet still has the sticker on the nose.

I send the invoice 2026/33: two shows 1.300 € + travel 240 € = 1.640 €. IBAN PT50 0035 0651 0008 3920 1044 8.

We are a small company and live from hand to mouth, so every day that you make us wait is a day without soup. Please pay in the next days.

A big hug,
Inês Figueira`,
    attachments: [{ name: 'fatura-2026-33.pdf' }],
    known: [
      ['consistency', '1.640 €'],
      ['dueDate', 'in the next days'],
      ['tone', 'live from hand to mouth'],
    ],
    unseen: [['tone', 'every day that you make us wait is a day without soup']],
  },
  {
    name: 'snow plough operator in the Laurentians, season contract',
    subject: 'Season 2026-2027 snow removal, invoice D-204',
    body: `Hello neighbour,

The stakes are in along your driveway and the tractor is ready. The first snow came already on the 19th, and I passed free that morning.

Invoice D-204 for the season: 575 $ taxes included. PAYMENT MUST BE MADE BEFORE THE FIRST SNOWFALL. By Interac to deneige@lachute.ca, the answer is "pelle".

If there's more than the usual snow this winter I will pass in January to discuss a supplement.

No cash, no plough, simple like that.

Réjean`,
    known: [
      ['tone', 'PAYMENT MUST BE MADE'],
      ['tone', 'No cash, no plough'],
    ],
    unseen: [
      ['dueDate', 'BEFORE THE FIRST SNOWFALL'],
      ['surprise', 'I will pass in January to discuss a supplement'],
    ],
  },
  {
    name: 'possum catcher in Melbourne, short overdue reminder',
    subject: 'Invoice 3390 - FINAL WARNING',
    body: `Hi Craig,

Invoice 3390 for $341.00 is now 19 days overdue. It was for the brushtail and her joey in the roof, and for sealing the eave.

It should be quiet up there now. Mind you, I can always send her home.

Your account will be referred to a debt collection agency if we don't have it by 9 am Monday 30 November. BSB 083-004, account 74 551 9028, All Creatures Removal.

Kylie`,
    known: [
      ['tone', 'FINAL WARNING'],
      ['tone', 'will be referred to a debt collection agency'],
    ],
    unseen: [['tone', 'I can always send her home']],
  },
  {
    name: 'grant writer in New Mexico, corporate speak',
    subject: 'Invoice 2026-11 / acequia restoration proposal',
    body: `Hi Ramona,

Congrats again on making the shortlist! The reviewers loved the section about the elders.

Per my last email, invoice 2026-11 in the amount of $3,250 is past due. At your earliest convenience, please process the payable and advise as to the status. You can pay by ACH, routing 107000327, account 4471902836.

I have bent over backwards for this nonprofit, nights and weekends included, and it's starting to feel like a one-way street.

Let me know if you have any questions!

Tessa`,
    known: [
      ['tone', 'Per my last email'],
      ['jargon', 'in the amount of'],
      ['dueDate', 'At your earliest convenience'],
      ['jargon', 'process the payable'],
      ['jargon', 'advise as to the status'],
      ['tone', 'I have bent over backwards'],
    ],
    unseen: [['tone', "it's starting to feel like a one-way street"]],
  },
  {
    name: 'maths tutor in Singapore, monthly fees, Singlish',
    subject: 'Nov lessons - Jayden',
    body: `Hi Mrs Goh,

Jayden finally get the simultaneous equations already, so proud of him! For his prelims I recommend he do the 2024 paper first.

Invoice 26/11-08, November fees: 4 lessons x $85 = $350. PayNow to 9555 0173 can.

Pls don't drag until December like last time hor, paiseh to ask but I also got bills. Those who pay first get first pick of the 2027 slots, the rest see how.

Thanks!
Teacher Wen`,
    known: [['consistency', '$350']],
    unseen: [
      ['dueDate', "don't drag until December"],
      ['tone', 'like last time hor'],
      ['tone', 'Those who pay first get first pick of the 2027 slots, the rest see how'],
    ],
  },
  {
    name: 'Belgian escape room designer, wrong IBAN, formal',
    subject: 'Invoice 2026-0215 - "The Brewer\'s Secret"',
    body: `Dear Mr Okafor,

Attached you find our invoice 2026-0215 for the amount of € 7.260,00 (VAT included) concerning the third phase of the escape room.

We kindly ask to credit our account BE04 9670 8314 5213 with value date 14 December 2026 at the latest.

The trap door was tested by forty students and one police dog. Please mention to your staff that the red lever must never be pulled before the blue one.

In case of late payment a lump sum of 10% is due by right and without any notice of default being required.

Kind regards,
Lieselot Vandaele`,
    known: [
      ['missing', 'attachment'],
      ['payment', 'BE04 9670 8314 5213'],
      ['jargon', 'value date'],
      ['jargon', 'for the amount of'],
      ['jargon', 'by right and without any notice of default'],
    ],
    unseen: [],
  },
  {
    name: 'hull-cleaning diver in Falmouth, first invoice to a new customer',
    subject: 'Invoice 12 - Kittiwake',
    body: `Alright Simon,

Kittiwake's bottom is clean as a whistle. Prop had a good metre of someone's pot rope round it, which I've cut off and left in your cockpit. Video's attached if you fancy a look at your anodes, they want doing before spring.

Invoice 12: hull £160, prop £40, £200 the lot. Sort code 23-11-85, account 15506382, Luke Trewin.

Whenever suits. Though I'll be honest, if it's not in by the weekend I might forget which mooring's yours next time you ring.

Cheers
Luke`,
    attachments: [{ name: 'kittiwake.mp4' }],
    known: [['dueDate', 'Whenever suits']],
    unseen: [['tone', "I might forget which mooring's yours next time you ring"]],
  },
  {
    name: 'braille transcriber in Dunedin, recurring invoice with an old date',
    subject: 'November invoice B-311',
    body: `Kia ora Stephen,

Here is the November invoice, B-311, for 164 braille pages at $4.50, $738.00 plus GST of $110.70, $848.70 in total. The geography exam with its tactile maps took the longest, but the Year 10s should have everything for Monday.

Please pay by 20 November 2026 to 03-0905-0417283-00.

The school's payments have a habit of wandering off for a walk, so do keep this one on its lead.

Ngā mihi,
Frances Tuhiwai`,
    attachments: [{ name: 'B-311.pdf' }],
    known: [['dueDate', '20 November 2026']],
    unseen: [['tone', "The school's payments have a habit of wandering off for a walk"]],
  },
  {
    name: 'crane inspector in Durban, statement with officialese',
    subject: 'Statement November 2026 - ac. 0448',
    body: `Good day Thandeka

The statement is attached. Invoice LT-2291 (R14 720 incl. VAT, load test of the 20 ton gantry, 28 October) is in arrears.

Please be advised that should the amount not reflect in our account by 30 days from statement, your account shall be placed on hold and certificates withheld until same has been settled. A crane without papers is a very expensive hat stand.

Standard Bank, Bluff branch 045426, account 051 883 274, EFT only. Kindly furnish proof of payment.

Regards
Vishnu Naidoo`,
    attachments: [{ name: 'statement-nov.pdf' }],
    known: [
      ['jargon', 'in arrears'],
      ['jargon', 'Please be advised'],
      ['dueDate', '30 days from statement'],
      ['tone', 'shall be placed on hold'],
      ['jargon', 'same has been settled'],
      ['jargon', 'furnish'],
    ],
    unseen: [['tone', 'A crane without papers is a very expensive hat stand']],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'window cleaner in Swansea, monthly invoice',
    subject: 'Invoice 266 - November windows',
    body: `Hi Rhian,

Front and back done this morning, conservatory roof too.

Invoice 266 is £34. Please pay by Friday 4 December to 30-94-55, account 21847063, S. Pugh.

Next clean is Wednesday 23 December.

Thanks,
Steve`,
  },
  {
    name: 'dog groomer in Cork, first reminder',
    subject: 'Reminder: invoice 1043',
    body: `Hi Deirdre,

I haven't seen the payment for invoice 1043 yet, €65 for Biscuit's groom on 5 November. It was due on 19 November.

Could you send it by Wednesday 2 December? You can use Revolut (086 555 0119) or IE27 AIBK 9311 5247 0183 64. If it's already on the way, thank you, and please ignore this.

Give him a scratch behind the ears from me.

Sinéad`,
  },
  {
    name: 'wedding videographer in Auckland, final balance',
    subject: 'Invoice W-61: wedding film, final half',
    body: `Kia ora Tessa and Ihaia,

Your film is ready, and you can watch it at the link I sent on Sunday. The speeches came out really clear in the end, even with the cicadas.

The second half of the price, $1,900 including GST, is on invoice W-61 (attached). Please pay it by Friday 11 December 2026 to 06-0241-0083917-00, using W-61 as the reference.

Let me know if you'd like any names in the credits changed. One round of changes is part of the package.

Ngā mihi,
Caleb`,
    attachments: [{ name: 'W-61.pdf' }],
  },
  {
    name: 'bookkeeper in Calgary, monthly fee',
    subject: 'Invoice 2026-117, November bookkeeping',
    body: `Hi Marcus,

November is reconciled. Two receipts are missing, the gas on the 6th and the lumber on the 13th. Could you send me photos of those when you find them?

Invoice 2026-117 is $420.00 plus 5% GST of $21.00, so $441.00. You can e-Transfer it to books@foothillsledger.ca by December 10, 2026.

Talk to you Thursday,
Jo-Ann`,
    attachments: [{ name: '2026-117.pdf' }],
  },
  {
    name: 'web designer in Bengaluru, milestone invoice to a UK client',
    subject: 'Invoice 41, second milestone',
    body: `Hi Tom,

The checkout pages are live on the test site and I have fixed the three points from your list of 20 November.

Invoice 41 for the second milestone is attached. The amount is £1,100, as in our agreement. Please transfer it through Wise to accounts@kaveriweb.in by 9 December 2026.

I'll start on the product filters on Monday and show you a first version on Thursday's call.

Regards,
Arun`,
    attachments: [{ name: 'Invoice-41.pdf' }],
  },
  {
    name: 'painter and decorator in Birmingham, estimate',
    subject: 'Estimate for hall, stairs and landing',
    body: `Hi Mrs Akhtar,

Thanks for showing me round on Saturday. Here's what it would cost:

Filling and sanding: £180
Two coats on walls and ceiling: £540
Woodwork: £260
Total: £980, paint included

I could start on Monday 11 January and it would take four days. If I find that the plaster behind the old paper needs more than filling, I'll stop and ask you before I do anything.

The price holds until 18 December. Just reply to this mail if you want to go ahead.

Thanks,
Wes`,
  },
  {
    name: 'physiotherapist in Cape Town, invoice for the medical aid',
    subject: 'Invoice PT-8804',
    body: `Dear Ms Jacobs,

Your invoice for the three sessions in November is attached: PT-8804, R2 040.

You can send it to your medical aid, and the codes are on it. Please pay us by 11 December by EFT to Sea Point Physio, Capitec Business 1052 738 416, with PT-8804 as the reference, or by card at your next visit.

Keep up the heel raises, twice a day.

Kind regards,
Lindiwe Mokoena`,
    attachments: [{ name: 'PT-8804.pdf' }],
  },
  {
    name: 'Lithuanian translator, invoice to an Irish law school',
    subject: 'Invoice LT-2026-55 for translation',
    body: `Dear Dr Keane,

Thank you for the quick answers about the footnotes. I send you the invoice LT-2026-55: 6,400 words at €0.12 makes €768.00.

Please pay by 15 December 2026 to LT13 3250 0417 8392 6154 (Rasa Petrauskaitė).

If some sentence sounds strange to you, write me and I will look at it.

Best wishes,
Rasa`,
    attachments: [{ name: 'LT-2026-55.pdf' }],
  },
  {
    name: 'lawn contractor in Georgia, second reminder',
    subject: 'Invoice 781, second reminder',
    body: `Hi Mr. Pruitt,

I'm writing about invoice 781 for $310, the fall cleanup on October 24. It was due November 7, and I wrote on November 16 too, so this is my second note.

If something wasn't right with the work, call me at 706-555-0188 and I'll come by. Otherwise, please mail a check to Bo Hadley, 22 Mill Rd, Rome GA 30161, or use Zelle at the same number, by December 4.

Thank you,
Bo`,
  },
  {
    name: 'swimming teacher in Hobart, term fees',
    subject: 'Term 4 swimming, invoice 508',
    body: `Hi Priya,

Anika swam her first full lap on Monday. She was so pleased with herself!

Invoice 508 for Term 4 is $198.00 for nine lessons at $22.00. It's due on Wednesday 9 December. BSB 807-009, account 1482 0637, Derwent Swim.

We skip the lesson on 7 December because the pool is being serviced, and it's not on the bill.

See you Monday,
Meg`,
  },
  {
    name: 'cake maker in Montego Bay, deposit',
    subject: "Deposit for Aaliyah's christening cake, invoice 27",
    body: `Good morning Sister Pauline,

Thank you for the order. Three tiers, rum fruit at the bottom and vanilla on top, with the white doves, for Sunday 20 December.

Invoice 27 is for the deposit, J$15,000, half of the J$30,000 we agreed. You can pay at the shop or by transfer to Scotiabank Montego Bay, account 000 481 927, by Friday 4 December.

The other half is due when you collect the cake on 19 December.

Blessings,
Charmaine`,
    attachments: [{ name: 'invoice27.pdf' }],
  },
  {
    name: 'photographer in Singapore, invoice after an event',
    subject: 'Invoice 2026-92 - annual dinner photos',
    body: `Hi Farah,

All 240 edited photos are in the shared folder now. I put the ones of the lucky draw in a separate album, since your boss asked for those first.

Invoice 2026-92 is S$1,350. Please pay by Thursday 10 December via PayNow to UEN 53390214C.

The link works until the end of February, so do download them before then.

Cheers,
Hafiz`,
    attachments: [{ name: '2026-92.pdf' }],
  },
  {
    name: "solicitor's model maker, work for a court case",
    subject: 'Invoice M-19: scale model for the trial',
    body: `Dear Ms Adeyemi,

The model of the junction went to Leeds Combined Court Centre yesterday and the usher signed for it at 8.40. Please tell counsel that the lorry is loose on purpose, so that the witness can move it.

Invoice M-19 for £2,640 (£2,200 plus £440 VAT) is attached. Our VAT number is GB736418229. It is due on Wednesday 23 December 2026, and the account is 20-45-17, 63920184, Scale & Proof Ltd.

If the case settles before the hearing we'll collect the model at no charge.

Kind regards,
Edmund Lacey`,
    attachments: [{ name: 'M-19.pdf' }],
  },
  {
    name: 'funeral florist, invoice to a widower',
    subject: 'Flowers for Margaret, invoice 702',
    body: `Dear Mr Doyle,

Thank you for letting us do the flowers for Margaret. Your daughter told us about the sweet peas, and we were glad that we could still find some.

I know this is not a time for paperwork, so please pass it on to whoever is helping you. Invoice 702 is €340, due on Friday 18 December, to IE42 BOFI 9037 2418 5639 27, Blooms of Tralee. If a later day is easier for the family, just tell me which.

With sympathy from all of us,
Gráinne`,
    attachments: [{ name: '702.pdf' }],
  },
  {
    name: 'fight choreographer in Toronto, threats and daggers in the play',
    subject: 'Invoice 2026-14, Macbeth fights',
    body: `Hi Yasmin,

What a preview. The threat in Act 5 finally lands now that Macduff waits before he shouts, and nobody's knuckles got hurt.

I'd still like the dagger replaced immediately after the Saturday matinee, because the tip is bending. I have a spare and will bring it in, free.

Invoice 2026-14 is $1,695.00 ($1,500.00 plus $195.00 HST), for six rehearsals. Please send it by Interac to dom@stagesteel.ca by Monday, December 14, 2026.

Last warning from me, and it's for the cast: gloves on for the final battle!

Dom`,
    attachments: [{ name: '2026-14.pdf' }],
  },
  {
    name: 'late formal reminder by a surveyor in Surrey, calm',
    subject: 'Invoice 5570, 42 days overdue',
    body: `Dear Mr Galbraith,

Invoice 5570 for the boundary survey at Ashcombe, £1,320, was due on 14 October 2026. It is now 42 days overdue. I wrote on 28 October and 11 November.

Interest at 8% above the Bank of England base rate runs from the due date, as section 6 of our contract says. I have not added it to the invoice, and I won't if you pay by Wednesday 9 December.

If part of the survey is in question, or if you would rather pay in two halves, please ring me on 01483 555 012 and we'll find a way.

The account is 40-31-16, 51827364, Ridley Land Surveys.

Yours sincerely,
Helen Ridley`,
    attachments: [{ name: 'invoice-5570.pdf' }],
  },
  {
    name: 'debt adviser who trains volunteers, full of debt words',
    subject: 'Invoice T-33, training day on bailiffs and arrears',
    body: `Hello Kwame,

Thank you for such a lively group. The session on bailiffs took longer than planned, but I'd rather skip a slide than skip a question. The handout "Ignoring a final demand: what happens next" is attached for those who missed the afternoon.

Invoice T-33 is £450 for the day plus £38 train fare, as we agreed in September, so £488. Could you pay it by Friday 11 December? Sort code 08-92-99, account 65031748, Clear Water Training.

See you at the spring conference,
Bridget`,
    attachments: [{ name: 'final-demand-handout.pdf' }, { name: 'T-33.pdf' }],
  },
  {
    name: 'net maker in Killybegs, cod and nets in the harmless sense',
    subject: 'Invoice 119 - trawl net repair',
    body: `Hi Donal,

The net is mended, 30 metres of it, and it's hanging in the shed. I put double twine in the cod end, the way you showed me on the pier.

Invoice 119: labour €520, twine €140, €660 in all. You can drop in with cash or a card when you collect, or transfer it to IE73 PTSB 9906 1027 7451 08. It's due on Tuesday 8 December.

There's a gale warning for Friday, so come before then if you want a dry load.

Good fishing,
Brídín`,
    attachments: [{ name: '119.pdf' }],
  },
  {
    name: 'plumber in Perth explains an agreed extra',
    subject: 'Invoice 4416, bathroom in Bassendean',
    body: `Hi Sharon and Lou,

Everything's connected and the pressure test is fine. Give the silicone 24 hours before the first shower.

Invoice 4416:
Quoted work: $3,850.00
Extra valve, which you okayed by text on 18 November: $215.00
Total including GST: $4,065.00

I'm sorry the tiles held us up for a day. Please pay by Friday 11 December, BSB 036-022, account 417 385, Swan Plumbing.

Any drips, call me and I'll be round.

Gaz`,
    attachments: [{ name: '4416.pdf' }],
  },
  {
    name: 'part payment plan, piano restorer in Vienna',
    subject: 'Invoice 2026/48, third of four instalments',
    body: `Dear Mrs Lambert,

thank you for the second payment, which arrived on 3 November. I hope that your husband is better after the operation.

As we agreed, the third part of invoice 2026/48 is €600, to be paid by 15 December 2026 to AT02 2011 1829 3471 6500. After that, €600 is left for January.

If December is too tight, write to me and we move it by a month. The piano is in no hurry, and I am not either.

With warm greetings from Vienna,
Georg Sedlacek`,
  },
  {
    name: 'mistake in the previous invoice, illustrator in Chicago',
    subject: 'Corrected invoice 309 (replaces 308)',
    body: `Hi Naomi,

You were right, I charged for nine spot illustrations and you ordered eight. Sorry about that, and thank you for catching it.

Invoice 309, attached, replaces 308: eight spots at $175, total $1,400. You can throw 308 away. Please pay by December 18, 2026 by ACH to routing 071000013, account 882041973.

The angry goose on page 12 is my favorite thing I've drawn all year.

Lucia`,
    attachments: [{ name: 'invoice-309.pdf' }],
  },
  {
    name: 'football referee tutor, penalties and final whistle',
    subject: 'Invoice 23: referee course in Pretoria',
    body: `Good day Mr Dlamini

All eleven trainees passed. The part about penalties and dissent was the hardest for them: many show a card too soon, and a quiet word often does the job.

Invoice 23 for the weekend is R6 400. It is due on Monday 14 December 2026. The account is Nedbank 1184 027 395, branch 198765, S. Khumalo.

The certificates will be ready for the final on Saturday 5 December.

Regards
Sipho Khumalo`,
    attachments: [{ name: 'Invoice 23.pdf' }],
  },
  {
    name: 'caterer in Hyderabad answers a complaint about the food',
    subject: 'Bill 640 and the matter of the biryani',
    body: `Dear Mrs Reddy,

Thank you for telling me plainly that the second vessel of biryani came cold. I checked with my team and you are correct: the van left forty minutes late.

I have taken ₹6,000 off for it. Bill 640 is now ₹52,000 instead of ₹58,000, and the new bill is attached. Please pay by 10 December 2026 by UPI to daawat.caterers@okicici.

I hope that your mother-in-law liked the double ka meetha at least.

With regards,
Imran Siddiqui`,
    attachments: [{ name: 'Bill-640-new.pdf' }],
  },
  {
    name: 'locksmith in Glasgow after a burglary, reminder',
    subject: 'Invoice 9017, locks at Dumbarton Road',
    body: `Hi Mr Chaudhry,

I hope things have settled after the break-in and that the police have been of some use.

Invoice 9017, £286 for the two locks and the emergency call-out on 1 November, was due on 15 November and I've not had it yet. If you're waiting on the insurer, tell me when they expect to pay and I'll hold off until then. Otherwise Friday 4 December would be grand: 80-22-60, account 10471938, Clyde Locks.

I've put the receipt for the insurer in with this mail. Mind and register the new keys.

All the best,
Shona`,
    attachments: [{ name: 'receipt-9017.pdf' }],
  },
]
