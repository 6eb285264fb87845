/** English mails of any trade, four good ones to each faulty: lists of hours, discounts, instalments, other people’s numbers and days. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'plumber, Leeds, net 30 and a stinging aside',
    subject: 'Invoice 2291 – boiler pump, 14 Ash Grove',
    body: `Hi Mrs Pollard,

Thanks for having me round last week. Here's the invoice for the pump.

Grundfos pump        £148.00
Labour, 2 hrs @ £55  £110.00
Total                £258.00

Terms net 30, so by 25 December 2026 please.
Bank transfer to D. Hartley, sort code 20-32-55, account 63047182.

And maybe this time don't leave it sat behind the toaster.

Dave Hartley`,
    attachments: [{ name: 'Inv2291.pdf' }],
    known: [['jargon', 'Terms net 30']],
    unseen: [['tone', "And maybe this time don't leave it sat behind the toaster."]],
  },
  {
    name: 'translator, Dublin, sum does not add up',
    subject: 'Invoice 2026-118, two birth certs',
    body: `Hi Ciarán,

Both translations are done and stamped, they went in the post this morning.

2 birth certificates at €45 each: €90.00
Registered post: €9.50
Total to pay: €109.50

Please pay by Wednesday 9 December 2026 to IE04 AIBK 9311 5212 8456 78 (Gráinne Ó Sé), ref 2026-118.

Thanks a million,
Gráinne Ó Sé`,
    attachments: [],
    known: [],
    unseen: [['consistency', 'Total to pay: €109.50']],
  },
  {
    name: 'dog groomer, Ohio, no due date, pay ASAP',
    subject: 'Invoice #412 for Biscuit',
    body: `Hi Tammy!

Biscuit was a sweetheart yesterday. Here's what I have:

Full groom: $75
Nail grind: $15
Total: $90

Zelle to 614-555-0142 (Paws on Maple) ASAP please.

Thanks,
Renee at Paws on Maple`,
    attachments: [],
    known: [['dueDate', 'ASAP']],
    unseen: [],
  },
  {
    name: 'web designer, Toronto, extra work billed without a word',
    subject: 'Invoice W-0077: Lakeshore Physio website',
    body: `Hi Anita,

The site went live on Monday, congratulations again!

Website as quoted: $3,200.00
I also redrew your logo while I was at it, $450.00
HST 13%: $474.50
Total: $4,124.50

Due December 11, 2026, by Interac e-Transfer to billing@northpine.example.

Thank you,
Marc Desrosiers, Northpine Web`,
    attachments: [{ name: 'W-0077.pdf' }],
    known: [],
    unseen: [['surprise', 'I also redrew your logo while I was at it, $450.00']],
  },
  {
    name: 'gardener, Kent, reminder with threat',
    subject: 'Reminder: invoice 88',
    body: `Hello Mr Finch,

Invoice 88 for the hedge (£180) was due on 6 November 2026 and I haven't seen it come in.

Please send it by Wednesday 2 December 2026 to sort code 30-96-34, account 01884726, P. Okafor.
If not I'll be taking legal action.
I know where the mower's parked, put it that way.

Paul Okafor`,
    attachments: [],
    known: [['tone', 'legal action']],
    unseen: [['tone', "I know where the mower's parked, put it that way."]],
  },
  {
    name: 'piano tuner, Boston, weekday wrong',
    subject: 'Invoice 1306 - tuning of your Steinway',
    body: `Dear Ms. Alvarez,

Thank you for the coffee and for letting me work in such a sunny room.

Tuning, one visit: $165.00
Please pay by Friday, December 10, 2026, by check to Owen Tully, 22 Birch St, Medford MA 02155, with 1306 on the memo line.

Happy Thanksgiving,
Owen Tully`,
    attachments: [],
    known: [],
    unseen: [['dueDate', 'Friday, December 10, 2026']],
  },
  {
    name: 'bookkeeper, Cape Town, officialese',
    subject: 'Invoice INV-551: October books',
    body: `Dear Thabo,

Please find attached herewith the invoice for October, R 3 450.00, payable by 4 December 2026.

EFT to Karoo Books, FNB, account 62 104 558 731, branch code 250655, reference INV-551.
Kindly furnish the undersigned with proof of remittance in due course.

Thanks and regards,
Lindiwe Jacobs
Karoo Books`,
    attachments: [{ name: 'INV-551.pdf' }],
    known: [
      ['jargon', 'Please find attached herewith'],
      ['jargon', 'remittance'],
    ],
    unseen: [['jargon', 'Kindly furnish the undersigned with proof of remittance in due course.']],
  },
  {
    name: 'photographer, Melbourne, two due dates',
    subject: 'Invoice 640 – Harper & Lou wedding',
    body: `Hi Harper,

What a day! The gallery is up, all 612 pictures of it.

Balance for the wedding: $1,850.00 (includes GST of $168.18)
Due by 9 December 2026.

Bank: Fern & Light Photography, BSB 063-000, account 1045 2281, ref 640.

I'll post the album as soon as the balance arrives, so please remember the last day is 4 December 2026.

Thanks so much,
Jess, Fern & Light Photography`,
    attachments: [],
    known: [],
    unseen: [['dueDate', 'the last day is 4 December 2026']],
  },
  {
    name: 'tutor, Manchester, guilt',
    subject: 'Reminder – invoice 37 for Aisha',
    body: `Hi Mr Rahman,

Just to say invoice 37 (£120.00, four lessons at £30) is still open. It was due on 13 November 2026.

Could you send it by Monday 30 November 2026? Sort code 20-32-55, account 63047182, name E. Whitlock.

My own kids went without swimming this week because of it.

Best wishes,
Ellie Whitlock`,
    attachments: [],
    known: [],
    unseen: [['tone', 'My own kids went without swimming this week because of it.']],
  },
  {
    name: 'massage therapist, Austin, upsell in reminder',
    subject: 'Friendly reminder: invoice 2045',
    body: `Hi Carol,

Hope the shoulder is better. Invoice 2045 for $110.00 was due November 18, 2026. Could you pay by December 2, 2026? Venmo @kneadwell-austin or a check to Kneadwell, Dana Price.

While you're at it, grab my 5-session holiday bundle, only $475 until Sunday!

Thanks,
Dana`,
    attachments: [],
    known: [['incentive', 'grab my 5-session holiday bundle, only $475 until Sunday!']],
    unseen: [],
  },
  {
    name: 'carpenter, Galway, wrong check digits',
    subject: 'Invoice 19/26 kitchen shelves',
    body: `Hi Deirdre,

Shelves are up and level, I checked twice!

Oak boards: €212.00
Fitting, 5 hours at €42: €210.00
To pay: €422.00 by 11 December 2026

IBAN IE29 BOFI 9000 1733 9201 64, Colm Faherty, with 19/26 in the message.

Thanks again,
Colm Faherty`,
    attachments: [],
    known: [],
    unseen: [['payment', 'IE29 BOFI 9000 1733 9201 64']],
  },
  {
    name: 'seamstress, Glasgow, no way to pay, no number',
    subject: 'Your bridesmaid dresses',
    body: `Hi Kirsty,

All three dresses are finished and pressed.

3 hems at £35 = £105.00
1 zip = £18.00
Total £123.00, by Friday 4 December 2026 please.

Cheers,
Moira Baird, Baird Alterations`,
    attachments: [],
    known: [
      ['missing', 'invoiceNumber'],
      ['missing', 'howToPay'],
    ],
    unseen: [],
  },
  {
    name: 'driver, Dubai, shouting',
    subject: 'Invoice T-208 airport transfers',
    body: `Good morning Mr Haddad,

Invoice T-208, three airport runs at AED 180, AED 540.00, was due on 15 November 2026.
PAY THIS TODAY!!!
Account AE07 0331 2345 6789 0123 456, Salim Transport. I would need it by 27 November 2026.

Salim Noor`,
    attachments: [],
    known: [['tone', 'PAY THIS TODAY!!!']],
    unseen: [],
  },
  {
    name: 'illustrator, Bristol, placeholder and different totals',
    subject: 'Invoice 0093 – book cover',
    body: `Hi [First name],

The cover is with the printer now, thank you for the lovely brief.

Invoice 0093 comes to £680.00, due 9 December 2026.
Please send the £860.00 to sort code 60-16-13, account 31926819 (Tess Marlowe).

Warmly,
Tess Marlowe`,
    attachments: [],
    known: [['consistency', '[First name]']],
    unseen: [['consistency', '£860.00']],
  },
  {
    name: 'trainer, Chicago, card number asked by email in clear',
    subject: 'Invoice PT-31, November sessions',
    body: `Hi Greg,

Great work on the deadlifts.

8 sessions x $60 = $480.00, due December 7, 2026.

You can pay by check to Iron Lane Fitness. Or I just put it on the card you gave me, 4111 1111 1111 1111, let me know.

Thanks!
Tasha, Iron Lane Fitness`,
    attachments: [],
    known: [['payment', '4111 1111 1111 1111']],
    unseen: [],
  },
  {
    name: 'consultant, London, jargon',
    subject: 'Invoice 2026/14 – warehouse review',
    body: `Hi Priya,

Thanks for the walk-round on Thursday.

Warehouse review, 3 days at £600: £1,800.00
VAT 20%: £360.00
Total: £2,160.00

Due 18 December 2026, by bank transfer to Pell Advisory Ltd, sort code 20-32-55, account 63047182.
Kindly note all sums are exclusive of any set-off or counterclaim.

Kind regards,
Martin Pell`,
    attachments: [{ name: '2026-14.pdf' }],
    known: [],
    unseen: [['jargon', 'Kindly note all sums are exclusive of any set-off or counterclaim.']],
  },
  {
    name: 'cleaner, Auckland, vague date and moralising',
    subject: 'Reminder invoice 771',
    body: `Hi Bronwyn,

Invoice 771 for the October cleans, $260.00, is still waiting. Could it come in the next little while?
Account 12-3141-0098765-00, Sparkle by Mere.

Decent people settle with the cleaner first.

Mere Tautahi`,
    attachments: [],
    known: [],
    unseen: [
      ['dueDate', 'in the next little while'],
      ['tone', 'Decent people settle with the cleaner first.'],
    ],
  },
  {
    name: 'electrician, Vancouver, price higher than quote',
    subject: 'Invoice 5520 – panel upgrade',
    body: `Hi Jun,

The panel is in and passed inspection on Friday 20 November.

I quoted $2,400 but it's come out at $2,950, these things happen.

Labour and materials: $2,950.00
GST 5%: $147.50
Total: $3,097.50

Please send by 11 December 2026 by e-Transfer to pay@brightcoast.example.

Thank you,
Hal Jensen, Brightcoast Electric`,
    attachments: [],
    known: [],
    unseen: [['surprise', "I quoted $2,400 but it's come out at $2,950, these things happen."]],
  },
  {
    name: 'music teacher, Malta, over-apology',
    subject: 'Invoice 58 – violin lessons',
    body: `Dear Rita,

Here is invoice 58 for November: 4 lessons at €28, so €112.00, due Friday 11 December 2026.

I'm so sorry to bother you with this, I feel dreadful even writing it, please forgive me.

Bank: MT86 VALL 2201 3000 0000 4001 3752 481, Miriam Zahra.

Thank you,
Miriam Zahra`,
    attachments: [],
    known: [['tone', "I'm so sorry to bother you"]],
    unseen: [['tone', 'I feel dreadful even writing it, please forgive me']],
  },
  {
    name: 'copywriter, New York, wrong multiplication and date 12/4/26',
    subject: 'Invoice C-19 for newsletter copy',
    body: `Hi Elise,

Fun month! Here's the tally:

6 newsletters at $140 each: $780.00
Total due: $780.00

Payable by 12/4/26 by bank transfer: routing 021000021, account 4471902836, name Rob Vance.

Thanks,
Rob Vance`,
    attachments: [],
    known: [['dueDate', '12/4/26']],
    unseen: [['consistency', '6 newsletters at $140 each: $780.00']],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'plasterer, Hull, hours by day',
    subject: 'Invoice 402 – back bedroom, 9 Marlow Rd',
    body: `Hi Sandra,

Room's dry and ready for paint from the weekend on, give it till Saturday to be safe.

Mon 16 Nov   7 hrs
Tue 17 Nov   6.5 hrs
Wed 18 Nov   4 hrs
             17.5 hrs at £26 = £455.00
Bonding and skim, 9 bags at £11.40 = £102.60
All in: £557.60

Any time up to Friday 11 December 2026 is fine. Sort code 20-32-55, account 63047182, name Craig Dunning. If you put 402 on it I'll know it's you.

Ta for all the tea,
Craig`,
    attachments: [],
  },
  {
    name: 'caterer, Dublin, three VAT rates in a table',
    subject: 'Invoice FK-2026-083 / Nolan christening, 21 November',
    body: `Dear Sinéad and Paul,

What a lovely day, and what a well-behaved baby! Your nan's tea towel turned up in our van, Aoife will drop it in on Thursday.

                          net      VAT
Hot buffet, 40 guests   €720.00   13.5%   €97.20
Wine, 18 bottles        €252.00   23%     €57.96
Tea brack, home-made     €60.00    0%      €0.00

Net                    €1,032.00
VAT                      €155.16
Total                  €1,187.16
Less your deposit       €300.00
Left to pay              €887.16

Could you send it by Friday 18 December 2026 to Full Kettle Catering, IE41 BOFI 9000 1733 9201 64, with FK-2026-083 as the reference?

Warm wishes to all five of you,
Maeve Brennan
Full Kettle Catering`,
    attachments: [{ name: 'FK-2026-083.pdf' }],
  },
  {
    name: 'dog walker, Brooklyn, one-liners',
    subject: 'invoice 77, Waffles, November',
    body: `Hey Dan!

Waffles: 11 walks x $24 = $264.
Minus the one I had to cut short in the hail: -$12.
So $252 for invoice 77.
Venmo @lucy-walks or cash in the key bowl, either one by Dec 5, 2026.
She ate half a bagel on Tuesday, sorry about the burps.

Thanks, you two are the best!
Lucy Amador`,
    attachments: [],
  },
  {
    name: 'piano tuner, Edinburgh, reminder laughing at himself',
    subject: 'Invoice 219, a small nudge',
    body: `Dear Mrs Urquhart,

I can hear a string a hair flat from the next street, but I managed to overlook for two weeks that invoice 219 hadn't been paid. So no hurry on my account.

It's £82.00 for the tuning on 22 October, first due on Thursday 12 November 2026. Would Friday 4 December 2026 suit you? The account is the same as always: A. Rennie, sort code 30-96-34, number 01884726.

If it has gone off already, thank you, and please forget this note.

With kind regards to the cat,
Alasdair Rennie`,
    attachments: [{ name: 'Invoice 219.pdf' }],
  },
  {
    name: 'wedding photographer, Cornwall, instalments',
    subject: 'Booking 5 June 2027 – invoice 1/3 (P-310)',
    body: `Hello Megan, hello Tom!

Thank you for choosing me for Porthcurno. As we said on the phone, the £1,800 is split in three:

1) £600 by 10 December 2026 (this invoice, P-310)
2) £600 by 1 March 2027
3) £600 by 20 May 2027

You'll get a separate invoice for parts two and three, so there's only the first £600 to think about now.

Please pay into: Kerensa Pascoe Photography, 60-16-13, 31926819.

We meet on Saturday 13 February at the beach café, 10.30. I'll be the one with the dog and no umbrella.

Lots of love,
Kerensa`,
    attachments: [{ name: 'P-310.pdf' }, { name: 'Plan for the day.pdf' }],
  },
  {
    name: 'bookkeeper, Calgary, prices next year',
    subject: 'Invoice 2026-11-04, November bookkeeping',
    body: `Good morning Pat,

November is done. Two receipts I couldn't place: Canadian Tire, $61.20 on the 3rd, and a parking slip for plate CBX 4417. No rush on those, our December call is soon enough.

Monthly bookkeeping    $380.00
GST (5%)                $19.00
Total                  $399.00

Due Thursday, December 10, 2026. e-Transfer to books@elbowriver.example works best, autodeposit is on.

One thing for your planning: from January 1, 2027 the monthly price will be $395 before GST, the first change in three years. Nothing changes for this invoice.

Thanks for being such an organized client,
Noreen Fedoruk
Elbow River Bookkeeping`,
    attachments: [{ name: 'Inv-2026-11-04.pdf' }],
  },
  {
    name: 'signwriter, Bath, changed estimate agreed',
    subject: 'Pump & Pear: invoice 66',
    body: `Hi Jonno,

Letters are gilded, photo attached for your mum.

Estimate no. 41 was £940. On 9 November you asked for the side board too and said yes by text to £160 more, so:

Front fascia   £940
Side board     £160
Total        £1,100

Would 12 December 2026 be all right? Bank: Nell Sayer Signs, 20-32-55, 63047182. 

Mind the scaffold tag on the left, number 7, the hire people come for it Monday.

Thank you for the pint and the trust,
Nell Sayer`,
    attachments: [{ name: 'invoice66.pdf' }, { name: 'front.jpg' }],
  },
  {
    name: 'translator, Lisbon, US client, two currencies explained',
    subject: 'Invoice LT-2026-52 (contract, PT>EN)',
    body: `Dear Mr. Whitaker,

The 4,120 words went to your portal this morning. Page 9, clause 14, has a note from me about the deadline of 31 March, which is clear in Portuguese but odd in the context.

4,120 words at €0.12 = €494.40

I invoice in euros. If you prefer a transfer through Wise, it shows you the sum in dollars before you send it; what I need to receive is €494.40.

Account holder: Leonor Tavares
IBAN: PT50 0035 0123 0004 8271 9309 6
Please quote LT-2026-52. Due on 15 December 2026.

It was a pleasure to work on something with so few commas.

Kind regards,
Leonor Tavares`,
    attachments: [{ name: 'LT-2026-52.pdf' }],
  },
  {
    name: 'handyman, Tucson, list with units',
    subject: 'Invoice 0918 - Ramirez porch',
    body: `Hi Mrs. Ramirez,

Porch is done, and the swing holds me, so it will hold the grandkids.

- Cedar decking, 84 ft at $3.25/ft ..... $273.00
- Deck screws, 4 lb at $9 ............... $36.00
- Stain, 2 gal at $41.50 ................ $83.00
- Labor, 11 hr at $45 ................... $495.00
Total ................................... $887.00

A check to Ray Tolliver, 310 E Linden St, Tucson AZ 85705, is perfect, or Zelle to 520-555-0177. I'd appreciate it by Friday, December 11, 2026.

Let the stain dry 48 hours before you put the rug back.

God bless,
Ray`,
    attachments: [],
  },
  {
    name: 'home carer accountant, condolences',
    subject: 'Invoice 88/26 – only when you have a moment',
    body: `Dear Mrs Lovell,

I was so sorry to hear about Geoffrey. He was one of the first people to trust me with his papers, and he always asked after my boys. I will miss his handwriting.

I'm enclosing the invoice for the tax return we finished in October, because you asked for it on Monday. It is no. 88/26, £240.00, and I have set the date at 29 January 2027 so that you need not think of it before the New Year.

Bank details: Harriet Cole Bookkeeping, sort code 60-16-13, account 31926819. A cheque by post is just as good.

With love to you and Simon,
Harriet Cole`,
    attachments: [{ name: '88-26 Lovell.pdf' }],
  },
  {
    name: 'web designer, Berlin, forwarded note',
    subject: 'Fwd: Invoice R-2026-071 for your accounts team',
    body: `Hi Claire,

As promised, here it is again so that you can pass it on to Henrik. Nothing has changed. Thank you for sorting this out!

Jo

---------- Forwarded message ----------
From: Jo Brandt
To: Claire Whitmore
Date: Monday, 16 November 2026

Hi Claire,

the new booking page is live. Invoice R-2026-071:

Design, 14 h x €85 = €1,190.00
Testing on phones, 3 h x €85 = €255.00
Sum: €1,445.00
19% VAT: €274.55
Total: €1,719.55

Please transfer it by 7 December 2026 to Jo Brandt, DE12 5001 0517 0648 4898 90.

Thanks, and greetings from a grey Berlin,
Jo Brandt`,
    attachments: [{ name: 'R-2026-071.pdf' }],
  },
  {
    name: 'maths tutor, Johannesburg, parent quote',
    subject: 'Invoice 14: Sipho, November lessons',
    body: `Hi Nomsa,

You wrote "he came home smiling about fractions", and I have stuck that on my fridge.

Lessons in November:
4 Nov, 11 Nov, 18 Nov, 25 Nov = 4 x R320
Invoice 14 total: R1 280

EFT by Saturday 5 December 2026 please: K. Naidoo, Capitec, account 1478 220 915, branch 470010, reference Sipho 14.

Exam is on Thursday 3 December at 9:00, room 22. Please let him sleep in the night before!

Thank you,
Kavitha Naidoo`,
    attachments: [],
  },
  {
    name: 'florist, Kilkenny, reminder after part payment',
    subject: 'Invoice 530: thank you, and the last €75',
    body: `Hello Fidelma,

Thank you for the €200 that arrived on Monday. Invoice 530 was €275, so €75 is left.

It was due on 20 November, but I know the café has had its hands full with the new oven. Would 4 December 2026 be all right for the last bit? Cash over the counter is fine, or IE04 AIBK 9311 5212 8456 78 in the name of Petal & Twine.

The 12 small vases can stay with you until the Christmas market.

Bríd
Petal & Twine`,
    attachments: [],
  },
  {
    name: 'personal trainer, Sydney, early payment offer',
    subject: 'Tax invoice 3007 — 10-session pack',
    body: `Hey Mick,

Cracking session this morning, even with the magpie having a go at you.

Tax invoice 3007
10 sessions @ $77.00 = $770.00 (GST of $70.00 is in there)

Due Friday 18 December 2026.
If it suits you to pay by 30 November, take 5% off and send $731.50. If not, no worries at all, the full amount by the 18th is just as welcome.

BSB 062-000, acc 1023 4471, Saltwater PT (Bec Lawson)

I'm away 26 Dec to 9 Jan, see you on the 11th at 6 am, same tree.

Cheers,
Bec`,
    attachments: [{ name: '3007.pdf' }],
  },
  {
    name: 'seamstress, Chennai, in rupees',
    subject: 'Bill no. 145 – four blouses',
    body: `Dear Meena,

All four blouses are ready, the green one with the deeper neck as you liked.

Stitching 4 x ₹650      ₹2,600
Lining 4 x ₹120           ₹480
Hooks and latkan          ₹220
Total                   ₹3,300

You can pay by UPI to revathi.tailor@bank.example or in cash when you collect. Any day up to Saturday 12 December 2026 is fine.

My nephew is home from 10 to 6 if I am at the market, he knows which bag is yours (number 31).

Thank you, and give my regards to Amma,
Revathi S.`,
    attachments: [],
  },
  {
    name: 'IT helper, Wellington, short reminder',
    subject: 'Invoice 1188',
    body: `Kia ora Hemi,

Just checking that invoice 1188 reached you. It's $215.00 for setting up the three tablets, and it was due on 17 November 2026.

Could you pay it by Wednesday 2 December? Bank account 38-9012-0345678-00, Wiremu IT.

If something isn't working as it should, ring me on 021 555 0148 and I'll sort that first.

Ngā mihi,
Wiremu Paki`,
    attachments: [],
  },
  {
    name: 'roofer, Cardiff, credit note',
    subject: 'Invoice 712 and credit note C-12',
    body: `Hi Gareth,

You were right about the ridge tiles: I counted 26 and there are 22. My arithmetic slid off the roof before I did.

Invoice 712                      £1,460.00
Credit note C-12, 4 tiles @ £14    -£56.00
To pay                           £1,404.00

By 9 December 2026 please, to Rhodri Bevan Roofing, 30-96-34, account 01884726.

Both papers are attached. Thanks for being so decent about it, and for moving the car (I know, the drizzle).

Rhodri`,
    attachments: [{ name: '712.pdf' }, { name: 'C-12.pdf' }],
  },
  {
    name: 'massage therapist, Portland, hourly table',
    subject: 'Invoice 2026-N9 — chair massage at the office',
    body: `Hi Keisha,

Thank you for having me at the open house! 13 people, and only one fell asleep.

Time            Who            Min
10:00-11:30     Front desk     90
11:45-12:45     Design         60
1:30-3:00       Support        90
Total                         240 min = 4 h

4 h at $95 = $380.00
Parking, as agreed = $18.00
Total = $398.00

Please pay by December 14, 2026, either by the link in the PDF or by check to June Okada Massage.

Be well,
June Okada`,
    attachments: [{ name: 'N9.pdf' }],
  },
  {
    name: 'illustrator, Brighton, deposit before start',
    subject: 'Estimate E-55 accepted, and the deposit',
    body: `Dear Yusuf,

Hooray, thank you for the yes to E-55!

The whole job is £960 for 8 pictures at £120 each. As it says in the estimate, a quarter up front, so this deposit invoice (no. 201) is for £240.00.

Please pay it by Tuesday 8 December 2026. Sketches of pictures 1 to 3 follow on the 15th, final art by 26 February 2027.

Starling Bank, Ottilie Crane, 60-83-71, account 20418835, ref 201

I already drew the badger. He looks a bit like my uncle.

All best,
Ottilie`,
    attachments: [{ name: 'Deposit 201.pdf' }],
  },
  {
    name: 'driver, Nairobi, M-Pesa',
    subject: 'Invoice 63 – airport and Naivasha',
    body: `Dear Grace,

I hope your flight home was smooth. I have washed the red dust off the car, it took two hours.

Airport pick-up, 14 Nov: KSh 3,500
Naivasha and back, 16 Nov: KSh 12,000
Waiting, 3 hours at KSh 800: KSh 2,400
Total, invoice 63: KSh 17,900

You can pay by M-Pesa to 0700 555 123 (Joseph Mwangi). By 7 December 2026 would be very kind.

Your sunglasses were under seat 2. I can give them to your sister in Westlands on Saturday.

Asante sana,
Joseph Mwangi`,
    attachments: [],
  },
  {
    name: 'joiner, Belfast, small late reminder with phone mishap',
    subject: 'Invoice 45, wee reminder',
    body: `Hello Mrs McKeown,

I'm only now going through my notebook, which went through the wash, so forgive the wobbly writing on the copy.

As far as I can read it, invoice 45 for the gate (£310) was due on the 13th of November and hasn't arrived yet. Could you manage it by Friday the 4th of December 2026?

Bank: S. Toner Joinery, 20-32-55, 63047182. If I've got it wrong and you've paid, give me a shout on 07700 900 418 and I'll buy a new notebook.

All the best,
Seamus Toner`,
    attachments: [{ name: 'Invoice 45 copy.pdf' }],
  },
  {
    name: 'yoga teacher, Amsterdam, English to a company',
    subject: 'Invoice 2026-Y-22 for the Thursday classes',
    body: `Hi Floor and team,

Thank you for five lovely Thursdays. Attendance, since you asked: 9, 12, 8, 11, 10.

5 classes at €70.00      350.00
9% VAT                    31.50
Total in euros           381.50

Payment by 9 December 2026 to NL39 RABO 0300 0652 64, Anouk de Wit, mentioning 2026-Y-22.

The mats (14 grey, 2 pink) are in the cupboard next to room 3.07.

Warm greetings,
Anouk de Wit`,
    attachments: [{ name: '2026-Y-22.pdf' }],
  },
  {
    name: 'editor, Ann Arbor, quoting the client',
    subject: 'Invoice 2026-19 for "The Salt Year"',
    body: `Dear Helen,

"I cried at my own chapter 12," you wrote, and I had to put the kettle on.

Line edit, 86,000 words at $0.025 per word: $2,150.00
Paid in September: $1,075.00
Second half, this invoice: $1,075.00

I'd be glad to have it by Monday, December 21, 2026. Checks to Martha Lindqvist, PO Box 218, Ann Arbor MI 48106, or direct deposit: routing 211272397, account 88120437.

Your agent's deadline of January 15 is safe. Chapters 30 to 34 come back to you this Sunday.

With admiration,
Martha`,
    attachments: [{ name: 'Invoice 2026-19.pdf' }],
  },
  {
    name: 'gardener, Devon, loads and weights',
    subject: 'Invoice 1041: top field',
    body: `Morning Robin,

Here we are, then, the top field's tidy and the badgers have been left in peace.

3.5 t of mulch at £48 a tonne    £168.00
22 m of hedge at £9 a metre      £198.00
Green waste, 2 loads at £35       £70.00
In total                         £436.00

No VAT, I'm too small for that.

Lloyds, J. Trewin, 30-96-34, 01884726. Sometime before Christmas is how we said it, so let's call it 18 December 2026.

I'll be by on Tuesday the 1st with the bare-root quinces.

Thanks ever so,
Jack Trewin`,
    attachments: [],
  },
  {
    name: 'interpreter, Brussels, evening rate agreed',
    subject: 'Invoice 26-131: board meeting 19 November',
    body: `Dear Ms Okonjo,

Thank you for the warm welcome, and for the sandwich at ten in the evening!

09:00 to 17:00     day rate                    €620.00
17:00 to 21:00     4 h at €95, as agreed with
                   Luc on the day              €380.00
Train Ghent-Brussels, return                    €19.80
Subtotal                                     €1,019.80
VAT 21%                                        €214.16
To pay                                       €1,233.96

Could this reach BE68 5390 0754 7034 (Inge Maes) by 18 December 2026, with the number 26-131?

Kind regards,
Inge Maes`,
    attachments: [{ name: '26-131.pdf' }, { name: 'ticket.pdf' }],
  },
  {
    name: 'cleaner, Leicester, rooms',
    subject: 'Invoice 29 / holiday flat',
    body: `Hi Jo

November turnovers at the flat:

1 Nov, 8 Nov, 13 Nov, 20 Nov, 22 Nov – that's 5 at £38, so £190
Two extra loads of towels you asked for, £12

£202 please by Sunday 6 December 2026, to Monika Zielinska, Monzo 04-00-04, 31827745.

Room 2: the bulb by the window is gone again, I left the old one on the shelf so you see the type.
The code for the key safe is still the one you sent.

Thank you, have a nice week!
Monika`,
    attachments: [],
  },
  {
    name: 'videographer, Vancouver, correction of own mistake',
    subject: 'Corrected invoice 884 (please use this one)',
    body: `Hi Simone,

You have sharp eyes. I charged the drone twice, so invoice 884 from Monday is cancelled and 884-B attached here takes its place.

Filming, 1 day            $1,100.00
Editing, 12 h at $75        $900.00
Drone, once!                $150.00
Subtotal                  $2,150.00
GST 5%                      $107.50
PST 7%                      $150.50
Total                     $2,408.00

The date stays as it was, December 15, 2026. e-Transfer to hello@tidewater.example.

Thank you for telling me so nicely.

Arjun Gill
Tidewater Films`,
    attachments: [{ name: '884-B.pdf' }],
  },
  {
    name: 'locksmith, Queens, quick',
    subject: 'Invoice 9906',
    body: `Hi Mr. Kaplan,

Glad you got back in before the ice cream melted.

Service call $95, cylinder $60, two spare keys $14. That's $169 on invoice 9906.

You can Zelle me at 718-555-0163 or use the card link: pay.kingskeys.example/9906. By December 4, 2026 works for me.

The third key is with your neighbor in 4B, like you said.

Have a good Thanksgiving,
Luis Otero, Kings Keys`,
    attachments: [],
  },
  {
    name: 'bike mechanic, Copenhagen, kroner',
    subject: 'Invoice 612 – cargo bike',
    body: `Hi Emma,

Your bike is like new, apart from the bell, which I left as it was because your son says it is "the good kind of loud".

New chain          DKK 389
Brake pads, 2 sets DKK 240
Labour, 1.5 h      DKK 675
Total incl. VAT    DKK 1,304

Please transfer by 4 December 2026: DK50 0040 0440 1162 43, Vesterbro Cykler v/ Magnus Holm. Or MobilePay 55512 in the shop.

We close at 17.30 on weekdays and 14 on Saturdays. The bike stands in row C, hook 18.

Many thanks,
Magnus Holm`,
    attachments: [],
  },
  {
    name: 'counsellor, Cork, gentle reminder',
    subject: 'Invoice K-40',
    body: `Dear Niamh,

I hope the new house is beginning to feel like home, boxes and all.

When I did my books last night I noticed that invoice K-40 (€130.00 for our two sessions in October, due 6 November 2026) hasn't been paid so far. It is easily missed in a move. Would Friday 11 December 2026 suit you? If you would rather do it in two halves, just say so.

AIB, Fionnuala Hurley, IE04 AIBK 9311 5212 8456 78

We meet next on Wednesday 2 December at 4 pm, ring the lower bell.

Warmly,
Fionnuala`,
    attachments: [],
  },
  {
    name: 'scaffolder, Birmingham, weeks and VAT',
    subject: 'Inv 3318, scaffold at 27 Poplar Ave',
    body: `Morning Mr Singh,

Scaffold's down, lorry's away, and the gnome survived.

Put up and take down                  £640.00
Hire weeks 1 to 4                        nil
Hire weeks 5 and 6 at £45 (as we
agreed when the rain set in)           £90.00
                                      £730.00
VAT at 20%                            £146.00
                                      £876.00

If you could pay by 16 December 2026: Midland Access Ltd, sort code 60-16-13, a/c 31926819, quote 3318.

Any bother with the lawn where the feet stood, ring Darren on 0121 496 0732 and he'll bring seed.

Much obliged,
Terry Walsh
Midland Access Ltd`,
    attachments: [{ name: 'Inv3318.pdf' }],
  },
  {
    name: 'graphic designer, Barcelona, long chatty',
    subject: 'Invoice 2026/47: labels for the vermouth',
    body: `Dear Francesca,

The labels came back from the printer at noon and I drove over to see them. The gold is the right gold, at last! The printer's exact words were "never again", but he was smiling.

To the numbers, then. We'd agreed on €1,150 for the set of three. You then chose to leave out the small bottle, so I've taken €250 off:

Set of three labels     €1,150.00
Without the 20 cl       -  €250.00
Net                       €900.00
IVA 21%                   €189.00
Total                   €1,089.00

My bank is ES91 2100 0418 4502 0005 1332, in the name of Pol Ferrer. Friday 18 December 2026 would be perfect, and the number to mention is 2026/47.

The proofs (boxes 1 of 2 and 2 of 2) are with your neighbour, the man with the parrot.

A big hug from the studio,
Pol Ferrer`,
    attachments: [{ name: 'Invoice 2026-47.pdf' }],
  },
  {
    name: 'swim coach, Perth, two kids discount',
    subject: 'Tax invoice S-204, Term 4 squad',
    body: `G'day Karen,

Both kids smashed their PBs: Ruby 34.8 s, Zac 41.2 s!

Ruby, 8 sessions x $18      $144.00
Zac, 8 sessions x $18       $144.00
Sibling discount 10%        -$28.80
To pay                      $259.20

By Friday 11 December 2026 would be great. PayID: swim@rivergum.example (Rivergum Swim, Col Maddern).

No training on the 8th, the pool has a school carnival. Presentation night is Saturday 12 December, bring a plate.

Cheers, and thanks for all the driving,
Col`,
    attachments: [],
  },
  {
    name: 'chimney sweep, Norfolk, old fashioned',
    subject: 'Invoice 1977',
    body: `Dear Mrs Thurgood,

Two flues swept, one jackdaw's nest out, and no soot on the carpet, thank goodness.

I make it £55 for the first flue and £45 for the second, which is £100 altogether. The invoice is number 1977, a good year, my wife tells me.

A cheque to B. Larter, Mill Cottage, Hickling, would do very well, or money at the door when I come by with the certificate on Thursday 3 December. Should that not suit, any day to Christmas Eve, 24 December 2026.

Yours truly,
Bernard Larter`,
    attachments: [{ name: 'invoice.pdf' }],
  },
  {
    name: 'virtual assistant, Manila, foreign payment',
    subject: 'Invoice VA-2611 (November, 31.5 hours)',
    body: `Hi Rebecca,

Happy almost-Thanksgiving! It's 31 degrees here and the Christmas songs started in September.

Week of Nov 2      8.0 h
Week of Nov 9      7.5 h
Week of Nov 16     9.0 h
Week of Nov 23     7.0 h (through today)
Total             31.5 h x USD 14 = USD 441.00

You can pay through the PayPal link in the invoice, or with Wise to tala.reyes@assist.example, whichever costs you less. Due December 7, 2026.

The flights for Mr. Boone are booked: order 7KQ2LM, seats 14A and 14B.

Thank you so much!
Tala Reyes`,
    attachments: [{ name: 'VA-2611.pdf' }],
  },
  {
    name: 'painter decorator, Limerick, part credits',
    subject: 'Invoice 88 - hall, stairs, landing',
    body: `Hi Tadhg,

The last coat went on yesterday, keep the pup off the bottom step until tomorrow.

Labour, 4 days at €190            €760.00
Paint, 15 litres at €11.20        €168.00
2 tins you had already, returned   -€44.00
                                  €884.00

I put it as invoice 88, for 12 December 2026.

Liam Moroney
IBAN IE41 BOFI 9000 1733 9201 64

God rest your mam, I thought of her when I did the landing. She always had the radio on for me.

Liam`,
    attachments: [],
  },
  {
    name: 'acupuncturist, Seattle, missed date on own side',
    subject: 'Invoice 5012 (I am late, you are not)',
    body: `Hi Walter,

This should have come in October, but I was busy having the flu and feeling sorry for myself. You have lots of time: December 31, 2026 is fine.

October 6    $90
October 13   $90
October 27   $90
Total of invoice 5012: $270

Check or Zelle (206-555-0119, Hana Mori), both work.

Please keep doing the neck rolls!
Hana Mori`,
    attachments: [{ name: '5012.pdf' }],
  },
  {
    name: 'accordion repairer, Cumbria, order numbers',
    subject: 'Your Hohner / invoice AR-260',
    body: `Hello Mr Postlethwaite,

She plays like a lamb now. Serial no. 48 213, for your insurance.

New bellows tape    £38.00
12 reeds, retuned   £96.00
Postage to Italy for the part (order 55-2011)   £14.50
AR-260 comes to     £148.50

That's a little under the £150 we had said. You can pay when you fetch her (I'm in every day but Tuesday) or to I. Nicholson, 20-32-55, 63047182. Let us say by Saturday 19 December 2026.

Cheerio,
Ian Nicholson`,
    attachments: [],
  },
  {
    name: 'nanny, Boston, hourly table over days',
    subject: 'Invoice 2026-47, week of Nov 16',
    body: `Hi Liz and Andre,

Another great week with the twins. They can both say "excavator" now, more or less.

        start   end    hours
Mon     8:00    1:00   5
Wed     8:00    3:30   7.5
Thu     12:00   6:00   6
Fri     8:00    12:30  4.5
                       23 hours at $26 = $598.00
Zoo tickets you said to get: $44.00
Total: $642.00

Venmo (@marisol-cares) by Monday, November 30, 2026, please. Receipt photo is attached.

Thank you for the pumpkin bread!
Marisol Vega`,
    attachments: [{ name: 'zoo.jpg' }],
  },
  {
    name: 'IT consultant, Zurich, francs',
    subject: 'Invoice 26-309, backup for the practice',
    body: `Dear Dr. Amsler,

Your backup now runs every night at 02:30 and sends you a green tick. If it's red, call me on 079 555 01 23, also on Sundays.

Set-up, 6 h at CHF 140        CHF 840.00
2 disks (4 TB) at CHF 129     CHF 258.00
                            CHF 1,098.00
VAT 8.1%                       CHF 88.94
Total                       CHF 1,186.94

Payable by 23 December 2026 to Urs Keller, CH93 0076 2011 6238 5295 7, with the number 26-309.

Thank you for your trust, and for the excellent Birchermüesli.

Kind regards,
Urs Keller`,
    attachments: [{ name: '26-309.pdf' }],
  },
  {
    name: 'farrier, Cheshire, list per horse',
    subject: 'Invoice 5 – six horses, 20 November',
    body: `Hi Georgie

Full sets:
Domino £85
Pickle £85
The bay mare £85

Trims:
Teddy, Moss and the foal, £35 each, £105

£360 all told, invoice 5 of the new book.

Bank transfer to Will Astbury, 60-16-13, 31926819, by 10 December 2026 if you would. Moss was good as gold, whatever your mum says.

Next visit Friday 8 January, about 8.

Cheers, Will`,
    attachments: [],
  },
  {
    name: 'ceramics teacher, Athens, part refund',
    subject: 'Invoice 118: workshop for your staff',
    body: `Dear Alexandra,

Eleven bowls survived the kiln and one became a very nice plate.

12 places at €40: €480.00
Two people were ill, and I take one half off for each of them: -€40.00
To pay for invoice 118: €440.00

Could you transfer this by Tuesday 15 December 2026? 
GR16 0110 1250 0000 0001 2300 695, Katerina Doukas.

The pieces can be collected from Monday; each has a number from 1 to 12 under the foot. Number 9 still needs a day.

Many thanks from all of us,
Katerina Doukas`,
    attachments: [{ name: 'invoice-118.pdf' }],
  },
  {
    name: 'mover, Denver, changed estimate agreed by phone',
    subject: 'Invoice M-7741 / your move to Juniper Ct',
    body: `Hi Mr. and Mrs. Boyd,

Welcome to the new house! My guys said you had the best doughnuts of the month.

The estimate was for 6 hours. When the elevator broke we talked on the phone at 11:40 and you said to go ahead with the stairs, so it came to 8.

8 hours x $140, crew of three    $1,120
Wardrobe boxes, 5 x $12             $60
Paid on the day                   - $400
Still to pay                        $780

Card by phone at 303-555-0108 (ask for Dee), or a check to Front Range Movers, either way by December 9, 2026.

The piano dolly in your garage is ours, we'll pick it up Saturday morning if that's OK.

Thank you!
Dee Hollis
Front Range Movers`,
    attachments: [{ name: 'M-7741.pdf' }],
  },
  {
    name: 'proofreader, Oxford, reminder comic',
    subject: 'Invoice 2026/31 (a gentle paragraph break)',
    body: `Dear Dr Banerjee,

For someone who earns her bread by spotting what's missing, I took a very long time to spot that invoice 2026/31 is unpaid.

It is for £265.00, and the original date was 10 November 2026. Might Monday 7 December 2026 be possible? J. M. Fairweather, 20-32-55, 63047182.

I enjoyed your footnote 114 more than I can say.

With best wishes,
Judith Fairweather`,
    attachments: [{ name: 'Invoice 2026-31.pdf' }],
  },
  {
    name: 'hairdresser, wedding party, Durban',
    subject: 'Invoice 302: hair for six, 28 November',
    body: `Hi Zanele!

Three sleeps to go! I'll be at the lodge at 5:45 on Saturday, chalet 12, with Bongi.

Bride, with trial      R1 900
5 bridesmaids x R650   R3 250
Travel, 84 km x R4,50    R378
Total                  R5 528
Your deposit          -R1 500
Left                   R4 028

No stress before the big day: any time up to 4 December 2026. EFT to Priya Govender Hair, Nedbank, 1102 348 771, ref 302.

The pins with pearls are on loan, 24 of them, I count them like chickens.

Love,
Priya`,
    attachments: [],
  },
  {
    name: 'solar installer, Adelaide, stages',
    subject: 'Tax invoice 2208-2, second of three stages',
    body: `Hi Robyn and Stu,

The panels are on, 18 of them, and the possum has moved next door.

Stage 1, ordering            $3,000.00   paid 2 October, thank you
Stage 2, panels on the roof  $4,000.00   this invoice
Stage 3, connected           $2,500.00   after the inspection
Whole job as quoted          $9,500.00

Please transfer the $4,000.00 by 9 December 2026. Murray Sun Pty Ltd, BSB 105-029, account 0437 1180, reference 2208-2. GST of $363.64 is included.

The inspector comes on Tuesday 1 December between 7 and 11. You don't both need to be there.

Beaut job to work on,
Shane Kostas
Murray Sun Pty Ltd`,
    attachments: [{ name: '2208-2.pdf' }],
  },
  {
    name: 'genealogist, Utah, records and hours',
    subject: 'Invoice G-88 and a great-great-grandmother',
    body: `Dear Mr. O'Leary,

I found her! Bridget, 19, ship's list of 14 May 1871, line 22. The picture is attached, and I admit I did a little dance in the library.

Research, 9.5 hours at $48    $456.00
Copies, 31 pages at $0.50      $15.50
Invoice G-88                  $471.50

Please mail a check to Ruth Christensen, 84 W 300 N, Provo UT 84601, or use PayPal, ruth@kinfolk.example. January 4, 2027 is early enough, what with the holidays.

My question to you: was there a cousin in Galena? Take your time.

Sincerely,
Ruth Christensen`,
    attachments: [{ name: 'G-88.pdf' }, { name: 'shipslist.jpg' }],
  },
  {
    name: 'DJ, Leeds, minimal',
    subject: 'Invoice D102 / Friday',
    body: `Hi Bex,

Cheers for Friday, what a crowd!

Invoice D102, 4 hours plus the extra half you shouted for: £350 + £40 = £390.

By 4 Dec 2026 if you can. Monzo, 04-00-04, 55120394, Leon Adeyemi.

Your aunt still has my tambourine, tell her she can keep it.

Leon`,
    attachments: [],
  },
  {
    name: 'au pair agency of one, Paris',
    subject: 'Invoice 2026-F-63',
    body: `Dear Mr and Mrs Coleman,

Thank you for your kind words about Elodie. "She makes better crêpes than the crêperie" is now in her file.

My fee, as in our contract of 3 September     €640.00
Discount for returning families, 15%         - €96.00
                                              €544.00
French VAT at 20%                             €108.80
Total                                         €652.80

Please pay by bank transfer by Monday 14 December 2026:
Agathe Morel
FR76 3000 4008 2300 0102 3441 790
Reference 2026-F-63

Elodie's train arrives on 4 January at 15:12, coach 7, seat 61.

Very best wishes to the children,
Agathe Morel`,
    attachments: [{ name: '2026-F-63.pdf' }],
  },
  {
    name: 'window cleaner, Sheffield, text style',
    subject: 'windows invoice 611',
    body: `hi Pam, windows done today, front and back plus the skylight, £32

invoice no is 611

by Fri 4 Dec 2026 is fine, bank is G Marples 20-32-55 63047182, or leave it under the frog like last time

skylight has a crack in the corner, about 6 cm, not from me i promise, photo attached

thanks love
Gaz Marples`,
    attachments: [{ name: 'crack.jpg' }],
  },
  {
    name: 'architect, Vienna, hours by phase',
    subject: 'Invoice 2026-90, attic at Neubaugasse',
    body: `Dear Ms Bennett,

The permit came on Monday: file number MA37-114-2026, valid for four years.

Phase                 hours
Survey                  6
Drawings               14.5
Meetings at the office  3.5
                       24   x €98 = €2,352.00
20% VAT                            €470.40
                                 €2,822.40

As on the last invoice, the date is a month away: 28 December 2026. Account: Theresa Winkler, AT72 1200 0002 3457 3201. Please write 2026-90 in the reference field.

If you'd like it in two halves because of the kitchen, I'm happy with that. Just drop me a line.

With warm regards from snowy Vienna,
Theresa Winkler`,
    attachments: [{ name: 'Invoice 2026-90.pdf' }, { name: 'permit.pdf' }],
  },
  {
    name: 'beekeeper, Wales, jars',
    subject: 'Invoice 17: honey for the farm shop',
    body: `Dear Carys,

48 jars of heather at £4.60     £220.80
24 jars of wildflower at £3.90   £93.60
6 broken by me on your step        £0.00
Total                           £314.40

Honey carries no VAT, so that's the lot. Would 11 December 2026 be all right? To Mefin Rowlands, 30-96-34, 01884726, with "17".

From February a jar of heather will be £4.80, the glass has gone up. Your Christmas order stays at the old price, mind.

Diolch yn fawr,
Mefin`,
    attachments: [],
  },
  {
    name: 'physiotherapist, Singapore, GST',
    subject: 'Invoice PH-1190 for Mdm Lim',
    body: `Dear Wei Ling,

Your mother walked to the lift and back today, 46 steps! She wanted me to tell you before she does.

Home visits 4, 11 and 18 Nov, 3 x S$130    S$390.00
Walking frame, hire, 1 month                S$25.00
                                           S$415.00
GST 9%                                      S$37.35
Total                                      S$452.35

PayNow to 9123 4567 (Farah Ismail Physio), with PH-1190, by 10 December 2026, please.

Next visit is Wednesday 2 December, 3 pm, Block 118 #07-22.

Thank you,
Farah`,
    attachments: [{ name: 'PH-1190.pdf' }],
  },
  {
    name: 'house sitter, Cyprus, thanks and small bill',
    subject: 'Invoice 9: cats, plants and one leak',
    body: `Dear Philippa,

Home safe I hope. Thank you for the wine, it was too much and it's gone.

9 nights at €28 = €252
Plumber on the 14th, cash, €60, receipt attached (you'd said yes on WhatsApp)
Together €312, invoice 9

Please send it to Eleni Georgiou, CY17 0020 0128 0000 0012 0052 7600, by Friday 11 December.

Olive only likes the pouches with the blue stripe now. I blame myself.

Kisses,
Eleni`,
    attachments: [{ name: 'receipt.jpg' }],
  },
  {
    name: 'stonemason, condolences and headstone',
    subject: 'Invoice 1502',
    body: `Dear Mr Hargreaves,

Your wife's stone was set this morning. The ground was soft and the robin came to watch, as you said it would.

Stone and lettering, 84 letters, as in our estimate of 2 June: £1,940.00. You have paid £970.00, thank you, which leaves £970.00.

There is time until 15 January 2027. A cheque to Thos. Ibbotson & Daughter, or the bank, sort code 60-16-13, account 31926819, as you prefer.

We come by in spring, without charge, to see that it has settled level.

With our sympathy,
Anne Ibbotson
Thos. Ibbotson & Daughter`,
    attachments: [{ name: 'Invoice 1502.pdf' }],
  },
  {
    name: 'Spanish teacher, Valencia, online lessons',
    subject: 'Invoice 60 – your Spanish in November',
    body: `¡Hola, Matthew!

This month you ordered lunch for six people and nobody got liver. I'm proud of you.

Tue 3 Nov, 60 min
Tue 10 Nov, 60 min
Tue 17 Nov, 90 min
Tue 24 Nov, 60 min
That makes 270 min, 4.5 hours x 24 € = 108 €.

Please send it to Amparo Soler, ES40 0182 1294 1502 0188 4730, or by Bizum to 600 555 214, before we begin again on Tuesday 8 December 2026.

No lesson on 1 December, I'm at my cousin's wedding. Homework: pages 44 to 46.

Un abrazo,
Amparo`,
    attachments: [{ name: 'factura 60.pdf' }],
  },
  {
    name: 'tree surgeon, Surrey, reminder with visit',
    subject: 'Invoice 2077 – and I am back on your road Thursday',
    body: `Hello Mr Abernathy,

A quick note about invoice 2077 for the ash tree, £540.00. It was due on 16 November 2026 and I can't see it at my end. If you'd pay by 3 December 2026, that would be smashing. 

Details again to save you digging: Canopy & Sons, 20-32-55, 63047182.

I'm on your road on Thursday the 26th at number 31, so if you'd like the log pile moved, wave. No charge, it's five minutes.

Many thanks,
Rob Canopy`,
    attachments: [{ name: 'inv 2077.pdf' }],
  },
  {
    name: 'event florist, Montreal, taxes twice',
    subject: 'Invoice FL-231 – gala, November 21',
    body: `Hello Marie-Ève,

The mayor took a centrepiece home, so we count it as praise.

20 centrepieces at $42      $840.00
2 arches at $180            $360.00
                          $1,200.00
GST 5%                       $60.00
QST 9.975%                  $119.70
Total                     $1,379.70
Received Oct. 15           -$500.00
Left to pay                 $879.70

Interac to fleurs@rosemont.example by December 15, 2026. If your treasurer needs a paper copy, tell me and it will be in the mail the same day.

The 18 glass cylinders are rented, we come for them on Friday the 27th at 10.

Merci beaucoup,
Solange Petit
Fleurs Rosemont`,
    attachments: [{ name: 'FL-231.pdf' }],
  },
  {
    name: 'pottery studio technician, Cork, reminder short',
    subject: 'Re: Invoice 96',
    body: `Hi Donnacha,

I hope the exhibition went well, the poster's up in our kitchen.

Invoice 96 (€84.00, two kiln firings) had 18 November on it. Would next Friday, 4 December 2026, do? Revolut: IE07 REVO 9903 6028 4719 53, Sorcha Daly.

Thank you!
Sorcha`,
    attachments: [],
  },
  {
    name: 'mobile vet nurse, Montana, miles',
    subject: 'Invoice 4310, visits to Duke',
    body: `Hi Earl,

Duke's stitches look clean. No swimming till Tuesday, and I know you both like the creek.

2 visits x $55          $110.00
Mileage 64 mi x $0.70    $44.80
Bandage, 3 yd x $2.40     $7.20
Total                   $162.00

Mail me a check (Jolene Hatch, Box 61, Livingston MT 59047) or pay me Thursday the 3rd when I'm by for the goats. Due date on the invoice: December 10, 2026.

Give him a scratch from me,
Jolene Hatch`,
    attachments: [{ name: '4310.pdf' }],
  },
  {
    name: 'upholsterer, Hastings, metres and cushions',
    subject: 'Invoice 8/26: the green sofa',
    body: `Dear Flora,

She's finished, and she's beautiful, and I've sat on her twice to be sure.

9.5 m velvet @ £32       £304.00
Horsehair, 3 kg @ £21     £63.00
Labour, 26 hrs @ £28     £728.00
                       £1,095.00
Old webbing reused, off  -£15.00
                       £1,080.00

Delivery is Friday 4 December, between 1 and 3, with my brother-in-law and his bad jokes.

Could you pay by 15 December 2026? C. Rigby Upholstery, 60-16-13, 31926819, invoice 8/26.

Down the back I found a 1962 bus ticket, two hairgrips and 30p, all in the envelope.

Lots of thanks,
Connie Rigby`,
    attachments: [{ name: '8-26.pdf' }],
  },
  {
    name: 'data analyst, Bangalore, for a UK client in pounds',
    subject: 'Invoice RK/26/15, November',
    body: `Dear Olivia,

The dashboard now refreshes at 6 am your time. 3 of the 211 stores send empty files (nos. 18, 77 and 140); your colleague Ben knows.

Days in November: 2, 3, 5, 10, 12, 17, 19, 24
8 days at GBP 210 = GBP 1,680.00

My Wise account in pounds: Rohan Kulkarni, sort code 23-14-70, account 41820933. Due on 11 December 2026. If you pay in another currency, my bank changes it at its own rate, so pounds are best for both of us.

Thank you for the Diwali card, my daughter has it on her desk.

Best regards,
Rohan Kulkarni`,
    attachments: [{ name: 'RK-26-15.pdf' }],
  },
  {
    name: 'snow clearing, Minnesota, price next season',
    subject: 'Invoice 26-07 for the driveway',
    body: `Hi Barb,

First snow and it had to be eleven inches! 

Nov 12    1 visit
Nov 18    2 visits
Nov 22    1 visit
4 x $40 = $160, invoice 26-07

Cash in the milk box or a check to Vern Olson, by December 11, 2026, thanks.

Gas being what it is, I'll have to go to $44 a visit from next season, October 2027. This winter stays at $40 like we shook on.

Tell Gene his hotdish was a lifesaver.

Vern Olson`,
    attachments: [],
  },
  {
    name: 'sound engineer, Galway, forwarded to band treasurer',
    subject: 'Fwd: invoice SE-14 for Saturday 14 November',
    body: `Hi Orla,

Eoin says you hold the purse, so here you go. His words: "Pay the man, he made us sound like a real band." I'm having that framed.

> Hi Eoin,
> invoice SE-14: set-up and show €280, desk hire €90, minus €20 because I forgot the spare cables. €350 in all.
> Any day up to 9 December 2026 is grand.
> IE41 BOFI 9000 1733 9201 64, Padraic Keane
> Thanks, Padraic

Nothing to add, only that the monitor marked 3 hums and I'm going to have a look at it on Tuesday.

All the best,
Padraic Keane`,
    attachments: [{ name: 'SE-14.pdf' }],
  },
  {
    name: 'reminder, life coach, own typo',
    subject: 'Invoice 73 – my fault, wrong address',
    body: `Hi Deborah,

I've just found out why you never answered my invoice: I'd been sending it to debora without the h. Whoever she is, she is very patient.

So here's invoice 73 for the first time: two sessions in October, 2 x £75, £150.00. The old date on the PDF (30 October) is crossed out, please go by Friday 18 December 2026.

Transfer to Simon Achebe, 30-96-34, 01884726.

Hope the interview went brilliantly!
Simon Achebe`,
    attachments: [{ name: 'Invoice 73.pdf' }],
  },
  {
    name: 'carpet fitter, Swindon, rooms table',
    subject: 'Invoice 914',
    body: `Hi both,

Carpets are in, doors are back on, all but the box room's, which needs 4 mm off and I'll do that Monday.

ROOM         M2     @       £
Lounge       21     14      294
Box room      6     14       84
Landing       8     16      128
                            506
Off for the old carpet      -26
                            480

That's with the underlay. Pay me £480 Monday when I come, or whenever you like up to 7 December 2026. Invoice 914 attached.

Cheers for the bacon rolls.
Lee Farthing`,
    attachments: [{ name: '914.pdf' }],
  },
  {
    name: 'grant writer, Philadelphia, milestones',
    subject: 'Invoice #2026-112 (second milestone)',
    body: `Dear Reverend Hayes,

The application went in at 4:12 pm, forty-eight minutes early. I may sleep tonight.

Per our letter of August 3:
  First draft (paid September 18, thank you)   $1,500.00
  Submission (this invoice)                    $1,500.00
  Final report, next summer                      $800.00

So the amount for #2026-112 is $1,500.00, due December 23, 2026. A check to Yolanda Pryor, 4410 Baltimore Ave, Philadelphia PA 19104, would be lovely.

The foundation decides by March 12. They asked for $38,400 to be shown in two lines, so don't be surprised when you see page 6.

Blessings on the food pantry,
Yolanda Pryor`,
    attachments: [{ name: 'Invoice 2026-112.pdf' }],
  },
  {
    name: 'tiler, Brisbane, variation agreed in writing',
    subject: 'Tax invoice T-650 | Ensuite, 8 Wattle Ct',
    body: `Hi Nerida,

All grouted. No showers till Friday arvo, sorry to the teenagers.

As quoted 22/10/2026       $2,640.00
Heated rail wiring chase,
per your email of 11 Nov     $180.00
                           $2,820.00
10% GST                      $282.00
Total                      $3,102.00

Due on Wednesday 9 December 2026. Straight to BSB 484-799, 2047 61183, Tran Tiling.

There are 7 spare tiles behind the hot water system, keep those.

Thanks heaps,
Minh Tran`,
    attachments: [{ name: 'T-650.pdf' }],
  },
  {
    name: 'childrens entertainer, Bournemouth, joke',
    subject: 'Invoice 404 (it has been found)',
    body: `Hello Mrs Osei,

Thank you for having Mr Wobble! Kofi's question, "Are you a grown-up?", is still unanswered.

Two-hour show       £160
Balloons for 18      £27
Birthday discount   -£17
For the clown       £170

By 8 December 2026, into the big shoe: P. Lockyer, 20-32-55, 63047182. Invoice no. 404, and no, I did not choose the number.

The rabbit sends his regards,
Pete Lockyer (Mr Wobble)`,
    attachments: [],
  },
  {
    name: 'genset technician, Lagos',
    subject: 'Invoice 0071 – generator service',
    body: `Good afternoon Mrs Adebayo,

The generator is running well now. We tested for two hours with the freezer and both air conditioners on.

Oil 4 L at ₦6,500 = ₦26,000
Filters, 2 at ₦9,000 = ₦18,000
Workmanship = ₦35,000
Total = ₦79,000

Kindly transfer to Emeka Power Services, Sterling Bank, 0078341126, on or before Friday 4 December 2026. 

The next service is after 250 hours; the meter reads 1,384 today.

Thank you for the cold malt. My regards to Daddy.

Emeka Nwosu`,
    attachments: [],
  },
  {
    name: 'archivist, Cambridge, polite formal',
    subject: 'Invoice CA-2026-06',
    body: `Dear Professor Llewellyn,

Thank you for your letter, and for your patience while the strongroom was closed.

The catalogue of your father's papers is complete: 14 boxes, 2,316 items, of which 41 are photographs without a name. I should be so glad of your help with those one day.

My invoice CA-2026-06 is attached. It comes to £1,350.00, being 45 hours at £30.00, and it would be kind if it were paid by 31 December 2026, by bank transfer to Rosalind Ames, sort code 60-16-13, account number 31926819.

Yours sincerely,
Rosalind Ames`,
    attachments: [{ name: 'CA-2026-06.pdf' }, { name: 'catalogue.pdf' }],
  },
  {
    name: 'web host freelancer, Vermont, reminder with thanks',
    subject: 'Invoice 388 reminder, and thanks for the referral',
    body: `Hi Kim,

First, thank you for sending the bakery my way. They paid me partly in rolls, and I'm not complaining.

Second, a small one: invoice 388 for the site updates, $187.50 (2.5 h x $75), was due November 15, 2026. Would you be able to send it by December 4, 2026? The same pay link works: pay.greenmtnweb.example/388.

If you need it resent to a different person, just tell me who.

Thanks!
Abby Thibault
Green Mtn Web`,
    attachments: [{ name: '388.pdf' }],
  },
  {
    name: 'tailor, Hong Kong, two currencies, one total',
    subject: 'Invoice 2611-08: dinner jacket',
    body: `Dear Mr Carmichael,

The jacket flew out with your colleague Ms Tong this morning. She has the spare buttons (2 large, 4 small).

Jacket and trousers    HK$9,800
Cloth you chose, 3.4 m     included
Paid at first fitting  HK$4,900
Second half            HK$4,900

Kindly pay the HK$4,900 by 14 December 2026. FPS 9555 0142, Lau Kin Ming. From London, the link in the PDF takes your UK card, in Hong Kong dollars.

If the sleeve feels long after a week, send me a photo with your arms down, please.

With thanks,
K. M. Lau`,
    attachments: [{ name: '2611-08.pdf' }],
  },
  {
    name: 'ghostwriter, Frankfurt, two VAT rates',
    subject: 'Invoice 2026-038 (speech and brochure)',
    body: `Dear Tom,

The speech got laughs in the right places, your assistant tells me, and one in a wrong place, which you can keep.

Speech, 12 minutes, all rights    €900.00   VAT 7%     €63.00
Brochure, 8 pages at €75          €600.00   VAT 19%   €114.00
                                €1,500.00             €177.00

Together €1,677.00.

I look forward to receiving it by 16 December 2026: Judith Arnold, DE48 1203 0000 1052 7744 13, reference 2026-038.

Next year my page price will be €80. The brochure for spring that you have booked stays at 75, of course.

Warm regards,
Judith Arnold`,
    attachments: [{ name: '2026-038.pdf' }],
  },
  {
    name: 'taxidermy conservator, York, museum purchase order',
    subject: 'Invoice 52, your order PO-88140',
    body: `Dear Isla,

The otter has both ears again. The pike (case 11, accession 1904.37) will need another fortnight for the varnish and is not on this invoice.

Otter, as in estimate 52 of 1 October      £390.00
Glass eyes, 1 pair, also in the estimate    £18.00
Invoice 52                                 £408.00

Your finance people asked for a date, so: 23 December 2026. They have my account from last time; here it is again to be sure: F. Dunwoody, 20-32-55, 63047182.

Collection on Thursday 10 December at 2.15, goods entrance, van reg. YX19 FDW.

Thank you, it was a joy,
Fergus Dunwoody`,
    attachments: [{ name: 'Invoice 52 PO-88140.pdf' }],
  },
  {
    name: 'HVAC tech, Atlanta, agreed payments in three',
    subject: 'Invoice 6604, first of three',
    body: `Hi Ms. Whitfield,

I hear you about the timing with the roof and all, and I'm glad we could work something out on the phone.

New blower motor, installed: $885.00
Split in three, no extra cost:
 $295.00 by December 4, 2026
 $295.00 by January 8, 2027
 $295.00 by February 5, 2027

For now it's only the first $295.00 on invoice 6604. Check to Darnell Heating & Air, or bank transfer, routing 061000052, account 3340 9127 18.

Filter is a 16x25x1, I left two in the closet.

Stay warm,
Darnell Pruitt`,
    attachments: [{ name: '6604.pdf' }],
  },
  {
    name: 'knitwear designer, Shetland, pattern sales',
    subject: 'Invoice 2026/9, pattern for the winter issue',
    body: `Hello Beatrix,

Your photographer made the yoke look like northern lights. I've shown it to the whole ferry.

Pattern fee, in line with our contract: £420.00
Sample yarn, 7 balls at £5.50: £38.50
Postage: £6.20
In all: £464.70

Bank of Scotland, Inga Jamieson, 80-22-60, 00418823. By 11 December 2026 would be lovely. If that is awkward because of your print week, only tell me and we'll find another day.

It's dark at three here now, but the kettle is on.

Inga Jamieson`,
    attachments: [{ name: 'Inv 2026-9.pdf' }],
  },
  {
    name: 'driving instructor, Swansea, block with unused lessons',
    subject: 'Invoice 150 – Ffion, lessons',
    body: `Hi Alun

She passed!!! Three minors and a very big hug. I'm still grinning.

10 lessons booked at £37       £370
2 not needed any more          -£74
Car for the test                £50
Comes to                       £346
You paid in October           -£185
Left                           £161

Whenever suits by Fri 11 Dec 2026. D. Pritchard, 30-96-34, 01884726, put 150 on it please.

Her L plates are in the boot of mine, I'll drop them off, she wants to burn them.

Well done Ffion!!
Dilys Pritchard`,
    attachments: [],
  },
  {
    name: 'drone surveyor, Utrecht, reminder second and kind',
    subject: 'Invoice 2026-044, once more',
    body: `Dear Ruben,

You told me last week: "It's on Saskia's desk, and Saskia is in Bali." I hope she's having a wonderful time.

For when she's back on Monday, here's all she needs:

Invoice: 2026-044
For: roof survey, 3 buildings at €165
Sum: €495.00 + 21% VAT €103.95 = €598.95
Old date: 12 November 2026
New date: 4 December 2026
Account: Hanneke Vos, NL80 TRIO 0212 4816 57

The 214 pictures stay online till the summer, so there is no need to download them in a rush.

Have a good weekend when it comes,
Hanneke Vos`,
    attachments: [{ name: '2026-044.pdf' }],
  },
  {
    name: 'organ grinder of a retired teacher, Exeter, thank you',
    subject: 'Invoice 3 (my third ever!)',
    body: `Dear Mr and Mrs Tapscott,

I taught Year 4 for thirty-one years and nobody ever gave me a standing ovation for the recorder. Thank you. Your golden wedding was a delight.

The invoice is simple:
one hour of music, £80
petrol, 32 miles at 45p, £14.40
so £94.40, invoice 3

A cheque to Jean Bickley, 5 Quay Lane, Topsham, EX3 0AB, by 19 December 2026 would be just right.

I've kept the slice of cake with the "50" on it in the freezer for you, as you asked.

Fondest regards,
Jean Bickley`,
    attachments: [],
  },
]
