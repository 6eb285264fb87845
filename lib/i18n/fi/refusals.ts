import type { refusals as english } from '../en/refusals'
import type { Words } from '../translator'

export const refusals = {
  unknownInvoice: 'Tätä laskua ei enää ole. Lataa sivu uudelleen.',
  alreadySent: 'Lasku on jo lähetetty, joten sitä ei voi enää muuttaa.',
  notOpen: 'Lasku ei ole enää avoin. Lataa sivu uudelleen.',
  otherCurrency: 'Valuutta on eri kuin laskun.',
  amountNotPositive: 'Kirjoita nollaa suurempi summa.',
  feeTooLarge: 'Pankin kuluksi puuttuu liikaa: kirjaa maksu lyhennyksenä.',
  withheldTooLarge: 'Pidätetyksi veroksi puuttuu liikaa: kirjaa maksu lyhennyksenä.',
  amountAboveOpen: 'Summa on suurempi kuin maksettavaa on jäljellä.',
  refundTooLarge: 'Liikaa ei maksettu noin paljon.',
  excessGiven: 'Osa siitä on palautettu tai vähennetty toisesta laskusta. Peru ensin se.',
  unknownPayment: 'Tätä maksua ei enää ole.',
  unknownReminder: 'Tätä muistutusta ei enää ole.',
  promiseInPast: 'Päivä on jo mennyt. Sen on oltava tänään tai myöhemmin.',
  partPaid: 'Osa laskusta on maksettu. Peru ensin maksu tai tee laskusta hyvityslasku.',
  creditNoteSent:
    'Laskusta on lähetetty hyvityslasku, joten sitä ei voi enää mitätöidä. Hyvitä loput toisella hyvityslaskulla.',
  depositDeducted: 'Tämä ennakko on vähennetty myöhemmästä laskusta. Hyvitä tai mitätöi ensin se.',
  depositMoved:
    'Jokin vähennettävistä on muuttunut tai käytetty toisella laskulla. Valitse uudelleen ja lisää sitten.',
  depositInDraft:
    'Toinen luonnos vähentää tämän tai hyvittää sen, eikä sitä ole vielä lähetetty. Lähetä se ensin tai kerro sen sivulla, että luonnos on hylätty.',
  takeOffMoved:
    'Se, mitä tällä laskulla vähennetään, on sittemmin käytetty muualla, palautettu tai peruttu. Kirjoita lasku uudelleen.',
  billedAnew:
    'Samasta työstä on lähetetty toinen lasku, tai sellainen on luonnoksessa. Mitätöi se tai kerro sen sivulla, että luonnos on hylätty. Sitten tämä voi olla taas voimassa.',
  workInDraft:
    'Saman työn toinen lasku tai ennakkolasku on luonnoksessa, tai sen lähtemisestä ei ole varmuutta. Lähetä se ensin tai kerro sen sivulla, miten sille kävi.',
  depositAboveAgreed:
    'Aiempien ennakoiden kanssa tämä on enemmän kuin on sovittu. Laskuta vähemmän tai lähetä ensin muutostarjous.',
  notWrittenOff: 'Laskua ei ole kirjattu luottotappioksi.',
  notVoid: 'Laskua ei ole mitätöity.',
  noProfile: 'Täytä ensin omat tietosi asetuksissa.',
  incompleteDraft: 'Laskusta puuttuu vielä jotain.',
  sessionEnded: 'Luonnos suljettiin. Jatka luonnoksen Lasku-painikkeesta.',
  draftGone: 'Luonnos suljettiin. Avaa se uudelleen ja paina Lasku.',
  storageFull: 'Selaimessa ei ole enää tilaa. Vapauta levytilaa ja yritä uudelleen.',
  storageDamaged: 'Tallennettuja laskuja ei voi lukea. Mitään ei muutettu.',
  newerVersion: 'Laskut on tallennettu uudemmalla Plainvoicella. Päivitä laajennus ja yritä uudelleen.',
  notAllowed: 'Selain ei anna Plainvoicen tallentaa tiedostoja itse. Salli se ja yritä uudelleen.',
  noThread: 'Viestiketjua ei löydy enää. Avaa se sähköpostissasi ja vastaa siinä.',
  noMailbox:
    'Plainvoice ei vielä tiedä, missä postilaatikossa kirjoitat. Lähetä ensin yksi lasku tai tarjous sähköpostisivulla ja valitse tämä sitten uudelleen.',
  keptOut:
    'Mitään ei kirjoitettu: selain ei päästänyt Plainvoicea tälle sähköpostisivulle. Päästä Plainvoice sivulle ja valitse tämä sitten uudelleen.',
  clientReplied: 'Asiakas on vastannut. Lue vastaus, ennen kuin muistutat.',
  alreadyFilled: 'Muistutus odottaa jo luonnoksessa.',
  unknownPlan: 'Tätä toistuvaa laskua ei enää ole. Lataa sivu uudelleen.',
  nothingToCredit: 'Laskusta ei ole näin paljon hyvitettävää jäljellä. Poista rivejä tai pienennä summaa.',
  creditsVoid:
    'Lasku on mitätöity, joten hyvitettävää ei ole. Jos haluat silti hyvittää sen, avaa se ensin uudelleen.',
  creditsOtherClient:
    'Hyvityslasku menee sen laskun asiakkaalle, jota se hyvittää. Hylkää tämä luonnos ja valitse laskun kohdalla uudelleen Kirjoita hyvityslasku.',
  creditNoteInDraft:
    'Tämän laskun hyvityslasku on luonnoksessa, eikä sitä ole vielä lähetetty. Lähetä se ensin tai kerro sen sivulla, että luonnos on hylätty.',
  scheduleUnsound: 'Näillä päivillä laskuja ei tulisi yhtään. Muuta ensimmäistä tai viimeistä päivää.',
  occurrenceWaits: 'Yksi lasku odottaa ja unohtuisi. Lähetä tai ohita se ensin.',
  scheduleInPast: 'Ensimmäinen päivä on jo ohi. Sen on oltava tänään tai myöhemmin.',
  notDue: 'Tämä lasku ei enää odota: se on lähetetty tai ohitettu.',
  alreadyInDraft: 'Lasku on jo luonnoksessasi. Lähetä se sieltä.',
  unknownEstimate: 'Tätä tarjousta ei enää ole. Lataa sivu uudelleen, niin näet, mitä on.',
  estimateMoved: 'Tarjouksen tilanne on muuttunut. Lataa sivu uudelleen, niin näet, miten asia on.',
  agreedAnew:
    'Tämän luonnoksen jälkeen on sovittu toisin tai lähetetty ennakkolasku. Valitse tarjouksen kohdalla uudelleen Laskuta.',
  nothingChanged:
    'Mikään ei ole muuttunut siitä, mikä on sovittu tai odottaa vastausta. Muuta ensin jotakin riviä ja lisää sitten.',
  estimateCurrency: 'Muutostarjous ja sovitun työn lasku ovat samassa valuutassa kuin tarjous. Valitse se.',
  nothingToUndo: 'Peruttavaa ei enää ole.',
  changedSince: 'Tämän jälkeen on tapahtunut muuta, joten tätä ei voi enää perua kokonaan.',
  backupDamaged: 'Varmuuskopio on ristiriitainen, joten siihen ei voi luottaa. Mitään ei muutettu.',
  unknownClient: 'Tätä asiakasta ei ole enää täällä.',
  clientHasOpenInvoices:
    'Tällä asiakkaalla on vielä avoin lasku. Poista tiedot, kun se on maksettu, kirjattu luottotappioksi tai mitätöity.',
  clientHasUnsentInvoice:
    'Tämän asiakkaan lasku on luonnoksessa, eikä sitä ole vielä lähetetty. Lähetä se ensin tai kerro sen sivulla, että luonnos on hylätty.',
} as const satisfies Words<typeof english>
