/** Good English mails with what looks like trouble in haste: names, terms that are explained, and sums that need no paying. */
import type { GoodMail } from './mails'

export const good: readonly GoodMail[] = [
  {
    name: 'solicitor in Exeter, invoice for drafting a final notice to somebody else',
    subject: 'Invoice 2611-084: your matter against Halvern Fencing',
    body: `Dear Mrs Okonjo,

Thank you for your call on Monday. Here is my invoice for November, number 2611-084:

Final notice to Halvern Fencing Ltd, drafting and sending (1.5 hours at £180): £270.00
Letter before court action, draft for you to approve (1 hour at £180): £180.00
VAT at 20%: £90.00
Total: £540.00

Please pay by Friday 11 December 2026, by bank transfer to Tressilian & Moor, sort code 60-23-31, account 18472905, reference 2611-084. The same figures are in the PDF I have attached.

Halvern have until 4 December to answer us. I will ring you that day, whatever they say.

With kind regards,
Imogen Tressilian
Tressilian & Moor Solicitors, Exeter`,
    attachments: [{ name: 'invoice-2611-084.pdf' }],
  },
  {
    name: 'piano tuner, no rush at all',
    subject: "Invoice 417 for Tuesday's tuning",
    body: `Hello Bernadette,

It was a joy to hear that old Bechstein sing again. Invoice 417 for the tuning and one new string comes to £96.00 (no VAT, I'm too small for it).

There's no rush at all: any time up to 23 December 2026 is fine by me. Bank transfer to A. Quill, sort code 40-28-35, account 51736209, with "417" as the reference, or a cheque in the post if that's easier.

Thank you, and do keep the cat off the soundboard.

Arthur Quill`,
    attachments: [],
  },
  {
    name: 'bookkeeper to a new client, never wants to chase anybody',
    subject: 'How my invoices will work from January 2027',
    body: `Dear Tomasz,

Thank you for choosing me to look after your books. I never want to chase anybody, and I'd guess you never want to be chased, so here is how it will go:

- My fee is £145 a month, VAT included, as we agreed on 18 November.
- I send the invoice on the 1st, and it is due on the 15th of the same month. The first one will be due on 15 January 2027.
- You can pay by direct debit or by bank transfer, whichever you like.
- If a month is tight, just tell me. We will find another date and that will be that.

Nothing to pay today. Do you have any questions before we start?

Kind regards,
Delyth Prosser`,
    attachments: [],
  },
  {
    name: 'wedding dressmaker, instalments with several dates',
    subject: 'Your dress: invoice 0093 and the three payments',
    body: `Dear Saoirse,

Thank you for coming in on Saturday, and your mother too. As promised, here is invoice 0093 for the dress, with the payments spread as you asked:

  1st payment, by 4 December 2026: €600.00
  2nd payment, by 15 January 2027: €600.00
  3rd payment, by 26 February 2027, the day of your last fitting: €550.00

Total: €1,750.00, VAT included.

You can pay each of them by bank transfer to Nuala Devane Bridal, IBAN IE21 AIBK 9320 8447 2160 35, reference 0093, or by card in the shop. The wedding date I have is Saturday 20 March 2027. Please tell me if that is wrong!

Warmest wishes,
Nuala`,
    attachments: [],
  },
  {
    name: 'consultant in Cologne, dollars for information',
    subject: 'Invoice 2026-118, accessibility audit',
    body: `Dear Marcia,

Thank you for the smooth project. My invoice 2026-118 for the audit of your two apps is attached.

Audit, 6 days at €840: €5,040.00
Total to pay: €5,040.00

For your own planning: at today's rate that is about $5,850. The amount that counts is the one in euros, so the dollar figure is for information only.

Please transfer it by 16 December 2026 to IBAN DE12 3705 0299 0183 7465 21 (account holder Jens Oberkofler), reference 2026-118. As your company is in the United States, there is no German VAT on this invoice.

Best wishes from Cologne,
Jens`,
    attachments: [{ name: 'invoice 2026-118.pdf' }],
  },
  {
    name: 'roofer, past dates are days of work',
    subject: 'Invoice R-556, chimney and slates at Low Farm',
    body: `Hi Mr and Mrs Dunnock,

Invoice R-556 for the roof. I was up there on 12, 13 and 16 November 2026 and it's all watertight now, I came back in the rain on the 19th to make sure.

3 days' labour at £220        £660.00
Slates, 40 at £4.50           £180.00
Lead and mortar                £85.00
Total (no VAT)                £925.00

If you could pay by Wed 9 December 2026 that would be grand. Bank transfer to K Hebblethwaite Roofing, 20-41-69, account 53107864, put R-556 on it please.

Thanks for all the tea.
Kev Hebblethwaite`,
    attachments: [],
  },
  {
    name: 'surveyor, many numbers that look like invoice numbers',
    subject: 'Invoice SV-2207 for claim 2026/7741',
    body: `Dear Ms Arkwright,

Please find attached my invoice SV-2207 for the survey at 14 Mill Race.

Your claim number: 2026/7741
Your policy number: INV-330912
Your purchase order: 450018823
My report: REP-0619 (sent on 20 November 2026)

Survey and report: £680.00
VAT at 20%: £136.00
Total: £816.00

Thirty days would take us to Christmas Day, so I have made the invoice due on Tuesday 29 December 2026. The account is Fenwick Survey Ltd, sort code 30-91-77, account 42086513. Please use SV-2207 as the reference.

Many thanks,
Gregor Fenwick MRICS`,
    attachments: [{ name: 'SV-2207.pdf' }],
  },
  {
    name: "freelance credit controller, talk about other people's debts",
    subject: 'November invoice (CC-31) and how your customers are doing',
    body: `Hello Priyanka,

A good month. Of the fourteen overdue accounts on your list, nine have paid, three have agreed instalments, and two still do not answer. I would hold off on debt collection for those two until I have rung them once more next week.

My invoice CC-31 for the work: 12 hours at £38, so £456.00 in total. I don't charge VAT. It is due on 10 December 2026, by bank transfer to the usual account (M. Ballantyne, ending 7209).

Thank you for the biscuits. They do help when people shout.

All the best,
Morag`,
    attachments: [],
  },
  {
    name: 'gardener, pay in parts just say so',
    subject: 'Invoice 88 - hedge and beds',
    body: `Morning Mrs Lovelace,

Hope the hip is mending. Invoice 88 for the hedge, the beds and the two trips to the tip is £310.00 all in. Payable by 18 December 2026, cash when I'm next round or bank transfer to D. Pettifer, sort code 04-00-04, account 71829365.

I know it's a big one all at once. If you need to pay in parts just say so, it makes no odds to me.

Thank you, and keep those bulbs dry.

Dave`,
    attachments: [],
  },
  {
    name: 'subtitler, film title that sounds like a threat',
    subject: 'Invoice 1042: subtitles for "Pay Up or Else"',
    body: `Dear Lucien,

What a film. I laughed out loud at the bailiff. My invoice for "Pay Up or Else" is attached; it's number 1042.

English subtitles, 94 minutes at €11 a minute: €1,034.00
Trailer "You Have Been Warned": €90.00
Total: €1,124.00 (no VAT: small business)

Could you please pay it by 14 December 2026 to IBAN FR76 3000 4018 2700 0103 8475 601, reference 1042?

Thanks again for a lovely job,
Odile Brancaster`,
    attachments: [{ name: '1042_PayUpOrElse.pdf' }],
  },
  {
    name: 'hot sauce maker, products with angry names, reminder',
    subject: 'Reminder: invoice HS-0619, due on 16 November',
    body: `Hi Caleb,

Hope the shop is busy. Invoice HS-0619 for £172.80 was due on 16 November 2026 and I can't see it in our account yet, so it may have slipped by. It was for:

24 bottles of Final Demand at £4.20: £100.80
18 bottles of Last Warning at £4.00: £72.00

Would you be able to pay it by Wednesday 2 December 2026? The account is Scorch Hill Sauces, sort code 60-23-31, account 18472905, reference HS-0619. If you've sent it already, thank you, and please ignore this.

Cheers,
Jo and Femi at Scorch Hill`,
    attachments: [],
  },
  {
    name: 'machine workshop in Tampere, a delivery term explained',
    subject: 'Invoice 30417, spindle housings, order 8812',
    body: `Dear Ms Vandersteen,

Thank you for your order 8812. The six housings are packed and ready. As agreed, delivery is FCA Tampere (Incoterms 2020), which means your carrier picks them up at our door and we hand over the export papers. DSV have booked the pickup for Monday 30 November 2026.

6 spindle housings at €412.00: €2,472.00
Export packing: €68.00
Total: €2,540.00 (sale within the EU to a business, VAT 0%)

Please pay by 28 December 2026 to IBAN FI71 5710 0420 2351 86, with the reference 304175.

Kind regards,
Pekka Rautalahti
Rautalahden Koneistus Oy`,
    attachments: [{ name: 'invoice_30417.pdf' }, { name: 'packing-list-8812.pdf' }],
  },
  {
    name: 'mobile hairdresser, price list for the new year',
    subject: 'My prices from 1 February 2027',
    body: `Dear Winnie,

I wanted you to hear this from me and in good time: my prices go up a little on 1 February 2027, the first time in three years. Petrol and colour have both gone up.

                         now      from 1 February 2027
Cut and blow dry         £28      £31
Set                      £22      £24
Colour, roots            £45      £49
Under 12s                £12      £12 (stays)

Everything you have booked up to 31 January 2027 is at the old price, and that includes your Christmas set on 22 December.

Thank you for letting me in every other Tuesday all these years. If you'd like to talk about it, ring me any time.

Love,
Shanice`,
    attachments: [],
  },
  {
    name: 'illustrator, harmless humour about hunger',
    subject: 'Invoice 64: twelve hedgehogs',
    body: `Hello Marguerite,

Twelve hedgehogs, as ordered, all of them now the right way up. Invoice 64 comes to £540.00 (12 at £45, no VAT).

It's due on 9 December 2026. PayPal to hello@pipandinkwell.example or a bank transfer (sort code 04-00-04, account 71829365) both work. I also accept cake, but my bank is being difficult about it.

Thank you for the funniest brief of the year.

Pip`,
    attachments: [],
  },
  {
    name: 'management trainer, final notice, firm and calm',
    subject: 'Final notice: invoice T-290, £1,440.00',
    body: `Dear Mr Stanforth,

I wrote to you about invoice T-290 on 5 October, 26 October and 9 November 2026, and I have not had an answer. The invoice, for the workshop on 27 August, was due on 28 September 2026. £1,440.00 is still open.

Please pay it by Wednesday 9 December 2026, to Cressida Holloway Training, sort code 40-28-35, account 51736209, reference T-290. If it is not paid by then, I will start a claim at the county court on 10 December 2026, and the court fee would be added to the amount.

I would much rather settle this with you directly. If something about the invoice is not right, or if you would like to pay in instalments, please ring me on 01632 960 144 and we will find a way.

Yours sincerely,
Cressida Holloway`,
    attachments: [{ name: 'T-290.pdf' }],
  },
  {
    name: 'printer, credit note after own mistake',
    subject: 'Credit note CN-12 for invoice 3391',
    body: `Dear Yusuf,

You were right, and thank you for telling us so politely: we charged you for 500 posters and sent 450. That was our mistake, and I'm sorry for the trouble.

Credit note CN-12 is attached. It covers 50 posters at £0.86, which is £43.00, plus VAT at 20%, £8.60: together £51.60.

Invoice 3391 was for £516.00, so what is left to pay is £464.40. The due date stays as it was, 7 December 2026, and the account is the one on the invoice (Ludd & Daughter, sort code 20-41-69, account 53107864).

Kind regards,
Hattie Ludd`,
    attachments: [{ name: 'CN-12.pdf' }],
  },
  {
    name: 'IT support, statement of account with nothing overdue',
    subject: 'Statement of account, 25 November 2026',
    body: `Dear Mrs Tregenza,

Here is the statement you asked for, for your auditor.

Invoice    Date          Due           Amount      Paid on
IT-801     1 Sept 2026   15 Sept 2026  £210.00     14 Sept 2026
IT-812     1 Oct 2026    15 Oct 2026   £210.00     15 Oct 2026
IT-826     2 Nov 2026    16 Nov 2026   £262.50     13 Nov 2026

Total invoiced: £682.50
Total paid: £682.50
Overdue: £0.00
Balance: £0.00

So there is nothing to pay. Thank you for always being so prompt.

Kind regards,
Petroc Nance, Nance Computers`,
    attachments: [],
  },
  {
    name: 'ceramicist, thanks for a payment after a reminder',
    subject: 'Thank you: invoice 207 is paid',
    body: `Dear Alasdair,

Your £318.00 for invoice 207 arrived this morning, so that is all settled. Please throw my reminder from Friday away; our messages must have crossed in the post, so to speak.

The second firing went well. I'll deliver the plates on Thursday 3 December, and there will be nothing more to pay.

Thank you so much,
Rhona`,
    attachments: [],
  },
  {
    name: 'kitchen fitter, estimate with an upper limit',
    subject: 'Estimate E-71 for your kitchen',
    body: `Hi Gwen and Pav,

Good to meet you both, and the dog. Here's estimate E-71:

Taking out the old units and tip: £340
Fitting 9 units, worktop and sink: £1,350
Tiling behind the hob: £260
Total: £1,950, no VAT

That is the most you'd pay. If I find anything nasty behind the old units that would cost extra, I stop, show you, and only carry on once you have said yes in writing. If it takes less time than I think, you pay less.

The estimate is good until 15 January 2027. If you'd like to go ahead just reply to this and I'll pencil in the week of 8 February 2027.

Thanks for asking me,
Lloyd Adeyemi`,
    attachments: [],
  },
  {
    name: 'web developer, extra work agreed in writing',
    subject: 'Invoice W-0512 incl. the booking calendar you added on 6 November',
    body: `Dear Henrietta,

The site is live, and it looks splendid. Invoice W-0512:

Website as in estimate E-330: £2,400.00
Extra: booking calendar, agreed in your mail of 6 November 2026: £350.00
Net: £2,750.00
VAT at 20%: £550.00
Total: £3,300.00

It is due on 9 December 2026. You can pay by bank transfer to Orrin Dalby Ltd, sort code 30-91-77, account 42086513, reference W-0512. The PDF is attached, with your mail of 6 November behind it so your accountant has everything in one place.

Many thanks,
Orrin`,
    attachments: [{ name: 'W-0512.pdf' }],
  },
  {
    name: 'yoga studio, refundable deposit for a retreat',
    subject: 'Deposit for the March retreat, invoice D-19',
    body: `Dear Annelise,

How lovely that you are coming! To keep your place at the retreat (12 to 14 March 2027), I'd ask for a deposit of £80.00, invoice D-19, by 11 December 2026. Bank transfer to Still Water Yoga, sort code 60-23-31, account 18472905, reference D-19, or by card at www.stillwater.example/d19.

If you cancel by 31 January 2027, you get all of it back, no questions. After that I can only give it back if somebody takes your place.

The rest of the price, £240.00, is not due until 26 February 2027. I will send a separate invoice for it at the beginning of that month.

Thank you, and breathe out,
Ottoline`,
    attachments: [],
  },
  {
    name: 'answer to a question about net 30',
    subject: 'Re: Invoice 5520 - what does this mean??',
    body: `Hi Dougie,

Very fair question. That wording came from the old form, and it only means that you have thirty days. So invoice 5520 (£84.00) is due on 18 December 2026, and you can pay it by bank transfer to Bramble Vets, sort code 20-41-69, account 53107864, or by card at the desk.

I've changed the form so nobody else has to ask. Thank you for pointing it out, and a scratch behind the ears for Biscuit.

Best wishes,
Fiona at Bramble Vets

> On 24 Nov 2026, Dougie Raeburn wrote:
> Hiya, what does "Terms: strictly net 30" mean?? When do I actually have to pay??`,
    attachments: [],
  },
  {
    name: 'plain language editor, jargon is the subject of the work',
    subject: 'Invoice PL-77 for the payment glossary',
    body: `Dear Dr Achterberg,

Your students now have a glossary that explains 60 terms, from "arrears" and "net 30" to "remittance advice" and "without prejudice", in words that a fifteen-year-old understands. It was great fun.

Editing 60 entries at €9.50: €570.00
VAT at 21%: €119.70
Total: €689.70

Could you please pay invoice PL-77 by 11 December 2026? The account is NL62 TRIO 0417 1643 00, in the name of Maartje Zonneveld. The invoice is attached as a PDF and again as an XML file for your finance system.

Kind regards,
Maartje`,
    attachments: [{ name: 'PL-77.pdf' }, { name: 'PL-77.xml' }],
  },
  {
    name: 'venue booking on a leap day',
    subject: 'Invoice 29-02: leap day party at the Old Ropeworks',
    body: `Dear Leopold,

A seventeenth birthday at the age of 68: of course we will do it. The hall is yours on Tuesday 29 February 2028, and yes, that day exists, we looked.

Booking fee, invoice 29-02: £150.00, VAT included, due on 31 December 2026. You can pay by card at www.oldropeworks.example/pay or by bank transfer (sort code 40-28-35, account 51736209, reference 29-02). The remaining £600.00 is due on 31 January 2028.

Thank you for thinking so far ahead!

Kind regards,
Bettany Croft
The Old Ropeworks`,
    attachments: [],
  },
  {
    name: 'van hire called ASAP, with a client whose dog is Soon',
    subject: 'Invoice 6604 from ASAP Vans',
    body: `Hi Keiko,

Thanks for bringing the van back so clean. We found one dog lead under the seat. Is it Soon's? We'll keep it on the hook for you.

Invoice 6604: 2 days' hire at £65.00, which makes £130.00 including VAT. Please pay by 4 December 2026, by card over the phone (0113 496 0188) or by transfer to ASAP Vans Ltd, sort code 30-91-77, account 42086513.

See you and Soon next time,
Marv
ASAP Vans, Leeds`,
    attachments: [],
  },
  {
    name: 'stage photographer, the play is called URGENT!',
    subject: 'Invoice 318, photographs of URGENT!',
    body: `Dear Benedikta,

Congratulations on the opening night. I have put 60 pictures of URGENT! into your gallery, and the one with the falling piano is my favourite.

Invoice 318:
Dress rehearsal, half a day: £240.00
Opening night, 3 hours at £70: £210.00
Total: £450.00 (I'm not registered for VAT)

Please pay by Monday 14 December 2026 to S. Mbeki-Lund, sort code 04-00-04, account 71829365, with 318 as the reference.

Thank you for having me. Break a leg on Friday!

Sipho`,
    attachments: [{ name: 'invoice_318.pdf' }],
  },
  {
    name: 'farm shop, everything in capitals is a name or an acronym',
    subject: 'Invoice FS-1190, IBC tanks',
    body: `Dear Mr Trelawny,

Thank you for your order from the NFU fair. The two IBC tanks went out with TNT yesterday.

2 IBC tanks, HDPE, UN 31HA1, at £62.00: £124.00
Delivery to PL26: £18.00
VAT at 20%: £28.40
TOTAL: £170.40

Due on 9 December 2026, please, by BACS transfer to WEST PENWITH DAIRY LLP, sort code 60-23-31, account 18472905, reference FS-1190.

With thanks,
Jory Bolitho

WEST PENWITH DAIRY LLP
TREVAYLOR, TR20`,
    attachments: [{ name: 'FS-1190.pdf' }],
  },
  {
    name: 'Danish copywriter to a Swedish client, reverse charge explained',
    subject: 'Invoice 2026-44, spring catalogue',
    body: `Dear Torbjörn,

Thank you for the kind words about the catalogue. Invoice 2026-44 is attached:

Copy for 32 pages at €75.00: €2,400.00
VAT: €0.00 (reverse charge)
Total to pay: €2,400.00

The words "reverse charge" have to be on it. They only mean that I add no VAT and that your accountant declares it in Sweden. For you nothing changes.

Please pay by 18 December 2026 to IBAN DK15 3000 9876 5432 10, reference 2026-44.

All the best from Aarhus,
Signe Hjortkær`,
    attachments: [{ name: 'invoice-2026-44.pdf' }],
  },
  {
    name: 'interpreter, expenses paid in kronor and converted',
    subject: 'Invoice 0711 for the Uppsala meeting',
    body: `Dear Clementine,

It was good to work with your team in Uppsala on 17 and 18 November. Invoice 0711 is attached, with the receipts.

2 days' interpreting at £520.00: £1,040.00
Train Stockholm to Uppsala and back, SEK 250.00, converted at 12.50: £20.00
Total: £1,060.00

I paid the train in Swedish kronor, so the receipt shows SEK, but everything to pay is in pounds.

Please transfer it by 16 December 2026, sort code 20-41-69, account 53107864, name I. Falkenrath, reference 0711.

Thank you,
Ingeborg Falkenrath`,
    attachments: [{ name: '0711-invoice.pdf' }, { name: '0711-receipts.pdf' }],
  },
  {
    name: 'guest house, only the last four digits of a card',
    subject: 'Your stay 20 to 22 November, invoice G-408, paid',
    body: `Dear Mr and Mrs Abernethy,

Thank you for staying with us. As you asked, here is the invoice for your stay, G-408, attached to this mail.

2 nights at £115.00: £230.00
Dinner on Saturday: £58.00
Total, VAT included: £288.00

You paid it on Sunday 22 November 2026 with the card ending in 4417, so there is nothing left to pay. Your scarf is on its way to you by second class post, with our compliments.

Come back when the bluebells are out,
Ishbel and Ron, Corrie House`,
    attachments: [{ name: 'G-408.pdf' }],
  },
  {
    name: 'indexer, ISBN in the text',
    subject: 'Invoice X-15: index for "A Short History of Debt"',
    body: `Dear Hesper,

The index for "A Short History of Debt" (ISBN 978-1-4028-9462-6) went to the typesetter this morning: 1,150 entries, from "arrears" to "usury". The author tells me he wants his name under "penury". I let him have it.

Index, 288 pages at £3.25: £936.00
Invoice number: X-15
Total: £936.00, no VAT

Please pay it by 21 December 2026 by bank transfer: F. Ormsby, sort code 40-28-35, account 51736209.

Many thanks and warm wishes,
Fenella Ormsby`,
    attachments: [{ name: 'X-15.pdf' }],
  },
  {
    name: 'newsletter designer, merge field is part of the work',
    subject: 'Invoice 2093 for the newsletter template',
    body: `Hi Rosalind,

The template is in your account and tested. Where the greeting says [First name], the system puts in the name of each reader by itself, so please leave those brackets as they are.

Invoice 2093:
Template, fixed price as agreed on 2 November: £480.00
VAT at 20%: £96.00
Total: £576.00

It's due by 9 December 2026. Sort code 30-91-77, account 42086513, name Lantern Mailworks Ltd, reference 2093. PDF attached.

Thanks for a really clear brief!

Dev`,
    attachments: [{ name: 'Lantern-2093.pdf' }],
  },
  {
    name: 'joiner, attached to the wall',
    subject: 'Invoice 51 for the bookshelves',
    body: `Dear Professor Whitlock,

All six shelves are in and firmly attached to the wall, so you may now load them with the Encyclopaedia. The little brass key belongs to the cupboard door.

Invoice no. 51
Oak shelves, made and fitted, 6 at £140: £840.00
No VAT.

Please would you pay the £840.00 by Friday 18 December 2026, by cheque to "C. Sandys" or by transfer to sort code 60-23-31, account 18472905? The paper invoice is in the envelope I left on your desk.

With thanks,
Conrad Sandys, joiner`,
    attachments: [],
  },
  {
    name: 'coffee roaster, discount computed',
    subject: 'Invoice 7714: £228.00, or £216.60 if paid by 4 December',
    body: `Hello Ines,

Your beans left the roastery this morning and should be with you by Friday. Invoice 7714:

Yirgacheffe, 8 kg at £16.50: £132.00
House espresso, 8 kg at £12.00: £96.00
Total: £228.00 (coffee beans are free of VAT)

It is due on 23 December 2026. If it suits you to pay by 4 December 2026, take off 5%, which is £11.40, and send £216.60 instead. Both are quite all right with us.

Bank transfer to Gannet Coffee, sort code 20-41-69, account 53107864, reference 7714.

Thank you,
Tamsin`,
    attachments: [],
  },
  {
    name: 'electrician, total lower than the estimate',
    subject: 'Invoice EL-340, £40 less than we said',
    body: `Dear Mrs Achebe,

Good news for once: the rewiring of the annexe took less cable than we had thought. Estimate E-118 said £1,260.00, and the invoice is £1,220.00.

Labour, 20 hours at £44.00: £880.00
Cable, sockets and terminations: £340.00
Total: £1,220.00, VAT does not apply

The number is EL-340, and it is due on 9 December 2026. You can pay by transfer to Sparrow Electrical, sort code 40-28-35, account 51736209.

The certificate is attached together with the invoice. Please keep it safe, your insurer may ask for it.

Thank you,
Bogdan Sparrow`,
    attachments: [{ name: 'EL-340.pdf' }, { name: 'certificate-annexe.pdf' }],
  },
  {
    name: 'florist, first reminder, messages may have crossed',
    subject: 'A small reminder: invoice FL-92',
    body: `Dear Perpetua,

I hope the christening was as sunny as the forecast. Invoice FL-92 for the flowers, £145.00, was due last Thursday, 19 November 2026, and has not reached us yet. Perhaps it is on its way, and then this is only a hello.

If not, would you please pay it by 3 December 2026? Transfer to The Mossy Bucket, sort code 04-00-04, account 71829365, reference FL-92. I've attached the invoice once more so you needn't look for it.

Thank you, and if anything was not as you wanted it, do tell me.

Kind regards,
Wren
The Mossy Bucket`,
    attachments: [{ name: 'FL-92.pdf' }],
  },
  {
    name: 'accountant corrects the due date of her own invoice',
    subject: 'Invoice 1177: the right due date is 11 December 2026',
    body: `Dear Hamish,

I'm sorry, I mixed up two dates yesterday. On invoice 1177 I wrote that it was due on 25 November 2026. It should have said 11 December 2026, as we agreed, and that is the date that counts.

Everything else is right: the total is £390.00, and the account is Kerr Accounting, sort code 30-91-77, account 42086513. The corrected invoice is attached. Please use this one and throw away the first.

Thank you for bearing with me,
Una Kerr`,
    attachments: [{ name: '1177-corrected.pdf' }],
  },
  {
    name: 'leaflet for a debt advice charity',
    subject: 'Invoice 440: leaflet "Bailiffs at the Door? Know Your Rights"',
    body: `Dear Oyelaran,

The leaflets are printed and at your office. I think the line "Do not ignore this letter" on the cover works well in yellow, and the page on county court judgments is much easier to follow now.

Design, fixed price: £325.00
2,000 leaflets at £0.09: £180.00
Total: £505.00 (no VAT)

Please pay invoice 440 by 17 December 2026 to M. Castellane, sort code 60-23-31, account 18472905. If your grant comes in later than that, tell me and we'll move the date.

Thank you for the work you do.

Mireille Castellane`,
    attachments: [{ name: 'invoice-440.pdf' }],
  },
  {
    name: 'two invoices in one mail, each with its own date',
    subject: 'Invoices 801 and 802',
    body: `Dear Ludmila,

Two invoices this time, one for each of your two flats, as you wanted.

Invoice 801, Harbour Street: £220.00, due on 7 December 2026
Invoice 802, Kiln Lane: £175.00, due on 21 December 2026

Both are for cleaning after the tenants moved out. Together they are £395.00, and if you prefer to send that in one go by 7 December, that's fine too. The account is the same for both: Brightside Cleaning, sort code 20-41-69, account 53107864. Please put the number or numbers as the reference.

Thanks very much,
Agnieszka`,
    attachments: [{ name: '801.pdf' }, { name: '802.pdf' }],
  },
  {
    name: 'translator, ISO dates in a table',
    subject: 'Invoice TR-0306 (PO 7100442)',
    body: `Dear vendor team, dear Ms Lindqvist,

Thank you for the three jobs in November. Invoice TR-0306 for PO 7100442:

Job      Delivered     Words    Rate      Amount
A-118    2026-11-04    2,400    €0.085    €204.00
A-121    2026-11-11    1,200    €0.085    €102.00
A-125    2026-11-23    3,600    €0.085    €306.00

Total: €612.00, VAT 0% (reverse charge, as always between us)

Due on 2026-12-25 (25 December 2026), by transfer to AT95 1200 0008 4736 2915, reference TR-0306. The PDF is attached.

Kind regards,
Valentina Hofstätter, Graz`,
    attachments: [{ name: 'TR-0306.pdf' }],
  },
  {
    name: 'quoted thread with the old, wrong total',
    subject: 'Re: Invoice 2250, corrected',
    body: `Hi Esme,

Well spotted, and thank you. The invoice is now £375.00, and the corrected version is attached under the same number, 2250. It's due on 11 December 2026, still to Loft & Larder, sort code 40-28-35, account 51736209.

Best,
Raf

> From: Esme
> Raf, you have charged us for 6 lunches but there were only 5 of us at £75?
>
>> From: Raf
>> Invoice 2250, total £450.00, due 11 December 2026. Thank you!`,
    attachments: [{ name: '2250-corrected.pdf' }],
  },
  {
    name: 'US caterer, check or Zelle, sales tax',
    subject: 'Invoice 1806 - retirement lunch, Nov. 20',
    body: `Hi Marlene,

Y'all were the best crowd we've had all fall. Here's invoice 1806 for the lunch:

Lunch buffet, 40 guests @ $18.50      $740.00
Sweet tea & coffee                     $60.00
Subtotal                              $800.00
Sales tax 7%                           $56.00
Total                                 $856.00

It's due December 11, 2026. A check to Magnolia & Rye, 212 Cotton St., or Zelle to pay@magnoliarye.example both work great. "Killer" was the word Mr. Hodge used for the cobbler, so we're putting that on the menu.

Thank you so much!
Darlene`,
    attachments: [],
  },
  {
    name: 'Australian tennis court builder',
    subject: 'Tax invoice TC-0044, resurfacing your court',
    body: `G'day Narelle,

The court's done and you can play on it from Saturday. We'd hold off on the serve and volley near the net until the paint has had its full week.

Resurfacing one court: $6,200.00
New net and posts: $800.00
GST 10%: $700.00
Total: $7,700.00

Your deposit of $2,000.00 came in on 19 October 2026, thank you, so there's $5,700.00 to pay by 11 December 2026. PayID accounts@bluegumcourts.example or EFT, BSB 063-000, account 1047 2286. Please quote TC-0044.

Cheers, and see you in court (sorry, couldn't help it),
Trev
Bluegum Courts`,
    attachments: [{ name: 'TC-0044.pdf' }],
  },
  {
    name: 'Indian app studio, lakh format and UPI',
    subject: 'Invoice KS/26-27/058, app maintenance',
    body: `Dear Mr Raghunathan,

Warm greetings from Pune. Please find attached invoice KS/26-27/058 for the quarter September to November 2026.

Maintenance, 3 months at ₹35,000: ₹1,05,000.00
GST at 18%: ₹18,900.00
Total: ₹1,23,900.00

Please pay by 15 December 2026, by UPI to kalasoft@examplebank or by NEFT to the account printed on the invoice. As you deduct TDS, please send us the certificate whenever it is convenient.

Thank you for your continued trust.

Kind regards,
Vaishnavi Deshpande
Kala Software`,
    attachments: [{ name: 'KS-26-27-058.pdf' }],
  },
  {
    name: 'Cape Town surf school, EFT and load-shedding joke',
    subject: 'Invoice SS221, staff surf day',
    body: `Hi Lerato,

What a day! Fourteen accountants in wetsuits and not a single one failed to stand up.

Surf lesson, 14 people at R450: R6,300.00
Braai on the beach: R1,700.00
VAT 15%: R1,200.00
Total: R9,200.00

Invoice SS221 is due on 10 December 2026. You can pay by EFT to Kelp & Foam Surf School, Nedbank, account 1187 440 923, reference SS221. If the power's out that day, the day after is fine.

Thanks a million,
Wade`,
    attachments: [{ name: 'SS221.pdf' }],
  },
  {
    name: 'Swiss violin maker, apostrophe in the sum',
    subject: 'Invoice 118237, your violin by Gagliano',
    body: `Dear Ms Carrington,

The crack in the top is closed and you would have to look for it with a lens. The sound post stands again where it ought to.

Repair of the top: CHF 1'450.00
New sound post and set-up: CHF 150.00
VAT at 8.1%: CHF 129.60
Total: CHF 1'729.60

Please pay invoice 118237 by 18 December 2026, to IBAN CH33 0070 0110 0482 7361 9, reference RF69 118237. For your insurer I have attached the invoice, and a report with photographs. The value of CHF 240'000 in the report is the insured value, and nothing to do with what you pay.

With kind regards,
Matthias Gisler, Brienz`,
    attachments: [{ name: 'invoice-118237.pdf' }, { name: 'report-gagliano.pdf' }],
  },
  {
    name: 'Canadian tutor, a failed exam and a retake',
    subject: 'Invoice 27, November tutoring',
    body: `Hi Mrs. Thibodeau,

Émile wrote the practice test again on Monday and got 71%. He failed the first one and told me he'd never pass, so please make a fuss of him tonight.

Invoice 27: 5 lessons at $48.00, so $240.00 (no HST, as I'm a small supplier). It's due December 9, 2026, by Interac e-Transfer to noor@sumsandstories.example or cash at the next lesson.

No lessons between December 21 and January 3. Thank you for driving through all that snow!

Noor`,
    attachments: [],
  },
  {
    name: 'sports photographer, penalties and extra time',
    subject: 'Invoice 615: cup final pictures, penalties included',
    body: `Dear Conall,

Extra time, penalties and a red card: I could not have asked for more. The pictures are in your folder.

Half day at the match: €280.00
20 pictures for the programme at €6.00: €120.00
VAT at 23%: €92.00
Total: €492.00

The extra time on the pitch costs nothing extra. Half a day is half a day, as agreed.

Could you please pay invoice 615 by 16 December 2026? IBAN IE63 BOFI 9014 2763 5082 19, name Dervla Tansey. The PDF is attached.

Thanks a million, and up the Rovers,
Dervla`,
    attachments: [{ name: '615_Rovers.pdf' }],
  },
  {
    name: "window dresser reminds a shop, sale is the client's own",
    subject: 'Reminder: invoice WD-38, Black Friday window',
    body: `Hi Zuleika,

I walked past last night and people were taking pictures of the window. The "70% off everything" sign looks great in the middle, so leave it there until the sale is over.

One small thing: invoice WD-38 for the window, £360.00, was due on Friday 20 November 2026, and I haven't seen it come in. I know this is your busiest week, so would Friday 4 December 2026 suit you? Bank transfer to T. Ravenscroft, sort code 04-00-04, account 71829365, reference WD-38.

Thank you, and good luck for Friday!
Theo`,
    attachments: [],
  },
  {
    name: "supplier answers a council's form in its own words",
    subject: 'Invoice 90017 and your remittance form',
    body: `Dear Ms Entwistle,

Thank you for setting us up as a supplier. Your form F12 ("Remittance advice: supplier to complete in full or payment will be rejected") is filled in and attached, together with invoice 90017.

Playground inspection, 4 sites at £165.00: £660.00
VAT at 20%: £132.00
Total: £792.00
Your PO number: 4500-77120

The invoice is due on 23 December 2026. Our account is Swings & Safety Ltd, sort code 20-41-69, account 53107864. If the form needs anything else, please let me know and you will have it the same day.

Kind regards,
Aubrey Kitteridge`,
    attachments: [{ name: 'invoice-90017.pdf' }, { name: 'F12-completed.pdf' }],
  },
  {
    name: "heating engineer, please don't pay at once",
    subject: 'Invoice HT-733, but wait a week with it',
    body: `Dear Mr Olufemi,

Please don't pay this immediately. I'd like you to live with the new thermostat for a week first, and if the bedroom is still cold, I'll come back and put it right for nothing.

Invoice HT-733
Thermostat, supplied and fitted: £185.00
Call-out: £45.00
Total: £230.00, VAT included

It's due on 16 December 2026. Transfer to Cwm Heating, sort code 30-91-77, account 42086513, or card on my next visit.

Diolch yn fawr,
Gethin`,
    attachments: [{ name: 'HT-733.pdf' }],
  },
  {
    name: 'second reminder to a friend of the house, calm',
    subject: 'Second reminder: invoice 0388 (€264.00)',
    body: `Dear Florentyna,

This is my second mail about invoice 0388 for €264.00, which was due on 30 October 2026. My first one, of 11 November, may have landed in your spam folder, as they like to do.

Please could you transfer it by Friday 4 December 2026 to IBAN DE93 7015 0000 0042 9183 76, reference 0388? If the sum is a problem just now, I'd be glad to split it, say €132.00 on 4 December 2026 and €132.00 on 8 January 2027. A short "yes, in two parts" is all I need.

I'm not going to charge any interest or fees for this.

Kind regards, and love to the girls,
Ottmar`,
    attachments: [{ name: 'invoice_0388.pdf' }],
  },
  {
    name: "consultant quotes an angry line that was not his client's",
    subject: 'Invoice CX-205, complaint handling workshop',
    body: `Dear Roisin,

Your team was brave. I won't forget how Declan answered "This is a disgrace and I want my money back NOW" with "Sit down, I'll make you a tea".

Workshop on 19 November 2026, full day: €950.00
Handbook, 12 copies at €12.50: €150.00
VAT at 23%: €253.00
Total: €1,353.00

Invoice CX-205 is attached and due on 18 December 2026. Our IBAN is IE21 AIBK 9320 8447 2160 35 (Plain Answers Ltd).

Many thanks,
Fiachra`,
    attachments: [{ name: 'CX-205.pdf' }],
  },
  {
    name: 'Belgian chocolate maker, price list attached to an order answer',
    subject: 'Your question about our wholesale prices for 2027',
    body: `Dear Mr Pemberton,

Thank you for your interest in our chocolates. Yes, we deliver to England, and the price list for 2027 is attached. In short:

Box of 9: €6.40 up to 99 boxes, €5.90 from 100 boxes
Box of 16: €10.80 up to 99 boxes, €9.95 from 100 boxes
Pallet to Dover: €185.00, customs papers included

The prices are without VAT and hold from 1 January to 30 June 2027. There is no smallest order, and no obligation to anything: if you would just like a box to taste, write to me and I will send you one.

With kind regards,
Godelieve Maertens
Chocolaterie Maertens, Brugge`,
    attachments: [{ name: 'price-list-2027.pdf' }],
  },
  {
    name: 'Finnish sauna builder, instalment invoice out of three',
    subject: 'Invoice 20264, second of three: sauna in Porvoo',
    body: `Dear Katherine,

The walls are up and it smells of pine already. As in our contract of 5 October 2026, here is the second of three invoices:

1st invoice, 20251: €3,000.00, paid on 19 October 2026, thank you
2nd invoice, 20264 (this one): €3,000.00, due on 10 December 2026
3rd invoice, when the stove is in: €1,500.00, not yet due, about February 2027

All sums include VAT at 25.5%. So today only the second matters: €3,000.00 to IBAN FI81 1234 5000 0678 97, reference 202646.

The stove you chose is a model called Helvetti, which you may not want to translate for the children.

Best wishes,
Aulis Koskenranta`,
    attachments: [{ name: 'invoice-20264.pdf' }],
  },
  {
    name: 'dog walker, one line after another',
    subject: 'Nov walks, invoice 14',
    body: `Hi Trish!

Invoice 14 for Bandit's walks in November: 16 walks at £12, £192.00 in total. Bandit stole one (1) sausage from a stranger, which I paid for, no charge.

Could you pay by 7 December 2026 please? Monzo to Kayleigh Stubbs or bank transfer, 04-00-04, 71829365, whichever's easier.

Thank you both xx
Kayleigh`,
    attachments: [],
  },
  {
    name: 'EV charger installer, charge and default in their other sense',
    subject: 'Invoice EV-0920, charge point at Sorrel Cottage',
    body: `Dear Mr Beaumont-Clarke,

Your charge point is on and working. By default it charges between midnight and five, when your tariff is lowest. If you'd like other hours, you can change them in the app, and there's no charge for ringing me about it either.

Charge point, 7 kW: £640.00
Fitting: £310.00
VAT at 20%: £190.00
Total: £1,140.00

This is the sum in my estimate E-0871 to the penny. Please pay invoice EV-0920 by 11 December 2026 by transfer: Currant Electric Ltd, sort code 60-23-31, account 18472905.

Thank you,
Basil Nwosu`,
    attachments: [{ name: 'EV-0920.pdf' }],
  },
  {
    name: 'Spanish fashion sample maker, collection and collection from the yard',
    subject: 'Invoice 2026/61: samples for your summer collection',
    body: `Dear Philippa,

The samples for your summer collection are finished, all eighteen of them, and ready for collection from Monday 30 November 2026, between 9:00 and 14:00.

18 samples at €95.00: €1,710.00
Total: €1,710.00 (delivered outside Spain, no Spanish VAT)

Please pay by 14 December 2026 to IBAN ES58 2100 0482 8002 0051 7364, reference 2026/61. The courier may take them before you have paid, we trust you.

Thank you, and un abrazo,
Remedios Calatrava`,
    attachments: [{ name: 'Invoice 2026-61.pdf' }],
  },
  {
    name: 'bookkeeper passes on that a payment came twice',
    subject: 'You paid invoice 3120 twice: £66.00 is coming back to you',
    body: `Dear Mr Ogilvie,

Your payment of £66.00 for invoice 3120 reached us on 16 November 2026, and then the same sum came again on 23 November. Thank you for being so very thorough, but once is enough.

We sent the second £66.00 back to your account this morning, and you should have it by Friday 27 November 2026. There is nothing you need to do, and nothing is outstanding.

With best wishes,
Salome Birtwhistle
for Tidewell Chimney Sweeps`,
    attachments: [],
  },
  {
    name: 'escape room builder, firm third reminder with a pause of work',
    subject: 'Third reminder: invoice ER-77, £2,160.00',
    body: `Dear Mr Lascelles,

Invoice ER-77 for the first half of "The Last Chance Saloon" was due on 23 October 2026. I wrote on 30 October and on 13 November, and you told me on 16 November that it would be paid that week. It has not arrived yet, so something may have gone wrong on the way.

Please pay the £2,160.00 by Friday 4 December 2026 to Wunderkammer Rooms, sort code 40-28-35, account 51736209, reference ER-77. The second half of the work was to begin on 7 December. As our contract says, it starts once the first half is paid, so that date will move if the payment comes later.

If there is a difficulty, do call me on 020 7946 0321. We have always found a solution together.

Kind regards,
Hildegard Strand`,
    attachments: [{ name: 'ER-77.pdf' }],
  },
]
