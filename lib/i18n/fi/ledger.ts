import type { ledger as english } from '../en/ledger'
import type { Words } from '../translator'

export const ledger = {
  repaired: 'Tallennetut tiedot olivat vioittuneet, ja ne korjattiin {on}. Mitään ei puutu.',
  repairedPartly:
    'Tallennettuja tietoja oli vioittunut. Kaikki, mikä vielä voitiin lukea, pelastettiin {on}.',
  lostHistory: 'Osa laskun {number} tapahtumista on kadonnut. Tarkista sen maksut ja muistutukset.',
  lostUnnamed: {
    one: 'Yksi lasku on kadonnut, eikä sen numeroa voi lukea.',
    other: '{count} laskua on kadonnut, eikä niiden numeroita voi lukea.',
  },
  lostFile: 'Laskun {number} lähetetty PDF on kadonnut. Muistutukset kirjoitetaan ilman sitä.',
  lost_profile: 'Omat tietosi ovat kadonneet. Täytä ne uudelleen asetuksissa.',
  lost_clients: 'Joitakin asiakkaita on kadonnut. Heidän laskunsa ovat tallessa.',
  lost_drafts: 'Joitakin keskeneräisiä laskuja on kadonnut.',
  lost_reminders:
    'Merkintöjä joistakin muistutuksista on kadonnut. Katso lähetetyt viestisi, ennen kuin muistutat uudelleen.',
  lost_recurring: 'Joitakin toistuvia laskuja on kadonnut. Tee ne uudelleen.',
  lost_estimates: 'Joitakin tarjouksia on kadonnut. Lähettämäsi tarjoukset ovat yhä sähköpostissasi.',
  lost_settings: 'Joitakin asetuksia on kadonnut. Tarkista ne asetuksista.',
  secondRemade:
    'Tietojesi toinen kopio tässä selaimessa oli kadonnut, ja se tehtiin uudelleen {on}. Jos näin käy toistuvasti, tarkista levy ja säilytä varmuuskopioita muualla.',
  mainLost: 'Tietojasi ei voi lukea. Avaa laskut: siellä toisen kopion voi tallentaa.',
  rescueTitle: 'Tietojasi ei voi lukea',
  rescueText:
    'Paikka, jossa selain säilyttää ne, on vioittunut eikä sitä voi korjata täältä. Toisen kopion voi vielä lukea: tallenna se ensin.',
  rescueSave: 'Lataa toinen kopio varmuuskopioksi.',
  rescueInstall: 'Poista Plainvoice selaimesta ja asenna se uudelleen, jolloin se saa uuden paikan.',
  rescueRestore: 'Valitse uudessa ”Tietosi”, sitten Palautus ja tiedosto.',
  rescueDownload: 'Lataa varmuuskopio',
  rescueSaving: 'Tehdään varmuuskopiota',
  rescueSaved: 'Tallennettu nimellä {name}. Avaa se vain palauttamalla.',
  rescued: { one: '1 lasku toisessa kopiossa', other: '{count} laskua toisessa kopiossa' },
  rescuedRow: '{number}, {client}:',
  dismiss: 'Selvä',
  didDismiss: 'Ilmoitus poistettiin näkyvistä',
  roomLow: 'Levy on melkein täynnä. Vapauta pian tilaa, jotta laskusi mahtuvat talteen.',
} as const satisfies Words<typeof english>
