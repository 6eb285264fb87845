import type { draft as en } from '../en/draft'
import type { Words } from '../translator'

export const draft = {
  invoice: 'Lasku',
  invoiceToLookAt: {
    one: 'Lasku, {count} kohta tarkistettavana',
    other: 'Lasku, {count} kohtaa tarkistettavana',
  },
  invoiceCount: 'Lasku, {count}',
  important: { one: '{label} ({count} tärkeä)', other: '{label} ({count} tärkeää)' },
  composer: 'Plainvoicen laskuikkuna',
  place: '{kind}, {index}/{count}',
  previous: 'Edellinen',
  next: 'Seuraava',
  ignore: 'Ohita',
  more: 'Muut valinnat',
  fixAll: 'Korjaa kaikki {count} selvää kohtaa',
  allow: 'Älä merkitse sanoja ”{phrase}”',
  turnOff: 'Poista tämä tarkistus käytöstä',
  allowed: '”{phrase}” jätetään merkitsemättä',
  turnedOff: 'Tarkistus on poissa käytöstä',
  inSettings: 'Valintasi löydät Plainvoicesta kohdasta Tarkistukset.',
  undo: 'Kumoa',
  notKeptTitle: 'Valintaasi ei tallennettu',
  notKept: 'Yritä vielä kerran. Jos se ei auta, lataa tämä välilehti uudelleen.',
  askTitle: {
    one: 'Yksi kohta kannattaa katsoa ennen lähettämistä',
    other: '{count} kohtaa kannattaa katsoa ennen lähettämistä',
  },
  ask: 'Viestiä ei ole vielä lähetetty. Lähetä se sellaisenaan painamalla Lähetä uudelleen.',
  look: 'Näytä kohta',
  takeBack: '{keys} peruu korjauksen',
  takeBackInSteps: '{keys} peruu korjauksen vaihe vaiheelta',
  fixLoses: 'Linkki, kuva tai muotoilu katoaisi, joten teksti on ennallaan. Voit tehdä muutoksen itse.',
  fixFailed: 'Muutos ei onnistunut, joten teksti on ennallaan. Voit tehdä muutoksen itse.',
  close: 'Sulje',
  takenOut: 'Osa laskusta ei ole enää tässä viestissä',
  fileGone: 'PDF ei ole enää liitteenä. Saat sen takaisin painamalla Lasku ja lisäämällä laskun uudelleen.',
  blockGone:
    'PDF on yhä liitteenä, mutta yhteenveto on poissa. Saat sen takaisin painamalla Lasku ja lisäämällä laskun uudelleen.',
  bothGone:
    'Viestissä ei ole PDF-tiedostoa eikä yhteenvetoa. Näin lähetettynä laskua ei merkitä lähetetyksi.',
  reloadTitle: 'Lataa välilehti uudelleen',
  reload:
    'Plainvoice päivittyi tai poistettiin käytöstä. Lataa tämä välilehti uudelleen, niin pääset jatkamaan. Kirjoittamasi on tallessa.',
  notOpenedTitle: 'Lasku ei auennut',
  notOpened: 'Yritä vielä kerran. Jos lasku ei aukea, lataa tämä välilehti uudelleen.',
} as const satisfies Words<typeof en>
