/** English mails by a fourth, who knew only what the checks are for. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'Leeds plumber, 58, furious after tea',
    subject: 'THIRD TIME - invoice 2217',
    body: `Mr Whitlam

Your boiler was back on inside two hours of you ringing me on a Sunday dinnertime, and here I am seven weeks later still whistling for my money. Invoice 2217, £386.40. I PAID FOR THAT PUMP OUT OF MY OWN POCKET.

Funny how quick folk are on the phone when their feet are cold.

I want this put straight before I fly to Tenerife. If it isn't, me and my lad will be round to talk about it on your doorstep, and he's bigger than me.

Bank is Holroyd Plumbing & Heating, sort code 40-27-11, account 5512 8830, put 2217 on it.

Gary Holroyd`,
    known: [],
    unseen: [
      ['tone', 'THIRD TIME'],
      ['tone', 'still whistling for my money'],
      ['tone', 'I PAID FOR THAT PUMP OUT OF MY OWN POCKET'],
      ['tone', 'Funny how quick folk are on the phone'],
      ['dueDate', 'before I fly to Tenerife'],
      ['tone', 'me and my lad will be round'],
      ['tone', "he's bigger than me"],
    ],
  },
  {
    name: 'Cork wedding photographer, apologises for existing',
    subject: 'So sorry about this! Invoice AB-118',
    body: `Hi Ciara,

I'm so sorry to bother you the week after the honeymoon, I feel like a right vulture even bringing it up. I'd rather have teeth out than talk about money, so please forgive me.

The other half for the day, €950 on invoice AB-118, hasn't come in yet. No panic whatsoever, whenever you two get a minute between the unpacking and the thank-you cards.

And if it's a bad time, pretend you never saw this and I'll crawl back into my corner.

My IBAN is IE64 BOFI 9000 1712 3456 78, name Aoife Ní Bhriain.

That photo of your dad and the swan is going up on my wall, by the way. Thanks a million to you both.

Aoife`,
    known: [
      ['tone', 'So sorry about this'],
      ['tone', "I'm so sorry to bother you"],
      ['tone', 'please forgive me'],
      ['dueDate', 'whenever you two get a minute'],
    ],
    unseen: [
      ['tone', 'I feel like a right vulture'],
      ['tone', "I'd rather have teeth out than talk about money"],
      ['tone', 'pretend you never saw this'],
      ['tone', "I'll crawl back into my corner"],
    ],
  },
  {
    name: 'Brooklyn motion designer, sarcastic',
    subject: 'Invoice 0093, the sequel',
    body: `Hey Marcus,

Remember me? I'm the guy who pulled two all-nighters so your launch video would make it to Vegas. I see it's at 40k views. Know what's at zero? My checking account.

Invoice 0093 is $2,150. Somebody on your side has been telling me "it's coming" since September. Must be one long road.

Maybe one of your forty employees could locate the button that says Pay. It's the blue one. I can animate an arrow for you, my day rate is $600.

You can use the card link, https://pay.dezmoves.example/0093. Let's get it done before the ball drops so I don't have to drag you into another year.

Dez Okafor
Dez Moves`,
    known: [],
    unseen: [
      ['tone', 'Remember me?'],
      ['tone', "Know what's at zero? My checking account."],
      ['tone', 'Must be one long road'],
      ['tone', 'could locate the button that says Pay'],
      ['tone', 'I can animate an arrow for you'],
      ['dueDate', 'before the ball drops'],
      ['tone', "so I don't have to drag you into another year"],
    ],
  },
  {
    name: 'Pune tax preparer, officialese',
    subject: 'Reg: pending payment against Bill No. 412/26-27',
    body: `Respected Sir,

Greetings of the day.

With reference to the captioned subject, this is to inform you that the payment of Rs. 18,500 towards Bill No. 412/26-27 is still pending at your end. The income tax return of your good self was duly filed on 28 July itself and acknowledgement was also shared.

You are requested to do the needful at the earliest and revert back with the UTR details, so that the same can be knocked off from our books.

You may transfer to Deshmukh & Co., account 5010 0432 1187, IFSC HDFC0000427.

Thanking you in anticipation,
Prakash Deshmukh`,
    known: [
      ['jargon', 'Reg: pending payment'],
      ['jargon', 'Greetings of the day'],
      ['jargon', 'With reference to the captioned subject'],
      ['jargon', 'this is to inform you that'],
      ['jargon', 'still pending at your end'],
      ['jargon', 'your good self'],
      ['jargon', 'duly filed'],
      ['jargon', 'You are requested to'],
      ['jargon', 'do the needful'],
      ['dueDate', 'at the earliest'],
      ['jargon', 'revert back'],
      ['jargon', 'the UTR details'],
      ['jargon', 'Thanking you in anticipation'],
    ],
    unseen: [['jargon', 'the same can be knocked off from our books']],
  },
  {
    name: 'Brisbane pool cleaner, old template plus a threat',
    subject: 'Account overdue - invoice INV-20871',
    body: `Dear Customer,

Our records indicate that the above account has not been paid and is now outside our trading terms. The amount is $412.50 including GST for invoice INV-20871. Our terms are strictly 14 days.

Please remit by direct deposit to BSB 064-118, account 1044 7821, with your customer number. If payment has already been made, please disregard this notice.

Should funds not be forthcoming, your pool comes off the summer run and another family gets your Tuesday. We have a waiting list as long as your arm and they all pay.

Regards,
Sharyn
Tidewater Pool Care`,
    known: [
      ['jargon', 'Account overdue'],
      ['jargon', 'Our records indicate that'],
      ['jargon', 'the above account'],
      ['jargon', 'outside our trading terms'],
      ['dueDate', 'strictly 14 days'],
      ['jargon', 'Please remit by direct deposit'],
      ['jargon', 'please disregard this notice'],
      ['jargon', 'Should funds not be forthcoming'],
    ],
    unseen: [
      ['tone', 'your pool comes off the summer run'],
      ['tone', 'another family gets your Tuesday'],
      ['tone', 'as long as your arm and they all pay'],
    ],
  },
  {
    name: 'Polish tiler in Bristol, hurt',
    subject: 'payment for bathroom, invoice 31/2026',
    body: `Hello Mrs Fenwick,

Bathroom is finished now three weeks and I hope you enjoy the warm floor. For invoice 31/2026 it is £1,840. Every evening I look on the phone and there is nothing. My wife asks did this lady forget us, or does she think we are working for free.

I did not leave your job for one day, also when my son was in hospital, so now you can not leave me like this.

Please make transfer when your husband will be back from the ship.

Wrona Tiling, sort code 20-18-15, account 6630 1194.

Thank you and greetings,
Zbigniew Wrona`,
    known: [],
    unseen: [
      ['tone', 'Every evening I look on the phone and there is nothing'],
      ['tone', 'did this lady forget us'],
      ['tone', 'does she think we are working for free'],
      ['tone', 'I did not leave your job for one day'],
      ['tone', 'also when my son was in hospital'],
      ['tone', 'so now you can not leave me like this'],
      ['dueDate', 'when your husband will be back from the ship'],
    ],
  },
  {
    name: 'Edinburgh surveyor, 71, very stiff',
    subject: 'Invoice 26/1107, Inverleith Row',
    body: `Dear Mr Petrie,

Further to my letter of the 2nd inst., I write in connection with my invoice 26/1107, in the sum of £720, rendered in respect of the survey of the above subjects. I should be obliged if you would let me have your cheque, made out to A. R. Moncrieff, in early course.

I would venture to observe that the report was in your hands inside a week, notwithstanding the condition of the loft hatch. It ought not to fall to a man of my years to play the rent collector, and I dare say your late father would not have needed a second letter.

Yours sincerely,
Alasdair Moncrieff`,
    known: [
      ['jargon', 'Further to my letter'],
      ['jargon', 'the 2nd inst.'],
      ['jargon', 'I write in connection with'],
      ['jargon', 'in the sum of'],
      ['jargon', 'rendered in respect of'],
      ['jargon', 'I should be obliged if'],
      ['dueDate', 'in early course'],
      ['jargon', 'notwithstanding the condition'],
    ],
    unseen: [
      ['jargon', 'the above subjects'],
      ['jargon', 'I would venture to observe'],
      ['tone', 'a man of my years to play the rent collector'],
      ['tone', 'your late father would not have needed a second letter'],
    ],
  },
  {
    name: 'Retired piano teacher, guilt in pastel',
    subject: "Tom's lessons, invoice 56",
    body: `Dear Helen,

I do hope Tom is over his cold. The autumn lessons (invoice 56, £264) haven't been paid yet. I did notice the new car on your drive in October, so I suppose it is a question of what comes first.

One has to count every pound on a teacher's pension, and I have turned my heating off upstairs this week.

Tom is coming on beautifully. It would break my heart to have to explain to him why his Thursdays had stopped.

Could the money be with me before the carol concert? A cheque to M. Aldous is fine, or the bank: sort code 30-94-02, account 0071 6325.

With love to you all,
Margaret Aldous`,
    known: [],
    unseen: [
      ['tone', 'I did notice the new car on your drive'],
      ['tone', 'a question of what comes first'],
      ['tone', 'One has to count every pound'],
      ['tone', 'I have turned my heating off upstairs this week'],
      ['tone', 'It would break my heart to have to explain to him'],
      ['dueDate', 'before the carol concert'],
    ],
  },
  {
    name: 'Manchester web developer, last letter, every threat there is',
    subject: 'FINAL NOTICE: invoice WD-0441',
    body: `Oliver,

This is my final reminder. You have failed to pay invoice WD-0441 for £3,200 despite repeated requests.

Unless I receive payment in full within 48 hours, the site goes dark and anyone who lands on it gets a page telling them why. I know half the restaurant owners in Ancoats and I'm not the quiet type.

I will also be adding statutory interest under the Late Payment of Commercial Debts Act, and the debt will be passed to a collections agency without further notice.

Card payment here: https://scholesweb.example/pay/0441

Your move.

Jamie Scholes
Scholes Web`,
    known: [
      ['tone', 'FINAL NOTICE'],
      ['tone', 'This is my final reminder'],
      ['tone', 'You have failed to pay'],
      ['tone', 'despite repeated requests'],
      ['tone', 'Unless I receive payment in full'],
      ['dueDate', 'within 48 hours'],
      ['jargon', 'statutory interest'],
      ['jargon', 'Late Payment of Commercial Debts Act'],
      ['tone', 'passed to a collections agency'],
      ['tone', 'without further notice'],
    ],
    unseen: [
      ['tone', 'the site goes dark'],
      ['tone', 'gets a page telling them why'],
      ['tone', "I'm not the quiet type"],
      ['tone', 'Your move.'],
    ],
  },
  {
    name: 'Suffolk dog walker, 24, bouncy',
    subject: "Biscuit's walkies!! invoice 19",
    body: `Heyyy Jo,

Biscuit was an angel today, he only rolled in one (1) dead thing and it was quite a small one. So invoice 19 is attached, £135 for November, twelve walks and the muddy one for free.

Just ping it over whenever, or like by the time they switch the lights on in town? I know you're good for it haha, not naming names but some of my owners aren't lol.

Bank is Chloe Mayhew, sort code 04-00-04, account 7719 0062.

Thank youuu, he's my favourite but don't tell Rufus

Chloe x`,
    attachments: [{ name: 'invoice19.pdf' }],
    known: [['dueDate', 'Just ping it over whenever']],
    unseen: [
      ['dueDate', 'by the time they switch the lights on in town'],
      ['tone', "I know you're good for it haha"],
      ['tone', "not naming names but some of my owners aren't"],
    ],
  },
  {
    name: 'German translator, reminder thought in German',
    subject: 'Reminder to invoice 2026-088',
    body: `Dear Mr Coleman,

we refer to our invoice no. 2026-088 from 19 October 2026 over EUR 1,264.00 and must unfortunately ascertain that until today no incoming payment could be determined. We ask you to balance the open amount until 04/12 on the below-mentioned account.

Surely you have an explanation for this. With us one pays first and discusses afterwards.

After fruitless expiry of this date we see ourselves forced to give the matter out of our hands.

Translations Heike Brandstätter
IBAN DE21 5005 0201 0012 3456 78

With friendly greetings
Heike Brandstätter`,
    known: [
      ['jargon', 'we refer to our invoice'],
      ['jargon', 'the below-mentioned account'],
      ['tone', 'we see ourselves forced'],
    ],
    unseen: [
      ['jargon', 'must unfortunately ascertain'],
      ['jargon', 'no incoming payment could be determined'],
      ['jargon', 'balance the open amount'],
      ['dueDate', 'until 04/12'],
      ['tone', 'Surely you have an explanation for this'],
      ['tone', 'With us one pays first and discusses afterwards'],
      ['jargon', 'After fruitless expiry of this date'],
      ['tone', 'give the matter out of our hands'],
    ],
  },
  {
    name: 'Texas welder, few words',
    subject: 'Gate, invoice 7740',
    body: `Ma'am,

Gate's hung, gate's painted, gate opens and closes and the dogs can't get under it. That's $1,975, invoice 7740, due upon receipt.

I don't run a bank and I don't carry folks. What I hang I can take down just as quick, and far as I'm concerned those hinges belong to me till I see your money. My mama taught us you pay a man before his sweat dries.

Mail a check to Earl Tuttle Welding, 4410 FM 217, Hico TX 76457.

God bless,
Earl Tuttle`,
    known: [['dueDate', 'due upon receipt']],
    unseen: [
      ['tone', "I don't run a bank"],
      ['tone', "I don't carry folks"],
      ['tone', 'What I hang I can take down just as quick'],
      ['tone', 'those hinges belong to me till I see your money'],
      ['tone', 'you pay a man before his sweat dries'],
    ],
  },
  {
    name: 'Sydney landscaper, passive-aggressive mateship',
    subject: 'Retaining wall, inv 1163',
    body: `G'day Steve,

Bit of a nudge on inv 1163, $5,280 for the retaining wall and the steps. How's it standing up after that rain?

Would've thought a bloke with a boat in the driveway could've sorted this by now. The boys have been asking about their pay and I've had to tell them it's you we're waiting on. Not having a go, just saying.

Chuck it through before Chrissie if you can, otherwise your turf might end up on someone else's lawn.

BSB 062-204, account 1088 3347, name Hartigan Landscapes.

Cheers
Brayden Hartigan`,
    known: [],
    unseen: [
      ['tone', 'a bloke with a boat in the driveway'],
      ['tone', "could've sorted this by now"],
      ['tone', "I've had to tell them it's you we're waiting on"],
      ['tone', 'Not having a go, just saying'],
      ['dueDate', 'before Chrissie if you can'],
      ['tone', "your turf might end up on someone else's lawn"],
    ],
  },
  {
    name: 'Bengaluru UX freelancer, polite and vague',
    subject: 'Invoice SK/045 for the onboarding screens',
    body: `Hi Rohan,

Hope you're keeping well and the Diwali break was restful. The kids at home are still finding sparklers under the sofa!

PFA invoice SK/045 for Rs 62,000 for the onboarding screens. Request you to please process the same once the next tranche from your investors lands, or as per whatever cycle your finance folks follow.

I don't want to be that clingy freelancer, but my landlord has no such patience and I'm already dodging him on the stairs. I understand I may not be anyone's top priority.

UPI: shruti.kamath@okbank

Warmly,
Shruti Kamath`,
    attachments: [{ name: 'SK-045.pdf' }],
    known: [
      ['jargon', 'PFA invoice'],
      ['jargon', 'Request you to please'],
      ['jargon', 'process the same'],
    ],
    unseen: [
      ['dueDate', 'once the next tranche from your investors lands'],
      ['dueDate', 'whatever cycle your finance folks follow'],
      ['tone', "I don't want to be that clingy freelancer"],
      ['tone', 'my landlord has no such patience'],
      ['tone', "I'm already dodging him on the stairs"],
      ['tone', "I may not be anyone's top priority"],
    ],
  },
  {
    name: 'London copywriter, moralising well',
    subject: 'An uncomfortable word about invoice 302',
    body: `Dear all at Lumio,

You sell a product called the Kindness Box. I wrote every line on that box. Invoice 302, for £1,480, has meanwhile been gathering dust with someone on your second floor, and I find that rather hard to square with the copy.

Freelancers don't go under because they lack talent. They go under because comfortable people forget what a month's rent feels like. Do sit with that over your oat milk.

I expect the whole amount in my account by Monday 30 November 2026. Not Tuesday.

Sort code 09-01-28, account 4426 1903, Imogen Vane.

Imogen Vane`,
    known: [['tone', 'I expect the whole amount']],
    unseen: [
      ['tone', 'An uncomfortable word'],
      ['tone', 'gathering dust with someone on your second floor'],
      ['tone', 'rather hard to square with the copy'],
      ['tone', "comfortable people forget what a month's rent feels like"],
      ['tone', 'Do sit with that over your oat milk'],
      ['tone', 'Not Tuesday.'],
    ],
  },
  {
    name: 'Galway DJ, slagging',
    subject: 'DJ Fintan would like to eat this winter',
    body: `Well Declan,

Some night in the Ardilaun, my ears are still ringing. Tell Gráinne the conga line was the best I've seen in years.

Would you believe the €600 on invoice 77 hasn't found its way west? I've looked under the bed and behind the decks. I was going to send out a search party but the dog wouldn't go.

Are you allergic to online banking or what? Throw it over some time this side of Christmas or I'll be on to your mother, and we both know how that one ends.

Fintan Keady, IBAN IE12 AIBK 9370 3312 3450 99.

Thanks a million,
Fintan`,
    known: [],
    unseen: [
      ['tone', 'would like to eat this winter'],
      ['tone', 'Would you believe'],
      ['tone', "I've looked under the bed and behind the decks"],
      ['tone', 'I was going to send out a search party'],
      ['tone', 'Are you allergic to online banking or what?'],
      ['dueDate', 'some time this side of Christmas'],
      ['tone', "I'll be on to your mother"],
      ['tone', 'we both know how that one ends'],
    ],
  },
  {
    name: 'Hoboken caterer to a London office, ambiguous date',
    subject: 'Invoice 5518 - reception for your London guests',
    body: `Hi Priya,

Thank you for having us, and I'm so glad the mushroom toasts vanished in ten minutes. Do tell the lady with the parrot brooch I found the recipe for her.

Invoice 5518 is attached. The total is $3,460 and we need it by 12/09/26. Per our agreement, a finance charge of 1.5% will accrue monthly on any past due balance. We hold everybody to that, new friends included.

You can pay by card at https://larkcatering.example/5518, or wire to the account on the invoice.

Please direct any queries to the undersigned.

Best,
Donna Lark
Lark Catering`,
    attachments: [{ name: 'Invoice-5518.pdf' }],
    known: [
      ['jargon', 'Per our agreement'],
      ['jargon', 'will accrue monthly'],
      ['jargon', 'any past due balance'],
      ['jargon', 'Please direct any queries to the undersigned'],
    ],
    unseen: [
      ['dueDate', 'by 12/09/26'],
      ['tone', 'We hold everybody to that, new friends included'],
    ],
  },
  {
    name: 'Spanish yoga teacher in Dublin, begging',
    subject: 'Please please, the classes of October',
    body: `Dear Sinéad,

How are you and how is the back? I write you with a lot of shame for the money of the October classes, it is 320 euro, invoice MY-14.

I beg you, if you can send me even the half you will save my month. I do not sleep for the rent and my flatmate has paid me the bus this week. I know you have bigger problems than one small yoga teacher.

My IBAN is IE55 REVO 9903 6012 7788 31. How sooner it comes, how better I can breathe.

Thank you with all the heart,
Marisol Peña`,
    known: [
      ['tone', 'Please please'],
      ['tone', 'I beg you'],
    ],
    unseen: [
      ['tone', 'with a lot of shame for the money'],
      ['tone', 'even the half you will save my month'],
      ['tone', 'I do not sleep for the rent'],
      ['tone', 'my flatmate has paid me the bus this week'],
      ['tone', 'bigger problems than one small yoga teacher'],
      ['dueDate', 'How sooner it comes'],
      ['tone', 'how better I can breathe'],
    ],
  },
  {
    name: 'Welsh tree surgeon, quiet menace',
    subject: 'Invoice 480, the ash tree',
    body: `Hello Mr Prosser,

The ash has been down since the 2nd and the stump's ground out. £940 on invoice 480.

When I priced it you told me "cash the day you finish", and I wrote that down. Well, I've finished, haven't I.

I'm not one for falling out with people but it's a small valley and word gets about. There's two ton of your logs in my yard and they'll be keeping somebody else warm if I don't see something from you sharpish.

Bank transfer to D. Pugh Tree Care, sort code 20-60-55, account 3390 1177.

Dafydd Pugh`,
    known: [],
    unseen: [
      ['tone', 'and I wrote that down'],
      ['tone', "Well, I've finished, haven't I."],
      ['tone', "it's a small valley and word gets about"],
      ['tone', "they'll be keeping somebody else warm"],
      ['dueDate', 'see something from you sharpish'],
    ],
  },
  {
    name: 'Ohio IT consultant, corporate fog',
    subject: 'Invoice 2026-311 | Milestone 3',
    body: `Hi Dana,

Hope the new office is treating you well.

Per our MSA, please find attached invoice 2026-311 in the amount of $8,750.00 for Milestone 3. Terms are Net 30 EOM. To limit any slippage on the sign-off path, kindly route it through your AP workflow and confirm three-way match so we can true up against the retainer drawdown.

Remittance should be via ACH to the account on page 2. Happy to circle back with your procurement stakeholders and unstick anything that's gating release.

Thanks,
Brent Kowalski
Kowalski Systems`,
    attachments: [{ name: '2026-311.pdf' }],
    known: [
      ['jargon', 'Per our MSA'],
      ['jargon', 'please find attached'],
      ['jargon', 'in the amount of'],
      ['dueDate', 'Net 30 EOM'],
      ['jargon', 'kindly route it'],
      ['jargon', 'your AP workflow'],
      ['jargon', 'confirm three-way match'],
      ['jargon', 'Remittance should be via ACH'],
      ['jargon', 'circle back'],
      ['jargon', 'procurement stakeholders'],
    ],
    unseen: [
      ['jargon', 'any slippage on the sign-off path'],
      ['jargon', 'true up against the retainer drawdown'],
      ['jargon', "unstick anything that's gating release"],
    ],
  },
  {
    name: 'Glasgow kiltmaker, too soft and says so',
    subject: 'Me again, invoice 205',
    body: `Hi Fraser,

Sorry, sorry, it's only me again, I know I'm a pest. The four kilts came to £540 (invoice 205) and I've held off asking for as long as I could manage. My sister says I let people walk all over me and I'm starting to think she's right.

I was up till two most nights with those pleats and my fingers are in ribbons, not that anybody asked.

If you could see your way to paying by 31 November I'd be a happy woman.

Bank of Scotland, sort code 80-22-60, account 1042 9917, M. Galbraith.

Sorry again for the hassle,
Moira Galbraith`,
    known: [
      ['tone', 'Me again'],
      ['tone', "Sorry, sorry, it's only me again"],
      ['tone', "I know I'm a pest"],
      ['tone', 'If you could see your way to'],
      ['tone', 'Sorry again for the hassle'],
    ],
    unseen: [
      ['tone', "I've held off asking for as long as I could manage"],
      ['tone', 'My sister says I let people walk all over me'],
      ['tone', 'my fingers are in ribbons, not that anybody asked'],
      ['dueDate', 'by 31 November'],
      ['tone', "I'd be a happy woman"],
    ],
  },
  {
    name: 'Brazilian videographer in Dublin, two part-payments',
    subject: 'Invoice 2026/52, promo video',
    body: `Hi Laura, all good?

It was so nice to film in your bakery, I still have flour in the camera bag and I can't complain because the smell is great.

I attached here the invoice 2026/52 for the promo, total €1,450. Like we talked, the first half is when you say yes to the edit and the second half is on Tuesday 16 December 2026. Please don't take forever to say yes because my editor also has children to feed.

Transfer to Thiago Moura, IBAN IE48 REVO 9903 6055 2210 47.

Thank you so much, a big hug for the team!

Thiago`,
    attachments: [{ name: 'invoice_2026_52.pdf' }],
    known: [],
    unseen: [
      ['dueDate', 'when you say yes to the edit'],
      ['dueDate', 'on Tuesday 16 December 2026'],
      ['tone', "Please don't take forever to say yes"],
      ['tone', 'my editor also has children to feed'],
    ],
  },
  {
    name: 'Perth electrician, out of patience',
    subject: 'Inv 9034, last chance',
    body: `Kev,

Switchboard, inv 9034, $1,310. You've had plenty of time and I've heard every story going: the bank, the missus, the app.

I was in your roof on the hottest day of the year and you can't even pick up a phone. It's not rocket science mate.

Money's in by COB Friday or I get the solicitors involved and list you as a bad debt. I've done it to bigger fish than you and slept like a baby.

BSB 066-115, account 1120 4498, Novak Electrical.

Shane Novak`,
    known: [
      ['tone', 'last chance'],
      ['tone', "You've had plenty of time"],
      ['tone', "It's not rocket science"],
      ['dueDate', 'by COB Friday'],
      ['tone', 'I get the solicitors involved'],
      ['jargon', 'a bad debt'],
    ],
    unseen: [
      ['tone', "I've heard every story going"],
      ['tone', 'I was in your roof on the hottest day of the year'],
      ['tone', "you can't even pick up a phone"],
      ['tone', 'bigger fish than you and slept like a baby'],
    ],
  },
  {
    name: 'Portland illustrator, twee and barbed',
    subject: 'tiny invoice, episode four',
    body: `Hi hi Bex!

Your resident invoice gremlin has crawled out of the drain again. It's #088, $475, for the toad cover (I love that toad).

I've tried three different emojis on you and not one did the trick, so either the email's broken or the manners are. I would dearly like to go on believing Moss Press is one of the good ones. Prove me right?

Card link: https://wrenpaints.example/pay/088. Please use it by Friday, December 4, 2026, which is also when I start telling the other illustrators how this story ended.

xo
Wren Halloran`,
    known: [],
    unseen: [
      ['tone', 'tiny invoice, episode four'],
      ['tone', 'invoice gremlin has crawled out of the drain again'],
      ['tone', 'not one did the trick'],
      ['tone', "either the email's broken or the manners are"],
      ['tone', 'go on believing Moss Press is one of the good ones'],
      ['tone', 'Prove me right?'],
      ['tone', 'telling the other illustrators how this story ended'],
    ],
  },
  {
    name: 'Kent chimney sweep, a nice man with no date',
    subject: 'Your chimney, invoice 1290',
    body: `Good morning Mrs Lyle,

Thank you for the tea and the shortbread yesterday. Both flues are swept and I took out an old jackdaw's nest from the one in the dining room, enough sticks to light the stove for a week.

Invoice 1290 is attached and comes to £85. I'd be glad if you paid it once you've had your first proper blaze and you're happy with the draw. Bank transfer is easiest: R. Tapsell, sort code 60-08-21, account 2217 4406.

Mind the cowl on the left, it wants looking at in spring.

All the best,
Roger Tapsell`,
    attachments: [{ name: 'Lyle 1290.pdf' }],
    known: [],
    unseen: [['dueDate', "once you've had your first proper blaze"]],
  },
  {
    name: 'Delhi event decorator, loud',
    subject: 'MOST URGENT: wedding decoration bill no. 209',
    body: `Dear Malhotra ji,

Inspite of several reminders your amount of Rs. 1,15,000 against bill no. 209 is not cleared till date. The mandap and flowers were all of your own choice, guests also praised, then what is the problem we fail to understand.

My flower vendors are eating my head daily. You are a man of big name in South Delhi, such a small amount should not spoil it.

Please clear the dues by tomorrow EOD positively, otherwise I will come and sit in your showroom till it is given.

Account: Kohli Decorators, 0912 0044 5571, IFSC PUNB0091200.

Regards
Harpreet Kohli`,
    known: [
      ['tone', 'MOST URGENT'],
      ['tone', 'Inspite of several reminders'],
      ['jargon', 'not cleared till date'],
      ['tone', 'we fail to understand'],
      ['jargon', 'clear the dues'],
      ['dueDate', 'by tomorrow EOD'],
    ],
    unseen: [
      ['tone', 'My flower vendors are eating my head daily'],
      ['tone', 'You are a man of big name'],
      ['tone', 'such a small amount should not spoil it'],
      ['tone', 'I will come and sit in your showroom'],
    ],
  },
  {
    name: 'French voice-over artist, cold formula',
    subject: 'Relaunch of my invoice F-2026-27',
    body: `Dear Greg,

Save error on my part, the invoice F-2026-27 of 680 € rests unpaid at this day. I would thank you to regularise the situation by return.

I permit myself to remind you that I did not lend my voice for the beauty of the gesture, and that the rights of diffusion stay with me as long as the bill is not honoured. It would be a pity that the spot must leave the radio in full Christmas campaign.

Transfer: Mathilde Roussel, IBAN FR76 3000 4008 2800 0123 4567 943.

Cordially,
Mathilde Roussel`,
    known: [['dueDate', 'by return']],
    unseen: [
      ['jargon', 'Save error on my part'],
      ['jargon', 'regularise the situation'],
      ['tone', 'I permit myself to remind you'],
      ['tone', 'I did not lend my voice for the beauty of the gesture'],
      ['jargon', 'the rights of diffusion'],
      ['jargon', 'the bill is not honoured'],
      ['tone', 'It would be a pity that the spot must leave the radio'],
    ],
  },
  {
    name: 'Belfast personal trainer, banter that stings',
    subject: 'No pain no gain (invoice 64)',
    body: `Right Nige,

You'd never walk away halfway through a set, so what are you at walking away halfway through a bill? That's £210 in and £210 still to come on invoice 64.

I've a wee board up in the gym with who's behind on it and you're sitting top, first thing you've ever won in here.

Let's be having it by Friday-ish or it's two hundred burpees in the car park with everybody watching.

Conor Magee Fitness, sort code 95-01-21, account 6004 2285.

Good work on the deadlifts Monday all the same.

Conor`,
    known: [],
    unseen: [
      ['tone', 'No pain no gain'],
      ['tone', 'what are you at walking away halfway through a bill?'],
      ['tone', "I've a wee board up in the gym with who's behind"],
      ['tone', "first thing you've ever won in here"],
      ['dueDate', 'by Friday-ish'],
      ['tone', "it's two hundred burpees in the car park"],
    ],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'Norwich bricklayer, first invoice',
    subject: 'Garden wall, invoice 0315',
    body: `Hi Pat,

Wall's up and it came out a treat, if I say so myself. Give the mortar a few more days before you let the grandchildren climb on it, it's slow to go off in this damp.

Invoice 0315 is attached. It's £1,120, same as I quoted, the skip is included. Please pay it by Friday 11 December 2026 to Colin Bramhall, sort code 20-63-19, account 4471 0982.

If anything looks wrong give me a ring, I'm up ladders till four most days but I'll call back.

Thanks for all the tea,
Colin`,
    attachments: [{ name: 'Invoice 0315.pdf' }],
  },
  {
    name: 'Dublin court interpreter, first invoice',
    subject: 'Invoice 2026-71 for the interpreting on 18 November',
    body: `Dear Niamh,

Thank you for asking me to interpret last Wednesday. The judge threatened to send everyone home when the heating failed, but the witness got through it all, and I learned the Portuguese for "boundary dispute".

My invoice, 2026-71, is attached: €384 for one full day in court and the train. I'd be grateful if you could pay it by 9 December 2026. My IBAN is on the invoice and also here: IE29 AIBK 9311 5212 3456 78, Beatriz Lopes.

If you need me for the next hearing in January, I have kept the week free.

Best wishes,
Beatriz Lopes`,
    attachments: [{ name: 'Invoice 2026-71.pdf' }],
  },
  {
    name: 'Vermont florist, friendly reminder',
    subject: 'A reminder about invoice 1442',
    body: `Hi Kelsey,

I hope you and Ben are settled in and that the snow left your new driveway alone. We got fourteen inches and my van is now a sculpture.

When I went through my books this morning I saw that invoice 1442, $860 for the wedding flowers, hasn't been paid yet. It was due on November 13. Could you pay it by Monday, December 7, 2026? You can mail a check to Fern & Thistle, 18 Mill Street, Bristol VT 05443, or use the link: https://fernthistle.example/1442.

If you've already sent it, thank you, and please ignore this.

Warmly,
Joanie Beck
Fern & Thistle`,
  },
  {
    name: 'Adelaide bookkeeper, monthly',
    subject: 'Invoice 778 for November',
    body: `Hi Trent,

Your November books are done and everything adds up, even the mystery receipt from the bait shop. I've sent the quarterly figures to the tax office, so that's one deadline you can forget about.

Here's invoice 778 for $330 including GST. Please pay by Thursday 10 December 2026 to Lindqvist Bookkeeping, BSB 105-029, account 0447 2281, and put 778 in the description.

I'm away from 19 December to 11 January, somewhere with no reception and very cold beer.

Thanks, always a pleasure,
Marnie Lindqvist`,
    attachments: [{ name: 'inv778.pdf' }],
  },
  {
    name: 'Jaipur photographer, first invoice',
    subject: 'Photos of the haveli and invoice 2026/118',
    body: `Dear Ms Rathore,

It was a pleasure to photograph the haveli, and please thank the cook for that dal. The forty edited pictures are in the folder I shared on Monday. The peacock on the roof refused to leave, so he is in three of them.

The fee is Rs 45,000, as in my estimate of 3 November. Invoice 2026/118 is attached. Please pay by 12 December 2026 by UPI to vikram.photos@okbank or to the bank account on the invoice.

Tell me if you would like any picture lighter or warmer and I will change it free of charge.

Many thanks,
Vikram Singh Shekhawat`,
    attachments: [{ name: 'Invoice_2026-118.pdf' }],
  },
  {
    name: 'Ukrainian developer in Lisbon, second reminder',
    subject: 'Invoice 40: second reminder',
    body: `Hello Peter,

I hope the new shop is selling well. I looked at it yesterday and the pages are fast, this makes me glad.

I write about invoice 40 for 1,900 EUR. The day to pay was 6 November, and I do not see the money in my account yet. Maybe the letter went to spam, so I attach the invoice again. Can you please pay it by Wednesday 2 December 2026? My IBAN: PT50 0002 0123 1234 5678 9015 4, Oleksandr Hrytsenko.

If there is some problem with the work or with the invoice, write me please and we find a solution.

Thank you and have a good week,
Oleksandr`,
    attachments: [{ name: 'invoice-40.pdf' }],
  },
  {
    name: 'Court sketch artist, London',
    subject: 'Drawings from the Old Bailey, invoice CS-22',
    body: `Dear Farida,

The last day of the trial was all sighs and shuffling, but the prosecutor's final warning to the jury made a good drawing and I think it's your front page.

All six sketches are with your picture desk. Invoice CS-22 is attached, £690 for three days. Please pay by 4 December 2026 by bank transfer: Tobias Wren, sort code 08-92-99, account 6612 0457.

Your reporter owes me nothing for the sandwich; he made me laugh.

With thanks,
Toby Wren`,
    attachments: [{ name: 'CS-22.pdf' }],
  },
  {
    name: 'Cardiff proofreader, with a thesis deadline',
    subject: 'Your thesis is done! Invoice 93 inside',
    body: `Hi Owen,

Chapter six is back in your folder, so you're all set for Friday's deadline. You must upload it before noon, the system really does lock, ask my brother.

My invoice is number 93, for £275. There's no rush to do it while you're printing and binding: Tuesday 15 December 2026 is fine. The bank details are Sian Pritchard, sort code 20-18-27, account 5073 9914.

It was a joy to read, and I now know more about limpets than anyone at my book club.

Thank you and good luck!
Sian Pritchard`,
    attachments: [{ name: 'Invoice 93.pdf' }],
  },
  {
    name: 'Chicago locksmith, first invoice, short',
    subject: 'Invoice 30617 - locks at Damen Ave',
    body: `Hi Mr. Alvarado,

All five locks at the Damen building are changed and the super has the keys. The back door was the hard one, whoever broke in last time had bent the whole plate. It'll take a truck to get through it now.

The invoice is 30617 and the total is $742.50. Please pay by December 10, 2026. You can pay by card at https://keystonelock.example/30617 or mail a check made out to Keystone Lock.

Call me any time if a key sticks.

Thank you for your business,
Ray Dombrowski
Keystone Lock`,
  },
  {
    name: 'Trainer stuck on a train, written on the phone',
    subject: 'Invoice T-508, first aid course',
    body: `Hi Bev,

Writing this from a stationary train outside Crewe, 50 minutes late and counting, so excuse any typos.

Your lot were great on Tuesday, nobody fainted and Darren in the warehouse is a natural with bandages. Certificates will follow next week as soon as the printer's mended.

The invoice is T-508 for £540, attached. Please could you pay it by Wed 9 Dec 2026? It's Hands On First Aid, sort code 77-45-02, account 1833 6060.

Thanks so much for the cake!

Lorraine Tidy
Hands On First Aid`,
    attachments: [{ name: 'T-508.pdf' }],
  },
  {
    name: 'Editor of crime novels, Bath',
    subject: 'The Last Demand: edits and invoice 61',
    body: `Dear Gerald,

I finished "The Last Demand" at midnight and then checked the back door twice. Your debt collector is truly horrible. My only big note is about chapter nine, where the lawyer's threats come too early; the rest is commas.

Invoice 61 for the edit comes to £1,150, less the £400 you've already paid, which leaves £750. Would you pay that by Monday 14 December 2026? A cheque to Philippa Strange is fine, or a transfer to sort code 40-09-16, account 2291 7734.

Thank you for trusting me with him.

Pippa
Philippa Strange`,
    attachments: [{ name: 'Strange invoice 61.pdf' }],
  },
  {
    name: 'Garden designer, Wicklow, frost',
    subject: 'Your planting plan and invoice GD-33',
    body: `Hi Orla and Tom,

Here's the plan for the long border, with the invoice. We'll plant as soon as the ground is soft enough, probably late February; there's no hurrying roses.

Invoice GD-33 is for the drawing only: €480. The plants will come on a separate invoice in spring, once you've chosen them. Please pay the €480 by 11 December 2026 to Róisín Tuohy, IBAN IE75 PTSB 9906 1234 5678 90.

Thank you for the lovely walk round on Sunday, and sorry about the muddy paw prints, he was mortified.

Róisín Tuohy`,
    attachments: [{ name: 'plan.pdf' }, { name: 'GD-33.pdf' }],
  },
  {
    name: 'Stonemason, reminder after a death in the family',
    subject: 'Invoice 812, a new date',
    body: `Dear Mrs Ackroyd,

I was so sorry to hear about your brother. Please don't give the gate pillars a thought this week.

I am only writing because our office sends the reminders on the 25th and I wanted you to have it from me. Invoice 812, for £1,360, was due on 20 November. I've moved the date to Friday 8 January 2027, so you have Christmas clear. You can pay by cheque or to J. Hebden Stone, sort code 05-06-13, account 3374 1120.

Thank you, and do ring if there is anything we can do.

John Hebden`,
  },
  {
    name: 'Design studio, Melbourne, third reminder, firm and kind',
    subject: 'Invoice 2204 for the menu boards',
    body: `Hi Yianni,

I'm getting in touch about invoice 2204, $1,650 including GST for the menu boards. I wrote on 2 and 16 November, and as far as I can see it hasn't been paid yet.

I know opening a second café swallows every hour there is. Would you be able to pay it by Friday 4 December 2026? If the whole amount is too much at once, tell me what would work and we'll split it into two.

Our account is Paperbark Studio, BSB 083-170, account 4419 6623.

Thanks, and save me one of those spanakopita.

Tess Moloney
Paperbark Studio`,
  },
  {
    name: 'Piano tuner, Shropshire, very short',
    subject: 'Piano tuning, invoice 1907',
    body: `Dear Mr and Mrs Beddoes,

Your Broadwood is back up to pitch and behaving itself. The sticking F sharp was a hairgrip, which I left on the mantelpiece.

The tuning was £80. I'd be glad to have it by 16 December 2026, either as a cheque made out to Edwin Clee or by bank transfer to sort code 54-10-31, account 8810 2276. Please put the invoice number, 1907, on it.

Keep the radiator low and she'll hold until Easter.

Many thanks,
Edwin Clee`,
  },
  {
    name: 'Polish cleaner in Dublin',
    subject: 'Invoice 11, cleaning in November',
    body: `Hello Deirdre,

November was four cleanings and one time the windows, together €260. The invoice is number 11, you find it with this mail. Please pay by 10 December 2026, this is a Thursday. My account: Kasia Nowicka, IBAN IE40 REVO 9903 6044 1187 20.

The kitchen tap makes water again, better call your plumber now because it becomes worse. And your cat waits always on the stairs when I go, I think she wants that I stay!

Next week I come on Tuesday, not Monday, my daughter has a school play.

Thank you and have a nice weekend,
Kasia`,
    attachments: [{ name: 'faktura11.pdf' }],
  },
  {
    name: 'Software trainer, Minneapolis, to a law firm',
    subject: 'Invoice 0659 for the November 19 workshop',
    body: `Hi Anita,

Thanks for hosting me. Thirty lawyers and not one objection, that has to be a record. I've put the slides and the recording in your shared folder.

I've attached invoice 0659 for $2,400, which covers both sessions and my flight. Please send a check to Nilsen Training, 2210 Lyndale Ave S, Minneapolis MN 55405, so that it reaches me by December 18, 2026. If your firm would rather pay electronically, call me and I'll give you the bank details.

Happy Thanksgiving to everyone, and good luck to Raj with the deposition on Monday.

Greta Nilsen`,
    attachments: [{ name: 'Nilsen-0659.pdf' }],
  },
  {
    name: 'Queensland fencing contractor, reminder',
    subject: 'Boundary fence, invoice 366',
    body: `Hi Marg,

Hope you got some of that rain, we had 60 mil on Sunday and the creek's up over the crossing.

Just a note that I haven't seen a payment for invoice 366 yet, that's the $4,950 for the bottom boundary. It was due last Friday, the 20th, so chances are it got stuck with the mail when the road was shut. Could you send it through by Wednesday 9 December 2026? BSB 484-799, account 2038 1145, Dunlop Rural Fencing.

If any of the droppers come loose after the flood I'll come out and fix them, no charge.

Thanks Marg,
Wes Dunlop`,
  },
  {
    name: 'Mumbai interior designer, with an estimate',
    subject: 'Your estimate, and invoice MI-207 for the first stage',
    body: `Dear Farhan and Leena,

It was lovely to see the flat in daylight. As promised, the estimate for the whole project is attached; it is valid until 31 January 2027 and you don't have to decide anything today.

The drawings are ready, so I am also sending invoice MI-207 for that stage: Rs 75,000 including GST. Please pay it by Tuesday 8 December 2026 by UPI to mitali.interiors@okbank or to the bank account on the invoice.

The carpenter says the teak will be here before the building's lift is repaired, so he is praying for his knees.

Thank you for choosing me,
Mitali Joshi`,
    attachments: [{ name: 'Estimate.pdf' }, { name: 'MI-207.pdf' }],
  },
  {
    name: 'Edinburgh upholsterer, corrected invoice',
    subject: 'Corrected invoice for your armchair (no. 148)',
    body: `Hi Shona,

My mistake: the invoice I sent on Monday had the fabric on it twice. The right one is attached. It keeps the number 148, and the total is now £415, not £533. Please bin the old one.

You can pay by bank transfer to Black Cat Upholstery, sort code 83-07-06, account 1009 4452, by Thursday 17 December 2026.

The chair itself is ready and guarding the workshop door. The actual cat has been warned off it, twice, so do come soon if you'd like it without fur.

Thanks for your patience,
Ewan Rennie
Black Cat Upholstery`,
    attachments: [{ name: 'Invoice 148 corrected.pdf' }],
  },
]
