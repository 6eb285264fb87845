/** English mails by someone who had not seen the lists of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

const PDF = [{ name: 'invoice.pdf' }]

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'a wedding florist who saw the honeymoon photos',
    subject: 'Invoice F-204, wedding flowers',
    body: `Hello Deborah,

this is about invoice F-204 of €1,140.00 for the flowers at your daughter's wedding. It was due on 30 October 2026 and the money has not reached me.

I saw the honeymoon photos, so there seems to be money for some things. I was up at four in the morning for those peonies and this is how I get thanked. Please pay to FI21 1234 5600 0007 85 by 2 December 2026. I won't ask nicely again.

Best regards
Hilary Marsh`,
    attachments: PDF,
    known: [],
    unseen: [
      ['tone', 'there seems to be money for'],
      ['tone', 'this is how I get thanked'],
      ['tone', "won't ask nicely again"],
    ],
  },
  {
    name: 'a shy illustrator',
    subject: 'Invoice IL-31',
    body: `Hi Noor,

I'm so sorry to bother you with this. I feel awful even bringing it up. Invoice IL-31 of €380.00 for the three fox drawings was due on 13 November 2026, and I can't see it on my account yet.

I really hate to be that person. Whenever it suits you is fine, and after the holidays would be okay too.

My account is FI90 5739 0020 1234 58.

Thank you for the lovely project!
Elin`,
    attachments: PDF,
    known: [['tone', 'so sorry to bother you']],
    unseen: [
      ['tone', 'feel awful even bringing it up'],
      ['tone', 'hate to be that person'],
      ['dueDate', 'Whenever it suits you'],
      ['dueDate', 'after the holidays'],
    ],
  },
  {
    name: 'a stiff consultant',
    subject: 'Invoice 26-409',
    body: `Dear Ms Albrecht,

Further to our meeting in October, I enclose invoice 26-409. The sum of €2,750.00 now falls to be settled. It would be appreciated if said amount could reach account DE89 3704 0044 0532 0130 00 no later than thirty days hence.

Thank you for the good cooperation.

Yours sincerely
Dr Rupert Hale`,
    attachments: PDF,
    known: [['jargon', 'Further to our meeting']],
    unseen: [
      ['jargon', 'falls to be settled'],
      ['jargon', 'It would be appreciated if'],
      ['jargon', 'said amount'],
      ['dueDate', 'thirty days hence'],
    ],
  },
  {
    name: 'a plumber who has had enough',
    subject: 'Invoice 5582, boiler',
    body: `Morning Keith,

hope the boiler is still running well. Invoice 5582 for €1,960.00 was due on 6 November 2026 and nothing has come in.

I need it sorted this week, I've got mouths to feed. Otherwise I'm coming round to take it back out. Same story with every landlord.

Account: GB29 NWBK 6016 1331 9268 19

Cheers
Dave Pullen`,
    attachments: PDF,
    known: [],
    unseen: [
      ['dueDate', 'sorted this week'],
      ['tone', 'got mouths to feed'],
      ['tone', "I'm coming round to take it"],
      ['tone', 'Same story with every landlord'],
    ],
  },
  {
    name: 'a web developer in a hurry',
    subject: 'Invoice W-88',
    body: `Hi Priya,

invoice W-88 for the shop is attached, €3,200.00 in total. Terms are net 30, but it would be great if it could make your next AP run, so please pay ASAP and definitely before things get busy in December.

The account is IE29 AIBK 9311 5212 3456 78.

Thanks a lot
Conor`,
    attachments: PDF,
    known: [
      ['dueDate', 'net 30'],
      ['dueDate', 'pay ASAP'],
    ],
    unseen: [
      ['jargon', 'next AP run'],
      ['dueDate', 'before things get busy'],
    ],
  },
  {
    name: 'a piano teacher with a sharp tongue',
    subject: 'Invoice 2026-57, lessons in September and October',
    body: `Dear Mr Fenwick,

well, what a surprise, still nothing on my account. Invoice 2026-57 for €320.00 was due on 9 November 2026. I suppose one page is a lot to read. Congratulations on not answering three mails in a row, by the way.

Please transfer the money to FI07 5000 9420 0287 10 by the end of the week.

Kind regards
Agnes Tull`,
    attachments: PDF,
    known: [['dueDate', 'by the end of the week']],
    unseen: [
      ['tone', 'what a surprise, still nothing'],
      ['tone', 'one page is a lot to read'],
      ['tone', 'Congratulations on not answering three mails'],
    ],
  },
  {
    name: 'a copywriter who is done talking',
    subject: 'Invoice C-19',
    body: `Hi Leo,

as per our agreement, the five product texts come to €950.00 (invoice C-19). They were in your inbox on 2 October, as promised. You have yet to keep one single date yourself.

The money needs to be on NL91 ABNA 0417 1643 00 by 03/12/2026, no ifs, no buts.

Regards
Saskia`,
    attachments: PDF,
    known: [
      ['jargon', 'as per our agreement'],
      ['dueDate', 'by 03/12/2026'],
    ],
    unseen: [
      ['tone', 'have yet to keep one single date'],
      ['tone', 'no ifs, no buts'],
    ],
  },
  {
    name: 'a carpenter of the old school',
    subject: 'Invoice 311, staircase',
    body: `Dear Mr and Mrs Lowe,

thank you again for letting me build your staircase. Invoice 311 covers the balance upon practical completion, €2,480.00, and was due on 2 November 2026.

I did my bit, now do yours. In my father's day a handshake still meant something. Please pay by Friday, 3 December 2026 to FI73 3131 3001 0000 58.

Yours
Walter Finch`,
    attachments: PDF,
    known: [['dueDate', 'Friday, 3 December 2026']],
    unseen: [
      ['jargon', 'the balance upon practical completion'],
      ['tone', 'now do yours'],
      ['tone', 'a handshake still meant something'],
    ],
  },
  {
    name: 'a translator who writes a final notice',
    subject: 'Invoice T-640, final reminder',
    body: `Dear Mr Okafor,

invoice T-640 of €1,275.00 was due on 25 September 2026. My account is FI95 8000 1710 1200 15.

If it is not paid within the next few days, I will take legal action. My brother-in-law is a solicitor and he is itching to start. Believe me, it will cost you far more than the translation did. You had your chances.

Regards
Beatriz Lobo`,
    attachments: PDF,
    known: [
      ['tone', 'take legal action'],
      ['dueDate', 'within the next few days'],
    ],
    unseen: [
      ['tone', 'he is itching to start'],
      ['tone', 'it will cost you far more'],
      ['tone', 'You had your chances'],
    ],
  },
  {
    name: 'a yoga teacher who smiles through her teeth',
    subject: 'Invoice Y-12, lunchtime classes',
    body: `Dear Fiona,

I hope the team still enjoys the classes. Invoice Y-12 of €540.00 was due on 16 November 2026. It's all right if you forgot about me, everyone does. I was simply raised to pay what I owe.

You can transfer it to FI82 5460 3220 0411 73 when the mood takes you.

Warmly
Juniper`,
    attachments: PDF,
    known: [],
    unseen: [
      ['tone', 'forgot about me, everyone does'],
      ['tone', 'raised to pay what I owe'],
      ['dueDate', 'when the mood takes you'],
    ],
  },
  {
    name: 'a bookkeeper who writes as to her ledger',
    subject: 'Invoice B-2026-90',
    body: `Dear Thomas,

invoice B-2026-90 of €620.00 is still sitting in my receivables and has meanwhile moved into the 60-day bucket. Please clear this open item by this Friday, to account FI21 1234 5600 0007 85.

Thank you and best regards
Renate Vogel`,
    attachments: PDF,
    known: [['dueDate', 'by this Friday']],
    unseen: [
      ['jargon', 'sitting in my receivables'],
      ['jargon', 'moved into the 60-day bucket'],
      ['jargon', 'clear this open item'],
    ],
  },
  {
    name: 'a DJ who shouts',
    subject: 'Invoice 77, club night',
    body: `Yo Marco,

invoice 77, €450.00, was due on 6 November 2026. I played six hours for you. SO WHERE IS IT??? Do you think I play for free drinks? It has to be there by tonight, after that every promoter in town hears how you do business.

Account: FI90 5739 0020 1234 58

Thanks
DJ Luma (Linda Raine)`,
    attachments: PDF,
    known: [],
    unseen: [
      ['tone', 'SO WHERE IS IT???'],
      ['tone', 'think I play for free drinks'],
      ['dueDate', 'by tonight'],
      ['tone', 'every promoter in town hears'],
    ],
  },
  {
    name: 'a gardener who would rather be outside',
    subject: 'Invoice G-45, autumn work',
    body: `Dear Mrs Ashdown,

invoice G-45 for the hedges and the two apple trees was due on 4 November 2026. It is €365.00, disbursements included.

I really shouldn't have to write this. It's not as if the trees pruned themselves. Please pay to FI07 5000 9420 0287 10 by 31 November 2026.

Kind regards
Tom Birtle`,
    attachments: PDF,
    known: [
      ['jargon', 'disbursements included'],
      ['dueDate', 'by 31 November 2026'],
    ],
    unseen: [
      ['tone', "really shouldn't have to write this"],
      ['tone', 'as if the trees pruned themselves'],
    ],
  },
  {
    name: 'a video editor with the footage',
    subject: 'Invoice V-26-14',
    body: `Hi Anja,

a month of silence from you now. Invoice V-26-14 of €1,850.00 was due on 26 October 2026, my account is DE89 3704 0044 0532 0130 00.

The raw footage stays with me until I see the money. I can also pull the video offline too. I want this off my desk before the weekend.

Jonas`,
    attachments: PDF,
    known: [],
    unseen: [
      ['tone', 'a month of silence from you'],
      ['tone', 'stays with me until I see'],
      ['tone', 'pull the video offline'],
      ['dueDate', 'before the weekend'],
    ],
  },
  {
    name: 'an architect who writes like a lawyer',
    subject: 'Invoice A-118, second reminder',
    body: `Dear Mr Pryce,

invoice A-118 of €4,300.00 was due on 12 October 2026. The sums herein set out are payable into FI73 3131 3001 0000 58 within a fortnight, failing which I shall avail myself of every remedy. All of this is written without prejudice.

Yours faithfully
Edmund Carrow`,
    attachments: PDF,
    known: [
      ['jargon', 'failing which'],
      ['jargon', 'without prejudice'],
    ],
    unseen: [
      ['jargon', 'The sums herein set out'],
      ['dueDate', 'within a fortnight'],
      ['tone', 'avail myself of every remedy'],
    ],
  },
  {
    name: 'a caterer who is short of money',
    subject: 'Invoice K-8, summer party',
    body: `Dear Sam,

please, please could you look at invoice K-8? It is €1,020.00 and it was due on 30 October 2026. My landlord is already knocking, and I honestly don't know how I'll get through December. You would be saving my life if you paid today or tomorrow.

Account: FI95 8000 1710 1200 15

Thank you
Rosa`,
    attachments: PDF,
    known: [['tone', 'please, please']],
    unseen: [
      ['tone', 'My landlord is already knocking'],
      ['tone', "how I'll get through December"],
      ['tone', 'You would be saving my life'],
      ['dueDate', 'today or tomorrow'],
    ],
  },
  {
    name: 'a dog trainer who jokes',
    subject: 'Invoice D-63, puppy course',
    body: `Hello Gemma,

Biscuit did so well on the course! Invoice D-63 for €210.00 is attached. Some time next month will do, just don't make me send the big dogs round. Usual remittance details: FI82 5460 3220 0411 73.

Thanks and a biscuit for Biscuit
Pat`,
    attachments: PDF,
    known: [['jargon', 'remittance details']],
    unseen: [
      ['dueDate', 'Some time next month'],
      ['tone', 'make me send the big dogs'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'a ghostwriter who will be in touch',
    subject: 'Invoice 2026-71 for the first three chapters',
    body: `Dear Margaret,

thank you for the lively afternoon on Monday. I have attached invoice 2026-71 for the first three chapters. The total is €2,400.00, and it is due on 9 December 2026.

Please pay to FI21 1234 5600 0007 85 and write the invoice number in the message. I'll be in touch in January about chapter four.

Best wishes
Colin Reed`,
    attachments: PDF,
  },
  {
    name: 'a designer for a law firm',
    subject: 'Invoice D-40, new door signs',
    body: `Hello Vanessa,

the signs for your legal team are up at 12 Court Lane, and they look very smart. Invoice D-40 for €780.00 is attached. Could you please pay it by Friday, 11 December 2026?

My account is GB29 NWBK 6016 1331 9268 19. If anything on the invoice is unclear, just reply to this mail.

Thank you for having me
Imani Cole`,
    attachments: PDF,
  },
  {
    name: 'a calm reminder of a sound engineer',
    subject: 'Reminder: invoice S-302',
    body: `Hi Felix,

I hope the album launch went well. Invoice S-302 for €640.00 was due on 16 November 2026, and I haven't received the money yet. If you paid it yesterday or today, please ignore this mail.

Otherwise, could you transfer it by 2 December 2026? The account is DE89 3704 0044 0532 0130 00, and I have attached the invoice again.

Thank you
Mira Stahl`,
    attachments: PDF,
  },
  {
    name: 'a calm last reminder of a tiler',
    subject: 'Last reminder: invoice 1187',
    body: `Dear Mr Price,

invoice 1187 for the bathroom floor has been open since 12 October 2026. The amount is €1,530.00. I have written on 26 October and on 9 November, and perhaps my mails did not reach you.

Please pay by 9 December 2026 to FI90 5739 0020 1234 58. If something is holding the payment up, call me on 040 123 4567 and we will find a way, for example two parts.

Kind regards
Neil Harker`,
    attachments: PDF,
  },
  {
    name: 'a seamstress with nets and balances',
    subject: 'Invoice 88, curtains and costumes',
    body: `Hello Joanna,

the net curtains are hemmed, and the costumes for the balance beam group are ready before the school terms change. Invoice 88 is attached: €295.00, due on 16 December 2026.

You can pay to FI07 5000 9420 0287 10. Thank you for your interest in the winter coats, I will send you some sketches next week.

Warm regards
Odile`,
    attachments: PDF,
  },
  {
    name: 'a tutor who corrects an invoice',
    subject: 'Corrected invoice M-15',
    body: `Dear Mr Sandhu,

I made a mistake in the invoice I sent on Monday: it counted nine lessons instead of eight. Sorry about that. The correct total is €360.00, and the new invoice M-15 is attached. Please use this one.

It is due on 8 December 2026. My account is still IE29 AIBK 9311 5212 3456 78.

Arun is making great progress with fractions. Thank you!
Bridget Nolan`,
    attachments: PDF,
  },
  {
    name: 'a layouter who waits for proofs',
    subject: 'Invoice L-9, autumn catalogue',
    body: `Hi Birgit,

as soon as the printer has the proofs ready, I will bring them over. Meanwhile here is invoice L-9 for the layout of the 48 pages. It comes to €1,680.00. Please pay it by Monday, 14 December 2026, to NL91 ABNA 0417 1643 00.

It was a pleasure to work on this catalogue again.

All the best
Pim de Wit`,
    attachments: PDF,
  },
  {
    name: 'a museum writer with settlements and warnings',
    subject: 'Invoice 26-033, museum texts',
    body: `Dear Dr Lindqvist,

you have the final version of all the texts now: the Viking settlement, the court of Queen Christina, the shipwreck that nobody was warned about, and the action table for children. Invoice 26-033 is attached. The total is €1,120.00.

Please transfer it to FI73 3131 3001 0000 58 by 18 December 2026. I look forward to the opening in spring.

With thanks
Harriet Boyle`,
    attachments: PDF,
  },
]
