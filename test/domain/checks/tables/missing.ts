import type { RuleTable } from '../rule-table'

const pdf = [{ name: 'invoice.pdf' }]

export const missingTables: readonly RuleTable[] = [
  {
    rule: 'missing.invoiceNumber',
    en: {
      flag: [
        'Hi Ella, the invoice for May is attached. It is €300.00, due 7 May 2026.',
        'Invoice of 12 March 2026 for 3 hours, €240.00.',
        'It is €240.00, due 25/03/2026. Pay through the link on the invoice.',
        { text: 'Here is your invoice.', subject: 'Invoice for May' },
      ],
      ok: [
        'Invoice 2026-040 is attached.',
        'Invoice no. 17: €300.00',
        'Invoice number: INV/2026/0042',
        'Here is inv #1042.',
        { text: 'The invoice is attached.', subject: 'Invoice INV-2026-0417' },
        'Invoice Number\nA-1009',
        'The correct invoice 14/11/2026 is attached, €300.00.',
      ],
    },
    fi: {
      flag: [
        'Hei, liitteenä lasku toukokuun töistä, 300,00 €.',
        'Lasku 12.3.2026, 3 tuntia, 240,00 €.',
        { text: 'Tässä lasku.', subject: 'Lasku toukokuusta' },
        {
          text: 'Viisi tuntia à 32 €, yhteensä 160 €. Oliskos mahdollisuus laittaa se piakkoin?',
          context: { stage: 'auto' },
        },
      ],
      ok: [
        'Liitteenä lasku 2026-040.',
        'Laskun numero: 1042',
        'Laskunumero 1042, eräpäivä 7.5.2026.',
        'Lasku nro 17 on liitteenä.',
        'Ennakkolasku 540 on liitteenä.',
        'Liitteenä loppulaskun 541 kopio.',
        { text: 'Lasku on liitteenä.', subject: 'Lasku 1042' },
        {
          text: 'Viisi kuvaa à 32 €, yhteensä 160 €. Oliskos mahdollisuus laittaa ne kehyksiin?',
          context: { stage: 'auto' },
        },
        {
          text: 'Matkan hinta on 1 240,00 €. Lasku tulee matkan jälkeen, ja sen eräpäivä on 4.5.2026.',
          context: { stage: 'auto' },
        },
        {
          text: 'Summa on 950 € + alv, sopiiko eräpäiväksi 4.5.2026? Lähetän laskun, kun saan vastauksesi.',
          subject: 'Verkkolaskuosoitteenne?',
          context: { stage: 'auto' },
        },
      ],
    },
  },
  {
    rule: 'missing.total',
    en: {
      flag: [
        'Invoice 12 is attached. Please pay by 7 May 2026.',
        'Invoice 12: 3 hours at €80 per hour.',
        'Invoice 12 for the logo, due in May.',
        'Invoice 12: 22 hours at $26 an hour, plus $41.85 for the groceries.',
      ],
      ok: [
        'Invoice 12: €1,240.00',
        'Invoice 12 comes to 1240 EUR.',
        'Total: 1,240.00',
        '$500 is due for invoice 12.',
        'Invoice 12, £48.50 in all.',
        'Invoice 12: €300.00 plus €72.00 VAT.',
        'Invoice 12: €300.00 + €72.00.',
      ],
    },
    fi: {
      flag: [
        'Lasku 12 on liitteenä. Maksathan 7.5.2026 mennessä.',
        'Lasku 12: 3 tuntia, 80 € / h.',
        'Lasku 12 logosta, eräpäivä toukokuussa.',
      ],
      ok: [
        'Lasku 12: 1 240,00 €',
        'Lasku 12, yhteensä 1240 euroa.',
        'Yhteensä 1240,00',
        'Laskun 12 loppusumma on 48,50 e.',
      ],
    },
  },
  {
    rule: 'missing.dueDate',
    en: {
      flag: [
        { text: 'Your payment of €300.00 for invoice 12 has not arrived.', context: { stage: 'auto' } },
        {
          text: 'Invoice 12 is €300.00. When your payment arrives, I order the wood.',
          context: { stage: 'auto' },
        },
        'Invoice 12 for €300.00 is attached. -> Invoice 12 for €300.00 is attached.\n\nPlease pay by 14 April 2026.',
        'Invoice 12 of 12 March 2026, €300.00. Thank you.',
        'Invoice 12 is €300.00. We meet on 14 April 2026.',
        'Invoice 12 is €300.00. You will have it by 14 April 2026.',
        'Invoice 12 is €300.00. The storage is paid until 14 April 2026.',
        'Invoice 12 for €300.00.\n\nRegards,\nAino -> Invoice 12 for €300.00.\n\nPlease pay by 14 April 2026.\n\nRegards,\nAino',
      ],
      ok: [
        { text: 'Your payment of 1.350,00 € for invoice 2026/19 arrived today.', context: { stage: 'auto' } },
        {
          text: 'Your payment of $1,350 for invoice 12 landed in our account this morning.',
          context: { stage: 'auto' },
        },
        { text: 'We have received your transfer of €300.00 for invoice 12.', context: { stage: 'auto' } },
        { text: 'I got your check for invoice 12, €300.00.', context: { stage: 'auto' } },
        { text: 'I paid your invoice 118-2026, €740.00, this morning.', context: { stage: 'auto' } },
        { text: '€300.00', subject: 'Invoice 12 is paid, thank you', context: { stage: 'auto' } },
        { text: 'Invoice 12, €300.00, received with thanks.', context: { stage: 'auto' } },
        'Invoice 12, due 14 April 2026.',
        'Please pay invoice 12 by 14 April.',
        'Due date\n14 April 2026',
        'Invoice 12, €300.00. You can pay cash or by bank transfer to Ella Oja, sort code 40-35-18, account 71429065. Either way, by Saturday 18 April 2026, please.',
        'I will collect the €300.00 of invoice 12 by direct debit on Tuesday 14 April 2026.',
        'Invoice 12, €300.00. We said Tuesday 14 April 2026. The account is FI21 1234 5600 0007 85.',
        {
          text: 'Receipt 112 for invoice 12 of €300.00 is attached, so nothing is left to pay.',
          context: { stage: 'auto' },
        },
        'Please pay invoice 12 soon.',
        'Terms: net 30.',
        'Invoice 12 is €300.00, and Tuesday 14 April 2026 is the day to have it paid.',
        'Invoice 12, half of it each time:\n- €150.00 on 14 April 2026\n- €150.00 on 14 May 2026',
        'Invoice 12 in two parts, as agreed:\n€150.00 by 14 April 2026\n€150.00 by 14 May 2026',
        'Invoice 12 is $1,350.00. Please send it by Interac to pay@ella.example by April 14, 2026.',
        'Invoice 12 is £185.00. If you could pop it over by 14 April 2026, lovely.',
        'Invoice 12 is £185.00. Could you have it with me by 14 April 2026?',
        'Invoice 12 is £185.00. Could you sort that out for me by 14 April 2026?',
        'Invoice 12 is £185.00. Kindly arrange to credit the amount to our account by 14 April 2026.',
      ],
    },
    fi: {
      flag: [
        'Lasku 12, 300,00 €. -> Lasku 12, 300,00 €.\n\nMaksathan viimeistään 14.4.2026.',
        'Lasku 12, laskun päivä 12.3.2026, 300,00 €.',
        'Lasku 12, 300,00 €.\n\nTerveisin\nAino -> Lasku 12, 300,00 €.\n\nMaksathan viimeistään 14.4.2026.\n\nTerveisin\nAino',
      ],
      ok: [
        'Lasku 12, eräpäivä 14.4.2026.',
        'Maksathan laskun 14.4. mennessä.',
        'Laskun eräpäivä:\n14.4.2026',
        'Maksathan laskun pian.',
        'Maksuehto 14 pv netto.',
        'Lasku 12 kahdessa osassa:\n- 150,00 € 14.4.2026\n- 150,00 € 14.5.2026',
        'Lasku 12 kahdessa osassa:\n- 150,00 € viimeistään 14.4.2026\n- 150,00 € viimeistään 14.5.2026',
      ],
    },
  },
  {
    rule: 'missing.howToPay',
    en: {
      flag: [
        'Please pay invoice 12 for €300.00 by 14 April 2026. The shop is open till 6.',
        'Please pay invoice 12 for €300.00 by 14 April 2026. The lamp over the counter works.',
        'Please pay invoice 12 for €300.00 by 14 April 2026. The photos are on harborlofts.com/tenants.',
        'Please pay invoice 12 for €300.00 by 14 April 2026. Call 08034417786, the bank is closed.',
        'Please pay invoice 20260412, bank holidays or not: €300.00 by 14 April 2026.',
        'Invoice 12 for €300.00, due 14 April 2026.',
        { text: 'Invoice 12 is attached.', attachments: pdf },
        {
          text: 'Invoice 12 for €300.00. -> Invoice 12 for €300.00.\n\nPlease pay by bank transfer to FI21 1234 5600 0007 85.',
          context: { seller: { iban: 'FI21 1234 5600 0007 85' } },
        },
      ],
      ok: [
        'Please pay invoice 12, KES 4,500, by 14 April 2026 to Till Number 884120.',
        'Please pay invoice 12, KES 4,500, by 14 April 2026 to Paybill 522533, reference 12.',
        'Please send the KES 4,500 of invoice 12 by 14 April 2026 to my till 884120.',
        'Please pay invoice 12, TZS 45,000, by 14 April 2026: Lipa Namba 5566778.',
        'Please pay invoice 12, PHP 4,500, over the counter at our office by 14 April 2026.',
        'Please pay invoice 12, INR 4,500, by 14 April 2026 by scanning the QR code.',
        'Please pay the €300.00 of invoice 12 by 14 April 2026 into 3057718294, First Bank, Samuel Ajayi.',
        'Please pay the €300.00 of invoice 12 by 14 April 2026 through the tenant page, harborlofts.com/tenants.',
        'Invoice 12, €300.00, can be paid by 14 April 2026 at harborlofts.com.',
        'Invoice 12 for $300.00, due 14 April 2026. Mail the checks to Green Hill Sweeps, 4 Elm Street.',
        'Invoice 12 for $300.00, due 14 April 2026. Checks go to Green Hill Sweeps.',
        'Invoice 12 for $300.00. Please mail a check by 14 April 2026 to Alden Boatworks, 7 Cove Road.',
        'Invoice 12 for $300.00. Make the check out to Ray Dubois by 14 April 2026.',
        'Invoice 12 for £300.00, due 14 April 2026. Acc 63091754, sort 20-58-33.',
        'Please send the €300.00 of invoice 12 to Zenith Bank, 2086417735, by 14 April 2026.',
        'Invoice 12 for $300.00, due 14 April 2026. A check works, made out to Green Hill Sweeps.',
        'Invoice 12 for $300.00, due 14 April 2026. Same account: BSB 067-002, 1093 3471.',
        'Please pay to FI21 1234 5600 0007 85.',
        'Invoice 12 for £300.00, due 14 April 2026.\nRob Charlton, 20-58-33, 63091754',
        'Please pay invoice 12, S$320.00, with PayNow to 9123 4567 by 14 April 2026.',
        'Please pay invoice 12, K6,720, by Airtel Money to 097 000 4182 by 14 April 2026.',
        'Please pay invoice 12 into GTBank 0174463927, Bisi Decor.',
        'Payment details are in the attached invoice.',
        'The bank details are on the invoice.',
        'The link is still in the first invoice.',
        'The details are the same as before.',
        'The Pix key for the R$ 1.800,00 of invoice 12 is my mail.',
        'You can pay here: https://pay.example.com/12',
        'Sort code 12-34-56, account number 12345678.',
        'The account is the same: Access Bank, 0728391645.',
        'Please pay by PayPal.',
        'The standing order will take care of invoice 12.',
        'Your card on file will be charged for invoice 12.',
      ],
    },
    fi: {
      flag: [
        'Lasku 12, 300,00 €, eräpäivä 14.4.2026. Kuvat ovat osoitteessa satama.fi/kuvat.',
        'Lasku 12, 300,00 €, eräpäivä 14.4.2026.',
        { text: 'Lasku 12 on liitteenä.', attachments: pdf },
        'Lasku 12, 300,00 €. Rahat tilille heti.',
        'Lasku 12, 300,00 €. Viitteemme on laskulla.',
        {
          text: 'Lasku 12, 300,00 €. -> Lasku 12, 300,00 €.\n\nMaksathan tilille FI21 1234 5600 0007 85.',
          context: { seller: { iban: 'FI21 1234 5600 0007 85' } },
        },
      ],
      ok: [
        'Maksathan laskun 12, 300,00 €, viimeistään 14.4.2026 osoitteessa satama.fi/maksut.',
        'Maksathan tilille FI21 1234 5600 0007 85.',
        'Maksutiedot ovat liitteenä olevassa laskussa.',
        'Tilinumero ja viite löytyvät laskusta.',
        'Voit maksaa myös MobilePaylla.',
        'Siirry maksamaan tästä.',
        'Lasku 12 on liitteenä, ja siinä on tili ja viitteet kummallekin erälle.',
        'Lasku 12 lähtee tänään myös verkkolaskuna.',
        'Lasku 12 tulee verkkopankkiinne.',
        'Voitte maksaa laskun 12 käteisellä.',
        'Maksathan laskun 12 samalle tilille kuin ennen.',
        'Maksathan laskun 12 laskulla olevalle tilille.',
        'Kaikki laskun 12 maksamiseen tarvittava on laskulla.',
        'Lasku 12, 4 560 kr, bankgiro 517-2846.',
        'Kysyit, onko jotain maksamatta. Ei ole, kaikki on maksettu: lasku 12, 300,00 €, ja lasku 13, 95,00 €.',
        'Lasku 12, 300,00 €, on maksettu, eikä mitään ole maksamatta.',
      ],
    },
  },
  {
    rule: 'missing.sellerName',
    en: {
      flag: ['Invoice 12 is attached.', 'Invoice 12 for €300.00.\n\nKind regards,', 'Invoice 12.\n\nThanks'],
      ok: [
        'Invoice 12 is attached.\n\nKind regards,\nAino Lehtonen',
        'Invoice 12 is attached.\n\nAino',
        'Invoice 12.\n\nThanks, Aino',
        { text: 'Invoice 12 from Lehtonen Oy.', context: { seller: { name: 'Lehtonen Oy' } } },
      ],
    },
    fi: {
      flag: ['Lasku 12 on liitteenä.', 'Lasku 12, 300,00 €.\n\nTerveisin', 'Lasku 12.\n\nKiitos'],
      ok: [
        'Lasku 12 on liitteenä.\n\nYstävällisin terveisin\nAino Lehtonen',
        'Lasku 12 on liitteenä.\n\nAino',
        'Lasku 12.\n\nT. Aino',
        { text: 'Lasku 12, Lehtonen Oy.', context: { seller: { name: 'Lehtonen Oy' } } },
      ],
    },
  },
  {
    rule: 'missing.sellerTaxId',
    en: {
      flag: [
        'Invoice 12 for €300.00.',
        'Invoice 12: translation, €300.00, FI21 1234 5600 0007 85.',
        'Invoice 12 to Acme Ltd.',
      ],
      ok: [
        'Invoice 12. VAT no. GB 123 4567 82',
        'Invoice 12. Business ID 2077474-0',
        'Invoice 12 is attached.',
        { text: 'Invoice 12 for €300.00.', attachments: pdf },
      ],
    },
    fi: {
      flag: [
        'Lasku 12, 300,00 €.',
        'Lasku 12: käännös 300,00 €, FI21 1234 5600 0007 85.',
        'Lasku 12 Asiakas Oy:lle.',
      ],
      ok: [
        'Lasku 12. Y-tunnus 2077474-0',
        'Lasku 12. ALV-numero FI20774740',
        'Lasku 12 on liitteenä.',
        { text: 'Lasku 12, 300,00 €.', attachments: pdf },
      ],
    },
  },
  {
    rule: 'missing.sellerAddress',
    en: {
      flag: [
        'Invoice 12 for €300.00.',
        'Invoice 12: translation, €300.00.',
        'Invoice 12 to Acme Ltd, due 7 May 2026.',
      ],
      ok: [
        'Invoice 12. 12 High Street, London',
        'Invoice 12. 1 Main Ave, Austin, TX 78701',
        'Invoice 12 is attached.',
      ],
    },
    fi: {
      flag: [
        'Lasku 12, 300,00 €.',
        'Lasku 12: käännös 300,00 €.',
        'Lasku 12 Asiakas Oy:lle, eräpäivä 7.5.2026.',
      ],
      ok: [
        'Lasku 12. Satamakuja 4, 00100 Helsinki',
        'Lasku 12. Osoite: Kaitoväylä 14',
        'Lasku 12 on liitteenä.',
      ],
    },
  },
  {
    rule: 'missing.sellerPhone',
    en: {
      flag: ['Invoice 12 for €300.00.', 'Invoice 12, due 7 May 2026.', 'Invoice 12: FI21 1234 5600 0007 85.'],
      ok: ['Invoice 12. +44 20 7946 0958', 'Invoice 12. Phone (415) 555-0100', 'Invoice 12 is attached.'],
    },
    fi: {
      flag: ['Lasku 12, 300,00 €.', 'Lasku 12, eräpäivä 7.5.2026.', 'Lasku 12: FI21 1234 5600 0007 85.'],
      ok: ['Lasku 12. Puh. 040 123 4567', 'Lasku 12. +358 40 123 4567', 'Lasku 12 on liitteenä.'],
    },
  },
  {
    rule: 'missing.items',
    en: {
      flag: [
        'Invoice 12: €300.00.',
        'Invoice 12, due 7 May 2026.',
        'Invoice 12, total €300.00, VAT included.',
      ],
      ok: ['Invoice 12 for the logo: €300.00.', 'Invoice 12: 3 hours, €240.00.', 'Invoice 12 is attached.'],
    },
    fi: {
      flag: [
        'Lasku 12: 300,00 €.',
        'Lasku 12, eräpäivä 7.5.2026.',
        'Lasku 12, loppusumma 300,00 €, alv mukana.',
      ],
      ok: [
        'Lasku 12: 3 tuntia käännöstyötä, 240,00 €.',
        'Lasku 12: logo 200,00 €, kortit 100,00 €.',
        'Lasku 12 on liitteenä.',
      ],
    },
  },
  {
    rule: 'missing.clientName',
    en: {
      flag: ['Invoice 12: €300.00.', 'Hello,\n\nInvoice 12: €300.00.', 'Hi,\n\nInvoice 12, due 7 May 2026.'],
      ok: ['Hi Ella,\n\nInvoice 12: €300.00.', 'Bill to: Acme Ltd\nInvoice 12', 'Invoice 12 is attached.'],
    },
    fi: {
      flag: ['Lasku 12: 300,00 €.', 'Hei,\n\nLasku 12: 300,00 €.', 'Hei!\n\nLasku 12, eräpäivä 7.5.2026.'],
      ok: ['Hei Matti,\n\nLasku 12: 300,00 €.', 'Asiakas: Laine Oy\nLasku 12', 'Lasku 12 on liitteenä.'],
    },
  },
  {
    rule: 'missing.attachment',
    setting: { attachments: [] },
    en: {
      flag: [
        'Invoice 12 is «attached».',
        'Please «find attached» invoice 12.',
        'Invoice 12 is «enclosed».',
        'Invoice 12 is «attached», 8 hours.',
        '«PFA» invoice 12.',
        '«I attach» a copy of invoice 12.',
        '«I enclose my» account for the puzzles, €435, invoice 12.',
        "In «attachment» I'm sending invoice 12.",
      ],
      ok: [
        'Invoice 12: the tarpaulin is attached firmly on the north side.',
        'Here is invoice 12.',
        { text: 'Invoice 12 is attached.', attachments: pdf },
        'Invoice 12 is not attached; you can pay online.',
        'Thanks for paying invoice 12. Next time attach the safety chain first.',
        'The hours of invoice 12 are those of appendix B.',
        'Invoice 12: each uniform has the badge attached on the left pocket.',
        'Invoice 12: the driveway and the attached garage.',
        'Invoice 12: I left the shed attached to the coach house.',
        'Invoice 12: the enclosed garden is a treasure.',
      ],
    },
    fi: {
      flag: [
        'Lasku 12 on «liitteenä».',
        '«Ohessa» lasku 12.',
        '«Liitteessä» on lasku 12.',
        'Lasku 12 on «liitteenä», 8 tuntia.',
        { text: 'Hinnasto on «liitteenä».', subject: 'Tarjous pihasuunnitelmasta' },
      ],
      ok: [
        'Tässä lasku 12.',
        { text: 'Lasku 12 on liitteenä.', attachments: pdf },
        'Lasku 12 ei liitteenä, vaan verkossa.',
        'Tunnit ovat sopimuksen liitteessä 2, lasku 12 on verkossa.',
        'Maksathan laskun 12 oheiselle tilille.',
        'Maksathan laskun 12 oheista viitettä käyttäen.',
      ],
    },
  },
]
