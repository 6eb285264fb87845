import type { about as english } from '../en/about'
import type { Words } from '../translator'

export const about = {
  title: 'Tietoja ja yksityisyys',
  lead: 'Plainvoice kirjoittaa laskut sähköpostissa, jota jo käytät, ja muistaa ne, kunnes ne on maksettu.',

  privacy: 'Yksityisyys',
  kept: 'Laskut, asiakkaat ja asetukset pysyvät tässä selaimessa.',
  noServer: 'Palvelinta, tiliä, käytön seurantaa tai muualta haettavaa koodia ei ole.',
  neverSends: 'Plainvoice ei koskaan lähetä sähköpostia. Mikään ei lähde ennen kuin painat Lähetä.',
  reads:
    'Se lukee sähköpostissa kirjoittamasi luonnokset tarkistaakseen ne ja laskutettavan asiakkaan viimeisen viestin löytääkseen tiedot sen allekirjoituksesta. Niistä se ei säilytä muuta kuin sen, mistä tulee osa laskua, ja sen viestiketjun aiheen, jossa lasku tai tarjous lähetettiin, jotta ketju löytyy taas.',
  works: 'Sähköpostia lukuun ottamatta kaikki toimii ilman verkkoyhteyttä.',
  copies:
    'Tiedot ovat selaimessa kahdessa paikassa, ja ne korjataan toisistaan. Varmuuskopio säilyttää ne, jos selain menetetään.',
  toData: 'Tee varmuuskopio tai poista asiakkaan tiedot',

  permissions: 'Mitä se pyytää selaimelta',
  'may.sites': 'Gmail, Outlook ja Yahoo Mail',
  'why.sites': 'Luonnosten painiketta, tekstin tarkistusta ja täyttämistä varten.',
  'may.storage': 'Tallennustila',
  'why.storage': 'Omat tietosi, asiakkaat ja laskut säilyvät tässä selaimessa.',
  'may.unlimitedStorage': 'Rajaton tallennustila',
  'why.unlimitedStorage': 'Kymmenenkin vuoden laskut mahtuvat.',
  'may.alarms': 'Ajastimet',
  'why.alarms': 'Muistutuksen päivänä katsotaan, mitä on tehtävä.',
  'may.notifications': 'Ilmoitukset',
  'why.notifications': 'Muistutusta ehdotetaan sinä päivänä.',
  'may.scripting': 'Koodi sähköpostisivulla',
  'why.scripting': 'Luonnoksen tarkistus ladataan vasta, kun luonnos on auki.',
  'may.downloads': 'Lataukset, jos haluat',
  'why.downloads': 'Varmuuskopiot tallentuvat itsestään. Lupaa pyydetään vasta, kun valitset sen.',

  keyboard: 'Näppäimistö',
  keyboardText: 'Kaikki toimii näppäimistöllä. Kysymysmerkki näyttää sivun pikanäppäimet.',
  showKeys: 'Näytä pikanäppäimet',

  made: 'Versio ja lisenssi',
  version: 'Versio {version}',
  licence:
    'Plainvoice on vapaa ohjelma, MIT-lisenssi. PDF-tiedostojen kirjasin on Noto Sans, SIL Open Font License.',
} as const satisfies Words<typeof english>
