import type { RuleTable } from '../rule-table'

export const consistencyTables: readonly RuleTable[] = [
  {
    rule: 'consistency.placeholder',
    en: {
      flag: [
        'Hi «{{client_name}}», the invoice is attached.',
        'Please pay «[AMOUNT]» soon.',
        'Dear «[Client name]»,',
        'Invoice 12 for «[event name]».',
        'Please pay invoice 12 by «XX» December.',
        'The price on invoice 12 holds until «DD/MM».',
        'The total is «XXX».',
        '«Invoice #»\nThank you.',
        '«Due date:»',
      ],
      ok: [
        'Invoice 12: the greeting is Hi {{ first_name | default: "there" }}, so nobody is left out.',
        'Hi Ella, the invoice is attached.',
        'See the terms [1] below.',
        'Invoice #12',
        'Please pay invoice no. T-92 of $410.00.',
        'Please put the invoice number.',
        'Total: €300.00',
        'The price is $500 (USD).',
        'Thank you, love and kisses, XX',
        'Invoice 12: the greeting no longer says "Dear {{first_name}}".',
        'Invoice 12: the field {{first_name}} is filled in.',
        'Invoice 12: your XXX anniversary poster is up.',
      ],
    },
    fi: {
      flag: [
        'Lasku 12, eräpäivä «XX.12.2026».',
        'Lasku 12, eräpäivä «PP.KK».2026.',
        'Tarjous pikkujouluista, «XX» hengelle.',
        'Hei «{{nimi}}», lasku on liitteenä.',
        'Maksathan «[SUMMA]» pian.',
        'Hei «[asiakkaan nimi]»,',
        'Hei «[Etunimi]»,',
        'Lasku «[laskunumero]» on liitteenä.',
        'Lasku 12, eräpäivä «pp.kk.»2026.',
        '«Eräpäivä:»',
      ],
      ok: [
        'Hei Matti, lasku on liitteenä.',
        'Ks. ehdot [1].',
        'Eräpäivä: 14.4.2026',
        'Summa:\n300,00 €',
        'Lasku 12: kohta {{etunimi}} hakee nimen, ja kultainen XXX ylälaidassa näkyy.',
      ],
    },
  },
  {
    rule: 'consistency.dueDate',
    en: {
      flag: [
        'The invoice is due on 14 April 2026.\n\nPlease pay by «15 April 2026». -> The invoice is due on 14 April 2026.\n\nPlease pay by 14 April 2026.',
        'Due date: 14 April 2026\nPayment is due on «20 April 2026».',
        { text: 'Please pay by «15 April 2026».', subject: 'Invoice 12, due 14 April 2026' },
        'Your deposit is taken off. The invoice is due on 14 April 2026. Please pay by «15 April 2026».',
        {
          text: 'It was due on 1 March 2026. Please pay by 14 April 2026.\n\nOnce more: EUR 300, until «20 April 2026».',
          context: { stage: 'reminder' },
        },
        'Please pay by 14 April 2026. Remember, the last day for the payment is «10 April 2026».',
        'Invoice 12 is for £325.00. Payment is due 14 April 2026, so send it by «10 April 2026».',
      ],
      ok: [
        'Your due date is 30 April 2026, so the doula is on call.\n\nInvoice 12: please pay by 14 April 2026.',
        'The tenant pays you a deposit of €1,800.00 by 15 April 2026.\n\nInvoice 12 for my work:\nTotal: €300.00\nDue date: 20 April 2026',
        'Due 14 April 2026. Please pay by 14 April.',
        'The invoice is due on 14 April 2026. Your VAT return is due on 7 May 2026.',
        'Half is due on 14 April 2026, the rest on 14 May 2026.',
        'The invoice is £600.00, so how about £300.00 by 14 April 2026 and £300.00 by 14 May 2026?',
        'Invoice date: 1 April 2026\nDue date: 14 April 2026',
        'You can pay the invoice like this:\n€200.00 by 14 April 2026\n€200.00 by 14 May 2026',
        'Deposit €218.00, due 14 April 2026\nRest €872.00, due 14 May 2026\n\nYou may cancel, and pay nothing, by 31 March 2026.',
        { text: 'It was due on 1 March 2026. Please pay by 14 April 2026.', context: { stage: 'reminder' } },
        'Pay by 7 April 2026 for a 2 % discount. The invoice is due on 30 April 2026.',
      ],
    },
    fi: {
      flag: [
        'Eräpäivä on 14.4.2026.\n\nMaksathan laskun viimeistään «15.4.2026». -> Eräpäivä on 14.4.2026.\n\nMaksathan laskun viimeistään 14.4.2026.',
        'Eräpäivä: 14.4.2026\nLasku erääntyy «20.4.2026».',
        { text: 'Maksathan laskun viimeistään «15.4.2026».', subject: 'Lasku 12, eräpäivä 14.4.2026' },
        'Varausmaksu on maksettu. Eräpäivä on 14.4.2026. Maksathan viimeistään «15.4.2026».',
        'Eräpäivä on 14.4.2026. Maksun pitää olla perillä «20.4.2026».',
      ],
      ok: [
        'Lasku 12.\nEräpäivä 7.4.2026, kuvaukset ovat 9.4.',
        'Lasku 12, eräpäivä 8.4.2026.\n\nMuistathan, että ilmoituksen määräpäivä on 14.4.2026.',
        'Eräpäivä on 14.4.2026. Maksathan 14.4. mennessä.',
        'Eräpäivä on 14.4.2026. Arvonlisävero maksetaan Verohallinnolle 12.5.2026 mennessä.',
        'Vero maksetaan 12.5.2026 mennessä. Laskun 12 eräpäivä on 14.4.2026.',
        'Puolet maksetaan viimeistään 14.4.2026, loput viimeistään 14.5.2026.',
        'Maksat kahdessa osassa. Eräpäivä on 14.4.2026. Toinen maksu erääntyy 14.5.2026.',
        'Eräpäivä on 14.4.2026. Loppumaksun eräpäivä on 14.5.2026.',
        'Eräpäivä on 14.4.2026. Voit perua maksutta 31.3.2026 asti.',
        'Laskun päivä: 1.4.2026\nEräpäivä: 14.4.2026',
        'Eräpäivä on 14.4.2026. Paketin pitäisi olla perillä 20.4.2026.',
        'Vuokralainen maksaa sinulle vakuuden 30.4.2026 mennessä. Laskuni eräpäivä on 14.4.2026.',
        'Velallisella on aikaa maksaa 30.4.2026 asti. Laskuni eräpäivä on 14.4.2026.',
        'Eräpäivä on 14.4.2026. Arvonlisävero maksetaan Verohallinnolle 12.5.2026 mennessä.',
        { text: 'Lasku erääntyi 1.3.2026. Maksathan viimeistään 14.4.2026.', context: { stage: 'reminder' } },
      ],
    },
  },
  {
    rule: 'consistency.total',
    setting: { subject: 'Invoice 12: €300.00' },
    en: {
      flag: [
        'The invoice comes to «€310.00». -> The invoice comes to €300.00.',
        'Total: «€3,000.00»',
        'Total «€310.00», and a lump-sum indemnity of €40.00 if it is late.',
      ],
      ok: [
        'The invoice comes to €300.00.',
        'Total: 300 EUR',
        'Logo €100.00, cards €200.00, total €300.00.',
        '3 hours at €100 per hour.',
        'You paid €100.00 of €400.00 by 4 March.',
      ],
    },
    fi: {
      flag: [
        'Lasku on yhteensä «310,00 €». -> Lasku on yhteensä €300.00.',
        'Loppusumma «3 000,00 €»',
      ],
      ok: [
        'Lasku on yhteensä 300,00 €.',
        'Yhteensä 300 euroa',
        'Logo 100,00 €, kortit 200,00 €, yhteensä 300,00 €.',
        '3 tuntia, 100 € / h.',
      ],
    },
  },
  {
    rule: 'consistency.number',
    setting: { subject: 'Invoice 2026-040' },
    en: {
      flag: [
        'Invoice «2026-041» is attached. -> Invoice 2026-040 is attached.',
        'Invoice number: «2026-004»',
        'Please pay invoice «1041».',
      ],
      ok: [
        'Invoice 2026-040 is attached.',
        'Invoice #2026-040 is attached.',
        'Invoices 2026-039 and 2026-040 are attached.',
        'You need order number 77120 on the invoice, and it is there now.',
        'There is no VAT in the invoice; my number is ES54362315K.',
        'The invoice is attached.',
      ],
    },
    fi: {
      flag: [
        'Lasku «2026-04» hääkuvista.',
        'Lasku «2026-041» on liitteenä. -> Lasku 2026-040 on liitteenä.',
        'Laskun numero: «2026-004»',
        'Maksathan laskun «1041».',
      ],
      ok: [
        'Lasku 2026-040 on liitteenä.',
        'Lasku nro 2026-040 on liitteenä.',
        'Laskut 2026-039 ja 2026-040 ovat liitteenä.',
        'Kreditoin aikaisemman laskun 2026-039 kokonaan.',
        { text: 'Lasku 431: 267,00 €', subject: 'Hyvityslasku 431H' },
        'Lasku on liitteenä.',
      ],
    },
  },
  {
    rule: 'payment.iban',
    en: {
      flag: [
        'Please pay to «FI21 1234 5600 0007 86».',
        'IBAN: «GB82WEST12345698765433»',
        {
          text: 'IBAN «DE89 3704 0044 0532 0130 01» -> IBAN DE89 3704 0044 0532 0130 00',
          context: { seller: { iban: 'DE89 3704 0044 0532 0130 00' } },
        },
      ],
      ok: [
        'Please pay to FI21 1234 5600 0007 85.',
        'IBAN: GB82 WEST 1234 5698 7654 32',
        'VAT no. FI20774740',
        'VAT NL123456789B01',
        'Reference RF18 5390 0754 7034',
      ],
    },
    fi: {
      flag: [
        'Maksathan tilille «FI21 1234 5600 0007 86».',
        'IBAN: «FI2112345600000784»',
        'Tilinumero «SE45 5000 0000 0583 9825 7467»',
      ],
      ok: [
        'Maksathan tilille FI21 1234 5600 0007 85.',
        'ALV FI20774740',
        'Viite RF18 5390 0754 7034',
        'Tilinumero SE45 5000 0000 0583 9825 7466',
      ],
    },
  },
]
