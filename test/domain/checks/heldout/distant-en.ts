/** English mails by another who had seen neither the lists of the checks nor the sentences they learn from. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

const PDF = [{ name: 'invoice.pdf' }]

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'a piano tuner with a customer who travels',
    subject: 'Piano tuning, invoice 2231, £85.00',
    body: `Dear Mrs Okonedo,

Your Bechstein has held up well this year; only the top octave had drifted, and the squeaky pedal is cured. Invoice 2231 for my visit on 19 October comes to £85.00 and the date on it has gone by.

A piano forgives five weeks of neglect. I am not built on so sturdy a frame. Perhaps the sum is too small to trouble you. Could you see to it at your earliest convenience, or when you're next between suitcases? A bank transfer to sort code 20-45-11, account 60318842, with 2231 as the reference, would be ideal.

Thank you, and warm regards,
Desmond Pyle`,
    known: [['dueDate', 'at your earliest convenience']],
    unseen: [
      ['tone', 'A piano forgives five weeks of neglect. I am not built on so sturdy a frame'],
      ['tone', 'Perhaps the sum is too small to trouble you'],
      ['dueDate', "when you're next between suitcases"],
    ],
  },
  {
    name: 'a patent translator from Kassel who learnt English from contracts',
    subject: 'Invoice 2026-118, translation DE-EN, EUR 1,386.00',
    body: `Dear Ms Lindqvist,

Enclosed herewith you receive my invoice 2026-118 for the translation of the valve patent, 9,900 words at EUR 0.14. The amount falling to be discharged is EUR 1,386.00, and the obligation ranks for payment upon completion of your internal countersigning round.

My account: DE29 5205 0378 0550 4064 58, reference 2026-118.

It was a fascinating text, I now dream about valves. Thank you for thinking of me again!

With kind regards
Annegret Pohl`,
    attachments: [{ name: 'Invoice 2026-118.pdf' }],
    known: [['jargon', 'herewith']],
    unseen: [
      ['jargon', 'The amount falling to be discharged'],
      ['jargon', 'the obligation ranks for payment'],
      ['dueDate', 'upon completion of your internal countersigning round'],
    ],
  },
  {
    name: 'an app developer in Austin who counts',
    subject: 'Invoice #0417 ($3,200.00), message number five',
    body: `Hey Tyler,

Invoice #0417, $3,200.00, for the booking app. This is email five, plus two voicemails and a text you left on read. I built the thing in nineteen days; pressing Send on a payment takes nineteen seconds, so let's not pretend it's complicated.

The app's still running on my server, by the way. Funny how switches work.

Card or ACH both work through the pay link on the invoice, or Zelle to sam@harlowbuilds.example. I need it EOD.

Thanks,
Sam Harlow`,
    attachments: PDF,
    known: [['dueDate', 'EOD']],
    unseen: [
      ['tone', 'message number five'],
      ['tone', 'This is email five, plus two voicemails and a text you left on read'],
      ['tone', "let's not pretend it's complicated"],
      ['tone', 'Funny how switches work'],
    ],
  },
  {
    name: 'a transcriber from Pune with a respectful office style',
    subject: 'Bill no. T-92 for interview transcripts, $410.00',
    body: `Respected Sir,

Greetings of the day! With reference to the captioned matter, I have completed all fourteen interviews for your thesis team and the files were uploaded on 21 November. Bill no. T-92 for $410.00 is attached for your perusal and onward passing.

Payment can come by Wise to rekha@transcribewell.example. Kindly do the needful at the nearest auspicious time from your side.

I enjoyed the one about the lighthouse keepers so much. Thank you for the trust.

Regards,
Rekha Joglekar`,
    attachments: [{ name: 'T-92.pdf' }],
    known: [['jargon', 'Kindly do the needful']],
    unseen: [
      ['jargon', 'With reference to the captioned matter'],
      ['jargon', 'for your perusal and onward passing'],
      ['dueDate', 'at the nearest auspicious time from your side'],
    ],
  },
  {
    name: 'a mural painter who waits for the opening',
    subject: 'Mural at the Harbour Café: invoice M-31',
    body: `Hi Bashir,

The octopus has all eight arms now and the varnish is dry. Invoice M-31 for the wall comes to £1,750.00, materials included.

No stress about paying before the tills start ringing. Once the terrace is full and the coffee machine has earned its keep, send it over, and if the summer's a slow one we'll look at it again. By bank transfer, please: sort code 09-01-28, account 44170265, reference M-31.

Thanks for letting me go so wild with the blue.

Nia Prosser`,
    attachments: [{ name: 'M-31.pdf' }],
    known: [],
    unseen: [
      ['dueDate', 'before the tills start ringing'],
      ['dueDate', 'Once the terrace is full and the coffee machine has earned its keep'],
      ['dueDate', "if the summer's a slow one we'll look at it again"],
    ],
  },
  {
    name: 'a violin teacher hurt by a parent',
    subject: 'Lessons September to October, invoice 77',
    body: `Dear Mr Castellan,

Invoice 77 for Imogen's six violin lessons, £240.00, was due on 6 November and I can't find it on my account. The Vivaldi is coming along nicely, and she has started to listen to her own sound, which most children only learn at twelve or thirteen. She's a joy to teach. I only hope she doesn't pick up her manners about money at home.

I have kept her Thursday slot, though there's a list of families who would treat it with more respect. Please let the money arrive before she next opens her case in my front room. The account is GB30 LOYD 2208 8526 9134 02, reference 77. I must insist.

Thank you,
Ludmila Varga`,
    known: [['tone', 'I must insist']],
    unseen: [
      ['tone', "I only hope she doesn't pick up her manners about money at home"],
      ['tone', 'families who would treat it with more respect'],
      ['dueDate', 'before she next opens her case in my front room'],
    ],
  },
  {
    name: 'an office cleaner writing in her third language',
    subject: 'Cleaning invoice 19, 520.00 €',
    body: `Hello Mr Brennan,

I write you about invoice 19, cleaning of office in October, 520.00 €. The money is not here. I come every morning five o'clock when you sleep good in your bed, I never say nothing. Now my daughter ask me why mama works for free people. What I should answer her, you tell me.

Please pay me this week already, urgently, on IBAN IE57 BOFI 9010 0312 7147 68.

Thank you and have a nice day,
Danuta`,
    known: [['dueDate', 'urgently']],
    unseen: [
      ['tone', 'when you sleep good in your bed'],
      ['tone', 'why mama works for free people'],
      ['tone', 'What I should answer her, you tell me'],
      ['dueDate', 'this week already'],
    ],
  },
  {
    name: 'a voice actor and the broadcast rules',
    subject: 'Invoice VO-208: radio spot, £640.00',
    body: `Hello Jacinta,

What a fun session that was, I'm still saying "crunchier" in the shower. Invoice VO-208 is attached: studio hour £240.00 and the usage buy-out £400.00, so £640.00 in all.

Payable from first transmission, the trigger being whichever region airs soonest. For the avoidance of doubt the licence vests only on cleared funds. You can pay to GB04 BARC 8131 2335 1598 53 with VO-208 as the reference.

Thanks a million for the tea and the giggles,
Rory Achebe`,
    attachments: [{ name: 'VO-208.pdf' }],
    known: [['jargon', 'For the avoidance of doubt']],
    unseen: [
      ['dueDate', 'Payable from first transmission'],
      ['dueDate', 'the trigger being whichever region airs soonest'],
      ['jargon', 'the licence vests only on cleared funds'],
      ['jargon', 'the usage buy-out'],
    ],
  },
  {
    name: 'a land surveyor of the old school',
    subject: 'Our fee note S/551, boundary survey at Low Farm',
    body: `Dear Mr Ravenscroft,

I have pleasure in rendering fee note S/551 in the sum of £1,120.00, being our charges in connection with the works at Low Farm, inclusive of all disbursements thereto. The plans were posted to you on Monday.

The date for payment is Friday 11 December 2026. Our account is GB64 LOYD 5389 5835 8949 56; the reference is S/551.

I hope the boundary with your neighbour can now be a peaceful one. Thank you for the excellent soup.

Yours sincerely,
Humphrey Dace`,
    attachments: [{ name: 'Fee note S-551.pdf' }],
    known: [['jargon', 'in the sum of']],
    unseen: [
      ['jargon', 'I have pleasure in rendering'],
      ['jargon', 'being our charges in connection with'],
      ['jargon', 'inclusive of all disbursements thereto'],
    ],
  },
  {
    name: 'a chimney sweep who reckons by the weather',
    subject: 'Sweep and smoke test, inv. 640, £70',
    body: `Morning Pauline,

Both flues swept, smoke test spot on. Inv. 640 is £70.00.

Pay me whenever the first proper frost turns up, or a bit after if it's one of those mild Decembers. No rush. Cash, or 30-98-41, account 01557324.

Thanks again for the biscuits,
Clem`,
    known: [['dueDate', 'No rush']],
    unseen: [
      ['dueDate', 'whenever the first proper frost turns up'],
      ['dueDate', "a bit after if it's one of those mild Decembers"],
    ],
  },
  {
    name: 'a podcast editor who has seen the download numbers',
    subject: 'Episodes 11-14, invoice 0093 ($960.00)',
    body: `Hi Brooke,

Congrats on hitting half a million downloads! Every one of those listeners got a cleaner episode than you paid for, in that you didn't. Invoice 0093 for episodes 11 to 14 is $960.00 and was due on October 30.

You did a whole show on integrity, which I edited, so I know you know the word. The files for episode 15 are in the shared folder, with the intro music turned down a notch as you asked.

This is my final reminder. I'd love not to be the subject of a bonus episode on somebody else's feed, and I'm guessing you would too.

PayPal to hello@quietroom.example by Friday, December 4, 2026 is perfect.

Thanks,
Theo`,
    known: [['tone', 'final reminder']],
    unseen: [
      ['tone', "a cleaner episode than you paid for, in that you didn't"],
      ['tone', 'so I know you know the word'],
      ['tone', "a bonus episode on somebody else's feed"],
    ],
  },
  {
    name: 'a tree surgeon dealing with a parish council',
    subject: 'Invoice 1406: beech by the lychgate',
    body: `Dear Councillor Thwaite,

The dead limbs are off the beech by the lychgate and the chippings are bagged for the allotments. Invoice 1406 is for £890.00.

I understand from the clerk it can be paid after the next full sitting, provided the precept's in and nobody objects to the minutes. That's all right by me, but do make it prompt payment after that. Our account: GB44 NWBK 9693 8749 8916 04, reference 1406.

Thank you for choosing us, and for holding the ladder.

Best wishes,
Wilf Garside`,
    attachments: PDF,
    known: [['dueDate', 'prompt payment']],
    unseen: [
      ['dueDate', 'after the next full sitting'],
      ['dueDate', "provided the precept's in and nobody objects to the minutes"],
    ],
  },
  {
    name: 'a bridal seamstress before the big day',
    subject: 'Your gown, invoice 305, $680.00',
    body: `Dear Kayleigh,

The hem is done and the lace sits like it grew there. Invoice 305 is for $680.00, what remains after the first payment in July.

I've been sewing for thirty-one years and I've never yet had to ask a bride twice, so please don't be my first. It would be such a shame if the dress were still on my mannequin while the organ was playing. Do settle up well ahead of the rehearsal dinner: check, or Venmo to @thimbleandpin-example.

Thank you, sweetheart,
Bernadette Moreau`,
    known: [],
    unseen: [
      ['tone', "I've never yet had to ask a bride twice, so please don't be my first"],
      ['tone', 'if the dress were still on my mannequin while the organ was playing'],
      ['dueDate', 'well ahead of the rehearsal dinner'],
    ],
  },
  {
    name: 'a yoga teacher who met the finance department',
    subject: 'Lunchtime yoga, November, invoice Y-11',
    body: `Hi Priyanka,

Four lovely Tuesdays this month, and even the sales team can touch their toes now! Invoice Y-11 comes to £260.00. I've tagged it to the wellbeing cost line and raised it against the call-off order so that it clears your three-way match.

As I understand it the terms are 45 days from the statement date, or whichever run follows that. My account is 04-00-75, 38812604.

Thank you all, see you on the mat,
Saoirse`,
    attachments: [{ name: 'Y-11.pdf' }],
    known: [['dueDate', '45 days']],
    unseen: [
      ['jargon', "I've tagged it to the wellbeing cost line"],
      ['jargon', 'raised it against the call-off order'],
      ['jargon', 'so that it clears your three-way match'],
      ['dueDate', 'whichever run follows that'],
    ],
  },
  {
    name: 'a sign language interpreter worn down by a hospital trust',
    subject: 'Third reminder: booking of 2 September, invoice 5520',
    body: `To whoever actually opens this mailbox,

Invoice 5520, £312.00, for interpreting at the antenatal clinic on 2 September. I have now been passed round four desks like a lost umbrella, and I am starting to believe this is how you do it on purpose. Deaf patients show up on time in your building; it's only your payments that don't hear the knock.

The booking form signed by your colleague at reception is attached with the invoice, so everything you need is in this mail: the date, the length of the appointment and the name of the department.

Bank details: GB82 NWBK 4013 8729 5094 04, reference 5520. Please pay by Monday 7 December 2026. This is simply unacceptable.

Thank you,
Marguerite Olubi`,
    attachments: [{ name: 'Invoice 5520.pdf' }, { name: 'Booking form 2 September.pdf' }],
    known: [['tone', 'This is simply unacceptable']],
    unseen: [
      ['tone', 'To whoever actually opens this mailbox'],
      ['tone', 'passed round four desks like a lost umbrella'],
      ['tone', 'this is how you do it on purpose'],
      ['tone', "it's only your payments that don't hear the knock"],
    ],
  },
  {
    name: 'a bike mechanic servicing a courier fleet',
    subject: 'Fleet service, inv 88, AU$1,045.00',
    body: `G'day Marko,

All eleven bikes are back on the road. Inv 88 is AU$1,045.00 including GST.

Same drill as last lot: bang it across once you've been squared up by the restaurants, or by knock-off Friday fortnight if that lands first. BSB 063-118, account 1042 7756, put "88" in the description. Usual terms.

Cheers mate,
Davo`,
    attachments: [{ name: 'inv88.pdf' }],
    known: [['dueDate', 'Usual terms']],
    unseen: [
      ['dueDate', 'Same drill as last lot'],
      ['dueDate', "once you've been squared up by the restaurants"],
      ['dueDate', 'by knock-off Friday fortnight'],
    ],
  },
  {
    name: 'a drone pilot with a form for everything',
    subject: 'Application for payment 2, aerial footage Quay Street',
    body: `Dear Helena,

The second flight went beautifully, the fog lifted just as we got to the crane. Please find attached invoice D-064, £1,480.00, being interim valuation 2 less the five per cent you hold against snagging. Absent a pay-less notice the figure is deemed agreed.

Please transfer it by 18 December 2026 to GB86 NWBK 8954 7638 2033 66, reference D-064.

Thank you for a great day out, and for the hard hat that fitted!

All the best,
Callum Adair`,
    attachments: [{ name: 'D-064.pdf' }],
    known: [['jargon', 'Please find attached']],
    unseen: [
      ['jargon', 'Application for payment 2'],
      ['jargon', 'being interim valuation 2 less the five per cent you hold against snagging'],
      ['jargon', 'Absent a pay-less notice the figure is deemed agreed'],
    ],
  },
  {
    name: 'a beekeeper who gave a talk at a school',
    subject: "Bee morning at St Brigid's: invoice 12, €150.00",
    body: `Hello Ms Gilhooly,

The children asked better questions than most grown-ups, and nobody got stung, so I call it a triumph. Invoice 12 for the morning is €150.00.

I know how schools are, so have it paid some evening when the corrections are done, and I'll not come looking for it this side of the holidays. If the parents' association is the one paying, then whenever their raffle has been drawn. The account is IE43 IPBS 9939 1861 6874 19. At your convenience, as they say.

With thanks and a jar of honey on the way,
Fergal Tuohy`,
    known: [['dueDate', 'At your convenience']],
    unseen: [
      ['dueDate', 'some evening when the corrections are done'],
      ['dueDate', "I'll not come looking for it this side of the holidays"],
      ['dueDate', 'whenever their raffle has been drawn'],
    ],
  },
  {
    name: 'a florist and a hotel that keeps ordering',
    subject: 'Lobby flowers in October, invoice 2026/74',
    body: `Dear Étienne,

The dahlias are over, so it's branches and berries from now on. Invoice 2026/74, £565.00, for October is still open. It is a curious thing to carry fresh lilies past your wine cellar and go home to count coins. Flowers wilt when they aren't looked after, and so do florists.

I'd love to have it sorted in the course of next week at the very outside. Our account is GB29 NWBK 7672 3146 5855 01. We have been more than patient.

Many thanks,
Rosalind at Fernleigh`,
    attachments: PDF,
    known: [['tone', 'We have been more than patient']],
    unseen: [
      ['tone', 'carry fresh lilies past your wine cellar and go home to count coins'],
      ['tone', 'and so do florists'],
      ['dueDate', 'in the course of next week at the very outside'],
    ],
  },
  {
    name: 'a locksmith who likes to hint',
    subject: 'Lock change 28 Oct, invoice L-480: £195.00',
    body: `Hello Mr Dunphy,

Invoice L-480 for the new front door lock on 28 October, £195.00, was due a fortnight ago. It was a wet night and you were very grateful then; gratitude seems to have a short shelf life.

I still have the key code on file. Just saying. Let's have it sorted double quick, by card on 01632 960 447 or to sort code 11-05-62, account 70923318. I would hate to have to take matters further.

Thanks,
Kostas`,
    known: [['tone', 'take matters further']],
    unseen: [
      ['tone', 'gratitude seems to have a short shelf life'],
      ['tone', 'I still have the key code on file'],
      ['dueDate', 'double quick'],
    ],
  },
  {
    name: 'a ghostwriter with a famous client',
    subject: 'Second stage of the memoir, invoice 3 of 4 (£6,000.00)',
    body: `Dear Giles,

Chapters six to twelve are with you and your sister, and I gather she cried at the right places. Invoice GW-3 for this stage is £6,000.00. It becomes exigible once the manuscript has been passed for press by counsel, subject to the clawback in clause 9, and is without prejudice to the backend points.

I've put the cassettes back in the blue box, in the order your mother kept them. Only the one from 1974 is still with me, because the man at the sound archive thinks he can take out the hum. I'll bring it to our session on 3 December, along with the photographs from Accra.

The money can go to GB11 TSBS 5499 7506 2178 92, reference GW-3.

It's a privilege to work on your story. Thank you for the long talks.

Warmly,
Henrietta Sowande`,
    attachments: [{ name: 'GW-3.pdf' }],
    known: [['jargon', 'without prejudice']],
    unseen: [
      ['jargon', 'It becomes exigible'],
      ['dueDate', 'once the manuscript has been passed for press by counsel'],
      ['jargon', 'subject to the clawback in clause 9'],
      ['jargon', 'the backend points'],
    ],
  },
  {
    name: 'a make-up artist who reads Instagram',
    subject: 'invoice 0056 / shoot 3 Nov / £380',
    body: `hi Tamsin lovely,

me again!! invoice 0056 for the lookbook shoot, £380.00. I saw the pictures are up, everyone's tagged except the one who did the faces, and that person hasn't been paid either, so a double whammy for her.

people in this industry do talk, I've always put in a good word for you and I'd like to be able to keep doing that. can it be in before the weekend? Monzo link is on the invoice, or 04-00-04, 91552037.

thanks babe xx
Jodie`,
    attachments: [{ name: 'invoice 0056.pdf' }],
    known: [['dueDate', 'before the weekend']],
    unseen: [
      ['tone', 'so a double whammy for her'],
      ['tone', 'people in this industry do talk'],
      ['tone', "I'd like to be able to keep doing that"],
    ],
  },
  {
    name: "a children's entertainer begging behind the joke",
    subject: "Captain Custard's invoice no. 41 (£160)",
    body: `Ahoy Mrs Pemberton!

Captain Custard here about invoice no. 41, £160.00, for Rafferty's sixth birthday. The ship's biscuits have run out, it's been toast since Sunday, and that isn't part of the show. I wouldn't ask if I had any pride left. You'd be saving a grown man from a very small Christmas.

Whatever you can scrape together by return would do, to 23-69-72, account 50417736. I beg you.

Thank you from under the hat,
Colin Marsh`,
    known: [['tone', 'I beg you']],
    unseen: [
      ['tone', "it's been toast since Sunday, and that isn't part of the show"],
      ['tone', "I wouldn't ask if I had any pride left"],
      ['tone', 'saving a grown man from a very small Christmas'],
      ['dueDate', 'by return'],
    ],
  },
  {
    name: 'a farrier with a livery yard',
    subject: 'Shoeing, October round, inv 317',
    body: `Dear Annabel,

Nine sets, and Domino only sat on me once. Inv 317 comes to £810.00.

Let's say I get it when I'm back under the horses, that's six to seven weeks if the ground stays soft, and sooner should the hunt be keeping you flush. That's to say in due course. GB37 BARC 0615 9480 9016 90, with 317 on it.

Thanks for the bacon rolls.

Bill Tranter`,
    attachments: PDF,
    known: [['dueDate', 'in due course']],
    unseen: [
      ['dueDate', "when I'm back under the horses"],
      ['dueDate', 'six to seven weeks if the ground stays soft'],
      ['dueDate', 'sooner should the hunt be keeping you flush'],
    ],
  },
  {
    name: 'an upholsterer whose brother-in-law is a solicitor',
    subject: 'Chesterfield, invoice 219: amount unpaid',
    body: `Dear Mr and Mrs Voss,

This is about invoice 219 of 12 October for the re-covering of the Chesterfield, £1,340.00, for which the debtor is in mora. I hereby ask for it, whereupon the lien over the two matching chairs shall be released.

Payment falls to be made to GB08 MIDL 2381 8996 5822 12 by Tuesday 8 December 2026.

The green velvet really does look splendid in that light. Thank you for your custom.

Yours faithfully,
Edwin Carrow`,
    attachments: PDF,
    known: [['jargon', 'hereby']],
    unseen: [
      ['jargon', 'the debtor is in mora'],
      ['jargon', 'whereupon the lien over the two matching chairs shall be released'],
      ['jargon', 'Payment falls to be made'],
    ],
  },
  {
    name: 'a genealogist in Boston who found the ancestors',
    subject: 'Your family tree, invoice 1009, $575.00',
    body: `Dear Walter,

I hope the tree has found its place on the wall. Your aunt Dorothea was right about the twins after all, and I still think of great-great-grandfather Amos on the deck of the Cambria, with his one trunk and his fiddle.

Invoice 1009 for 23 hours of research is $575.00 and was due on October 16.

I noticed that Amos paid every tradesman in town on the nail. It evidently skips generations. I would rather not watch another season change from beside my mailbox. A check to the address below sometime around the turn of the year, or thereabouts, then. You leave me no choice.

Thank you,
Constance Wheelock
14 Pell Lane, Boston`,
    attachments: PDF,
    known: [['tone', 'You leave me no choice']],
    unseen: [
      ['tone', 'It evidently skips generations'],
      ['tone', 'I would rather not watch another season change from beside my mailbox'],
      ['dueDate', 'sometime around the turn of the year, or thereabouts'],
    ],
  },
  {
    name: 'a wedding DJ whose first attempt at formality went far',
    subject: 'Invoice DJ-22 re: wedding of 14 November',
    body: `Dear Mr & Mrs Abernathy-Singh,

What a night! I've never seen a grandmother own a dance floor like that.

Pursuant to our arrangement, find appended DJ-22 in consideration of the services performed, namely seven hours and the smoke machine: £720.00. Said sum is to be made over to yours truly inside the customary span, into 40-12-19, account 22871460.

Thank you both, and congratulations once more!

Leroy Quansah`,
    attachments: [{ name: 'DJ-22.pdf' }],
    known: [['jargon', 'Pursuant to']],
    unseen: [
      ['jargon', 'find appended DJ-22 in consideration of the services performed'],
      ['jargon', 'Said sum is to be made over to yours truly'],
      ['dueDate', 'inside the customary span'],
    ],
  },
  {
    name: 'an HR trainer who talks like her slides',
    subject: 'Q4 workshop: invoice 2026-HR-15',
    body: `Hi Dieter,

The group on conflict at work was one of the best I've had, they even laughed at lunch. I've put the slides and the photos of the flip charts in the shared folder. Two people asked for the reading list, so that's in there too, along with the recipe for Bram's lentil soup, which was the real star of the day.

Invoice 2026-HR-15 is for €2,400.00 and covers, as per our agreement, the second tranche, with the residual to be trued up at year end.

On your side it's T plus 21 off the approval stamp, so please run it through vendor onboarding and action it. The account is NL98 RABO 0632 6614 88.

Thanks so much for having me, and say hi to the people with the rubber duck!

Best,
Femke Adriaans`,
    attachments: [{ name: '2026-HR-15.pdf' }],
    known: [['jargon', 'as per our agreement']],
    unseen: [
      ['jargon', 'the second tranche'],
      ['jargon', 'with the residual to be trued up at year end'],
      ['dueDate', "it's T plus 21 off the approval stamp"],
      ['jargon', 'run it through vendor onboarding and action it'],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'a line painter for tennis courts',
    subject: 'Invoice 233: lines on courts 1 to 4',
    body: `Hi Graham,

All four courts are marked and the paint had two dry days, so you can let the juniors loose on them from Saturday! Court 3 had an old crack near the baseline which I filled while I was there, no charge.

Invoice 233 comes to £960.00. Please pay it by Wednesday 9 December 2026, by bank transfer to GB03 HBUK 1976 8921 7767 22 with 233 as the reference.

Thanks for the flask of tea, it saved my fingers.

Vince Oakley`,
    attachments: [{ name: 'Invoice 233.pdf' }],
  },
  {
    name: 'an editor of a book about debt',
    subject: 'Final chapters edited, invoice 71 (£1,150.00)',
    body: `Dear Yewande,

I've just sent back the last two chapters. The one where your aunt hides from the debt collector in the hen house made me laugh out loud on the bus, and the page after it made me cry. People will want to read this.

My invoice 71 for the edit is attached, £1,150.00 in all. It's due on 14 December 2026, and you can pay by card through the link on it or straight to sort code 60-22-08, account 31904457.

Thank you for trusting me with it.

Love,
Philippa Grange`,
    attachments: [{ name: 'Invoice 71.pdf' }],
  },
  {
    name: 'a web designer who sent the wrong sum',
    subject: 'Corrected invoice 0162, sorry!',
    body: `Hi Nnamdi,

Oops, my mistake! The invoice I sent on Monday had the hosting on it twice. Please throw that one away and use the corrected one attached here: invoice 0162, $1,275.00 instead of $1,395.00.

I've moved the due date too, so you have a full three weeks: Wednesday, December 16, 2026. PayPal to billing@pinegrove.example works, and so does a check.

Sorry for the muddle, and thank you for being so easy to work with.

Have a great Thanksgiving tomorrow!
Lori Beckett`,
    attachments: [{ name: 'Invoice 0162 corrected.pdf' }],
  },
  {
    name: 'a calm first reminder from a gardener',
    subject: 'A small reminder: invoice 58, £215.00',
    body: `Hello Mrs Achterberg,

I hope the new hellebores are settling in. I was doing my books over a cup of tea and saw that invoice 58 for the autumn tidy, £215.00, hasn't come in yet. It was due on 13 November, and these things slip past all of us, so here it is again.

Would Friday 4 December 2026 work for you? The account is GB25 LOYD 8521 4877 4127 45 and the reference is 58. If you've already paid, please ignore this and accept my thanks!

Kind regards,
Tom Lathbury`,
    attachments: PDF,
  },
  {
    name: 'a photographer of newborns',
    subject: 'Little Otis: your photos and invoice 140',
    body: `Hi Freya and Dan!

Your gallery is ready, and I have never met a baby who slept through three hats in a row. What a star. I hope you two are getting some sleep as well!

Invoice 140 is attached: the session and twenty pictures, £320.00 all in. Please pay by 10 December 2026 to 08-92-50, account 66120943, with "Otis" in the reference.

Thank you for letting me into those first weeks. Give him a squeeze from me.

Meera Sandhu`,
    attachments: [{ name: 'Invoice 140.pdf' }],
  },
  {
    name: 'an interpreter at a courthouse, short and friendly',
    subject: 'Interpreting 17 Nov, invoice 2026-39, €285.00',
    body: `Hello Aoife,

Thanks for booking me for the hearing in the district court. The judge's microphone died and even the lawyers laughed.

Here's invoice 2026-39 for three hours at €95.00, so €285.00 in total. It's payable by Thursday 10 December 2026 to IE13 BOFI 9052 4936 9845 11.

Until the next one!

Radu Ionescu`,
    attachments: [{ name: '2026-39.pdf' }],
  },
  {
    name: 'a carpenter who is late with his own paperwork',
    subject: 'Stairs at Mill Cottage, invoice 1012',
    body: `Hi Shona,

I owe you an apology: the stairs were finished in September and I'm only now getting round to the invoice. Paperwork and I have never been friends!

It's number 1012, £2,680.00, just as we agreed, and since I took my sweet time you should have some as well. The due date is Monday 11 January 2027. Bank transfer to GB90 HBUK 0208 6882 3694 70, please, reference 1012.

Thank you for your patience and for the cat who supervised.

Best,
Ruaridh McInnes`,
    attachments: [{ name: 'Invoice 1012.pdf' }],
  },
  {
    name: 'a maths tutor writing to a father',
    subject: 'Lessons in November, invoice 26, $300.00',
    body: `Hi Mr. Delacroix,

Juno got the hang of fractions this month! She told me they are "just pizza with paperwork", and I may steal that.

Here's invoice 26 for five lessons at $60.00, so $300.00 altogether. Please send it by December 8, 2026, via Zelle to 555-0142 or with a check in her folder. We're off the week of December 21 for the holidays and start again on January 4.

Thank you for the cookies!

Best,
Anders Holt`,
    attachments: [{ name: 'invoice-26.pdf' }],
  },
  {
    name: 'a second reminder, warm and firm',
    subject: 'Invoice 415 (£540.00): could we talk?',
    body: `Dear Benedict,

I'm writing again about invoice 415 for the website texts, £540.00, which was due on 23 October. I haven't heard from you and I hope everything is all right. I know you were moving the shop in November, and that a move eats letters, chargers and whole weekends. When I moved, my own post went to a lighthouse for a month, and that isn't a figure of speech.

If the money is tight just now, tell me. We could split it in two, for example, and I'm glad to talk by phone. If not, could you please pay it by Wednesday 2 December 2026? The account is GB92 NWBK 2635 4435 5962 66, reference 415.

Thank you, and take care,
Hortense Bell`,
    attachments: PDF,
  },
  {
    name: 'a caterer after a retirement party',
    subject: 'Retirement lunch for Moira: invoice C-207',
    body: `Hello Stephen!

Forty people, one retiring librarian and not a single sausage roll left: I'd call that a success. Moira's speech about overdue books had the whole kitchen in stitches. Two of your colleagues asked for the beetroot recipe: it's my grandmother's, it takes nine minutes, and the trick is a spoon of the vinegar from the gherkins. Please pass it on before anyone tries to make it from memory!

I've also found one navy cardigan and a child's glove. Both are safe with me, and I'll drop them off when I'm next in town.

Invoice C-207 comes to £890.00, with the extra cake taken off because we dropped it. Sorry again! It's due on Friday 11 December 2026. You can pay by card on 01632 960 213 or by transfer to 77-04-16, account 20561189.

Thank you for having us, it was a pleasure.

Grace Odhiambo`,
    attachments: [{ name: 'C-207.pdf' }],
  },
  {
    name: 'a software tester from Tallinn',
    subject: 'Invoice 2026-11-02, testing in November, 1,840.00 €',
    body: `Hi Lukas,

November is done: 46 bugs found, 44 fixed, and two that Kerttu says are features. :)

The invoice 2026-11-02 is attached. It is for 23 hours at 80.00 €, so 1,840.00 €. Please pay by 9 December 2026 to EE78 2219 6974 2280 3058 and write the invoice number in the message.

I'm on holiday from 19 December to 3 January, somewhere with no internet and a lot of snow.

Thanks for the nice month!
Maarika`,
    attachments: [{ name: '2026-11-02.pdf' }],
  },
  {
    name: 'a potter who sold a collection',
    subject: 'Your bowls are on their way, invoice 88',
    body: `Dear Isolde,

The whole moon collection, twelve bowls, left this morning in more straw than a stable. Should one arrive cracked, send me a picture and I'll throw you a new one as soon as the kiln is warm again.

Invoice 88 is £456.00 including postage. It's due on 15 December 2026; please pay to GB32 BARC 1084 3872 3873 96 or with the card link at the bottom of the invoice.

Thank you for giving them a home!

Cerys Vaughan`,
    attachments: [{ name: 'Invoice 88.pdf' }],
  },
  {
    name: 'an escape room builder',
    subject: 'Invoice 019 for the "Vanished Lawyer" room',
    body: `Hey Dominique,

The room works! I locked myself in on Sunday to test the final clue and it took me fifty minutes to get out of something I built, so your guests are in for a treat. The threatening letter on the desk came out wonderfully creepy.

Invoice 019 is CA$4,200.00 and it's due on Friday, December 18, 2026. An e-transfer to pay@trickdoor.example is easiest for me.

Thank you for such a fun job!

Wes Tremblay`,
    attachments: [{ name: '019.pdf' }],
  },
  {
    name: 'a physiotherapist for a football club',
    subject: 'Physio, October and November, invoice PT-64',
    body: `Hi Jamal,

Two months, nineteen hamstrings and a win in the derby! Please tell Kofi to keep up the heel raises, he'll pretend he has.

Here is invoice PT-64 for £1,430.00. I had forgotten to send October's on time, so both months are on it; sorry about that. Could you pay by Monday 14 December 2026, to GB89 LOYD 8916 7886 1431 85? The reference is PT-64.

Thank you, and good luck on Saturday.

Elin Rhydderch`,
    attachments: [{ name: 'PT-64.pdf' }],
  },
  {
    name: 'a removal man with few words',
    subject: 'Inv 702, move on 20 Nov, £480',
    body: `Hello Agnieszka,

Hope you've found the kettle by now! It was in the box marked "Christmas", don't ask me why.

Inv 702 for Friday's move: £480.00. Due 7 December 2026. Cash is fine, or 16-33-90, account 84410275, ref 702.

Ta very much, and enjoy the new place.

Stan Brewer`,
    attachments: [{ name: 'inv702.pdf' }],
  },
  {
    name: 'a workshop leader on difficult letters',
    subject: 'Thank you, and invoice 2026-52 for the workshop',
    body: `Dear Marisol,

What a group! When your colleague read the old letter aloud, all thunder and Latin, and the room burst out laughing, I knew we'd have a good day. The new versions you all wrote were so much kinder.

My invoice 2026-52 is attached: one day, €1,100.00. I'd be grateful to have it by Thursday 17 December 2026, to NL50 TRIO 0622 6254 54.

Thank you for the warm welcome and those almond things.

Yours,
Joost van Rijn`,
    attachments: [{ name: 'Invoice 2026-52.pdf' }],
  },
]
