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
      ],
      ok: [
        'Please pay invoice 12.',
        'Thank you for your payment.',
        'The instant coffee was good.',
        'We commenced the work, and the invoice is attached.',
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
      ],
      ok: [
        'Maksathan laskun viimeistään 14.4.2026.',
        'Lasku on liitteenä.',
        'Alennus koskee kaikkia laskuja.',
        'Viitenumero on 12 34561.',
      ],
    },
  },
]
