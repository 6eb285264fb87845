/** English mails of a broad mix of people, by one who knew only the aim of the checks. Today is 25 November 2026 in them. */
import type { GoodMail, HeldOutMail } from './mails'

export const faulty: readonly HeldOutMail[] = [
  {
    name: 'Yorkshire heating engineer, first reminder, dialect',
    subject: 'Invoice 2231 - boiler at Beck Lane',
    body: `Ey up Martin,

Hope the boiler's behaving now it's turned parky. Pressure should sit about 1.2 when it's cold. If it drops, top it up with that little silver lever I showed you.

Invoice 2231 for £386.40 is still stood here unpaid. It were due on 6 November. I'm not running a charity, Martin, and the merchant wants his brass off me whether I've got yours or not. Get it sent asap and we'll say no more about it.

Sort code 05-06-31, account 41820967, K. Hebblethwaite Heating.

Ta,
Keith`,
    known: [
      ['tone', 'not running a charity'],
      ['dueDate', 'asap'],
    ],
    unseen: [
      ['tone', "the merchant wants his brass off me whether I've got yours or not"],
      ['tone', "we'll say no more about it"],
    ],
  },
  {
    name: 'Cork web designer, chatty second-half invoice',
    subject: 'Invoice CW-118 - the new site',
    body: `Hi Aoife,

Delighted to see the new site live at last. Three bookings through the form on day one, fair play to ye all.

Attached is invoice CW-118 for the second half of the job. It comes to €2,460.00, which is €2,000.00 plus VAT at 23%. Terms are net 30.

When you open it you'll see a line of €180 you won't recognise: I moved the old newsletter list over while I was at it, it had to go somewhere like.

Bank details are the same as last time:
IBAN IE67 AIBK 9311 5224 6813 57
Name: Cliona Walsh Design

Give me a shout if the photos on the rooms page are still loading slow for your mam.

Cliona`,
    known: [
      ['missing', 'attachment'],
      ['dueDate', 'net 30'],
    ],
    unseen: [['surprise', "a line of €180 you won't recognise"]],
  },
  {
    name: 'US wedding photographer, grovelling second reminder',
    subject: 'Your gallery + invoice #0457',
    body: `Hi Brooke and Tyler!

I hope you're settling into the new house. I saw the porch on Instagram and it is gorgeous.

I'm so sorry to bother you again. I know you two have a million things going on, and you probably wish I'd just go away, but the final balance of $1,250.00 on invoice #0457 still hasn't come through. The due date was October 30.

Please don't feel bad at all, whenever you get a chance is totally fine. Venmo (@hannahlyonphoto) or a check to Hannah Lyon Photography both work.

Your album proofs came back from the printer on Monday and the colors turned out beautifully. The one of Grandpa Joe dancing made me tear up. I feel like a terrible person for mentioning money in the same email.

Hugs,
Hannah`,
    known: [
      ['tone', "I'm so sorry to bother you again"],
      ['dueDate', 'whenever you get a chance'],
    ],
    unseen: [
      ['tone', "you probably wish I'd just go away"],
      ['tone', 'I feel like a terrible person for mentioning money'],
    ],
  },
  {
    name: 'Ontario snow removal, recurring invoice',
    subject: 'November plowing - invoice S-2209',
    body: `Good morning Mrs. Kowalchuk,

Invoice S-2209 for the first storms of the season:

3 visits at $85.00: $255.00
HST 13%: $33.15
Total: $298.15

Please e-Transfer to pay@northshoreplowing.example by 03/12/2026. No password needed, auto-deposit is on.

I put new reflectors along the hedge after the blade caught it last winter, so the boys will stay well clear. If you can have the car in the garage before 6 a.m. on snow days we can do the full width.

Please note that when the big one hits, paid-up driveways get done first and the rest can wait till supper.

Drive safe,
Doug Perrault
North Shore Plowing, Parry Sound`,
    known: [
      ['dueDate', '03/12/2026'],
      ['consistency', '$298.15'],
    ],
    unseen: [['tone', 'the rest can wait till supper']],
  },
  {
    name: 'Pune software contractor, first invoice, Indian office English',
    subject: 'Invoice PNQ/26-27/041 for October sprint',
    body: `Respected Sir,

Greetings of the day. Hope this mail finds you in the best of health.

PFA invoice PNQ/26-27/041 towards the API integration work done in October 2026. Total amount is Rs. 1,18,000 (Rs. 1,00,000 + 18% GST Rs. 18,000).

Kindly do the needful and release the payment at the earliest by NEFT to the below account:

Sahyadri Softworks
HDFC Bank, Kothrud branch
A/c no. 50200041876523
IFSC HDFC0000148

The staging server is up and Mr. Deshpande from your side has already tested the payment callback. Two small issues he reported were closed on 18th November.

My previous three mails have gone in vain, sir, and my seniors are asking me daily why this file is not moving. Please revert back with the UTR number once done.

Thanking you in anticipation,
Rohit Kulkarni`,
    attachments: [{ name: 'PNQ_26-27_041.pdf' }],
    known: [
      ['jargon', 'PFA'],
      ['jargon', 'do the needful'],
      ['dueDate', 'at the earliest'],
      ['jargon', 'revert back'],
      ['tone', 'Thanking you in anticipation'],
    ],
    unseen: [
      ['tone', 'My previous three mails have gone in vain'],
      ['tone', 'my seniors are asking me daily why this file is not moving'],
    ],
  },
  {
    name: 'Johannesburg electrician, late reminder with threats',
    subject: 'Invoice 5518, Unit 14 Acacia Ridge',
    body: `Hi Sipho

This is about invoice 5518, R7 475.00, for the DB board and the certificate of compliance at Unit 14. The invoice was due on 30 September 2026.

I came out on a Sunday during load shedding so that your tenant could move in. The COC is in your hands and you have had your use of it.

If the money is not in by Friday 3 December 2026 the matter will be handed over to our attorneys and you will be blacklisted. I am also in the estate WhatsApp group, and people there always ask me which owners pay.

EFT: Mokoena Electrical CC, FNB, account 62418803175, branch code 250655, reference 5518.

Regards
Thabo Mokoena`,
    known: [
      ['dueDate', 'Friday 3 December 2026'],
      ['tone', 'handed over to our attorneys'],
      ['tone', 'you will be blacklisted'],
    ],
    unseen: [
      ['tone', 'you have had your use of it'],
      ['tone', 'people there always ask me which owners pay'],
    ],
  },
  {
    name: 'Geelong landscaper, first invoice with mismatching total',
    subject: 'Invoice 1067 - $3,410.00 - retaining wall',
    body: `G'day Karen,

Wall's finished and the sleepers came up a treat. Keep the sprinkler off the new turf edge until about the second week and it'll knit in by itself.

Invoice 1067 is attached, total $3,140.00 including GST. Payment EOM thanks.

Had to chuck in an extra trailer of crushed rock and some ag pipe once we got down there, so that's in the price now too.

BSB 633-000, account 158 402 771, Barwon Stone & Turf.

Give us a bell if the gate still sticks, I'll bring the plane next time I'm past.

Cheers,
Macca`,
    attachments: [{ name: 'invoice-1067.pdf' }],
    known: [
      ['consistency', '$3,140.00'],
      ['dueDate', 'EOM'],
    ],
    unseen: [['surprise', 'Had to chuck in an extra trailer of crushed rock and some ag pipe']],
  },
  {
    name: 'Stuttgart test engineer, non-native first invoice',
    subject: 'Invoice 2026-0733, vibration tests',
    body: `Dear Mr Pemberton,

the vibration tests on your three brackets were finished last Thursday. All samples have survived the full 10 million cycles, the detailed protocol follows by separate mail.

With this mail you receive invoice 2026-0733 as PDF in the attachment. The amount is 4.850,00 EUR without VAT (reverse charge). Please transfer it until 31 November 2026 free of charges for the beneficiary to:

Prüfbüro Häberle GmbH
IBAN DE50 6005 0101 0004 8271 93
BIC SOLADEST600

In the last project we had to write three times until we received our money. We assume that you have learned from it.

The samples can be picked up at our gate 2 from Monday to Friday, 8 to 15 o'clock.

With friendly greetings
Jürgen Häberle`,
    attachments: [{ name: 'Rechnung_2026-0733.pdf' }],
    known: [
      ['dueDate', '31 November 2026'],
      ['payment', 'DE50 6005 0101 0004 8271 93'],
      ['jargon', 'beneficiary'],
    ],
    unseen: [['tone', 'We assume that you have learned from it']],
  },
  {
    name: 'Lyon translator, formal reminder in French English',
    subject: 'Reminder: invoice F2026-114',
    body: `Dear Madam,

Unless error or omission on our part, the invoice F2026-114 of 5 October 2026, of an amount of €1,376.00, remains unpaid to this day. You will find herewith a copy of it.

It concerned the translation of your museum audioguide into English and Spanish (8,600 words at €0.16). Your colleague Mr Tessier confirmed us on 9 October that the recordings went very well, and we were delighted to hear it.

We thank you to proceed to the regularisation in the best delays, by transfer on the account IBAN FR14 2004 1010 0505 0001 3M02 606 in the name of Atelier des Deux Rives.

Without news from your part, we would see ourselves in the obligation to transmit your file to our litigation service.

We pray you to accept, Madam, our distinguished salutations.

Solange Perrin`,
    attachments: [{ name: 'F2026-114.pdf' }],
    known: [
      ['jargon', 'herewith'],
      ['jargon', 'Unless error or omission on our part'],
    ],
    unseen: [
      ['jargon', 'proceed to the regularisation'],
      ['dueDate', 'in the best delays'],
      ['tone', 'transmit your file to our litigation service'],
    ],
  },
  {
    name: 'Utrecht graphic designer, blunt reminder',
    subject: 'Payment for the festival posters',
    body: `Hi James,

How was the festival? I saw the big banner at the station on the news, it came out sharper than I thought.

On 12 October I sent you the invoice for the poster series, €1,210.00 including 21% VAT. It is now more than six weeks later and I heard nothing. I find this not normal between professionals.

Can you transfer it within 14 days? My IBAN is NL17 INGB 0000 4182 69, in the name of Studio Marijke Vos.

The open files are ready on the drive, and the folder for the 2027 edition is there too with the new logo colours.

Groetjes,
Marijke`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'within 14 days'],
    ],
    unseen: [['tone', 'I find this not normal between professionals']],
  },
  {
    name: 'London interim HR consultant, officialese first invoice',
    subject: 'Invoice HR/0912 - interim cover, October',
    body: `Dear Ms Achebe,

Further to our recent discussions, please find enclosed invoice HR/0912 in respect of interim HR cover for October 2026 (nine days at £480.00), in the sum of £4,320.00. No VAT is charged as I am below the registration threshold.

It would be appreciated if the said amount could be discharged at your earliest convenience by BACS to sort code 20-45-77, account number 73310842 (R. Fenwick).

The handover notes for Priya are in the shared folder, together with the two return-to-work letters that still need a signature.

Should you have any queries, please do not hesitate to contact the undersigned.

Yours sincerely,
Rosalind Fenwick`,
    attachments: [{ name: 'HR-0912.pdf' }],
    known: [
      ['jargon', 'Further to our'],
      ['jargon', 'please find enclosed'],
      ['jargon', 'in respect of'],
      ['jargon', 'in the sum of'],
      ['jargon', 'It would be appreciated if'],
      ['dueDate', 'at your earliest convenience'],
      ['jargon', 'please do not hesitate to contact'],
      ['jargon', 'the undersigned'],
    ],
    unseen: [['jargon', 'the said amount could be discharged']],
  },
  {
    name: 'Ohio bathroom remodeler, revised price',
    subject: 'Revised estimate #R-88, upstairs bath',
    body: `Hi Dana,

Good talking to you and your dad on Saturday. Here's where the upstairs bath stands now:

Tile and labor: $4,200
Plumbing: $1,850
Vanity install: $640
Total: $6,790

My guys pulled the old tub and the subfloor looked punky, so I told them to go ahead and rip it out. Figured you'd want that anyway. We can settle up on that part when it's all done.

Half is due December 4, 2026, the rest by January 8, 2027. Check to Buckeye Bath & Tile or Zelle to 614-555-0148.

I've got two other families waiting on this slot, so you'll want to act fast. The white subway tile you liked is in stock at the Grandview store, the gray is three weeks out.

Rick Osborne`,
    known: [
      ['consistency', '$6,790'],
      ['tone', "you'll want to act fast"],
    ],
    unseen: [
      ['surprise', 'I told them to go ahead and rip it out'],
      ['surprise', "We can settle up on that part when it's all done"],
      ['tone', 'two other families waiting on this slot'],
    ],
  },
  {
    name: 'Retired piano teacher in Devon, gentle but guilt-laden',
    subject: "Imogen's lessons, autumn half term",
    body: `Dear Mrs Carrow,

Imogen played the Clementi quite beautifully on Tuesday. If she could keep the left hand down in the second page she will be more than ready for Grade 4 in March.

The lessons for this half of term come to £144.00, that is six at £24. A cheque made out to M. Tremlett is best for me, or Imogen can bring cash in the usual envelope. When you have a moment will do.

I don't like to say it, but on a widow's pension one does notice when an envelope is missing, and Arthur's ashes tin is the only thing on the mantelpiece that never owes me anything. Only my little joke.

There is no lesson on 8 December as the piano tuner is coming.

With kind regards,
Margaret Tremlett`,
    known: [
      ['missing', 'invoiceNumber'],
      ['dueDate', 'When you have a moment'],
    ],
    unseen: [
      ['tone', "on a widow's pension one does notice when an envelope is missing"],
      ['tone', 'the only thing on the mantelpiece that never owes me anything'],
    ],
  },
  {
    name: 'Ayrshire joiner, furious late reminder',
    subject: 'Invoice 340 - LAST CHANCE',
    body: `Gordon,

Invoice 340, £1,915.00, four oak doors and ironmongery, hung and finished on 2 October. You told my lad they were braw.

Since then I've had nothing but the runaround. I want it paid by 13 November 2026.

I know where you live and so does the van. Those doors came on wi' three hinges each and they'll come off the same road.

Bank: Clydesdale, 82-64-11, 50917326, D. McIlwraith Joinery.

The spare key for the patio lock is still on my dashboard, I'll post it through.

Davie McIlwraith`,
    known: [
      ['tone', 'LAST CHANCE'],
      ['dueDate', '13 November 2026'],
      ['tone', 'I know where you live'],
      ['tone', 'nothing but the runaround'],
    ],
    unseen: [['tone', "they'll come off the same road"]],
  },
  {
    name: 'Austin social media agency, breezy reminder with an offer',
    subject: 'Quick nudge on invoice 20261031',
    body: `Hey Marcus!

Reels are up 34% month over month, the taco one is still doing numbers. Jess will send the full report on Monday.

As per my last email, invoice 20261031 for $2,400.00 was due November 15. Could you get it paid by Tuesday, December 1, 2026? The payment link is https://pay.lonestarsocial.example/20261031 (card or bank transfer).

Our scheduler goes dark on its own for folks who lag behind, and it'd be a shame to see that follower count slide right before the holidays.

P.S. Sign up for our Holiday Boost bundle this week and get 20% off!

Talk soon,
Kelsey @ Lonestar Social`,
    known: [
      ['tone', 'As per my last email'],
      ['incentive', 'get 20% off'],
    ],
    unseen: [
      ['tone', 'goes dark on its own for folks who lag behind'],
      ['tone', "it'd be a shame to see that follower count slide"],
      ['incentive', 'Sign up for our Holiday Boost bundle'],
    ],
  },
  {
    name: 'Polish builder in Leeds, short second reminder',
    subject: 'Invoice 2026/88 kitchen wall',
    body: `Hello Mr Andrew,

I write about invoice 2026/89 for kitchen wall and plaster. Price £2,300.00 plus VAT £460.00, together £2,760.00.

You was to pay on 14 November. Please send until 4 December 2026. My men get wages on 1 December 2026 so money must be here on this day, not later.

We work also Saturday so your wife have kitchen for birthday. Now is your turn to be fast.

Sort code 40-22-19, account 61830457, Nowak Build Ltd.

Paint for second coat you can start when plaster is all light colour, not dark spots.

Thank you
Grzegorz Nowak`,
    known: [
      ['consistency', '2026/89'],
      ['dueDate', '1 December 2026'],
    ],
    unseen: [
      ['tone', 'Now is your turn to be fast'],
      ['tone', 'money must be here on this day, not later'],
    ],
  },
  {
    name: 'Valencia interior architect, estimate for a flat',
    subject: 'Estimate P-2026-59, flat in Calle Sorní',
    body: `Dear Helen and Graham,

Thank you for the coffee and for showing us the flat. The light in the corridor is a small miracle, we would keep the glass doors as they are.

Our estimate P-2026-59:
Design and drawings: €3,400.00
Site direction, 10 visits: €2,500.00
Subtotal: €5,900.00
IVA 21%: €1,239.00
Total: €7,139.00

Form of payment: 50% with the signature, the rest against completion, by transfer to IBAN ES91 2100 0418 4502 0005 1332 (Estudio Ferrer Climent).

The estimate is valid until 31 December 2026. Prices are subject to change without notice, E&OE. If the old walls give us surprises, we resolve the number among ourselves at the end.

The neighbour on the second floor has the building plans from 1931 and would lend them.

A warm greeting,
Amparo Ferrer`,
    known: [
      ['surprise', 'subject to change without notice'],
      ['jargon', 'E&OE'],
    ],
    unseen: [
      ['dueDate', 'the rest against completion'],
      ['surprise', 'we resolve the number among ourselves at the end'],
    ],
  },
  {
    name: 'Young Bristol illustrator, very first invoice',
    subject: 'cover art!!',
    body: `heya Tom,

final files for the cover are in the dropbox, both the print one and the square one for spotify. the little fox ended up on the spine after all, hope that's ok with the band.

my invoice is attached. first one i've ever done so pls don't laugh. no stress about when, literally pay me when the record's made you rich.

sorry sorry i know talking about money is super cringe

also if they want tote bags i can split the layers, just shout

xx Fern`,
    known: [
      ['missing', 'attachment'],
      ['missing', 'invoiceNumber'],
      ['missing', 'total'],
      ['missing', 'howToPay'],
    ],
    unseen: [
      ['dueDate', "when the record's made you rich"],
      ['tone', 'i know talking about money is super cringe'],
    ],
  },
  {
    name: 'New Jersey florist, card declined reminder',
    subject: 'Declined card, invoice FL-3382',
    body: `Dear Ms. Santangelo,

Thank you again for letting us do the centerpieces for the hospital gala. The committee sent us a lovely note about the dahlias.

I ran the card you gave us over the phone (4539 1488 0343 6467, exp 09/28) for invoice FL-3382, $1,864.50, and it was declined twice. Please call us with another card at 201-555-0172, or mail a check to Petal & Pine, 18 Maple Ave, Montclair. We need this taken care of right away.

We fronted every stem out of our own pocket because you gave us your word.

The glass cylinders can stay in the ballroom closet until our driver comes by on Friday.

Best,
Loretta Kim`,
    known: [
      ['payment', '4539 1488 0343 6467'],
      ['dueDate', 'right away'],
    ],
    unseen: [['tone', 'because you gave us your word']],
  },
  {
    name: 'Brisbane dog groomer, sarcastic third reminder',
    subject: 'Invoice 0294 (Biscuit)',
    body: `Hi Leanne,

Biscuit's next trim is pencilled in for 10 December at 9.30, same as usual. His ear looked much better last time, keep using the drops.

THIS IS THE THIRD TIME I've written about invoice 0294. Did he eat the last two? It's $165.00 and it was due on 23 October. I know a double shampoo isn't exactly a house deposit for people with a pool.

Please pay by the end of the week. PayID is 0412 555 019 (Suds & Snouts).

Cheers,
Trudy`,
    known: [
      ['tone', 'THIS IS THE THIRD TIME'],
      ['dueDate', 'by the end of the week'],
    ],
    unseen: [
      ['tone', 'Did he eat the last two?'],
      ['tone', "isn't exactly a house deposit for people with a pool"],
    ],
  },
  {
    name: 'Tipperary agricultural contractor, moralising reminder',
    subject: 'Invoice 77, second cut',
    body: `Pat,

The ground is fierce wet yet but we got the last of the maize in above at Hogan's, so that's the season done, thank God.

Invoice 77 for the second cut, 22 acres, is €1,940.00 and it is outstanding since the end of August. Your father, Lord rest him, never let a bill see the winter. I'd like to have it before the Christmas.

There's more than one man looking for a slot on the harvester next May, and I'd have to think where my loyalty lies.

Herself was asking for Bridie, tell her the tart was lovely.

Mossie Quirke`,
    known: [['missing', 'howToPay']],
    unseen: [
      ['tone', 'never let a bill see the winter'],
      ['dueDate', 'before the Christmas'],
      ['tone', "I'd have to think where my loyalty lies"],
    ],
  },
  {
    name: 'Seattle IT consultant, template reminder gone wrong',
    subject: 'Second notice: invoice 10-4471',
    body: `Dear [Client Name],

Pursuant to our Master Services Agreement, invoice 10-4471 for $3,825.00 was due upon receipt and remains unpaid. Failure to remit payment will result in suspension of services.

This covers the Azure migration and 17 hours of support at $225. The backup job has run clean every night since November 9, and the new admin passwords are in your vault.

Pay by ACH to Cascade Loop LLC, routing 125000105, account 4408127763.

I've now seen you active on LinkedIn four times this week, so I know the internet works over there.

Regards,
Vikram Shah`,
    known: [
      ['consistency', '[Client Name]'],
      ['jargon', 'Pursuant to'],
      ['dueDate', 'due upon receipt'],
      ['tone', 'Failure to remit payment will result in'],
    ],
    unseen: [['tone', 'I know the internet works over there']],
  },
]

