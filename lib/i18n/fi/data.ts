import type { data as english } from '../en/data'
import type { Words } from '../translator'

export const data = {
  title: 'Tietosi',
  lead: 'Kaikki on vain tässä selaimessa. Varmuuskopio pelastaa tiedot, jos tietokone katoaa tai rikkoutuu.',

  failed: 'Plainvoicessa meni jotain vikaan, eikä tämä tullut valmiiksi. Yritä uudelleen.',

  backup: 'Varmuuskopio',
  neverMade: 'Varmuuskopiota ei ole vielä tehty.',
  madeOn: 'Viimeisin varmuuskopio: {date}.',
  changesSince: { one: 'Sen jälkeen 1 muutos.', other: 'Sen jälkeen {count} muutosta.' },
  noChanges: 'Sen jälkeen mikään ei ole muuttunut.',
  protect: 'Suojaa tiedosto salalauseella',
  protectHint: 'Ilman salalausetta tiedostoa ei voi avata kukaan, et sinäkään. Sitä ei tallenneta mihinkään.',
  passphrase: 'Salalause',
  passphraseAgain: 'Salalause uudelleen',
  passphraseShort: 'Käytä vähintään 8 merkkiä.',
  passphraseDiffers: 'Salalauseet eivät ole samat.',
  makeBackup: 'Tee varmuuskopio',
  makingBackup: 'Tehdään varmuuskopiota',
  progress: '{done} / {total} laskua',
  backupReady: 'Tallennettu nimellä {name}, {size}. Säilytä sitä muualla kuin tällä tietokoneella.',
  filesLeftOut: {
    one: '1 avoimen laskun PDF ei mahtunut varmuuskopioon. Kaikki muu on siinä. Säilytä viesti, jossa PDF on.',
    other:
      '{count} avoimen laskun PDF-tiedostot eivät mahtuneet varmuuskopioon. Kaikki muu on siinä. Säilytä viestit, joissa ne ovat.',
  },
  backupOpen: 'Tiedoston voi lukea kuka tahansa, jolla se on.',

  restore: 'Palautus',
  restoreText:
    'Varmuuskopion tiedot lisätään nykyisiin, eikä täältä poistu mitään. Näet ensin, mikä muuttuisi.',
  chooseBackup: 'Valitse varmuuskopio',
  readingFile: 'Luetaan tiedostoa',
  openFile: 'Avaa',
  passphraseNeeded: 'Tiedosto on suojattu. Se aukeaa salalauseella.',
  wrongPassphrase: 'Tämä salalause ei avaa tiedostoa.',
  notBackupFile:
    'Tämä ei ole Plainvoicen varmuuskopio. Valitse tiedosto, jonka nimen alussa on plainvoice-backup.',
  damagedFile:
    'Tiedosto on vioittunut tai sitä on muutettu, joten siihen ei voi luottaa. Mitään ei muutettu.',
  newerFile: 'Tiedosto on tehty uudemmalla Plainvoicella. Päivitä laajennus ja yritä uudelleen.',
  tooMuchFile:
    'Varmuuskopio on ehjä, mutta siinä on enemmän kuin tämä selain antaa Plainvoicen ottaa kerralla. Mitään ei muutettu. Säilytä tiedosto.',
  tooLargeFile: 'Tiedosto on suurempi kuin mikään Plainvoicen varmuuskopio. Mitään ei muutettu.',
  fileFrom: 'Varmuuskopio päivältä {date}. Palautus tuo:',
  fileDiffers: 'Varmuuskopio päivältä {date}. Kaikki sen laskut ovat jo täällä.',
  nothingNew: 'Varmuuskopio päivältä {date}. Kaikki siinä on jo täällä.',
  close: 'Sulje',
  invoicesAdded: { one: '1 uusi lasku', other: '{count} uutta laskua' },
  invoicesExtended: {
    one: '1 lasku, josta tulee lisää tapahtumia',
    other: '{count} laskua, joista tulee lisää tapahtumia',
  },
  invoicesSame: { one: '1 lasku on jo täällä.', other: '{count} laskua on jo täällä.' },
  clientsAdded: { one: '1 uusi asiakas', other: '{count} uutta asiakasta' },
  clientsErased: {
    one: '1 asiakas jää pois, koska tiedot on poistettu täältä.',
    other: '{count} asiakasta jää pois, koska tiedot on poistettu täältä.',
  },
  sellerAdded: 'Omat tietosi ja asetuksesi',
  settingsAdded: 'Asetukset, jotka puuttuvat täältä: {names}',
  filesAdded: {
    one: 'PDF 1 laskuun, jolta se puuttuu täältä',
    other: 'PDF {count} laskuun, joilta se puuttuu täältä',
  },
  othersAdded: 'Luonnoksia, tarjouksia tai toistuvia laskuja, joita täällä ei vielä ole',
  numbersTaken: {
    one: 'Numero {numbers} on täällä jo käytössä eri laskulla kuin tiedostossa. Molemmat säilyvät. Jos molemmat on lähetetty, hyvitä toinen ja kirjoita se uudelleen: laskunumero saa olla vain yhdellä laskulla.',
    other:
      'Nämä numerot ovat täällä jo käytössä eri laskuilla kuin tiedostossa: {numbers}. Kaikki laskut säilyvät. Jos saman numeron molemmat laskut on lähetetty, hyvitä toinen ja kirjoita se uudelleen: laskunumero saa olla vain yhdellä laskulla.',
  },
  differsLegend:
    'Osa tiedoista on tiedostossa erilaisia. Nykyiset jäävät voimaan, ellet valitse tiedoston tietoja.',
  takeSettings: 'Käytä tiedoston asetuksia: {names}',
  'setting.seller': 'omat tietosi',
  'setting.profileForm': 'omat tietosi',
  'setting.language': 'kieli',
  'setting.reminderTexts': 'muistutukset omin sanoin',
  'setting.checkPreferences': 'viestien tarkistus',
  'setting.savedViews': 'omat laskunäkymät',
  'setting.reminderPolicy': 'muistutusten ajankohdat',
  'setting.reminderWays': 'toisin muistutettavat asiakkaat ja laskut',
  takeClient: 'Käytä tiedoston tietoja: {client}',
  restoreNow: 'Palauta',
  restoring: 'Palautetaan',
  filesIn: 'PDF-tiedostot: {count}/{all}',
  restored: 'Varmuuskopio palautettiin',
  cancel: 'Peruuta',

  numbers: 'Laskunumerot',
  numberRange: '{first}–{last}, {count} laskua',
  noneMissing: '{range}: yhtään numeroa ei puutu.',
  numbersMissing: {
    one: '{range}: numero {numbers} puuttuu.',
    other: '{range}: {count} numeroa puuttuu: {numbers}.',
  },
  numbersDoubled: {
    one: 'Numero {numbers} on useammalla kuin yhdellä laskulla.',
    other: 'Nämä numerot ovat useammalla kuin yhdellä laskulla: {numbers}.',
  },

  erase: 'Asiakkaan tietojen poisto',
  eraseText: 'Käytä tätä, kun asiakas pyytää poistamaan tietonsa. Poistoa ei voi perua.',
  noClients: 'Asiakkaita ei vielä ole.',
  eraseClient: 'Asiakas',
  chooseClient: 'Valitse asiakas',
  eraseWaits: {
    one: '1 lasku on vielä auki, ja sen muistutukset tarvitsevat osoitteen. Poista tiedot, kun lasku on maksettu, kirjattu luottotappioksi tai mitätöity.',
    other:
      '{count} laskua on vielä auki, ja niiden muistutukset tarvitsevat osoitteen. Poista tiedot, kun laskut on maksettu, kirjattu luottotappioksi tai mitätöity.',
  },
  eraseUnsent: {
    one: '1 lasku on luonnoksessa, eikä sitä ole vielä lähetetty. Lähetä se tai kerro sen sivulla, että luonnos on hylätty. Poista tiedot vasta sitten.',
    other:
      '{count} laskua on luonnoksissa, eikä niitä ole vielä lähetetty. Lähetä ne tai kerro niiden sivuilla, että luonnos on hylätty. Poista tiedot vasta sitten.',
  },
  eraseGoes:
    'Lopullisesti poistuvat yhteyshenkilö, sähköposti ja muut asiakkaan {client} tiedot, laskujen lisätiedot, erimielisyyksien kuvaukset, linkit viesteihin, muistutukset ja toistuvat laskut.',
  eraseDrafts: { one: 'Myös 1 luonnos poistuu.', other: 'Myös {count} luonnosta poistuu.' },
  eraseEstimates: { one: 'Myös 1 tarjous poistuu.', other: 'Myös {count} tarjousta poistuu.' },
  eraseViews: {
    one: 'Myös tallennettu näkymä, josta asiakas käy ilmi, poistuu: {views}.',
    other: 'Myös {count} tallennettua näkymää, joista asiakas käy ilmi, poistuu: {views}.',
  },
  eraseStays: {
    one: '1 lasku jää. Siinä säilyvät numero, summat, PDF sekä asiakkaan nimi, osoite ja Y-tunnus, sillä kirjanpitolaki vaatii säilyttämään laskut.',
    other:
      '{count} laskua jää. Niissä säilyvät numero, summat, PDF sekä asiakkaan nimi, osoite ja Y-tunnus, sillä kirjanpitolaki vaatii säilyttämään laskut.',
  },
  eraseLawUntil: 'Omassa maassasi vähintään vuoden {year} loppuun.',
  eraseLawUnknown: 'Kuinka kauan, riippuu maastasi; kirjanpitäjäsi tietää.',
  eraseElsewhere: 'Postilaatikossasi ja aiemmissa varmuuskopioissa tiedot ovat yhä. Poista ne sieltäkin.',
  eraseForGood: 'Poista lopullisesti',
  erased: 'Asiakkaan tiedot poistettiin',

  schedule: 'Automaattiset varmuuskopiot',
  scheduleText:
    'Plainvoice voi tallentaa varmuuskopion latausten Plainvoice-kansioon aina, kun jotain on muuttunut. Selain kysyy kerran, saako se. Tiedostoja ei suojata salalauseella.',
  rhythm: 'Kuinka usein',
  'rhythm.week': 'Joka viikko',
  'rhythm.month': 'Joka kuukausi',
  'rhythm.invoices': 'Aina {count} uuden laskun jälkeen',
  turnOn: 'Ota käyttöön',
  turnOff: 'Poista käytöstä',
  scheduleOn: 'Varmuuskopiot tehdään tästä lähtien itsestään',
  scheduleOff: 'Varmuuskopioita ei enää tehdä itsestään',
  'scheduled.week':
    'Joka viikko tallennetaan varmuuskopio latausten Plainvoice-kansioon, jos jotain on muuttunut.',
  'scheduled.month':
    'Joka kuukausi tallennetaan varmuuskopio latausten Plainvoice-kansioon, jos jotain on muuttunut.',
  'scheduled.invoices':
    'Aina {count} uuden laskun jälkeen tallennetaan varmuuskopio latausten Plainvoice-kansioon.',
  scheduleFailed:
    'Päivän {on} varmuuskopiota ei voitu tallentaa latauksiin. Tee kopio itse ja katso, onko levy täynnä.',
  scheduleWithdrawn:
    'Selain ei ole {on} jälkeen antanut Plainvoicen tallentaa tiedostoja, joten varmuuskopioita ei tehdä itsestään.',
  scheduleRefused: 'Selain ei anna Plainvoicen tallentaa tiedostoja itse, joten mitään ei otettu käyttöön.',

  nagNever: 'Laskuistasi ei ole vielä varmuuskopiota.',
  nagOld: 'Viimeisin varmuuskopio on päivältä {date}.',
  nagAction: 'Tee varmuuskopio',
  nagLater: 'Ei tällä viikolla',
  didPutOff: 'Ei mainita viikkoon',
} as const satisfies Words<typeof english>
