/** Good English mails with quotations, capitals, template code and other people's dates. */
import type { GoodMail } from './mails'

export const good: readonly GoodMail[] = [
  {
    name: 'Piano tuner in Galway, plain first invoice',
    subject: 'Invoice 2026-118 for the two pianos, €230',
    body: `Dear Aoife,

Thank you for the tea and for the patient dog. Both pianos are in tune again, and the upright now holds its pitch in the top octave as well.

Invoice 2026-118
Tuning, two pianos at €95: €190
New felt for one damper, as you agreed on the day: €40
Total: €230 (I am not registered for VAT)

Please pay by Friday 11 December 2026 to my account:
Pádraic Folan, IBAN IE37 AIBK 9371 5204 4182 76
with 2026-118 as the message.

Give the lid a week before you put the plant back on it.

All the best,
Pádraic`,
  },
  {
    name: 'Fish merchant in Peterhead to a restaurant, fishing words (lure)',
    subject: 'Invoice 4471: cod and one net, £619.00',
    body: `Morning Callum,

Here's what went on the van on Tuesday 24 November:

Cod fillets, 40 kg at £11.50: £460.00
Langoustines, 6 kg at £19.00: £114.00
One landing net, 30 cm ring: £45.00

Invoice 4471 comes to £619.00, no VAT on any of the fish and the net is second-hand from my brother, so none on that.

Bank transfer by Tuesday 8 December 2026 to Buchan Fish, sort code 80-22-60, account 10447183. If you'd rather pay by card, ring the shop on 01779 496 112 and Isla will take it.

The cod was landed at four in the morning, so use it the same day if you can.

Cheers,
Sandy Buchan`,
  },
  {
    name: 'Fight director in London, invoice quoting lines of a play (lure)',
    subject: 'Invoice FD-0926, fight direction for "The Lender"',
    body: `Dear Priyanka,

What a company you have. The brawl in scene 4 made the stage manager gasp, and that was with the house lights on.

One note from last night for the actors: on the line "Pay me by midnight or I'll have you dragged through every court in England", Tom should let go of the collar before the word "court", not after it. His thumb will thank him.

My invoice FD-0926 is attached. In short:
Four rehearsals at £180: £720
Hire of two daggers: £60
Total: £780, no VAT

Please pay by bank transfer by 14 December 2026: Rhodri Penhale, sort code 20-45-77, account 63318820, reference FD-0926.

Break a leg on Friday.

Rhodri`,
    attachments: [{ name: 'FD-0926.pdf' }],
  },
  {
    name: 'Tennis coach in Surrey, courts and serving (lure)',
    subject: 'Invoice 212 for the November lessons',
    body: `Hello Mrs Adeyemi,

Four lessons this month, and Tobi's second serve is a real weapon now. We meet at court 3 again in December, as court 1 is being resurfaced. He still rushes to the net, but we are working on it.

Invoice 212
4 lessons at £38: £152
Share of the court fee, 4 × £6: £24
Total: £176

Could you pay by Friday 4 December 2026? My account is Coach Lewis Tennis, sort code 40-12-35, account 71829054. You can also pay in cash.

Best wishes,
Marcus Lewis`,
  },
  {
    name: 'Email developer in Toronto, template code in the text (lure)',
    subject: 'Invoice INV-3087: newsletter templates, CA$2,712.00',
    body: `Hi Danielle,

The six templates are live in your account. Two small things to know when you edit them:

1. The greeting is Hi {{ first_name | default: "there" }}, so readers with no name on file see "Hi there".
2. The tag %%unsubscribe_url%% has to stay in the footer. Your mail service fills it in for each reader.

Invoice INV-3087
Six templates at CA$400: CA$2,400.00
HST 13%: CA$312.00
Total: CA$2,712.00

Please pay by December 15, 2026, by Interac e-Transfer to billing@northpinemail.ca. Auto-deposit is on, so there is no password to set.

It was a pleasure to work with you and Raj again.

Owen Tremblay
North Pine Mail`,
  },
  {
    name: 'Translator in Bengaluru, short invoice with UPI',
    subject: 'Invoice BLR/26/074, ₹18,880',
    body: `Dear Mr Kulkarni,

The Kannada version of the safety booklet went to your printer this morning, and they have confirmed that the fonts are right.

Invoice number: BLR/26/074
Translation, 8,000 words at ₹2: ₹16,000
GST 18%: ₹2,880
Total: ₹18,880
Pay by: 10 December 2026
How: UPI to meenakshi.rao@okbank, or bank transfer with the details on the invoice, which is attached.

With warm regards,
Meenakshi Rao`,
    attachments: [{ name: 'BLR-26-074.pdf' }],
  },
  {
    name: 'Caterer in Nairobi, event invoice with M-Pesa',
    subject: 'Invoice KC-551: lunch for 60 on 20 November',
    body: `Habari Wanjiru,

Asante for trusting us with the graduation lunch. The pilau pots came back empty, which is the best thank-you a cook can get.

Invoice KC-551
Lunch for 60 guests at KSh 850: KSh 51,000
Tent hire: KSh 9,000
Total: KSh 60,000
Paid on 13 November: KSh 20,000
Left to pay: KSh 40,000

Please pay the KSh 40,000 by Monday 7 December 2026. M-Pesa Paybill 552810, account KC551.

If the date is difficult, call me on 0722 418 306 and we will find another one together.

Warm greetings,
Achieng Otieno
Kitchen on the Corner`,
  },
  {
    name: 'Dental lab in Leeds, a retainer in the dental sense (lure)',
    subject: 'Invoice DL-2290 for two retainers, £164.00',
    body: `Dear Dr Hussain,

Both retainers went out by courier today. For the younger patient I left a little more room behind the lower canines, as you sketched it. She should wear hers every night for six months and then come to you for a check.

Invoice DL-2290
Upper retainer: £82.00
Lower retainer: £82.00
Total: £164.00 (dental appliances are exempt from VAT)

Please pay by bank transfer by 9 December 2026: Aire Valley Dental Lab, sort code 30-91-56, account 20776418, reference DL-2290.

If either of them pinches, send it back and I'll adjust it at no cost.

Kind regards,
Beth Holroyd`,
  },
  {
    name: 'Illustrator in Aarhus, first reminder',
    subject: 'Invoice 88 from October: has it reached you?',
    body: `Hi Jonas,

I hope the book fair went well! I saw the cover on your stand in somebody's photo and was very proud.

I haven't seen the payment for invoice 88 yet, DKK 7,500 for the cover drawing. It was due on 13 November 2026. It may well have landed in a spam folder, so I've attached it again.

Would Friday 4 December 2026 work for you? My account is IBAN DK65 3000 0004 4172 65.

If you have paid in the meantime, please ignore this mail, and thank you.

Many greetings,
Signe`,
    attachments: [{ name: 'invoice-88.pdf' }],
  },
  {
    name: 'Bicycle workshop in Utrecht, credit note',
    subject: 'Credit note C-2026-014: €36.30 back to you',
    body: `Hello Femke,

You were right: I put the rear light on invoice 2026-397, but you had brought your own. My mistake, and thank you for telling me so kindly.

Credit note C-2026-014
Rear light: €30.00
VAT 21%: €6.30
Total: €36.30

I sent the €36.30 to your account this morning, so there is nothing for you to do. The credit note is attached for your records.

Ride safely in this fog,
Wouter
Fietsatelier Wouter`,
    attachments: [{ name: 'C-2026-014.pdf' }],
  },
  {
    name: 'Horse vet in Victoria, monthly statement',
    subject: 'Statement for November 2026: AU$561.00 to pay',
    body: `Hi Karen,

Here is where things stand at 25 November 2026:

Invoice 6102, visit on 3 November, AU$297.00: paid on 10 November, thank you
Invoice 6118, dental float for Biscuit, AU$341.00: due 8 December 2026
Invoice 6125, vaccinations for two horses, AU$220.00: due 8 December 2026

That leaves AU$561.00 to pay by Tuesday 8 December 2026. All prices include GST.

Bank transfer: Yarra Equine Vets, BSB 063-128, account 1044 2817. Please use 6118 and 6125 as the reference.

Biscuit can go back on hay now.

Cheers,
Dr Nathan Ellwood
ABN 80 418 263 907`,
  },
  {
    name: 'Boat builder in Maine, estimate with draft and gross tons (lure)',
    subject: 'Estimate E-61 for the repairs on the Clara B.',
    body: `Hi Walt,

I went over the Clara B. from stem to stern on Saturday. She's sound: 14 gross tons of good oak, and the draft marks tell me she sits no deeper than the day she was launched.

Here is what I'd do and what it would cost:

Replace three planks below the waterline: $3,600
Recaulk the garboard seams: $1,150
Paint the bottom, two coats: $900
Total: $5,650

The work takes three weeks, starting January 11, 2027. If I find more soft wood, I'll stop and call you, and nothing gets done until you say yes to a price in writing.

The estimate holds until December 31, 2026. A short "go ahead" by email is all I need. I'd invoice when she's back in the water, and you can pay by check or bank transfer.

Best,
Hollis Merrow`,
  },
  {
    name: 'Court interpreter in Ghent, legal words as the content of the work (lure)',
    subject: 'Invoice 2026/143 for the hearing on 12 November',
    body: `Dear Ms Claes,

Thank you for the clear papers before the hearing. The witness told me afterwards that he had understood every question, and that is the best thing I can hear.

Invoice 2026/143
Interpreting at the Ghent court, 12 November, 3 hours at €72: €216.00
Translation of the summons and the final demand in the file, 900 words at €0.12: €108.00
Before VAT: €324.00
VAT 21%: €68.04
Total: €392.04

Please pay the €392.04 by Wednesday 16 December 2026 to IBAN BE92 7370 4481 2023, with 2026/143 as the message. My VAT number is BE 0763441864.

The court has moved the next hearing to 14 January, and I have kept the whole morning free for it.

Kind regards,
Nadia Benali`,
  },
  {
    name: 'Surf school in Ericeira, receipt',
    subject: 'Receipt R-309: thank you, €280 received',
    body: `Hi Lena,

Your €280 for the four-day course arrived today, so invoice 309 is fully paid. The receipt is attached.

We meet on Saturday 5 December at 9 at the north end of the beach. Bring a towel and a second pair of dry socks. We have wetsuits in all sizes.

The swell looks friendly: about a metre, and wind from the land.

See you in the water,
Tiago and the Onda Mansa crew`,
    attachments: [{ name: 'R-309.pdf' }],
  },
  {
    name: 'Wedding singer in Limerick, change of plan without change of price',
    subject: 'The wedding has moved to 9 January: what changes and what stays',
    body: `Hi Ciara and Donal,

No trouble at all about the new date. I'm free on Saturday 9 January 2027 and have it in ink in the diary.

What changes: the church starts at 1 pm now, and the reception is in the barn.
What stays: the songs, the price of €650, and the €150 you have already paid.

The other €500 on invoice 77 was due on 5 December. Since the wedding is later, you can now pay it by 18 December 2026. The account is the same: Niamh Considine, IBAN IE45 BOFI 9044 1728 3055 16. I've attached the invoice with the new date on it.

Tell Donal's nan I have learned her song.

Niamh`,
    attachments: [{ name: 'invoice-77-new-date.pdf' }],
  },
  {
    name: 'Tailor in Kraków, short invoice in plain non-native English',
    subject: 'Invoice 56/11/2026, two jackets',
    body: `Good day Mr. Harrison,

Your jackets are ready, and I made the left sleeve one centimetre shorter, as we agreed.

Invoice 56/11/2026
Two jackets, each 1,000 zł: 2,000 zł
VAT 23%: 460 zł
Total: 2,460 zł

Please pay by 10 December 2026 by bank transfer, IBAN PL79 1020 2892 0000 5602 0441 7283, BIC BPKOPLPW.

I am in the workshop every day from 9 to 17, so you can collect them when it suits you.

With best greetings,
Zbigniew Wrona`,
  },
  {
    name: 'Beekeeper near Nelson, invoice to a café',
    subject: 'Honey invoice 133, NZ$414.00',
    body: `Kia ora Mere,

Thirty jars of mānuka and a bucket of clover honey came to you on Monday. Here's the sum of it:

30 jars at NZ$10.00: NZ$300.00
1 bucket of 10 kg: NZ$60.00
GST 15%: NZ$54.00
Total: NZ$414.00

Invoice 133 is due on 14 December 2026. Pop it into 12-3140-0281746-50, name R and T Hemi, reference 133.

The bees say hello. They're flat out on the pōhutukawa.

Ngā mihi,
Rangi Hemi`,
  },
  {
    name: 'Photographer in Lagos, invoice with part payment (lure: shooting words)',
    subject: 'Invoice LP-204: naming ceremony pictures',
    body: `Dear Mrs Okafor,

It was pure joy to shoot your daughter's naming ceremony. All 240 pictures are in your online album, and the one where Grandpa steals the cake is already my favourite of the year.

Invoice LP-204
Full day: ₦250,000
Printed album: ₦80,000
Total: ₦330,000
Paid on 2 November: ₦130,000
To pay: ₦200,000

Please pay the ₦200,000 by 11 December 2026 by transfer to Light Palace Studio, Zenith Bank, account 1014482736.

God bless the little one,
Femi Adebayo`,
  },
  {
    name: 'Brazilian subtitler, polite second reminder',
    subject: 'Invoice 41 of September, R$ 1.800,00',
    body: `Dear Eduardo,

I hope you are well and that the festival left you some time to sleep.

My invoice 41 for R$ 1.800,00, subtitles for the short film, was due on 30 October 2026. I wrote to you about it on 9 November too, but maybe the mail went to the festival address that is now closed.

Could you pay it by Friday 4 December 2026? The Pix key is my mail, larissa@legendaleve.com.br. If you prefer to pay in two parts, tell me what dates are good for you and I will write them down.

A hug from Recife,
Larissa Moura`,
  },
  {
    name: 'Calligrapher in Kyoto to a client in Boston, invoice in US dollars',
    subject: 'Invoice K-2026-31 for the scroll, $420',
    body: `Dear Mr. and Mrs. Feldman,

The scroll left Kyoto on Monday with tracking number EN 418 226 903 JP. It should reach Boston around December 3. Please let it rest one day in the box, because paper does not like a sudden change of air.

Invoice K-2026-31
Scroll, ink on washi: $360
Shipping and insurance, as in my estimate of October 19: $60
Total: $420

Please pay by December 18, 2026 through PayPal to harumi@inkandstillness.jp.

The poem means: the old pond is quiet, and then it is not.

With gratitude,
Harumi Nishida`,
  },
  {
    name: 'Sound engineer in Guadalajara, invoice with a long CLABE number (lure)',
    subject: 'Invoice A-0672, mix of four songs, MX$13,920.00',
    body: `Hi Greg,

The four mixes are in the shared folder, with the vocals 1 dB up as you asked. I left the limiter soft, so the chorus can still breathe.

Invoice A-0672
Four mixes at MX$3,000.00: MX$12,000.00
IVA (Mexican VAT) 16%: MX$1,920.00
Total: MX$13,920.00
Date to pay: 9 December 2026

Transfer to Paola Villaseñor, CLABE 012320004417283650. Or use this link: https://pago.villasenoraudio.mx/A-0672

One free revision of each song is part of the price, so listen in the car first and then tell me everything.

Saludos,
Paola`,
  },
  {
    name: 'Pastry chef in Lyon, invoice to an English hotel guest',
    subject: 'Invoice F-2026-208: the croquembouche for 5 December',
    body: `Dear Ms Whitcombe,

The croquembouche will be 60 centimetres high and will arrive at the hotel on Saturday 5 December at 6 pm. My son drives it himself, very slowly.

Invoice F-2026-208
Croquembouche for 40 guests: €300.00
Delivery in Lyon: €20.00
VAT 10%: €32.00
Total: €352.00

Please pay by Thursday 3 December 2026 by bank transfer: IBAN FR76 3000 2004 4100 0044 1728 319, BIC CRLYFRPP. If a card is easier, phone the shop on +33 4 78 55 01 92.

Nobody in your party is allergic to nuts, you told me, so I keep the praline.

Bien cordialement,
Solène Marchand`,
  },
  {
    name: 'Painting restorer in Florence, estimate (lure: liability-like art words)',
    subject: 'Estimate 12/2026 for the Madonna with the goldfinch',
    body: `Dear Dr. Ashworth,

I have looked at the panel under the lamp for two mornings. The good news is that the gold ground is original and strong. Only the blue cloak was overpainted in the 19th century, by someone with more courage than talent.

What I propose:
Cleaning of the surface: €1,400
Removal of the old overpaint: €2,200
Retouching and varnish: €1,100
Total without VAT: €4,700
VAT 22%: €1,034
Total with VAT: €5,734

The work takes about ten weeks from the day I receive your approval. The price is fixed. If the wood tells me a new story, I write to you first and we decide together.

The estimate is good until 15 January 2027. I would send one invoice at the end, to be paid by bank transfer.

With kind greetings from Florence,
Caterina Vannucci`,
  },
  {
    name: 'Flamenco teacher in Seville, chatty invoice',
    subject: 'Your November classes, invoice 2026-92',
    body: `Hola Hannah!

Your footwork on Thursday, I could have cried. You went from knocking on a door to telling a story.

So, the numbers: five private classes in November at 34 € is 170 €, plus the 12 € for the castanets you took home, and that makes 182 € in all. The invoice is number 2026-92, and it is attached.

You can pay by Bizum to 655 104 728 or to IBAN ES84 2100 0418 4445 0200 4417. Please do it by Wednesday 9 December 2026, because from the 10th I am with my mother in Cádiz.

Un abrazo,
Macarena`,
    attachments: [{ name: 'factura-2026-92.pdf' }],
  },
  {
    name: 'Copywriter in Hamburg, headlines in capitals and percentages (lure)',
    subject: 'Invoice 2026-0733: Advent campaign, €1,428.00',
    body: `Dear Mr Petersen,

Here are the three headlines you chose, as the printer will get them:

1. BUY LESS. BAKE MORE.
2. LAST CALL FOR GINGERBREAD!
3. 100% BUTTER, 0% HURRY

The second one goes on the tram, where it has to shout a little over the traffic.

Invoice 2026-0733
Campaign texts, fixed price from our agreement of 2 November: €1,200.00
VAT 19%: €228.00
Total: €1,428.00

Please transfer the amount by 10 December 2026 to IBAN DE75 2005 0550 1044 1728 36, account holder Wiebke Brandt. My VAT number is DE284173051.

I'm looking forward to the smell of the poster launch.

Best regards,
Wiebke Brandt`,
  },
  {
    name: 'Ski teacher in Tyrol, receipt and next date',
    subject: 'Receipt 2026-55 for the ski week, €640',
    body: `Dear family Novak,

The €640 for the ski week arrived yesterday, thank you. Invoice 2026-55 is now closed, and the receipt is attached.

The course begins on Sunday 27 December at 9.30 at the blue hut. Please hire the boots the day before, because on Sunday morning the queue is very long. Helmets are a must for the children.

If there is no snow in the valley, we take the gondola up. It is part of the price.

Until then, a good Advent,
Leni Kofler`,
    attachments: [{ name: 'receipt-2026-55.pdf' }],
  },
  {
    name: 'Vet in Bern, medical words such as seizure and discharge (lure)',
    subject: 'Invoice 30417 for Balu, CHF 334.00',
    body: `Dear Mr Zbinden,

Balu slept quietly after his discharge, your wife told me on the phone, and that is a very good sign. The seizure on Friday was most likely the only one. Please give him half a tablet every 12 hours and write down anything unusual.

Invoice 30417
Emergency visit on 20 November: CHF 180.00
Blood test: CHF 96.00
Tablets for 30 days: CHF 58.00
Total, VAT included: CHF 334.00

Please pay by 15 December 2026. The invoice with the QR code is attached. For e-banking without the code, the account is CH98 0079 0016 2044 1728 3.

If he has another seizure, call us at once, day or night: 031 555 20 41.

Kind regards,
Dr Regula Aeschlimann`,
    attachments: [{ name: 'invoice-30417.pdf' }],
  },
  {
    name: 'Chimney sweep near Uppsala, short friendly reminder',
    subject: 'Invoice 1904: a little reminder',
    body: `Hello Ingrid,

I hope the stove is keeping you warm.

Invoice 1904 for 1 250 kr, the sweeping in October, was due on 16 November 2026, and I can't find it on my account yet. Could you have a look? If it's still with you, please pay by Monday 7 December 2026 to Bankgiro 5417-2836, or Swish 123 441 72 83.

If it's already on its way, then all is well, and thank you.

Greetings,
Börje the sweep`,
  },
  {
    name: 'Film fixer in Tromsø, documentary called "Final Warning" (lure)',
    subject: 'Invoice 2026-27: two weeks on "Final Warning"',
    body: `Dear Amelia,

We made it home with all the lenses and all the toes. The glacier shot on day nine is going to stop people's hearts.

Invoice 2026-27 for my work on "Final Warning" (production code FW-02):
Local producer, 10 days at NOK 4,500: NOK 45,000
Two snowmobiles, 10 days at NOK 1,800: NOK 18,000
Before VAT: NOK 63,000
VAT 25%: NOK 15,750
Total: NOK 78,750

Please pay by Friday 18 December 2026 to IBAN NO74 4750 4417 286, BIC SNOWNO22, with the invoice number in the message. The invoice is attached.

You asked about legal: yes, the permit for the drone covers the whole of November, and the copy is in the shared folder.

Best from a dark and starry Tromsø,
Eirik Nordgård`,
    attachments: [{ name: 'invoice-2026-27.pdf' }],
  },
  {
    name: 'Sauna builder in Tampere, calm late reminder that offers parts',
    subject: 'Invoice 1137: shall we split it?',
    body: `Hi Pekka,

Good to hear the sauna gets used every evening. The stones should be turned in spring, and I'll show you how.

Invoice 1137 for €2,510.00 was due on 2 November 2026, and I have not seen the payment yet. I know from our call that the move cost more than you planned, so here is a suggestion: €1,255.00 by 7 December 2026 and the same again by 7 January 2027. If other dates fit you better, write to me and we'll use those.

IBAN FI60 1234 5600 4417 24, reference 11374.

No interest or fees from my side. And come by for coffee when you are in town.

Regards,
Antti Kallio
Kallion Saunat, VAT number FI28417318`,
  },
  {
    name: 'Programmer in Tartu, words such as execute, terminate and default (lure)',
    subject: 'Invoice 260-19: backup scripts, €992.00',
    body: `Hi Kevin,

The backup now runs every night at 2. If the server does not answer, the script waits 30 seconds, tries three times, and then terminates with error code 5. By default it keeps the last 14 copies. Please don't execute it by hand during office hours, since it locks the tables for about a minute.

Invoice 260-19
16 hours at €50: €800.00
VAT 24%: €192.00
Total: €992.00

Please pay by 9 December 2026 to Koodivabrik OÜ, IBAN EE51 2200 2210 4417 2836, VAT number EE102441729.

The next version of your shop system is due in March, and until then there is nothing more to change.

Best wishes,
Kaarel Tamm`,
  },
  {
    name: 'Glassblower in Bohemia, invoice after a broken parcel (lure: delicate matter)',
    subject: 'Invoice 2026-340 with the broken vases taken off',
    body: `Dear Mr Lindqvist,

Thank you for the pictures. Two of the twelve vases did not survive the journey, and of course you do not pay for those. I am blowing two new ones this week, and they come to you free of charge.

Invoice 2026-340, which takes the place of 2026-331:
10 vases at 1,150 Kč: 11,500 Kč
VAT: 0 Kč, as a sale to a Swedish firm
Total: 11,500 Kč

Please pay 11,500 Kč by 17 December 2026 to IBAN CZ22 0800 0000 0044 1728 3605, BIC GIBACZPX. The invoice is attached.

Please keep the broken pieces in their box until 4 December. The post office may want to see them.

With greetings from the furnace,
Vojtěch Hála`,
    attachments: [{ name: 'invoice-2026-340.pdf' }],
  },
  {
    name: 'Sheepdog trainer in Powys, terse invoice',
    subject: 'Invoice 29, Fly, three weeks of training',
    body: `Hello Gwen,

Fly's ready to come home. Stops on the whistle nine times out of ten.

Invoice 29
3 weeks at £160: £480
Feed: £36
Total: £516

Bank: E. Pritchard, sort code 54-30-19, account 44172836. By 12 December 2026, please, or bring a cheque when you fetch her.

Emyr`,
  },
  {
    name: 'Headstone carver in County Down, capitals of an inscription (lure)',
    subject: "Your father's stone: invoice 417, £1,890.00",
    body: `Dear Eileen,

The stone is finished, and I set it on Monday morning when it was quiet in the graveyard. The words are as you and your sister chose them:

JAMES PATRICK McALEER
1941 – 2025
HE OWED NO MAN ANYTHING BUT LOVE

The last line is cut a little deeper so that the rain won't take it.

Invoice 417 is attached. The total is £1,890.00 including VAT, the price I gave you in June. You can pay any time up to 22 December 2026, by bank transfer to Mourne Stone, sort code 95-01-45, account 20441728, or with a cheque by post.

It was an honour to do this for him.

Brendan Savage`,
    attachments: [{ name: 'invoice-417.pdf' }],
  },
  {
    name: 'Football referee in Texas, penalty and sudden death (lure)',
    subject: 'Invoice 15 for the fall tournament, $525',
    body: `Hi Coach Ramirez,

What a final. Sudden death after a missed penalty, and not one parent yelled at me. Tell your keeper her save in the 88th minute was outstanding.

Invoice #15
7 games at $70: $490
Gas for two trips: $35, as we agreed on September 8
Total: $525

Please pay by December 11, 2026. Zelle to derek.boone@plainsrefs.com works, or a check to Derek Boone, 4410 Juniper St, Lubbock, TX 79410.

See y'all in spring,
Derek`,
  },
  {
    name: 'Cheese maker in Vermont, the vat and the curd (lure)',
    subject: 'Invoice 2088: thirty wheels of Tomme, $1,260',
    body: `Hey Marianne,

Batch 44 came out of the big vat on Labor Day, and it's finally where I want it: nutty, a bit of barnyard, no holes. I knocked on every wheel before it went on the truck.

Invoice 2088
30 wheels at $40: $1,200
Delivery to Burlington: $60
Total: $1,260

Could you pay by December 10, 2026? You can mail a check to Stony Brook Creamery, 118 Mill Rd, Cabot, VT 05647, or pay online at https://pay.stonybrookcreamery.com/2088.

Keep the wheels at 52 degrees and flip them on Sundays.

Lou Gagnon`,
  },
  {
    name: 'Brass band leader in New Orleans, invoice',
    subject: 'Invoice 73: second line on November 21',
    body: `Good morning Ms. Thibodeaux,

What a day y'all gave us. My trombone player is still talking about your aunt and that umbrella.

Invoice 73
Eight-piece band, 2 hours: $1,600
Parade permit, as in our quote of October 12: $125
Total: $1,725
Already paid on October 30: $800
Left to pay: $925

Please pay the $925 by Friday, December 11, 2026, by Zelle to Treme Sunrise Brass at 504-555-0148, or by check to the same name at our next show.

With love from the whole band,
Terrence Batiste`,
  },
  {
    name: 'Editor in Montreal, conference proceedings and abstracts due (lure)',
    subject: 'Invoice 2026-84, editing of the proceedings',
    body: `Dear Professor Nguyen,

The proceedings are ready for the printer: 18 papers, 412 pages. Two authors still owe us an abstract. Theirs are due on November 30, and I have written to both. I also changed "inter alia" to "among others" in chapter 7, where the authors agreed.

Invoice 2026-84
Editing, 412 pages at CA$5.00: CA$2,060.00
GST 5%: CA$103.00
QST 9.975%: CA$205.49
Total: CA$2,368.49

Please pay by December 16, 2026, by Interac e-Transfer to facturation@claire-editorial.ca, or by cheque to Claire Bouchard, 5127 rue Fabre, Montreal.

Thank you for a semester of good footnotes.

Claire Bouchard`,
  },
  {
    name: 'Casting agent in Vancouver, film extras (lure: unpaid extras)',
    subject: 'Invoice VX-118: extras for the harbour scene',
    body: `Hi Stu,

Everyone turned up, everyone was fed, and the man with the parrot stole the scene. Here's the invoice for the extras on November 17:

Invoice VX-118
25 extras at CA$160: CA$4,000.00
Casting fee 15%: CA$600.00
GST 5%: CA$230.00
Total: CA$4,830.00

Please pay by December 4, 2026, by direct deposit: Harbourlight Casting, institution 004, transit 94120, account 5204417. The extras get their pay from us on December 8.

You were asking about unpaid extras for the student film. That's a different union rule, and I'll call you about it tomorrow.

Thanks,
Joanne Kwok`,
  },
  {
    name: "Doula in Bristol, a baby's due date (lure: due date)",
    subject: 'Invoice 14, and all set for the baby',
    body: `Dear Ellie and Sam,

Only a few weeks to go. Your due date is 20 December, but first babies keep their own calendar, so my phone is on from 6 December, day and night.

The second half of my fee is £450, on invoice 14. Please pay by Friday 4 December 2026 by bank transfer to Juno Birth Support, sort code 08-92-99, account 65441728. Then it is out of the way before things get busy.

Pack the hospital bag this weekend, and put the snacks on top.

With love,
Hattie Marsh`,
  },
  {
    name: 'Escape room owner in Dublin, overdue books and prison (lure)',
    subject: 'Invoice ER-390 for your team day, €369.00',
    body: `Hi Gráinne,

Your team got out of "The Overdue Book" with 41 seconds to spare, which puts you third on our wall. Nobody has ever picked the librarian as the villain so fast. The big screen still says you are locked in "Debtors' Prison", because somebody forgot to press the bell.

Invoice ER-390
12 players at €25.00: €300.00
VAT 23%: €69.00
Total: €369.00

Please pay by 10 December 2026: Locked In Ltd, IBAN IE30 ULSB 9850 4417 2836 05, or by card at https://pay.lockedin.ie/er-390.

The photo of you all in wigs is attached with the invoice.

Slán,
Fiachra`,
    attachments: [{ name: 'ER-390.pdf' }, { name: 'team-photo.jpg' }],
  },
  {
    name: 'Bookkeeping trainer in Manchester, payment jargon as course content (lure)',
    subject: 'Invoice C-77: morning course on plain invoices',
    body: `Dear Yasmin,

Thank you for the lively group. My favourite moment was the quiz, when nobody could say what "net 30 EOM" means and the whole room agreed never to write it again. Third on the list of banned phrases was "please remit at your earliest convenience".

Invoice C-77
Morning course for 14 people, fixed price: £620.00
Train from Manchester: £48.00
Total: £668.00, no VAT

Please pay by Thursday 10 December 2026 by bank transfer: Plain Sums, sort code 01-08-55, account 70441728, reference C-77.

The slides are attached as well, so that you can hand them round.

Best wishes,
Joan Entwistle`,
    attachments: [{ name: 'invoice-C-77.pdf' }, { name: 'slides.pdf' }],
  },
  {
    name: 'T-shirt printer in Glasgow, "2 + 2 = 5" on the shirt (lure: wrong sum)',
    subject: 'Invoice 6601: fifty Orwell shirts, £540.00',
    body: `Hiya Morven,

Your shirts are done and they look brilliant. As on your sketch, the front says 2 + 2 = 5 and the back says BIG BROTHER IS WATCHING YOU. The white ink needed a second pass on the black cotton, and that's on us.

Invoice 6601
50 shirts at £9.00: £450.00
VAT 20%: £90.00
Total: £540.00

Please pay by Wednesday 9 December 2026: Clyde Screenprint, sort code 83-07-06, account 00441728.

Come by any weekday before 5 to fetch them.

Davie`,
  },
  {
    name: 'Bookseller in Hay-on-Wye, titles about debt and threats (lure)',
    subject: 'Invoice 3315 for five books, £71.50',
    body: `Dear Mr Trevelyan,

All five were on the shelves, to my own surprise:

"Debt: The First 5,000 Years", £14.00
"Crime and Punishment", £9.50
"The Final Demand", £12.00
"Pay Up or Else", a green Penguin, £6.00
"How to Win an Argument", £22.00
Post and packing: £8.00

Invoice 3315 comes to £71.50. Please pay by 8 December 2026 by bank transfer to Castle Street Books, sort code 20-39-64, account 30441728, or by card on 01497 555 204.

The Penguin has a tea ring on the cover, which I think suits it.

Yours sincerely,
Dorothy Prosser`,
  },
  {
    name: 'Letterpress printer in Edinburgh, wedding invitations with blanks on the proof (lure: placeholder)',
    subject: 'Estimate 208 for the wedding invitations',
    body: `Dear Fiona and Aleks,

What a good idea to let the guests write on the card themselves. The reply card will read: "I, ________, will / will not dance." The line is printed, and the guest fills it in with a pen.

Here is the estimate, number 208:
90 invitations, two colours: £315
90 reply cards, one colour: £135
90 envelopes: £45
Total: £495, including VAT

The price holds until 18 December 2026. If you say yes by then, the cards are with you by 22 January 2027. I send the invoice with the parcel, and you can pay by card or bank transfer.

The first proof is attached. Take your time with the names.

Warmly,
Morag Sinclair
Wet Ink Press`,
    attachments: [{ name: 'proof-1.pdf' }],
  },
  {
    name: 'Virtual assistant in Cebu, hours by week',
    subject: 'Invoice 2026-11 for November, US$558',
    body: `Hi Trish,

Good morning from Cebu! Here are my hours up to Tuesday 24 November:

Week of 2 November: 18 hours
Week of 9 November: 20 hours
Week of 16 November: 17 hours
23 and 24 November: 7 hours
Total: 62 hours at US$9 = US$558

The invoice is number 2026-11. Please pay by 4 December 2026 through Wise to analyn@santosdesk.ph.

The week of 9 November was longer because of the podcast launch, as you approved on 6 November in our chat.

Take care always,
Analyn Santos`,
  },
  {
    name: 'Drum teacher in Accra, gentle reminder',
    subject: 'Invoice 38 for the school workshop, GH₵ 1,400',
    body: `Dear Madam Asante,

Greetings to you and to all the children. I am told they still drum on the desks, and I must say it makes me happy.

Invoice 38 for the workshop, GH₵ 1,400, was due on Friday 13 November 2026. I know the end of term is a busy time in the office. Please could you pay it by Wednesday 2 December 2026, by MoMo to 024 441 7283 (Kwabena Ofori)?

If the office needs another copy or a stamp, I can pass by on any morning.

With respect and thanks,
Kwabena Ofori`,
  },
  {
    name: 'App developer in Lahore, invoice for a change that was agreed (lure: extra work)',
    subject: 'Invoice PK-0419: phase 2 and the extra screen of 5 November',
    body: `Dear Mr. Coleman,

Phase 2 is in the test build, and your team has been able to log in since Monday. The extra screen for refunds is there as well. You approved it by email on 5 November, at US$200.

Invoice PK-0419
Phase 2, fixed price: US$1,800
Refund screen, approved on 5 November: US$200
Total: US$2,000

Please pay by 11 December 2026 to Bilal Qureshi, IBAN PK37 MEZN 0002 0441 7283 6051, SWIFT MEZNPKKA. Wise is fine too, to the same name.

The app stores now ask for a privacy page by 1 January. I have put a draft text in the folder for your lawyer to read.

Best regards,
Bilal Qureshi`,
  },
  {
    name: 'Office plant firm in Dubai, recurring invoice',
    subject: 'Invoice 5520: plant care in December, AED 1,260.00',
    body: `Dear Ms Fernandes,

The ficus in reception has eleven new leaves, and the two sad ferns near the printer have been replaced, which is part of the contract.

Invoice 5520
Plant care, December 2026: AED 1,200.00
VAT 5%: AED 60.00
Total: AED 1,260.00

Please pay by 8 December 2026 by bank transfer: Green Lobby LLC, IBAN AE78 0330 0000 1044 1728 360, reference 5520.

Samir comes on Wednesdays as usual, except on 2 December, which is National Day. That week he comes on Thursday 3 December.

Kind regards,
Leila Haddad`,
  },
  {
    name: 'Glacier guide in Iceland, cancelled tour and refund',
    subject: "Tomorrow's tour is off: your 39,800 kr. come back to you",
    body: `Dear Chloe,

The wind on the glacier will be above 25 metres per second tomorrow, 26 November, so we have called off the tour. I know you looked forward to it, and so did we.

You paid 39,800 kr. on invoice 2217. The whole amount goes back to the card you used, and you should see it by 2 December. The credit note is attached, number C-2217.

If you are still in Iceland on Sunday 29 November, we have two places at 10:00, at the same price. Reply to this mail and they are yours.

Stay inside and eat soup,
Hrafn`,
    attachments: [{ name: 'C-2217.pdf' }],
  },
  {
    name: 'Diving instructor in Gozo, invoice with pressure and depth (lure)',
    subject: 'Invoice 2026/166: your deep course, €415.00',
    body: `Dear Oliver,

Congratulations! 40 metres, calm as a fish, and 60 bar left in the tank. Remember the rule: no flight within 24 hours of your last dive, no matter what the airline says.

Invoice 2026/166
Deep course: €330.00
Equipment, 3 days at €25.00: €75.00
Logbook: €10.00
Total, VAT included: €415.00

Please pay by 11 December 2026 to Blue Hole Divers, IBAN MT35 VALL 2201 3000 0000 4044 1728 360, or by card at https://pay.blueholedivers.mt/166.

Your card from the agency comes by post.

Saħħa,
Rita Camilleri`,
  },
  {
    name: 'Customer in Zagreb writing that she has paid',
    subject: 'Your invoice 118-2026 is paid, and a question',
    body: `Dear Mr Kovač,

I paid your invoice 118-2026, €740.00, this morning. It should be on your account tomorrow.

One question for our files: could you send it once more with our new address on it? We moved on 2 November, and the street is now Ilica 204. Nothing else changes.

The shelves look wonderful, by the way. The whole office comes to pat them.

Best regards,
Ivana Perić
Studio Jedan`,
  },
  {
    name: 'Theatre cleaner in Melbourne, reminder mentioning a play with a hard title (lure)',
    subject: 'Invoice 804, cleaning after "Prima Facie"',
    body: `Hi Deb,

Loved seeing a full house for "Prima Facie" again. Four bags of programmes, one lost earring (it's at the box office).

Invoice 804 for AU$385.00, the October cleaning, was due on 18 November 2026. I know the office was shut that week for the move. Could you pay it by Friday 4 December 2026? BSB 033-089, account 441 728, Spotless Stalls.

Thanks heaps,
Tuyet Pham`,
  },
  {
    name: 'Choir manager in Cambridge, Latin names (lure)',
    subject: 'Invoice for the carol service on 19 December',
    body: `Dear Reverend Blythe,

Choir Inter Alia is delighted to sing at your carol service on Saturday 19 December. We will be sixteen voices and one very small organist. As you asked, we end with "O Come, All Ye Faithful", all verses, and the Latin "Gloria" before it.

Invoice IA-2026-22
Carol service: £560
Travel for the choir: £72
Total: £632

Please pay by 15 December 2026, by bank transfer to Inter Alia Singers, sort code 40-16-08, account 51441728, or by cheque at the rehearsal.

The candles are your side, the cough sweets are ours.

With best wishes,
Gerald Dunning`,
  },
  {
    name: 'Landscape gardener in Kent, estimate with attached shed and enclosed garden (lure: attachment)',
    subject: 'Estimate 340: the enclosed garden behind the house',
    body: `Dear Mr and Mrs Okonjo,

Thank you for walking me round on Sunday 22 November. The enclosed garden is a treasure, and the wall alone must be two hundred years old. I would leave the shed attached to the coach house where it is, because the wren nests under its roof.

Estimate 340
Clear the beds and barrow out the old roots: £640
Two climbing roses and twelve yards of box hedge, planted: £860
New gravel path: £700
Total: £2,200, with VAT

I can start on Monday 1 February 2027 and need eight working days. Everything you see here is in the price, and if you want something changed, we agree the cost before I lift a spade.

If you'd like to go ahead, reply by 20 December 2026. I invoice when the job is done, and you can pay by bank transfer or cheque.

Kind regards,
Colin Waghorn`,
  },
  {
    name: 'Yoga studio in Portland, price change announced in good time',
    subject: 'New price from February 1, 2027',
    body: `Hi everyone,

From February 1, 2027, the monthly pass will cost $92 instead of $88. Our rent has gone up, and I'd like to keep paying the teachers properly.

What does not change: your class times, the free tea, and the $60 pass for students and seniors.

You don't need to do anything. Passes are still charged to your saved card on the first of the month. If you'd like to stop or pause yours before then, reply to this mail and I'll do it the same day.

Thank you for eleven good years on creaky floors.

Namaste,
Margit Olsen`,
  },
  {
    name: 'Rug repairer in Istanbul, estimate for a hotel',
    subject: 'Estimate 2026-58 for the three carpets',
    body: `Dear Mr. Whitfield,

I have looked at the three carpets from the hotel. The red Hereke is the sick one: moths have eaten the left border. The other two are only tired.

Red Hereke, new border, about 30 hours: €900
Blue runner, new fringe: €180
Small prayer rug, washing: €70
Total: €1,150

All wool and colours are in this price. I need six weeks, and I send you a photo each Friday so you can follow.

If you agree, please write to me by 11 December 2026. You pay after the work, by bank transfer, when you have seen the carpets and are happy.

With respect,
Yusuf Demirtaş`,
  },
  {
    name: 'Olive grower in Crete, extra virgin and new oil (lure: extra)',
    subject: 'Invoice 91 for the extra virgin oil, €396.00',
    body: `Dear Gunnar,

The new oil is here! Extra virgin, pressed on 9 November, acidity 0.3%, and so green that my wife laughed. I have put in one extra tin as a present for your mother, and the present is not on the invoice.

Invoice 91
6 tins of 5 litres at €55.00: €330.00
Post to Malmö: €66.00
Total with VAT: €396.00

Please pay by 10 December 2026 to IBAN GR14 0110 1250 0000 0001 2304 417, name Manolis Stavrakis.

Keep it dark and cool, and do not save it for Sundays.

Manolis`,
  },
  {
    name: 'Gymnastics club treasurer in Ohio, balance beam (lure) and receipt',
    subject: 'Receipt for invoice 1126: paid in full, thank you',
    body: `Hi Mrs. Petrovic,

Your check for $310 cleared on Monday, and invoice 1126 is paid in full. Here's what it covered:

Winter term, Mila: $240
Team leotard: $70
Total: $310

Mila stuck her balance beam dismount twice last night. The meet is on December 12, and the entry form (no fee) has to reach Coach Dana by December 1.

This email is your receipt. Reply if you need one on paper for taxes.

Warmly,
Bill Charney, treasurer`,
  },
  {
    name: 'Translator in Turin, credit note and new invoice after a wrong rate',
    subject: 'Credit note 9/2026 and the corrected invoice 78/2026',
    body: `Dear Helen,

You have a sharp eye. On invoice 71/2026 I used the price for legal texts, €0.14 a word, but the brochure was a normal text at €0.11.

So here are two papers, both attached:
Credit note 9/2026 takes back invoice 71/2026 in full: €420.00 for 3,000 words at €0.14.
Invoice 78/2026 is the right one: 3,000 words at €0.11, total €330.00, with no VAT as your firm is in Ireland.

Please pay only the €330.00, by 15 December 2026, to IBAN IT32 P030 6909 4001 0000 0441 728. My VAT number is IT04417280155.

Thank you for telling me so nicely.

Best,
Ginevra Boccaccini`,
    attachments: [{ name: 'credit-note-9-2026.pdf' }, { name: 'invoice-78-2026.pdf' }],
  },
]
