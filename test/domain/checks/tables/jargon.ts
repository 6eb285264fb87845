import type { RuleTable } from '../rule-table'

export const jargonTables: readonly RuleTable[] = [
  {
    rule: 'jargon.word',
    en: {
      flag: [
        '«Please remit payment» by 14 April 2026. -> Please pay by 14 April 2026.',
        'The «outstanding balance» is €300.00. -> The amount still to pay is €300.00.',
        'Our fee «pursuant to» the contract is €300.00. -> Our fee under the contract is €300.00.',
        'Please send a «remittance advice».',
        'The invoice lists our «disbursements».',
        'You can pay by «EFT». -> You can pay by bank transfer.',
        'Your account is «in arrears».',
        'This is a «pro forma invoice».',
        'The payment is 1.5 % «per annum». -> The payment is 1.5 % a year.',
        '«Our records indicate that» the invoice is open.',
        'This is about your «overdue account». -> This is about your unpaid invoice.',
        'Please «clear the outstanding dues». -> Please pay what is open.',
        'Invoice 12 is a «bad debt».',
        'We do a «three-way match» of the invoice.',
      ],
      ok: [
        'Please pay invoice 12.',
        'Thank you for your payment.',
        'The instant coffee was good.',
        'The records of the choir are with the invoice.',
        'The match was three nil, and the invoice is attached.',
        'We started the work, and the invoice is attached.',
        'I will sow the seeds in May.',
        'He wrote "pursuant to our agreement" in his mail.',
      ],
    },
    fi: {
      flag: [
        '«Pyydämme suorittamaan maksun» 14.4.2026 mennessä. -> Pyydämme maksamaan laskun 14.4.2026 mennessä.',
        'Laskun «huomautusaika» on 8 päivää.',
        '«Saatavamme» on 300,00 €. -> Maksamatta oleva summa on 300,00 €.',
        'Laskussa on «kassa-alennus». -> Laskussa on alennus nopeasta maksusta.',
        '«Reklamaatiot» viikon kuluessa. -> Virheilmoitukset viikon kuluessa.',
        'Myynnissä on «käännetty verovelvollisuus».',
        '«Täten» ilmoitamme laskun summan. -> Ilmoitamme laskun summan.',
        'Perimme laskun «ilman eri ilmoitusta».',
        'Lasku «jää velallisen maksettavaksi».',
        'Lasku on «pääomaltaan» 300,00 €. -> Lasku on summaltaan 300,00 €.',
      ],
      ok: [
        'Maksathan laskun viimeistään 14.4.2026.',
        'Lasku on liitteenä.',
        'Alennus koskee kaikkia laskuja.',
        'Viitenumero on 12 34561.',
      ],
    },
  },
  {
    rule: 'jargon.own',
    setting: {
      context: {
        preferences: {
          flagged: [
            { phrase: 'kindly', instead: 'please' },
            { phrase: 'touch base', instead: '' },
            { phrase: 'ystävällisin terveisin', instead: 'Terveisin' },
            { phrase: 'laskutuslisä', instead: 'toimitusmaksu' },
          ],
        },
      },
    },
    en: {
      flag: [
        'Would you «kindly» pay invoice 12? -> Would you please pay invoice 12?',
        'Let us «touch base» on invoice 12.',
        'About invoice 12: let us «Touch  base» soon.',
      ],
      ok: [
        'An unkindly word about invoice 12 would be wrong.',
        'The touch baseline of invoice 12 is fine.',
        'Please pay invoice 12 by 14 April 2026.',
      ],
    },
    fi: {
      flag: [
        'Lasku 12 on liitteenä. «Ystävällisin terveisin» Aino -> Lasku 12 on liitteenä. Terveisin Aino',
        'Laskussa on «laskutuslisä» 5,00 €. -> Laskussa on toimitusmaksu 5,00 €.',
        'Laskun «LASKUTUSLISÄ» on 5,00 €. -> Laskun toimitusmaksu on 5,00 €.',
      ],
      ok: [
        'Laskussa 12 ei ole laskutuslisää.',
        'Lasku 12: ystävällisin mielin, Aino',
        'Maksathan laskun 12 viimeistään 14.4.2026.',
      ],
    },
  },
  {
    rule: 'jargon.wordy',
    en: {
      flag: [
        'We «commenced» the work in March. -> We started the work in March.',
        'We «utilise» a bank transfer. -> We use a bank transfer.',
        'I pay «on a monthly basis». -> I pay monthly.',
        '«In order to» pay, use the link. -> To pay, use the link.',
        '«This is to inform you that» the invoice is attached. -> The invoice is attached.',
        '«Kindly send» me the number. -> Please send me the number.',
        'I wrote «due to the fact that» it is open. -> I wrote because it is open.',
        'The invoice covers «the month of» May. -> The invoice covers May.',
        'We will «take into consideration» your reply. -> We will consider your reply.',
      ],
      ok: [
        'We started the work in March.',
        'Thank you kindly.',
        'The order of the lines is as you asked.',
        'He wrote “in order to pay” on it.',
        'We monitor the account daily.',
      ],
    },
    fi: {
      flag: [
        'Emme ole «vastaanottaneet» maksua. -> Emme ole saaneet maksua.',
        'Lasku on «kyseisestä» työstä. -> Lasku on tästä työstä.',
        '«Mikäli» summa on väärä, soita. -> Jos summa on väärä, soita.',
        '«Oheisena» lasku 12. -> Liitteenä lasku 12.',
        'Kirjoitan, «siitä syystä että» lasku on avoinna. -> Kirjoitan, koska lasku on avoinna.',
        'Työ tehtiin ohjeen «mukaisesti». -> Työ tehtiin ohjeen mukaan.',
        'Laskun «deadline» on 14.4.2026. -> Laskun määräpäivä on 14.4.2026.',
        'Lasku on «kuluvan kuun» työstä. -> Lasku on tämän kuun työstä.',
        'Viivästyksen «johdosta» kirjoitan. -> Viivästyksen takia kirjoitan.',
      ],
      ok: [
        'Emme ole saaneet maksua.',
        'Työ tehtiin ohjeen mukaan.',
        'Lasku on tämän kuun työstä.',
        'Maksathan laskun viimeistään 14.4.2026.',
      ],
    },
  },
]
