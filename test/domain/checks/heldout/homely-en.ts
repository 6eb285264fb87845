/** Good English mails, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail } from './mails'

export const good: readonly GoodMail[] = [
  {
    name: 'piano tuner in Shropshire, first invoice with all in the mail',
    subject: 'Invoice 118 – tuning both pianos, 19 November',
    body: `Hello Margaret,

Thank you for the flapjack on Thursday, it kept me going all the way back over Wenlock Edge in the fog.

Here is invoice 118 for the two pianos at the hall:
Upright in the small room, tuning: £75
Grand on the stage, tuning: £95
New bass string for the grand, as we agreed when you heard the twang: £18
Total: £188

Please pay by Wednesday 9 December 2026, by bank transfer to Alan Pryce, sort code 20-45-71, account 30618274, reference 118.

The grand should hold nicely for the carol concert. Do keep that radiator turned down, though; it sulks in the heat.

All the best,
Alan`,
  },
  {
    name: 'web developer in Portland, first invoice attached with a summary',
    subject: 'Invoice #1047 for the booking page',
    body: `Hey Dana,

The booking page went live last night at 9:40 and there were already six reservations when I got up this morning. Nice!

Invoice #1047 is attached. It's $1,850 for the build we scoped in October, due Friday, December 11, 2026. There's a payment link on the invoice that takes cards and bank transfers.

I'm out on Thursday and Friday for Thanksgiving (my sister is deep-frying a turkey, wish us luck). Back Monday if anything looks off.

Cole`,
    attachments: [{ name: 'invoice-1047.pdf' }],
  },
  {
    name: 'dog groomer in Cork, friendly first reminder',
    subject: 'Invoice 0362, Biscuit and Bran',
    body: `Hi Sinéad,

How are the two lads keeping? I'd say Bran has found a puddle since.

I haven't seen the payment for invoice 0362 come in yet, so I'm sending it again here. It's €110 for the two full grooms on 30 October, and it was due on Friday 20 November 2026. Could you send it by Wednesday 2 December 2026? Bank transfer is grand, the details are on the invoice, or pop in with cash if you're passing the shop.

If you've paid it in the last day or two, thanks a million and never mind this.

Aoife
Wags & Whiskers, Douglas`,
    attachments: [{ name: 'invoice-0362.pdf' }],
  },
  {
    name: 'illustrator in Halifax, quote for a picture book',
    subject: 'Quote Q-58: Puffin picture book, 14 spreads',
    body: `Hi Rowan,

Thanks for sending the manuscript. I read it to my four-year-old twice, and she now answers only to "Captain Puffin".

Here is my quote, number Q-58:
14 spreads at $420 each: $5,880
Cover: $650
Subtotal: $6,530
HST 14%: $914.20
Total: $7,444.20

That covers two rounds of changes on the sketches and one on the finished art. I could start on January 11, 2027 and deliver everything by April 30, 2027.

I'd invoice a third when we sign, a third after the sketches and a third on delivery, each payable by e-transfer within 21 days of the invoice date. The quote stands until December 18, 2026. Any questions, call me; I'm at my desk most mornings.

Mairi`,
  },
  {
    name: 'German translator, invoice to a British client',
    subject: 'Invoice 2026-077, translation of the user manual',
    body: `Dear Mr Holloway,

thank you for the pleasant cooperation on the manual of the bread slicer. I did not know there were so many words for crumb tray.

For the translation from German into English (8,400 words at €0.15) I invoice you €1,260.00. As your firm is in the UK, no German VAT is added. The invoice with the number 2026-077 is attached.

Please transfer the amount by 16 December 2026 to my account DE04 3704 0044 0532 9176 00, Katrin Ehlers, with the invoice number as reference.

With kind regards from a snowy Göttingen
Katrin Ehlers`,
    attachments: [{ name: 'Invoice_2026-077.pdf' }],
  },
  {
    name: 'bookkeeper in Ballarat, monthly retainer',
    subject: 'November bookkeeping, invoice INV-2291',
    body: `Hi Trev,

November's done bar the last two fuel receipts, which Kylie says are in the ute.

Invoice INV-2291 for the monthly bookkeeping is attached: $480 plus $48 GST, so $528 all up. It's due Thursday 10 December 2026, same bank account as always (BSB and number are on the invoice).

I'll do December's early, in the week of the 14th, as we're off to the in-laws in Port Fairy for Christmas.

Cheers,
Jo`,
    attachments: [{ name: 'INV-2291.pdf' }],
  },
  {
    name: 'chimney sweep in Leeds, terse invoice',
    subject: 'Invoice 904',
    body: `Hi Mrs Okafor

Invoice 904 for sweeping the two flues on Monday 23 November. £65 each, £130 total.
Certificate for your insurer is attached along with the invoice.
Due Monday 7 December 2026. Bank transfer please, details at the bottom of the invoice.

Found the jackdaw nest, by the way. Nobody home.

Ta
Dave Birkin`,
    attachments: [{ name: 'invoice-904.pdf' }, { name: 'sweep-certificate.pdf' }],
  },
  {
    name: 'wedding photographer in Galway, balance before the wedding',
    subject: 'Invoice 2026/41: the rest for your day on 19 December',
    body: `Dear Niamh and Tomás,

Less than four weeks to go! I drove out to the church on Sunday to look at the light, and at two o'clock it comes in low through the west window. We'll get something lovely there, even if it's lashing.

As we set out in the booking form, the rest is to be paid before the day, so here is invoice 2026/41:

Full-day coverage and album: €2,400
Less the deposit you paid on 6 March: €600
To pay: €1,800 (VAT included)

It's due on Friday 11 December 2026, by bank transfer to IE46 AIBK 9311 5204 1782 63, name Orla Keaveney Photography, with 2026/41 as the reference.

I'll ring you on the evening of the 14th to run through the list of family pictures. Have a think about who should mind Granda.

Warmest wishes,
Orla`,
  },
  {
    name: 'plumber in Ohio, invoice by text-like mail',
    subject: 'Invoice 3318 water heater',
    body: `Mr. Lindqvist,

Water heater is in and running, set at 120 degrees like you asked. I hauled the old one away.

Invoice 3318
40 gal heater: $890
Install labor, 4 hours at $95: $380
Permit: $60
Total: $1,330

That's the same figure as on the estimate from Nov 12. Please pay by December 9, 2026. Check made out to Kessler Plumbing or Zelle to the phone number on my truck, 614-555-0137.

Any drip at all, call me.

Ron Kessler`,
  },
  {
    name: 'yoga teacher in Pune, corporate classes',
    subject: 'Invoice YS/26-27/019 for November office classes',
    body: `Dear Shalini,

It was so nice to see twenty-two people on the mats yesterday, even Mr. Deshpande from Accounts, who told me he had not touched his toes since 1998.

Please see the attached invoice YS/26-27/019. There were eight classes in November, at ₹2,500 each, which makes ₹20,000. I am not registered for GST, so there is no tax on top. Please pay by 15 December 2026 by bank transfer or UPI; both are given on the invoice.

Next week's Tuesday class will be at 7.45 instead of 7.30, as the terrace is being washed.

Regards,
Meera Kulkarni`,
    attachments: [{ name: 'YS-26-27-019.pdf' }],
  },
  {
    name: 'copywriter in Bengaluru, later calm reminder',
    subject: 'Invoice CW-114, due 30 October: when can we expect it?',
    body: `Hi Arjun,

I hope Diwali with the whole family was good fun, and that the new office has working lifts by now.

I wrote on 5 and 16 November about invoice CW-114 and have not had an answer, so perhaps my mails went astray in the move. It is ₹64,900 (₹55,000 plus 18% GST of ₹9,900) for the product pages I delivered on 29 September, and it was due on 30 October 2026.

Could you arrange the transfer by Friday 4 December 2026? The account details are on the invoice, which I have attached again. If something about the invoice stands in the way, tell me and I will sort it out the same day. And if a colleague now looks after payments, a name would help me.

Thanks and regards,
Nandini Rao`,
    attachments: [{ name: 'CW-114.pdf' }],
  },
  {
    name: 'bicycle mechanic in Utrecht, invoice to an English school',
    subject: 'Invoice 26-203 | service of 12 school bikes',
    body: `Hi Philippa,

All twelve bikes are ready and standing dry in the shed. Number 7 had a sandwich in the chain guard, I think from before the summer.

12 services at €45 = €540.00
4 new inner tubes at €8 = €32.00
Together €572.00
VAT 21%: €120.12
Total: €692.12

You can pay invoice 26-203 by bank transfer until Friday 11 December 2026: NL08 TRIO 0417 3095 11, Fietsatelier De Spaak.

The tubes I had told you on the phone on Tuesday, so no news there. See you in spring!

Groetjes,
Joris`,
  },
  {
    name: 'sound engineer in Tampere, invoice to a Dublin band',
    subject: 'Invoice 5526 for the Tampere and Turku gigs',
    body: `Hello Ciarán,

Thanks again for two great nights. My ears rang only a little, and the sauna on Sunday fixed the rest.

Invoice 5526 is attached. It is for mixing on 13 and 14 November, 2 x €350, so €700 in all. I have no VAT to add. The due date is 14 December 2026 and you can pay by bank transfer to FI08 5710 0420 3184 79, Jukka Rantanen. Please write 5526 in the message field.

The left monitor cable that made the noise is now in the bin. I hope to see you in March, when it is still winter here.

Jukka`,
    attachments: [{ name: 'invoice_5526.pdf' }],
  },
  {
    name: 'private chef in Lyon, deposit invoice',
    subject: 'Deposit for your dinner on 16 January, invoice F-2026-088',
    body: `Dear Mrs Whitcombe,

I am delighted that you chose the second menu. The pike dumplings were my grandmother's recipe, so she will watch me closely from above.

As written in the quote that you signed on Sunday, I ask for a deposit of 30%. The dinner for ten persons is €1,450, so the deposit is €435 (VAT included). You find invoice F-2026-088 attached.

Please pay it by Thursday 10 December 2026, by transfer to FR76 2004 1010 0500 6182 5041 752, in the name of Bastien Morel. The remaining €1,015 I will invoice after the dinner.

One small question: is the gentleman with the nut allergy also sensitive to sesame?

Very cordially,
Bastien Morel`,
    attachments: [{ name: 'F-2026-088.pdf' }],
  },
  {
    name: 'tour guide in Seville, answer to a question on the invoice',
    subject: 'Re: question about invoice 61/2026',
    body: `Hello Brian,

Good that you ask! The €30 is for the tickets to the tower: six persons at €5. I bought them for the group on the day, as we had agreed by WhatsApp the night before, and the receipt is attached.

So invoice 61/2026 is:
Walk of four hours, 9 November: €220
Tickets: €30
Total: €250, VAT included

The date is the same as on the invoice, Friday 4 December 2026, and the transfer goes to ES33 2100 0418 4202 0041 6273, Lucía Herrero Vidal.

Here it is 22 degrees and the oranges are turning. I think of you in Aberdeen!

Un abrazo,
Lucía`,
    attachments: [{ name: 'receipt-tower.jpg' }],
  },
  {
    name: 'tree surgeon in Devon, price change the client agreed to',
    subject: 'Invoice 772: ash tree and the hazel you added',
    body: `Hi Graham,

Well, that's the ash down, and not a slate off the roof. The lads were glad of the soup.

The estimate was £640 for the ash. On the day you asked us to coppice the hazel by the gate as well, and we shook hands on £120 for that, so invoice 772 comes to £760. We're not VAT registered, so that is the lot.

It's due on 11 December 2026. You can pay by bank transfer to Tamar Tree Care, sort code 30-91-28, account 41620773, or by cheque to the yard.

The logs want a good year under cover before they'll burn. I've left the chippings by the compost for your wife's paths.

Cheers,
Jem Hannaford`,
  },
  {
    name: 'caterer in Austin, revised quote after the guest count changed',
    subject: 'Updated quote 2207 for December 18, now 65 guests',
    body: `Hi Monique,

Sixty-five it is! I moved everything up from the fifty we first talked about. Here's the updated quote 2207:

Taco bar, 65 guests at $24: $1,560
Agua fresca station: $140
Two servers, 4 hours each at $30: $240
Total before tax: $1,940
Sales tax 8.25%: $160.05
Total: $2,100.05

To hold the date I'd need a yes from you by Friday, December 4, 2026. You pay nothing until after the party; the invoice will go out on December 21 and will be payable by January 8, 2027, by card or check.

Two vegan trays are in there, and I'll keep the habanero in a separate bowl with a warning sign after what happened to your cousin.

Thanks,
Graciela`,
  },
  {
    name: 'maths tutor in Bristol, short monthly invoice',
    subject: 'November lessons, invoice 27',
    body: `Hi Fatima,

Four lessons with Idris in November (3, 10, 17 and 24) at £32 each, so invoice 27 is £128.

Could you pay it by Tuesday 8 December 2026? Same account as ever: B Ashworth, 09-01-28, 55830416, reference Idris 27.

He did simultaneous equations this week without groaning once. I nearly rang the local paper. No lesson on the 22nd or 29th of December, and we start again on 5 January.

Best wishes
Beth`,
  },
  {
    name: 'fencing contractor in Toowoomba, first reminder',
    subject: 'Invoice 1189 – paddock fence',
    body: `G'day Col,

Hope you got some of that rain on Sunday. We had 31 mm in the gauge and two frogs.

Invoice 1189 for the back paddock was due last Wednesday, 18 November 2026, and it hasn't landed yet. It's $3,960 including GST. I've put a copy on this email in case the first one went missing.

Would you mind fixing it up by Wednesday 2 December 2026? Account's on the invoice. If you've already sent it, good on you and thanks.

The gate latch I said I'd bring is in the truck, I'll drop it over on Saturday.

Macca
Darling Downs Fencing`,
    attachments: [{ name: 'invoice-1189.pdf' }],
  },
  {
    name: 'videographer in Montréal, first invoice with Quebec taxes',
    subject: 'Invoice 2026-064: museum opening film',
    body: `Hello Catherine,

The final cut is in the shared folder since Monday evening, with English and French subtitles. The curator of collections laughed at the part with the stuffed moose, which I take as approval.

Invoice 2026-064:
Two shooting days at $900: $1,800.00
Editing, three days at $600: $1,800.00
Subtotal: $3,600.00
GST 5%: $180.00
QST 9.975%: $359.10
Total: $4,139.10

Please pay by December 18, 2026, by Interac e-transfer to lucie@atelierfanal.example or by direct deposit; the void cheque is attached.

Enjoy the first real snow!
Lucie Fanal`,
    attachments: [{ name: 'void-cheque.pdf' }],
  },
  {
    name: 'seamstress in Norwich, collection-day invoice',
    subject: 'Your coat is ready, invoice 83',
    body: `Dear Mrs Allardyce,

Your mother's coat is hanging in the window and three people have tried to buy it.

The new lining, the hem and five buttons come to £94, as on the slip you signed. That's invoice 83. You can pay in the shop when you fetch it, cash or card, or by bank transfer to N. Wierzbicka, sort code 40-35-18, account 71429065. Either way, by Saturday 12 December 2026, please, as I close for Christmas that evening.

Open Tuesday to Saturday, 9.30 to 4.

Natalia`,
  },
  {
    name: 'beekeeper in Tipperary, wholesale honey',
    subject: 'Invoice 2026-19, 48 jars delivered Monday',
    body: `Hi Fergal,

Great to see the new shelves. The heather honey looks well beside the cheese.

Delivered Monday 23 November:
36 jars of wildflower at €6.50: €234
12 jars of heather at €9.00: €108
Total: €342

Invoice 2026-19 is attached. Could you pay it by Wednesday 16 December 2026? The IBAN is on it, or I'll take a cheque next time I'm in.

The bees are tucked up and I'm told I should be doing the same, with this cold. Next drop is Monday 14 December if you ring me by the Friday before.

Mossie Hayes`,
    attachments: [{ name: 'Invoice 2026-19.pdf' }],
  },
  {
    name: 'sign painter in Milwaukee, half paid and half to go',
    subject: 'Invoice 415: second half for the bakery window',
    body: `Hi Tess,

That gold leaf caught the sun this morning and a bus driver honked at me. I'm taking it as applause.

All done as of noon yesterday, so here's the second half. The job was $1,240, you paid $620 on November 2 (thanks!), and that leaves $620 on invoice 415. Due December 10, 2026. Venmo @kowalski-signs, or a check to Kowalski Sign Co., 2217 S. Muskego Ave.

Don't wash the inside of the glass until Sunday. After that, soft cloth, plain water, no ammonia.

And thank you for the rye. It didn't make it home.

Pete Kowalski`,
  },
  {
    name: 'machine shop in Michigan, formal invoice with attached document',
    subject: 'Invoice 88164 / your order 4471-B',
    body: `Good morning Mr. Haddad,

Your 200 spindle bushings left on the 7:15 truck today and should be on your dock on Monday. The inspection report is in the box and also attached here.

Invoice 88164 is attached as well: 200 pieces at $14.35, total $2,870.00, freight included as quoted. It is due on Monday, December 28, 2026. Our bank details and mailing address for checks are printed on the invoice.

We are closed tomorrow and Friday for the holiday. The second lot of 200 is on the machine from Tuesday.

Best regards,
Loretta Nowicki
Huron Precision Turning`,
    attachments: [{ name: 'INV-88164.pdf' }, { name: 'inspection-4471-B.pdf' }],
  },
  {
    name: 'retired academic proofreader in Durham, chatty first invoice',
    subject: 'Chapter 5 and invoice 39',
    body: `Dear Dr Mbeki-Lowe,

What a splendid chapter. I had no idea that eighteenth-century drains could move one so.

It is attached with my corrections marked. I queried two dates on page 31 and, with a heavy heart, removed fourteen semicolons.

Invoice 39 is for 11,200 words at £9 per thousand: £100.80. Payment by Friday 18 December 2026 would suit me very well, by bank transfer to W. H. Fenwick, sort code 20-27-61, account 80351947.

I am in hospital for my new hip on 3 December, and the surgeon promises me I shall be back at the desk by the 14th. Chapter 6 is safe with me after that.

With kind regards,
Wilf Fenwick`,
    attachments: [{ name: 'Chapter5_marked.docx' }],
  },
  {
    name: 'ceramic tile maker in Aveiro, deposit and estimate in one',
    subject: 'Estimate 2026/52: blue tiles for the kitchen in Cork',
    body: `Dear Deirdre,

Thank you for the photos of the kitchen. The cat on the stove is very elegant; if you want, he can be on a tile.

My estimate number 2026/52:
180 hand-painted tiles at €7.50: €1,350
Packing and transport to Cork: €145
VAT 23%: €343.85
Total: €1,838.85

I need five weeks to paint and fire them. If you say yes before 11 December 2026, they leave here in the last week of January.

I would ask half when you order, which is €919.43, and the other €919.42 before I ship. Both by bank transfer to PT50 0035 0127 0004 1862 9308 4, Inês Tavares. With each half you get an invoice that says the day to pay.

Beijinhos from a rainy Aveiro,
Inês`,
  },
  {
    name: 'furniture maker in Gdańsk, invoice non-native but clear',
    subject: 'Invoice FV 34/11/2026: oak table',
    body: `Hello Mr. Simon,

The table is finished! I put oil three times and today it is so smooth that my son was sliding a toy car on it (I stopped him).

Transport company takes it on Monday 30 November in the morning, and it should be by you on Thursday.

Invoice FV 34/11/2026 is in attachment. Sum is €1,620, with delivery, same like in our agreement from September. Please pay until 10 December 2026 on the account PL61 1090 1014 0000 0712 1981 2874, Pracownia Dąb, Marek Sobczak.

Please do not put hot pots on it in the first two weeks.

Greetings,
Marek`,
    attachments: [{ name: 'FV_34_11_2026.pdf' }],
  },
  {
    name: 'court interpreter in Aarhus, short invoice',
    subject: 'Invoice 1206, interpreting at the court on 17 November',
    body: `Dear Ms Penrose,

Thank you for the job at the court in Aarhus on 17 November. The case was over at 14.20, so it was five hours with the break.

Invoice 1206: 5 hours at DKK 620 = DKK 3,100. No VAT. Please pay by 15 December 2026 to DK34 0040 0441 6273 06, Amal Rasmussen.

I hope your train got through the storm. Mine stopped in a field for an hour next to some very curious cows.

Kind regards,
Amal Rasmussen`,
  },
  {
    name: 'UX designer in Malmö, monthly retainer',
    subject: 'Invoice 2026-11 for November',
    body: `Hi Oliver,

Another month! Attached is invoice 2026-11, the usual SEK 38,000 for five days of design, no Swedish VAT as you're in London. It's due on 28 December 2026 and the IBAN is on the invoice as always.

What I did, for your records: the new onboarding (2 days), tests with six users (2 days), and the icons (1 day).

December will be four days instead of five, because I take the week of Lucia off with the kids. I'll invoice SEK 30,400 for it, as we said in our call on Monday.

/Elin`,
    attachments: [{ name: 'invoice-2026-11.pdf' }],
  },
  {
    name: 'small printer in Ghent, first reminder to an English gallery',
    subject: 'Reminder: invoice 20261432 (exhibition posters)',
    body: `Dear Harriet,

I heard that the opening was so full that people stood in the street. Congratulations to all of you!

Perhaps in that busy week our invoice was forgotten. Number 20261432, for 150 posters on 250 gram paper, is €387.20 including VAT, and it was due on 16 November 2026. I attach it again.

Would you please pay it by 4 December 2026? Our account is BE83 7310 4826 1515. If the payment has crossed with this mail, I thank you already.

Friendly greetings,
Wouter Claes
Drukkerij Claes & Dochter`,
    attachments: [{ name: '20261432.pdf' }],
  },
  {
    name: 'ski guide in Tyrol, part payment thanks and what is left',
    subject: 'Thank you: €500 received for invoice 14/2026',
    body: `Hi Duncan,

your €500 arrived yesterday, many thanks! So invoice 14/2026 stands like this:

Four days guiding in Obergurgl: €1,280
Paid on 24 November: €500
Still to pay: €780

As we agreed on the phone, the €780 is due on 15 January 2027, to the same account, AT36 2011 1842 1736 5900, Florian Gstrein.

We have 60 cm of fresh snow on the glacier and the avalanche warning is going down again. Bring the wide skis, and a hat that fits under the helmet this time.

See you on 7 February,
Flo`,
  },
  {
    name: 'developer in Tartu, hours invoice',
    subject: 'Invoice 2026-31: API work, 2–20 November',
    body: `Hi Gareth,

The import runs in 40 seconds now instead of 11 minutes. Your night shift can sleep.

Invoice 2026-31 is for 46 hours at €65, which is €2,990, no VAT added as you're a UK company. The time sheet is attached, day by day.

Please pay by 11 December 2026 to EE84 2200 2210 4182 7364, Metsatark OÜ, with the invoice number.

On Monday I start with the logs. I'll be offline on Thursday afternoon: school play, my daughter is a hedgehog.

Kristjan`,
    attachments: [{ name: 'timesheet-nov.csv' }],
  },
  {
    name: 'violin repairer in Cremona, question answered and total confirmed',
    subject: 'Re: Re: the viola – invoice 118/26',
    body: `Dear Helen,

Yes, the new sound post is in the price. And no, the buzz was not your fault; it was a loose bit of the lining, which I glued on Saturday. I played it a little, Bach, badly, and it was quiet.

So all is as in my quote: repair of the crack €460, new sound post €70, strings €85, in total €615 with VAT. This is invoice 118/26, and it is attached. You can pay until 14 December 2026 by transfer to IT65 C030 6909 6060 0000 4182 736, Davide Bergonzini, or with card when you come for it.

We are open every day except Monday. If you come at noon, there is risotto at the corner.

Cordial greetings,
Davide`,
    attachments: [{ name: '118-26.pdf' }],
  },
  {
    name: 'glass workshop in Nový Bor, later reminder, calm',
    subject: 'Invoice 260418: second reminder',
    body: `Dear Mr Ferris,

we hope all is well with you in the shop and that the Christmas season starts nicely.

Our invoice 260418 for 60 glass stars, total €744, was due on 23 October 2026. We reminded you on 6 November and the payment has not reached us yet. It may be that the bank sent it back, because our account changed in September. The right one is CZ65 0800 0000 1920 0014 5399; it is also on the invoice, attached.

Please send the €744 by Monday 7 December 2026, or write to us if you need to split it. We can surely find a way.

With regards,
Zdena Horáková
Sklo Horák`,
    attachments: [{ name: '260418.pdf' }],
  },
  {
    name: 'electricians in Limerick, first invoice after a repair',
    subject: 'Invoice 5091: fuse board and outside light',
    body: `Hi Bernie,

Shane has all finished there since Tuesday, and the warning light on the board should stay off now. If it so much as winks at you, give us a shout.

Invoice 5091 is attached. New fuse board €680, outside light €95, VAT at 13.5% €104.63, so €879.63 in total, same as the quote. It's due by Wednesday 9 December 2026. You can pay by card over the phone on 061 555 0142 or by transfer, the IBAN is on the invoice.

Shane says the scones were the best he's had on any job, and he has had a lot of scones.

Regards,
Colette
Treaty Electrical`,
    attachments: [{ name: 'Inv5091.pdf' }],
  },
  {
    name: 'decorator in Glasgow, extra room agreed, invoice',
    subject: 'Invoice 212 – hall, stairs and the wee box room',
    body: `Hiya Lorraine,

That's you all painted. Keep the windows open a crack till Friday, the gloss on the banister still honks a bit.

Hall and stairs, as quoted: £720
Box room, which you asked for by text on the 12th and okayed at £180: £180
Total: £900

You gave me £300 at the start, so there's £600 to pay on invoice 212, by Friday 11 December 2026. Bank transfer to S McGarvey, 83-06-19, 10472856, or cash in an envelope if you're old school like my maw.

There's half a tin of the green left in your cupboard for touch-ups.

Cheers,
Stevie`,
  },
  {
    name: 'mobile mechanic in Perth, all in the mail',
    subject: 'Invoice M-667, HiLux service 24 Nov',
    body: `Hi Priya

HiLux is good to go. Front pads had about 2 mm left so you picked the right day.

Invoice M-667
Service, oil and filters: $310
Front brake pads, fitted (you OK'd these on the phone at 10.15): $240
GST: $55
Total: $605

Due by Tuesday 8 December 2026. PayID is my mobile, 0491 570 156, name D Okeke, or tap your card when I'm round on Saturday for the Corolla.

It's going to be 38 on the weekend so park her in the shade, the new battery will thank you.

Dom`,
  },
  {
    name: 'farrier in Northumberland, first reminder',
    subject: 'Invoice 1450, Bramble and Major',
    body: `Morning Hilary

Hope Major's abscess has cleared. Keep poulticing till it's dry for two days running.

Invoice 1450 from 28 October, £170 for the two sets, was due on 18 November 2026, and I can't see it in the account. Could you have a look? If it's not gone yet, Wednesday 2 December 2026 would be fine.

R Charlton Farriery, 20-58-33, 63091754, ref 1450.

I've got you down for Friday 11 December at 8 o'clock. If there's ice on the bank I'll leave the van at the bottom and walk up.

Robbie`,
  },
  {
    name: 'boat repairer in Nova Scotia, deposit',
    subject: 'Invoice 2026-90: deposit for the dory',
    body: `Hi Glenn,

She's in the shed, upside down and drying out. I counted nine soft planks, same as you did, so we're both either right or blind.

To order the cedar I'd ask for the 40% deposit that's in the estimate you signed on November 15. The estimate was $4,200 plus HST of $588, $4,788 in all, so the deposit is $1,915.20. That's invoice 2026-90, attached.

It's due December 7, 2026, so the sawmill can cut before they shut for the holidays. E-transfer to shop@lunenburgsmallcraft.example, or a cheque to Lunenburg Small Craft.

Work starts in the new year and she'll be afloat for the May long weekend.

Angus`,
    attachments: [{ name: 'deposit-invoice-2026-90.pdf' }],
  },
  {
    name: 'podcast editor in Chicago, chatty monthly invoice',
    subject: 'invoice 0088 (episodes 41–44)',
    body: `hey marcus!

four episodes down. 43 was my favorite, i had to pause it on the train because i was cry-laughing about the parrot.

invoice 0088 is attached: 4 episodes at $175, so $700. it's due friday, december 11, 2026, and the pay button is right on the pdf.

i cut six minutes of 44 as you asked, and took out the lawn mower. well, most of it. it lives on quietly around 12:30.

heading to my mom's in iowa till monday, but i'll check mail in the evenings.

xo
bree`,
    attachments: [{ name: 'invoice-0088.pdf' }],
  },
  {
    name: 'music teacher at a daycare in Minneapolis, thanks for payment',
    subject: 'Got it, thank you! (invoice 61)',
    body: `Hi Ms. Tran,

Your check for invoice 61 came in Monday's mail, $360, so October is all settled. Thank you!

The drum circle was a hoot. I've never heard "Twinkle Twinkle" on eleven tambourines before and my ears may never be the same.

November's invoice will come on the 30th as always.

Take care, and stay warm out there,
Miss Becky`,
  },
  {
    name: 'landscaper in Calgary, reply to a question about GST, due date repeated',
    subject: 'Re: Invoice 2754 - GST?',
    body: `Hi Gord,

Good question. The $2,600 on the quote was before tax, so with 5% GST ($130) invoice 2754 comes to $2,730. I've attached the quote so you can see them side by side.

It's still due on Friday, December 4, 2026, e-transfer to office@foothillsyards.example or a cheque in the slot at the shop.

The junipers are wrapped. If the chinook comes through on the weekend like they say, leave the burlap on anyway, they don't know it's only fooling.

Trish`,
    attachments: [{ name: 'quote-september.pdf' }],
  },
  {
    name: 'subtitler in Chennai, first invoice',
    subject: 'Invoice 2026-142: subtitles for the three lectures',
    body: `Dear Dr. Whitfield,

I have uploaded the subtitles for lectures 7, 8 and 9. In lecture 8, at 34:12, a crow takes over for some seconds, so I have put [crow] there. I hope that is all right!

Invoice 2026-142 is attached. It is for 171 minutes at $4 a minute, that is $684. Please pay by December 15, 2026 through the Wise link on the invoice.

Lectures 10 to 12 will be ready by next Friday, 4 December, if the rains leave us our electricity. I charge the laptop whenever there is power.

Warm regards,
Lakshmi Subramanian`,
    attachments: [{ name: 'invoice-2026-142.pdf' }],
  },
  {
    name: 'data analyst in Hyderabad, second reminder with an offer to split',
    subject: 'Invoice HY-209 ($1,920): a note about payment',
    body: `Hi Leon,

I hope your father is recovering well after the operation. Please don't think about this mail before he is home.

For when you are back at the desk: invoice HY-209 for the churn report, $1,920, was due on November 6, 2026 and is still open. I wrote once, on the 13th, to your old address, so you may not have seen it.

Would Friday, December 11, 2026 work for you? If it's easier, we can do $960 on that day and $960 on January 8, 2027. The bank details and a card link are on the invoice, attached.

The dashboard keeps running as before, of course.

All the best to your family,
Imran Siddiqui`,
    attachments: [{ name: 'HY-209.pdf' }],
  },
  {
    name: 'tailor in Jaipur, balance before shipping',
    subject: 'Your sherwanis are ready, invoice 318',
    body: `Dear Mr. Kapoor,

All five sherwanis are stitched and pressed. My father checked each button himself and found nothing to complain about, which happens about once in ten years.

Five sherwanis at ₹14,000: ₹70,000
Courier to Leicester: ₹6,500
No GST is charged on exports.
Total: ₹76,500
Advance received on 2 October: ₹30,000
Balance: ₹46,500

Please pay the balance of invoice 318 by Thursday 3 December 2026. Bank details are on the invoice, which is attached. We will hand the parcel to the courier on the 4th, and they say six working days, so well in time for the 19th.

The smallest one has two extra centimetres in the hem, as your nephew is growing fast.

With respect,
Yusuf Rangrez`,
    attachments: [{ name: 'invoice-318.pdf' }],
  },
  {
    name: 'stonemason in Wales, estimate with an uncertain part explained',
    subject: 'Estimate 26/71 for the garden wall',
    body: `Dear Mr and Mrs Parry-Hughes,

Thank you for the tea, and for holding the dog.

Here's what I make of the wall. Taking down and rebuilding the six metres that lean: £1,980. New capping stones, ten at £32: £320. Together £2,300, no VAT as I'm not registered. That is estimate 26/71.

The one thing I can't see is what's under the corner by the yew. If the footing is sound, the price stays as it is. If not, I'll stop, show you, and give you a price before I do anything about it.

I could begin on Monday 11 January 2027, frost allowing, and it's about eight days. The bill comes when it's finished, to be paid within two weeks of the date on it, by bank transfer or cheque. The price holds until 31 December 2026.

Cofion gorau,
Emyr Vaughan`,
  },
  {
    name: 'locksmith in Las Vegas, night job invoice',
    subject: 'Invoice 70233 from last night',
    body: `Hi Jenna,

Glad you got in before the pizza got cold.

Invoice 70233:
Night service call, the price I gave you on the phone: $140
Front door cylinder, replaced at your request: $65
Total: $205

You can pay by card at the link in the text I sent you at 11:52 pm, or by Zelle to 702-555-0118, by Wednesday, December 2, 2026.

You have three keys. Leave one with a neighbor you like.

Luis
Desert Key & Lock`,
  },
  {
    name: 'window cleaner in Portsmouth, very short',
    subject: 'windows, invoice 640',
    body: `Hi Ken

done front and back this morning in between the showers. £22 same as usual, invoice 640. by Wed 2 December 2026 please, bank transfer to J Pocock 30-99-16 24817053 or leave it with Jean in the shop

next time is 23 December, will wear the hat

Jase`,
  },
  {
    name: 'florist in Kilkenny, thanks and the last part',
    subject: 'Invoice 733: thanks for the €250, €165 to go',
    body: `Hi Gráinne,

The €250 came in on Friday, thank you. And thanks for the photo of the arch, I have it on the wall of the shop.

Invoice 733 was €415 altogether, so there's €165 left of it. We said the tenth of next month, so Thursday 10 December 2026, and that's no bother at all. Same account as last time, Blátha Beaga, IE24 BOFI 9005 8341 7260 95.

How was Tenerife? We'd frost on the inside of the van this morning.

Mind yourself,
Carmel`,
  },
  {
    name: 'grant writer in Vermont, changed scope agreed by mail',
    subject: 'Invoice 26-17, including the second application',
    body: `Dear Ellen,

Both applications went in on Friday with a whole 50 minutes to spare. I had a cup of tea and stared at the wall.

Invoice 26-17 is attached:
State arts council application, as in our agreement: $2,200
Community foundation application, added by your email of October 28: $1,100
Total: $3,300

It's due on December 18, 2026. Checks go to P.O. Box 118, Brattleboro, and the invoice has our bank details if your treasurer would rather do a transfer.

We should hear from the council in mid-February. I'll keep my fingers crossed, and my toes.

Warmly,
Judith Amsel`,
    attachments: [{ name: 'Invoice 26-17.pdf' }],
  },
  {
    name: 'voice actor in Toronto, first reminder',
    subject: 'Invoice 1123 for the elevator voice',
    body: `Hi Kenji,

I was in your new tower on Tuesday and told myself that the doors were closing. Very strange, ten out of ten.

A small reminder about invoice 1123: $850 plus 13% HST of $110.50, so $960.50. It was due November 19, 2026. My guess is that it's sitting with accounts, since they asked for a purchase order number on the 12th and I sent it (PO 30077) the same day.

Could you check with them, and could they pay it by December 3, 2026? Direct deposit details are on the invoice, attached here with the PO number on it.

Thanks so much,
Simone Achebe`,
    attachments: [{ name: 'Invoice-1123-PO30077.pdf' }],
  },
  {
    name: 'upholsterer in Sheffield, apology for a wrong invoice',
    subject: 'Corrected invoice 455-B for the wing chair',
    body: `Dear Mrs Iqbal,

You were quite right, I had charged for seven metres of the tweed and used six. I'm sorry about that, it was my sums at ten at night.

Here is the corrected invoice, 455-B, which replaces 455:
Stripping and rebuilding the seat: £260
Six metres of tweed at £38: £228
Total: £488

I've moved the date as well, to Friday 11 December 2026, so you have the full fortnight. Bank transfer to Sharrow Upholstery, 05-07-22, 38160294, or card when you collect.

The chair is by the stove with the cat on it. I'll brush it.

Kind regards,
Glenys Marsden`,
    attachments: [{ name: '455-B.pdf' }],
  },
  {
    name: 'IT support firm in Reading, quarterly retainer',
    subject: 'Invoice RT-3906, support December to February',
    body: `Hi Chidi,

Attached is invoice RT-3906 for the next three months of support.

3 months at £290: £870
VAT at 20%: £174
Total: £1,044

It's due by Thursday 17 December 2026 and our account details are at the foot of the invoice.

A few things from this quarter: 41 calls, most of them about the printer on the second floor, which we have now moved away from the radiator. The backups ran every night and we tested a restore on 18 November; it took 22 minutes. In the week of 7 December, Pavel will swap the two oldest laptops, as agreed in your September review.

If you'd like the call list, I can send it over.

Regards,
Wendy Tuck
Riverside Tech`,
    attachments: [{ name: 'RT-3906.pdf' }],
  },
  {
    name: 'office cleaners in Belfast, later reminder, calm and formal',
    subject: 'Invoice 8817: now 26 days overdue',
    body: `Dear Mr McIlroy,

Invoice 8817 for October's cleaning, £468.00 including VAT, was due on 30 October 2026 and is now 26 days overdue. Our earlier reminders are dated 9 and 17 November.

If there was anything wrong with the work, please tell me and I'll come and look at it myself. If the delay is about cash at your end, I'd be glad to hear that as well, and we can agree on two payments.

Otherwise, please pay £468.00 by Wednesday 9 December 2026 to Lagan Cleaning Ltd, sort code 95-01-21, account 40217386, reference 8817.

The team carries on as usual on Mondays and Thursdays.

Yours sincerely,
Roisin Donnelly`,
  },
  {
    name: 'wedding DJ in Essex, deposit',
    subject: 'Deposit invoice 1016 for Saturday 12 June 2027',
    body: `Hi Kayleigh and Sam!

You're in the diary! And yes, I promise on my nan's life: no Birdie Song.

To book the date it's a £150 deposit, out of the £650 for the night (7 till midnight, lights included). Invoice 1016 for the £150 is attached, due by Wednesday 9 December 2026, with my bank details on it. The other £500 is due on 29 May 2027 and I'll send an invoice for that in the spring.

Have a think about the first dance. Sam's suggestion of the Match of the Day tune is, let's say, brave.

Big love,
DJ Rusty (Russell Tyndall, if you're the bank)`,
    attachments: [{ name: 'deposit-1016.pdf' }],
  },
  {
    name: 'technical writer in Leuven, invoice sent again with the order number',
    subject: 'Invoice 2026-58 again, with your order number',
    body: `Hello Victoria,

Your accounts team wrote that they need order number 77120 on the invoice, so here is 2026-58 again, now with the number on it. Nothing else has changed: €1,512 for 21 hours at €72, to be paid by 11 December 2026, by transfer to the IBAN on the invoice.

While I was in the file, I also corrected the spelling of "Middlesbrough". I have now learned it for life.

I'm on the train to Strasbourg on Thursday and Friday, but I read mail in the evening.

Best,
Annelies`,
    attachments: [{ name: '2026-58_PO77120.pdf' }],
  },
  {
    name: 'bread bakery in Lewes, weekly wholesale invoice',
    subject: 'Invoice W47: bread 16–21 November',
    body: `Hi Toby

Bread for last week:
40 sourdough at £3.20 = £128.00
24 rye at £3.60 = £86.40
60 buns at 70p = £42.00
less 5 buns that got squashed on Tuesday, sorry = £3.50
Total £252.90

That's invoice W47, due Friday 4 December 2026. Transfer to Cliffe Bakery, 40-28-15, 52907418.

Flour lorry is late, so on Friday you may get spelt instead of rye, same price. I've told Mo at the till so he can warn the regulars.

Hanne (up since 2, forgive typos)`,
  },
  {
    name: 'architectural draughtsman in Waterford, stage invoice',
    subject: 'Planning drawings lodged; invoice 2026-33 for stage 2',
    body: `Dear Mr and Mrs Power,

I lodged the drawings with the council on Friday 20 November at ten past three, and the file number came through yesterday. They have eight weeks to decide, and neighbours may write in during the first five.

As in our letter of agreement, stage 2 is paid when the drawings are lodged:
Stage 2 fee: €1,600.00
VAT at 23%: €368.00
Total: €1,968.00

Invoice 2026-33 is attached. Please pay it by Friday 18 December 2026, by transfer; the IBAN is on the second page. The council's own fee of €34 you paid yourselves, so that's not in it.

I hear the baby is overdue. I hope all goes gently, and don't let my invoice into the hospital bag.

Kind regards,
Eoin Walsh`,
    attachments: [{ name: 'Invoice 2026-33.pdf' }],
  },
  {
    name: 'magician in Brisbane, thanks for payment',
    subject: 'Paid! Invoice 509, and Ruby says hi',
    body: `Hi Amrita,

The $290 for invoice 509 turned up this morning. No trick involved. Thank you!

Please tell Vihaan he was the best assistant I've had all year, and that the coin is still behind his ear. The rabbit slept for fourteen hours after the party, so I think it was a success.

The receipt is attached for your records.

Have a ripper summer,
Marvin the Mostly Marvellous`,
    attachments: [{ name: 'receipt-509.pdf' }],
  },
  {
    name: 'radio producer in Manchester, change of brief the client asked for',
    subject: 'Invoice 2026/29: trailer, longer version',
    body: `Hi Yasmin,

The 60-second trailer is in your inbox, mixed and levelled. I kept the seagull.

When you asked on Thursday for 60 seconds instead of 30, I said it would be £340 instead of £220, and you wrote back "yes please". So invoice 2026/29, attached, is for £340. It's due on Wednesday 16 December 2026 and the bank details are on it.

I'm at the studio on Oxford Road on Monday and Tuesday if you want to listen to it on big speakers. There'll be parkin.

Cheers,
Hal`,
    attachments: [{ name: 'Invoice-2026-29.pdf' }],
  },
]
