import type { Host, Locale, PageLocale, Person, SeedThread } from './model'

const bea: Person = { name: 'Bea Buyer', email: 'buyer@example.org' }
const otto: Person = { name: 'Otto Virtanen', email: 'otto@kahvila.example' }
const nora: Person = { name: 'Nora Lind', email: 'nora@lindberg.example' }
const accounts: Person = { name: 'Accounts Payable', email: 'accounts@example.org' }
const newsletter: Person = { name: 'Trade Weekly', email: 'news@tradeweekly.example' }

interface SeedWords {
  offer: [subject: string, first: string, answer: string, go: string]
  cafe: [subject: string, text: string]
  shoot: [subject: string, text: string, answer: string]
  supplier: [subject: string, text: string]
  news: [subject: string, text: string]
}

const WORDS: Record<Locale, SeedWords> = {
  en: {
    offer: [
      'Offer 42',
      'Hi,\n\nCould you send us an offer for the autumn catalogue? About 40 pages, photos included.\n\nBest regards,\nBea',
      'Hi Bea,\n\nWith pleasure. Forty pages come to 1,840.00 euros without VAT, ready in three weeks.\n\nBest regards,\nSam',
      'Perfect, thank you. The catalogue is approved.\n\nPlease invoice us. Our PO number is 4500-2217.\n\nBest regards,\nBea Buyer\nHarbour Press Ltd\n14 Canal Street, London, SW1A 1AA\n020 7946 0018',
    ],
    cafe: [
      'Menu design',
      'Hello!\n\nThe new menus are on the tables and the guests like them.\nYou can send the invoice to this address.\n\nOtto',
    ],
    shoot: [
      'Product photos in June',
      'Hi Sam,\n\nWould the 12th suit you for the product photos?\n\nNora',
      'The 12th is fine. I will be there at nine.',
    ],
    supplier: [
      'New address for invoices',
      'Dear supplier,\n\nFrom 1 June we receive invoices at accounts@example.org only.\n\nAccounts Payable',
    ],
    news: ['This week: paper prices', 'Paper prices fell again. Read what it means for small printers.'],
  },
  fi: {
    offer: [
      'Tarjous 42',
      'Hei,\n\nVoisitteko lähettää tarjouksen syksyn kuvastosta? Noin 40 sivua kuvineen.\n\nTerveisin\nBea',
      'Hei Bea,\n\nMielelläni. Neljäkymmentä sivua on 1 840,00 euroa ilman arvonlisäveroa, valmista kolmessa viikossa.\n\nTerveisin\nSam',
      'Kiitos, juuri näin. Kuvasto on hyväksytty.\n\nVoitte laskuttaa meitä. Tilausnumeromme on 4500-2217.\n\nYstävällisin terveisin\nBea Buyer\nSatamapaino Oy\nLaivurinkatu 14\n00150 Helsinki\nY-tunnus 2077474-0',
    ],
    cafe: [
      'Ruokalistan taitto',
      'Hei!\n\nUudet ruokalistat ovat pöydissä ja vieraat pitävät niistä.\nLaskun voi lähettää tähän osoitteeseen.\n\nOtto',
    ],
    shoot: [
      'Tuotekuvat kesäkuussa',
      'Hei Sam,\n\nSopisiko 12. päivä tuotekuviin?\n\nNora',
      'Sopii hyvin. Olen paikalla yhdeksältä.',
    ],
    supplier: [
      'Uusi laskutusosoite',
      'Hyvä toimittaja,\n\nOtamme 1.6. alkaen laskut vastaan vain osoitteessa accounts@example.org.\n\nOstoreskontra',
    ],
    news: [
      'Tällä viikolla: paperin hinta',
      'Paperin hinta laski taas. Lue, mitä se merkitsee pienelle painotalolle.',
    ],
  },
}

export const OFFER_THREAD_ID = {
  gmail: '183b2a348d698d42',
  outlook: 'AQQkADAwATM0MDAAMS1iOTAwLTQyAQAQ',
  yahoo: 'AJ183b2a348d698d42',
} as const

export function defaultThreads(host: Host, locale: PageLocale, owner: Person): SeedThread[] {
  const words = WORDS[locale === 'he' ? 'en' : locale]
  const [offer, ask, answer, go] = words.offer
  return [
    {
      id: OFFER_THREAD_ID[host],
      subject: offer,
      messages: [
        { from: bea, text: ask, at: '2026-05-18T07:12:00Z' },
        { from: owner, to: [bea], text: answer, at: '2026-05-18T09:40:00Z' },
        { from: bea, cc: [accounts], text: go, at: '2026-05-21T06:05:00Z' },
      ],
    },
    {
      subject: words.cafe[0],
      unread: true,
      messages: [{ from: otto, text: words.cafe[1], at: '2026-05-20T13:31:00Z' }],
    },
    {
      subject: words.shoot[0],
      messages: [
        { from: nora, text: words.shoot[1], at: '2026-05-19T10:00:00Z' },
        { from: owner, to: [nora], text: words.shoot[2], at: '2026-05-19T10:22:00Z' },
      ],
    },
    {
      subject: words.supplier[0],
      unread: true,
      messages: [{ from: accounts, text: words.supplier[1], at: '2026-05-15T05:00:00Z' }],
    },
    {
      subject: words.news[0],
      unread: true,
      messages: [{ from: newsletter, text: words.news[1], at: '2026-05-14T04:00:00Z' }],
    },
  ]
}
