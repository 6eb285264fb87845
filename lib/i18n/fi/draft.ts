import type { draft as en } from '../en/draft'
import type { Words } from '../translator'

export const draft = {
  invoice: 'Lasku',
  invoiceToLookAt: {
    one: 'Lasku, {count} kohta tarkistettavana',
    other: 'Lasku, {count} kohtaa tarkistettavana',
  },
  invoiceCount: 'Lasku, {count}',
  composer: 'Plainvoice composer',
  place: '{kind}, {index}/{count}',
  previous: 'Edellinen',
  next: 'Seuraava',
  ignore: 'Ohita',
  takeBack: '{keys} peruu korjauksen',
  fixFailed: 'Muutos ei onnistunut, joten teksti on ennallaan. Voit tehdä muutoksen itse.',
  close: 'Sulje',
  reloadTitle: 'Lataa välilehti uudelleen',
  reload:
    'Plainvoice päivittyi. Lataa tämä välilehti uudelleen, niin pääset jatkamaan. Kirjoittamasi on tallessa.',
  notOpenedTitle: 'Lasku ei auennut',
  notOpened: 'Yritä vielä kerran. Jos lasku ei aukea, lataa tämä välilehti uudelleen.',
} as const satisfies Words<typeof en>
