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
      ],
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
