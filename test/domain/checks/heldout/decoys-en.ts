/** Good English mails, each with two things that would be trouble elsewhere: other people's days, sums, signs and threats. */
import type { GoodMail } from './mails'

export const good: readonly GoodMail[] = [
  {
    name: 'plumber in Leeds, first invoice, council deadline for the landlord',
    subject: 'Invoice 2026-118: new boiler valve at 14 Cross Row, £294.00',
    body: `Hi Priya,

The heating at 14 Cross Row is running again. The council had given your landlord 14 days to put it right, so you can tell them it was done on Monday 23 November.

Invoice 2026-118 is attached:
Valve and fittings £119.00
Labour, 2.5 hours at £70 £175.00
Total £294.00 (I am not registered for VAT)

Please pay by Wednesday 9 December 2026 to D. Hartley Plumbing, sort code 20-45-77, account 63118204, reference 2026-118.

The warning sticker that says "DANGER, DO NOT USE" can come off the boiler now.

Dan`,
    attachments: [{ name: 'invoice-2026-118.pdf' }],
  },
  {
    name: 'court interpreter in Dublin, first invoice to a law firm',
    subject: 'Invoice 0447 – interpreting at the Circuit Court, 17 November, €412.50',
    body: `Dear Ms Brennan,

Here is invoice 0447 for interpreting Polish in your client's eviction case on Tuesday 17 November. The hearing ran until 4.15 because the other side asked for legal costs and the judge wanted to hear both witnesses again.

5.5 hours at €75.00: €412.50. No VAT is charged.

Please transfer €412.50 by Thursday 10 December 2026 to Agnieszka Nowicka, IBAN IE77 AIBK 9311 5264 4209 13, with 0447 in the message.

The judge gave the tenant until 8 January 2027 to leave. If you need me for any meeting before that, my Mondays are free.

Kind regards,
Agnieszka Nowicka`,
    attachments: [{ name: 'invoice-0447.pdf' }],
  },
  {
    name: 'wedding florist in Bristol, second half of the price',
    subject: 'Invoice WF-62 for your flowers, second half £640.00',
    body: `Dear Hannah and Joe,

Three weeks to go! The deposit of £640.00 reached me on 2 June, thank you. This is the second half, as in the offer you signed in May:

Flowers in all £1,280.00
Paid in June £640.00
Left to pay £640.00

Could you send it by Friday 4 December 2026? The details are on the invoice and here too: Wild Fern Flowers, sort code 04-00-04, account 81920375, reference WF-62.

The marquee people want their own final payment by 1 December, and that goes to them, not to me. The 10% off for a Saturday in winter is already counted in the price above.

Love to you both,
Fern`,
    attachments: [{ name: 'WF-62.pdf' }],
  },
  {
    name: 'bookkeeper in Cork, monthly invoice, client has his own late payers',
    subject: 'Invoice 2026-11 – bookkeeping for November, €350.00',
    body: `Hi Declan,

November is done. Two things from the books: Murphy Haulage still owes you €4,120.00 and is 61 days late, and the supplier in Galway wrote "final notice" on a bill you paid on 3 November. I rang them and they have found your payment.

My invoice 2026-11 for the month is €350.00, the same as always. It goes out of your account by the standing order on Tuesday 15 December 2026, so there is nothing for you to do.

Have a good weekend,
Siobhán`,
    attachments: [{ name: '2026-11.pdf' }],
  },
  {
    name: 'American copy editor of thrillers, first invoice',
    subject: 'Invoice 1093: copyedit of "Pay or Die", $1,840.00',
    body: `Hi Marcus,

The edited manuscript of Pay or Die went to you this morning in a separate email. What a ride. I left "You have until midnight, or else" as the last line of chapter 9; it works.

Invoice 1093 is attached: 92,000 words at 2 cents a word, $1,840.00 in total.

Please pay by December 18, 2026. You can mail a check to Ruth Adler, 48 Linden Street, Northampton, MA 01060, or use Zelle with ruth@adleredits.example.

Your agent's January 4 deadline leaves you more than five weeks for the last read.

Best,
Ruth`,
    attachments: [{ name: 'Invoice-1093.pdf' }],
  },
  {
    name: 'joiner in Glasgow, calm first reminder, mixed with other sums',
    subject: 'Invoice 311 for the stair rail: reminder, £865.00',
    body: `Hi Moira,

Hope the new rail is being well used. Invoice 311 of 26 October was due on Monday 16 November, and I can't see the £865.00 in the account yet. It may have crossed with this mail; if so, no need to answer.

If not, could you pay it by Friday 4 December 2026? Sort code 83-06-08, account 14720936, name R. Baird Joinery, reference 311.

The £240.00 you asked about on the phone is the glazier's bill, and that one is between you and him. He told me he is in no hurry.

I've put a copy of the invoice on this mail.

Cheers,
Rab`,
    attachments: [{ name: 'invoice-311.pdf' }],
  },
  {
    name: 'Finnish translator writing to a British client, first invoice',
    subject: 'Invoice 20260087, translation of the lease, €588.00',
    body: `Dear Mr Whitcombe,

Thank you for the work. The translated lease was sent to you on Friday 20 November. Please note page 6: the Finnish text says the tenant "shall forthwith vacate the premises", and I kept that as it is, since it is the words of the law.

Invoice 20260087: 2,940 words at €0.20, total €588.00. No VAT is added, because your firm is in the United Kingdom.

Please pay by Monday 14 December 2026 to Kaisa Lehtonen, IBAN FI21 1234 5600 0007 85, BIC NDEAFIHH, message 20260087.

Best regards,
Kaisa Lehtonen`,
    attachments: [{ name: '20260087.pdf' }],
  },
  {
    name: 'dog walker in Brighton, short chatty invoice',
    subject: 'Nov walks for Biscuit – invoice 88, £132.00',
    body: `Hiya Tom,

11 walks in November at £12 = £132.00, that's invoice 88. Biscuit ate a red letter from the gas company that was lying in your hall, sorry about that! Only the words FINAL DEMAND are left of it.

Can you ping it to my Monzo (monzo.me/walkieskate) by Saturday 5 December 2026?

Kate x`,
  },
  {
    name: 'web developer in Toronto, extra page agreed on a call',
    subject: 'Invoice 2026-204: clinic website, CAD 5,085.00',
    body: `Hi Dr. Okafor,

The site went live immediately after our call on November 19, and the booking form is already getting visits.

Invoice 2026-204 is attached:

Website as in the quote of September 8: $4,000.00
Extra page for the flu clinic, which you approved by email on October 22: $500.00
HST 13%: $585.00
Total: $5,085.00

Please send an Interac e-Transfer to billing@larchweb.example by December 16, 2026. No password is needed, because auto-deposit is on.

Your domain renews by itself on December 3. The registrar's mail with "URGENT: your domain will be deleted" was a scam, and you were right to ask.

Thanks,
Mei-Lin`,
    attachments: [{ name: 'Invoice-2026-204.pdf' }],
  },
  {
    name: 'roofer in Melbourne, reminder with storm context',
    subject: 'Reminder: invoice INV-0772, roof repair, $2,310.00',
    body: `G'day Sanjay,

Hope the ceiling has dried out. Invoice INV-0772 for the storm repair was due on 13 November and I haven't seen the $2,310.00 come in. Your insurer told you on the phone that they pay within 10 business days of the assessor's visit, so maybe the money is sitting with them.

Would Friday 11 December 2026 work for you? BSB 063-121, account 1048 2277, name Westgate Roofing, reference INV-0772. If you need to wait for the insurer, tell me and we'll pick another day together.

By the way, the $180.00 on the insurer's letter is your own excess and has nothing to do with my invoice.

Cheers,
Damo`,
  },
  {
    name: 'crime podcast sound editor in London, first invoice',
    subject: 'Invoice SE-041 – episodes 5 to 8 of Debt Collector, £1,120.00',
    body: `Hi Nadia,

All four episodes of Debt Collector are in the shared folder. The bit where he shouts "PAY UP OR I'M COMING ROUND" is quieter now, so it won't blow anyone's headphones.

SE-041: 4 episodes at £280 = £1,120.00. There's no VAT on it.

Please pay by Thursday 17 December 2026 to Callum Reid, sort code 60-83-71, account 20418863, ref SE-041. PDF is attached.

The network wants the trailer by 2 December, and you'll have it on Monday.

Callum`,
    attachments: [{ name: 'SE-041.pdf' }],
  },
  {
    name: 'Dutch illustrator, formal first invoice',
    subject: 'Invoice 2026031: cover for "The Last Creditor", €726.00',
    body: `Dear Ms Farrell,

The invoice for the cover of The Last Creditor is with this mail.

Cover illustration: €600.00
21% VAT: €126.00
Total: €726.00

Please pay the amount by Wednesday 23 December 2026 to Studio Joris de Wit, IBAN NL24 INGB 0006 7213 97, with the number 2026031.

You wrote that the printer must have the file on 1 December at the latest. It was uploaded to the printer's site today, and they confirmed it.

Kind regards,
Joris de Wit`,
    attachments: [{ name: '2026031.pdf' }],
  },
  {
    name: 'piano teacher in Edinburgh, term invoice, student with grade exam',
    subject: 'Invoice T3-19, piano lessons this term, £280.00',
    body: `Dear Mrs Kowalska,

Zosia has worked hard, and the exam on Saturday 5 December should hold no terrors for her. The exam fee of £68 goes straight to the board, and you paid it in September.

For lessons this term: 10 lessons at £28, £280.00 in all, invoice T3-19.

Any time up to Friday 18 December 2026 is fine. You can pay by cheque to E. Sinclair, or in cash in an envelope at the lesson.

I missed the lesson of 4 November through illness, so it is not among the ten.

Warm wishes,
Elspeth Sinclair`,
  },
  {
    name: 'South African electrician, part payment',
    subject: 'Invoice 5521: second part, R7,400.00',
    body: `Good day Mr van Wyk,

Thank you for the R7,400.00 that came in on 2 November. We agreed then that the other half follows in December, so this is just to write it down:

Invoice 5521, rewiring of the workshop: R14,800.00
Received: R7,400.00
Second part: R7,400.00, to be paid by Tuesday 15 December 2026

EFT to Mokoena Electrical, FNB, branch code 250655, account 62418807714, reference 5521.

The municipality's notice about cutting the power on 30 November is about the street works. Your account with them is in order; I saw the letter on your counter and asked them.

Regards,
Thabo Mokoena`,
  },
  {
    name: 'lawyer in Manchester, first invoice for advice on a threatening letter',
    subject: 'Invoice 26/3308: advice on the letter from Crane Ltd, £540.00',
    body: `Dear Mr Ahmed,

Thank you for meeting me on Thursday 19 November. Crane Ltd wrote that they "will commence proceedings without further notice". As I told you, that is a standard sentence, and my answer to them of 20 November should be enough to calm things.

My invoice 26/3308:
Advice and one letter: £450.00
VAT at 20%: £90.00
Total: £540.00

Please pay by Friday 18 December 2026 by bank transfer to Lomax & Bell Client Services, sort code 40-31-16, account 71530482, reference 26/3308.

The £3,200.00 Crane asks for is in dispute, and you need not pay any of it while we wait for their reply.

Yours sincerely,
Judith Lomax`,
    attachments: [{ name: '26-3308.pdf' }],
  },
  {
    name: 'gardener in Kent, terse recurring',
    subject: 'Garden, November, invoice 47, £96.00',
    body: `Morning Jean

Invoice 47. 4 Thursdays at £24 = £96.00.
Cash under the blue pot as always, by Thursday 3 December 2026 please.

Threatening skies that day they say, so I may come Wednesday instead. The dead roses are out. Your neighbour's £30 for the hedge he has given me himself.

Alf`,
  },
  {
    name: 'Swedish photographer to a British magazine',
    subject: 'Invoice 1187, photographs from Kiruna, 9,500 SEK',
    body: `Hello Rebecca,

Nice that you could use the pictures from the mine. "Terminate" on picture 12 is the name of the old machine, so the caption is right.

Invoice 1187: one day of work 8,000 SEK, travel 1,500 SEK as we agreed before the trip, in total 9,500 SEK. No VAT.

Please pay by 21 December 2026 to Foto Nilsdotter AB, IBAN SE71 6000 0000 0001 2345 6789, BIC HANDSESS. Write 1187 as the message.

The museum has its own invoice for the archive pictures (2,200 SEK), and it comes from them in January.

Greetings from the dark north,
Elin Nilsdotter`,
    attachments: [{ name: 'faktura-1187.pdf' }],
  },
  {
    name: 'caterer in Belfast, invoice with a credit note',
    subject: 'Invoice C-229 and credit note, £1,008.00 to pay',
    body: `Hi Orla,

The soup was cold on Wednesday, as you said, and we have taken it off:

Invoice C-229, lunch for 60 on 18 November: £1,080.00
Credit note CN-14 for the soup: −£72.00
To pay: £1,008.00

Both papers are attached. Please send the £1,008.00 by Friday 11 December 2026 to Lagan Lunches, sort code 95-01-21, account 30877142, reference C-229.

For the next lunch you need to give the final head count to the hotel by 7 December, not to us.

Best,
Conor`,
    attachments: [{ name: 'C-229.pdf' }, { name: 'CN-14.pdf' }],
  },
  {
    name: 'estimate by a decorator in Norwich',
    subject: 'Estimate E-77 for the hall and landing, £1,350.00',
    body: `Hello Mrs Pryke,

Lovely to meet you and the cat. Here is what I think the hall and landing will come to, estimate E-77:

Strip paper and make good £420.00
Paint and materials £260.00
Painting, 4 days £670.00
Total £1,350.00, no VAT

The price holds until 31 January 2027. If I find anything bad behind the paper, I stop and ask you first. You need not pay anything now. After the work I send an invoice that you can pay by bank transfer within 14 days of its date.

You said the other firm wanted a decision on the spot. Take all the time you like with me.

All the best,
Terry Gooch`,
  },
  {
    name: 'German consultant, late formal reminder, calm',
    subject: 'Second reminder: invoice RE-2026-0391, €3,570.00',
    body: `Dear Mr Dufresne,

Our invoice RE-2026-0391 of 5 October 2026 was due on 19 October. It is now 37 days overdue, and we have not yet received the €3,570.00. You told us on 12 November that your new accounts system was blocking payments, so I assume it is on its way.

Could you please see to it that the amount arrives by Wednesday 9 December 2026? Account: Brandt Prozessberatung GmbH, IBAN DE47 3704 0044 0532 0130 77, reference RE-2026-0391. The invoice is attached again.

If a different day suits your system better, please write to me. We charge no interest or fee.

The penalty clause you asked about is in your contract with the machine builder (section 9), so it has no effect on us.

Kind regards,
Anke Brandt`,
    attachments: [{ name: 'RE-2026-0391.pdf' }],
  },
  {
    name: 'tattoo artist in Portland, balance for a booked session',
    subject: 'Balance for Dec 12 – invoice 0615, $450.00',
    body: `Hey Jules,

Sketch is done and the skull says NO MERCY in the banner, exactly like your photo. All caps, like you wanted.

Invoice 0615: full piece $600.00, minus the $150.00 deposit from October, leaves $450.00. You can pay by card or cash when you come in on Saturday, December 12, 2026.

The shop asks everyone to sign the health form by December 10. That one comes from the front desk.

See you then,
Rio`,
  },
  {
    name: 'IT support in Wellington, reminder, client had a ransom mail',
    subject: 'Reminder for invoice 2287, $402.50',
    body: `Kia ora Jess,

Glad the machines are clean. The ransom mail ("pay within 48 hours or your files are gone") was only a fake, and nothing was lost.

One small thing: invoice 2287 for that evening's work was due on Friday 20 November, and it looks unpaid at my end. $350.00 plus GST $52.50, so $402.50.

Could you pay it by Friday 4 December 2026? Account 12-3141-0276548-00, name Tui Tech, reference 2287. If you've paid in the last day or two, ignore this.

Ngā mihi,
Hemi`,
  },
  {
    name: 'Indian app tester to a London start-up, non-native',
    subject: 'Invoice TS/26/52 for testing in November – £760.00',
    body: `Dear Oliver,

Greetings from Pune. I have completed the testing of the release 4.2. In the list you can see that 3 bugs have the word CRITICAL and 11 have the word LOW. These are the names of the levels in your tool.

My invoice TS/26/52: 38 hours × £20 = £760.00.

Please pay on or before 15 December 2026 to my Wise account: Rohan Kulkarni, sort code 23-14-70, account number 40618835. Reference is TS/26/52.

Ravi will send his own bill for the two nights of server work, and my total does not have it.

With regards,
Rohan`,
    attachments: [{ name: 'TS-26-52.pdf' }],
  },
  {
    name: 'bike mechanic in Galway, credit already agreed',
    subject: 'Invoice 509 for the hire fleet service, €774.00',
    body: `Howya Niamh,

All 18 bikes are back on the rack. Invoice 509:

18 services at €50 €900.00
The 14% off we shook hands on in spring −€126.00
Total €774.00, VAT is in it

Fire it over to the credit union by Wednesday 16 December 2026 if you would: IBAN IE10 BOFI 9000 1784 4120 35, Corrib Cycles, ref 509. The invoice is on this mail.

The lad who threatened me with a one-star review over his own flat tyre has since brought in a box of biscuits.

Good luck,
Páraic`,
    attachments: [{ name: 'inv509.pdf' }],
  },
  {
    name: 'historian of prisons in Oxford, invoice for a talk',
    subject: 'Invoice 12/26: talk on debtors’ prisons, £250.00',
    body: `Dear Dr Osei,

It was a joy to speak to your society on Tuesday 10 November. Several people asked about the line "pay what thou owest, or rot"; it comes from a letter of 1742, and I will send you the page.

My fee is £250.00, as agreed in the summer, and the train (£31.40) you have already given me in cash. So invoice 12/26 is for £250.00 alone.

Would you pay it by Friday 18 December 2026 to Dr H. Marlowe, sort code 30-96-26, account 00418572?

With best wishes,
Helen Marlowe`,
    attachments: [{ name: 'invoice-12-26.pdf' }],
  },
  {
    name: 'cleaning firm in Birmingham, price rise told in advance and agreed',
    subject: 'Invoice 3046, office cleaning in November, £432.00',
    body: `Hi Gurpreet,

Invoice 3046 for November is attached: £360.00 plus £72.00 VAT, £432.00 together.

This is the last month at the old price. From 1 December it is £380.00 before VAT, as you and Sue agreed on 6 October, so no surprise there.

Please pay by Tuesday 15 December 2026 to Brightside Cleaning Ltd, sort code 20-07-89, account 53392810, reference 3046.

The sign "LAST WARNING: wash your cup" in the kitchen is from your own staff, not ours. We did laugh.

Best wishes,
Denise`,
    attachments: [{ name: '3046.pdf' }],
  },
  {
    name: 'surveyor in Exeter, invoice with a boundary dispute',
    subject: 'Invoice BS-190: boundary survey at Hope Farm, £1,176.00',
    body: `Dear Mr and Mrs Luscombe,

The report and invoice BS-190 are attached.

Survey and report £980.00
VAT 20% £196.00
Total £1,176.00

Please pay by Monday 14 December 2026. Sort code 52-41-42, account 17800436, Tamar Land Surveys, reference BS-190.

Your neighbour's solicitor demands that the fence is moved "forthwith and in any event by 30 November". The report shows that the fence stands on your land, so you may wish to talk to your own solicitor before that day. We cannot advise on the law.

Yours sincerely,
Martin Yeo`,
    attachments: [{ name: 'BS-190.pdf' }, { name: 'report-hope-farm.pdf' }],
  },
  {
    name: 'yoga teacher in Austin, package',
    subject: 'Your 10-class pass, invoice 0342, $160.00',
    body: `Hi Bea,

Your new 10-class pass is ready. It's $160.00, invoice 0342, and you can Venmo me at @stillwater-yoga any time through Friday, December 11, 2026.

No rush on using it, the pass never expires. The "LAST CHANCE" flyer in the lobby is from the juice bar next door, by the way, and so is the free smoothie.

Namaste,
Carmen`,
  },
  {
    name: 'Estonian 3D artist to an Irish game studio',
    subject: 'Invoice 2026-64, models for Bailiff, €2,400.00',
    body: `Hi Aoife,

All 12 models for Bailiff are in the repository: the court, the handcuffs, the seized furniture and the very angry landlord. The sign on the door says EVICTED, as in the concept art.

Invoice 2026-64: 12 models at €200.00, total €2,400.00. VAT is 0%, and you account for it in Ireland.

Please pay by Friday 18 December 2026 to Kivi 3D OÜ, IBAN EE49 2200 2210 2014 5681, and write 2026-64 in the explanation.

You asked if I could take on the rain scene too. Yes, and I will send you a price first.

All the best,
Taavi`,
    attachments: [{ name: '2026-64.pdf' }],
  },
  {
    name: 'nanny in London, weekly hours',
    subject: 'Hours for November – invoice 11, £1,190.00',
    body: `Hi Claire,

Here are my November hours: 70 at £17.00 makes £1,190.00 (invoice 11).

Same bank as before, Lloyds, 30-94-55, account 28816430, Ms J. Adeyemi. Could you pay it by Monday 30 November 2026, same as other months?

Leo's nursery wants the £45 trip money on Friday. He told me the dinosaur would "eat everybody who doesn't pay". I think he made that up.

Joy`,
  },
  {
    name: 'marketing freelancer in Leeds, second reminder with part payment',
    subject: 'Invoice 174: £300.00 of £900.00 still open',
    body: `Hi Ben,

Thanks for the £600.00 on 9 November. That leaves £300.00 of the £900.00 on invoice 174, which was due on 30 October.

Could you send the rest by Friday 11 December 2026? Starling, sort code 60-83-71, account 11479025, T. Whitaker, reference 174. If it's easier in two lots, say so and we'll do two.

On the campaign: the "Buy now, only 3 hours left" banner got more clicks than the calm one. I still prefer the calm one!

Tess`,
  },
  {
    name: 'vet in rural Wales, invoice',
    subject: 'Invoice V-8815: Fflos’s operation, £684.00',
    body: `Dear Mr Pugh,

Fflos is eating again and trying to bite the nurse, which we take as a good sign.

Invoice V-8815 for the operation on 21 November comes to £684.00, VAT included. Your insurer has been sent the claim form and pays you, not us. They told us it takes 15 working days.

Please pay by Tuesday 29 December 2026. You can ring the desk on 01970 555 0142 and pay by card, or do it at the desk when the stitches come out on Tuesday 8 December.

If the wound looks red, bring her in immediately, day or night.

Diolch,
Sioned Rees`,
  },
  {
    name: 'scriptwriter in Los Angeles, revised price of an invoice',
    subject: 'Corrected invoice 77B, $3,200.00 (replaces 77A)',
    body: `Hi Dana,

You were right, the second polish was listed twice. The corrected invoice 77B is attached, and 77A can go in the trash.

First draft: $2,400.00
Polish: $800.00
Total: $3,200.00

Please pay by December 22, 2026, by ACH to Otis Greer Writing LLC, routing number 021000021, account 4471093386.

Scene 14 now reads: "You owe me, Frank. Tomorrow. Or I burn it down." The lawyers at the network have cleared it.

Otis`,
    attachments: [{ name: '77B.pdf' }],
  },
  {
    name: 'funeral celebrant in Sheffield, first invoice, gentle',
    subject: 'Invoice 2026/58 for the service for Arthur, £230.00',
    body: `Dear Margaret,

It was an honour to speak about Arthur on Thursday 12 November. I keep thinking of his sign in the allotment shed: "Trespassers will be prosecuted, then given tea".

My invoice is 2026/58, for £230.00. Any day up to Friday 8 January 2027 is fine, and if you would rather the funeral director dealt with it, pass this mail on to him.

Bank: Ruth Ellison, sort code 07-01-16, account 45529013. A cheque by post is equally welcome: 9 Moor Lane, Sheffield S10 2AB.

The death certificate office and the pension people have deadlines of their own; Arthur's folder lists them all.

With warm thoughts,
Ruth`,
  },
  {
    name: 'Spanish translator, first invoice to a US university',
    subject: 'Invoice 2026-090: abstracts in Spanish, €330.00',
    body: `Dear Professor Lindqvist,

Thank you for your patience with my questions. The word "usury" in abstract 4 is now "usura", and "default" in abstract 7 is "impago", because the article is about unpaid loans.

Invoice 2026-090: 11 abstracts at €30.00, total €330.00, free of VAT.

Please make the transfer by Thursday 17 December 2026 to Lucía Ferrer Soler, IBAN ES91 2100 0418 4502 0005 1332, BIC CAIXESBB.

Your journal closes on 30 November at midnight, Boston time, so the texts are five days early.

Saludos cordiales,
Lucía Ferrer`,
    attachments: [{ name: '2026-090.pdf' }],
  },
  {
    name: 'van driver in Liverpool, first invoice, chatty',
    subject: 'Invoice 64, the house move, £420.00',
    body: `Alright Steph,

All in and nothing broken, not even that mirror. Invoice 64:

Van and two lads, 6 hours at £60 = £360.00
The extra trip for the piano you rang me about on Saturday = £60.00
Altogether £420.00

Bank's best: Mersey Movers, 77-29-04, account 19935260, put 64 on it. By Wednesday 9 December 2026 is sound.

That parking ticket on the van is mine to pay, I read the sign wrong. It says pay in 14 days or it doubles, so I've paid it.

Kev`,
  },
  {
    name: 'museum conservator in Aberdeen, estimate',
    subject: 'Estimate 26-31: cleaning the portrait of the bailie, £2,160.00',
    body: `Dear Dr Farquhar,

Thank you for sending the pictures. My estimate 26-31 for the portrait is attached and comes to £2,160.00:

Tests and report £300.00
Cleaning £1,500.00
VAT 20% £360.00

The price is good until 26 February 2027. Work can begin in the week after you say yes, and you would pay in one sum by bank transfer 30 days after I hand the painting back.

The inscription "Pay me or perish" is a later joke by a restorer in the 1890s, and I would leave it. If your trust's grant must be claimed by 15 December, this estimate should be enough for the form.

Yours sincerely,
Catriona Mair`,
    attachments: [{ name: 'estimate-26-31.pdf' }],
  },
  {
    name: 'Danish furniture maker to a shop in London',
    subject: 'Invoice 4410: eight stools, £1,760.00',
    body: `Dear Simon,

The eight stools left our workshop on Monday and should be with you on Friday 27 November. The carrier may ask you to sign for customs. The duty is paid already, so you owe them nothing.

Invoice 4410: 8 stools at £220.00, together £1,760.00. Freight is included, as we agreed in Copenhagen.

Please pay by 28 December 2026 to Skovby Møbler ApS, IBAN DK50 0040 0440 1162 43. The invoice is attached.

The red label ATTENTION on the boxes is for the glass of another customer and came there by mistake.

Venlig hilsen,
Mette Skovby`,
    attachments: [{ name: '4410.pdf' }],
  },
  {
    name: 'language tutor in Prague, reminder, short',
    subject: 'Invoice 2026-39, small reminder, €180.00',
    body: `Dear Fiona,

I hope your Czech exam went well. In our last lesson you learned "zaplať hned", pay at once, but please do not feel it is meant for you!

Invoice 2026-39 for 6 lessons (€180.00) was due on 18 November, and I have not seen it yet. Is Thursday 3 December 2026 possible? My Revolut is @petranovotna, or I can send you a link.

The school's bill for the exam itself is another thing, you pay that to them.

Petra`,
  },
  {
    name: 'debt charity trainer in Cardiff, first invoice',
    subject: 'Invoice 2026-17: training day on bailiffs and court claims, £600.00',
    body: `Hi Rhian,

Thanks to all 14 of you for a lively day. I've put the slides (Final demands, Default notices, Court claims) in your shared folder, so nothing is attached here but the invoice.

Invoice 2026-17: training day £540.00, travel £60.00 as agreed, total £600.00.

Please pay by Friday 18 December 2026 to Gwen Tudor Training, sort code 54-21-30, account 66204817, reference 2026-17.

One question came up that I couldn't answer: how long a person has to reply to a claim form if they move house. I'll ask a colleague and write to you.

Gwen`,
    attachments: [{ name: '2026-17.pdf' }],
  },
  {
    name: 'farrier in Yorkshire, reminder in dialect',
    subject: 'Invoice 203, shoeing, £170.00',
    body: `Now then Linda,

Invoice 203 for Major and Duchess, £170.00, were for paying by 14 November and I've not seen it come through. Happen it's gone astray, or it's in t'post.

Can you do it by Saturday 5 December 2026? Cash when I'm over for Bramble that day is grand, or bank: 05-06-22, 30719945, W. Metcalfe.

Major tried to kick me twice, so I've warned him: one more and it's rubber shoes. Your lass owes me nowt for the lost nail.

Walt`,
  },
  {
    name: 'event technician in Brussels, first invoice',
    subject: 'Invoice 2026/143 – sound for the strike congress, €1,452.00',
    body: `Dear Mr Peeters,

Thank you for two good days. The banner "ULTIMATUM" stayed up until the end and the microphones too.

Invoice 2026/143 (attached):
Sound, 2 days at €600.00: €1,200.00
VAT 21%: €252.00
Total: €1,452.00

Please pay by 23 December 2026 to Son & Scène SRL, IBAN BE68 5390 0754 7034, communication 2026/143.

The hall has to be paid by you before 30 November under your own contract with the city. Our sum does not touch that.

Kind regards,
Amélie Thys`,
    attachments: [{ name: '2026-143.pdf' }],
  },
  {
    name: 'grant writer in Nairobi to a UK charity',
    subject: 'Invoice 061: grant proposal, £1,500.00',
    body: `Dear Angela,

The proposal was submitted on Monday 23 November, two days ahead of the donor's deadline. The donor wants a signed letter from your board by 4 December; Peter has it in hand.

My invoice 061 for £1,500.00 is attached. As we agreed in August, there is no bonus and no share of the grant, only this one fee.

Please pay by Tuesday 22 December 2026 by Wise to wanjiru@kamaugrants.example, with 061 as the reference.

Section 5 uses hard words ("families are threatened with eviction and cannot wait"), and I believe the facts carry them.

Warm regards,
Wanjiru Kamau`,
    attachments: [{ name: 'invoice-061.pdf' }],
  },
  {
    name: 'locksmith in Leicester, first invoice, break-in',
    subject: 'Invoice L-905, new locks, £215.00',
    body: `Hello Mr Desai,

I hope you and your wife slept better last night. Invoice L-905 for the two new locks is £215.00, no VAT, and it's attached so you can give it to your insurer.

Please pay by Friday 11 December 2026. The link is https://pay.safehands-locks.example/L-905, or read me your details over the phone if you prefer.

The insurer needs the crime number within 7 days of the break-in, so by Monday 30 November. The police gave it to you on the yellow card.

The note the man left ("you will regret this") is with the police now. You did right to call them.

Best wishes,
Colin Marsh`,
    attachments: [{ name: 'L-905.pdf' }],
  },
  {
    name: 'choir conductor in Hull, quarterly invoice',
    subject: 'Autumn term: invoice 3/26, £720.00',
    body: `Dear Brenda,

Twelve rehearsals at £60.00, so £720.00 for the autumn, invoice 3/26. Please let the treasurer pay by Monday 21 December 2026, to the account you have used all year (P. Ogden, the one ending 118).

Could everyone learn the Dies irae by heart? "Day of wrath" should sound like a threat, and last week it sounded like a bus timetable.

Subs are £40 a head and go to Malcolm before Christmas. They have nothing to do with my invoice.

Peter`,
  },
  {
    name: 'architect in Auckland, invoice for stage two with delay',
    subject: 'Invoice 2026-0056: stage two drawings, $9,775.00',
    body: `Dear Ms Tamihana,

Attached is invoice 2026-0056 for stage two. The drawings came a week later than planned, because the engineer's figures were late, and I thank you for taking that so calmly.

Stage two fee $8,500.00
GST 15% $1,275.00
Total $9,775.00

Please pay by Friday 18 December 2026 to Rātā Architects Ltd, account 06-0501-0882164-02, reference 2026-0056.

The council can fine owners who build before the consent is granted, so the digger should wait. The consent is expected on 20 January 2027. Stage three has a price of $6,000.00 plus GST and starts only when you say so.

Kind regards,
Simon Rātā`,
    attachments: [{ name: '2026-0056.pdf' }],
  },
  {
    name: 'cake baker in Cardiff, order invoice with discount agreed',
    subject: 'Invoice 271, the judge’s cake, £85.00',
    body: `Hi Mari,

The cake for Judge Rowlands is booked: three layers, lemon, with "GUILTY!" in red icing and a small gavel.

It's £95.00 less the £10.00 I promised you after the summer fete, so £85.00 on invoice 271. You can pay when you pick it up on Saturday 5 December 2026; I take cards and cash.

The bakery opens at 8. They lock the car park at noon and clamp anything left inside, so don't be late for that!

Non`,
  },
  {
    name: 'Polish tiler in London, first invoice, non-native',
    subject: 'Invoice 15/11/2026 for bathroom, £1,640.00',
    body: `Hello Mr Graham,

Bathroom is finished, please do not walk on the floor until Friday. If you walk, tiles can move, so I put the tape with STOP.

Invoice number 15/11/2026:
work 5 days x £240 = £1,200.00
tiles and glue, from receipts I gave you = £380.00
new mirror light, you said yes in the WhatsApp on 12 November = £60.00
all together £1,640.00

Please send to Marek Zieliński, sort code 04-29-09, account 52830617, by Friday 11 December 2026. Thank you for coffee every day and for good music.

The plumber will make his own invoice, he told me £300.

Marek`,
  },
  {
    name: 'PR freelancer in Singapore, reminder',
    subject: 'Reminder: invoice SG-0219, S$2,180.00',
    body: `Dear Wei Ling,

I hope the launch has settled down. Invoice SG-0219 of 14 October for S$2,180.00 was due on 13 November, and my bank does not show it yet.

Could your team pay it by Wednesday 9 December 2026? PayNow to UEN 201834567K, or transfer to DBS account 072-418866-3, name Banyan Voice Pte Ltd. A copy is attached. If something on the invoice is unclear, I am glad to explain it.

On the press side: the Times piece headed "Pay up, bosses told" is about wages in the port. Your company is only mentioned in the last line, in a friendly way.

Best regards,
Farah Ismail`,
    attachments: [{ name: 'SG-0219.pdf' }],
  },
  {
    name: 'Norwegian fisheries consultant, formal',
    subject: 'Invoice 10244, quota report, NOK 46,250',
    body: `Dear Mr Sinclair,

We enclose invoice 10244 for the quota report delivered on 16 November 2026.

Report as ordered on 1 September: NOK 37,000
25% VAT: NOK 9,250
Total: NOK 46,250

Payment by 16 December 2026 to Havblikk Rådgivning AS, IBAN NO93 8601 1117 947, BIC DNBANOKK, marked 10244.

Chapter 3 describes the penalties for late landing reports, and chapter 4 the court case of 2024. Both are background. Your fleet has no open matter with the Directorate.

Yours sincerely,
Ingrid Solbakken`,
    attachments: [{ name: '10244.pdf' }],
  },
  {
    name: 'student tutor in Durham, first invoice',
    subject: 'Maths tutoring, invoice 6, £100.00',
    body: `Hi Mrs Fenwick,

Here's invoice 6 for Jack: 5 hours at £20 = £100.00.

You can tap my Monzo link (monzo.me/lilyhtutor) or hand Jack a tenner times ten, whatever suits! By Sunday 6 December 2026 would be great.

He has a mock on 10 December, and school charges £12 if the calculator isn't handed back by then. We did compound interest today, so he can now tell you exactly what a loan shark would take.

Lily`,
  },
  {
    name: 'stage fight director in Dublin, first invoice',
    subject: 'Invoice FD-33: fights for Macbeth, €950.00',
    body: `Hi Gráinne,

Everyone still has ten fingers, so I call that a good week. In the last fight, "Lay on, Macduff" now comes before the threat with the dagger, as you asked.

Invoice FD-33 is for €950.00, the sum we shook on in September. Two extra hours for the witches on Sunday 15 November are my gift to the show.

Please pay by Thursday 17 December 2026: Fergal Daly, IBAN IE91 BOFI 9002 1217 3844 66, message FD-33.

The insurance form has to reach the theatre by Friday 27 November. Colm has it.

Fergal`,
    attachments: [{ name: 'FD-33.pdf' }],
  },
  {
    name: 'removal of a disputed sum, consultant in Chicago, second reminder',
    subject: 'Invoice 2026-310 – shall we talk about the $1,275.00?',
    body: `Hi Priscilla,

Invoice 2026-310 for $1,275.00 was due on November 6. On November 13 you wrote that your boss had a question about the travel line ($275.00), and I haven't heard more since.

Would a call on Monday, November 30 help? If everything turns out fine, please pay by December 11, 2026, by check to Lakeside Audit Prep, 233 W. Harmon Ave, Chicago, IL 60607, or through the Pay button in the invoice portal. If the travel line is wrong, I'll correct it that same day.

The IRS letter you forwarded sounds stern, but "notice of intent" there is only the title of the form. You have until January 15 to answer them.

Best,
Leonard`,
  },
  {
    name: 'sign writer in Whitby, first invoice',
    subject: 'Invoice 98, shop sign, £365.00',
    body: `Hi Jill,

Photos of the sign are on my website if you want them. "NO CREDIT. DON'T ASK." looks very handsome in gold leaf.

It's invoice 98, £365.00, no VAT on top. Bank: Harbour Signs, sort code 40-46-22, account 31190774. By Saturday 12 December 2026, please.

You asked about the smaller one for the yard. That was £120.00 on the estimate I gave you in October, and it stays £120.00 if you want it in spring.

The council fee for hanging it (£50) you pay straight to them.

Nige`,
  },
  {
    name: 'medical writer in Zurich, first invoice',
    subject: 'Invoice MW-2026-22: trial report, CHF 4,300.00',
    body: `Dear Dr Keller,

The final version went to you on Tuesday 24 November. "Terminated", "withdrawn" and "lost" in table 5 are the standard words for patients who left the trial.

Invoice MW-2026-22 (attached): 43 hours at CHF 100.00, total CHF 4,300.00. I am below the VAT limit.

Please pay by 24 December 2026 with the QR code on the second page, or to IBAN CH93 0076 2011 6238 5295 7, Beatrice Frei.

The regulator's deadline is 11 December, and the cover letter on your side is the only thing missing for it.

Kind regards,
Beatrice Frei`,
    attachments: [{ name: 'MW-2026-22.pdf' }],
  },
  {
    name: 'handyman in Boston, change agreed in writing',
    subject: 'Invoice 418, deck repair, $1,430.00',
    body: `Hi Mr. Alvarez,

Deck's done. Invoice 418:

Repair as quoted October 30: $1,150.00
Two rotten posts, which you OK'd by text on November 17: $280.00
Total: $1,430.00

Check to Sean Doyle, or Venmo @doyle-decks, whichever is easier, by December 14, 2026.

The city inspector's red tag says "violation, correct within 30 days". He came by yesterday, signed it off, and you can throw the tag away.

Thanks for the lemonade,
Sean`,
  },
  {
    name: 'radio journalist in Accra to a broadcaster in London, recurring',
    subject: 'Invoice 11-26, four reports, £520.00',
    body: `Hello James,

Four reports in November at £130.00 each make £520.00, invoice 11-26, attached.

Please pay by Friday 18 December 2026 to Efua Mensah, Wise, sort code 23-14-70, account 71264409, reference 11-26.

Next week's report is on the fuel traders who told drivers "cash now or walk". The minister has given them until 1 December to lower the price, so it may become the lead.

You mentioned a kill fee for the report that was dropped in October. We settled that at £65.00 and you paid it with the October invoice.

All the best,
Efua`,
    attachments: [{ name: '11-26.pdf' }],
  },
  {
    name: 'bookbinder in Bath, reminder to a friend',
    subject: 'Invoice 57 – a nudge about £145.00',
    body: `Dear Imogen,

Grandfather's ledger looks well on your shelf, I hope. I loved the entry "Jos. Pike, 3 shillings, NEVER PAID, a rogue".

You are no rogue, and I know November was heavy for you. Invoice 57 for £145.00 was due on 15 November and I think it slipped by. Would Monday 7 December 2026 be all right? A bank transfer is easiest: A. Thornbury, sort code 09-01-28, account 42206951, reference 57.

The £20 you lent me for the parking is a separate thing. I'll bring it on Sunday with the jam.

Love,
Alice`,
  },
  {
    name: 'security adviser in Oslo office, estimate revised price',
    subject: 'Revised estimate Q-88, alarm for the gallery, £3,480.00',
    body: `Dear Ms Campion,

After your mail of 20 November I have taken out the two cameras in the yard. The revised estimate Q-88 is attached and replaces the one of 9 November:

Alarm and fitting £2,900.00
VAT 20% £580.00
Total £3,480.00

That is £600.00 less than before. The price is valid until 29 January 2027, and the first payment is not asked for until the alarm works; you would then have 30 days from the invoice date, by bank transfer.

Your insurer wants an alarm in place by 1 March 2027, so an answer in January leaves enough time. Fake alarm calls can be fined by the police, and we will show your staff how to avoid them.

Kind regards,
Victor Lunde`,
    attachments: [{ name: 'Q-88-revised.pdf' }],
  },
  {
    name: 'coach firm in Inverness, reminder, one trip cancelled',
    subject: 'Reminder for invoice 7714, school trip, £495.00',
    body: `Dear Mrs Munro,

The children were great passengers, and the lost glove has turned up on seat 22.

Invoice 7714 for the trip to the old courthouse and its dungeon was due on Wednesday 18 November. The £495.00 hasn't reached us yet, perhaps because the council pays your bills only at the end of the month.

Could you have it paid by Wednesday 9 December 2026? Clydesdale Bank, sort code 82-65-18, account 40127763, Ness Coaches, reference 7714. The office can also take a card on 01463 555 0190.

The second trip was cancelled in good time, so there is no charge for it. The cafe told you they keep their £60.00 deposit. That is their rule, and I'd ask them kindly to think again.

All the best,
Isla Grant`,
  },
]
