import type { RuleTable } from '../rule-table'

const own = { context: { seller: { iban: 'FI21 1234 5600 0007 85' } } } as const
const reminder = (isConsumer = false) =>
  ({ context: { stage: 'reminder', country: 'FI', client: { isConsumer } } }) as const

export const paymentTables: readonly RuleTable[] = [
  {
    rule: 'payment.otherIban',
    setting: own,
    en: {
      flag: [
        'Please pay to «DE89 3704 0044 0532 0130 00». -> Please pay to FI21 1234 5600 0007 85.',
        'Our bank has changed. The new IBAN is «GB82 WEST 1234 5698 7654 32».',
        'IBAN: «SE45 5000 0000 0583 9825 7466»',
      ],
      ok: [
        'Please pay to FI21 1234 5600 0007 85.',
        'IBAN: FI2112345600000785',
        { text: 'IBAN: DE89 3704 0044 0532 0130 00', context: { seller: {} } },
        {
          text: 'IBAN: DE89 3704 0044 0532 0130 00',
          context: { seller: { iban: 'FI21 1234 5600 0007 85', ibans: ['DE89370400440532013000'] } },
        },
      ],
    },
    fi: {
      flag: [
        'Maksathan tilille «DE89 3704 0044 0532 0130 00». -> Maksathan tilille FI21 1234 5600 0007 85.',
        'Tilinumeromme on vaihtunut: «SE45 5000 0000 0583 9825 7466»',
        'IBAN «GB82WEST12345698765432»',
      ],
      ok: [
        'Maksathan tilille FI21 1234 5600 0007 85.',
        'Tilinumero FI2112345600000785',
        { text: 'Tilinumero DE89 3704 0044 0532 0130 00', context: { seller: {} } },
      ],
    },
  },
  {
    rule: 'payment.businessId',
    en: {
      flag: ['Business ID: «0737546-3»', 'Studio Oy, «1572860-1»', 'Our company number is «2617416-5».'],
      ok: ['Business ID: 0737546-2', 'Studio Oy, 1572860-0', 'Call us: 1234567', 'Order 1234567-89'],
    },
    fi: {
      flag: ['Y-tunnus: «0737546-3»', 'Studio Oy, «1572860-1»', 'Y-tunnuksemme on «2617416-5».'],
      ok: ['Y-tunnus: 0737546-2', 'Studio Oy, 1572860-0', 'Tilaus 1234567-89'],
    },
  },
  {
    rule: 'payment.vatId',
    en: {
      flag: [
        'VAT number: «FI07375463»',
        'VAT no. «NL010000445B01»',
        'VAT no. «BE1001686634»',
        'VAT ID «DE136695978»',
        'VAT no. «GB 318 7045 85».',
        'All prices include VAT, our number is «GB 314 8275 61».',
        {
          text: 'VAT number: «FI07375463» -> VAT number: FI07375462',
          context: { seller: { taxId: 'FI07375462' } },
        },
      ],
      ok: [
        'Your VAT number is BE 0403.170.701.',
        'VAT number: FI07375462',
        'VAT no. NL010000446B01',
        'VAT no. BE1001686633',
        'VAT id: BGRPK1234M',
        'VAT at 20 % is on 300 lines.',
        'Dinner for 96 guests at 245 kr, VAT 25 % on top.',
        'VAT ID DE136695976',
        'VAT 25.5%: €51.00',
        'VAT no. CHE107787577',
      ],
    },
    fi: {
      flag: ['ALV-numero: «FI07375463»', 'Alv-nro «SE12345678901»', 'VAT «EE10059410»'],
      ok: ['ALV-numero: FI07375462', 'Alv-nro SE556188840401', 'Alv 25,5 %: 51,00 €'],
    },
  },
  {
    rule: 'payment.reference',
    en: {
      flag: [
        'Account FI88 1234 5021 7348 55, the reference is «2026117».',
        'Account FI88 1234 5021 7348 55, reference «202611049».',
        'Reference: «RF18 5390 0754 7035»',
        'Please use «RF97 1234 5672» when you pay.',
        'Payment reference «RF5720260407».',
      ],
      ok: [
        'Account FI88 1234 5021 7348 55, reference 2026-118.',
        'Account FI88 1234 5021 7348 55, reference 2026 1423.',
        'Account FI88 1234 5021 7348 55, reference 2026118.',
        'Reference: RF18 5390 0754 7034',
        'Payment reference RF5720260406.',
        'Reference: 2026-040',
        'Ref. 12345',
      ],
    },
    fi: {
      flag: ['Viitenumero: «12 34562»', 'Viite «20260407»', 'Käytäthän viitettä «RF18 5390 0754 7035».'],
      ok: [
        'Tili FI13 8000 1710 4562 38. Viite on laskulle 5541 55411 ja laskulle 5579 55796.',
        'Kunnan viite: 1402 / Kuusela',
        'Ostotilauksenne viite JUL-1226',
        'Viitenumero: 12 34561',
        'Viite 20260406',
        'Viite: RF18 5390 0754 7034',
        'Puhelin 040 123 4567',
      ],
    },
  },
  {
    rule: 'payment.bic',
    en: {
      flag: ['BIC: «NDEAFIH»', 'SWIFT code «NDEAFIHHX»', 'Pay to our account, BIC «OKOYF1HH».'],
      ok: [
        'BIC: NDEAFIHH',
        'SWIFT: NDEAFIHHXXX',
        'The BIC is on the invoice.',
        'Your SWIFT payment has arrived.',
      ],
    },
    fi: {
      flag: ['BIC: «NDEAFIH»', 'BIC-koodi «OKOYF1HH»', 'Tilimme BIC on «NDEAFIHHX».'],
      ok: ['BIC: NDEAFIHH', 'BIC OKOYFIHH', 'BIC-koodi on laskulla.'],
    },
  },
  {
    rule: 'payment.bitcoin',
    en: {
      flag: [
        'Bitcoin: «bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdr»',
        'BTC address «1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN0»',
        'You can pay to «bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5».',
      ],
      ok: [
        'Bitcoin: bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
        'BTC address 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2',
        'You can pay by bitcoin.',
      ],
    },
    fi: {
      flag: [
        'Bitcoin: «bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdr»',
        'BTC-osoite «1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN0»',
        'Maksun voi lähettää: «bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5»',
      ],
      ok: [
        'Bitcoin: bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
        'BTC-osoite 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2',
        'Voit maksaa bitcoinilla.',
      ],
    },
  },
  {
    rule: 'payment.cardNumber',
    en: {
      flag: [
        'I have your Visa on the clipboard, «4929 1102 3847 5560».',
        'Charge my card «4111 1111 1111 1111».',
        'Card: «5555-5555-5555-4444»',
        'You may use «4012888888881881» for it.',
      ],
      ok: [
        'Order 4111 1111 1111 1112',
        'HDFC Bank, account no. 50100412287390',
        'IBAN DE89 3704 0044 0532 0130 00',
        'Call +44 20 7946 0958.',
        'Card ending in 1111',
      ],
    },
    fi: {
      flag: [
        'Veloita korttia «4111 1111 1111 1111».',
        'Kortti: «5555-5555-5555-4444»',
        'Kortin numero on «4012888888881881».',
      ],
      ok: ['Tilaus 4111 1111 1111 1112', 'Tili FI21 1234 5600 0007 85', 'Kortti, joka päättyy 1111'],
    },
  },
  {
    rule: 'payment.reminderFee',
    setting: reminder(),
    en: {
      flag: [
        'Reminder fee: «€15.00»',
        'We add a reminder fee of «€20».',
        'There is a «€16» reminder charge.',
        'I add «€25.00» for this reminder.',
        'We charge «€25.00» for reminding you.',
        '«€25.00» is added as a reminder fee.',
        'Reminder costs: «€25.00»',
        { text: 'A reminder fee of «100 SEK» is added.', context: { stage: 'reminder', country: 'SE' } },
        { text: 'Late fee «€12.00»', ...reminder(true) },
      ],
      ok: [
        'Reminder fee: €12.00',
        'Despite the reminder, €450.00 is still open.',
        { text: 'A reminder fee of 60 SEK is added.', context: { stage: 'reminder', country: 'SE' } },
        { text: 'Reminder fee: €5.00', ...reminder(true) },
        { text: 'Reminder fee: €15.00', context: { stage: 'reminder', country: 'GB' } },
        'Total €15.00',
      ],
    },
    fi: {
      flag: [
        'Muistutusmaksu: «15,00 €»',
        'Lisäämme huomautusmaksun «20 €».',
        'Lisään tästä muistutuksesta «25,00 €».',
        'Muistutuksen hinta on «25 €».',
        'Veloitan muistutuksesta «25 €».',
        'Summaan lisätään «25 €» muistutuskuluja.',
        { text: 'Muistutusmaksu «12,00 €»', ...reminder(true) },
      ],
      ok: [
        'Muistutusmaksu: 12,00 €',
        'Muistutuksesta huolimatta 450 € on auki.',
        { text: 'Muistutusmaksu: 5,00 €', ...reminder(true) },
        'Yhteensä 15,00 €',
      ],
    },
  },
  {
    rule: 'payment.earlyFee',
    setting: reminder(true),
    en: {
      flag: [
        'The invoice was due on 20 March 2026. Reminder fee: «€5.00»',
        'Due date was 17 March 2026. We add a reminder fee of «€5.00».',
        'It was due on 25 March 2026.\n\nReminder fee «€4.00»',
      ],
      ok: [
        'The invoice was due on 10 March 2026. Reminder fee: €5.00',
        'The invoice was due on 20 March 2026.',
        { text: 'The invoice was due on 20 March 2026. Reminder fee: €5.00', ...reminder() },
      ],
    },
    fi: {
      flag: [
        'Lasku erääntyi 20.3.2026. Muistutusmaksu: «5,00 €»',
        'Eräpäivä oli 17.3.2026. Lisäämme muistutusmaksun «5,00 €».',
        'Lasku erääntyi 25.3.2026.\n\nMuistutusmaksu «4,00 €»',
      ],
      ok: [
        'Lasku erääntyi 10.3.2026. Muistutusmaksu: 5,00 €',
        'Lasku erääntyi 20.3.2026.',
        { text: 'Lasku erääntyi 20.3.2026. Muistutusmaksu: 5,00 €', ...reminder() },
      ],
    },
  },
  {
    rule: 'payment.method',
    setting: { context: { client: { country: 'DE' } } },
    en: {
      flag: [
        'Please pay by «Zelle» to my phone number.',
        'You can use «MobilePay» to pay the invoice.',
        'Please send it by «ACH».',
      ],
      ok: [
        'Please pay by Zelle or PayPal.',
        'Please pay by bank transfer to FI21 1234 5600 0007 85, or MobilePay.',
        { text: 'Please pay by Zelle.', context: { client: { country: 'US' } } },
        { text: 'Please pay by Zelle.', context: { client: {} } },
      ],
    },
    fi: {
      flag: [
        'Maksathan laskun «MobilePay»-sovelluksella.',
        'Voit maksaa laskun: «MobilePay» 050 123 4567.',
        'Maksutapa on «Swish».',
      ],
      ok: [
        'Maksathan laskun tilille FI21 1234 5600 0007 85 tai MobilePayllä.',
        { text: 'Voit maksaa laskun: MobilePay 050 123 4567.', context: { client: { country: 'FI' } } },
        'Voit maksaa laskun kortilla.',
      ],
    },
  },
]
