/** English mails by someone who had seen neither the lists of the checks nor the sentences they learn from. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

const PDF = [{ name: 'invoice.pdf' }]

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'a roofer out of patience',
    subject: 'Inv 1127 - £2,450.00',
    body: `Alright Gary,

Inv 1127 for the back roof, £2,450.00, should have been in my account on 13 November. It isn't. Roof's stopped leaking and so has my good will. Slates come off a lot quicker than they go on, bear that in mind.

Final warning mate. Friday 4 December 2026.

IBAN GB25 NWBK 5783 0862 7149 70

Thanks,
Mick`,
    known: [['tone', 'Final warning']],
    unseen: [
      ['tone', 'so has my good will'],
      ['tone', 'Slates come off a lot quicker than they go on'],
    ],
  },
  {
    name: 'a copywriter who saw the party pictures',
    subject: 'Invoice 0088 for the launch texts, €920.00',
    body: `Hi Fiona!

The pictures from the launch look gorgeous. Lovely to see there was money for an ice sculpture. I suppose the words on the invitation wrote themselves?

Anyhow: invoice 0088, €920.00, attached again as you seem to have mislaid the first three. Please pay ASAP to IE59 BOFI 9000 9492 9134 65.

Thank you,
Orla`,
    attachments: [{ name: 'Invoice 0088 Orla Deasy.pdf' }],
    known: [['dueDate', 'ASAP']],
    unseen: [
      ['tone', 'there was money for an ice sculpture'],
      ['tone', 'wrote themselves?'],
      ['tone', 'as you seem to have mislaid the first three'],
    ],
  },
  {
    name: 'a new virtual assistant who wants to sound grown-up',
    subject: 'Invoice VA-003 | £375.00',
    body: `Dear Mr Whitcombe,

Please be advised that invoice VA-003 has been raised. It covers 15 hours of assistance in November, the quantum of which is set out in the appended schedule. You are requested to effect a transfer of £375.00 to the credit of the following account by 9 December 2026:

GB69 BARC 5549 5059 7671 72

Many thanks for your trust in me.

Yours sincerely,
Chloe Batt`,
    attachments: [{ name: 'VA-003.pdf' }],
    known: [['jargon', 'Please be advised']],
    unseen: [
      ['jargon', 'the quantum of which'],
      ['jargon', 'effect a transfer'],
    ],
  },
  {
    name: 'a dog walker in trouble',
    subject: 'Walks for Biscuit, invoice 54 (£96.00)',
    body: `Hi Jo,

Invoice 54 for Biscuit's eight walks in October is still open, it's £96.00. I hate to write like this but I had to borrow off my mum for the electric meter, and honestly you're the only one left I can turn to. If there's any goodness in the world it'll come through before the weekend gets going. As soon as possible anyway.

Biscuit sends a lick x

GB41 BARC 6739 7093 4711 18

Thank you so much
Tash`,
    known: [['dueDate', 'As soon as possible']],
    unseen: [
      ['tone', 'I had to borrow off my mum'],
      ['tone', 'the only one left I can turn to'],
      ['dueDate', 'before the weekend gets going'],
    ],
  },
  {
    name: 'an SAP consultant',
    subject: 'INV-2026-0197',
    body: `Hello Marcus,

Attached is INV-2026-0197 for EUR 11,400.00, being 12 man-days drawn down against the October call-off. Terms are net 30. Feel free to take it into whichever payment run has room.

Bank: DE77 1001 0010 6829 5973 79

Thanks and best regards,
Dirk`,
    attachments: [{ name: 'INV-2026-0197.pdf' }],
    known: [['dueDate', 'net 30']],
    unseen: [
      ['jargon', 'drawn down against the October call-off'],
      ['dueDate', 'whichever payment run has room'],
    ],
  },
  {
    name: 'an old violin teacher',
    subject: 'Fees for Rupert',
    body: `Dear Mrs Allenby,

I enclose my account no. 17 for Rupert's ten lessons. The fee stated herein is £420.00, as is customary for tuition of this order, and it would oblige me to find it discharged before the carol concert. In my day, one did not need to be asked.

He is coming along nicely with the Vivaldi.

GB32 LOYD 0021 5148 5466 13

With thanks,
Hilary Prowse`,
    attachments: [{ name: 'account 17.pdf' }],
    known: [['jargon', 'herein']],
    unseen: [
      ['jargon', 'it would oblige me to find it discharged'],
      ['dueDate', 'before the carol concert'],
      ['tone', 'In my day, one did not need to be asked'],
    ],
  },
  {
    name: 'a wedding photographer who keeps the album',
    subject: 'Second reminder: invoice W-61, £1,150.00',
    body: `Dear Bethany and Lewis,

The second half of your package, invoice W-61 for £1,150.00, was due on 6 November 2026. Until I see it, four hundred pictures of your big day are sitting on a disk that I could wipe with one click. What a way to begin a marriage, owing the people who made it beautiful.

I'd rather not go down the road of legal action. Please pay by 2 December 2026: GB63 BARC 5677 9008 1923 74.

Thank you
Simone Achebe Photography`,
    known: [['tone', 'legal action']],
    unseen: [
      ['tone', 'a disk that I could wipe with one click'],
      ['tone', 'What a way to begin a marriage'],
    ],
  },
  {
    name: 'a laid-back sign painter',
    subject: 'the bill for the chip shop sign :)',
    body: `hiya Stavros

sign looks class in daylight doesn't it!! bill is no. 29, £540.00, it's attached. no rush at all, just sling it over next time the till's had a good night, or after you've done the VAT, I'm easy

GB27 LOYD 1069 3330 5909 00

ta very much
Bez`,
    attachments: PDF,
    known: [['dueDate', 'no rush']],
    unseen: [
      ['dueDate', "next time the till's had a good night"],
      ['dueDate', "after you've done the VAT"],
    ],
  },
  {
    name: 'an electrician who explains banking',
    subject: 'Invoice 7740, £268.80, 3 weeks late',
    body: `Mr Pettifer,

You have failed to pay invoice 7740 (£268.80, due 4 November 2026). Let me go through it slowly. You open the app. You type my number. You press the green button. My apprentice is sixteen and he manages it.

By 1 December 2026 please.

GB85 NWBK 9778 1004 3495 95

Thank you
R. Kaur Electrical`,
    known: [['tone', 'You have failed to']],
    unseen: [
      ['tone', 'Let me go through it slowly'],
      ['tone', 'My apprentice is sixteen and he manages it'],
    ],
  },
  {
    name: 'a patent translator',
    subject: 'Fee note 26/118',
    body: `Dear Dr Okonkwo,

Pursuant to our agreement of 2 November I am sending fee note 26/118, EUR 2,310.00, for the claims in EP 3 511 204. Time for settlement shall be taken to run from the date on which the text was placed at your disposal, and fourteen days are afforded for that purpose. Sums unsettled thereafter attract a surcharge.

FR76 3000 4510 3762 3895 6866 755

With thanks and kind regards,
Étienne Marchais`,
    attachments: [{ name: 'note_26-118.pdf' }],
    known: [['jargon', 'Pursuant to']],
    unseen: [
      ['dueDate', 'shall be taken to run from the date on which the text was placed at your disposal'],
      ['jargon', 'are afforded for that purpose'],
      ['jargon', 'Sums unsettled thereafter attract'],
    ],
  },
  {
    name: 'a Glasgow DJ whose daughter had a birthday',
    subject: 'Halloween gig, invoice 13 (£350.00)',
    body: `Hiya Craig,

Still no sign of the £350.00 for Halloween (invoice 13). My wee one turned five on Saturday and I had to tell her the bike's not coming. You'd the full bar takings in your hand by two in the morning, I watched you count them. Unacceptable, pal.

Get it sorted in the next wee while, will you.

GB25 MIDL 6759 0915 1059 06

Cheers, Davie`,
    known: [['tone', 'Unacceptable']],
    unseen: [
      ['tone', "I had to tell her the bike's not coming"],
      ['tone', 'I watched you count them'],
      ['dueDate', 'in the next wee while'],
    ],
  },
  {
    name: 'a gardener who is done with the client',
    subject: 'Invoice 212',
    body: `Mr. Lindqvist

Invoice 212, €145.00, hedge and roses, due 10 November 2026. Pay immediately, latest 27 November 2026. I have nothing further to say to you. Somebody else can do the roses in spring, if you find one who'll set foot there.

IE12 BOFI 9082 6286 8459 23

P. Doyle`,
    known: [['tone', 'Pay immediately']],
    unseen: [
      ['tone', 'I have nothing further to say to you'],
      ['tone', "if you find one who'll set foot there"],
    ],
  },
  {
    name: 'a bookkeeper who thinks in ledgers',
    subject: 'Statement and invoice BK-450',
    body: `Hi Samira,

Running my accounts receivable for the month, I see that BK-450 (£240.00) has aged into the second column on your card. Could you look into squaring the position, so that I can zero it out? Usual terms, as ever.

Bank details: GB43 BARC 7450 6937 7657 93

Thank you and have a good week,
Nigel`,
    known: [['jargon', 'accounts receivable']],
    unseen: [
      ['jargon', 'has aged into the second column on your card'],
      ['jargon', 'squaring the position'],
      ['dueDate', 'Usual terms, as ever'],
    ],
  },
  {
    name: 'an architect of the old school',
    subject: 'The boathouse: my invoice 9',
    body: `Dear Sir Anthony,

It having been drawn to my notice that the aforementioned invoice 9, of £3,600.00, has thus far not found its way to a conclusion, I venture to wonder whether I might trespass upon your attention once more. I should think myself most obliged were the matter to be brought to a close at a juncture that suits your household.

GB34 LOYD 0570 1829 4741 68

With my thanks, and kindest regards to Lady Anthea,
Jocelyn Farr RIBA`,
    known: [['jargon', 'aforementioned']],
    unseen: [
      ['jargon', 'thus far not found its way to a conclusion'],
      ['jargon', 'I might trespass upon your attention'],
      ['dueDate', 'at a juncture that suits your household'],
    ],
  },
  {
    name: 'a student who tutors maths',
    subject: 'maths tutoring nov!!',
    body: `heyy Mrs Tran,

so this is invoice #4 for Kevin's tutoring, $120.00 total for 4 sessions in nov. can u send it soon? like Thursday-ish or so. pls pls pls don't leave me hanging, I've got rent and literally eleven bucks 😭

IBAN (my dad's in Germany, it's a joint account): DE72 1001 0010 0209 4755 09

thanks a million!!
Minh`,
    known: [['dueDate', 'soon']],
    unseen: [
      ['dueDate', 'Thursday-ish or so'],
      ['tone', "pls pls pls don't leave me hanging"],
      ['tone', 'literally eleven bucks'],
    ],
  },
  {
    name: 'a plasterer in a small village',
    subject: 'PLASTERING £890.00 inv 303',
    body: `Colin

Rang you Monday, rang you Wednesday, and saw your curtain move both times. I demand the £890.00 for invoice 303 by 30 November 2026. It's a small place this and I drink with everybody in it.

GB18 NWBK 5953 4723 6186 21

Thank you
Trev Hollis`,
    known: [['tone', 'I demand']],
    unseen: [
      ['tone', 'saw your curtain move both times'],
      ['tone', "It's a small place this and I drink with everybody in it"],
    ],
  },
  {
    name: 'a UX designer from the agency world',
    subject: 'Sharing invoice UX-77',
    body: `Hey team,

Super excited about where we landed with the onboarding! Sharing invoice UX-77 (€4,200.00) so we can close the loop on the commercials. Please remit the amount to NL98 INGB 7973 6123 35. It'd be great if someone on your side could own this piece and socialise it with finance, ideally inside the current sprint.

Thanks all!
Femke`,
    attachments: [{ name: 'UX-77.pdf' }],
    known: [['jargon', 'remit']],
    unseen: [
      ['jargon', 'close the loop on the commercials'],
      ['jargon', 'own this piece and socialise it with finance'],
      ['dueDate', 'inside the current sprint'],
    ],
  },
  {
    name: 'a sarcastic voice actor',
    subject: 'Third time lucky? Invoice V-2026-31',
    body: `Hi Brendan,

You have ignored my emails of 2 and 16 November, so perhaps this one will reach whichever planet you are calling from. Invoice V-2026-31, £475.00, for the audio tour. I do hope I'm not dragging you away from something more amusing.

Please pay by 3 December 2026 to GB72 NWBK 1357 4891 4675 83.

Thank you,
Imogen`,
    known: [['tone', 'ignored my emails']],
    unseen: [
      ['tone', 'whichever planet you are calling from'],
      ['tone', 'dragging you away from something more amusing'],
    ],
  },
  {
    name: 'a data entry freelancer from Pune',
    subject: 'Regarding payment of Invoice 2026/11/06',
    body: `Respected Madam,

Greetings of the day! Trust this mail finds you in the pink of health. I am attaching Invoice 2026/11/06 of EUR 310.00 for the entry of 3,100 records. Kindly do the needful and see that the said amount is credited to the under-mentioned account in the early part of the coming month, and intimate me once it is through.

LT91 3250 0149 5856 2819

Thanking you,
Prakash Deshmukh`,
    attachments: [{ name: 'Invoice_2026_11_06.pdf' }],
    known: [['jargon', 'do the needful']],
    unseen: [
      ['jargon', 'credited to the under-mentioned account'],
      ['dueDate', 'in the early part of the coming month'],
      ['jargon', 'intimate me once it is through'],
    ],
  },
  {
    name: 'a cleaner who was promised three times',
    subject: 'Money for cleaning, invoice 15',
    body: `Good day Mr Benson,

invoice 15 for the office cleaning is £208.00 and I wait since October. Always you say tomorrow, tomorrow, and then you hide in meeting. I will sit in your reception with my buckets until somebody gives me. Please right away, today is better than tomorrow.

GB42 NWBK 0588 3035 0409 43

Thank you
Danuta W.`,
    known: [['dueDate', 'right away']],
    unseen: [
      ['tone', 'Always you say tomorrow, tomorrow'],
      ['tone', 'I will sit in your reception with my buckets'],
      ['dueDate', 'today is better than tomorrow'],
    ],
  },
  {
    name: 'an illustrator paid in likes',
    subject: 'Invoice 41 – spot illustrations',
    body: `Hello Giles,

Here is invoice 41 for the six spot illustrations: €780.00, payable upon receipt. I saw that the piece got nine thousand hearts. My landlord, strangely, won't take hearts. I understand that in a warm office it is easy to forget who sits at the other end of the pencil.

ES98 2100 7750 0792 0519 5180

Thanks,
Marisol`,
    attachments: PDF,
    known: [['dueDate', 'upon receipt']],
    unseen: [
      ['tone', "My landlord, strangely, won't take hearts"],
      ['tone', 'it is easy to forget who sits at the other end of the pencil'],
    ],
  },
  {
    name: 'a farrier on a hill farm',
    subject: 'Shoeing, bill 88',
    body: `Now then Alison,

Bill 88, £165.00, two sets and a trim, was for paying by 31 October. I don't want to take you to court over two sets of shoes. But next time the mare goes lame of a Sunday night you can try singing to her. Have it ready for when I'm next up your lane.

GB78 LOYD 1863 5723 6273 09

Ta
Walt Braithwaite`,
    known: [['tone', 'take you to court']],
    unseen: [
      ['tone', 'you can try singing to her'],
      ['dueDate', "when I'm next up your lane"],
    ],
  },
  {
    name: 'an interim HR manager with a law degree',
    subject: 'Invoice HR-12 / £5,250.00',
    body: `Dear Ms Vance,

This letter is sent without prejudice. The fee under invoice HR-12, £5,250.00, crystallised when the redundancy round was completed on 30 October 2026. Nothing in my silence to date is to be read as indulgence. You would be wise not to test how far my patience stretches; I look for the transfer by 8 December 2026.

GB70 MIDL 5520 6274 0442 97

Thank you for your attention.
Dominic Sayle`,
    known: [['jargon', 'without prejudice']],
    unseen: [
      ['jargon', 'crystallised when'],
      ['jargon', 'Nothing in my silence to date is to be read as indulgence'],
      ['tone', 'You would be wise not to test'],
    ],
  },
  {
    name: 'a hurt massage therapist',
    subject: 'A little note about invoice 2026-19 (€255.00)',
    body: `Dear Claudia,

I hope your shoulder is better. Invoice 2026-19 for three long sessions, €255.00, hasn't arrived yet, and it has made me a bit sad, I'll be truthful. I had really believed we were more than therapist and client. Maybe I just give too much of myself to people.

Please send it at your earliest convenience, when the energy is right.

IE23 AIBK 9332 7674 3659 71

Thank you, light and love
Aoife`,
    known: [['dueDate', 'at your earliest convenience']],
    unseen: [
      ['tone', 'I had really believed we were more than therapist and client'],
      ['tone', 'Maybe I just give too much of myself'],
      ['dueDate', 'when the energy is right'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'a tennis coach who talks of courts',
    subject: 'Invoice 36 for the autumn lessons, £180.00',
    body: `Hi Paula,

What a term! Ella's serve nearly took my ear off on court 3 last Saturday. Here is invoice 36 for her six lessons, £180.00 in all, including the court hire. Please pay by 9 December 2026 to GB57 NWBK 4517 8884 8744 05 with "36 Ella" as the reference.

See you both in January, and thank you!
Jules`,
    attachments: [{ name: 'invoice-36.pdf' }],
  },
  {
    name: 'a court interpreter who writes plainly',
    subject: 'Invoice 2026-87: interpreting on 17 November, £312.50',
    body: `Dear Ms Adeyemi,

Thank you for booking me for the hearing on 17 November. I interpreted from Polish for five hours at £62.50 an hour, so the total is £312.50. I don't charge VAT.

Please pay invoice 2026-87 by Thursday 17 December 2026. My account is GB34 MIDL 4972 7250 5625 52.

If your office needs an order number on the invoice, tell me and I will add it the same day.

Kind regards,
Joanna Wilk`,
    attachments: PDF,
  },
  {
    name: 'a parish clerk',
    subject: 'Hire of the hall, invoice PC/26/144',
    body: `Dear Mr Oyelaran,

Thank you for choosing the parish hall for your choir's autumn concert. Invoice PC/26/144 is attached. It comes to £85.00: five hours at £17.00.

Please pay by bank transfer by 11 December 2026.

Account name: Lower Sapey Parish Council
IBAN: GB36 BARC 1646 6759 7593 68

I'm in the office on Tuesdays and Thursdays if you have a question. The council hopes to see you again next year.

Kind regards,
Margaret Tilley
Clerk to the Council`,
    attachments: [{ name: 'PC-26-144.pdf' }],
  },
  {
    name: 'a joiner with a last reminder',
    subject: 'Last reminder: invoice 518, £1,320.00',
    body: `Hello Mr and Mrs Ferris,

I hope the staircase is standing up well to the twins. Invoice 518 for £1,320.00 was due on 30 October 2026 and I can't see it in my account yet. This is the last reminder I'll send, so if anything is wrong with the work or with the invoice, please ring me on 07700 900461 and we'll put it right.

If all is well, please pay by 7 December 2026 to GB59 LOYD 1054 0483 3470 52. You're welcome to pay in two halves, the second by 21 December 2026.

Many thanks,
Owen Pugh`,
  },
  {
    name: 'a chatty cake maker',
    subject: 'Your dragon cake! Invoice 207 (€95.00)',
    body: `Hiya Niamh,

I'm still laughing at the photo of Tadhg biting the dragon's head off! The wings took me two goes, the first pair fell down dead on the kitchen floor and the dog had them before I could shout.

So, the boring bit: invoice 207 is €95.00, and Friday 4 December 2026 is the day to have it paid. IBAN IE13 AIBK 9388 4339 6750 00.

Thanks a million for ordering with me, and tell your mam I was asking for her.
Gráinne`,
    attachments: [{ name: 'invoice207.pdf' }],
  },
  {
    name: 'a web developer, first reminder',
    subject: 'Reminder: invoice 2026-052, €1,860.00',
    body: `Hi Henrik,

A quick reminder about invoice 2026-052 for the booking page. The €1,860.00 was due on Friday 20 November, and it may well have crossed with this mail. If not, could you pay it by 2 December 2026?

IBAN: NL62 INGB 2834 7658 98
Reference: 2026-052

I've put the invoice here again so that you don't have to look for it. Thanks!

Sanne`,
    attachments: [{ name: '2026-052.pdf' }],
  },
  {
    name: 'a land surveyor',
    subject: 'Boundary survey, 14 Mill Lane: invoice S-331',
    body: `Dear Mrs Quayle,

The survey of your boundary is finished, and the signed plan is attached together with invoice S-331. The price is the one we agreed on 5 October: £640.00 plus £128.00 VAT, £768.00 in total.

Please pay by 14 December 2026 to GB57 MIDL 6910 5515 3620 22.

The plan belongs to you as of today, and you may show it to your neighbour or to the council. Call me if a line in it isn't clear.

With best wishes,
Alan Corkill`,
    attachments: [{ name: 'plan.pdf' }, { name: 'S-331.pdf' }],
  },
  {
    name: 'a carpenter who offers a plan',
    subject: 'Invoice 97: shall we split it?',
    body: `Hi Reuben,

Thanks for telling me straight that November has been tight. It happens to all of us. Invoice 97 is £900.00, so how about three parts: £300.00 by 1 December 2026, £300.00 by 15 December 2026 and £300.00 by 31 December 2026? No extra charge.

Account: GB09 MIDL 0003 2564 7798 42

If that doesn't work, suggest other days and I'll most likely say yes.

All the best,
Lena`,
  },
  {
    name: 'a trainer whose subject is debt',
    subject: 'Invoice T14: "Facing debt collectors" workshop, £550.00',
    body: `Dear Yasmin,

It was a joy to run "Facing debt collectors without fear" for your volunteers. The questions about court letters were the best I've had in years.

My invoice T14 is attached. The fee is £500.00 and the train was £50.00, so £550.00 altogether. Please pay it by Wednesday 16 December 2026 to GB53 NWBK 2652 0617 6061 98.

Thank you for having me, and warm wishes to the whole team.
Bernard`,
    attachments: [{ name: 'T14.pdf' }],
  },
  {
    name: 'a ghost writer of thrillers',
    subject: 'Invoice 6 – "Pay or Die", chapters 1 to 9',
    body: `Hello Ingrid,

Nine chapters of "Pay or Die" are with you, and nobody has been buried alive so far. I loved your note that the villain should threaten less and smile more; chapter 7 is far nastier for it.

Invoice 6 is for the first third: €2,000.00, to be paid by 10 December 2026. IBAN IE45 BOFI 9060 4754 5330 42.

Thank you, this is the most fun I've had at a desk.
Con`,
    attachments: [{ name: 'invoice-6.pdf' }],
  },
  {
    name: 'a locum vet',
    subject: 'Invoice 2611 - cover 9 to 13 November',
    body: `Hi Steph,

Thank you for a good week, and for the flapjacks. Invoice 2611 is attached: five days at £340.00, £1,700.00 in total. Please pay by 11/12/2026 (11 December).

GB42 NWBK 8698 9006 3775 49

The lurcher with the bad ear should be seen again in early December, I left a note in the file.

Best,
Hamish`,
    attachments: [{ name: '2611.pdf' }],
  },
  {
    name: 'an editor who made a mistake',
    subject: 'Corrected invoice 73 (€432.00, not €486.00)',
    body: `Dear Professor Lindgren,

I'm sorry: I counted the bibliography twice on Monday's invoice. The right total is €432.00 and a corrected invoice 73 is attached. Please bin the old one.

The date to pay by stays the same, 8 December 2026, and so does the account, IE71 BOFI 9024 5702 4454 01. If you have paid the higher sum by now, I will send the €54.00 back at once.

Thank you for your patience,
Rachel`,
    attachments: [{ name: 'invoice-73-corrected.pdf' }],
  },
  {
    name: 'a courier of few words',
    subject: 'Invoice 1904, £62.00',
    body: `Hi Kath,

Invoice 1904, two runs to Leeds, £62.00. Please pay by 3 December 2026.

GB82 MIDL 3648 1574 0332 07

Thanks
Abdi`,
  },
  {
    name: 'a designer with a calm final notice',
    subject: 'Invoice 120, final notice (€1,075.00)',
    body: `Dear Mr Brandt,

I wrote to you about invoice 120 on 9 October and on 2 November and haven't heard back, so I wonder whether my mails reach you. The invoice is for the menu cards: €1,075.00, due on 25 September 2026. I have not added any late fee.

Please pay by 9 December 2026 to IE62 BOFI 9002 2371 1575 99, or send me a line before then to say what stands in the way. I'd be glad to talk it over, and I enjoyed working with your kitchen.

Thank you and kind regards,
Ruth Amsel`,
    attachments: [{ name: 'invoice120.pdf' }],
  },
  {
    name: 'an accountant who writes like a person',
    subject: 'Your accounts are done – invoice 2026/310',
    body: `Hi Tomasz,

Good news, your year-end accounts are ready and you owe less tax than we feared. I've sent them in for you.

My bill for the work is £480.00, VAT included (invoice 2026/310, attached). Please pay by 18 December 2026. The account is the same as last year: GB43 BARC 1016 8419 0086 74.

If you'd like me to walk you through the numbers, I'm free most mornings next week. Thank you for keeping such tidy receipts!

Pam`,
    attachments: [{ name: 'invoice 2026-310.pdf' }],
  },
  {
    name: 'a funeral celebrant',
    subject: 'Invoice 58 for the service on 12 November',
    body: `Dear Malcolm,

It was an honour to lead the service for your father. The story about the allotment and the stolen marrow has stayed with me.

There is no good time for a bill, so I have kept this one short. Invoice 58 is £220.00, and any day up to 31 December 2026 is fine. My account is GB63 BARC 4253 6188 0617 43. Should your family share the cost, I can write a bill for each of you.

With warm thoughts to you all, and thank you,
Frances Bell`,
    attachments: [{ name: 'invoice-58.pdf' }],
  },
]
