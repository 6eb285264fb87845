import type { RuleTable } from '../rule-table'

export const dueDateTables: readonly RuleTable[] = [
  {
    rule: 'dueDate.vague',
    en: {
      flag: [
        'Please pay «soon». -> Please pay by 14 April 2026.',
        'Kindly remit «at your earliest convenience». -> Kindly remit by 14 April 2026.',
        'Please settle invoice 12 «ASAP». -> Please settle invoice 12 by 14 April 2026.',
        'I would appreciate payment «as soon as possible».',
        'Please pay «when you can».',
        'Payment is due «shortly».',
        'We need payment «right now».',
        'Please settle it «at once». -> Please settle it by 14 April 2026.',
        'Please pay «within 48 hours».',
        'Please send it over «whenever you two get a minute», invoice 12 is attached.',
        'Please pay invoice 12 «in early course».',
        'Please pay the invoice «before I fly» home.',
      ],
      ok: [
        'Please pay by 14 April 2026.',
        'See you soon.',
        'I leave before I fly to Spain; please pay by 14 April 2026.',
        'Complaints about the invoice are answered as soon as possible.',
        'The due date is in the attached invoice.',
        'Please let me know as soon as possible if the invoice has an error.',
        'I will send the payment link shortly.',
        'Thank you for paying so soon.',
        'Please pay as soon as possible, by 14 April 2026 at the latest.',
      ],
    },
    fi: {
      flag: [
        'Maksathan laskun «pikaisesti». -> Maksathan laskun viimeistään 14.4.2026.',
        'Maksa lasku «heti kun ehdit». -> Maksa lasku viimeistään 14.4.2026.',
        'Pyydän maksua «mahdollisimman pian».',
        'Voisitko maksaa laskun «lähipäivinä»?',
        'Maksathan «ensi tilassa».',
        'Pyydämme maksua «viipymättä».',
        'Rahat «tilille heti».',
        'Toivon rahat tilille «ASAP»: FI21 1234 5600 0007 85.',
        'Maksathan laskun «samantien».',
        'Maksathan laskun «ennen kuin lähden hirvelle».',
      ],
      ok: [
        'Maksathan laskun viimeistään eräpäivänä 14.4.2026.',
        'Nähdään pian.',
        'Jos teillä on verkkolaskutus, voimme siirtyä siihen heti seuraavasta laskusta.',
        'Ilmoitathan mahdollisimman pian, jos laskussa on virhe.',
        'Palaan asiaan lähipäivinä, ja lasku on liitteenä.',
      ],
    },
  },
  {
    rule: 'dueDate.term',
    en: {
      flag: [
        'Terms: «net 30». -> Terms: within 30 days, by 30 April 2026.',
        'Our terms are «Net 14 days». -> Our terms are within 14 days, by 14 April 2026.',
        'Invoice 12 is due «upon receipt». -> Invoice 12 is due by 14 April 2026.',
        'Payment «EOM».',
        'Terms «n/30».',
        'Terms: «2/10 net 30». -> Terms: 2% off if paid by 10 April 2026, otherwise due by 30 April 2026.',
        'Payment terms: «net 30 EOM».',
        'Payable «10 prox».',
        'The terms are «net monthly account».',
      ],
      ok: [
        'Net 200.00 EUR',
        'The net price is 30 euros.',
        'Please pay by 30 April 2026.',
        'I confirm receipt of the parcel.',
        'The Net 3 router is in the box.',
      ],
    },
    fi: {
      flag: [
        'Maksuehto: «14 pv netto». -> Maksuehto: 14 päivän kuluessa, viimeistään 14.4.2026.',
        'Maksuehto «netto 30». -> Maksuehto 30 päivän kuluessa, viimeistään 30.4.2026.',
        'Maksuehto on «14 päivää netto».',
        'Maksuehto: «7 pv 2 % 30 pv netto». -> Maksuehto: 2 % alennus, jos maksat viimeistään 7.4.2026, muuten viimeistään 30.4.2026.',
        'Maksuehto «heti». -> Maksuehto viimeistään 14.4.2026.',
        'Maksuehto: «net 30».',
        'Maksuehto: «vapaa kuukausi + 15 pv». -> Maksuehto: viimeistään 15.4.2026.',
      ],
      ok: [
        'Nettohinta on 30 euroa.',
        'Maksathan viimeistään 14.4.2026.',
        'Netto on 14 % suurempi kuin viime vuonna.',
      ],
    },
  },
  {
    rule: 'dueDate.terms',
    en: {
      flag: [
        'Invoice 12 is «COD».',
        'Terms: «cash on delivery». -> Terms: payment when we deliver.',
        'Terms: «cash with order».',
        '«Payment in advance», please.',
      ],
      ok: [
        'We caught cod on the trip.',
        'You may pay in cash.',
        'Please pay before we start, by 14 April 2026.',
      ],
    },
    fi: {
      flag: [
        'Maksutapa: «ennakkomaksu».',
        'Lasku maksetaan «toimitettaessa».',
        'Maksu «jälkivaatimuksella».',
        'Lasku maksetaan «käteisellä toimituksen yhteydessä».',
      ],
      ok: [
        'Maksathan ennen kuin aloitamme.',
        'Toimitamme tavarat perjantaina.',
        'Opastus annetaan toimituksen yhteydessä.',
        'Vaatimus on selvä.',
      ],
    },
  },
  {
    rule: 'dueDate.relative',
    en: {
      flag: [
        'Please pay «within 30 days». -> Please pay within 30 days, by 30 April 2026.',
        'Payment is due «in two weeks». -> Payment is due in two weeks, by 14 April 2026.',
        'Please pay «within 14 days of the invoice date». -> Please pay within 14 days of the invoice date, by 14 April 2026.',
        'Please pay «by the end of the month». -> Please pay by 31 March 2026.',
        'Payment terms: «30 days». -> Payment terms: 30 days, by 30 April 2026.',
        'Please pay «by Friday». -> Please pay by 3 April 2026.',
        'The invoice was due on 2 March 2026. Please pay «within seven days of the date of this letter».',
        'Please pay «by the 5th». -> Please pay by 5 April 2026.',
        'Please pay «next week».',
        'It is due «end of month».',
        'Invoice 12 was due on 2 March 2026. Please pay «by Friday».',
      ],
      ok: [
        'The invoice is due in 30 days, that is, 30 April 2026.',
        'Please pay within 30 days, by 30 April 2026.',
        'I finished the job in two weeks; the invoice is attached.',
        'We meet by Friday.',
        'The work took 30 days.',
        'Please reply within 14 days if the invoice is wrong.',
        'Please pay by Friday 3 April 2026.',
      ],
    },
    fi: {
      flag: [
        'Maksathan «30 päivän kuluessa». -> Maksathan 30 päivän kuluessa, viimeistään 30.4.2026.',
        'Maksathan laskun «kahden viikon kuluessa». -> Maksathan laskun kahden viikon kuluessa, viimeistään 14.4.2026.',
        'Maksuaika on «14 päivää». -> Maksuaika on 14 päivää, viimeistään 14.4.2026.',
        'Maksathan «kuun loppuun mennessä».',
        'Maksathan «perjantaihin mennessä».',
        'Lasku maksetaan «ensi viikolla».',
        '«Maksuaikaa on kaksi viikkoa». -> Maksuaikaa on kaksi viikkoa, viimeistään 14.4.2026.',
        '«Maksuaika on kuukausi». -> Maksuaika on kuukausi, viimeistään 30.4.2026.',
      ],
      ok: [
        'Maksathan 30 päivän kuluessa, viimeistään 30.4.2026.',
        'Työ kesti 30 päivää; lasku on liitteenä.',
        'Vastaathan kahden viikon kuluessa, jos laskussa on virhe.',
        'Nähdään ensi viikolla.',
        'Lähetän sinulle hyvityksen 40,00 € tilille tänään.',
      ],
    },
  },
  {
    rule: 'dueDate.ambiguous',
    en: {
      flag: [
        'Invoice 12 is due on «03/04/2026». -> Invoice 12 is due on Friday 3 April 2026.',
        'Due date: «07/12/26». -> Due date: Monday 7 December 2026.',
        'Please pay by «5-6-2026».',
        { text: 'Due «03/04/2026».', context: { country: 'GB' } },
        {
          text: 'Due «05/04/2026». -> Due Monday 4 May 2026.',
          context: { country: 'US' },
        },
      ],
      ok: [
        'Invoice 12 is due on 25/04/2026.',
        'Due 2026-04-03.',
        'Due 03.04.2026.',
        'Due 3 April 2026 (03/04/2026).',
        'Due 03/04/2026; the invoice is dated 25/03/2026.',
        'Due 04/04/2026.',
      ],
    },
    fi: {
      flag: [
        'Eräpäivä on «3/4/2026». -> Eräpäivä on 3.4.2026.',
        'Eräpäivä: «07/12/26».',
        'Maksathan viimeistään «05/06/2026».',
      ],
      ok: [
        'Eräpäivä on 3.4.2026.',
        'Maksathan 3.4. mennessä.',
        'Eräpäivä on 2026-04-03.',
        'Eräpäivä 25/4/2026.',
      ],
    },
  },
  {
    rule: 'dueDate.invalid',
    en: {
      flag: [
        'Invoice 12 is due on «31 April 2026». -> Invoice 12 is due on 30 April 2026.',
        'Due «30/02/2026».',
        'Due «2026-02-30».',
        'Due «February 30, 2026».',
      ],
      ok: [
        'Due 30 April 2026.',
        'Version 31.4.2 is out; invoice 12 is attached.',
        'Call 45.13.2026 is not a date.',
      ],
    },
    fi: {
      flag: [
        'Eräpäivä on «31.4.2026». -> Eräpäivä on 30.4.2026.',
        'Maksathan viimeistään «30.2.».',
        'Eräpäivä «31. kesäkuuta 2026».',
      ],
      ok: ['Eräpäivä on 30.4.2026.', 'Alv 25,5 % eli 31,40 €.', 'Kohta 3.14.1 sopimuksessa.'],
    },
  },
  {
    rule: 'dueDate.past',
    en: {
      flag: [
        'Invoice 12 is due on «15 March 2026». -> Invoice 12 is due on 14 April 2026.',
        'Please pay by «1 March 2026».',
        'Due date: «2026-03-30»',
      ],
      ok: [
        'Invoice 12, due 10 March 2026. Please pay it by 14 April 2026.',
        { text: 'Invoice 12, due 10 March 2026, is three weeks late.', context: { stage: 'auto' } },
        'Invoice 12 is due on 31 March 2026.',
        { text: 'Invoice 12 was due on 15 March 2026.', context: { stage: 'reminder' } },
        'Invoice date: 1 March 2026',
        'We met on 1 March 2026.',
      ],
    },
    fi: {
      flag: [
        'Eräpäivä on «15.3.2026». -> Eräpäivä on 14.4.2026.',
        'Maksathan viimeistään «1.3.2026».',
        'Eräpäivä: «30.3.2026»',
      ],
      ok: [
        'Eräpäivä on 31.3.2026.',
        { text: 'Lasku erääntyi 15.3.2026.', context: { stage: 'reminder' } },
        'Laskun päivä: 1.3.2026',
        'Sovimme 1.3.2026.',
      ],
    },
  },
  {
    rule: 'dueDate.weekday',
    en: {
      flag: [
        'Due «Monday 14 April 2026». -> Due Tuesday 14 April 2026.',
        'Please pay by «Fri, 2 April 2026». -> Please pay by Thu, 2 April 2026.',
        'Due «Sunday, April 14th, 2026».',
      ],
      ok: [
        'Due Tuesday 14 April 2026.',
        'Due Tue 14 April 2026.',
        'We met on Monday. 14 April 2026 is the due date.',
      ],
    },
    fi: {
      flag: [
        'Eräpäivä on «maanantai 14.4.2026». -> Eräpäivä on tiistai 14.4.2026.',
        'Maksathan «perjantaina 2.4.2026». -> Maksathan torstaina 2.4.2026.',
        'Eräpäivä: «ma 14.4.2026». -> Eräpäivä: ti 14.4.2026.',
      ],
      ok: [
        'Eräpäivä on tiistai 14.4.2026.',
        'Eräpäivä ti 14.4.',
        'Tavataan maanantaina. 14.4.2026 on eräpäivä.',
      ],
    },
  },
]
