import type { RuleTable } from '../rule-table'

const invoice = { subject: 'Invoice 12' }

export const courtesyTables: readonly RuleTable[] = [
  {
    rule: 'courtesy.greeting',
    setting: invoice,
    en: {
      flag: [
        'The invoice for May is attached. -> Hello,\n\nThe invoice for May is attached.',
        {
          text: 'The invoice for May is attached. -> Hello Ella,\n\nThe invoice for May is attached.',
          recipients: [{ name: 'Ella Moreau', email: 'ella@example.com' }],
        },
        ...['Northlight Studio Oy', 'Accounts Payable'].map((name) => ({
          text: 'The invoice for May is attached. -> Hello,\n\nThe invoice for May is attached.',
          recipients: [{ name }],
        })),
        {
          text: 'The invoice for May is attached. -> Hello Nora,\n\nThe invoice for May is attached.',
          recipients: [{ name: 'Virtanen Nora' }],
          context: { client: { contactName: 'Nora Virtanen' } },
        },
        'Invoice 12 is attached, with thanks.',
      ],
      ok: [
        'Hi Ella,\n\nthe invoice is attached.',
        'Hiya Ella, the invoice is attached.',
        "G'day Ella\n\nThe invoice is attached.",
        'Ciao Ella! The invoice is attached.',
        'Morning! The invoice is attached.',
        'Dear Sir or Madam,\n\nthe invoice is attached.',
        'Ella,\n\nthe invoice is attached.',
      ],
    },
    fi: {
      flag: [
        'Toukokuun lasku on liitteenä. -> Hei,\n\nToukokuun lasku on liitteenä.',
        {
          text: 'Toukokuun lasku on liitteenä. -> Hei Matti,\n\nToukokuun lasku on liitteenä.',
          recipients: [{ name: 'Matti Laine' }],
        },
        {
          text: 'Toukokuun lasku on liitteenä. -> Hei,\n\nToukokuun lasku on liitteenä.',
          recipients: [{ name: 'Helsinki Laskutus' }],
        },
        'Lasku 12 on liitteenä, kiitos.',
      ],
      ok: [
        'Hei Matti,\n\nlasku on liitteenä.',
        'Hyvä asiakas,\n\nlasku on liitteenä.',
        'Moi!\n\nLasku on liitteenä.',
        'Moikka! Lasku on liitteenä.',
        'Moro! Lasku on liitteenä.',
        'Huomenta! Lasku on liitteenä.',
        'Terve, lasku on liitteenä.',
        'Heippa! Lasku on liitteenä.',
      ],
    },
  },
  {
    rule: 'courtesy.name',
    setting: { ...invoice, recipients: [{ name: 'Nora Virtanen', email: 'nora@example.com' }] },
    en: {
      flag: [
        '«Hello»,\n\nthe invoice is attached. -> Hello Nora,\n\nthe invoice is attached.',
        '«Hi there»!\nThe invoice is attached. -> Hi Nora!\nThe invoice is attached.',
        '«Good morning»\n\nThe invoice is attached. -> Good morning Nora\n\nThe invoice is attached.',
        {
          text: '«Hello»,\n\nthe invoice is attached. -> Hello Nora,\n\nthe invoice is attached.',
          recipients: [{ name: 'Virtanen Nora' }],
          context: { client: { contactName: 'Nora Virtanen' } },
        },
      ],
      ok: [
        'Hello Nora,\n\nthe invoice is attached.',
        'Hello Mrs Virtanen,\n\nthe invoice is attached.',
        'Hello all,\n\nthe invoice is attached.',
        'Hello,\n\nthe invoice is attached, Nora.',
        { text: 'Hello,\n\nthe invoice is attached.', recipients: [{ name: 'Accounts Payable' }] },
        { text: 'Hello,\n\nthe invoice is attached.', recipients: [{ email: 'nora@example.com' }] },
        {
          text: 'Hello,\n\nthe invoice is attached.',
          recipients: [{ name: 'Nora Virtanen' }, { name: 'Otto Laine' }],
        },
      ],
    },
    fi: {
      flag: [
        '«Hei»,\n\nlasku on liitteenä. -> Hei Nora,\n\nlasku on liitteenä.',
        '«Moikka»!\n\nLasku on liitteenä. -> Moikka Nora!\n\nLasku on liitteenä.',
        '«Terve»\nLasku on liitteenä. -> Terve Nora\nLasku on liitteenä.',
      ],
      ok: [
        'Hei Nora,\n\nlasku on liitteenä.',
        'Hyvä asiakas,\n\nlasku on liitteenä.',
        'Hei kaikki,\n\nlasku on liitteenä.',
        { text: 'Hei,\n\nlasku on liitteenä.', recipients: [{ name: 'Helsinki Laskutus' }] },
      ],
    },
    sv: {
      flag: ['«Hej»!\n\nHär är fakturan. -> Hej Nora!\n\nHär är fakturan.'],
      ok: ['Hej Nora!\n\nHär är fakturan.', 'Hej alla!\n\nHär är fakturan.'],
    },
  },
  {
    rule: 'courtesy.closing',
    setting: { ...invoice, context: { seller: { name: 'Aino Lehtonen' } } },
    en: {
      flag: [
        'Hi Ella,\n\nthe invoice is attached. Please pay by 7 May 2026. -> Hi Ella,\n\nthe invoice is attached. Please pay by 7 May 2026.\n\nKind regards,\nAino Lehtonen',
        'Thank you for the order. Please pay by 7 May 2026 to FI21 1234 5600 0007 85',
        'Hi Ella,\n\nthe invoice is attached. Ask me if anything is unclear.',
      ],
      ok: [
        'Hi Ella,\n\nthe invoice is attached.\n\nBest regards,\nAino',
        'Hi Ella,\n\nthe invoice is attached.\n\nCheers',
        'Hi Ella,\n\nthe invoice is attached. Thanks a lot.',
        'Hi Ella,\n\nthe invoice is attached. Have a nice weekend.',
        'Hi Ella,\n\nthe invoice is attached.\n\nAino',
        'Hi Ella,\n\nthe invoice is attached.\n\nBig hugs from the studio',
        'Hi Ella,\n\nthe invoice is attached.\n\nAino Lehtonen\nLehtonen Design Oy\n040 123 4567',
        'Hi Ella,\n\nthe invoice is attached.\n\n-- \nAino Lehtonen\nLehtonen Design Oy',
        'Hi Ella,\n\nthe invoice is attached.\n\nWith love,\nAino\n\nPS The price is €450.00.',
      ],
    },
    fi: {
      flag: [
        'Hei Matti,\n\nlasku on liitteenä. Maksathan 7.5.2026 mennessä. -> Hei Matti,\n\nlasku on liitteenä. Maksathan 7.5.2026 mennessä.\n\nYstävällisin terveisin\nAino Lehtonen',
        'Kiitos tilauksesta. Maksathan 7.5.2026 mennessä tilille FI21 1234 5600 0007 85',
        'Hei Matti,\n\nlasku on liitteenä. Kysy, jos jokin on epäselvää.',
      ],
      ok: [
        'Hei Matti,\n\nlasku on liitteenä.\n\nTerveisin\nAino',
        'Hei Matti,\n\nlasku on liitteenä. Kiitos.',
        'Hei Matti,\n\nlasku on liitteenä. Hyvää viikonloppua.',
        'Hei Matti,\n\nlasku on liitteenä.\n\nAino',
        'Hei Matti,\n\nlasku on liitteenä.\n\nt. Aino',
        'Hei Matti,\n\nlasku on liitteenä.\n\nAurinkoista talvea',
      ],
    },
    sv: {
      flag: [
        'Hej Nora!\n\nHär är fakturan. Betala gärna senast 7 maj 2026. -> Hej Nora!\n\nHär är fakturan. Betala gärna senast 7 maj 2026.\n\nVänliga hälsningar\nAino Lehtonen',
      ],
      ok: ['Hej Nora!\n\nHär är fakturan.\n\nMvh\nAino', 'Hej Nora!\n\nHär är fakturan. Ha en trevlig helg.'],
    },
  },
  {
    rule: 'courtesy.please',
    setting: invoice,
    en: {
      flag: [
        'Hi Ella,\n\npay the invoice by 7 May 2026.',
        'Pay €300.00 to FI21 1234 5600 0007 85.',
        'The invoice is due on 7 May. Pay on time.',
      ],
      ok: [
        'Hi Ella,\n\nplease pay the invoice by 7 May 2026.',
        'Could you pay the invoice by 7 May 2026?',
        'I would be grateful for payment by 7 May 2026.',
        'The invoice is due on 7 May. Thank you.',
      ],
    },
    fi: {
      flag: [
        'Tässä on lasku 12. «Lähettäkää tilausnumero».',
        'Tässä on lasku 12. «Tarkista summa ja maksa».',
        'Tässä on lasku 12. «Odotamme vastausta».',
        'Tässä on lasku 12. «Laita rahat».',
        'Kiitos tilauksesta. «Vahvista osoite». Lasku 12 on liitteenä, maksathan sen.',
        'Hei Matti,\n\nmaksa lasku 7.5.2026 mennessä.',
        'Maksa 300,00 € tilille FI21 1234 5600 0007 85.',
        'Laskun eräpäivä on 7.5.2026. Maksa ajoissa.',
      ],
      ok: [
        'Kiitos tilauksesta. Soita, jos jokin rivi laskussa 12 ihmetyttää.',
        'Kiitos tilauksesta. Jos laskussa 12 on virhe, ilmoittakaa meille.',
        'Maksathan laskun 7.5.2026 mennessä.',
        'Voisitko maksaa laskun 7.5.2026 mennessä?',
        'Pyydämme maksua 7.5.2026 mennessä.',
        'Laskun eräpäivä on 7.5.2026. Kiitos.',
        'Olkaa hyvät ja maksakaa lasku 7.5.2026 mennessä.',
        'Tässä on lasku 12. Merkitse viestiin laskun numero.',
      ],
    },
  },
  {
    rule: 'courtesy.thanks',
    setting: invoice,
    en: {
      flag: [
        'Hi Ella,\n\nthe invoice for May is attached. -> Hi Ella,\n\nthe invoice for May is attached.\n\nThank you.',
        'Hi Ella,\n\nthe invoice is attached.\n\nBest regards,\nAino -> Hi Ella,\n\nthe invoice is attached.\n\nThank you.\n\nBest regards,\nAino',
        'Please pay the invoice by 7 May 2026.',
      ],
      ok: [
        'Thank you for the order. The invoice is attached.',
        'Hi Ella, the invoice is attached. Thanks!',
        'I appreciate your business; the invoice is attached.',
      ],
    },
    fi: {
      flag: [
        'Hei Matti,\n\ntoukokuun lasku on liitteenä. -> Hei Matti,\n\ntoukokuun lasku on liitteenä.\n\nKiitos!',
        'Hei Matti,\n\nlasku on liitteenä.\n\nTerveisin\nAino -> Hei Matti,\n\nlasku on liitteenä.\n\nKiitos!\n\nTerveisin\nAino',
        'Maksathan laskun 7.5.2026 mennessä.',
      ],
      ok: [
        'Kiitos tilauksesta. Lasku on liitteenä.',
        'Hei Matti, lasku on liitteenä. Kiitos!',
        'Kiitämme yhteistyöstä; lasku on liitteenä.',
      ],
    },
  },
]
