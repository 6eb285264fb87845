import type { refusals as english } from '../en/refusals'
import type { Words } from '../translator'

export const refusals = {
  unknownInvoice: 'Tätä laskua ei enää ole. Lataa sivu uudelleen.',
  alreadySent: 'Lasku on jo lähetetty, joten sitä ei voi enää muuttaa.',
  notOpen: 'Lasku ei ole enää avoin. Lataa sivu uudelleen.',
  otherCurrency: 'Maksu on eri valuutassa kuin lasku.',
  amountNotPositive: 'Kirjoita nollaa suurempi summa.',
  amountAboveOpen: 'Summa on suurempi kuin maksettavaa on jäljellä.',
  unknownPayment: 'Tätä maksua ei enää ole.',
  unknownReminder: 'Tätä muistutusta ei enää ole.',
  promiseInPast: 'Päivä on jo mennyt. Valitse tämä päivä tai jokin tuleva.',
  notWrittenOff: 'Laskua ei ole kirjattu luottotappioksi.',
  notVoid: 'Laskua ei ole mitätöity.',
  noProfile: 'Täytä ensin omat tietosi.',
  incompleteDraft: 'Laskusta puuttuu vielä jotain.',
  sessionEnded: 'Luonnos suljettiin. Jatka luonnoksen Lasku-painikkeesta.',
  draftGone: 'Luonnos suljettiin. Avaa se uudelleen ja paina Lasku.',
  storageFull: 'Selaimessa ei ole enää tilaa. Vapauta levytilaa ja yritä uudelleen.',
  storageDamaged: 'Tallennettuja laskuja ei voi lukea. Mitään ei muutettu.',
  newerVersion: 'Laskut on tallennettu uudemmalla Plainvoicella. Päivitä laajennus ja yritä uudelleen.',
  noThread: 'Laskun sähköpostia ei löydy enää. Avaa se sähköpostissasi ja vastaa siinä.',
  clientReplied: 'Asiakas on vastannut. Lue vastaus, ennen kuin muistutat.',
  alreadyFilled: 'Muistutus odottaa jo luonnoksessa.',
  nothingToUndo: 'Peruttavaa ei enää ole.',
} as const satisfies Words<typeof english>
