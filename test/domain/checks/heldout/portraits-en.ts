/** English mails of a round whose writers first thought of each person by name, place, age and mood. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'Welsh chimney sweep, 58, cheerful first invoice',
    subject: 'Sweeping at Ty Gwyn - invoice 318',
    body: `Hi Mrs Bevan,

Thanks for the tea and for moving the settee! Both flues are clean as a whistle now and I left the two certificates on the kitchen table; your insurer might ask for them. There was half a jackdaw's nest in the back one, so a cowl up there before spring would be worth thinking about.

That comes to £130 for the two, invoice 318. You can put it in my account, sort code 20-18-27, account 40619338, name G Pugh, next time you're at the bank like.

Cheers now,
Gareth`,
    known: [],
    unseen: [['dueDate', "next time you're at the bank"]],
  },
  {
    name: 'Lagos caterer, 34, balance after a wedding reception',
    subject: 'Balance for the reception of Adaeze - Invoice NFK/0417',
    body: `Good afternoon Ma,

We thank God for a beautiful day on Saturday. My girls are still talking of the way your mother danced, and the photographer has promised me three pictures of the small chops table.

Kindly find below the breakdown for invoice NFK/0417:

Jollof and fried rice, 350 plates: ₦1,750,000
Small chops: ₦420,000
Asun and pepper soup stand: ₦380,000
Service staff (14): ₦210,000
Total: ₦2,760,000
Less deposit paid 2 October: ₦1,300,000
Balance: ₦1,560,000

We also had to send for two more coolers of rice when the bus of your in-laws came, and that one is ₦95,000 which I have not put in the above.

Please pay by Friday 4 December 2026 to Ngozi Foods & Kitchen, GTBank, 0238841956. My suppliers are on my neck, so any delay from your side will put me in serious wahala.

Remain blessed,
Ngozi Okafor`,
    known: [
      ['jargon', 'Kindly find below'],
      ['consistency', '₦1,560,000'],
    ],
    unseen: [
      ['surprise', 'had to send for two more coolers of rice'],
      ['tone', 'will put me in serious wahala'],
    ],
  },
  {
    name: 'Orkney dry-stone waller, 66, terse',
    subject: 'Dyke at Quoyness',
    body: `Erlend,
Gap's up. 11 metres at £85, £935 all in. Invoice no. 62 is attached. Cheque tae the house or intae the Royal Bank, 83-26-11, 00417729.
Nae hurry on me, but afore the tups are oot.
H. Drummond`,
    known: [['missing', 'attachment']],
    unseen: [['dueDate', 'afore the tups are oot']],
  },
  {
    name: 'Galway speech therapist, 41, over-apologising first reminder',
    subject: 'Small reminder - invoice 2026-088',
    body: `Hi Maeve,

I hope Oisín is getting on well in the new class. He was flying it with his "s" sounds when I saw him last, and the practice at home is clearly helping.

I'm mortified to even be writing this, and please don't think badly of me for it. Invoice 2026-088 for the four October sessions (€320) was due on 6 November and it hasn't come through on my side. I know money is the last thing you have time for and I feel like a right pest.

Could you look after it whenever it suits you? The details are the same: IE03 AIBK 9311 5233 4170 68.

Thanks a million, and sorry for the bother!
Siobhán Kinsella`,
    known: [
      ['dueDate', 'whenever it suits you'],
      ['tone', 'sorry for the bother'],
    ],
    unseen: [
      ['tone', "I'm mortified to even be writing this"],
      ['tone', "please don't think badly of me"],
      ['tone', 'I feel like a right pest'],
    ],
  },
  {
    name: 'Tulsa heating and air contractor, 27, angry third reminder',
    subject: 'THIRD NOTICE - Invoice 5561',
    body: `Mr. Kessler,

This is the third time I've had to chase you for invoice 5561, $2,184.50, for the compressor swap at your shop on Admiral. It was due September 30. You had cold air the same afternoon you called, and the new unit carries a five-year warranty that is registered in your name.

I don't know how you sleep at night stiffing a two-man outfit. My wife does the books and she went back through every deposit since August to be sure.

If I don't see $2,184.50 by noon on Friday, December 4, I'm coming to take my compressor back off your roof. You can Zelle billing@tuttleair.example or mail a check to 4417 E 11th St, Tulsa, OK 74112.

Brandon Tuttle
Tuttle Heating & Air`,
    known: [
      ['tone', 'THIRD NOTICE'],
      ['tone', "the third time I've had to chase you"],
    ],
    unseen: [
      ['tone', 'how you sleep at night stiffing a two-man outfit'],
      ['tone', "I'm coming to take my compressor back off your roof"],
    ],
  },
  {
    name: 'Bengaluru IT staffing accounts officer, 39, officialese',
    subject: 'Invoice VTS/26-27/0193 - two Java developers, October 2026',
    body: `Dear Sir,

Greetings of the day!

With reference to the above captioned subject, please find enclosed herewith our tax invoice VTS/26-27/0193 dated 31.10.2026 for ₹4,72,000 (including 18% GST) for the services of two Java developers. The timesheets signed by Mr Kulkarni are on the second page.

Kindly do the needful and make the payment at the earliest. Our account is with HDFC Bank, Koramangala, A/c 50200041877263, IFSC HDFC0000053.

It may be noted that both developers cleared the AWS certification last week and are free for the January phase also. Do revert for any clarification.

Thanking you,
Deepika Rao
Accounts, VTS Staffing Pvt Ltd`,
    attachments: [{ name: 'VTS-26-27-0193.pdf' }],
    known: [
      ['jargon', 'above captioned'],
      ['jargon', 'please find enclosed herewith'],
      ['jargon', 'Kindly do the needful'],
      ['dueDate', 'at the earliest'],
      ['jargon', 'It may be noted that'],
      ['jargon', 'Do revert'],
    ],
    unseen: [],
  },
  {
    name: 'Utrecht boat upholsterer, 45, non-native, revised price',
    subject: 'New price for the cushions of the Zeeparel',
    body: `Dear Mr. Whitcombe,

Last week I have opened the old cushions of the front cabin and what I found was not so nice: the foam is wet through and the plywood under it is black. You can see it on the photo.

So the price becomes now other than in my first mail:

Leather 1.480 euro
New foam 390 euro
Plywood 145 euro
Work, 26 hours x 48 euro, 1.248 euro
Together 3.213 euro with VAT.

The plywood I have already let saw, because otherwise my machine stands still. If you agree with the rest I make it ready before Christmas. Half of the amount I would like to have beforehand, ultimo November, on NL62 INGB 0004 4177 39, M. de Groot Scheepsstoffering.

With friendly greetings,
Maarten`,
    attachments: [{ name: 'cabin.jpg' }],
    known: [
      ['consistency', '3.213 euro'],
      ['dueDate', 'ultimo November'],
    ],
    unseen: [['surprise', 'The plywood I have already let saw']],
  },
  {
    name: 'Savannah piano teacher, 71, guilt',
    subject: 'October and November lessons for Caroline',
    body: `Dear Jennifer,

Caroline played the little Clementi so prettily on Tuesday that I had to turn my face to the window. Please tell her the left hand in bar nine is just right now.

I have not yet had the check for October and November, which is eight lessons at $45, $360 in all. I have taught the children of this street for forty-one years and never once had to ask a mother twice. I do not like to think what Caroline learns from this. My furnace went out on Sunday and I have been practicing in my coat.

You may leave it in the mailbox, made out to Phyllis Abernathy, by Friday, December 4.

With affection,
Phyllis Abernathy`,
    known: [['missing', 'invoiceNumber']],
    unseen: [
      ['tone', 'never once had to ask a mother twice'],
      ['tone', 'I do not like to think what Caroline learns from this'],
      ['tone', 'I have been practicing in my coat'],
    ],
  },
  {
    name: 'Glasgow wedding DJ, 23, first invoice ever, template left unfilled',
    subject: 'Invoice CR-001 for [event name]',
    body: `Hiya Eilidh and Ross,

What a night! Yer granny requesting Rage Against the Machine is going straight on my list of all-time moments. Hope Tenerife's treating yous well.

Attached is invoice CR-001 for the rest of what we agreed: £650 minus the £150 you've paid, so £500. It's my first ever proper invoice, so give us a shout if anything on it looks daft. Bank transfer to C Reid, 80-22-60, 10447382, by XX December please.

The playlist is on my page if anybody wants to relive the ceilidh.

Callum`,
    attachments: [{ name: 'CR-001.pdf' }],
    known: [
      ['consistency', '[event name]'],
      ['consistency', 'XX December'],
    ],
    unseen: [],
  },
  {
    name: 'Johannesburg Sesotho translator, 31, invoice to a charity',
    subject: 'Invoice LM-2026-57: Sesotho translation of the clinic leaflets',
    body: `Dear Ms Jacobs

Please receive herewith my invoice LM-2026-57 for the clinic leaflets: 4 150 words at R1.90 a word, R7 885.00. I have kept the Sesotho simple, as the nurses at Bophelong asked, and the word list I used is on the second page for the next round.

My terms are 30 days from statement. Please pay by EFT to FNB, branch code 250655, account 62814470935, with LM-2026-57 as the reference.

I trust you will find the above in order.

Warm regards
Lerato Mokoena`,
    attachments: [{ name: 'LM-2026-57.pdf' }],
    known: [
      ['jargon', 'receive herewith'],
      ['dueDate', '30 days from statement'],
      ['jargon', 'I trust you will find the above in order'],
    ],
    unseen: [],
  },
  {
    name: 'Rotorua shearing contractor, 48, chatty invoice',
    subject: 'Shearing, Waikite block - inv 1107',
    body: `Gidday Murray,

Crew finished up Thursday arvo, 2,340 ewes and 61 rams. Your new yards are choice, hardly a sheep went down the wrong race. The lads reckon Dot's lamb roll was the best lunch in the Bay this season.

Invoice 1107:
Ewes 2,340 x $4.20 = $9,828.00
Rams 61 x $8.40 = $512.40
Subtotal $10,340.40
GST 15% $1,551.06
Total $11,891.46

Due 20th of the month following, ASB 12-3155-0084417-00.

The boys gave the rams' feet a trim while they had them sat down, I'll whack that on the next one.

Hooray,
Kiri Tamihana`,
    known: [['dueDate', '20th of the month following']],
    unseen: [['surprise', "I'll whack that on the next one"]],
  },
  {
    name: 'London costs draftswoman, 52, legal style',
    subject: 'Fee note RF/2026/214 - Harcourt v Denning',
    body: `Dear Sirs,

We refer to the captioned matter and attach our fee note RF/2026/214 for £3,480.00 including VAT, in respect of drawing the bill of costs. The bill was served on Monday and the other side's points of dispute are expected in the middle of January.

Payment falls due forthwith. In the event that the said sum is not paid, we reserve all our rights. Our account is with Barclays, sort code 20-32-53, account number 70884152.

The receipts for the court fees are with your Ms Lowe and need not come back to us.

Yours faithfully,
Rosalind Fairweather
Fairweather Costs Ltd`,
    attachments: [{ name: 'RF-2026-214.pdf' }],
    known: [
      ['jargon', 'the captioned matter'],
      ['jargon', 'in respect of'],
      ['dueDate', 'forthwith'],
      ['jargon', 'In the event that'],
      ['jargon', 'the said sum'],
      ['tone', 'we reserve all our rights'],
    ],
    unseen: [],
  },
  {
    name: 'Izmir 3D artist, 36, hurt non-native reminder',
    subject: 'About invoice 2026/31',
    body: `Hello Oliver,

How are you, I hope you are fine. Your client liked the night view of the hotel very much, thank you for sending his message, I printed it for the wall :)

For invoice 2026/31 (1.150 EUR, seven render images) the day was 10 November. I looked to my bank this morning and it is not there. If you don't like my work say it to my face, don't punish me with silence. Until the money comes I sit on the source files.

Please send it latest end of this week to TR95 0006 2000 0012 3400 4417 72. It is Garanti bank, my name is Mehmet Yıldız.

With respect,
Mehmet`,
    known: [['dueDate', 'end of this week']],
    unseen: [
      ['tone', "don't punish me with silence"],
      ['tone', 'I sit on the source files'],
    ],
  },
  {
    name: 'Louisiana charter boat captain, 44, card number in the mail',
    subject: 'Redfish trip Nov 21, invoice 2209',
    body: `Hey Dale,

Y'all did good out there, I ain't seen a slot red that fat since before the storm. Shonda at the dock has your ice chest, the filets are vacuum packed and dated.

Full day for four is $900, plus the $60 for fuel like it says on the booking sheet, so $960 on invoice 2209. I'll run it Monday, November 30 on the card you left with me, 4716 2093 8850 1177, unless you holler that you'd rather pay some other way.

Tip for my deckhand ain't in there, and he'll remember what you give him.

Capt. Tyler Boudreaux`,
    known: [['payment', '4716 2093 8850 1177']],
    unseen: [['tone', "he'll remember what you give him"]],
  },
  {
    name: 'Kraków illustrator, 29, happy invoice with a slip in the subject',
    subject: 'Invoice 11/2026 for "The Owl Who Was Late" - EUR 2,640',
    body: `Dear Hannah,

here is invoice 11/2026 for the last set of pictures. I'm so happy you kept the fox on page 14!

12 full pages at EUR 180: EUR 2,160
4 small pictures at EUR 70: EUR 280
Cover: EUR 300
Total: EUR 2,740

The print files are in the shared folder, in CMYK and with 3 mm of bleed, as your printer in Riga wanted.

Please pay by Friday, 10 December 2026 to PL61 1090 1014 0000 0712 1981 2874.

Best wishes from a snowy Kraków,
Agnieszka Wolska`,
    attachments: [{ name: 'invoice-11-2026.pdf' }],
    known: [
      ['consistency', 'EUR 2,640'],
      ['dueDate', 'Friday, 10 December 2026'],
    ],
    unseen: [],
  },
  {
    name: 'Birmingham organ tuner, 60, moralising second reminder',
    subject: 'Tuning at St Chad, invoice 449',
    body: `Dear Reverend Pell,

I was glad to hear the Trumpet stop has behaved itself since Harvest. When the boiler goes on for winter the pitch will climb a little; that is normal and needs nothing doing.

Invoice 449 for £276 was due on 4 November. I wrote on 12 November and have heard nothing, which I find hard to square with your sermon on the labourer and his hire. Of all people, a church ought to know better.

Please let me have a cheque, or a transfer to D Achebe-Clarke, 30-99-50, 01774320, within the next few days, so that neither of us need trouble the Archdeacon.

Yours sincerely,
Desmond Achebe-Clarke`,
    known: [
      ['dueDate', 'within the next few days'],
      ['tone', 'ought to know better'],
    ],
    unseen: [
      ['tone', 'hard to square with your sermon'],
      ['tone', 'so that neither of us need trouble the Archdeacon'],
    ],
  },
  {
    name: 'Skye holiday-let cleaner, 37, monthly note',
    subject: 'Changeovers for November',
    body: `Hi Iain,

That's November done at the bothy, five changeovers. The German couple left a lovely note and half a bottle of Talisker, which I've put in the cupboard for yourself. The shower head in the wee bathroom is dripping again and one of the grey throws has had its day.

5 x £55 = £275, and the usual £18.40 for the laundrette, so £293.40. It's F MacAskill, 80-91-29, 06114873, and if it could land before I do my Christmas shop that would be grand.

Fiona`,
    known: [['missing', 'invoiceNumber']],
    unseen: [['dueDate', 'before I do my Christmas shop']],
  },
  {
    name: 'San Diego email marketer, 33, reminder with a sales pitch',
    subject: 'Friendly nudge on SW-0092',
    body: `Hey Marisol!

Just circling back on invoice SW-0092, $1,800 for the fall launch emails. It was due November 13. Open rates landed at 41%, by the way, the best we've had on a launch, and the unsubscribe count stayed under a hundred.

While I've got you: book a spring campaign by December 15 and I'll knock 20% off. I've only got two slots left!

I'd love to zero out this receivable before I close my quarter, so if you could hit the link sooner rather than later, that rocks: https://pay.wexler.example/0092

Chad`,
    known: [
      ['jargon', 'circling back'],
      ['incentive', "I'll knock 20% off"],
      ['incentive', 'only got two slots left'],
      ['dueDate', 'sooner rather than later'],
    ],
    unseen: [['jargon', 'zero out this receivable']],
  },
  {
    name: 'Singapore UX designer, 26, second part of a project',
    subject: 'Invoice PN-0126: onboarding screens, S$3,600',
    body: `Hi Wei Jie,

Thanks for the quick sign-off on Monday! The Figma file is now in your team's space, and I've added notes next to the two screens that Farah still wanted to discuss.

Invoice PN-0126 is attached, S$3,600 for the second part. Can you push it into your AP run? It's payable within 14 days, by bank transfer to DBS 027-904418-2.

I'm in Penang until Sunday but reading mail.

Have a good one,
Priya Nair`,
    attachments: [{ name: 'PN-0126.pdf' }],
    known: [['dueDate', 'within 14 days']],
    unseen: [['jargon', 'push it into your AP run']],
  },
  {
    name: 'Cork plumber, 50, bathroom with unannounced extras',
    subject: 'Invoice 3390, the bathroom in Ballintemple',
    body: `How's things Tríona,

The bathroom's done, and I'd say the sister will be jealous when she sees them taps. Keep the underfloor heat at 22 for the first week till the grout is cured.

The price was €6,200 as we said. Now when I opened the wall behind the bath the waste pipe was in ribbons, so there's €740 gone on that, and a second skip was another €180 I hadn't reckoned on. So you're at €7,120 on invoice 3390.

I'd want it no later than the 4th, I've a young lad here with wages coming to him. IE14 BOFI 9029 4177 2061 54, O. Fitzgerald Plumbing.

Mind yourself,
Owen`,
    known: [['dueDate', 'no later than the 4th']],
    unseen: [
      ['surprise', "there's €740 gone on that"],
      ['surprise', "another €180 I hadn't reckoned on"],
      ['tone', "I've a young lad here with wages coming to him"],
    ],
  },
  {
    name: 'Valencia sworn translator, 42, wrong IBAN and no day',
    subject: 'Invoice 2026/64 - sworn translation of three certificates',
    body: `Dear Ms. Ackroyd,

Please find attached the invoice 2026/64 for the sworn translation of three birth certificates: 285,00 € in total. The originals travelled to you yesterday by courier and should be with you on Friday; you receive the tracking code in a separate e-mail.

Each translation carries my stamp on every page. Do not take out the staple, because then the registry can refuse it.

You can make the transfer to the account ES39 3159 4417 9621 0477 2206 of Caixa Popular.

Do not hesitate to contact me for any doubt.

Kind regards,
Lucía Herrero`,
    attachments: [{ name: 'factura-2026-64.pdf' }],
    known: [
      ['jargon', 'Please find attached'],
      ['missing', 'dueDate'],
      ['payment', 'ES39 3159 4417 9621 0477 2206'],
      ['jargon', 'Do not hesitate to contact me'],
    ],
    unseen: [],
  },
  {
    name: 'Hull scaffolder, 55, shouting ultimatum',
    subject: 'INVOICE 770 NOT PAID',
    body: `Steve

Scaffold on Holderness Road has been up since August. Invoice 770, £1,920 inc VAT, was due 16 October. Our Darren says he rang on Monday and again yesterday.

PAY UP THIS WEEK OR THE SCAFFOLD COMES DOWN. I don't care whose roof is half on. Sort code 05-06-49, account 48810265, Stubbs Access Ltd.

You've made a mug of me for the last time. I'm on the Beverley job till Friday, ring after 4 if you want me.

Baz`,
    known: [
      ['tone', 'INVOICE 770 NOT PAID'],
      ['tone', 'PAY UP'],
      ['dueDate', 'THIS WEEK'],
    ],
    unseen: [
      ['tone', 'OR THE SCAFFOLD COMES DOWN'],
      ['tone', "I don't care whose roof is half on"],
      ['tone', 'made a mug of me'],
    ],
  },
  {
    name: 'Leipzig bookbinder, 63, formal German English reminder',
    subject: 'Payment reminder, invoice 2026-0871',
    body: `Dear Professor Hollis,

it has surely escaped your attention that our invoice 2026-0871 over EUR 486,50 was due on 11 November.

The four volumes of your grandfather's diaries have, I hope, arrived well. The marbled paper came from a small mill in the Ore Mountains which closes this year, so I was happy to use the last sheets for something beautiful.

May I request you to bring the matter of the open sum to its orderly conclusion by 9 December 2026, to DE35 8605 5592 0112 8477 30, Sparkasse Leipzig. Should your payment have crossed with this letter, please regard this reminder as null and void.

Yours faithfully,
Anneliese Brandt
Buchbinderei Brandt`,
    known: [
      ['tone', 'escaped your attention'],
      ['jargon', 'null and void'],
    ],
    unseen: [['jargon', 'bring the matter of the open sum to its orderly conclusion']],
  },
  {
    name: 'Atlanta sports photographer, 38, quick note to a coach',
    subject: 'Invoice 0611, homecoming game',
    body: `Coach Daniels,

Gallery is up, 312 shots, password is the mascot in lowercase. The one of #7 going over the pile would make a banner if the boosters want one, and prints up to 40 inches will hold.

Invoice 0611 is $750, due EOM. Good luck in the playoffs, I'll be on the sideline either way.

Jamal Whitaker`,
    known: [
      ['dueDate', 'EOM'],
      ['missing', 'howToPay'],
    ],
    unseen: [],
  },
  {
    name: 'Vancouver arborist, 47, forgot the attachment',
    subject: 'Invoice 1883: cedar removal, 41st Ave',
    body: `Hello Mr. Dhaliwal,

The stump grinding wrapped up on Tuesday and the chips are piled by the laneway, as you wanted. I've attached invoice 1883, along with the city permit for your files.

$2,350.00 plus 5% GST of $117.50 comes to $2,467.50. Please send an e-transfer to office@tsangtree.example by Monday, December 8, 2026.

The roots had gone under the fence next door, so we took down and reset two panels. You'll see our time for those on a follow-up bill.

Take care,
Helen Tsang`,
    known: [
      ['missing', 'attachment'],
      ['dueDate', 'Monday, December 8, 2026'],
    ],
    unseen: [['surprise', "You'll see our time for those on a follow-up bill"]],
  },
  {
    name: 'Derry copy editor, 35, sarcastic reminder without the sum',
    subject: 'Invoice 0239, due 30 October',
    body: `Hi Declan,

The index came back from the typesetter clean, so that's the book off both our hands. I thought the cover was gorgeous, and my mother has ordered three.

Invoice 0239 was due on 30 October. I assume it's resting on a velvet cushion somewhere, awaiting a ceremony. I know the finance floor has its long lunches to get through, but if somebody up there could manage the superhuman feat of pressing "send" by Wednesday 2 December, I'd be thrilled.

Details again: N Devlin, sort code 90-21-27, account 33105864.

Nuala`,
    known: [['missing', 'total']],
    unseen: [
      ['tone', 'resting on a velvet cushion'],
      ['tone', 'has its long lunches to get through'],
      ['tone', 'superhuman feat of pressing'],
    ],
  },
  {
    name: 'Cumbrian vet practice accounts, 40, late farm bill',
    subject: 'Account 10442 - final demand, invoice 88213',
    body: `Dear Mr Nelson,

Despite our previous reminders, invoice 88213 for £612.80 has not been paid. It covers the caesarean on 3 August and the two visits to the calf afterwards. Our Miss Tyson tells me that both are out on the fell and doing well.

Unless we receive payment within seven days, we will have no alternative but to pass your account to a debt collection agency. Until then our vets will come to your stock last.

You can pay by card on 017687 00142 or by transfer to Hargreaves Farm Vets, sort code 20-66-97, account 50337218. Our VAT number is GB 441 7206 80.

Yours sincerely,
Tom Hargreaves`,
    known: [
      ['tone', 'final demand'],
      ['tone', 'Despite our previous reminders'],
      ['dueDate', 'within seven days'],
      ['tone', 'we will have no alternative but to'],
      ['payment', 'GB 441 7206 80'],
    ],
    unseen: [['tone', 'our vets will come to your stock last']],
  },
  {
    name: 'Minneapolis bike courier, 24, three lines',
    subject: 'nov deliveries',
    body: `hey 23 drops this month at 14 each = $322. invoice yd-11 attached. venmo @yusuf-abdi-mpls asap pls, rent is coming up and im short
thx
yusuf`,
    attachments: [{ name: 'yd-11.pdf' }],
    known: [['dueDate', 'asap']],
    unseen: [['tone', 'rent is coming up and im short']],
  },
  {
    name: 'Hobart garden designer, 56, estimate with a push',
    subject: 'Estimate for the lower terrace',
    body: `Dear Rob and Jo,

It was a joy to see the site in the rain, because now I know where the water wants to go. The old quince should stay; everything else on that level can be moved or given away.

Here is how I see it:

Drawings and planting plan: $2,800
Retaining wall in local sandstone: $7,400
Plants and planting: $3,150
Estimate including GST: $13,350

The estimate holds until 18 December 2026. The wall is subject to change, and whatever the digger turns up gets charged as we meet it.

I am nearly full from February, so if you dither somebody else will have your spot.

Warmly,
Beatrix Lindqvist-Hale`,
    known: [['surprise', 'subject to change']],
    unseen: [
      ['surprise', 'whatever the digger turns up gets charged as we meet it'],
      ['tone', 'if you dither somebody else will have your spot'],
    ],
  },
  {
    name: 'Nairobi tile merchant, 61, proforma in commercial officialese',
    subject: 'Proforma invoice PI-2026-778, Kilimani apartments',
    body: `Dear Eng. Otieno,

We acknowledge receipt of your esteemed order for 640 sqm of porcelain tiles. Proforma invoice PI-2026-778 for KES 1,152,000 ex-works Athi River is attached for your perusal.

The grey is from the same kiln run as your show flat, so the shade will match. I have asked the yard to keep 20 sqm aside in case of breakages on the stairs.

Terms are COD, by bankers cheque or transfer to NCBA, Industrial Area, account 4417720035. Kindly note that our lorry does not offload on Sundays.

Yours truly,
Ravi Chandrasekhar`,
    attachments: [{ name: 'PI-2026-778.pdf' }],
    known: [
      ['jargon', 'acknowledge receipt of'],
      ['jargon', 'your esteemed order'],
      ['jargon', 'ex-works'],
      ['jargon', 'for your perusal'],
      ['dueDate', 'COD'],
      ['jargon', 'Kindly note that'],
    ],
    unseen: [],
  },
  {
    name: 'Limassol yoga teacher, 30, half paid, sour',
    subject: 'Invoice 2026-19: the second half',
    body: `Dear Andreas,

Thank you for the 400 euro on 17 November. The Tuesday sunrise group has grown to fourteen, and two guests asked whether we go on over the New Year.

The other half of invoice 2026-19, also 400 euro, is still to come. I have been more than patient, and I am sure a hotel with a rooftop pool has 400 coins somewhere. Please pay it by 31 November 2026 to CY94 0020 0195 0000 3570 0144 7720.

Namaste,
Stella Georgiou`,
    known: [
      ['tone', 'I have been more than patient'],
      ['dueDate', '31 November 2026'],
    ],
    unseen: [['tone', 'a hotel with a rooftop pool has 400 coins somewhere']],
  },
  {
    name: 'Newfoundland carpenter, 69, dialect, day already gone',
    subject: 'Invoice 77, the shed door',
    body: `Some day on clothes, Gerald, hope the missus got her wash out.

Door's hung and she closes lovely, I put the old strap hinges back on like you asked. Planed a bit off the bottom so she won't catch when the frost lifts the sill.

That's $410, invoice 77, cash or e-transfer to wendellpike@nfld.example by November 20, 2026. Now don't you be going around the harbour with a new door that's not paid for.

Wendell Pike`,
    known: [['dueDate', 'November 20, 2026']],
    unseen: [['tone', "don't you be going around the harbour with a new door that's not paid for"]],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'Leeds court interpreter, 46, two days of hearings',
    subject: 'Invoice 1204: interpreting at Leeds Crown Court, 17 and 18 November',
    body: `Dear Mr Whitley,

Here is invoice 1204 for Yoruba interpreting at Leeds Crown Court on 17 and 18 November. The judge passed sentence late on the second day, so I stayed until 17:40, but that is still within the day rate.

Two days at £210: £420.00
Train from York, as agreed when you booked me: £36.40
Total: £456.40

Please pay by Wednesday 16 December 2026 to M Oyelaran, sort code 40-27-15, account 81120943.

The signed attendance sheets are in the same file.

Kind regards,
Margaret Oyelaran`,
    attachments: [{ name: 'invoice-1204-with-sheets.pdf' }],
  },
  {
    name: 'Dingle boatman, 53, ferrying a film crew',
    subject: 'Invoice 57, boat to the Blaskets',
    body: `A Chiara, a chara,

Ye got the only two calm days in November, so someone up there likes the film. The tripod bag ye forgot is dry and safe in my shed in Dunquin.

Invoice 57 is for two days with the boat and myself, €1,150 in total. I'd be glad to have it by Friday 18 December 2026, to IE47 AIBK 9362 8011 4477 02, Seán Ó Briain.

If ye come back in spring, tell me a few weeks before and I'll show ye the seals on the north side.

Slán go fóill,
Seán`,
  },
  {
    name: 'Duluth dog walker, 28, monthly bill to a neighbour',
    subject: 'November walks for Biscuit - invoice 34',
    body: `Hi Joanne!

Biscuit made it through the first real snow and refused to come back inside. I've switched her to the booties because of the salt on Superior Street.

Invoice 34: 12 walks at $18, so $216. Venmo @katielund-dogs or a check in the mailbox by Saturday, December 5 works great.

I'm away December 21 to 26; my sister Jen can cover if you want, just let me know.

Katie`,
  },
  {
    name: 'Abuja generator mechanic, 37, call-out at a clinic',
    subject: 'Invoice EG-219, generator service',
    body: `Good morning Doctor,

The generator has now run for six hours without trouble. I changed the oil, both filters and the battery terminals, and the old parts are with your security man so that you can see them.

Invoice EG-219 is for ₦185,000, as in my estimate. Please pay by Friday 4 December 2026 to Emeka Generator Services, Zenith Bank, 1014472906.

The next service should be after 250 hours. If it shuts down immediately after starting, do not restart it; call me first.

Thank you for your trust,
Emeka Nwosu`,
  },
  {
    name: 'Vienna violin restorer, 57, formal and warm',
    subject: 'Invoice 2026-112 for the restoration of your violin',
    body: `Dear Ms. Pemberton,

Your violin is ready and has, I am glad to say, found its voice again. The crack in the top is closed and secured with four small cleats; you will see it only under strong light.

Invoice 2026-112 comes to EUR 640.00 including VAT, which is the price of my estimate of 3 October. Please transfer it by Monday, 14 December 2026 to AT02 1200 0502 1004 4177, Ingrid Vass.

You may collect the instrument on any weekday between 10:00 and 17:00. Please play it gently for the first two weeks.

With kind regards,
Ingrid Vass`,
    attachments: [{ name: 'Rechnung-2026-112.pdf' }],
  },
  {
    name: 'Aberystwyth sheepdog trainer, 62, eight weeks of training',
    subject: 'Invoice 41 - training for Fflos',
    body: `Shwmae Bethan,

She's a good little dog, your Fflos. Still a bit keen on the shed end, but she'll stop on the whistle now nine times out of ten. Keep the lessons short and finish while she's still wanting more.

Eight weeks at £65 is £520, invoice 41. Could you pay by 11 December please, to D Rees, 20-00-85, 30719442? A cheque is fine too if you're passing.

Hwyl,
Dafydd`,
  },
  {
    name: 'Manchester cake maker, 32, rest of the price after a wedding',
    subject: 'Invoice NH-88, wedding cake for Saturday',
    body: `Hi Zara,

Congratulations again! I saw the photos and the fig leaves held up beautifully under those lights.

Cake, four tiers: £480
Deposit you paid in August: £120
Left to pay: £360

That's invoice NH-88. Please send it to Noor Haddad Cakes, sort code 04-00-75, account 22819047, by Sunday 6 December.

The silver stand can come back any time before Christmas, there's no charge for keeping it a bit longer.

Noor x`,
  },
  {
    name: 'Ghent brewery consultant, 49, careful second-language English',
    subject: 'Invoice F2026-077: yeast trials, October and November',
    body: `Dear Colm,

In attachment you find invoice F2026-077 and the lab results of the five trials. The short version: strain B gives you the dry finish you were looking for, and it copes with your hard water.

The amount is 2.420,00 euro, VAT included. You can pay until 15 December 2026 on account BE53 0014 4772 0653, Vermeulen Brouwadvies.

I will be in Kilkenny on 8 January. Shall we taste together then?

Best regards,
Pieter Vermeulen`,
    attachments: [{ name: 'F2026-077.pdf' }, { name: 'trials.xlsx' }],
  },
  {
    name: 'Gisborne beekeeper, 51, pollination hives',
    subject: 'Invoice 660: 40 hives, Patutahi block',
    body: `Kia ora Stu,

The girls did well in your kiwifruit, good flying weather nearly the whole fortnight. We took the last hives out on Sunday night, so you're right to spray from now.

40 hives at $95: $3,800
GST 15%: $570
Total: $4,370

Invoice 660 is due on Sunday 20 December 2026. Account 03-0638-0441772-00, Ngata Honey.

Two jars are on your doorstep. Say hi to the kids.

Aroha`,
  },
  {
    name: 'Bristol web developer, 44, calm late reminder with the interest as a fact',
    subject: 'Second reminder: invoice 2026-031, due 30 September',
    body: `Dear Alison,

Invoice 2026-031 for £1,440 was due on 30 September and I have not received the payment yet. My first reminder was on 20 October.

If something about the work or the invoice is not right, tell me and I will look at it the same day. If the sum is easier for you in two parts, that is fine with me too; just write which days would suit.

Otherwise please pay by Wednesday 9 December 2026 to Marsh Digital Ltd, sort code 23-05-80, account 41009372. Interest runs from the due date, as the contract says, but I have not added any to this invoice.

The invoice is attached once more. Your site itself is running well and the backups are checked each Monday.

Kind regards,
Leon Marsh`,
    attachments: [{ name: '2026-031.pdf' }],
  },
  {
    name: 'Bath church flower arranger, 79, tiny bill',
    subject: 'Flowers for Advent, bill no. 9',
    body: `Dear Malcolm,

The flowers for Advent came to £48.00. This is my bill no. 9, with the market receipt attached. A cheque in the vestry drawer by Sunday 13 December would be lovely.

The ivy was free, from my own wall.

Edith Cole`,
    attachments: [{ name: 'market-receipt.jpg' }],
  },
  {
    name: 'Porto tile restorer, 38, estimate',
    subject: 'Estimate for the azulejo panel in the stairwell',
    body: `Dear Mr and Mrs Lockhart,

Thank you for showing me the house. The panel is from about 1790, and only nine tiles are really lost; I can copy them in my workshop from the mirrored side.

Taking down and cleaning 84 tiles: 1.260 €
Nine new tiles, painted by hand: 630 €
Putting back with lime mortar: 420 €
Total, VAT included: 2.310 €

The work takes three weeks and I can begin on Monday, 18 January 2027. This price is fixed. Should I find something unexpected behind the wall, I stop and ask you before doing anything.

The estimate is valid until 31 December 2026. A simple "yes" by e-mail is enough.

Com os melhores cumprimentos,
Tomás Ferreira`,
  },
  {
    name: 'Kingston sound engineer, 35, concert invoice',
    subject: 'Invoice 2026-54 - sound for the harbour concert',
    body: `Hello Mr Bailey,

Big up to your stage crew, everything was wired before sunset and the steel band never sounded so clear.

Invoice 2026-54 is attached, J$145,000 for the system, two engineers and transport. Please pay by 11 December 2026 to Grant Audio, NCB Half Way Tree, account 371884402.

The recording is mixed already. Tell me if you want it on a drive or as a download.

One love,
Shanice Grant`,
    attachments: [{ name: 'GrantAudio-2026-54.pdf' }],
  },
  {
    name: 'Pune bookkeeper, 55, monthly invoice',
    subject: 'Invoice 2026-27/88 for bookkeeping, November 2026',
    body: `Dear Mrs Deshpande,

I have finished the books for November, and your GST return is ready for you to look through. There is one bill from the printer, of 9 November, that I could not match to an order; perhaps you know what it was for.

Bookkeeping, November: ₹18,000
GST 18%: ₹3,240
Total: ₹21,240

Please pay by 7 December 2026 to R. Menon & Co., Bank of Maharashtra, account 60114477206, IFSC MAHB0000317. The invoice is attached.

With regards,
Rajesh Menon`,
    attachments: [{ name: 'RMC-2026-27-88.pdf' }],
  },
  {
    name: 'Milwaukee snow plow driver, 59, start of the season',
    subject: 'Invoice 12, snow plowing 2026-27, first half',
    body: `Hi Deb,

Same deal as last winter: $600 for the season, half now and half in February. Invoice 12 is for the first $300, please mail a check to Kowalczyk Plowing, 2210 S 13th St, Milwaukee, WI 53215, by December 10.

I come by whenever there's two inches or more, usually before 6 am. If the car's in the drive I'll plow around it and come back later, no extra for that.

If you get tired of my noise at that hour, tell me and we'll work something out.

Bill`,
  },
  {
    name: 'Delft exhibition designer, 43, revised estimate after an agreed change',
    subject: 'Revised estimate 2: exhibition on the flood of 1953',
    body: `Dear Judith,

On the phone on Monday we agreed to make the map table larger and to leave out the second film. This changes the estimate as follows:

Design as before: 4.800 euro
Map table, 3 metres instead of 2: 2.350 euro
Film, one instead of two: 1.900 euro
New total without VAT: 9.050 euro

The first estimate was 9.600 euro. Nothing else has changed, and the opening on 12 March 2027 is still within reach.

Could you let me know by Friday 4 December whether this is right? I will order the steel only after your answer.

Best,
Hanneke Visser`,
  },
  {
    name: 'Nairobi maths tutor, 29, school term',
    subject: 'Invoice GW-15, twelve lessons for Brian',
    body: `Dear Mama Brian,

Brian has worked well this term, and he got 78% in the mock exam on Friday. Fractions are now his strong side; we still have to work on geometry.

Twelve lessons at KSh 1,500 make KSh 18,000, invoice GW-15. Please thank his grandmother for the mandazi!

You can pay by M-Pesa to 0722 000 418 (Grace Wambui) by 5 December 2026. If it is better for you to pay in two parts, just tell me.

Warm regards,
Grace`,
  },
  {
    name: 'Shetland crane operator, 48, agreed extra day',
    subject: 'Invoice 1190: crane hire at Scalloway, 9 to 11 November',
    body: `Hello Magnus,

That's the crane back in the yard and the three pontoons in the water. The wind kept us waiting on the Tuesday, and you rang me at dinner time to say go on a third day, so that is in here too.

Three days at £780: £2,340
VAT 20%: £468
Total: £2,808

Please pay invoice 1190 by 11 December 2026, to Firth Lifting Ltd, sort code 83-23-38, account 10044772.

Douglas Firth`,
    attachments: [{ name: '1190.pdf' }],
  },
  {
    name: 'Melbourne mobile dog groomer, 33, monthly bill to a kennel',
    subject: 'Invoice 0207 - grooming, November',
    body: `Hi Trish,

November was a big month: 26 dogs, no bites, and one very proud poodle. Maple has a sore patch on her left hip that her owner should show to a vet.

26 dogs at $55 comes to $1,430 including GST. Could you pay invoice 0207 by Wednesday 9 December, to BSB 063-118, account 1044 7720, name C Tran?

I'm off between Christmas and 4 January, so book early for the week before if you can; it's totally fine if not.

Cheers,
Chloe`,
  },
  {
    name: 'Edinburgh funeral celebrant, 54, invoice to a bereaved family',
    subject: 'Invoice 76, the service for your father',
    body: `Dear Catriona,

It was a privilege to speak about your father. I keep thinking of the story of the rowing boat, and of how the whole room laughed at it.

The text of the service is attached, together with invoice 76 for £220. Please pay it by Friday 18 December 2026 to I Campbell, sort code 80-02-83, account 06447721. If the bills are going through the solicitor, I can send it there instead.

I wish you and your mother a quiet winter.

With warm regards,
Isla Campbell`,
    attachments: [{ name: 'service.pdf' }, { name: 'invoice-76.pdf' }],
  },
  {
    name: 'New York legal transcriber, 41, hearing tapes',
    subject: 'Invoice MF-330, transcripts in the Garvey lawsuit',
    body: `Dear Ms. Ortiz,

All three transcripts are in your folder, including the recording with the debt collector. I marked eleven places where two people talk over each other. The witness says "final warning" at 01:14:20, which you asked me to look for.

Invoice MF-330: 212 pages at $4.25, total $901.00. Please pay by December 15, 2026, by check to Marcus Feld, 88 Pineapple St, Brooklyn, NY 11201, or by Zelle to marcus@feldtranscripts.example.

The PDF copy is attached.

Best,
Marcus Feld`,
    attachments: [{ name: 'MF-330.pdf' }],
  },
  {
    name: 'Dublin childminder, 39, friendly first reminder',
    subject: 'Reminder: invoice 23, October',
    body: `Hi Gráinne,

Rían has discovered puddles this week, so his spare wellies are living at mine now.

Invoice 23 for October, €540, was due on 6 November and I haven't seen it come in. It may well be on its way; if so, ignore this. Otherwise could you send it by Friday 4 December to IE02 ULSB 9850 4144 7720 18, Aoife Brennan?

See you in the morning,
Aoife`,
  },
  {
    name: 'Wine valuer in Berkshire, 64, estimate for an estate',
    subject: 'Estimate: valuing the cellar at Bucklebury',
    body: `Dear Mrs Carrington,

I was sorry to hear of your husband's death. He and I talked about the 1982s at more than one dinner.

To value the cellar for the tax office I would need one day at the house and about half a day at my desk:

One day at Bucklebury: £650
Written valuation: £300
Total, with no VAT to add: £950

You would have the report within two weeks of my visit. There is no need to decide now; the price stays the same until the end of March 2027.

If anybody offers to buy the bottles before then, please ask them to wait until you have the figures in your hands.

Yours sincerely,
Piers Longstaff`,
  },
  {
    name: 'Gdańsk yacht electrician, 36, plain non-native English',
    subject: 'Invoice 48/2026 - new wiring on S/Y Vilma',
    body: `Hello Jens,

Vilma has light again! I changed the panel, both bilge pump cables and the anchor light. I made a drawing of all the wires, it is attached with the invoice.

Invoice 48/2026: work 31 hours x 38 EUR = 1,178 EUR, material 422 EUR, together 1,600 EUR. It is the same as in my offer from September.

Please pay to 12 December 2026, IBAN PL42 1020 1811 0000 0441 7720 5163.

Please do not connect shore power before Friday, the glue in the box must dry first.

Greetings from Gdańsk,
Ewa Zielińska`,
    attachments: [{ name: '48-2026.pdf' }, { name: 'vilma-wiring.pdf' }],
  },
  {
    name: 'Perth safety trainer, 47, second part of an agreed payment plan',
    subject: 'Invoice 5120: second part of three',
    body: `Hi Damo,

Thanks for the first $1,500 on 2 November, it arrived the next day. As we agreed, the second part of invoice 5120 is $1,500 by Wednesday 2 December, and the last $1,500 by Monday 4 January 2027. The total of $4,500 has not changed.

BSB 306-044, account 4177206, Thompson Site Safety.

Everyone from the October course passed. The cards came in the post today, so I'll drop them at the gate on Friday.

If the January date gets tight, ring me early and we'll move it.

Luke Thompson`,
  },
  {
    name: 'Toronto knitting pattern editor, 45, small job',
    subject: 'Invoice 2026-62: tech edit of the Juniper cardigan',
    body: `Hi Sam,

What a lovely yoke! I found one real mistake (row 38 in size 4XL loses two stitches) and a few commas. Everything is marked in the file.

Invoice 2026-62 is for 3.5 hours at $40, so $140, no HST. You can send an e-transfer to olivia@stitchcheck.example by Thursday, December 10.

Two testers asked about the sleeve length, so you might add a line about it.

Olivia Strand`,
    attachments: [{ name: 'juniper-edited.pdf' }, { name: 'invoice-2026-62.pdf' }],
  },
  {
    name: 'Lyon voice actor, 31, villain in a video game',
    subject: 'Invoice 2026-09: the voice of Baron Krell',
    body: `Hello Tess,

The 140 lines are recorded, in English and in French. I did "Pay me now or lose your kingdom" in three moods, from sad to furious; my neighbours asked if all is well.

The price is 980 € for both languages, invoice 2026-09, attached. I thank you to pay it by 18 December 2026 to FR71 3000 2004 1700 0004 477J 214, Hugo Blanchard.

If the studio wants another take, one round is in the price, as we wrote in the contract.

À bientôt,
Hugo`,
    attachments: [{ name: 'facture-2026-09.pdf' }],
  },
  {
    name: 'Durban pest control man, 52, restaurant kitchen',
    subject: 'Invoice AM4471, kitchen treatment 19 November',
    body: `Good day Mrs Naidoo

The kitchen was treated on 19 November and the traps were empty when I checked yesterday. You can cook as normal. The certificate for the health inspector is attached with invoice AM4471.

The amount is R2 300.00 including VAT. Please pay by 10 December 2026 into Standard Bank, Musgrave branch 042626, account 051447720, reference AM4471.

I will come past again in February for the free check that is part of this price.

Regards
Anthony Mthembu`,
    attachments: [{ name: 'AM4471.pdf' }, { name: 'certificate.pdf' }],
  },
  {
    name: 'Hereford cider press repairer, 67, second reminder, kind',
    subject: 'Invoice 208 from September',
    body: `Dear Roger,

I hope the pressing went well and that the new screw held. It should outlast the pair of us.

I'm writing a second time about invoice 208, £390, which was due on 15 October. I expect the harvest took every hour you had. Would Friday 11 December be possible? A cheque to J Pryce, or the bank: 20-39-64, 60944771.

If there's some reason it's difficult just now, give me a ring on 01432 000 871 and we'll find a way.

Best wishes to Ann,
Janet Pryce`,
  },
  {
    name: 'Dhaka data entry freelancer, 25, invoice to a US start-up',
    subject: 'Invoice KH-0018: 2,000 product records',
    body: `Hi Megan,

All 2,000 records are in the sheet now. I checked every tenth one by hand and found four spelling mistakes, which are corrected. There were 37 products without a picture; the list is on the second tab.

Invoice KH-0018 is for USD 260 (2,000 records at 13 cents). Please pay by December 9, 2026 with Wise, to kamal.hossain@dhakadata.example.

I am free from next week for the remaining brands.

Thank you,
Kamal Hossain`,
    attachments: [{ name: 'KH-0018.pdf' }],
  },
  {
    name: 'Belfast mural painter, 34, own mistake corrected',
    subject: 'Corrected invoice 63: £1,100, not £1,200',
    body: `Hi Pauline,

You were right, I had counted the primer twice. The corrected invoice 63 is attached and replaces the one from Monday.

Wall, 22 square metres at £45: £990
Primer: £110
Total: £1,100

Please pay by 14 December 2026 to F Doyle, sort code 95-01-21, account 44770216. Thanks for spotting it!

The whale looks class in the morning light. I'll be back in spring, after the frost, to put the second coat of varnish on; that's in the price.

Frankie`,
    attachments: [{ name: 'invoice-63-corrected.pdf' }],
  },
  {
    name: 'Tartu proofreader, 50, estimate for a thesis',
    subject: 'Estimate for proofreading your thesis',
    body: `Dear Liis,

Thank you for the sample chapter. It reads well already; most of what I would change is articles and the order of words.

Your thesis has 61,000 words. At 1.5 cents a word the price is 915 euros, and I have nothing to add to that, no VAT either. I would need it by 8 January 2027 and you would have it back by 25 January, a week before you submit.

If you finish early or late, write to me and we will shift the days.

With best wishes for the last chapter,
Erika Saar`,
  },
]
