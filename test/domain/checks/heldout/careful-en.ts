/** English mails that are right, and touch on what looks like a problem. */
import type { GoodMail } from './mails'

export const good: readonly GoodMail[] = [
  {
    name: 'court interpreter in Leeds, invoice for three hearings',
    subject: 'Invoice CI-214: interpreting at Leeds Crown Court, November',
    body: `Dear Ms Okafor,

Thank you for booking me for the hearings at Leeds Crown Court this month. My invoice CI-214 is attached, and this is what it covers:

Court 5, Monday 9 November, 10:00 to 16:30: £210.00
Court 5, Tuesday 10 November, 10:00 to 16:30: £210.00
Court 12, Thursday 19 November, 09:30 to 15:45: £210.00
Train fares, York to Leeds and back: £46.80

Total: £676.80

Please pay by Friday 11 December 2026 by bank transfer to M. Haddad, sort code 40-27-15, account 31482206, with CI-214 as the reference.

The witness statement you asked about is with the court clerk, who will send it straight to you.

Kind regards,
Mariam Haddad`,
    attachments: [{ name: 'CI-214.pdf' }],
  },
  {
    name: 'court reporter in Ontario, transcript invoice with HST',
    subject: 'Invoice 2026-088 for the Brennan v. Lockhart transcript',
    body: `Hello Priya,

The certified transcript of the examination on October 29 went to your office by courier this morning. Here is my invoice 2026-088:

142 pages @ $4.50 = $639.00
HST (13%) = $83.07
Total = $722.07

Please send the payment by December 14, 2026. An Interac e-transfer to accounts@delormereporting.ca works well, and so does a cheque to Delorme Reporting.

HST number: 804173565 RT0001

If the judge asks for the exhibits as a separate volume, I can have that ready in two working days.

Best wishes,
Anne-Marie Delorme`,
  },
  {
    name: 'legal translator in Dublin, a summons and a contract',
    subject: 'Invoice 61 – translations for the Farrell file',
    body: `Dear Sinéad,

Both translations for the Farrell file are now signed and stamped, and the originals are on their way back to you by registered post.

Summons, Polish to English      1,850 words @ €0.14    259.00
Final demand letter and annex     920 words @ €0.14    128.80
Before VAT                                             387.80
VAT 23%                                                 89.19
Total                                                  476.99

Invoice number: 61
To pay by: 9 December 2026
Account: Kasia Wrona, IBAN IE92 AIBK 9311 5240 6173 28
VAT number: IE6438127T

One question about the demand letter: would you like the footnotes in English as well? There would be no charge for that, they are very short.

All the best,
Kasia`,
  },
  {
    name: 'roofer in Ohio, house with an attached garage',
    subject: 'Invoice 4471 - roof over the attached garage, 18 Maple Ct',
    body: `Hi Mr. and Mrs. Tillman,

The roof on the attached garage is done and it came through Sunday's rain without a drop inside. Here is how invoice 4471 adds up:

Shingles and underlayment ........ $1,940
Flashing at the house wall ....... $385
Dumpster ......................... $160
Total ............................ $2,485
Deposit you paid October 30 ...... -$800
Left to pay ...................... $1,685

Please pay the $1,685 by December 10, 2026. A check made out to Kessler Roofing, mailed to 220 Depot St, Wooster, OH 44691, is fine, or you can pay by card at kesslerroofing.example/pay.

Thanks for the coffee, the crew is still talking about it.

Dale Kessler`,
  },
  {
    name: 'piano tuner in Bristol, school with room numbers',
    subject: "Invoice PT 309: four pianos at St Anne's",
    body: `Dear Mrs Pollard,

I tuned the four school pianos on Saturday 21 November, between 08:30 and 14:15.

Room 12, upright: £72
Room 14, upright: £72
Room 3, baby grand: £72
Main hall, concert grand: £72
Two new strings for the concert grand, which you agreed to by e-mail on 17 November: £35

The total of invoice PT 309 is £323. I am not registered for VAT, so none is added.

Please pay by bank transfer by Monday 14 December 2026: G. Ashworth, sort code 20-13-42, account number 70418853.

The piano in room 14 is at 440 Hz again, and it should hold until the summer.

Yours sincerely,
Gareth Ashworth`,
  },
  {
    name: 'wedding band in Manchester, set list with song titles',
    subject: "Invoice 127 for Saturday's wedding",
    body: `Hi Jess and Tom,

What a night! Your gran dancing to "Money, Money, Money" and then to "Don't Stop Me Now" is something none of us will forget. We also loved closing with "Pay Me My Money Down", which was a first for us at a wedding.

Here's invoice 127:

Four-piece band, 19:30 to 23:30: £1,350
Extra half hour, as you agreed by text on the 14th: £90
Total: £1,440
Less the £400 deposit you paid in June, that leaves £1,040 to pay.

Please send the £1,040 by 7 December 2026 to The Late Shift, sort code 16-28-33, account 12907745, reference 127.

The acoustic version of "Respect" during dinner was our present to you.

Love from all four of us,
Callum`,
  },
  {
    name: 'web developer in Austin, full of acronyms',
    subject: 'Invoice INV-0092: REST API and SEO work',
    body: `Hi Dana,

The new REST API is live on AWS, the JSON schema is in the README, and the old PHP and XML endpoints redirect with HTTP 301. QA signed everything off on Friday.

API work: 22 hours @ $95 = $2,090
SEO and HTML fixes: 6 hours @ $95 = $570
Invoice INV-0092 total: $2,660

Please pay by December 15, 2026 by ACH: routing number 114000093, account 4402817, name Reyes Software LLC.

Could you tell me whether the FAQ page should move over too? It is not in this invoice, and I would send you an estimate first.

Thanks,
Miguel`,
  },
  {
    name: 'tennis court resurfacing firm in Queensland, GST',
    subject: 'Tax invoice 3380: courts 1 and 2, Noosa Tennis Club',
    body: `Hi Brett,

Courts 1 and 2 are ready to play on. Please keep the nets down until Thursday so the line paint can harden.

Resurfacing, 2 courts @ $6,400      12,800.00
Line marking                           900.00
Before GST                          13,700.00
GST 10%                              1,370.00
Total                               15,070.00
Deposit paid 2 October              -5,000.00
To pay                              10,070.00

Tax invoice 3380, to pay by 11 December 2026.
Bank: Sunshine Courts Pty Ltd, BSB 064-412, account 1038 2276
ABN 79 604 118 273

Thanks for having us, and good luck in the finals.

Kylie Marsh
Sunshine Courts`,
  },
  {
    name: 'bookkeeper in Swansea, monthly statement',
    subject: 'Statement for November, Pugh & Daughters',
    body: `Dear Eleri,

This is where things stand between us on 25 November 2026:

Invoice 410, September   £180.00   paid 12 October, thank you
Invoice 423, October     £180.00   to pay by 30 November 2026
Invoice 437, November    £240.00   to pay by 18 December 2026

Invoiced since September: £600.00
Paid: £180.00
Left to pay: £420.00

You can pay both in one go if that is easier for you. My account is with the Principality: Rhys Bowen, sort code 20-18-54, account 63320918. Please put 423 and 437 in the reference.

If your own figures differ from these, just send me yours and I will compare them.

Best wishes,
Rhys`,
  },
  {
    name: 'cleaner in Glasgow, change of bank details',
    subject: 'My new bank account from 1 December',
    body: `Hi Morag,

A wee note to say I'm changing banks. From 1 December 2026 please pay me here:

Agnieszka Nowak
Sort code 80-22-60
Account number 14408271

The old account stays open until the end of January, so nothing will get lost if a payment goes there by habit. Nothing else changes: same Tuesdays, same price.

I know mails about new bank details can be a scam, so please ring me on the number you've always had and I'll read the digits out to you.

Thanks,
Aga`,
  },
  {
    name: 'museum photographer in Edinburgh, prints free of charge',
    subject: 'Invoice 2026/57, Last Chance exhibition photographs',
    body: `Dear Dr Lennox,

It was a pleasure to photograph "LAST CHANCE: Species on the Edge" before the doors opened. The files are in the shared folder, named by room and object.

2 days in the museum @ £480: £960.00
Van for the lights: £60.00
VAT at 20% on £1,020.00: £204.00
Total: £1,224.00

The six A3 prints for your donors are free of charge.

Please pay invoice 2026/57 by Wednesday 16 December 2026, by transfer to Fraser Images Ltd, sort code 83-19-04, account 00482917. Our VAT number is GB 318 7426 46.

With kind regards,
Isla Fraser`,
  },
  {
    name: 'builder in Cork, extra work agreed in writing',
    subject: 'Invoice 1186 – the extension at Ballinlough Road',
    body: `Hi Declan and Maeve,

The extension passed its inspection on Friday, and the certificate will be posted to you by the council.

Walls and roof, as in our contract of 3 August: €8,400.00
Second roof window, as agreed in your e-mail of 22 October: €620.00
Together: €9,020.00
VAT 13.5%: €1,217.70
Total: €10,237.70
First payment, received 1 September: €3,000.00
To pay now: €7,237.70

Please pay by 18 December 2026 to Twomey Building, IBAN IE43 BOFI 9033 1864 0277 15. The invoice number is 1186.

The crack you saw over the door is only in the plaster; I will fill it, at no charge, on Tuesday 1 December at 9:00.

Pat Twomey`,
  },
  {
    name: 'grant writer in Belfast, deadline of the application',
    subject: 'Invoice GW-33 and the Lottery deadline',
    body: `Hello Niamh,

The application is ready for your signature. The fund closes on 4 December 2026 at 12:00 sharp and does not take late forms, so please sign section 7 by Wednesday 2 December and I will upload it the same day.

Now the invoice, GW-33:
5 days @ £320 = £1,600. That is the whole sum, as I don't charge VAT.

Please pay by 31 December 2026 by bank transfer to Una McKeever, sort code 95-01-21, account 40281173.

Fingers crossed!
Una`,
  },
  {
    name: 'gardener in Kent, two invoices in one mail',
    subject: 'Invoices 88 and 89, garden and hedge',
    body: `Hello Mrs Whitcombe,

There are two invoices this time, because your sister asked for the hedge to be on its own.

Invoice 88, garden in November: 4 visits at £55 = £220
Invoice 89, hedge at the back lane: £180 for the cutting and £35 for taking it to the tip = £215

Together that is £435. Please pay both by 12 December 2026. You can leave a cheque for T. Rudge under the blue pot, as always, or pay into sort code 30-96-41, account 21774608.

The dahlias are lifted and asleep in the shed.

Terry`,
  },
  {
    name: 'kitchen fitter in Leicester, answers to questions about an estimate',
    subject: 'Your questions about estimate E-205',
    body: `Hi Mrs Desai,

Good questions, here are the answers.

Does the price include the old kitchen being taken away? Yes, the skip is in there.
Why is the tall unit 600 x 2100 mm and not 2300? Because of the beam: there is only 2140 under it.
Can the plumber come the same week? Yes, Sanjay has kept 11 and 12 January free.
What if you want the oak worktop after all? It would be £290 more before VAT, so the estimate would be £3,480 + £290 = £3,770, and with 20% VAT (£754) it comes to £4,524. Nothing changes unless you write to say so.

The estimate holds until 20 December 2026. Take your time, and ring me if anything else comes up.

Regards,
Kev Barton`,
  },
  {
    name: 'piano teacher thanks a parent for paying',
    subject: 'Thank you for paying invoice 52',
    body: `Dear Mr Adeyemi,

Your £144 for invoice 52 arrived this morning. Thank you! Nothing is left to pay.

Tobi played "Für Elise" all the way through on Thursday without stopping once. Next lesson: 3 December, 16:45, room 2.

Warm wishes,
Helen Carr`,
  },
  {
    name: 'print shop in Auckland, credit note for misprinted flyers',
    subject: 'Credit note CN-17 against invoice 2291',
    body: `Hi Aroha,

You were right about the flyers: the blue on 500 of them was wrong, and that was our press. So here is credit note CN-17, attached:

500 flyers @ $0.46 = $230.00
GST 15% = $34.50
Credit = $264.50

Invoice 2291 was $920.00, so after the credit there is $655.50 to pay. Please pay it by 11 December 2026 into 12-3141-0288471-00, Tui Print Ltd. Our GST number is 87-714-365.

Keep the 500, or recycle them, whichever suits you.

Ngā mihi,
Wiremu`,
    attachments: [{ name: 'CN-17.pdf' }],
  },
  {
    name: 'upholsterer in Norwich, deposit taken off',
    subject: 'Invoice 740: the wing chair and two stools',
    body: `Dear Mrs Fenn,

Your chair is finished, and it looks very handsome in the green.

Wing chair, new springs and cover: £465
2 footstools @ £85: £170
Total: £635
Deposit of 8 October: -£200
Still to pay: £435

Please pay the £435 by 4 December 2026. You can pay by card when you collect the chair, or by transfer to Sallow & Son, sort code 53-61-24, account 08831947, reference 740. The workshop is open 9:00 to 17:00, and the door at number 16 is the one without steps.

Yours,
Ben Sallow`,
  },
  {
    name: 'illustrator in London, calm first reminder with copy',
    subject: 'Reminder: invoice 2026-31, £540',
    body: `Hi Ollie,

I hope the book fair went well. Invoice 2026-31 was due on 13 November and I have not seen the payment yet, so a copy is attached in case the first one went astray.

3 days @ £180 = £540

Please pay the £540 by Friday 4 December 2026 to Zara Quinn, sort code 04-00-75, account 62219407.

If you have already paid, thank you, and there is nothing more to do. And if something in the invoice needs changing, tell me and I will send a new one.

Best,
Zara`,
    attachments: [{ name: 'Invoice 2026-31.pdf' }],
  },
  {
    name: 'joiner in Aberdeen, agrees to instalments',
    subject: 'Paying invoice 615 in three parts',
    body: `Hello Stuart,

Thanks for telling me how things are. Paying in three parts is fine with me, and there is no fee for it.

Invoice 615, total £720:
£240 by 4 December 2026
£240 by 8 January 2027
£240 by 5 February 2027

Please send each part to D. Innes, sort code 83-27-06, account 19004482, reference 615.

If one of the dates turns out difficult, ring me before it and we will find another.

All the best to Kirsty,
Doug`,
  },
  {
    name: 'dog groomer in Ayrshire, chatty',
    subject: 'Invoice 203 - Bramble and Haggis',
    body: `Hiya Lorraine,

Both the boys are clean, dry and very pleased wi themselves. Bramble was a wee angel. Haggis ate my lunch, but I've forgiven him, and I'd no charge you for a cheese piece!

Bramble, wash and trim: £38
Haggis, full groom: £44
Invoice 203 comes to £82.

If you could pay by Monday 7 December 2026 that'd be grand: Shona Kerr, sort code 87-34-11, account 20776153. Cash when I see you at the park on Saturday is fine too.

Shona x`,
  },
  {
    name: 'graphic designer in Lagos, naira',
    subject: 'Invoice DZ/2026/044: logo and packaging',
    body: `Good morning Mrs Balogun,

I am happy that the board chose the second logo. The final files (AI, PDF, PNG) are in the folder I shared with you on Monday.

Logo: ₦180,000
Packaging, 3 sizes: ₦95,000
Total: ₦275,000
Advance received on 2 November: ₦100,000
Remaining: ₦175,000

Please pay ₦175,000 by 9 December 2026 to Chidinma Eze, GTBank, account 0148273365. The invoice number is DZ/2026/044.

Thank you for trusting me with the work.

Chidinma Eze`,
  },
  {
    name: 'web developer in Nairobi, M-Pesa',
    subject: 'Invoice 118 - booking page for Tamarind Safaris',
    body: `Hi Wanjiku,

The booking page is live, and the first two bookings came in at 6:40 this morning.

Booking page: KES 45,000
2 months of hosting @ 6,000: KES 12,000
Invoice 118 total: KES 57,000

Please pay by 10 December 2026 by M-Pesa: Paybill 522533, account INV118. A bank transfer is fine too, just tell me and I'll send the details.

Asante sana,
Brian Otieno`,
  },
  {
    name: 'copy editor in Pune, GST',
    subject: 'Invoice 26-27/019, editing of the annual report',
    body: `Dear Mr. Kulkarni,

Thank you for the quick replies on chapter 4. The edited report, with all changes tracked, went to you yesterday.

Invoice 26-27/019
84 pages @ ₹350            29,400
CGST 9%                     2,646
SGST 9%                     2,646
Total                      34,692

GSTIN: 27AKLPD4821M1ZY
Please pay by: 15 December 2026
How to pay: NEFT or UPI. Account name Sunita Deshpande, account number 20417736509, IFSC SBIN0004273, UPI sunita.edits@oksbi

If the Chairman's message changes, send it to me by 1 December and I will read it without charge.

With regards,
Sunita Deshpande`,
  },
  {
    name: 'electrician in Durban, VAT',
    subject: 'Tax invoice 5502, new DB board at 14 Musgrave Rd',
    body: `Hi Thandi

The new DB board is in, and the COC is attached together with the invoice. Keep the COC somewhere safe, you will need it if you ever sell.

DB board and breakers   R4 200.00
3 hours @ R650          R1 950.00
VAT 15%                 R  922.50
Total                   R7 072.50

Tax invoice 5502. Please pay by EFT by 4 December 2026: Naidoo Electrical, FNB, branch 250655, account 62 417 733 08.

The buzzing in the geyser is not dangerous. I can look at it next time, and I would give you a price before I start.

Ravi Naidoo`,
    attachments: [{ name: 'Tax invoice 5502.pdf' }, { name: 'COC 14 Musgrave.pdf' }],
  },
  {
    name: 'shearing contractor in Otago, GST',
    subject: 'Invoice 1027, main shear',
    body: `Gidday Murray

Good run this year, clean sheep and no rain.

1,260 ewes @ $3.10     3,906.00
GST                      585.90
Total                  4,491.90

Invoice 1027, to be paid by 20 December 2026 into 03-0907-0418826-00, Taieri Shearing.

Two rams we did for nothing.

Cheers
Hemi`,
  },
  {
    name: 'maths tutor in Singapore, PayNow',
    subject: 'Invoice for November lessons (no. 2026-11-07)',
    body: `Dear Mrs Tan,

Here is the invoice for Wei Ling's November lessons, no. 2026-11-07.

3 Nov, 16:00–17:30
10 Nov, 16:00–17:30
17 Nov, 16:00–17:30
24 Nov, 16:00–17:30

4 lessons x S$70 = S$280

Please pay S$280 by 5 December 2026 by PayNow to 9123 4417 (Farah Ismail).

Wei Ling scored 78 out of 80 in the practice paper. She should be proud of herself!

Regards,
Farah`,
  },
  {
    name: 'diving instructor in Malta, IBAN',
    subject: 'Invoice 390 for your open water course',
    body: `Hello Jakob and Mette,

Congratulations again! Your cards will come by post from PADI in about three weeks.

2 open water courses @ €395 = €790
2 boat dives at Ċirkewwa @ €25 = €50
Total with 18% VAT in it = €840

The wetsuits were included, and so was the pastizzi.

Invoice 390. Please pay by 11 December 2026 to Blue Arch Divers, IBAN MT18 VALL 2201 3000 0000 4001 8822 731, VAT number MT18743201.

See you under water,
Karl Zammit`,
  },
  {
    name: 'yacht painter in Limassol, stage payment',
    subject: 'Invoice Y-72: second of three payments, "Aphrodite II"',
    body: `Dear Captain Hughes,

The second coat is on and the hull is drying under cover in bay 9. The photos from 08:00 today are attached.

As we agreed in the contract of 5 October, the price of €8,400 is paid in three equal parts of €2,800. The first arrived on 12 October, thank you. This mail is about the second.

Invoice Y-72: €2,800
Pay by: Thursday 10 December 2026
IBAN: CY21 0020 0195 0000 3570 0123 4567
Name: Andreas Georgiou Marine

The third part follows when she is back in the water.

Kind regards,
Andreas`,
    attachments: [{ name: 'hull-1.jpg' }, { name: 'hull-2.jpg' }],
  },
  {
    name: 'British voice-over artist in Berlin',
    subject: 'Invoice 2026-118 / three e-learning modules',
    body: `Hi Sabine,

All three modules are recorded and in your Dropbox as WAV and MP3. I've re-read slide 14 with "schedule" in the American way, as your client wished.

3 modules at €260: €780.00
19% VAT: €148.20
Total: €928.20

Please transfer it by 9 December 2026 to Oliver Pratt, IBAN DE34 1005 0000 0417 7293 60. Invoice number 2026-118, VAT number DE273188464.

I'm in the booth until 18:00 today if you want any line again. Small changes like that are part of the price.

Cheers,
Oliver`,
  },
  {
    name: 'technical translator in Tampere writing in English, reference number',
    subject: 'Invoice 1042, user manual EN–FI',
    body: `Dear Martin,

The manual is translated and proofread, and the files are attached along with the invoice.

Invoice number: 1042
6,200 words x €0.16: €992.00
VAT 25.5%: €252.96
Total: €1,244.96
Pay by: Wednesday 9 December 2026
IBAN: FI48 5731 0420 0188 43
Reference number: 10427
Business ID: 2841736-9

In the manual's chapter "Immediate danger" I kept your capitals, so WARNING is VAROITUS and DANGER is VAARA.

Best regards,
Outi Lehtinen`,
    attachments: [{ name: 'manual_FI.docx' }, { name: 'invoice-1042.pdf' }],
  },
  {
    name: 'Flemish chocolatier to an English hotel',
    subject: 'Invoice F2026-311: Advent boxes',
    body: `Dear Ms Harcourt,

The 60 Advent boxes left Ghent this morning at 7:15 and will be with you on Friday 27 November, before 12:00.

60 boxes x €14.50 = €870.00
Transport = €42.00
Total of invoice F2026-311 = €912.00

There is no Belgian VAT on this invoice, because the goods leave the EU.

May I ask you to pay by 18 December 2026? Our account is BE44 0017 8312 6445, in the name of Chocolaterie Verstraete.

Please keep the boxes at 15 to 18 degrees, and not next to the cheese.

Warm greetings,
Lotte Verstraete`,
  },
  {
    name: 'Dutch developer to an Irish start-up',
    subject: 'Invoice 2026.027 for sprint 9',
    body: `Hi Aoife,

Sprint 9 is merged, and CI is green on all 212 tests.

| What | Days | Rate | Sum |
| Development | 8 | 560 | 4,480 |
| Code review | 0.75 | 480 | 360 |
| Total | | | €4,840 |

Invoice: 2026.027
Pay by: 2026-12-16
To: J. Visser, NL12 INGB 0041 8273 68

Shall we plan sprint 10 on Thursday at 14:00, straight after the demo?

Groet,
Jeroen`,
  },
  {
    name: 'virtual assistant in Cebu, dollars',
    subject: 'Invoice #45 for November - Maria',
    body: `Hi Kathy,

Happy Thanksgiving for tomorrow! Your inbox is at zero and the January flights are on hold until Monday, 5 p.m. your time.

64 hours x $9 = $576 total for invoice #45.

Please send it by December 5, 2026 through Wise to maria.villanueva@vamail.example. The time sheet is attached, hour by hour.

Is it okay if I start at 8 instead of 9 next week? My son has a school play in the evening.

Maria`,
    attachments: [{ name: 'timesheet-november.xlsx' }],
  },
  {
    name: 'sound system hire in Kingston, Jamaica',
    subject: 'Invoice 0716, sound for the Hope Gardens concert',
    body: `Good day Miss Campbell,

Everybody who was there says the sound was sweet. Big up to your stage crew, who made the load-out easy.

Sound system, Saturday ........ J$85,000
2 engineers @ J$18,000 ........ J$36,000
GCT 15% ....................... J$18,150
Total ......................... J$139,150

Invoice number 0716. Please pay by Friday, December 11, 2026, to Lion Gate Audio, NCB, Half Way Tree branch, account 354 117 208.

One love,
Delroy`,
  },
  {
    name: 'caterer in Port of Spain, office lunch',
    subject: 'Invoice 229: lunch for 40 on 20 November',
    body: `Dear Mr. Ramdeen,

Thank you for having us on Friday 20 November. Not one doubles was left!

40 lunches at TT$65: TT$2,600
VAT 12.5%: TT$325
Total: TT$2,925

The pepper sauce is on us.

Please pay invoice 229 by 4 December 2026 by cheque to Savi's Kitchen Ltd, or into Republic Bank account 180 447 205 501.

Savitri Mohammed`,
  },
  {
    name: 'copy editor in Hong Kong, FPS',
    subject: 'Invoice HK-064: "The Debt Collector\'s Daughter"',
    body: `Dear Vivian,

I finished the last chapter of "The Debt Collector's Daughter" at half past one last night because I could not put it down. Please tell the author that the scene with the final notice on the door made me cry.

Copy-edit, 92,000 words @ HK$85 per 1,000 words = HK$7,820

Invoice HK-064, HK$7,820 in all. Please pay by 14 December 2026 by FPS to 5518 2204 (Janet Lo).

My queries are in the margins, and there are only eleven of them.

Janet`,
  },
  {
    name: 'tailor in Accra, MoMo',
    subject: 'Invoice 33: kaba and slit, two pieces',
    body: `Dear Auntie Efua,

Your kaba and slit are ready for the wedding. You can try them on Saturday from 10 a.m., and if the waist needs a little work I will do it while you wait, free.

2 kaba and slit @ GH₵450 = GH₵900
Beads, as we agreed on WhatsApp on 6 November = GH₵120
Total GH₵1,020, deposit GH₵500, so GH₵520 is left.

Please pay invoice 33 by 5 December 2026 by MTN MoMo to 024 418 7723 (Abena Mensah).

God bless you,
Abena`,
  },
  {
    name: 'courtroom exhibit illustrator in Chicago',
    subject: 'Invoice 7803 - exhibits A to F, Dunn trial',
    body: `Dear Mr. Aronson,

Exhibits A to F were admitted by the court on Monday, and your paralegal has the boards.

6 medical illustrations @ $425 = $2,550
Mounting and delivery to the courthouse, room 1904 = $190
Total = $2,740

Invoice 7803, please pay by December 18, 2026. Checks go to Lin Medical Art, 1140 W. Fulton Market, Chicago, IL 60607. For a wire, use routing number 071000505 and account 2219804.

If the lawsuit settles before you need Exhibit G, I won't bill anything for it.

Sincerely,
Grace Lin`,
  },
  {
    name: 'snow removal in Vermont, recurring terse',
    subject: 'Invoice 12-04, plowing',
    body: `Walt,

Plowed 7 times in November @ 45 = 315.

Invoice 12-04. $315 total, by December 11, 2026. Check to Hal Boudreau, same box number: PO Box 88, Barton VT 05822.

Salt was free this month, I had extra.

Hal`,
  },
  {
    name: 'sign maker in Montreal, GST and QST',
    subject: 'Invoice 2026-415: parking signs',
    body: `Hello Mr. Gagnon,

Your signs are packed and can be collected at door 4, from 8:00 to 16:00. We made:

10 signs "NO PARKING - VIOLATORS WILL BE TOWED"
10 signs "PRIVATE - LEGAL ACTION WILL BE TAKEN"

20 signs @ $36.00        $720.00
GST 5%                    $36.00
QST 9.975%                $71.82
Total                    $827.82

Invoice: 2026-415
Please pay by: December 9, 2026
How: Interac e-transfer to paiement@enseigneslaval.example, or by card when you collect them

I left out the exclamation marks, as you asked. They look friendlier that way.

Sylvie Tremblay`,
  },
  {
    name: 'carpenter in Bath, estimate with sizes',
    subject: 'Estimate Q-58: shelves for the study at number 9',
    body: `Dear Professor Linden,

Thank you for showing me the study. This is my estimate for the shelves.

Oak shelves, 2400 x 2100 mm, 300 mm deep ...... £640
4 drawers @ £35 ............................... £140
Fitting, one day .............................. £90
VAT 20% ....................................... £174
Total ......................................... £1,044

The estimate is numbered Q-58 and holds until 15 January 2027. If anything in it has to change, I will ask you first and write the new price down.

I could start on Monday 18 January at 8:30. Would that suit you, or is it too close to the exams?

Kind regards,
Martha Voss`,
  },
  {
    name: 'AV firm in Birmingham, revised estimate as agreed',
    subject: 'Revised estimate 2026-77b, conference on 4 February',
    body: `Hi Femi,

As we agreed on the phone this morning, I have taken out the second screen and put in two radio microphones for the panel in room 3. This estimate, 2026-77b, takes the place of 2026-77.

Main hall, screen and projector    1,200
Room 3, radio microphones            380
2 technicians @ 220                  440
Before VAT                         2,020
VAT 20%                              404
Total                             £2,424

We would set up on 3 February from 17:00, and be out by 20:00 on the 4th.

Is the price all right for your committee? If they would like it lower, we could look at doing it with one technician.

Thanks,
Lucy Grainger`,
  },
  {
    name: 'harpist in Sussex, funeral',
    subject: "Invoice 19: music for your mother's service",
    body: `Dear Mr Calloway,

It was an honour to play for your mother. The vicar told me that "Danny Boy" had been her favourite for seventy years, and I will think of her whenever I play it.

My invoice 19 is for £220, which covers the service and the half hour before it. There is no rush at all: please pay by 31 January 2027, by bank transfer to E. Harding, sort code 60-83-71, account 48820917, or by cheque to 4 Mill Lane, Lewes BN7 2AA.

With my sympathy to all the family,
Eleanor Harding`,
  },
  {
    name: 'window cleaner in Hull, money sent twice',
    subject: 'Invoice 356 was paid twice, your £64 is on its way back',
    body: `Morning Mrs Sykes,

Your bank has sent me £64 for invoice 356 twice, on the 20th and again on the 23rd. I sent the second £64 back today, so it should be in your account by tomorrow.

Nothing for you to do. See you on Wednesday 9 December about 10:30, weather willing.

Ta,
Lee`,
  },
  {
    name: 'marketing writer in Galway, corrected invoice with a short sorry',
    subject: 'Corrected invoice 204-B (replaces 204)',
    body: `Hi Conor,

Well spotted: I had put five days on invoice 204 and it was four. Sorry about that. The corrected one is attached as 204-B, and you can throw 204 away.

4 days @ €310 = €1,240.00
VAT 23% = €285.20
Total = €1,525.20

Please pay the €1,525.20 by 16 December 2026 to Orla Nee Words, IBAN IE52 ULSB 9860 1024 7718 36.

Orla`,
    attachments: [{ name: '204-B.pdf' }],
  },
  {
    name: 'painter in Melbourne answers a complaint calmly',
    subject: 'Invoice 871 and the bathroom ceiling',
    body: `Hi Georgia,

Thanks for the photos. I agree about the ceiling: the second coat dried unevenly. I'd like to come by on Tuesday 1 December at 7:30 to sand and repaint it, at no cost to you.

While that is open, you don't need to pay the $160 for the ceiling. The other $1,490 of the $1,650 on invoice 871 is for the rooms you were happy with. Could you pay that by 9 December 2026? The account is Doyle Painting, BSB 733-000, account 561 908.

When the ceiling is right, I'll write to you about the $160.

Cheers,
Nick Doyle`,
  },
  {
    name: 'music copyist in Vienna, second reminder in a formal voice',
    subject: 'Second reminder: invoice 2026/91, €1,150',
    body: `Dear Mr Whitlock,

I wrote to you on 10 November about invoice 2026/91 for the orchestral parts of your Symphony No. 2. The invoice was due on 23 October 2026, and I have not received the €1,150 yet.

Would you please pay it by Monday 7 December 2026? My account is with Erste Bank: Hannah Steiner, IBAN AT41 2011 1827 3441 7200.

No interest or fee has been added. If you see a mistake in the invoice, or would rather pay in two parts, please write or ring me on +43 660 417 2208, and we will sort it out together.

I heard the broadcast from Graz, and the slow movement was lovely.

Yours sincerely,
Hannah Steiner`,
  },
  {
    name: 'fish supplier in Grimsby, cod by the kilo',
    subject: 'Invoice 6614: fish for the week',
    body: `Morning chef,

12 kg cod @ £9.50 = £114
6 kg monkfish @ £13 = £78
2 kg cod cheeks, no charge, see what you make of them
Total £192

That's invoice 6614. Please pay by 3 December 2026 to Dock Lane Fish, sort code 20-37-19, account 83301947.

Ordering for Friday closes at 6 tonight. Want the same again?

Sandra`,
  },
  {
    name: 'courier in Toronto, client called ASAP Prints',
    subject: 'Invoice 9920 for ASAP Prints Inc.',
    body: `Hi team at ASAP Prints,

Thirty-one deliveries in November, and every one was there before 17:00.

31 deliveries @ $14.00     434.00
HST 13%                     56.42
Total                     $490.42

Invoice 9920, please pay by December 15, 2026. You can send an Interac e-transfer to pay@pedalpost.example or mail a cheque to Pedal Post, 77 Sterling Rd, Toronto ON M6R 2B2. The list of addresses is attached.

Have a good weekend when it comes,
Yusuf`,
    attachments: [{ name: 'deliveries-november.csv' }],
  },
  {
    name: 'game artist in Vancouver, title in capitals',
    subject: 'Invoice 058 / key art for FINAL WARNING',
    body: `Hey Sam,

Here's the last of the key art for FINAL WARNING: layered PSDs, plus the Steam capsule sizes (616x353 and 374x448). I also fixed the glow on the "LAST CHANCE TO SURRENDER" banner.

Key art $1,800, capsule set $600. With 5% GST ($120) invoice 058 comes to $2,520.

Please e-transfer the $2,520 to invoices@noorart.example by December 11, 2026.

Can't wait to see the trailer!
Noor`,
  },
  {
    name: 'farrier in Shropshire, texted-style terse mail',
    subject: 'Invoice 77',
    body: `Hello Pip

3 sets of shoes at £48, so £144. Invoice 77.

Please pay by 9 December 2026. Sort code 30-94-57, account 02773184, D Preece. Cash is fine too when I come on the 8th.

Juno's near hind looks much better.

Dai`,
  },
  {
    name: 'honey farm in Yorkshire, reminder with a part payment received',
    subject: 'Invoice 441: £150 received, £138 left',
    body: `Dear Mr Braithwaite,

Thank you for the £150 that came in on 19 November. That leaves £138 of invoice 441 (48 jars at £6, £288).

Please pay the £138 by 11 December 2026 to Moor End Honey, sort code 05-06-12, account 37710284. If you would rather pay it in two parts, that is fine, just drop me a line.

The bees are wintering well.

Best wishes,
Ruth Metcalfe`,
  },
  {
    name: 'IT support in Nairobi to a school, statement with two invoices',
    subject: 'Statement on 25 November 2026: invoices 301 and 308',
    body: `Dear Sister Agnes,

Here is the statement you asked for.

Invoice 301, printer room: 18,500 (paid on 16 November, thank you)
Invoice 308, new router in classroom 6: 24,000
Invoiced: KSh 42,500
Paid: KSh 18,500
To pay: KSh 24,000

Please pay the KSh 24,000 by Friday 18 December 2026, by cheque to Mwangi IT or by M-Pesa, Till 884 217.

Greetings to the pupils of the computer club. Their website is better than mine.

Peter Mwangi`,
  },
  {
    name: 'actor in London, voice session, three lines',
    subject: 'Invoice 14, £300',
    body: `Hi Bea, lovely session on Monday, thank you.
Invoice 14 is for £300, to be paid by 14 December 2026 to Theo Lamb, sort code 09-01-28, account 77420913.
Is the clip going out on Radio 4 or only as a podcast?
Theo`,
  },
  {
    name: 'locksmith in Sheffield, called out at night',
    subject: 'Invoice 3021, front door at 23 Bank Street',
    body: `Dear Miss Rahman,

I set off immediately after our call at 23:40 and the door was open by 00:25. As promised on the phone, the price is the one I gave you then:

Night visit       85.00
New cylinder      48.00
VAT 20%           26.60
Total           £159.60

Invoice 3021. Please pay by 8 December 2026 at steelcitylocks.example/pay with the invoice number, or by transfer to Steel City Locks, sort code 40-41-07, account 51183720.

The old lock was forced, so the police may ask for a photo of it. Two are attached.

Stay safe,
Imran`,
    attachments: [{ name: 'lock-1.jpg' }, { name: 'lock-2.jpg' }],
  },
  {
    name: 'plumber in Perth, Western Australia, first reminder, chatty',
    subject: 'Invoice 1559, hot water unit: a quick reminder',
    body: `G'day Trish,

Hope the new hot water's treating you well. Invoice 1559 for $1,320 (GST is in that) was due last Friday, 20 November, and it hasn't shown up at my end. It may just have slipped through in the move!

Could you pay it by Friday 4 December 2026? BSB 306-089, account 417 2208, Coastline Plumbing. If it's already on its way, ignore me.

Any dramas with the pilot light, give me a yell. It's under warranty until 2031.

Cheers,
Damo`,
  },
  {
    name: 'architect in Cape Town asks before invoicing',
    subject: 'Two questions before I send invoice 64',
    body: `Dear Lindiwe

Before I send invoice 64 for the council drawings, may I check two things with you?

Should it be made out to you or to the trust?
And do you need the hours of November and December on one invoice, or on two?

The amount is the R14 500 we agreed on 2 November, whichever way it is split. Nothing needs to be paid yet. The invoice will have the day and the bank details on it.

The court has confirmed that the neighbours' right of way stays where it was, so the garage can stay on the east side.

Kind regards
Johan Venter`,
  },
  {
    name: 'proofreader in Oxford, thanks and asks for nothing',
    subject: 'Thank you – invoice 93 is paid',
    body: `Dear Dr Amari,

The £212.50 for invoice 93 reached me today, so we are all square.

I hope the viva goes well on 3 December at 14:00. You know this thesis better than anyone in that room.

Best wishes,
Judith`,
  },
  {
    name: 'law-firm cleaner in New Jersey, formal recurring invoice',
    subject: 'Invoice 2026-11, office cleaning in November',
    body: `Dear Ms. Petrakis,

This is our invoice 2026-11 for the cleaning of the law office at 40 Court Street, Suite 210.

4 weekly cleanings @ $165          $660.00
Carpet in the deposition room,
as you approved on November 12      $95.00
NJ sales tax 6.625%                 $50.02
Total                              $805.02

Please pay $805.02 by Tuesday, December 15, 2026, by check to Bright Steps Cleaning LLC, P.O. Box 417, Freehold, NJ 07728, or by ACH to routing number 021200339, account 6620418.

The box marked "Legal hold, do not destroy" is still in the hallway. We clean around it.

Respectfully,
Rosa Jimenez`,
  },
]
