/** English mails of a real mailbox, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'Yorkshire heating engineer, chatty first invoice to a householder',
    subject: 'Your boiler - invoice',
    body: `Now then Sheila,

Boiler's all sorted and was holding at 1.4 bar when I left. I've swapped the diverter valve and the pressure sensor. The old ones are in a carrier bag by your back door if you fancy a look.

It comes to £286: £146 for parts and £140 for two hours' work. Just send it over when the mood takes you.

K Hardcastle Heating, sort code 09-01-28, account 31882047.

If the radiator in the box room starts gurgling again, give me a ring and I'll talk you through bleeding it. It's a two-minute job.

Ta,
Keith`,
    known: [['missing', 'invoiceNumber']],
    unseen: [['dueDate', 'when the mood takes you']],
  },
  {
    name: 'Ohio copywriter, first invoice to a catalog company',
    subject: 'Invoice 2026-118 - fall catalog copy',
    body: `Hi Brenda,

The fall catalog copy is done, and your designer has the final files. Thanks for putting me in touch with Luis in the warehouse. His story about the snow boots made it onto page 9.

I would have wrapped this up in October if anyone over there could settle on what color teal is, but here we are.

Invoice 2026-118 is for $3,400, which is 34 product pages at $100 each. My terms are net 30. Please remit payment by bank transfer to Chase, routing 044000037, account 5582017743, under the name Dana Kowalczyk.

The invoice is attached. I'm around all week if you want to tweak a headline.

Dana`,
    attachments: [{ name: 'invoice-2026-118.pdf' }],
    known: [
      ['dueDate', 'net 30'],
      ['jargon', 'remit payment'],
    ],
    unseen: [['tone', 'if anyone over there could settle on what color teal is']],
  },
  {
    name: 'Irish carpenter, first invoice for a staircase',
    subject: 'Invoice 0067 for the stairs',
    body: `Hi Aoife,

The stairs are finished and I'm told the dog has already been up and down it forty times, so it's well tested. Give the oil two more days before you put the runner on.

The architrave put up a fight, so I stayed on for the Saturday as well.

Invoice 0067:
Stairs, as in the quote of 12 October: €1,150
Oak: €340
Saturday: €180
Total: €1,770

Could you pay it by Wednesday 9 December 2026, please? The account is Declan Roche Joinery, IBAN IE47 AIBK 9361 0728 4619 53.

If any of the treads creak when the heating comes on, let me know and I'll come back out and see to it.

All the best,
Declan`,
    known: [
      ['consistency', '€1,770'],
      ['payment', 'IE47 AIBK 9361 0728 4619 53'],
    ],
    unseen: [['surprise', 'stayed on for the Saturday as well']],
  },
  {
    name: 'Web firm in Pune, officialese first invoice',
    subject: 'Invoice PW/26-27/041 for website maintenance, October 2026',
    body: `Respected Mr. Deshmukh,

Greetings from Pixelwell.

Please find attached herewith invoice PW/26-27/041 for maintenance of your hotel website during October 2026. In that month our team moved the booking page to the new server and corrected the Marathi menu.

Fee: Rs 48,000
GST at 18%: Rs 8,640
Total: Rs 56,640

Please do the needful at the earliest, so that the said amount may be released in our favour.

Account: Pixelwell Web Services, HDFC Bank, 50200071836421, IFSC HDFC0000486.

If the GST number of your company has changed, please revert back and we will correct the invoice.

With regards,
Snehal Patwardhan
Accounts`,
    attachments: [{ name: 'PW-26-27-041.pdf' }],
    known: [
      ['jargon', 'attached herewith'],
      ['jargon', 'do the needful'],
      ['dueDate', 'at the earliest'],
      ['jargon', 'the said amount'],
      ['jargon', 'revert back'],
    ],
    unseen: [['jargon', 'released in our favour']],
  },
  {
    name: 'Australian gardener, breezy first invoice',
    subject: "Invoice 1043 from Bec's Backyards",
    body: `Hi Trish,

What a difference a day makes! The hedge is back under the fence line, the lavender has been cut and everything green has gone to the tip.

I figured you'd want the side strip done too, so that's in there.

Here's how it adds up:
One day in the garden, $480
Side strip and mulch, $132
Total, $612

Due 07/12/2026.

Give the new grevilleas a good soak every second day until Christmas and they'll be right.

Cheers,
Bec`,
    known: [
      ['dueDate', '07/12/2026'],
      ['missing', 'howToPay'],
    ],
    unseen: [['surprise', "figured you'd want the side strip done too"]],
  },
  {
    name: 'New Zealand fencing contractor, template first invoice',
    subject: 'Invoice 2291 - boundary fence, Hautapu Road',
    body: `Hi [First name],

The boundary fence is done, all 420 metres of it. The gate at the creek end is on the heavier hinges we talked about, and I left the spare battens in the woolshed.

Invoice 2291 is attached:
420 m at $10.00: $4,200.00
GST at 15%: $630.00
Total: $4,830.00

Payment is due on the 20th of the month following. Account: Tawhai Fencing Ltd, 12-3061-0284717-00, with 2291 as the reference.

Your neighbour had paid me before I'd even got the rammer back on the ute, just so you know.

Shout out if the wire slackens off over summer and I'll come and strain it up.

Cheers,
Wiremu`,
    attachments: [{ name: 'Invoice 2291.pdf' }],
    known: [
      ['consistency', '[First name]'],
      ['dueDate', '20th of the month following'],
    ],
    unseen: [['tone', "before I'd even got the rammer back on the ute"]],
  },
  {
    name: 'Montreal translator, non-native, shy first invoice',
    subject: 'Invoice 2026-57, translation of the museum guide',
    body: `Dear Mrs. Whitcombe,

The translation of the museum guide is delivered since Monday, and I am happy that your team likes it. The chapter about the canoes was my favourite.

I am ashamed to come already with the question of money, but here is my invoice 2026-57:

3,150 words at $0.20: $630.00
GST 5%: $31.50
QST 9.975%: $62.84
Total: $724.34

The payment is within 14 days, by Interac e-transfer to solene.trad@example.ca. No password is needed, the automatic deposit is activated.

If some word sounds strange in the audio version, write me and I will look at it the same day.

Cordially,
Solène Arcand`,
    known: [['dueDate', 'within 14 days']],
    unseen: [['tone', 'ashamed to come already with the question of money']],
  },
  {
    name: 'Nigerian wedding photographer, formal first invoice for the balance',
    subject: 'Invoice EM-088: Adaeze and Tobi, traditional wedding',
    body: `Dear Madam,

Sequel to our discussion on Sunday, all 640 pictures have been edited and the album has gone to the printer in Surulere.

Invoice EM-088 is as follows:
Photography, two days: ₦350,000
Leather album: ₦120,000
Total: ₦470,000
Deposit received on 2 October 2026: ₦200,000
To pay: ₦270,000

Kindly expedite the transfer so that it reaches us by Tuesday 7 December 2026. The account is Emeka Obi Studios, GTBank, 0147283657.

A person of your standing will surely not leave a small man looking at his phone.

Please tell your mother that the picture of her dancing with the elders has become my favourite of the whole year.

Emeka Obi`,
    known: [
      ['jargon', 'expedite'],
      ['dueDate', 'Tuesday 7 December 2026'],
    ],
    unseen: [
      ['jargon', 'Sequel to our discussion'],
      ['tone', 'will surely not leave a small man looking at his phone'],
    ],
  },
  {
    name: 'South African IT support firm, stiff monthly invoice',
    subject: 'INV-0421: support for November 2026',
    body: `Good day Ms Naidoo

Attached is invoice INV-0412 for the support of your practice during November 2026. The amount is R2,850.

This month we replaced the battery of the server and moved reception to the new printer. The backup of 19 November failed because of load shedding and was run again the next morning.

Our invoices are payable on presentation. Entries that you do not query are taken to be common cause. E&OE.

Bank: FNB, Karoo Desk IT, account 62814470935, branch 250655.

Our technician is on leave from 18 December to 4 January. Pieter covers for him on the same telephone number.

Regards
H. van Zyl`,
    attachments: [{ name: 'INV-0421.pdf' }],
    known: [
      ['consistency', 'INV-0412'],
      ['dueDate', 'payable on presentation'],
      ['jargon', 'E&OE'],
    ],
    unseen: [['jargon', 'taken to be common cause']],
  },
  {
    name: 'Singapore medical interpreter, terse first invoice',
    subject: 'Invoice for interpreting on 18 Nov',
    body: `Hi Dr Lim,

Invoice for Hokkien interpreting at your clinic on 18 Nov. 4 hours at S$220, total S$880.

Pls transfer asap, by PayNow to +65 9134 5528 (Tan Siew Hoon). My mother is asking every night why I work for free.

Mdm Goh asked me for the name of her new tablets. I told her to call your nurse, hope that is ok.

Thanks,
Siew Hoon`,
    known: [
      ['dueDate', 'asap'],
      ['missing', 'invoiceNumber'],
    ],
    unseen: [['tone', 'asking every night why I work for free']],
  },
  {
    name: 'Nairobi graphic designer, first invoice with redone menus',
    subject: 'Invoice 0139 - signage and menus',
    body: `Hello Wanjiru,

Congratulations on the opening! I passed by on Saturday and the sign looks even better at night than on my screen.

Invoice 0139:
Signage and logo: KES 45,000
Menus: KES 9,000
Total: KES 54,000

The menus I ended up doing twice over, which is why you see them as their own line.

Please pay by 31 November 2026 to M-Pesa till 5284417, Otieno Creative.

I will send the print files for the takeaway boxes on Thursday, and the social media templates are already in your folder.

Best,
Brian Otieno`,
    known: [['dueDate', '31 November 2026']],
    unseen: [['surprise', 'ended up doing twice over']],
  },
  {
    name: 'Scottish childminder, monthly invoice by card',
    subject: 'November hours for Isla - invoice CM-11-26',
    body: `Hi Kirsty,

That's November done already! Isla has been a wee star. She built a castle out of egg boxes that nobody is allowed to touch, and she ate her soup three days running.

Invoice CM-11-26 is 78 hours at £7.00, so £546.00. I'll take it off your card on Tuesday 1 December 2026 same as always, that's the Visa 4659 4281 7730 5264.

Pick-up is half past five. Half past five is on the wall, on the fridge and on the contract, and some folk still cannae seem to find it on a clock.

We're off to the Botanics on Thursday, so wellies please.

Moira`,
    known: [['payment', '4659 4281 7730 5264']],
    unseen: [['tone', 'some folk still cannae seem to find it on a clock']],
  },
  {
    name: 'English piano teacher, over-apologetic first reminder',
    subject: 'Invoice 31 - autumn lessons',
    body: `Dear Philippa,

Toby played the Clementi beautifully on Tuesday. His left hand has come on no end since half-term, and I think he is ready to have a go at grade 3 in the spring.

I'm so sorry to be a pain, but invoice 31 for £168 was due on 13 November and I don't think it has come in. I put off writing this for a fortnight because I felt so wretched about it.

Whenever you can is absolutely fine. The account is Mrs J Ashdown, sort code 20-45-77, account 60318842.

The Christmas concert is at 4 pm on Saturday 12 December in St Mary's hall. Toby is on seventh, straight after the recorders.

With warm wishes,
Judith`,
    known: [
      ['tone', 'so sorry to be a pain'],
      ['dueDate', 'Whenever you can'],
    ],
    unseen: [['tone', 'felt so wretched about it']],
  },
  {
    name: 'Texas painting contractor, angry late reminder to a restaurant owner',
    subject: 'Invoice 7730 - dining room repaint',
    body: `Mr. Callahan,

Invoice 7730 for $2,940 was due on September 30, 2026. I called on October 12 and again on November 3 and left word with your hostess both times.

We painted that dining room over two nights so you would not lose a lunch. The touch-up by the bar was done free of charge on September 8.

If the money is not here by Friday, December 4, 2026, we will take legal action without further notice. And the whole Rotary table is going to hear how you treat people who work for you.

Mail a check to Ruiz & Sons Painting, 418 Alamo Street, Kerrville, TX 78028. If you already mailed one, call me at 830-555-0147 and I will look out for it.

Hector Ruiz`,
    known: [
      ['tone', 'legal action'],
      ['tone', 'without further notice'],
    ],
    unseen: [['tone', 'the whole Rotary table is going to hear']],
  },
  {
    name: 'Queensland electrician, sarcastic second reminder',
    subject: 'Invoice 5518 second reminder',
    body: `G'day Craig,

Invoice 5518 for the switchboard is STILL NOT PAID. It was due on 28 October. I sent a reminder on 10 November, so I can only guess your email comes by camel.

Please get it to me by Wednesday 2 December 2026. BSB 084-462, account 10284471, Dawson Electrical.

The safety certificate went to your insurer on 22 October, so you're covered there. The second smoke alarm in the hallway has a ten-year battery and you won't need to touch it.

If there's something wrong with the job, tell me and I'll come out and have a look.

Mick Dawson`,
    known: [
      ['tone', 'STILL NOT PAID'],
      ['missing', 'total'],
    ],
    unseen: [['tone', 'your email comes by camel']],
  },
  {
    name: "Irish builders' merchant, credit office, officialese second reminder",
    subject: 'Account 4471: invoice 88014, second reminder',
    body: `Dear Mr Keane,

Please be advised that invoice 88014, dated 14 October 2026, for €2,318.40 in respect of roofing materials delivered to your site at Oranmore, was due on 13 November 2026 and has not been paid.

Our letter of 17 November has not been favoured with a response. We would be much obliged were the account to be regularised at your earliest convenience.

Payment may be made to Corrib Building Supplies Ltd, IBAN IE57 BOFI 9013 8547 7206 14, reference 88014.

The eight pallets you left in our yard are still there. They can be collected on any weekday between 7.30 am and 4 pm.

Yours sincerely,
Noreen Faherty
Accounts
VAT number IE3286417K`,
    known: [
      ['jargon', 'Please be advised'],
      ['jargon', 'in respect of'],
      ['dueDate', 'at your earliest convenience'],
    ],
    unseen: [
      ['jargon', 'has not been favoured with a response'],
      ['jargon', 'were the account to be regularised'],
    ],
  },
  {
    name: 'Vancouver yoga studio, first reminder full of offers',
    subject: 'Invoice 502 - lunchtime classes, reminder',
    body: `Hi Marisol,

It was lovely to see so many of your colleagues on the mats in October. The group from the third floor can nearly all touch their toes now!

Invoice 502 was due on November 18 and I haven't seen it arrive yet. It is for six classes at $150, plus 5% GST of $45, so $945 in total.

Could you send it by the end of the week? Interac e-transfer to hello@cedarmat.example works best, with 502 in the message.

While I have you, there are just six mats left on our spring retreat in Tofino. And bring a friend in December to get 20% off your next pass.

Warmly,
Priya`,
    known: [
      ['dueDate', 'by the end of the week'],
      ['incentive', '20% off'],
    ],
    unseen: [['incentive', 'just six mats left on our spring retreat']],
  },
  {
    name: 'Trinidadian caterer, moralising reminder to an office',
    subject: 'Invoice 214 - lunch on 29 October',
    body: `Good morning Mr. Ramkissoon,

I hope the sales team is still talking about the curried crab. Two of your ladies called me for the dumpling recipe, and I told them it goes with me to the grave.

Invoice 214, for TT$3,600, was due on 12 November and nothing has come so far. That was 40 lunches at TT$90.

My granny always said, the hand that take the plate must pass back the dollar. I would like to have it before I start to soak the fruit for the black cake.

One of my big green serving spoons stayed in your kitchen. If somebody finds it, leave it with the guard and my son will pass for it.

Blessings,
Marva`,
    known: [['missing', 'howToPay']],
    unseen: [
      ['tone', 'the hand that take the plate must pass back the dollar'],
      ['dueDate', 'before I start to soak the fruit for the black cake'],
    ],
  },
  {
    name: 'London illustrator, second reminder to a magazine',
    subject: 'Invoice LB-77, second reminder',
    body: `Hi Fergus,

I saw the December issue in the station shop and the fox spread looks wonderful. Please thank whoever chose that paper.

Invoice LB-77 for £620 was due on 6 November. I wrote on the 13th as well, in case that mail got stuck somewhere. Could you pay it by Friday 4 December 2026?

I have rent to pay, and thanks to your accounts team even the cat has gone on to cheap biscuits.

Details again: L Bamford, sort code 04-00-75, account 27719360, reference LB-77. The last day is Friday 11 December 2026.

The roughs for the badger piece will be with you tomorrow.

Lottie`,
    known: [
      ['tone', 'I have rent to pay'],
      ['dueDate', 'Friday 11 December 2026'],
    ],
    unseen: [['tone', 'even the cat has gone on to cheap biscuits']],
  },
  {
    name: 'Virtual assistant in Cebu, first reminder to a client abroad',
    subject: 'Follow-up on invoice VA-2026-10',
    body: `Hi Ma'am Jennifer,

Good day! Your inbox is at zero again, and the travel for the Denver event is booked. You have the aisle seat on both flights.

I would like to follow up on invoice VA-2026-10 for my October hours. It was due on 13 November. Please pay it by 20 November 2026 through PayPal, to marites.va@example.com.

Because of this my daughter had to stay home from the school trip, and she did not understand why.

For next week I will prepare the slides for the board and clean up the contact list. If there are other tasks, just add them to our Trello.

Thank you po,
Marites`,
    known: [
      ['dueDate', '20 November 2026'],
      ['missing', 'total'],
    ],
    unseen: [['tone', 'my daughter had to stay home from the school trip']],
  },
  {
    name: 'Midlands builder, revised price for a bathroom',
    subject: 'Bathroom at 14 Elm Close - new price',
    body: `Hi Mr and Mrs Sandhu,

Quick update on the bathroom. The old suite is out, the new waste pipe is in and the tiler starts on Monday 30 November.

When we lifted the floor two joists had gone soft. Didn't want to lose the day, so we just cracked on. There were a few unforeseen extras behind the bath as well.

The price now stands at:
Quote of 2 November: £4,200
Joists: £680
Insulation: £240
New total: £5,020

All prices include VAT, our number is GB 314 8275 61. You don't need to pay anything yet. I'll send the invoice when the job is done.

The skip goes on Friday, so shout if there is anything in it you want to keep.

Gary Tonks`,
    known: [
      ['surprise', 'unforeseen extras'],
      ['consistency', '£5,020'],
      ['payment', 'GB 314 8275 61'],
    ],
    unseen: [['surprise', 'we just cracked on']],
  },
  {
    name: 'Georgia wedding planner, pushy estimate from a template',
    subject: 'Your wedding estimate, June 12, 2027',
    body: `Hi Kaylee and Jordan!

I loved meeting y'all on Sunday, and I already have ideas for the peach orchard photos.

My estimate for planning and running your day at [VENUE] is $6,800. It covers the twelve months of planning, two site visits, the rehearsal and a team of three on the day itself.

The date is yours once you have signed the agreement and paid the deposit of $1,700, which is due upon receipt. You can Zelle it to hello@magnoliaandtwine.example. The other $5,100 comes in two equal parts, on March 1 and May 3, 2027.

June brides who dither end up saying their vows in a parking lot, so think hard about how long you wait.

Send me your guest count when you have a rough idea, and tell your mama the answer on the doves is yes.

Hugs,
Savannah`,
    known: [
      ['consistency', '[VENUE]'],
      ['dueDate', 'due upon receipt'],
    ],
    unseen: [['tone', 'end up saying their vows in a parking lot']],
  },
  {
    name: 'Adelaide bookkeeper, legalistic estimate for a new client',
    subject: 'Estimate 2026-19: catch-up of your books',
    body: `Dear Mr Papadakis,

Thank you for coming in on Friday with the four shoeboxes. We have been through two of them and the receipts are in better shape than you feared.

We estimate $1,980 including GST for bringing July to November up to date. This is a fixed fee in lieu of our hourly rate and does not include disbursements. The full list of tasks is attached.

Keeping any part of our advice shall be construed as adoption of this estimate. It stands until Friday 18 December 2026.

If you are happy with it, just reply with a yes. We could start on Monday 7 December and be finished before the holidays.

Kind regards,
Helen Marchetti`,
    known: [
      ['jargon', 'in lieu of'],
      ['jargon', 'disbursements'],
      ['missing', 'attachment'],
    ],
    unseen: [['jargon', 'shall be construed as adoption of this estimate']],
  },
  {
    name: 'Hong Kong brand designer, part payment after a change of plan',
    subject: 'Invoice 2026-093: second instalment, HK$18,500',
    body: `Hi Winnie,

As per our conversation on Monday, we dropped the packaging and added the shop window instead. The window drawings went to your contractor in Sheung Wan this morning. He wanted me on the spot a second time, and I have folded that in.

Invoice 2026-093 is the second of three instalments, HK$15,800. The third one will follow in January when the shop opens.

You can pay it once the dust has settled on your side. Our FPS ID is 4827713, Harbour Line Design.

By the way, the blue you picked prints a little darker on the paper bags. I'm getting a sample, and you will have it on your desk on Friday.

Best,
Kelvin Cheung`,
    known: [
      ['jargon', 'As per our conversation'],
      ['consistency', 'HK$15,800'],
    ],
    unseen: [
      ['surprise', 'I have folded that in'],
      ['dueDate', 'once the dust has settled on your side'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'Welsh court interpreter, first invoice',
    subject: 'Invoice 2026-44: interpreting at Cardiff Crown Court',
    body: `Dear Mr Prosser,

Thank you for booking me for the hearing at Cardiff Crown Court on 17 and 18 November. Your client was easy to work with, and the usher found us a quiet room for the breaks.

Invoice 2026-44 is attached. It comes to £540: two days at £250 each, and £40 for the train from Swansea.

Please pay it by Friday 11 December 2026 to Nia Bevan, sort code 30-94-12, account 48827106, with 2026-44 as the reference.

I have kept the dates of the next hearing free in my diary. Let me know when the court confirms them.

Kind regards,
Nia Bevan`,
    attachments: [{ name: 'invoice-2026-44.pdf' }],
  },
  {
    name: 'Maine net maker, first invoice to a fishing crew',
    subject: 'Invoice 618 - two nets and the mending',
    body: `Hey Walt,

The two new nets are hanging in the shed and you can pick them up any day after 6 a.m. I mended the old one where the cod tore through, and it should get you another winter.

Invoice 618:
Two nets at $415: $830
Mending: $95
Total: $925

Please pay by December 11, 2026. You can Zelle it to edna@pollocknets.example or leave a check in the box at the co-op.

The twine you asked about comes in green now too. I set a piece aside so you can see it.

Edna Pollock`,
  },
  {
    name: 'Wellington theatre lighting designer, first invoice',
    subject: 'Invoice 0312 - lighting for "Final Warning"',
    body: `Kia ora Hana,

What a closing night! The blackout in the prison scene finally landed exactly on the beat, and I could hear the whole row gasp.

Invoice 0312 for the lighting of "Final Warning" is $2,760 including GST, the fee in our contract of 3 August. Please pay it by Friday 18 December 2026 to Ripple Light Ltd, 02-0700-0284729-00.

I've left the cue sheet with Tama, and the two borrowed lamps go back to the university tomorrow.

Have a good rest, all of you.

Jess`,
  },
  {
    name: 'Irish physiotherapist, first invoice to a rugby club',
    subject: 'Invoice 208, physio cover in November',
    body: `Hi Gearóid,

Three matches, two sprains and one very sore penalty taker. Not a bad month! Conor can train again from Monday, but no tackling until I have seen him.

Invoice 208 is for €480: three Saturdays at €160. Could you pay it by Wednesday 9 December 2026? The account is Orla Tiernan Physiotherapy, IBAN IE14 AIBK 9320 0433 5701 82.

I wrote up my notes on the under-18s immediately after our call, and they are in the shared folder.

Best wishes,
Orla`,
  },
  {
    name: 'Chennai maths tutor, first invoice to a parent',
    subject: 'Invoice 17 - maths lessons in November',
    body: `Dear Mrs. Subramaniam,

Karthik has worked well this month. He now does the integrals without looking at his notes, and he asks good questions. Word problems need more practice before the board exam.

Invoice 17 for November: 8 lessons at Rs 900 are Rs 7,200. Less the sibling discount of Rs 700 we agreed in June, the amount to pay is Rs 6,500.

Please pay by 5 December 2026 through UPI to lakshmi.tutor@examplebank.

There is no lesson on Thursday 3 December, as I am attending a wedding. We will make up for it on the Saturday at the same hour.

Regards,
Lakshmi Narayanan`,
  },
  {
    name: 'Ontario snow clearing firm, monthly invoice',
    subject: 'Snow clearing in November - invoice S-1126',
    body: `Good morning Mr. Petrenko,

We were out at your plaza four times this month. On the 14th the plow arrived within two hours of the snowfall, as promised in our contract, and the bakery could open on time.

Invoice S-1126 is $900.00 for the month plus HST of $117.00, so $1,017.00 altogether. It is due on Tuesday, December 15, 2026. You can pay by Interac e-transfer to office@northplow.example.

The salt bin by the back entrance was low, and we filled it up at no charge.

Regards,
Darlene Bouchard`,
  },
  {
    name: 'Tasmanian web developer, first invoice with an agreed extra page',
    subject: 'Invoice W-233, new website',
    body: `Hi Sunil,

The new site has been live since Monday, and you already had eleven bookings through it by last night. I'm really pleased for you.

Invoice W-233 is attached:
Website, as in my quote of 14 September: $3,600
Extra page for gift vouchers, which you approved by email on 4 November: $300
Total: $3,900 (no GST, I'm not registered)

Please pay by Thursday 10 December 2026. BSB 067-167, account 20119384, Fern Gully Web.

I'll ring you on Thursday at ten to show you how to change the opening hours yourself.

Cheers,
Annika`,
    attachments: [{ name: 'W-233.pdf' }],
  },
  {
    name: 'Ghanaian dressmaker, short first invoice',
    subject: 'Invoice 52 - six choir gowns',
    body: `Dear Pastor Mensah,

The six gowns are ready, and Sister Akosua tried hers on yesterday. It fits her very well. You can collect them from the shop any day before seven in the evening.

Invoice 52: six gowns at GH₵450, total GH₵2,700. Please pay by Saturday 5 December 2026 with MTN MoMo to 024 555 0183, name Efua Quartey.

I kept the cloth that was left over. It is enough for two children's stoles.

God bless,
Efua`,
  },
  {
    name: 'London dog walker, friendly first reminder',
    subject: 'Invoice DW-61 - a small reminder',
    body: `Hi Rosalind,

Biscuit had a glorious time on the Heath today and slept all the way home in the van.

Invoice DW-61 for £132 was due on 20 November and I haven't seen it come in yet. Could you pay it by Wednesday 2 December? The details are M Okafor, sort code 60-83-71, account 19442603.

If you've already sent it, thank you, and please ignore this.

See you soon,
Michael`,
  },
  {
    name: 'Dublin graphic designer, calm second reminder',
    subject: 'Second reminder: invoice 2026-31, €1,240',
    body: `Hello Tomás,

I hope the trade fair went well and that the banners stood up straight this time.

Invoice 2026-31 for €1,240 was due on 13 November, so it is 12 days overdue. I also wrote on 18 November. Could you tell me whether there is a question about it, or pay it by Thursday 3 December 2026?

IBAN IE39 IPBS 9906 4120 7735 18, name Gráinne Mulhall Design, reference 2026-31. I've attached a copy of the invoice.

If it would help to split the sum in two, just say so and we'll find a way.

Best,
Gráinne`,
    attachments: [{ name: 'invoice-2026-31.pdf' }],
  },
  {
    name: 'Scottish joinery firm, formal late reminder',
    subject: 'Third reminder: invoice 1907, £3,450.00',
    body: `Dear Ms Abercrombie,

Invoice 1907 for £3,450.00, for the shopfront at 8 Bridge Street, was due on 25 September 2026. We sent reminders on 5 October and 2 November and have not had an answer yet.

Please pay by Wednesday 9 December 2026 to Lomond Joiners Ltd, IBAN GB46 NWBK 6008 3071 1944 26. Under section 6 of our contract, interest of 8% a year runs from the due date. It comes to £46.13 up to today. We will send a separate invoice for it.

If something about the shopfront is not right, or if you would rather pay in instalments, please ring me on 01389 496 0112. We would be glad to sort it out with you.

Yours sincerely,
Alasdair Munro`,
  },
  {
    name: 'California bookkeeper, first reminder to a law office',
    subject: 'Invoice 1188, due November 16',
    body: `Hi Renee,

I know the office has been in trial all month, so this may simply have slipped past everyone.

Invoice 1188 for $760 was due on November 16, and I don't see it in my account yet. Could someone pay it by Friday, December 4, 2026? Our bank is Bank of America, routing 121000358, account 3341870925, Lindgren Books.

The October numbers for the attorneys' retreat are in the folder. The hotel charged one room twice, and I have asked them to refund it.

Good luck with the closing statements!

Carol Lindgren`,
  },
  {
    name: 'South African tiler, thank-you for a part payment and reminder of the rest',
    subject: 'Invoice 0088: thank you, and what is left',
    body: `Hello Thandi,

Thank you for the R4,000 that came in on Monday. I have written it on invoice 0088.

The invoice was R9,500, so R5,500 is left. You said that the first of the month suits you, so could we make it Tuesday 1 December 2026? Same account as before: Capitec, S Mokoena Tiling, 1482207736, branch 470010.

The grout in the shower is dry now and you can use it. Open the window afterwards for the first few days.

Thanks again,
Sipho`,
  },
  {
    name: 'Cornish roofer, estimate',
    subject: 'Estimate for your roof at Trevean Cottage',
    body: `Dear Mrs Pengelly,

Thank you for showing me round on Saturday, and for the saffron bun.

I can replace the slipped slates, the two cracked ridge tiles and the lead round the chimney for £1,860. That is £960 for materials and £900 for three days' work. There is no VAT on it.

If I find rotten battens underneath, I will stop and show you before I do anything about them, with a price.

The estimate holds until 31 December 2026. If you would like to go ahead, ring me on 01736 555 019 and we can pick a dry week in January.

Kind regards,
Jowan Trembath`,
  },
  {
    name: 'Calgary app developer, revised price after an agreed change',
    subject: 'New price for the clinic app, as agreed on November 19',
    body: `Hi Dr. Sandoval,

On the call on November 19 we agreed to add the waiting-time screen for the urgent care side. Here is the price with that in it.

App, as in the estimate of October 5: $14,000
Waiting-time screen: $2,200
New price: $16,200, plus 5% GST

Nothing is due now. I will invoice half in January and half when the app is in the store.

Could you reply with an OK by Friday, December 4, 2026, so that I can hold the testers for the week of the 14th? I still need the French texts from you, and there is no rush with those before January.

Thanks,
Tyler Makokis`,
  },
  {
    name: 'Maltese tour guide, estimate with a deposit',
    subject: 'Estimate 2026-77: walking tour for 20 guests, 15 January 2027',
    body: `Dear Ms Hargreaves,

Thank you for thinking of me for your group. I would take you through Valletta in the morning and to the old law courts and the harbour after lunch. The final stop is a bakery that I promise you will remember.

The price for 20 guests is €620, which includes the ferry and the tickets to the cathedral. Lunch is not included.

To book the day, please pay a deposit of €120 by Friday 11 December 2026 to Rita Zammit, IBAN MT54 VALL 2201 3000 0000 4001 8273 645, with 2026-77 as the reference. The other €500 can be paid by card on the day.

Most of the streets are steep, so tell me if someone in the group would prefer a slower route.

Kind regards,
Rita Zammit`,
  },
]
