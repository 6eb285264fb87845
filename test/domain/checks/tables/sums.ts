import { plainDate } from '../../../../lib/domain/calendar/plain-date'
import type { RuleTable } from '../rule-table'

const finnishOnly = { notApplicable: 'English has one word for both.' }
const inMay = { country: 'FI', today: plainDate('2026-05-04') } as const
const clients = {
  context: {
    client: { name: 'Kolmio Oy', contactName: 'Ella Virtanen', emails: ['ella@kolmio.example'] },
    otherClients: ['Neliö Oy', 'Brown & Sons'],
  },
} as const

export const sumTables: readonly RuleTable[] = [
  {
    rule: 'consistency.line',
    en: {
      flag: [
        '3 hours × €100.00 = «€310.00» -> 3 hours × €100.00 = €300.00',
        'Design, 12 h x €80.00: «€950.00» -> Design, 12 h x €80.00: €960.00',
        'November was 4 cleans at £42 so thats «£178» all in. -> November was 4 cleans at £42 so thats £168 all in.',
        '2.5 days at €400.00 per day = «€1,200.00» -> 2.5 days at €400.00 per day = €1,000.00',
        '4.10 h × €1.15 = «€4.80» -> 4.10 h × €1.15 = €4.72',
        '14,200 words from German to English at €0.09, together «€1,287.00» -> 14,200 words from German to English at €0.09, together €1,278.00',
      ],
      ok: [
        'Four lessons of 45 minutes at £32.00, which comes to £128.00.',
        '3 hours × €100.00 = €300.00',
        '2.5 days at €400.00 per day = €1,000.00',
        'Logo at €100.00, cards €150.00',
        '3 pages, €100.00 and €50.00',
        'Bar staff, 2 people, 5 hours at $32.00: $320.00',
        '6 treatments of 40 minutes at £42.00 = £252.00',
        'Two servers, 4 hours each at $30.00: $240.00',
        'Box room, asked for on the 12th and agreed at £180.00: £180.00',
        '14 rackets restrung 20 Nov at £16.50 = £231.00.',
        'Curls €65.00, the bride €140.00 and braids 2 x €70.00, together €345.00',
        'Invoice 2026-1142 for five sessions at CHF 96.00, which makes CHF 480.00',
      ],
    },
    fi: {
      flag: [
        '3 tuntia x 100,00 € = «310,00 €» -> 3 tuntia x 100,00 € = 300,00 €',
        'Suunnittelu, 12 h à 80,00 €: «950,00 €» -> Suunnittelu, 12 h à 80,00 €: 960,00 €',
        '2,5 päivää x 400,00 €, yhteensä «1 200,00 €» -> 2,5 päivää x 400,00 €, yhteensä 1 000,00 €',
      ],
      ok: [
        'Ajo 2 x 38 km á 0,60 € = 45,60 €',
        '3 tuntia x 100,00 € = 300,00 €',
        '2,5 päivää x 400,00 €, yhteensä 1 000,00 €',
        'Logo 100,00 €, kortit 150,00 €',
      ],
    },
  },
  {
    rule: 'consistency.items',
    en: {
      flag: [
        'Pruning is €360.00. Carting the branches €40.00. Together «€410.00».',
        'Tear-off $1,200.00\nDump fee $220.00\nTotal «$1,320.00»',
        'Tear-off $1,200.00\nShingles $2,650.00\nTotal «$3,950.00»',
        'Invoice 12, due 26 October 2026: £1,800.00\nFixed late payment charge: £70.00\nTotal: «£1,880.00»',
        'Logo €100.00\nCards €150.00\nTotal «€260.00» -> Logo €100.00\nCards €150.00\nTotal €250.00',
        '- Logo, 2 × €100.00 = €200.00\n- Cards: €150.00\nSubtotal: «€300.00»\nVAT 20%: €60.00\nTotal: €360.00',
        'Site €1,000.00\nHosting €200.00\nVAT 25.5%: €306.00\nTotal «€1,516.00» -> Site €1,000.00\nHosting €200.00\nVAT 25.5%: €306.00\nTotal €1,506.00',
        'Tents P1 450\nKitchen P500\nTotal «P1 900»',
        'Site ¥120,000\nHosting ¥30,000\nTotal «¥160,000» -> Site ¥120,000\nHosting ¥30,000\nTotal ¥150,000',
        'Site 12.500 KWD\nHosting 2.250 KWD\nTotal «14.700 KWD» -> Site 12.500 KWD\nHosting 2.250 KWD\nTotal 14.750 KWD',
        'Photographs: £1,850.00\nLess deposit paid in March: -£500.00\nLeft to pay: «£1,250.00» -> Photographs: £1,850.00\nLess deposit paid in March: -£500.00\nLeft to pay: £1,350.00',
        'Tables €310.00\nTwo servers for five hours: €480.00\nTotal: «€890.00»\nHalf of it holds the date.',
        '3 visits at $85.00: $255.00\nHST 13%: $33.15\nTotal: «$298.15» -> 3 visits at $85.00: $255.00\nHST 13%: $33.15\nTotal: $288.15',
      ],
      ok: [
        'Stones €1,980.00. Capping, ten at €32.00: €320.00. Together €2,300.00.',
        'Logo €100.00\nCards €150.00\nTotal €250.00',
        'Logo €100.00\nCards €150.00\nVAT 20%: €50.00\nTotal €300.00',
        'Logo €100.00\nDiscount €20.00\nCards €150.00\nTotal €230.00',
        'Invoice 11: €310.00\nInvoice 12: €275.00\nYour payment for 11, thank you: €310.00\nTotal €275.00',
        'Hours: 10\nRate: €80.00 per hour\nTotal €800.00',
        'Interpreting: £252.00\nFares: £9.20 (as agreed)\nTotal: £261.20',
        'Lights $2,950.00 (was $2,400.00)\nSound $1,800.00\nTotal $4,750.00',
        'Roof: $400.00\nGutter: $60.00\nBefore GST: $460.00\nGST 15%: $69.00\nTotal: $529.00',
        'Photographs: £1,850.00\nLess deposit paid in March: -£500.00\nLeft to pay: £1,350.00',
        'Invoice 11: €310.00\nCredit note 2: €50.00\nTo pay: €260.00',
        'Sign: €400.00\nLettering: €60.00\nTaxable value: €460.00\nGST 18%: €82.80\nTotal: €542.80',
        'We agreed on €1,000.00 for the site.\nTotal €1,200.00',
        'Site 12.500 KWD\nHosting 2.250 KWD\nTotal 14.750 KWD',
        'Materials €50.00\nVAT 20%: €24.00\nTotal €144.00',
        'Site €100.00\nVAT 20%: €20.00\nTotal €120.00',
      ],
    },
    fi: {
      flag: [
        'Maalaus 7 900 € sis. alv. Lautojen vaihto 640 €. Yhteensä «8 440 €».',
        'Logo 100,00 €\nKortit 150,00 €\nYhteensä «260,00 €» -> Logo 100,00 €\nKortit 150,00 €\nYhteensä 250,00 €',
        'Sivusto 1 000,00 €\nYlläpito 200,00 €\nVeroton «1 300,00 €» -> Sivusto 1 000,00 €\nYlläpito 200,00 €\nVeroton 1 200,00 €',
        '- Logo: 100 €\n- Kortit: 150 €\nYhteensä: «240 €»',
        'Siivous 8 x 65,00 = 520,00\nIkkunat 140,00\nAlv 25,5 % 168,30\nYhteensä «848,30 euroa»',
        'Alkuperäinen hinta 7 400,00 €\nLattialämmitys 640,00 €\nUusi hinta yhteensä «8 140,00 €»',
        'Hinta:\n- suunnittelu 800 €\n- kaksi kuvauspäivää 2 400 €\nYhteensä «3 300 €»',
      ],
      ok: [
        'Koko hinta 1 200,00 €\nSiitä puolet 600,00 €\nAlv 25,5 % 153,00 €\nYhteensä 753,00 €',
        'Koko hinta 1 200,00 €\nErä 1, 40 % 480,00 €\nAlv 25,5 % 122,40 €\nYhteensä 602,40 €',
        'Iltatyö 12.11. klo 17 150,00 €\nLevy 4 TB 129,00 €\nYhteensä 279,00 €',
        'Logo 100,00 €\nKortit 150,00 €\nYhteensä 250,00 €',
        'Logo 100,00 €\nAlennus 20,00 €\nYhteensä 80,00 €',
        'Sivusto 1 000,00 €\nYlläpito 200,00 €\nAlv 25,5 %: 306,00 €\nYhteensä 1 506,00 €',
      ],
    },
  },
  {
    rule: 'consistency.rest',
    en: {
      flag: [
        'Invoice 12 was €450.00 and we received €275.00 in May, so the balance is now «€185.00». -> Invoice 12 was €450.00 and we received €275.00 in May, so the balance is now €175.00.',
        'The whole job is £2,250, you gave me £800, so that is «£1,350» to go. -> The whole job is £2,250, you gave me £800, so that is £1,450 to go.',
        'Total $900.00\nDeposit paid: $300.00\nBalance: «$700.00»',
        'It is €650.00 for the evening, less the €200.00 deposit, which leaves «€550.00».',
        'Invoice 12 comes to «£145.00». That is £85.00 for the service and £50.00 for the valve. -> Invoice 12 comes to £135.00. That is £85.00 for the service and £50.00 for the valve.',
        'Thanks for sending the £400.00. Of the £1,150.00 on invoice 12 that leaves «£650.00».',
        'Got the $400.00 toward invoice 12, thank you. That leaves «$550.00» of the $900.00.',
        'Thanks, £300 for invoice 12 landed on Monday. The total was £640, so that leaves «£350». -> Thanks, £300 for invoice 12 landed on Monday. The total was £640, so that leaves £340.',
        'Total: €2,140.00\nDeposit, half of it: «€1,170.00» -> Total: €2,140.00\nDeposit, half of it: €1,070.00',
        'Total €800.00. An advance of 30 %, which is «€250.00», holds the date.',
      ],
      ok: [
        'Invoice 12 was €450.00 and we received €275.00 in May, so the balance is now €175.00.',
        'The job is £1,000 plus VAT, you paid £300, and £900 is left.',
        'Logo €100.00, cards €150.00, and €50.00 is left of your credit.',
        'You paid €500.00 of €900.00, and the next part is €200.00.',
        'Total: €2,140.00\nDeposit, half of it: €1,070.00',
        'Total €800.00 with VAT, €640.00 without. A deposit of 50 %, €320.00, holds the date.',
        'Invoice 12 comes to £135.00. That is £85.00 for the service and £50.00 for the valve.',
        'The total is £135.00. That is £15.00 more than last year, and £5.00 of it are for the bin.',
        'Invoice 51: £275.50\nYour payment for 50, thank you: £310.00\nLeft to pay: £275.50',
      ],
    },
    fi: {
      flag: [
        'Kiitos, 1 000 € tuli tilille eilen. Laskusta 12 (1 840 €) on siis jäljellä «740 €».',
        'Kiitos tulleesta 1 000,00 euron maksusta. Lasku oli kokonaisuudessaan 1 850,00 €, joten avoinna on «950,00 €».',
        'Kuvaus 1 900 €\nMaksettu ennakko 500 €\nMaksettavaa jää «1 740 €» -> Kuvaus 1 900 €\nMaksettu ennakko 500 €\nMaksettavaa jää 1 400 €',
        'Lasku oli 450,00 €, josta maksoit 275,00 €, joten jäljellä on «185,00 €».',
        'Yhteensä 900 €, ennakkoa saatu 300 €, vielä jää «700 €».',
        'Lasku 12, summa «960 €» (logo 700 €, käyntikortit 250 €).',
        'Kiitos 150 eurosta, joka tuli maanantaina. Laskun summa oli 420 euroa, joten jäljellä on «290 euroa».',
        'Yhteensä 5 600 €. Ennakkona laskutan siitä puolet, eli «2 840 €».',
      ],
      ok: [
        'Lasku oli 450,00 €, josta maksoit 275,00 €, joten jäljellä on 175,00 €.',
        'Työ 1 000 € + alv, maksettu 300 €, jää 955 €.',
        'Logo 100 €, kortit 150 €, ja hyvitystä on jäljellä 50 €.',
      ],
    },
  },
  {
    rule: 'consistency.vatSum',
    en: {
      flag: [
        'Subtotal €200.00\nVAT 25.5%: €51.00\nTotal «€250.00» -> Subtotal €200.00\nVAT 25.5%: €51.00\nTotal €251.00',
        'Price before VAT €1,000.00, VAT €255.00, total «€1,225.00». -> Price before VAT €1,000.00, VAT €255.00, total €1,255.00.',
        'Subtotal: £100.00\nVAT (20%): £20.00\nAmount due: «£125.00»',
      ],
      ok: [
        'Subtotal €200.00\nVAT 25.5%: €51.00\nTotal €251.00',
        'Subtotal €200.00\nTotal €251.00',
        'Total €251.00, VAT €51.00',
        'Subtotal €200.00\nVAT 14%: €10.00\nVAT 25.5%: €51.00\nTotal €261.00',
      ],
    },
    fi: {
      flag: [
        'Veroton 200,00 €\nAlv 25,5 %: 51,00 €\nYhteensä «250,00 €» -> Veroton 200,00 €\nAlv 25,5 %: 51,00 €\nYhteensä 251,00 €',
        'Hinta ilman alv:tä 1 000,00 €, alv 255,00 €, yhteensä «1 225,00 €».',
        'Välisumma 100,00 €\nAlv 25,50 €\nLoppusumma «125,00 €»',
      ],
      ok: [
        'Veroton 200,00 €\nAlv 25,5 %: 51,00 €\nYhteensä 251,00 €',
        'Veroton 200,00 €\nYhteensä 251,00 €',
        'Yhteensä 251,00 €, alv 51,00 €',
        'Koko työ, veroton 500,00 €\nErä 1, 40 % 200,00 €\nAlv 25,5 % 51,00 €\nYhteensä 251,00 €',
      ],
    },
  },
  {
    rule: 'consistency.currency',
    en: {
      flag: [
        'Design €200.00, hosting «$50.00».',
        'Total: €300.00 («£260.00»)',
        'The invoice is 300 EUR. Please pay «300 USD».',
      ],
      ok: [
        'Design €200.00, hosting €50.00.',
        'Total: €300.00 (approximately £260.00)',
        'Total $100.00, converted at the rate of the day: €92.00',
        'Total $100.00, by check to 12 Oak Street, 2217 E Linden Street, Tucson.',
      ],
    },
    fi: {
      flag: [
        'Suunnittelu 200,00 €, palvelin «$50.00».',
        'Yhteensä 300,00 € («£260.00»)',
        'Lasku on 300 EUR, maksathan «300 USD».',
      ],
      ok: [
        'Suunnittelu 200,00 €, palvelin 50,00 €.',
        'Yhteensä 300,00 € (noin £260.00)',
        'Kurssi: 100,00 € = $108.00',
      ],
    },
  },
  {
    rule: 'consistency.client',
    setting: clients,
    en: {
      flag: [
        'Here is the invoice for «Neliö Oy». -> Here is the invoice for Kolmio Oy.',
        'Invoice 12 for the work at «Brown & Sons».',
        'Dear Ella,\n\nthe «neliö oy» invoice is attached.',
      ],
      ok: [
        'Here is the invoice for Kolmio Oy.',
        'Invoice 12 for Neliö Oyster Bar.',
        { text: 'Have a wise day, the invoice is attached.', context: { otherClients: ['Wise'] } },
        { text: 'Here is the invoice for Neliö Oy.', context: { client: {} } },
      ],
    },
    fi: {
      flag: [
        'Tässä lasku, «Neliö Oy». -> Tässä lasku, Kolmio Oy.',
        'Lasku 12, työt kohteessa «Brown & Sons».',
        'Hei Ella,\n\n«neliö oy» ja lasku 12.',
      ],
      ok: [
        'Tässä lasku, Kolmio Oy.',
        'Lasku 12, Neliö Oyster Bar.',
        { text: 'Tässä lasku, Neliö Oy.', context: { client: {} } },
      ],
    },
  },
  {
    rule: 'consistency.recipient',
    setting: clients,
    en: {
      flag: [
        { text: 'Invoice 12 is attached.', recipients: [{ email: 'tom@brown.example' }] },
        { text: 'Invoice 12 is attached.', recipients: [{ name: 'Ella', email: 'ella@gmail.com' }] },
        { text: 'Invoice 12 is attached.', recipients: [{ email: 'a@b.example' }, { email: 'c@d.example' }] },
      ],
      ok: [
        { text: 'Invoice 12 is attached.', recipients: [{ email: 'Ella@Kolmio.example' }] },
        { text: 'Invoice 12 is attached.', recipients: [{ email: 'accounts@kolmio.example' }] },
        { text: 'Invoice 12 is attached.', recipients: [{ name: 'Ella' }] },
        'Invoice 12 is attached.',
      ],
    },
    fi: {
      flag: [
        { text: 'Lasku 12 on liitteenä.', recipients: [{ email: 'tom@brown.example' }] },
        { text: 'Lasku 12 on liitteenä.', recipients: [{ email: 'ella@gmail.com' }] },
        { text: 'Lasku 12 on liitteenä.', recipients: [{ email: 'a@b.example' }, { email: 'c@d.example' }] },
      ],
      ok: [
        { text: 'Lasku 12 on liitteenä.', recipients: [{ email: 'ella@kolmio.example' }] },
        { text: 'Lasku 12 on liitteenä.', recipients: [{ email: 'laskut@kolmio.example' }] },
        'Lasku 12 on liitteenä.',
      ],
    },
  },
  {
    rule: 'consistency.composer',
    setting: { invoice: { dueDate: '2026-04-14' } },
    en: {
      flag: [
        'Please pay by «15 April 2026». -> Please pay by 14 April 2026.',
        'The invoice is due on «20 April 2026».',
        'Due date: «14 May 2026»',
      ],
      ok: ['Please pay by 14 April 2026.', 'Please pay soon.', 'The work was done on 10 March 2026.'],
    },
    fi: {
      flag: [
        'Maksathan viimeistään «15.4.2026». -> Maksathan viimeistään 14.4.2026.',
        'Lasku erääntyy «20.4.2026».',
        'Eräpäivä: «14.5.2026»',
      ],
      ok: ['Maksathan viimeistään 14.4.2026.', 'Maksathan pian.', 'Työ tehtiin 10.3.2026.'],
    },
  },
  {
    rule: 'consistency.file',
    setting: { attachments: [{ name: 'invoice-2026-041.pdf' }] },
    en: {
      flag: [
        'Invoice «2026-040» is attached.',
        'Invoice number: «2026-014»',
        { text: 'Please find invoice «1042» attached.', attachments: [{ name: 'Invoice 1043.pdf' }] },
      ],
      ok: [
        'Invoice 2026-041 is attached.',
        'Invoices 2026-040 and 2026-041 are attached.',
        { text: 'Invoice 2026-040 is attached.', attachments: [{ name: 'scan.pdf' }] },
        { text: 'Invoice 41 is attached.', attachments: [{ name: 'invoice-2026-041.pdf' }] },
      ],
    },
    fi: {
      flag: [
        'Lasku «2026-040» on liitteenä.',
        'Laskun numero: «2026-014»',
        { text: 'Lasku «1042» on liitteenä.', attachments: [{ name: 'lasku_1043.pdf' }] },
      ],
      ok: [
        { text: 'Lasku 20261/55 on liitteenä.', attachments: [{ name: 'lasku_55.pdf' }] },
        'Lasku 2026-041 on liitteenä.',
        'Laskut 2026-040 ja 2026-041 ovat liitteenä.',
        { text: 'Lasku 2026-040 on liitteenä.', attachments: [{ name: 'kuva.pdf' }] },
      ],
    },
  },
  {
    rule: 'surprise.estimate',
    setting: { context: { estimate: { minor: 100000, currency: 'EUR' } } },
    en: {
      flag: [
        'The total is «€1,200.00».',
        'Invoice 12: «1200 EUR»',
        'Design €900.00, tests €300.00, total «€1,200.00».',
      ],
      ok: [
        'The total is €1,000.00.',
        'The total is €1,200.00, with the pages you approved on 3 March.',
        'The total is £1,200.00.',
      ],
    },
    fi: {
      flag: ['Loppusumma on «1 200,00 €».', 'Lasku 12: «1200 EUR»', 'Yhteensä «1 200,00 €».'],
      ok: [
        'Loppusumma on 1 000,00 €.',
        'Loppusumma on 1 200,00 €, kuten sovimme 3.3.',
        'Loppusumma on £1,200.00.',
      ],
    },
  },
  {
    rule: 'surprise.extra',
    en: {
      flag: [
        'The invoice has 3 hours of «additional work».',
        'There were some «unforeseen costs».',
        'The work «took longer than expected».',
        'The photographs went «over budget».',
        'A fuel «surcharge has been added».',
        '«Extra materials were needed» for the roof.',
        'The cost came in «above the estimate».',
        'Through «unforeseen circumstances» the total is higher.',
        '«I went ahead and» renewed the pipes, which is on the invoice.',
        'The wall might «end up a bit dearer».',
        "I'll just «tack it onto» the last bill.",
        'I «tacked those hours on» to the invoice.',
        "I'll put the ice «on your tab», invoice 12 is attached.",
        "That'll be «another 80 bucks» or so.",
        'For the plaster you give me «280 pounds more».',
        'The evenings I will «calculate separately».',
        "The tiles «weren't in the quote», so they are on the invoice.",
        'I «took the liberty» of mending the gate, see the invoice.',
        'The wood may «cost a little more» than the invoice says.',
        '«Brace yourselves» for the invoice of December.',
        'It may «come to a bit more», see the invoice.',
        'I «took it upon myself» to paint the door, see the invoice.',
        '«Extras will» be on the next invoice.',
        "What we find we'll «just add to the bill».",
        'The price is £400, «give or take whatever we find».',
        'Two joists of invoice 12 had gone, «so we just cracked on».',
      ],
      ok: [
        'Two extra hours on the ivy, which you okayed by text, are on the invoice.',
        'The invoice has 3 hours of additional work, as agreed on 3 March.',
        'The extra hours you approved are on the invoice.',
        'It took longer than planned, but the price stays as quoted.',
        'It took two hours more than planned, and I do not charge for them.',
        'The photographs went over budget, at our own cost.',
        'The extras are in the second album.',
        'No additional information is needed.',
        'The curtains turn out a bit longer, and invoice 12 is attached.',
        'We tacked the carpet on the stairs, and invoice 12 is attached.',
        'You were not in the photograph, and invoice 12 is attached.',
        'The sheep are in two separate fields, and invoice 12 is attached.',
        'Come up a little earlier, and the invoice will be there.',
        'I have just added the address to the invoice.',
        'The tiler cracked on, and invoice 12 is attached.',
        'It depends on what you need, see invoice 12.',
      ],
    },
    fi: {
      flag: [
        'Laskulla on kolme tuntia «lisätyötä».',
        'Mukana on «ylimääräisiä kuluja».',
        'Työhön meni «arvioitua enemmän» aikaa.',
        'Laskutin «ylimääräisistä korjauskierroksista».',
        '«Tarvikkeita meni enemmän» kuin laskettiin.',
        'Hommaan «meni oletettua kauemmin».',
        '«Jouduin lisäksi korjaamaan» vanhan koodin.',
        'Lasku sisältää «viikonloppulisän».',
        '«Tuntihintani on noussut», summa on siksi suurempi.',
        '«Unohdin mainita», että kuvat laskutetaan erikseen.',
        '«Hinta voi vielä elää».',
        '«Hintaan eivät kuuluneet» kuvien oikeudet.',
        '«Lisätyöt» laskutetaan erikseen. Maksusta sovitaan, kun työ on tehty.',
        'Siirrosta sovittiin. Lisätöitä «saattaa vielä tulla», tarjous on 300 €.',
        'Laskussa «meni tunti pidempään».',
        'Sovittu urakkahinta 300,00 €. «Lisätyöt» 40,00 €. Lasku 12.',
      ],
      ok: [
        'Laskulla on lisätyöt, joista sovimme 3.3.',
        'Laskulla on sovitut lisätyöt 40,00 €.',
        'Lasku 12. Lisätöitä ei tehty.',
        'Lasku 12: lisätyö sisältyy jo sovittuun urakkahintaan.',
        'Laskulla on lisätyöt (sovittu 3.3.) 40,00 €.',
        'Laskulla on lisätyöt 40,00 €, kuten sovittu.',
        'Laskulla on lisätyöt, joista on sovittu.',
        'Pyysit lisätyön maaliskuussa.',
        'Lisätietoja saat minulta.',
        'Tapahtumassa oli odotettua enemmän väkeä.',
        'Unohdin lisätä liitteen, tässä lasku uudelleen.',
        'Jätemaksu ajalta 1.1.–31.3.2026 on 120 €.',
        'Hinta sisältää kaikki matkat.',
        'Varaamme ajan, kun hinta on selvä.',
        'Ylimääräisiä kuluja ei tullut, lasku on 300 €.',
        'Lisätöitä ei tullut, ja ylimääräistä työtä on vain naapurin laskulla.',
        'Lisätyöt sovitaan aina erikseen, tarjous on 300 €.',
        'Hinta voi muuttua enintään 10 %, tarjous on 300 €.',
        'Keinutuolissa meni viikko pidempään kuin lupasin, lasku on liitteenä.',
      ],
    },
  },
  {
    rule: 'incentive.discount',
    en: {
      flag: [
        'You get a 2 % «discount» if you pay early.',
        'Pay within a week: 3 % «off» the price.',
        'We offer a «discount» of 5 %.',
      ],
      ok: [
        'Pay by 7 April 2026 and take €24.80 (2 %) off.',
        'The discount is already in the price.',
        '2 % discount if you pay by 7 April 2026: €1,215.20.',
      ],
    },
    fi: {
      flag: [
        'Saat 2 % «alennusta», jos maksat ajoissa.',
        'Nopeasta maksusta 3 % «alennus».',
        'Annamme 5 % «alennuksen».',
      ],
      ok: [
        'Jos maksat 7.4.2026 mennessä, alennus on 2 % eli 24,80 €.',
        'Alennus on jo hinnassa.',
        '2 % alennus, jos maksat viimeistään 7.4.2026.',
      ],
    },
  },
  {
    rule: 'incentive.reminder',
    setting: { context: { stage: 'reminder' } },
    en: {
      flag: [
        'By the way, we have a «special offer» in May.',
        'Use the «discount code» SPRING.',
        'Have you seen our «new services»?',
        'By the way, the «spots are filling» fast for May.',
        '«Did you know we» do logos?',
        'Every payment goes into our «prize draw».',
        '«As a thank you for» paying, have 10% off the invoice.',
        '«Know anyone who could use» our help?',
        '«Pay early and save» 2 % on the invoice.',
        'Cards are at «three for the price of two».',
        '«Sign up now» for the tour, and pay the invoice.',
      ],
      ok: [
        { text: 'We have a special offer in May.', context: { stage: 'invoice' } },
        'I can offer two instalments.',
        'Please use code 410 as the reference.',
        'Do you know someone who pays the invoices?',
        'The invoice is still open.',
        'You can pay the invoice in the portal once you sign up there.',
        'Please sign up to the client portal to pay the invoice.',
      ],
    },
    fi: {
      flag: [
        'Toukokuussa on «kampanja».',
        'Käytä «alennuskoodia» KEVÄT.',
        '«Black Friday» on taas täällä.',
        'Varaa nyt, niin «saat siitä 20 % alennuksen».',
        'Oletko nähnyt «uudet palvelumme»?',
        '«Syyskampanjamme» on käynnissä.',
        '«Kerro kaverille», niin saatte kumpikin edun.',
        '«Tykkää meistä» verkossa.',
        '«Nappaa tarjous» talteen.',
        '«Nappaa omasi» heti.',
        'Myynti jatkuu niin kauan kuin «tavaraa riittää».',
        '«Nyt kaikki hieronnat 20 %».',
        '«Tiesitkö, että» teemme verkkosivuja?',
        'Uusi mallisto on «nyt myynnissä».',
        'Kurssilla «paikkoja on jäljellä» enää kolme!',
        '«Vielä kaksi vapaata paikkaa» tammikuun kurssille.',
        '«Viimeiset paikat» jaossa.',
        'Joulukuussa «varanneille se on 20 %» halvempi.',
        'Toinen kurssi on «20 % halvempi».',
      ],
      ok: [
        { text: 'Toukokuussa on kampanja.', context: { stage: 'invoice' } },
        'Lasku voidaan maksaa kahdessa erässä.',
        'Lasku on tarjouksen mukainen.',
        'Lasku on vielä avoinna.',
        'Lasku koskee kevään kampanjan kuvia.',
        'Tarjoamme myös osamaksua.',
        'Avaimen voi hakea omasi kanssa ennen kuin talvi loppuu.',
        'Lokakuussa kaikki työt tehtiin, alv on 25,5 %.',
        'Laskusta on jäljellä enää 40 €.',
        'Kortilla on vielä kolme kertaa jäljellä.',
        'Maksuaikaa on jäljellä vielä viikko.',
      ],
    },
  },
  {
    rule: 'consistency.address',
    en: finnishOnly,
    fi: {
      flag: [
        'Maksathan laskun 14.4.2026 mennessä. Teille sopivia tapoja on kaksi.',
        'Tässä sinulle lasku. Voitteko maksaa sen huhtikuussa?',
        'Voisitko tarkistaa laskunne?',
      ],
      ok: [
        'Maksathan laskun 14.4.2026 mennessä.',
        'Maksattehan laskunne 14.4.2026 mennessä.',
        'Tässä lasku sinulle.',
      ],
    },
  },
  {
    rule: 'dueDate.beforeIssue',
    en: {
      flag: [
        'Invoice date: 14 April 2026\nDue date: «7 April 2026»',
        'Date of issue 20 April 2026, due on «10 April 2026».',
        'The invoice is dated 1 May 2026. Please pay by «14 April 2026».',
      ],
      ok: [
        'Invoice date: 1 April 2026\nDue date: 14 April 2026',
        'Invoice date: 14 April 2026\nDue date: 14 April 2026',
        'Delivery date: 20 April 2026\nDue date: 14 April 2026',
      ],
    },
    fi: {
      flag: [
        'Laskun päivä: 14.4.2026\nEräpäivä: «7.4.2026»',
        'Laskun päiväys 20.4.2026, eräpäivä «10.4.2026».',
        'Laskupäivä 1.5.2026. Maksathan viimeistään «14.4.2026».',
      ],
      ok: [
        'Laskun päivä: 1.4.2026\nEräpäivä: 14.4.2026',
        'Laskun päivä: 14.4.2026\nEräpäivä: 14.4.2026',
        'Toimituspäivä: 20.4.2026\nEräpäivä: 14.4.2026',
      ],
    },
  },
  {
    rule: 'dueDate.tooLong',
    setting: { context: { country: 'DE' } },
    en: {
      flag: [
        'Please pay by «30 June 2026». -> Please pay by 30 May 2026.',
        'Invoice date: 1 April 2026\nDue date: «1 July 2026»',
        { text: 'Please pay by «15 May 2026».', context: { country: 'FI' } },
      ],
      ok: [
        'Please pay by 29 May 2026.',
        { text: 'Please pay by 30 June 2026.', context: { country: 'US' } },
        { text: 'Please pay by 30 April 2026.', context: { country: 'FI' } },
      ],
    },
    fi: {
      flag: [
        'Maksathan viimeistään «30.6.2026». -> Maksathan viimeistään 30.5.2026.',
        'Laskun päivä: 1.4.2026\nEräpäivä: «1.7.2026»',
        { text: 'Maksathan viimeistään «15.5.2026».', context: { country: 'FI' } },
      ],
      ok: [
        'Maksathan viimeistään 29.5.2026.',
        { text: 'Maksathan viimeistään 30.6.2026.', context: { country: 'US' } },
        { text: 'Maksathan viimeistään 30.4.2026.', context: { country: 'FI' } },
      ],
    },
  },
  {
    rule: 'dueDate.weekend',
    en: {
      flag: [
        'Please pay by «18 April 2026». -> Please pay by 20 April 2026.',
        'Due date: «3 April 2026»',
        { text: 'The invoice is due on «14 May 2026».', context: inMay },
      ],
      ok: [
        'Please pay by 14 April 2026.',
        'The invoice is due on 14 May 2026.',
        'The invoice was due on 14 March 2026.',
        'The work was done on 28 March 2026.',
      ],
    },
    fi: {
      flag: [
        'Maksathan viimeistään «18.4.2026». -> Maksathan viimeistään 20.4.2026.',
        'Eräpäivä: «3.4.2026»',
        { text: 'Lasku erääntyy «14.5.2026».', context: inMay },
      ],
      ok: ['Maksathan viimeistään 14.4.2026.', 'Lasku erääntyy 14.5.2026.', 'Lasku erääntyi 14.3.2026.'],
    },
  },
  {
    rule: 'missing.poNumber',
    setting: { context: { client: { needsPoNumber: true } } },
    en: {
      flag: ['Invoice 12 is attached.', 'Invoice 12: €300.00', 'Please pay invoice 12 by 14 April 2026.'],
      ok: [
        'Invoice 12, PO number 4500012345, is attached.',
        'Your order number: A-12',
        { text: 'Invoice 12 is attached.', context: { client: { needsPoNumber: false } } },
      ],
    },
    fi: {
      flag: ['Lasku 12 on liitteenä.', 'Lasku 12: 300,00 €', 'Maksathan laskun 12 viimeistään 14.4.2026.'],
      ok: [
        'Lasku 12, tilausnumero 4500012345, on liitteenä.',
        'Viitteenne: A-12',
        { text: 'Lasku 12 on liitteenä.', context: { client: { needsPoNumber: false } } },
      ],
    },
  },
  {
    rule: 'missing.supplyDate',
    setting: { attachments: [], context: { country: 'FI' } },
    en: {
      flag: [
        'Invoice 12: design €300.00',
        'Invoice 12\nDue date: 14 April 2026',
        'Invoice 12 for the new logo, €300.00.',
      ],
      ok: [
        'Invoice 12: design in March €300.00',
        'Invoice 12, delivered on 10 March 2026.',
        { text: 'Invoice 12: design €300.00', context: { country: 'US' } },
        { text: 'Invoice 12 is attached.', attachments: [{ name: 'a.pdf' }] },
      ],
    },
    fi: {
      flag: [
        'Lasku 12: suunnittelu 300,00 €',
        'Lasku 12\nEräpäivä: 14.4.2026',
        'Lasku 12 uudesta logosta, 300,00 €.',
      ],
      ok: [
        'Lasku 12: suunnittelu maaliskuussa 300,00 €',
        'Lasku 12, toimitettu 10.3.2026.',
        { text: 'Lasku 12: suunnittelu 300,00 €', context: { country: 'US' } },
      ],
    },
  },
]
