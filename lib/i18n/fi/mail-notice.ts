import type { mailNotice as en } from '../en/mail-notice'
import type { Words } from '../translator'

export const mailNotice = {
  notWritten: 'Teksti ei ole vielä viestissä',
  draftInUse: 'Tässä viestiketjussa on jo luonnos, jossa on omaa tekstiäsi. Siihen ei koskettu.',
  reminderInUse:
    'Tässä viestiketjussa on lähettämätön muistutus laskusta {number}. Siihen ei koskettu. Lähetä se ensin ja kirjoita tämä sitten.',
  otherAccount: 'Viestiketju on postilaatikossa {account}, mutta tässä on auki toinen.',
  notTaken: 'Sähköpostisivu ei ottanut tekstiä vastaan. Liitä se itse.',
  copy: 'Kopioi teksti',
  copied: 'Kopioitu. Liitä teksti viestiin.',
  replied: 'Asiakas on vastannut',
  repliedOn: 'Asiakas vastasi ({weekday} {day}). Lue vastaus, ennen kuin muistutat. Mitään ei kirjoitettu.',
  insist: 'Kirjoita silti',
  notAttached: 'Lasku ei ole viestin liitteenä',
  attachByHand: 'Sähköpostisivu ei ottanut tiedostoa {name} vastaan. Tallenna se ja liitä se itse.',
  saveFile: 'Tallenna tiedosto',
  otherSender: 'Tarkista viestin lähettäjä',
  chooseSender:
    'Aiempi viestisi lähti osoitteesta {address}. Valitse se lähettäjäksi, ennen kuin lähetät tämän.',
  notAdded: 'Lisää vastaanottajiin',
  newMail: 'Tämä on uusi viesti',
  newMailText:
    'Vastaus viestiketjuun olisi mennyt jollekulle muulle, ei tälle asiakkaalle. Tarkista vastaanottaja ennen lähettämistä.',
  close: 'Sulje',
} as const satisfies Words<typeof en>
