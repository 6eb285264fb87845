/** English mails of everyday freelancers in seventy trades, most of their faults ordinary ones. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'dog groomer, Leeds: vague due date',
    subject: 'Biscuit and Gravy, invoice 0388',
    body: `Morning Pat,

Both dogs came out lovely on Saturday, even if Gravy did try to eat the hairdryer. I've clipped Biscuit's dew claws too, that was part of the usual price so no worries.

It's £78 for the pair, invoice 0388. Settle up whenever you're next flush, by transfer please: sort code 40-16-38, account 52047193, name on the account is Donna Hartley.

See you in six weeks!
Donna
Wags & Whiskers`,
    attachments: [],
    known: [],
    unseen: [['dueDate', `whenever you're next flush`]],
  },
  {
    name: 'plasterer, Cork: did an extra ceiling nobody asked for',
    subject: 'Invoice 2026-41 for the hall and stairs',
    body: `Hi Gráinne,

Hope the dust has settled, literally. The hall, stairs and landing are finished and you can paint from the 7th onwards, give it a mist coat first.

The price we had was €1,450. I had plaster left in the bucket so I skimmed the box room ceiling as well, which brings you to €1,780.

Invoice number is 2026-41. If you could pay the €1,780 by Friday 11 December that would be great, to IE64 AIBK 9320 9841 7360 52.

Thanks a million,
Declan Twomey`,
    attachments: [{ name: '2026-41 Twomey Plastering.pdf' }],
    known: [],
    unseen: [['surprise', 'I skimmed the box room ceiling as well, which brings you to €1,780']],
  },
  {
    name: 'translator: net 14 and remit',
    subject: 'Invoice TR-1077: user manual PT to EN',
    body: `Dear Mr Osei,

Please find attached invoice TR-1077 for the translation of the pump manual from Portuguese (8,400 words).

Total: €1,008.00
Terms: net 14 days
Kindly remit to the account shown on the PDF.

There were two drawings on page 31 whose labels I could not read; I left a comment there for your engineer. Thank you again for the clear glossary, it saved me a day.

Kind regards,
Inês Carvalhal`,
    attachments: [{ name: 'TR-1077.pdf' }],
    known: [
      ['dueDate', 'net 14 days'],
      ['jargon', 'remit'],
    ],
    unseen: [],
  },
  {
    name: 'wedding photographer: holds the album back',
    subject: 'Your album + invoice W-209',
    body: `Hi Chloe and Ben!

How was Sicily? The album came back from the printer on Monday and the cover is even nicer than the sample. Page 14, the one with your grandad and the balloon, made me laugh all over again.

The second half of the price, £640, is on invoice W-209, due on Wednesday 9 December. You can pay by card through the link in the PDF.

Just so you know, the album stays on my shelf until I see the money, and shelf space isn't free.

Thanks both,
Marcus Adeyemi`,
    attachments: [{ name: 'W-209.pdf' }],
    known: [],
    unseen: [['tone', `the album stays on my shelf until I see the money, and shelf space isn't free`]],
  },
  {
    name: 'bookkeeper: talks in ledger words',
    subject: 'Invoice 311, October books',
    body: `Hello Sunita,

October is done and the VAT return went in on the 6th. You had three receipts without a date, I have put them in the yellow folder.

My invoice 311 comes to £285. I bill one month in arrears and my debtors' ledger closes on the 15th, so please could you pay by Monday 14 December to sort code 30-96-27, account 41550837. A remittance advice would help me with allocation.

Many thanks, and enjoy the panto,
Lorraine Pym`,
    attachments: [{ name: 'Invoice 311.pdf' }],
    known: [
      ['jargon', 'remittance advice'],
      ['jargon', 'in arrears'],
    ],
    unseen: [
      ['jargon', `my debtors' ledger closes on the 15th`],
      ['jargon', 'allocation'],
    ],
  },
  {
    name: 'piano tuner: sum is ten pounds too high',
    subject: 'Piano tuning at the school, invoice 1562',
    body: `Dear Mrs Whitlock,

Thank you for the tea and for keeping Year 4 out of the hall. Both pianos are now at concert pitch and should hold until Easter.

  Upright in the music room ..... £75
  Grand in the hall ............. £90
  Two bass strings, fitted ...... £18
  Total ......................... £193

The invoice (no. 1562) is attached. Please pay by 11 December 2026, by cheque to "G. Bannister" or by transfer to the account at the foot of the invoice.

Yours sincerely,
Geoffrey Bannister`,
    attachments: [{ name: '1562.pdf' }],
    known: [['consistency', '£193']],
    unseen: [],
  },
  {
    name: 'web developer: contract shorthand',
    subject: 'Invoice #0094 – phase 2',
    body: `Hey Tomas,

The new checkout went live last night at 11 and nothing has caught fire so far. I'll keep an eye on it over the weekend.

Attached is #0094 for $3,200. It's the M3 tranche under the SOW, triggered by UAT sign-off. Please pay by December 10, 2026, ACH details are on the invoice.

On another note, your logo file is still the old green one. If Priya can send the new one I'll swap it at no cost.

Thanks!
Kyle Brandt`,
    attachments: [{ name: 'inv-0094.pdf' }],
    known: [['jargon', 'ACH']],
    unseen: [['jargon', 'the M3 tranche under the SOW, triggered by UAT sign-off']],
  },
  {
    name: 'gardener: no invoice number, asks for it ASAP',
    subject: 'Garden, November',
    body: `Hi Mrs Kaur

3 visits this month (4th, 11th and 18th), 2 hours each at £22 an hour, so £132 in all. I've wrapped the tree fern and put the pots up on feet for the frost. The hedge trimmings are in the brown bin, they come on Tuesday.

Can you pay ASAP please, cash under the usual flowerpot is fine.

Cheers
Ray Dobbs`,
    attachments: [],
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'ASAP'],
    ],
    unseen: [],
  },
  {
    name: 'personal trainer: no due date, a nudge of guilt',
    subject: 'November sessions: invoice PT-66',
    body: `Hey Jo!

Eight sessions done and you deadlifted 70 kg last Thursday, which in September you told me was "for other people". Very proud.

Invoice PT-66 is attached: 8 x £38 = £304. Bank details are on it as always.

I keep my prices low because I believe in you, so I hope you won't make me regret it.

See you Monday at 7, bring gloves.
Kwame Boateng`,
    attachments: [{ name: 'PT-66.pdf' }],
    known: [['missing', 'dueDate']],
    unseen: [['tone', `I hope you won't make me regret it`]],
  },
  {
    name: 'seamstress: pity',
    subject: 'Bridesmaid dresses, invoice 57',
    body: `Dear Alison,

The four dresses are steamed and hanging in the back room. I let out the navy one by 2 cm at the waist as we said at the fitting, and there are spare buttons in an envelope pinned to the hanger.

Invoice 57 is £220, and it would help me if you paid by Thursday 3 December, by transfer to 20-45-18, account 73026619. My heating has been off since Sunday and I am sewing in my coat, so you can imagine what this means to me.

We are open till 5 for collection. Thank you.

Best wishes,
Teresa Mroz`,
    attachments: [],
    known: [],
    unseen: [
      [
        'tone',
        'My heating has been off since Sunday and I am sewing in my coat, so you can imagine what this means to me',
      ],
    ],
  },
  {
    name: 'illustrator: euros in one place, pounds in the other',
    subject: 'Invoice 2026/118, fox book spreads 9 to 14',
    body: `Hi Hannah,

Final files for spreads 9 to 14 are in the shared folder, CMYK, 3 mm bleed. I gave the badger a scarf in the end, do say if your editor hates it.

6 spreads at €260 each
Invoice 2026/118: £1,560 in total
Due: Tuesday 15 December 2026
Pay to: BE68 5390 0754 7034 (Lotte Aerts)

I'm away from the 19th and back on the 4th of January.

Warmly,
Lotte`,
    attachments: [{ name: '2026-118_Aerts.pdf' }],
    known: [['consistency', '£1,560 in total']],
    unseen: [],
  },
  {
    name: 'tiler, Ohio: wrong multiplication',
    subject: 'Invoice 880 - kitchen backsplash',
    body: `Hi Mr. and Mrs. Delgado,

Backsplash is done and sealed. Please don't wipe it with anything wet until Saturday.

Labor and tile: 23 sq ft at $31 = $731
Grout and sealer: $48
Total: $779

Invoice 880 is attached. You can pay by check to Ron Pulaski Tile or on Zelle with the phone number on the invoice, by December 7, 2026.

The leftover tiles are in the garage behind the bikes, keep them in case one ever cracks. Thanks for the donuts!

Ron Pulaski`,
    attachments: [{ name: 'Invoice 880.pdf' }],
    known: [['consistency', '23 sq ft at $31 = $731']],
    unseen: [],
  },
  {
    name: 'maths tutor: weekday does not match, small dig at the child',
    subject: 'Invoice 29 - Ollie, autumn half term to now',
    body: `Dear Mr Fenwick,

Ollie has had five lessons since half term and we are nearly through quadratics. His mock is on 8 December, I'd suggest paper 3 from 2024 for practice.

Five lessons at £35 make £175, invoice 29. Please pay by Tuesday 4 December to sort code 04-00-04, account 38271956.

He would be further on if anyone at home had opened the workbook.

Kind regards,
Nadia Rahman`,
    attachments: [],
    known: [['dueDate', 'Tuesday 4 December']],
    unseen: [['tone', 'He would be further on if anyone at home had opened the workbook']],
  },
  {
    name: 'copywriter: sells January in a reminder',
    subject: 'Reminder: invoice CW-145',
    body: `Hi Stuart,

I think invoice CW-145 may have slipped down your inbox. It's £540 for the four product pages and was due last Friday, 20 November. Could you pay it by Wednesday 2 December, please? The bank details are on the copy attached.

While I've got you: I have two blog slots left for January, and anyone who books before Christmas gets the third post at half price.

The pages read well on the site, by the way. Whoever picked the photo of the kettle has an eye.

Thanks,
Bethan Lloyd`,
    attachments: [{ name: 'CW-145.pdf' }],
    known: [],
    unseen: [
      [
        'incentive',
        'I have two blog slots left for January, and anyone who books before Christmas gets the third post at half price',
      ],
    ],
  },
  {
    name: 'electrician: legal action and small town threat',
    subject: 'Second reminder, invoice 4410',
    body: `Dear Mr Harker,

I fitted the new consumer unit at Mill Lane on 12 October and the certificate was posted to you on the 15th. My invoice 4410 for £865 was due on 30 October and has not been paid.

Please pay it by Friday 4 December, sort code 60-17-24, account 31906482. Otherwise I will be forced to take legal action. It's a small town and I do a lot of kitchens, people ask me who pays.

If you have any questions about the certificate, ring me after four.

Ian Cottrell
Cottrell Electrical`,
    attachments: [{ name: '4410.pdf' }],
    known: [['tone', 'I will be forced to take legal action']],
    unseen: [['tone', `It's a small town and I do a lot of kitchens, people ask me who pays`]],
  },
  {
    name: 'violin teacher: passive aggressive reminder',
    subject: 'Violin lessons, invoice 12/26',
    body: `Hello Claire,

Maya's Vivaldi is coming on nicely, the third position shifts are much cleaner. She needs a new A string, any of the ones on the list I gave her will do.

A small reminder about invoice 12/26 for £196 (seven lessons). It was due on 13 November. I'm sure you've been terribly busy; I did see the skiing pictures.

If you could transfer it by Monday 30 November to the account on the invoice, that would be kind.

With best wishes,
Judith Sandler`,
    attachments: [{ name: 'Sandler 12-26.pdf' }],
    known: [],
    unseen: [['tone', `I'm sure you've been terribly busy; I did see the skiing pictures`]],
  },
  {
    name: 'video editor: template not filled in',
    subject: 'Invoice 0231',
    body: `Hi [client first name],

Thanks for the quick feedback on the second cut. The final version of the (put project title here) film is uploaded, both the 90 second and the 30 second one, with subtitles in English and Welsh.

Invoice 0231 is attached, £1,150, due on 16 December 2026. Please pay by bank transfer using the details on the invoice.

The raw footage stays on my drive until the end of March in case you need something re-cut.

All the best,
Gethin Prosser`,
    attachments: [{ name: 'Invoice_0231.pdf' }],
    known: [['consistency', '[client first name]']],
    unseen: [['consistency', '(put project title here)']],
  },
  {
    name: 'office cleaner, Galway: IBAN with wrong check digits',
    subject: 'cleaning november, inv 88',
    body: `Hello Fergal,

Here is my invoice 88 for November, four Fridays at €95, so €380. I also changed the bin bags in the canteen, there was a box of them left under the sink.

Please pay before 10 December to this account:
Agnieszka Wilk
IE14 BOFI 9004 7118 3629 05

The second hoover makes a bad noise. I think it is only the belt.

Thank you and have a nice week
Agnieszka`,
    attachments: [{ name: 'invoice 88.pdf' }],
    known: [['payment', 'IE14 BOFI 9004 7118 3629 05']],
    unseen: [],
  },
  {
    name: 'carpenter: total in subject and body differ',
    subject: 'Invoice J-77, alcove shelves, £1,260',
    body: `Hello Mr Nowak,

Shelves are in and the last door has stopped sticking, I took a shaving off the bottom edge. Leave the oil to cure for a week before you load up the encyclopaedias.

The amount for J-77 is £1,620, as in the estimate you signed in September. Could you please transfer it by 9 December 2026? You'll find my bank details on page 2 of the invoice.

I've got your spirit level, it went into my van by mistake. I'll drop it through on Friday.

Thanks for the work,
Pete Garside`,
    attachments: [{ name: 'J-77 Nowak.pdf' }],
    known: [['consistency', '£1,620']],
    unseen: [],
  },
  {
    name: 'florist: numeric date that can be read two ways',
    subject: 'Invoice F-640 lobby flowers',
    body: `Hi Danielle,

Attached is F-640 for the lobby arrangements in November: four weeks at $85, $340 altogether. Payment is due 12/04/2026, credit card via the link on the invoice or a check to Rosalind Beck Flowers, whichever is easier.

The eucalyptus dries nicely, so tell the front desk they can keep it when I swap the vases on Monday.

Thank you!
Rosalind Beck`,
    attachments: [{ name: 'F-640.pdf' }],
    known: [['dueDate', '12/04/2026']],
    unseen: [],
  },
  {
    name: 'voice-over artist: two invoice numbers, extra takes charged without asking',
    subject: 'Invoice VO-212 museum audio guide',
    body: `Hi Annika,

All 26 stops are recorded, cleaned and named the way your spreadsheet wants them. Stop 17 has the Latin names, I checked them with a botanist friend.

We'd said £900. I re-read stops 3 and 4 in a brighter voice because I fancied them better that way, and that's another £80, so £980 on invoice VO-221.

Due: Friday 18 December 2026. Pay by transfer please, the details are on the PDF.

Bye for now,
Simon Achterberg`,
    attachments: [{ name: 'audio guide invoice.pdf' }],
    known: [['consistency', 'VO-221']],
    unseen: [['surprise', `because I fancied them better that way, and that's another £80`]],
  },
  {
    name: 'physiotherapist: due date already gone',
    subject: 'Your physiotherapy invoice 7035',
    body: `Dear Mr Abbot,

It was good to see you walk in without the stick on Monday. Keep up the heel raises, ten in the morning and ten at night, and ice the knee if it swells.

Invoice number: 7035
Three appointments in November: £165
Please pay by: Friday 20 November 2026
How: card over the phone (01904 555 012) or transfer to the account on the invoice

Your next appointment is on 7 December at 2.15.

Best wishes,
Fiona Drummond MCSP`,
    attachments: [{ name: '7035.pdf' }],
    known: [['dueDate', 'Friday 20 November 2026']],
    unseen: [],
  },
  {
    name: 'removal man: moralises',
    subject: 'Move on 14 November, invoice R-301',
    body: `Hi Lauren,

Hope you're finding the kettle box. We did put it on the left as you come in.

I've not had the money for R-301 yet, £480, and it was due on the 20th. My dad taught me that a person's word is only as good as their wallet. Please could you send it by Tuesday 1 December, same account as the deposit.

One of your lampshades ended up in our blankets, I'll bring it past next week, Wednesday probably.

Steve Mallinson
Mallinson & Son`,
    attachments: [{ name: 'R-301.pdf' }],
    known: [],
    unseen: [['tone', `My dad taught me that a person's word is only as good as their wallet`]],
  },
  {
    name: 'UX researcher: corporate shorthand and 30 days EOM',
    subject: 'Invoice UXR-019 / interviews round 2',
    body: `Hi Marit,

The report on the twelve interviews is in your inbox, with the clips. The short version: nobody understands the word "wallet", everybody understands "balance".

Invoice UXR-019 is attached for £4,320 (nine days at £480). Payment terms are 30 days EOM. Please raise a GRN against the call-off so that your AP people can three-way match it. The bank details are on the invoice.

I'll present on 3 December at ten, and I'll bring the biscuits this time.

Thanks,
Oluwaseun Idowu`,
    attachments: [{ name: 'UXR-019.pdf' }],
    known: [['dueDate', '30 days EOM']],
    unseen: [['jargon', 'raise a GRN against the call-off so that your AP people can three-way match it']],
  },
  {
    name: 'caterer: grovels',
    subject: 'Invoice 415 for the christening',
    body: `Dear Rosie,

What a happy day, and the rain stopped just in time for the cake. I have found one of your cake forks among mine, I'll post it.

I feel dreadful even mentioning money and I nearly didn't send this. Invoice 415 is attached: 45 guests at £16, £720. It is due on Monday 7 December and you can pay by bank transfer, the details are at the bottom. So sorry, so sorry to be a pest.

Thank you for having us,
Margaret Tully
Tully's Table`,
    attachments: [{ name: '415 christening.pdf' }],
    known: [['tone', 'So sorry, so sorry to be a pest']],
    unseen: [['tone', `I feel dreadful even mentioning money and I nearly didn't send this`]],
  },
  {
    name: 'building surveyor: officialese',
    subject: 'Invoice SV/2026/204 - 9 Orchard Row',
    body: `Dear Ms Pemberton,

I inspected 9 Orchard Row on 17 November and the report was sent to you yesterday. The damp in the rear bedroom is the only matter I would act on this winter.

The fee of £595 for the aforementioned instruction now falls to be discharged. Please pay invoice SV/2026/204 by 15 December 2026 by bank transfer; the details are on page one of the invoice. Receipt of the report shall be deemed acceptance of the sum rendered.

Do telephone if anything in the report is unclear.

Yours sincerely,
Alistair Broome MRICS`,
    attachments: [{ name: 'SV-2026-204.pdf' }, { name: 'Report 9 Orchard Row.pdf' }],
    known: [['jargon', 'aforementioned']],
    unseen: [
      ['jargon', 'now falls to be discharged'],
      ['jargon', 'shall be deemed acceptance of the sum rendered'],
    ],
  },
  {
    name: 'IT helper: blames the customer',
    subject: 'Laptop repair, invoice IT-502',
    body: `Hi Mr Lowe,

The laptop is working again. I replaced the keyboard and moved everything to a new drive, including the photos from Whitby. It took four hours instead of two because you ignored what I told you about backups, so that's £200, which you said yes to on the phone on Thursday.

Invoice: IT-502
Pay by: Friday 4 December 2026
Pay to: sort code 40-16-38, account 52047193, D Pereira

Your charger was fine, it's in the bag.

Thanks
Dan Pereira`,
    attachments: [],
    known: [['tone', 'because you ignored what I told you about backups']],
    unseen: [],
  },
  {
    name: 'chimney sweep: two due dates',
    subject: 'Chimney swept 23/11 - invoice 96',
    body: `Hello Mrs Tranter,

Both flues done on Monday, one old jackdaw nest removed (three bin bags!) and the certificate for your insurance is with this email.

Two flues at £60 each: £120. Please could you pay by Friday 4 December, either by transfer to 20-45-18, account 73026619, or cash if you see me about.

Burn only dry wood this winter and you'll not need me until next November.

Regards, Will Jessop
Invoice 96, payable by 11 December 2026`,
    attachments: [{ name: 'certificate.pdf' }],
    known: [['dueDate', '11 December 2026']],
    unseen: [],
  },
  {
    name: 'pottery teacher: card number in clear',
    subject: 'Wheel course, invoice P-33',
    body: `Hi Imogen,

Your bowls came out of the glaze firing this morning and the blue one is a beauty. They're on the second shelf with your name on.

The six-week course is £210, invoice P-33, due on Tuesday 8 December 2026. Shall I take it from the card you gave me at the studio, 4929 3817 0264 5510? If you'd rather do a transfer, the details are on the invoice.

Studio's closed on Thursday, the kiln man is coming.

Thanks, Freya Lindqvist`,
    attachments: [{ name: 'P-33.pdf' }],
    known: [['payment', '4929 3817 0264 5510']],
    unseen: [],
  },
  {
    name: 'window cleaner: no way to pay, no name, brusque',
    subject: 'windows inv 1204',
    body: `Did the front and back Monday, also the conservatory roof like you asked. £45. Invoice 1204. It needs paying by Monday 30 November. No ifs and buts, I've heard them all.`,
    attachments: [],
    known: [
      ['missing', 'howToPay'],
      ['missing', 'sellerName'],
    ],
    unseen: [
      ['courtesy', 'It needs paying by Monday 30 November'],
      ['tone', `No ifs and buts, I've heard them all`],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'goat farm vet, long chatty letter',
    subject: 'Herd visit 19 November, invoice V-2218',
    body: `Dear Elspeth and Rob,

It was a pleasure to see the herd in such good shape, and thank you for the soup, which got me home over the pass. The blood results came back this morning: all eleven clear. Clover's hoof needs another look in a fortnight, and I would keep the two young billies apart until then, whatever they tell you about it.

My invoice V-2218 is attached. It comes to £214: the visit was £90 and the eleven tests were £124 together. Please could you pay by Friday 11 December, by transfer to sort code 30-96-27, account 41550837 (M. Urquhart).

If the snow comes early, ring before you set out for the surgery, as the lower road floods first.

With best wishes,
Morag Urquhart`,
    attachments: [{ name: 'V-2218.pdf' }],
  },
  {
    name: 'bike mechanic, one-liner',
    subject: 'Bike ready, invoice 619',
    body: `Hi Leon, she rides like new: invoice 619 is £64 (new chain, cassette and a free clean), please pay when you collect, by Saturday 28 November, card or cash both fine. Ta, Mick Ferris`,
    attachments: [],
  },
  {
    name: 'sign language interpreter, tidy list',
    subject: 'Invoice BSL-88 for the open day',
    body: `Hello Karen,

Thank you for the seat by the stage and the printed speeches, both made a big difference.

- Invoice: BSL-88
- Work: interpreting at the open day, Saturday 21 November, 10 am to 4 pm
- Fee: £330
- Train: £27.40
- Total: £357.40
- Please pay by: Monday 21 December 2026
- Bank: GB45 NWBK 6017 2431 9064 82

The train ticket is in the second attachment.

Kind regards,
Yvette Marlowe`,
    attachments: [{ name: 'BSL-88.pdf' }, { name: 'ticket.pdf' }],
  },
  {
    name: 'roofer, County Kerry',
    subject: 'Roof at the cottage: invoice 26/53',
    body: `Well Noreen,

She's tight as a drum now and we had the rain on Sunday to prove it. We put on 42 slates in the end, inside the number I gave you, so the price is what we shook on: €1,120.

Invoice 26/53 is attached. Whenever suits you up to Tuesday 15 December is grand, to IE11 AIBK 9311 5262 0483 17, or a cheque if you prefer.

The old slates are stacked by the turf shed. My brother-in-law would take them if you don't want them.

God bless and thanks,
Mossie Lenihan`,
    attachments: [{ name: '26-53.pdf' }],
  },
  {
    name: 'data analyst, plain table',
    subject: 'Invoice DA-0047 | dashboard work, October and November',
    body: `Hi Renata,

Here are the hours you asked me to split by month.

Month      Days   Rate    Amount
October    4      $600    $2,400
November   3      $600    $1,800
                  Total   $4,200

Invoice DA-0047 is due on December 18, 2026. You can pay by bank transfer or by card, and both options are on the first page of the attached PDF.

I've moved the churn chart to the top, as Jeff suggested. The figures refresh at 6 each morning.

Thanks so much,
Anand Krishnan`,
    attachments: [{ name: 'DA-0047.pdf' }],
  },
  {
    name: 'childminder, kind reminder',
    subject: 'Little reminder: invoice 31',
    body: `Hi Tash,

Hope Alfie's chickenpox is fading and you've had some sleep! He's welcome back any day after the last spot has crusted over.

When you get a quiet minute, could you look at invoice 31 please? It's £186 for the first half of November and the date on it was last Friday, 20 November. If next Wednesday, 2 December, works better, that's completely fine. It's the usual account, and I've put the details on the copy attached.

If you've already sent it, ignore me.

Love to Alfie,
Gemma Cole`,
    attachments: [{ name: 'Invoice 31 copy.pdf' }],
  },
  {
    name: 'stonemason, headstone, gentle',
    subject: 'Invoice 140 for your father’s stone',
    body: `Dear Mrs Hallam,

The stone was set yesterday afternoon. It was a still day with a robin on the wall, and I think you will be pleased with how the lettering has caught the light. The churchwarden has seen it and signed the form.

As agreed in August, the second payment is £750, on invoice 140. There is no hurry before Christmas; please pay by Friday 8 January 2027. You can send a cheque to the workshop or use the bank details on the invoice.

If you would like to visit with me so I can show you how to look after it, I would be glad to come.

Yours sincerely,
Edmund Thackray`,
    attachments: [{ name: 'Invoice 140.pdf' }],
  },
  {
    name: 'game sound designer, all lowercase',
    subject: 'inv 0072, footsteps + doors',
    body: `hey mika,

all 184 footsteps are in the repo, plus the squeaky door you wanted (it's my own bathroom door, she's famous now).

invoice 0072 attached: €890, due 14 december 2026, iban DE79 1005 0000 0473 9201 65. same price as in my estimate from 2 november.

thanks for a fun month!
jonas riedl`,
    attachments: [{ name: 'riedl_0072.pdf' }],
  },
  {
    name: 'pet sitter, Toronto, e-transfer',
    subject: 'Mittens was an angel (invoice 2026-15)',
    body: `Hi Priyanka,

Mittens only knocked over one plant and looked sorry about it. I repotted it and it seems fine. Keys are in the lockbox, code unchanged.

Invoice 2026-15: 6 visits x $28 = $168. Please send it by Interac e-Transfer to hello@paws-on-queen.example by Monday, November 30.

Hope the flight home was smooth, I saw Pearson had fog.

Take care,
Shauna McIsaac`,
    attachments: [],
  },
  {
    name: 'proofreader with credit note',
    subject: 'Credit note C-9 and what is left on invoice 418',
    body: `Dear Dr Ellery,

You were right about chapter six: you sent it and then withdrew it, and I had counted it all the same. The attached credit note C-9 takes £96 off invoice 418.

Invoice 418: £612
Less credit note C-9: £96
To pay: £516

The due date stays as it was, Thursday 10 December 2026, and the bank details are on the invoice. Thank you for spotting it so kindly.

I did enjoy chapter seven. I had no idea that eels could be taxed.

With kind regards,
Philippa Wroe`,
    attachments: [{ name: 'C-9.pdf' }, { name: '418.pdf' }],
  },
  {
    name: 'locksmith, text-message style',
    subject: 'Lock change Sat, inv 2031',
    body: `Evening Jas. 2 new cylinders fitted front + back, 5 keys in total, spare set with your neighbour at no. 14 as you said. Price as quoted on the phone £135. Invoice no. 2031. Could you pay by Fri 4 Dec please, link for card: https://pay.example.com/2031. Any stiffness give it a puff of graphite, not oil. Thank you, Terry Oakes`,
    attachments: [],
  },
  {
    name: 'fiddle-maker, instalments',
    subject: 'Your viola: second of three instalments (invoice 88-2)',
    body: `Dear Matthias,

The back is joined and the ribs are bent, and I am sending you two photographs so that you can see the flame in the maple.

As we agreed in spring, the viola costs €6,900 and is paid in three parts of €2,300:

1. on ordering: received on 8 May, thank you
2. when the body is closed: now, invoice 88-2
3. on collection, probably in March

For this second part, I would be grateful for €2,300 by Friday 18 December 2026, to DE79 1005 0000 0473 9201 65.

The varnish will need about six weeks of good light, so I am praying for a bright February.

Warm greetings from the workshop,
Clara Wendt`,
    attachments: [{ name: '88-2.pdf' }, { name: 'viola1.jpg' }, { name: 'viola2.jpg' }],
  },
  {
    name: 'driving instructor, Brisbane',
    subject: 'Invoice 557 for Zoe’s lessons',
    body: `G'day Craig,

Zoe's hook turns are spot on now and she's stopped apologising to other drivers. Test is booked for 17 December at 9.40, Zillmere.

Four lessons at $75 comes to $300, less the $20 for the one I had to cut short with the flat tyre, so $280. Invoice number is 557. If you can pop that across by Friday 4 December, that'd be awesome: BSB 064-123, account 1038 4471.

Tell her to bring her glasses this time!

Cheers,
Wayne Tomkins`,
    attachments: [],
  },
  {
    name: 'event DJ, quoting what client said',
    subject: 'Re: Sat night!! (and invoice 19)',
    body: `> My aunt is still talking about the conga line. Send me the bill whenever!

Ha, tell your aunt she led it, I just pressed play.

Here's invoice 19: £350, from which your £100 deposit comes off, leaving £250. Please could you pay by Thursday 10 December? The Monzo link and the bank details are both on it.

I've still got a silver shoe from the dance floor, size 5, left foot. Does anybody miss it?

Thanks again for a brilliant night,
Femi Akande`,
    attachments: [{ name: 'Invoice 19.pdf' }],
  },
  {
    name: 'architectural draughtswoman, extra work was agreed',
    subject: 'Loft drawings rev C: invoice D-0316',
    body: `Hello Mr and Mrs Sethi,

Revision C is attached with the second rooflight you asked for on 12 November. We agreed £120 for that change, on top of the £680 for the original set, so invoice D-0316 is £800.

It would be great to have it by Wednesday 16 December 2026. Please pay by bank transfer; sort code 60-17-24, account 31906482.

The council's online form only accepts files under 10 MB, so I've made you a smaller copy too.

Best regards,
Wendy Pargeter`,
    attachments: [{ name: 'Loft_revC.pdf' }, { name: 'D-0316.pdf' }],
  },
  {
    name: 'cake maker, emoji and exclamation',
    subject: 'Unicorn cake 🦄 invoice 207',
    body: `Hi Becky!

Happy birthday to Lola for Saturday! The horn is packed separately in the little white box, just push it in with the skewer once you're there. Keep the cake cool but not in the fridge, the icing sweats.

Invoice 207 • £68 • please pay by Friday 27 November • PayPal to sugarbyshell@example.com

Pick-up from 9 on Saturday, and mind the dog, she thinks every box is for her.

Thank you xx
Michelle Tarrant`,
    attachments: [],
  },
  {
    name: 'grant writer, formal',
    subject: 'Invoice GW-2026-027: Heritage Fund application',
    body: `Dear Trustees,

I am pleased to confirm that the application was submitted on 20 November, four days before the closing date. The Fund expects to reply in March.

Please find attached invoice GW-2026-027 for £1,925, which is five and a half days at £350. The invoice is due on Wednesday 23 December 2026 and may be paid by bank transfer to the account printed on it.

I should like to thank Mr Oyelaran in particular, who found the 1934 accounts in a biscuit tin.

Yours faithfully,
Dr Harriet Sloane`,
    attachments: [{ name: 'GW-2026-027.pdf' }],
  },
  {
    name: 'tree surgeon, VAT',
    subject: 'Ash tree, invoice 1093',
    body: `Hi Colin,

Job done, nobody squashed. The ash is down to a two metre stump as you wanted for the woodpecker box, and we left you about three cubic metres of logs by the gate. They'll want two summers before they burn well.

Felling and clearing   £620.00
VAT 20%                £124.00
Total                  £744.00

Invoice 1093 attached, due Monday 14 December. Bank transfer please, the details are at the bottom of the invoice.

Thanks to your lad for the bacon rolls.

Gary Whitmore
Whitmore Tree Care`,
    attachments: [{ name: 'INV1093.pdf' }],
  },
  {
    name: 'subtitler, Dublin',
    subject: 'Subtitles eps 1–3, invoice S/64',
    body: `Dear Niamh

Episodes 1 to 3 are delivered (128 minutes altogether at €6.50 a minute). That makes €832.

Invoice S/64 is attached and is payable by 11 December 2026 to IE41 BOFI 9004 7118 3629 05.

In episode 2 at 14:07 the farmer says something I could not make out even after ten listens. My mother, who is from Belmullet, thinks it is the name of a cow. I went with the cow.

Thanks a lot
Ciarán Deasy`,
    attachments: [{ name: 'S-64.pdf' }],
  },
  {
    name: 'onboarding guide writer, forwarded',
    subject: 'Fwd: Invoice HR-12, onboarding guide',
    body: `Hi Lucas, Sam says this should come to you now, so I'm passing it on. Welcome to the team!

---------- Forwarded message ----------
From: Petra Hollis
Date: Mon, 23 Nov 2026
Subject: Invoice HR-12, onboarding guide

Hi Sam,

The onboarding guide is finished, 36 pages with your photos. Attached is invoice HR-12 for £1,400, the fixed price in our agreement. Please pay by Friday 18 December 2026 by transfer to GB93 BARC 2045 1873 0266 19.

Thanks for trusting me with it.

Best,
Petra Hollis`,
    attachments: [{ name: 'HR-12.pdf' }],
  },
  {
    name: 'bass teacher, reminder with joke on self',
    subject: 'Invoice 44: did I actually send it?',
    body: `Hi Nils,

I once turned up to my own gig a day late, so it's perfectly possible that I never attached this. In case it didn't reach you: invoice 44, four bass lessons, £112. It was meant for 16 November, but let's say Friday 4 December instead. The bank details are on page one.

No lesson on the 9th, I'm playing in Hull.

Keep the thumb behind the neck!
Rob Skelton`,
    attachments: [{ name: '44.pdf' }],
  },
  {
    name: 'clothing pattern cutter, headings',
    subject: 'Winter coat block / Invoice PC-070',
    body: `Hello Mei,

WHAT I DID
Graded the coat block from size 8 to 18 and corrected the sleeve head after the second fitting.

WHAT IT COSTS
£475, the same as on the estimate of 2 November.

WHEN AND HOW
Please pay invoice PC-070 by Tuesday 15 December, by transfer to 04-00-04, account 38271956.

WHAT'S NEXT
The card patterns go out by courier on Friday. Somebody needs to sign for the tube, it doesn't fit through a letterbox.

Thank you and good luck with the samples,
Dilys Mbeki`,
    attachments: [{ name: 'PC-070.pdf' }],
  },
  {
    name: 'mobile hairdresser for a care home',
    subject: 'Hair day at Elm House - invoice 15',
    body: `Dear Matron Joyce,

What a morning! Nine ladies, two gentlemen and one budgie who did not like the dryer. Mrs Plum would like to go a shade darker next time, her daughter knows.

11 cuts at £14 = £154, and 3 sets at £9 = £27. Altogether £181 please, on invoice 15. Any day up to Friday 11 December is fine. A cheque made out to Sandra Beale can be left with reception, I'm back on the 9th anyway.

Thank you for the shortbread,
Sandra`,
    attachments: [],
  },
  {
    name: 'drone pilot, New Zealand',
    subject: 'Invoice 0318 – aerials of the vineyard',
    body: `Kia ora Hamish,

Wind finally dropped on Monday so I got the lot, 62 stills and six minutes of video, link below. Row 40 has a gap that you may want to look at from the ground.

https://files.example.nz/vineyard

Invoice 0318 is $1,035 including GST, due Friday 18 December. Bank account is on the invoice, and please put 0318 in the reference so I know it's yours.

Ngā mihi,
Tama Wiremu`,
    attachments: [{ name: '0318.pdf' }],
  },
  {
    name: 'ghostwriter, early-payment thanks and small mistake owned',
    subject: 'Corrected invoice GH-21',
    body: `Dear Bernard,

My apologies, the invoice I sent on Monday had last year's address for you. Here is GH-21 again with the right one. Nothing else has changed: £2,000 for chapters 5 to 8, due on Thursday 17 December 2026, to the bank account on the invoice.

I've started on the Singapore years. Do you remember the name of the ship's cook? You called him Ginger on tape and Alf in your letters.

Until Tuesday,
Rosamund Keith`,
    attachments: [{ name: 'GH-21.pdf' }],
  },
  {
    name: 'yoga teacher, India, UPI',
    subject: 'Invoice Y/112 for office yoga, November',
    body: `Namaste Deepa ji,

Thank you for arranging the bigger hall, everyone could finally stretch without hitting a pillar.

We had 8 classes this month at ₹2,500 each. The total is ₹20,000, invoice no. Y/112. Kindly pay by 10 December 2026. UPI: meenakshi.yoga@examplebank, or the account on the invoice.

There is no class on 2 December as I'm travelling to my cousin's wedding in Madurai.

Warm regards,
Meenakshi Subramaniam`,
    attachments: [{ name: 'Y-112.pdf' }],
  },
  {
    name: 'furniture restorer with discount',
    subject: 'Your two chairs, invoice 276',
    body: `Hello again Mr Bright,

The chairs are re-glued, re-caned and waiting. I found a 1951 bus ticket in the seat of one, so I've taped it under the frame where it belongs.

2 chairs at £145           £290
10% off for a second order  −£29
To pay                     £261

Invoice 276, please by Saturday 12 December. Cash or card when you fetch them, or a transfer to 20-45-18, account 73026619.

Parking: come round by the yard, the street is up until Christmas for the gas.

All good wishes,
Leonard Astley`,
    attachments: [],
  },
  {
    name: 'security tester, plain language',
    subject: 'Invoice ST-0009 and the re-test',
    body: `Hi Abena,

Good news first: all four holes we found in October are closed. I wrote one page about it without any acronyms for your board.

You'll find invoice ST-0009 attached. It's £1,800 for the re-test, the price in your order of 3 November, and it's due on 21 December 2026. Bank details are on the invoice. They're the same as last time; if you ever get a mail from me saying they've changed, please ring me before you pay.

Many thanks,
Hugo Vance`,
    attachments: [{ name: 'ST-0009.pdf' }, { name: 'Retest summary.pdf' }],
  },
  {
    name: 'snow plough man, Vermont, handwritten feel',
    subject: 'Plowing bill, no. 8',
    body: `Hi Walt,

Came by three times so far, the 12th, the 16th and the 22nd. $40 a time, so $120. That's bill no. 8. A check in the mailbox by December 5 is fine, made out to Earl Boudreau, or twenties, I'm not fussy.

I nudged one of the reflectors by the well cover and stood it back up. Looks straight if you tilt your head.

Thanks, stay warm.
Earl`,
    attachments: [],
  },
  {
    name: 'museum label writer, part payment received',
    subject: 'Thank you for the part payment (invoice ML-51)',
    body: `Dear Ottilie,

Your £400 arrived on Monday, thank you very much. That leaves £350 of the £750 on invoice ML-51.

As we said on the phone, the rest can follow when the new budget opens: Friday 15 January 2027 is fine by me. It's the same bank account, and it's printed on the invoice if anyone new is paying.

The ammonite label still has "millon" on it, by the way. It survived four of us.

Best wishes,
Crispin Yarrow`,
    attachments: [{ name: 'ML-51.pdf' }],
  },
  {
    name: 'plumber, bullet points, Glasgow',
    subject: 'Boiler service + tap, inv 3306',
    body: `Hiya Moira,

Wee summary for you:

• boiler serviced, pressure was low, topped up to 1.5 bar
• kitchen tap washer changed
• nothing wrong with the noisy radiator, it's just expressing itself

Service £85, tap £25, so £110. Inv 3306. Pay by 7 December please, sort code 60-17-24, account 31906482, R Docherty.

Cheers for the tea, it was braw.
Rab Docherty`,
    attachments: [],
  },
  {
    name: 'social media manager, monthly',
    subject: 'November invoice (SM-1126), £620',
    body: `Hi Greg,

November at a glance: 14 posts, 212 new followers, and one very angry gull that got more views than everything else put together.

The monthly fee is £620 as usual. SM-1126 is attached and due on Thursday 10 December; please use the account on the invoice.

Could you send me photos of the new menu by Monday? A phone picture near a window is plenty.

Speak soon,
Tamsin Pascoe`,
    attachments: [{ name: 'SM-1126.pdf' }],
  },
  {
    name: 'conference moderator, invoice to office, short formal',
    subject: 'Invoice 2026-090',
    body: `Good morning,

Please find attached invoice 2026-090 for moderating the water conference in Ghent on 18 and 19 November.

Amount: €2,640
Payment by: 18 December 2026
Account: BE68 5390 0754 7034
Your order number: 4500-771

If anything is missing for your records, I am happy to send it.

With kind regards,
Joke Verhaeghe`,
    attachments: [{ name: '2026-090.pdf' }],
  },
  {
    name: 'puppeteer, school visit, ill',
    subject: 'Invoice PUP-6 and Tuesday’s show',
    body: `Dear Miss Okoro,

I've got a voice like a gravel pit today, but the doctor says I'll be fine for the second show on Tuesday. The crocodile is unaffected.

For the first show, invoice PUP-6 is attached: £240 including travel. Your office told me they pay on Thursdays, so I've made it due on Thursday 17 December 2026. The bank details are on the invoice.

Might I park by the kitchen again? The stage is heavier than it looks.

Thank you, and please thank Class 3 for the drawings.
Barnaby Quill`,
    attachments: [{ name: 'PUP-6.pdf' }],
  },
  {
    name: 'interior painter, reminder in three lines',
    subject: 'Invoice 129, a quick nudge',
    body: `Hi Sian, hope the nursery smells less of paint and more of baby by now! Invoice 129 (£390) was due on Friday the 20th and I can't see it in my account yet. Would Tuesday 1 December be possible? Sort code 30-96-27, account 41550837, or just reply if you'd like to split it.

Thanks, and congratulations again,
Huw Bevan`,
    attachments: [],
  },
  {
    name: 'music copyist, Nashville',
    subject: 'Horn parts, invoice 5521',
    body: `Hi Loretta,

Parts for all three charts are in the Dropbox, letter size, taped order marked. I moved the page turn in the second trumpet so nobody has to grow a third hand.

Total on invoice 5521 is $465: 31 pages at $15. Venmo (@curtis-copies) or a check to Curtis Hale, by Wednesday, December 9. Union form is in the same PDF.

Break a leg at the Ryman.

Curtis Hale`,
    attachments: [{ name: '5521.pdf' }],
  },
  {
    name: 'beekeeper running workshops',
    subject: 'Bee day for your team: invoice B-17',
    body: `Dear Martin,

I'm glad all sixteen of you went home unstung. Sixteen jars are labelled and will come with the van on 2 December.

The day was £55 a head, so £880 for sixteen, and you paid £200 on booking. That leaves £680 on invoice B-17. Could you please arrange it by Friday 18 December 2026? You can pay by card from the link in the invoice or by transfer, as you like.

If anyone caught the bug, the local association meets on first Mondays and has the best cake in the county.

Kind regards,
Annabel Stroud`,
    attachments: [{ name: 'B-17.pdf' }],
  },
  {
    name: 'legal transcriber, very plain',
    subject: 'Transcripts 18-23 November, invoice 0901',
    body: `Hello Francesca,

Six recordings typed, 4 hours 10 minutes of audio, all in the folder. Two names are marked yellow because I wasn't sure of the spelling.

Invoice 0901
250 minutes at £1.20
£300.00
Due 9 December 2026
Bank transfer, details on the invoice

Thank you. I'm free again from Monday.

Joan Easterbrook`,
    attachments: [{ name: '0901.pdf' }],
  },
  {
    name: 'stage lighting technician, price lower than estimate',
    subject: 'Panto lights, invoice L-83 (a bit less than we thought)',
    body: `Hi Dougie,

The rig's up, the smoke machine works, and the cow has her own spotlight. I'd estimated £520 but we got the dimmers a day later and so saved a day's hire: it's £475.

Invoice L-83, due Monday 14 December. Transfer to GB77 MONZ 0400 0438 2719 56 please, or cash on the last night if the committee prefers.

I'm on the phone all through the run. If a lamp goes, there are four spares in the biscuit tin behind the desk.

Toi toi toi,
Kirsty Muir`,
    attachments: [{ name: 'L-83.pdf' }],
  },
  {
    name: 'home organiser, PS with the sum',
    subject: 'Your loft (and invoice 72)',
    body: `Dear Vivienne,

Forty-one boxes in, nineteen out, and we found the wedding video! I've booked the charity van for Thursday 3 December between 8 and 12; they'll ring half an hour before. The box marked "Dad" I have left just as it was. Take your time with that one.

It was lovely to work with you and I hope your hip is behaving.

With love,
Corinne Ashby

PS Invoice 72 is attached. It's £310 for the two days we agreed. Would you pay by Thursday 10 December, please? A cheque is fine, or the bank details are at the bottom.`,
    attachments: [{ name: 'Invoice 72.pdf' }],
  },
]
