/** English mails that are clear, complete and kind, whatever their words. Today is 25 November 2026 in them. */
import type { GoodMail } from './mails'

export const good: readonly GoodMail[] = [
  {
    name: 'Leeds illustrator, first invoice, chatty',
    subject: 'Invoice 2026-031 – the fire engine book',
    body: `Hi Priya,

The last spread went to the printer this morning, so that's all sixteen pages of the fire engine book done! I loved drawing the one where the kids shoot water over the fence.

Here is invoice 2026-031 for £1,600 (16 pages at £100). It's due on Wednesday 9 December 2026. My bank details are on the invoice; please put 2026-031 as the reference.

If the cover colours look off in the proof, ring me and I'll have another look.

All the best,
Josie`,
    attachments: [{ name: 'Invoice-2026-031.pdf' }],
  },
  {
    name: 'Court interpreter, Dublin, formal',
    subject: 'Invoice 118 – interpreting at Dublin District Court, 17 November 2026',
    body: `Dear Ms Brennan,

Thank you for booking me for the hearing at the District Court on Tuesday 17 November 2026. The witness was questioned by two lawyers and the sitting ended at 3.30 pm, which is within the half day and the one added hour we had agreed beforehand.

Half day: €220.00
One hour: €55.00
Travel, as agreed: €25.00
Total: €300.00 (no VAT is charged)

Please pay by Thursday 17 December 2026 by bank transfer to IE21 AIBK 9343 6751 4482 01, with the number 118 as the reference. The invoice is attached.

Yours sincerely,
Danuta Wolska`,
    attachments: [{ name: 'Invoice 118.pdf' }],
  },
  {
    name: 'Glasgow joiner, short, dialect',
    subject: 'Invoice 77, kitchen door',
    body: `Hiya Moira,

That's the kitchen door hung and no draught at all now. Wee bit of filler still to dry, so keep the dog off it till the morn.

Invoice 77 comes to £185. If you could pop it over by Friday 4 December 2026, that'd be grand. Bank transfer to Rab Kerr, sort code 80-22-60, account 10438876.

Cheers for the tea!
Rab`,
  },
  {
    name: 'Berlin photographer, non-native, first invoice',
    subject: 'Invoice R-2026-44: photo shoot in Hamburg',
    body: `Dear Mr. Collins,

it was a pleasure to shoot your team in Hamburg. The 40 pictures are in the folder which I sent you on Monday 23 November 2026.

My invoice R-2026-44 is attached:

Photo shoot, one day: 900,00 €
Retouching, 40 pictures at 5,00 €: 200,00 €
Sum: 1.100,00 €
19 % VAT: 209,00 €
Total: 1.309,00 €

Please transfer the total until 15 December 2026 to IBAN DE93 3704 0044 6304 6690 71. My VAT number is DE810474503.

With kind regards from Berlin
Jan Petersen`,
    attachments: [{ name: 'R-2026-44.pdf' }],
  },
  {
    name: 'Escape room designer, Tallinn, deposit',
    subject: 'Invoice 2611-02, deposit for the escape room "Killer on the Night Train"',
    body: `Hello Siim,

Great that you want to go on with "Killer on the Night Train". The fire exit plan from the rescue board came back approved, so I can start building on Monday 7 December 2026.

As we agreed, half of the price is paid before I start:

Whole price: €8,400
Deposit now, 50%: €4,200
Balance when the room opens: €4,200

Invoice 2611-02 for the deposit of €4,200 is attached. It is due on 4 December 2026, to EE90 2200 7981 9643 8733. Our VAT number is EE100588477 and the prices include VAT.

Best,
Kertu Saar`,
    attachments: [{ name: 'invoice-2611-02.pdf' }],
  },
  {
    name: 'London editor, invoice with agreed extra chapter',
    subject: 'Invoice 0452, copy-edit of "The Last Warning"',
    body: `Dear Helen,

Chapter 12 is back with you, and with that the whole of "The Last Warning" is edited.

Invoice 0452 is attached:

Chapters 1 to 11, as quoted: £1,375
Chapter 12, the additional chapter you asked for and we agreed in your email of 3 November 2026: £125
Total: £1,500

It is due on Friday 18 December 2026. You can pay by bank transfer; the details are at the foot of the invoice.

I'm glad the detective didn't die in the end.

Best wishes,
Ruth Adeyemi`,
    attachments: [{ name: '0452.pdf' }],
  },
  {
    name: 'Helsinki translator, formal, VAT and IBAN',
    subject: 'Invoice 2026-208: translation of the police interview guide',
    body: `Dear Mr Lehtonen,

I sent the English version of the police interview guide this afternoon. Two terms are marked in yellow; please ask your lawyer which one she prefers and I will change them at no charge.

Invoice 2026-208
6,000 words at €0.15: €900.00
VAT 25.5%: €229.50
Total: €1,129.50
Due date: 16 December 2026
IBAN: FI08 4055 1527 1432 87
VAT number: FI21634192

The same invoice is attached as a PDF.

Kind regards,
Anna-Maija Virta`,
    attachments: [{ name: 'invoice_2026-208.pdf' }],
  },
  {
    name: 'Spanish web developer, balance after deposit',
    subject: 'Invoice F-2026/063, balance for the shop site',
    body: `Hello Karen,

Your shop is live since yesterday evening and the first three orders have arrived already!

Now comes the second and last invoice, F-2026/063:

Agreed price: 3.600,00 €
Deposit paid on 5 October 2026: 1.200,00 €
Balance: 2.400,00 €

Can you please pay the 2.400,00 € by 14 December 2026, to the account ES05 2100 0212 1144 1871 5611? There is no VAT in the invoice because you are a company in another EU country; my number is ES40748979V.

If a button does not execute what it should, write me and I will look at it the same day.

Un saludo,
Nuria Campos`,
    attachments: [{ name: 'F-2026-063.pdf' }],
  },
  {
    name: 'New York copywriter, first invoice, US',
    subject: 'Invoice #1029 for the Black Friday emails',
    body: `Hi Marcus,

All five Black Friday emails are in the shared folder, including the one with FREE SHIPPING in the subject line. I still like "last call" better than "final sale", but it's your list!

Invoice #1029 is attached: 5 emails at $240, $1,200 in total. It's due December 11, 2026. You can pay by ACH or with the card link on the invoice.

Have a good Thanksgiving,
Dana Whitfield`,
    attachments: [{ name: 'Invoice-1029.pdf' }],
  },
  {
    name: 'Calm first reminder, Bristol gardener',
    subject: 'Invoice 56 – a reminder',
    body: `Hi Tom,

I hope the new hedge is taking well. I was doing my books this morning and couldn't find a payment for invoice 56 (£240, for the planting on 20 October), which was due on 10 November 2026. It may just have slipped down the inbox, so I've attached it again.

Could you pay it by Friday 4 December 2026? The account is Greenfold Gardens, sort code 40-13-22, account number 71804462.

If it's already on its way, thank you, and no need to reply.

Best wishes,
Sal Hobbs`,
    attachments: [{ name: 'Invoice 56.pdf' }],
  },
  {
    name: 'Amsterdam sound engineer, second reminder',
    subject: 'Second reminder: invoice 2026-0087, €726.00',
    body: `Hi Joris,

I wrote to you on 9 November 2026 about invoice 2026-0087 for the live recording on 26 September. The €726.00 was due on 26 October 2026 and is now 30 days overdue; I have not seen it on my account yet.

Is there something in the invoice that needs changing, or has it perhaps gone to the wrong department? If all is well with it, please transfer the amount by 2 December 2026 to NL67 TRIO 0202 2360 72, with 2026-0087 in the description. A copy is attached.

You can also call me, I'm in the studio until six most days.

Groet,
Femke de Boer`,
    attachments: [{ name: 'invoice-2026-0087.pdf' }],
  },
  {
    name: 'Final notice, calm, Manchester web studio',
    subject: 'Final notice: invoice 3310, £1,440',
    body: `Dear Mr Hargreaves,

I am writing about invoice 3310 for £1,440, which was due on 18 September 2026. I sent reminders on 2 October and 30 October and have not had an answer, so I would like to check that they reached you.

Please pay the £1,440 by Wednesday 9 December 2026, to sort code 20-45-71, account 63920418, reference 3310. The invoice is attached again.

If the whole sum is difficult at the moment, tell me and we can agree on instalments. I have not added interest to the invoice.

Yours sincerely,
Colin Yates
Yates & Frame Web Studio`,
    attachments: [{ name: 'invoice-3310.pdf' }],
  },
  {
    name: 'Lisbon tile restorer, estimate',
    subject: 'Estimate 2026-19 for the tiles in the courtyard',
    body: `Dear Mrs. Hughes,

Thank you for showing me the courtyard. The blue azulejos are from about 1890 and most of them can be saved.

Estimate 2026-19 is attached. In short:

Cleaning 120 tiles at €6: €720
Making 14 new tiles at €35: €490
Mortar and transport: €140
Total: €1,350 including VAT

The estimate is valid until 8 January 2027. If you say yes, I can begin on Monday 18 January 2027. I ask for one third, €450, before I begin, and €900 when you have seen the finished wall; each time you get an invoice with the day and my bank details.

With my best greetings,
Rui Tavares`,
    attachments: [{ name: 'Estimate 2026-19.pdf' }],
  },
  {
    name: 'Sydney video editor, revised estimate agreed in writing',
    subject: 'Revised estimate E-204 – training films',
    body: `Hi Bec,

As you wrote on Monday 23 November 2026, you'd like two more films on fire drills, so here's the estimate again with those in it.

4 films, as before: A$4,800
2 more films at A$1,200: A$2,400
Subtotal: A$7,200
GST 10%: A$720
Total: A$7,920

Nothing else has changed. I'll start on the two new films once you've replied "yes" to this email, and the invoice will follow when all six are done. The estimate holds until 18 December 2026.

Cheers,
Liam O'Shea
ABN 76 240 756 347`,
    attachments: [{ name: 'Estimate-E-204-rev-2.pdf' }],
  },
  {
    name: 'Warsaw bookkeeper, recurring monthly',
    subject: 'Invoice FV 11/2026 for November',
    body: `Dear Tomasz,

Here is my invoice FV 11/2026 for the bookkeeping in November, the same as every month: 800,00 PLN plus 23% VAT 184,00 PLN, together 984,00 PLN.

It is due on 10 December 2026. Account: PL26 1140 2730 1704 0414 1378 2145. VAT number: PL1795195456.

A small thing about deadlines: the tax office needs the VAT file by 28 December 2026 because the 25th is a holiday, so you can send me your receipts until 15 December.

Best regards,
Agnieszka Lis`,
    attachments: [{ name: 'FV-11-2026.pdf' }],
  },
  {
    name: 'Credit note, Swedish printer',
    subject: 'Credit note K-2026-12 for invoice 4471',
    body: `Hello Maria,

You were right: we printed 450 posters and not 500. Thank you for counting them.

Attached is credit note K-2026-12 for SEK 500. So invoice 4471 changes like this:

Invoice 4471: SEK 5,000
Credit note K-2026-12: SEK 500
To pay: SEK 4,500

The due date stays as it was, 11 December 2026, and so does our account, SE92 5000 0000 0467 2938 5055.

Best regards,
Oskar Lindqvist
Lindqvist Tryck, SE556064268701`,
    attachments: [{ name: 'K-2026-12.pdf' }],
  },
  {
    name: 'Correction of own mistake, Irish baker',
    subject: 'Invoice 212 corrected: €348, not €384',
    body: `Hi Aoife,

I swapped two digits on the invoice I sent yesterday. Twelve trays at €29 make €348, and that's what the corrected invoice 212 says. Please bin the old one.

It's due on Tuesday 15 December 2026, by transfer to IE11 AIBK 9391 4054 9993 86.

Sorry for the mix-up, and I hear the scones went down a storm!

Gráinne`,
    attachments: [{ name: 'Invoice-212-corrected.pdf' }],
  },
  {
    name: "Answer to client's question, French designer",
    subject: 'Re: question about invoice 2026-F-091',
    body: `Bonjour Simon,

You ask why the invoice 2026-F-091 is 1 680 € and not 1 400 €. The difference is the VAT:

Design of the menu and the cards: 1 400,00 €
VAT 20 %: 280,00 €
Total: 1 680,00 €

The estimate that you signed on 2 October 2026 shows the same three lines. The due date is the 10 December 2026 and you can pay by transfer to FR76 3000 4000 0522 3779 3591 113. My VAT number is FR76158544452. I join the invoice again.

If it is still not clear, call me, I answer with pleasure.

Bien à vous,
Camille Roux`,
    attachments: [{ name: '2026-F-091.pdf' }],
  },
  {
    name: 'Thanks for payment, Canadian piano tuner',
    subject: 'Thank you – invoice 884 is paid',
    body: `Hi Mrs. Leblanc,

Your e-Transfer of $165 for invoice 884 arrived this morning. Thank you! Nothing more to pay.

The B flat above middle C may drift a little when the heating comes on. If it does, call me and I'll come by and tune it free of charge before the end of January.

Warm regards,
Peter Novak`,
  },
  {
    name: 'Early payment discount, Italian olive oil maker',
    subject: 'Invoice 2026/140 – 60 cases of olive oil',
    body: `Dear Jonathan,

the 60 cases have left Bari on Tuesday 24 November 2026 and will be in Bristol in about one week.

Invoice 2026/140 is attached. The total is 4.800,00 €, that is 60 cases at 80,00 €, and it is due on 30 December 2026.

As we wrote in the contract, you may take off 2% when you pay on 9 December 2026 or earlier: then it is 4.704,00 € in place of 4.800,00 €. You choose what suits you.

IBAN: IT87 A030 6909 9320 0000 0155 431
VAT number: IT02283610158

A warm greeting from the mill,
Giulia Santoro`,
    attachments: [{ name: 'Fattura-2026-140.pdf' }],
  },
  {
    name: 'Several invoices in one mail, Vienna agency',
    subject: 'Invoices 301, 302 and 303 for November',
    body: `Dear Ms. Foster,

You asked for one invoice for each project, so there are three this month:

301, winter campaign: €1,250.00
302, museum film: €2,100.00
303, newsletter: €400.00
Together: €3,750.00

All three are due on 21 December 2026. One transfer for all of them is fine; please write 301-303 as the reference. Our IBAN is AT08 2011 1742 5776 5207 and our VAT number ATU90714709.

Best regards from Vienna,
Lukas Hofer`,
    attachments: [{ name: 'Invoice-301.pdf' }, { name: 'Invoice-302.pdf' }, { name: 'Invoice-303.pdf' }],
  },
  {
    name: 'Statement of account, Leeds wholesaler to café',
    subject: 'Statement for November 2026, account C-88',
    body: `Dear Lorraine,

Here is your statement for November. The line I'd like you to look at is the last one.

3 November 2026, invoice 5120: £310.00
12 November 2026, invoice 5164: £275.50
16 November 2026, your payment for 5120, thank you: £310.00
Left to pay: £275.50 (invoice 5164, due on 12 December 2026)

You can pay as usual by transfer to sort code 30-96-26, account 21765540, reference C-88.

Kind regards,
Imran Sheikh
Brightside Coffee Supplies`,
    attachments: [{ name: 'Statement-C-88-November.pdf' }],
  },
  {
    name: 'Change of bank account, Danish architect',
    subject: 'Invoice 2026-77 and our new bank account',
    body: `Dear Mr Grant,

Attached is invoice 2026-77 for the drawings of the boathouse, DKK 18,750 including VAT, due on 17 December 2026.

Please note one change: since 1 November 2026 our account is with another bank. The new number is DK71 0040 1321 0198 13, and it is also on the invoice. As anyone could write such a mail, do call me on the number you already have before you pay, and I will read it to you.

VAT number: DK33233604

Kind regards,
Mette Holm`,
    attachments: [{ name: 'Invoice-2026-77.pdf' }],
  },
  {
    name: 'Belgian web shop builder, table of lines',
    subject: 'Invoice 2026-155 for the website update',
    body: `Dear Sofie,

The new version is online and the old one is archived. Below are the hours from your approved list of 28 October 2026:

| Work | Hours | Price | Amount |
| --- | --- | --- | --- |
| Product pages | 10 | €70 | €700 |
| Checkout | 6 | €70 | €420 |
| Testing | 4 | €70 | €280 |

Sum: €1,400.00
VAT 21%: €294.00
Total: €1,694.00

Invoice 2026-155 is attached and due on Friday 11 December 2026. Please pay to BE05 0010 8679 5575. VAT number BE0449119601.

Kind regards,
Wouter Claes`,
    attachments: [{ name: '2026-155.pdf' }],
  },
  {
    name: 'Yorkshire plumber, terse',
    subject: 'Invoice 640',
    body: `Morning Dave,

Boiler's running sweet. Invoice 640 attached, £96, due 2 December 2026. Bank details on it, or cash when I'm round on the 1st.

Ta,
Mick`,
    attachments: [{ name: 'inv640.pdf' }],
  },
  {
    name: 'Indian app developer, formal, export invoice',
    subject: 'Invoice INV/26-27/048 – app support for October',
    body: `Dear Mr. Thompson,

Greetings from Bengaluru. I hope you and your team are doing well.

The invoice INV/26-27/048 for the app support in October is attached. The total is USD 1,850.00, for 37 hours at USD 50.00. The crash in which the app would kill its own process is fixed, and the urgent update went to the store on 19 November 2026.

The due date is 10 December 2026. Payment can be made by wire transfer or by PayPal, and the details for both are on the invoice. Our GSTIN is 29ABKPS4821L1Z1.

With warm regards,
Lakshmi Prasad`,
    attachments: [{ name: 'INV-26-27-048.pdf' }],
  },
  {
    name: 'Norwegian fishing guide, first invoice',
    subject: 'Invoice 2026-19: two days on the fjord',
    body: `Hello Hans and Ulla,

Thank you for two fine days on the fjord, even with that wind! The halibut photo is attached too, as far as I remember it was 31 kilos and not 40.

Invoice 2026-19:
Guide and boat, 2 days at NOK 3,500: NOK 7,000
Rods and suits: NOK 800
Total: NOK 7,800

The due date is 14 December 2026 and the account is NO51 8601 1301 160.

Velkommen tilbake!
Sindre Aune`,
    attachments: [{ name: 'Faktura-2026-19.pdf' }, { name: 'halibut.jpg' }],
  },
  {
    name: 'Fight choreographer, film, London',
    subject: 'Invoice 63 – sword fight, days 1–3',
    body: `Hi Tamsin,

Three days, no injuries, and nobody fell off the castle wall. I'd call that a win.

Invoice 63 is attached: 3 days at £420, so £1,260, due on 15 December 2026. Bank details are on the page. The execution scene in January isn't part of this one; I'll invoice it once it's been shot.

See you on set,
Kit Marlowe-Jones`,
    attachments: [{ name: 'Invoice 63.pdf' }],
  },
  {
    name: 'Greek villa caretaker, non-native, recurring',
    subject: 'Invoice 11 for the month of November, villa Thalassa',
    body: `Dear Mr. and Mrs. Baker,

I hope you are well. Here everything is good with the house. It rained much but the roof is dry.

This is the invoice 11 for November: caring for the house €300 and gas for the heating €84, total €384. The receipt of the gas is attached with the invoice.

Please pay until 11 December 2026 to my account GR20 0110 7381 5224 4860 4338 825. My VAT number is EL020483856.

The oranges will be ready when you come!

Eleni Papadaki`,
    attachments: [{ name: 'invoice-11.pdf' }, { name: 'gas-receipt.jpg' }],
  },
  {
    name: 'Swiss physiotherapist, formal',
    subject: 'Invoice 2026-1142, treatment in November',
    body: `Dear Mr. Baumann,

Attached is the invoice 2026-1142 for five sessions at CHF 96.00, which makes CHF 480.00 in total. It is due on 23 December 2026. You can pay with the QR code on the invoice or by transfer to CH22 0076 2326 9205 4295 4.

Your insurance can refund part of this. They will ask for the letter from your doctor, so please keep it.

I wish you a good recovery.

Kind regards,
Regula Meier`,
    attachments: [{ name: 'Invoice-2026-1142.pdf' }],
  },
  {
    name: 'Welsh band booker, deposit and date of work',
    subject: 'Invoice B-17, deposit for your wedding on 12 June 2027',
    body: `Helo Cerys and Dan,

Lovely news, and of course we'll play! We've got you down for Saturday 12 June 2027, two sets, 7.30 pm to 11 pm, with "Great Balls of Fire" as the last song as requested.

The whole fee is £1,500. To hold the date, the deposit is £300: that's invoice B-17, attached, due on 12 December 2026. The other £1,200 will be due on 29 May 2027, and I'll send an invoice for it in April.

Bank transfer please, to Y Tonnau, sort code 09-01-28, account 40771935.

Diolch!
Gethin`,
    attachments: [{ name: 'B-17.pdf' }],
  },
  {
    name: 'Dutch lawyer-linguist, clarification about late interest asked by client',
    subject: 'Re: interest on invoice 2026-042?',
    body: `Dear Peter,

You asked whether I charge interest now that invoice 2026-042 will be paid some days late because of the holiday in your accounts team. No, I don't. The €1,815.00 stays €1,815.00.

The due date was 20 November 2026. Friday 4 December 2026, the day you proposed, is fine with me. The account is NL13 RABO 0662 1078 53 and my VAT number NL319769471B38; the invoice is attached once more.

Thank you for telling me in advance.

Kind regards,
Marijke van Dam`,
    attachments: [{ name: '2026-042.pdf' }],
  },
  {
    name: 'Latvian software tester',
    subject: 'Invoice 26-117, test round 3',
    body: `Hi Ollie,

Round 3 is finished: 212 tests executed, 208 passed, 4 failed. The four are in the tracker, and only one of them is critical (a warning that never goes away).

Invoice 26-117 for 24 hours at €35 is attached, total €840.00. No VAT, as your company is in the UK. Please pay by 14 December 2026 to LV22 HABA 0354 8349 1888 1.

Have a good week,
Ilze Kalniņa`,
    attachments: [{ name: '26-117.pdf' }],
  },
  {
    name: 'Nigerian event planner, Lagos, warm and formal',
    subject: 'Invoice ELG-092: balance for the naming ceremony',
    body: `Dear Mrs. Okonkwo,

Congratulations once more on the arrival of little Zara! It was a joy to host your family on Saturday 21 November 2026.

Invoice ELG-092 for the balance is attached. The agreed price was ₦950,000. You paid a deposit of ₦400,000 on 12 October 2026, for which we thank you, and ₦550,000 is left.

Please make the transfer by 7 December 2026 to Elegant Days Ltd at Zenith Bank; the account number is on the invoice.

May she grow in health and happiness.

Yours faithfully,
Folake Adebayo`,
    attachments: [{ name: 'ELG-092.pdf' }],
  },
  {
    name: 'Hiking guide, Scotland, estimate with free cancellation',
    subject: 'Estimate 2027-03: four days on the West Highland Way',
    body: `Dear Claire,

Here's what four days from Tyndrum to Fort William would cost for your group of six:

Guiding, 4 days at £180: £720
Bag transport: £160
Total: £880, which is about £147 each

The price doesn't include beds or meals. You can cancel free of charge until 1 March 2027; after that the deposit of £200 stays with us. The estimate is good until 10 January 2027, and I'd send an invoice for the deposit when you book.

Deer stalking (the shooting season) is over by then, so we can take the high path.

Best,
Fergus MacRae`,
    attachments: [{ name: 'Estimate-2027-03.pdf' }],
  },
  {
    name: 'Finnish violin maker, correction of wrong due date',
    subject: 'Corrected invoice 0319: the due date is 11 December 2026',
    body: `Hello Emma,

Thank you for noticing that my invoice 0319 had 31 November as the due date. There is no such day, even in Finland.

The corrected invoice 0319 is attached. The due date is Friday 11 December 2026 and the total is the same €460.00 as before (new bridge €180.00, new sound post €120.00 and strings €160.00). My account is FI27 5723 0040 9221 76.

The violin is ready and sounds warm again.

Greetings,
Pekka Ruohonen`,
    attachments: [{ name: 'Invoice-0319-corrected.pdf' }],
  },
  {
    name: 'Texas fence builder, balance with change order',
    subject: 'Invoice 2207, balance for the ranch fence',
    body: `Howdy Earl,

Last gate's hung and the cattle can't lean it over, I tried.

Here's how invoice 2207 adds up:

Fence, as in the estimate: $6,200.00
Extra gate on the creek side, the one you signed for on November 6, 2026: $450.00
Less your deposit of October 12, 2026: $2,000.00
Balance: $4,650.00

It's due Friday, December 18, 2026. A check to Ray Dutton Fencing or a bank transfer both work; the details are on the invoice, which is attached.

Y'all have a good Thanksgiving,
Ray Dutton`,
    attachments: [{ name: 'Invoice-2207.pdf' }],
  },
  {
    name: 'Prague puppet maker, deposit',
    subject: 'Invoice 2026041, first half for the devil puppet',
    body: `Dear Alice,

I am glad you like the sketch of the devil. He will look angry but he is a kind one.

The whole puppet costs 18 000 CZK. Invoice 2026041 for the first half, 9 000 CZK, is attached and due on 8 December 2026. The second half you pay when you have seen the photos of the finished puppet.

Account: CZ55 0800 0000 0076 8687 5785
VAT number: CZ21001171

Many greetings from Prague,
Vojtěch Beran`,
    attachments: [{ name: '2026041.pdf' }],
  },
  {
    name: "London barrister's chambers cleaner, recurring",
    subject: 'Invoice 2026-11 for cleaning in November',
    body: `Hello Mr Pemberton,

All four Tuesdays done in November, the library too. One of the lawyers left a laptop on the sofa on the 17th, so I moved it to the desk; please tell him it's safe.

Invoice 2026-11 is attached: 4 visits at £85, £340 in all. It's due on 11 December 2026, same account as every month: sort code 60-83-71, account 30229184.

Thank you,
Blessing Mensah`,
    attachments: [{ name: 'Invoice-2026-11.pdf' }],
  },
  {
    name: 'Chilean translator, short non-native',
    subject: 'Invoice 57, subtitles of "Sin Piedad"',
    body: `Hello Greg!

The subtitles of "Sin Piedad" are in the folder, 92 minutes. The word "matar" I translated as "kill" and only one time as "murder", as your note said.

I attach my invoice 57 for USD 644 (92 minutes at USD 7). The due date is December 10, 2026. You can pay with PayPal or Wise, both links are in the invoice.

Thank you very much and until the next film!
Rocío Fuentes`,
    attachments: [{ name: 'invoice-57.pdf' }],
  },
  {
    name: 'German trade firm, second reminder, formal and calm',
    subject: 'Second reminder: invoice 26-0588, 2.142,00 €',
    body: `Dear Ms. Albrecht,

Our invoice 26-0588 for the shelves in your shop in Bremen was due on 23 October 2026. We reminded you on 6 November 2026 and have not yet seen the 2.142,00 € on our account.

Shelves and fitting: 1.800,00 €
VAT 19 %: 342,00 €
Total: 2.142,00 €

Please transfer the total by 7 December 2026 to DE03 3704 0044 9627 8098 90. If you are waiting for something from us, for example the certificate of fire protection, please tell me and I will send it.

Kind regards,
Torsten Voss
Voss Ladenbau GmbH, DE783680341`,
    attachments: [{ name: 'Invoice-26-0588.pdf' }],
  },
  {
    name: 'Final notice, Ireland, calm with next step',
    subject: 'Final reminder before the Small Claims Court: invoice 74, €620',
    body: `Dear Mr Keane,

Invoice 74 for €620, for plastering your hall in July, was due on 21 August 2026. I have written on 7 September, 1 October and 2 November, and I rang on 12 November.

I would like us to sort this out between ourselves. Could you pay the €620 by Friday 11 December 2026 to IE40 AIBK 9350 5346 9514 39, or ring me before then so that we can agree on a plan? Paying in parts is fine by me.

If I don't hear from you by that day, I will apply to the Small Claims Court. The court fee is €25, and either of us may ask for a hearing.

If there is something about the work you weren't happy with, I'd honestly like to hear it.

Yours sincerely,
Declan Moriarty`,
    attachments: [{ name: 'Invoice-74.pdf' }],
  },
  {
    name: 'Cape Town drone pilot',
    subject: 'Invoice DR-0231: vineyard flight',
    body: `Hi Annelise,

We got the shot at sunrise after all, just before the wind came up. No warning lights this time, and the footage is uploading as I type.

Invoice DR-0231 is attached: half-day flight R4,500, editing R1,800, so R6,300 in total. I'm not VAT registered. It's due on 9 December 2026 by EFT, and the bank details are on the invoice.

Baie dankie,
Thabo Khumalo`,
    attachments: [{ name: 'DR-0231.pdf' }],
  },
  {
    name: 'Lithuanian logo designer, thanks and part payment received',
    subject: 'Invoice 2026-34: €500 received, €700 to come in January',
    body: `Hi Brendan,

Your first €500 for invoice 2026-34 came in today, thank you.

Whole invoice: €1,200
Paid on 25 November 2026: €500
Left, due on 15 January 2027: €700

The account for the second part is the same, LT61 7300 0463 4872 5829. I've set a note in my own calendar, so there's no reminder coming before that day.

Good luck with the opening!
Rasa Petrauskaitė`,
  },
  {
    name: 'Norwich wedding cake maker, chatty with exclamation marks',
    subject: 'Invoice 0093 for THE cake!',
    body: `Hi Steph!!

I still can't believe you chose the dragon!!! He breathes actual sugar fire and I'm so proud of him.

So: invoice 0093, £385 all in, delivery included. It's due on Saturday 5 December 2026, a week before the big day, and my bank details are on the invoice.

Squeal! See you at the barn on the 12th!
Mandy x`,
    attachments: [{ name: 'Invoice 0093.pdf' }],
  },
  {
    name: 'Luxembourg tax adviser, formal',
    subject: 'Invoice 2026/0713 – reply to the tax office',
    body: `Dear Mr Thill,

The reply to the tax office was sent on Friday 20 November 2026, three days before their deadline, so there will be no penalty. They usually answer within two months.

Our invoice 2026/0713 is attached:

Fee, 5 hours at €140.00: €700.00
VAT 17%: €119.00
Total: €819.00

Please pay by 18 December 2026 to LU22 0011 7016 9406 6326. Our VAT number is LU91582616.

Yours sincerely,
Claudine Weber`,
    attachments: [{ name: 'Invoice 2026-0713.pdf' }],
  },
  {
    name: 'Liverpool tattoo studio, deposit',
    subject: 'Deposit invoice D-311 for your sleeve',
    body: `Alright Jess,

You're in the book for Tuesday 15 December 2026 at 11. Eat something first, love, it's a long sit!

To hold the day it's a £100 deposit, invoice D-311, due on 4 December 2026. The deposit comes off the full price of £450, so you'd owe £350 on the day. Pay by card with the link on the invoice, or cash in the shop.

If you need to move it, give us two days and the deposit moves with you.

Ta-ra,
Kev at Black Anchor`,
    attachments: [{ name: 'D-311.pdf' }],
  },
  {
    name: 'Croatian boat mechanic',
    subject: 'Invoice 204/2026, winter service of the boat Nemesis',
    body: `Dear Captain Ross,

Nemesis is on land and sleeping. I changed the oil and the fire extinguisher, which was out of date since April.

Work, 6 hours at €45: €270
Oil and filters: €95
Fire extinguisher: €55
Sum: €420
VAT 25%: €105
Total: €525

Invoice 204/2026 is attached with the old extinguisher's label. All was on your list of 2 November 2026. Please pay until 15 December 2026, IBAN HR84 2360 0001 1056 4763 5. VAT number HR19075093898.

Calm sea,
Ante Jurić`,
    attachments: [{ name: '204-2026.pdf' }, { name: 'label.jpg' }],
  },
  {
    name: 'Slovenian beekeeper, terse',
    subject: 'Invoice 88: 40 jars',
    body: `Dear Nina,

40 jars at €9 = €360. Invoice 88 is attached, due 11 December 2026.
IBAN SI56 1910 5743 5557 895

The chestnut honey sold out. More in August.

Matjaž Kos`,
    attachments: [{ name: 'Invoice-88.pdf' }],
  },
  {
    name: 'Hong Kong voice actor',
    subject: 'Invoice VO-118: IMMEDIATELY AFTER (audio drama)',
    body: `Hi Wai-Lam,

The lines for IMMEDIATELY AFTER are recorded, including the angry ones ("Pay up or else!"). My neighbour knocked to ask if I was all right, so I hope they're convincing.

Invoice VO-118 is attached. 3 hours at HK$1,500 is HK$4,500, due on 11 December 2026. FPS or bank transfer, whichever is easier; both are on the invoice.

Best,
Gordon Leung`,
    attachments: [{ name: 'VO-118.pdf' }],
  },
  {
    name: 'Portuguese yoga teacher, recurring with price change agreed',
    subject: 'Invoice 2026/11, yoga classes in November',
    body: `Hello Fiona,

Four calm Tuesdays with your team, thank you! From November the class costs €65 and not €60, as we agreed in writing on 14 September 2026.

Invoice 2026/11 is attached: 4 classes at €65, total €260. No VAT. You can pay until the 10 December 2026 to PT50 0035 1884 5736 8117 9274 8. My tax number is PT246102020.

Um abraço,
Inês Carvalho`,
    attachments: [{ name: '2026-11.pdf' }],
  },
  {
    name: 'Belfast security firm, invoice to a music venue',
    subject: 'Invoice SF-902, door staff 20 and 21 November 2026',
    body: `Dear Niamh,

Both nights went off quietly. The police called in once on Friday to ask about a lost handbag, which turned up under the bar.

Friday 20 November 2026, 3 staff: £360
Saturday 21 November 2026, 4 staff: £480
Total: £840 plus VAT of £168, so £1,008 to pay

Invoice SF-902 is attached and due on 14 December 2026. Please use bank transfer: sort code 95-01-21, account 80044517. VAT number GB 285 2025 66.

Kind regards,
Stephen Magill`,
    attachments: [{ name: 'SF-902.pdf' }],
  },
  {
    name: 'Japanese calligrapher, humble but clear',
    subject: 'Invoice No. 26-15 for the shop sign',
    body: `Dear Ms. Lawson,

Thank you for your kind message about the sign. I am happy that the character for "fire" looks alive on your wall.

I send you invoice No. 26-15. The total is 85,000 yen: 70,000 yen for the writing and 15,000 yen for the post to New Zealand. The due date is December 14, 2026. Please pay by bank transfer or by Wise; both are written on the invoice.

I wish you a warm winter.

Respectfully,
Haruka Ono`,
    attachments: [{ name: 'Invoice 26-15.pdf' }],
  },
  {
    name: 'Austrian ski instructor, first reminder',
    subject: 'Reminder: invoice 2026-09, €390.00',
    body: `Hello Mr. Jenkins,

did you get well over the autumn? The glacier is already open and the snow is good.

I looked at my account today and the €390.00 of invoice 2026-09, due on 16 November 2026, is not there yet. Perhaps the mail got lost, so I attach the invoice again. It would be kind if you pay it by 4 December 2026 to AT59 2011 1815 7205 6176.

If you paid already, then please forget this mail.

Servus,
Toni Gruber`,
    attachments: [{ name: '2026-09.pdf' }],
  },
  {
    name: 'Brussels conference interpreter, VAT reverse charge explained plainly',
    subject: 'Invoice 2026-66, conference on deadlines in asylum cases',
    body: `Dear Ms Ferrante,

It was good to work with you on 18 and 19 November 2026. I've sent the glossary separately.

2 days at €750.00 come to €1,500.00, and that is the total of invoice 2026-66, attached. There is no Belgian VAT on it, because your company accounts for the VAT in Italy; for that I need your number on the invoice, and you'll find it there next to mine, BE0449727236.

The due date is Friday 18 December 2026. Please transfer the amount to BE18 0017 1380 2565.

Kind regards,
Isabelle Wauters`,
    attachments: [{ name: 'Invoice-2026-66.pdf' }],
  },
  {
    name: 'Auckland removal firm, estimate',
    subject: 'Estimate Q-4410: moving house on 16 January 2027',
    body: `Kia ora Wiremu,

Thanks for the video tour, that piano's a beauty. For the move on Saturday 16 January 2027 we'd charge:

Truck and three movers, 6 hours at NZ$210: NZ$1,260
Piano, flat price: NZ$180
Total with GST: NZ$1,440

If it takes longer than six hours, we'd ring you first and only carry on if you agree. Insurance is in the price. The estimate is good until 18 December 2026. Just reply to say yes, and we'll send the invoice after the move.

Ngā mihi,
Sam at Harbour Movers`,
    attachments: [{ name: 'Q-4410.pdf' }],
  },
  {
    name: 'Estonian IT consultant, credit note and refund',
    subject: 'Credit note KR-26-3 and your refund of €122.00',
    body: `Hi Martin,

You paid invoice 26-240 twice, on 16 and 19 November 2026. Credit note KR-26-3 for €122.00 is attached and I sent the money back to your account this morning, so you should see it by 27 November 2026. There's nothing you need to do.

I've also closed the alert that said FATAL ERROR every night at two; it was only a full disk.

Best,
Andres Põld`,
    attachments: [{ name: 'KR-26-3.pdf' }],
  },
  {
    name: 'Cornish potter, non-paying day confusion answered',
    subject: 'Re: which invoice did I pay? (invoices 140 and 141)',
    body: `Hi Jan,

Easy mistake, they look like twins! The £72 you sent on Monday was for invoice 140, the mugs, so that one's done. Thank you.

Invoice 141 is the one for the big fruit bowl, £58, due on Wednesday 2 December 2026. Here it is again. Same bank details as before, and they're at the bottom.

The kiln fires again on Thursday, so tell me if you'd like the second bowl in green.

Lowena`,
    attachments: [{ name: 'Invoice 141.pdf' }],
  },
  {
    name: 'Romanian subtitler living in Sweden, VAT numbers',
    subject: 'Invoice 2026-58: subtitles for "The Threat"',
    body: `Hello Erik,

Here comes invoice 2026-58 for the subtitles of all six episodes of "The Threat".

6 episodes at SEK 1,400: SEK 8,400
VAT 25%: SEK 2,100
Total: SEK 10,500

Due date: 15 December 2026
IBAN: SE60 5000 0000 0223 1683 7978
VAT number: SE556090238801

Episode 5 had the two penalty shoot-outs, which took a while. Give my regards to the director!

Mihaela Dobre`,
    attachments: [{ name: '2026-58.pdf' }],
  },
  {
    name: 'Dubai interior stylist',
    subject: 'Invoice 2026-311: styling of the show flat',
    body: `Dear Omar,

Thank you for the trust on this one. The show flat looks wonderful, and the photographer told me she finished in half the time.

Invoice 2026-311 is attached. Styling is AED 9,000.00, VAT at 5% is AED 450.00, and the total is AED 9,450.00. It is due on 16 December 2026, by transfer to AE03 0335 8658 4588 3506 231.

Warm regards,
Leila Haddad`,
    attachments: [{ name: 'Invoice-2026-311.pdf' }],
  },
  {
    name: 'Jamaican-British DJ, chatty, fix of fee in writing',
    subject: 'Invoice 41 for Saturday 5 December',
    body: `Yes Keisha!

Everything's set for Saturday 5 December 2026 at the Carlton. I'll have the decks up by six and the first tune on at seven sharp. Big up your auntie for the playlist, it's straight fire.

Invoice 41's attached: £280 for four hours, plus the £60 for the extra hour you asked for in your text on 22 November, so £340. Due on Friday 4 December 2026. Bank transfer to D. Campbell, sort code 04-00-75, account 19283746.

More time,
Delroy`,
    attachments: [{ name: 'invoice 41.pdf' }],
  },
  {
    name: 'Finnish sauna builder, instalments plan agreed',
    subject: 'Invoice 1027 in three parts, as we agreed',
    body: `Dear Mr and Mrs Wood,

As we agreed on the phone yesterday, you may pay invoice 1027 (€6,000) in three parts. No interest and no extra cost come with this.

Part 1: €2,000, due on 15 December 2026
Part 2: €2,000, due on 15 January 2027
Part 3: €2,000, due on 15 February 2027

The same plan is attached. The account for all three is FI43 3199 9053 2229 29, and please write 1027 with each of them.

Enjoy the first fire in the stove!

Best regards,
Hannele Kosonen`,
    attachments: [{ name: 'Invoice-1027-plan.pdf' }],
  },
  {
    name: 'Paris perfumer, terse formal, discount already agreed',
    subject: 'Invoice 2026-204, with your 10% discount',
    body: `Dear Ms Lindgren,

Please find below the lines of invoice 2026-204, which is attached.

30 bottles at 40,00 €: 1 200,00 €
Your 10% discount for the second order: 120,00 €
Total: 1 080,00 €

Due date: 11 December 2026
IBAN: FR76 3000 4003 9480 9511 6483 052
VAT number: FR77718602923

No French VAT is charged, since the bottles are shipped to your company in Sweden.

Yours sincerely,
Blanche Morel`,
    attachments: [{ name: '2026-204.pdf' }],
  },
  {
    name: "Scottish forestry contractor, late reminder, calm on the client's trouble",
    subject: 'Invoice F-219 (£2,150): shall we make a plan?',
    body: `Dear Hamish,

I was sorry to hear about the fire in the sawmill, and glad nobody was hurt.

Invoice F-219 for £2,150 was due on 30 September 2026. I know this autumn has been hard, so here's what I'd suggest: £1,000 by 18 December 2026 and the other £1,150 by 29 January 2027. If other days would suit you better, just write them down and I'll very likely say yes.

The account is Strath Forestry, sort code 83-19-05, account 00417722. The invoice is attached so you don't need to dig for it.

Kind regards,
Isla Buchanan`,
    attachments: [{ name: 'F-219.pdf' }],
  },
  {
    name: 'Florida pool service, recurring',
    subject: 'Invoice 5518: pool service, November 2026',
    body: `Hi Mrs. Alvarez,

Your pool got its four visits this month and the pump's no longer making that killer-whale noise. Don't swim until tomorrow noon, because I added chlorine today.

Invoice 5518 is attached. 4 visits at $45 is $180, due December 9, 2026. Zelle, check or the card link on the invoice are all fine.

Thanks for being a customer for ten years now!
Travis Boone`,
    attachments: [{ name: 'Invoice-5518.pdf' }],
  },
  {
    name: 'Cyprus dive school, invoice to tour agency',
    subject: 'Invoice 2026-118, dives on 14 and 15 November 2026',
    body: `Dear Katya,

eleven guests dived at the Zenobia wreck and all came back happy. One of them was a retired police officer from Leeds who wants to return in May.

Invoice 2026-118 is attached: 11 guests at €90, total €990, VAT included. The due date is 15 December 2026. Please pay by transfer to CY51 0020 0745 1988 6968 2696 4267, or by card at the link on the invoice.

Kind regards,
Andreas Christou`,
    attachments: [{ name: '2026-118.pdf' }],
  },
  {
    name: 'Dutch sole trader, new VAT number told',
    subject: 'Invoice 2026-0131 with my new VAT number',
    body: `Hi Charlotte,

The banner stands are ready and look sharp. I've put one extra bag in the box, free, because the zip on the first one was stiff.

Invoice 2026-0131:
5 stands at €120.00 = €600.00
VAT 21% = €126.00
Total = €726.00

It's due on 14 December 2026. Bank account NL76 RABO 0932 5851 08. My VAT number has changed to NL664675396B70, so please update it in your system. The PDF is attached.

Groetjes,
Bas Willems`,
    attachments: [{ name: '2026-0131.pdf' }],
  },
  {
    name: 'Norwegian composer, VAT number MVA, English firm',
    subject: 'Invoice 26-07: music for the game "Executioner\'s Garden"',
    body: `Dear Alex,

All twelve tracks are delivered, the boss fight too. If you'd like to change anything in them, two rounds of changes are in the price and you have used one.

Invoice 26-07 is attached. 12 tracks at NOK 2,500 come to NOK 30,000; there is no VAT on it because you are a firm in the UK. Our number is NO 934 013 018 MVA.

It is due on 21 December 2026, to NO05 8601 9651 942.

All the best from Bergen,
Tuva Solheim`,
    attachments: [{ name: '26-07.pdf' }],
  },
  {
    name: 'Swiss lift engineer, estimate replaced after visit',
    subject: 'New estimate O-2026-88, CHF 2,810, instead of O-2026-81',
    body: `Dear Mrs. Keller,

During our visit on Monday 23 November 2026 you decided for the second door sensor as well. So here is the new estimate O-2026-88, which replaces O-2026-81:

Control unit: CHF 1,900
Door sensors, 2 at CHF 230: CHF 460
Fitting: CHF 450
Total: CHF 2,810, VAT included

We begin only when you have said yes to it in writing. The estimate is valid until 15 January 2027. Our VAT number is CHE-192.721.958 MWST.

Until then the lift is safe to use; the warning lamp may blink, which is harmless.

Kind regards,
Urs Zimmermann`,
    attachments: [{ name: 'O-2026-88.pdf' }],
  },
  {
    name: 'Italian stage technician, terse',
    subject: 'Invoice 2026/77, smoke and fire effects',
    body: `Hi Ben,

two shows, no real fire. Invoice 2026/77 attached: 2 nights at €275,00, total €550,00, due 9 December 2026. IBAN IT34 L030 6900 6540 0000 0403 409.

Ciao,
Dario Fontana`,
    attachments: [{ name: '2026-77.pdf' }],
  },
]