export const good: readonly GoodMail[] = [
  {
    name: 'Carpenter in York, first invoice, work at the court',
    subject: 'Invoice 617 - benches at the Crown Court',
    body: `Hello Susan,

The six benches in the public gallery of the Crown Court are repaired and the security desk has the keys back. Two of the legs were worse than they looked, but it was all within the price we agreed.

Invoice 617 is attached. The total is £1,488.00, including £248.00 VAT.

Please pay by Friday 11 December 2026 to:
Ouse Joinery Ltd
Sort code 05-09-94, account 28164053
Reference: 617

If one of the benches creaks, ring me on 01904 555 0123 and I'll come by.

Best wishes,
Neil Appleyard`,
    attachments: [{ name: 'Invoice-617.pdf' }],
  },
  {
    name: 'Galway bookkeeper, recurring monthly invoice',
    subject: 'Invoice 2026-11-04, bookkeeping for November',
    body: `Hi Declan,

November is done and the VAT return is ready for you to look over. Everything balanced, bar one petrol receipt from the 12th. A photo of it will do.

Your invoice 2026-11-04 comes to €307.50 (€250.00 plus 23% VAT), the same as every month. It's due on 15 December 2026, and the standing order will take care of it on that day, so there is nothing for you to do.

Mind yourself on the roads in this weather,
Orla Ní Chonghaile`,
  },
  {
    name: 'US freelance editor, first reminder',
    subject: 'Invoice 1029, due November 13',
    body: `Hi Priscilla,

I hope the book launch in Denver went well. My copy arrived yesterday and the cover looks great in person.

I haven't seen the payment for invoice 1029 yet. It's for $940.00 and it was due on November 13, 2026. Could you send it by Friday, December 4? If it's already on its way, thank you, and please ignore this note.

You can mail a check to the address on the invoice or pay by bank transfer: Mia Torres Editing, routing number 107000327, account 8830124471.

If something about the invoice isn't right, tell me and I'll fix it.

Thanks,
Mia`,
  },
  {
    name: 'Halifax marine surveyor, first invoice',
    subject: 'Survey of the Morning Star, invoice 88-26',
    body: `Dear Captain Boudreau,

Here is the survey report on the Morning Star, with invoice 88-26. The hull is sound. The one thing I'd look at before spring is the seacock under the galley sink.

Survey, one day: $900.00
HST 14%: $126.00
Total: $1,026.00

The invoice is due on December 18, 2026. An Interac e-Transfer to accounts@maclellanmarine.example is easiest, and a cheque to MacLellan Marine works as well.

I'm at the boatyard until four most days if you have questions about the photos.

Yours truly,
Heather MacLellan`,
    attachments: [{ name: 'Survey-Morning-Star.pdf' }, { name: 'Invoice-88-26.pdf' }],
  },
  {
    name: 'Bengaluru caterer, first invoice for an office lunch',
    subject: 'Invoice AK/162 - Diwali lunch, 6 November',
    body: `Dear Ms. Nair,

Thank you for having us at your Diwali lunch. The team told me the bisi bele bath was finished in twenty minutes, so next time we will bring more.

Invoice AK/162 is attached. The total for 85 plates is ₹35,700, which is ₹34,000 plus 5% GST.

Please pay by 10 December 2026, by UPI to annapoornakitchen@examplebank or by transfer to Annapoorna Kitchen, account 919020047731586, IFSC UTIB0000559.

Two of our steel trays stayed in your pantry. I will send Manju to collect them on Friday morning.

Regards,
Lakshmi Rao`,
    attachments: [{ name: 'AK-162.pdf' }],
  },
  {
    name: 'Cape Town tour guide, balance after a deposit',
    subject: 'Invoice 410: balance for your Cederberg trip',
    body: `Hi Annette,

The cabin at Kromrivier is booked for your four nights and the weather looks dry.

Your deposit of R4 000.00 arrived on 3 November, thank you. That leaves R6 400.00 of the R10 400.00 on invoice 410. Please pay it by Tuesday 8 December 2026 by EFT to:

Fynbos Footpaths
Standard Bank, account 072441896, branch code 051001
Reference 410

Bring a warm jacket, as the nights drop to about eight degrees. If your flight is late, I will wait at the airport, so there is no need to rush.

Warm regards,
Lindiwe Jacobs`,
  },
  {
    name: 'Hobart electrician, first invoice with agreed extra work',
    subject: 'Invoice 2085 - studio wiring',
    body: `Hi Phil,

All done in the studio. The breaker that tripped was the old heater, not the new circuit, so plug the heater in on the east wall from now on.

Invoice 2085:
Wiring as quoted: $1,400.00
Two extra power points, as you agreed by text on 12 November: $220.00
GST: $162.00
Total: $1,782.00

Due on 9 December 2026. Bank transfer to Derwent Electrical, BSB 067-000, account 1034 8872.

The safety certificate will come to you by post from the regulator.

Cheers,
Bec Lonergan`,
  },
  {
    name: 'Berlin sound engineer, invoice to a UK label',
    subject: 'Invoice 2026-058 for the mix of "Low Tide"',
    body: `Dear Oliver,

Thank you for the kind words about the mix. I uploaded the instrumental versions immediately after our call, they are in the same folder.

The invoice 2026-058 is attached. It is for €1,650.00 in total. There is no VAT, because you as the customer account for it in the UK.

Please pay by 16 December 2026 to:
Katrin Lehmann
IBAN DE27 1005 0000 0190 4827 36
BIC BELADEBEXXX

If you need the invoice in pounds, I can change it.

Best regards from Berlin,
Katrin`,
    attachments: [{ name: 'Rechnung-2026-058.pdf' }],
  },
  {
    name: 'Porto ceramicist, estimate for restaurant plates',
    subject: 'Estimate for 60 dinner plates',
    body: `Dear Jonathan,

It was a pleasure to meet you and to taste the menu. I thought about the glaze on the train home, and I would suggest the grey-green one, because the fish will look good on it.

60 plates at €28.00: €1,680.00
Two test plates: €0.00
Delivery to Dublin: €140.00
Total: €1,820.00

I am under the limit for VAT, so this is the full price. It holds until 20 December 2026. If you say yes by then, the plates will be ready on 26 February 2027, and I will send the invoice with them.

If you would like fewer plates, tell me how many and I will count again. There is no hurry on my side.

With best wishes,
Inês Carvalho`,
  },
  {
    name: 'Norwich garden designer, reminder after a bereavement',
    subject: 'Invoice 156, and thinking of you',
    body: `Dear Elizabeth,

I was very sorry to hear about Robert. He knew the name of every rose in that border, and I learned a lot from him.

Please don't worry about invoice 156 at the moment. It is for £720.00 and it was due on 20 November. I have moved the date to 29 January 2027. If you need longer, tell me and we will find another day.

When the time comes, the account is Broadland Gardens, sort code 20-03-26, account number 60417758.

The bulbs are in and need nothing until spring.

With love,
Harriet`,
  },
  {
    name: 'Manchester lighting hire, formal third reminder, calm',
    subject: 'Third reminder: invoice LH-2290',
    body: `Dear Mr Osei,

Invoice LH-2290 for £2,154.00 was due on 25 September 2026 and is now 61 days overdue. I wrote to you on 9 October and on 2 November and have not had an answer.

Please pay £2,154.00 by Wednesday 9 December 2026 to Irwell Lighting Ltd, sort code 01-10-01, account 44710926, with the reference LH-2290.

If you cannot pay it all at once, please ring me on 0161 555 0148. We can agree on two or three parts. If you think the invoice is wrong, write to me and I will look into it.

A copy of the invoice and the signed hire form are attached.

Yours sincerely,
Samira Haddad`,
    attachments: [{ name: 'LH-2290.pdf' }, { name: 'Hire-form-signed.pdf' }],
  },
  {
    name: 'Chicago dog walker, short invoice to a regular',
    subject: 'Invoice 31 - Pepper, November walks',
    body: `Hi Joan,

Pepper had 12 walks this month and met a very patient cat.

Invoice 31: 12 walks at $22.00, total $264.00, due Friday, December 11, 2026. Zelle to (312) 555-0136 or cash on the counter.

I'm away from December 24 to 27. My sister Ruth can step in if you'd like, at the same price.

Thanks!
Andre`,
  },
  {
    name: 'Warsaw data analyst, correction of an earlier mail',
    subject: 'Corrected invoice 14/11/2026',
    body: `Dear Fiona,

In the invoice I sent on Monday I wrote the wrong postcode for your office. I apologise. The correct invoice 14/11/2026 is attached, and you can delete the first one. The amount has not changed: €2,200.00.

The due date is still 7 December 2026, and the account is:
Tomasz Wilk
IBAN PL61 1090 1014 0000 0712 1981 2874

The dashboard now also shows the numbers for Cardiff. Your colleague Rhys has access.

Kind regards,
Tomasz`,
    attachments: [{ name: 'Faktura-14-11-2026.pdf' }],
  },
  {
    name: 'Belfast family law translator, part payment agreed',
    subject: 'Invoice 903 in three parts, as agreed',
    body: `Hello Goran,

Thanks for ringing this morning. It was good of you to explain how things stand, and three parts are no trouble for me.

For invoice 903, £540.00 in total, we agreed:
£180.00 on 4 December 2026
£180.00 on 8 January 2027
£180.00 on 5 February 2027

Please pay each part by bank transfer to Lagan Translations, sort code 95-01-21, account 20377416. I will not add any interest or fee.

The judge's letter is translated and stamped, and your solicitor has the original. I'm keeping my fingers crossed for the hearing.

All the best,
Niamh Donnelly`,
  },
]
