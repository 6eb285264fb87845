import type { popup as english } from '../en/popup'
import type { Words } from '../translator'

export const popup = {
  name: 'Plainvoice',
  settings: 'Asetukset',
  totals: 'Summat valuutoittain',
  open: 'Avoinna',
  sentToday: 'Lähtikö {number} tänään?',
  sentOnWeekday: 'Lähtikö {number} {weekday}na?',
  sentOnDate: 'Lähtikö {number} {day}?',
  leftUnseen: 'Luonnoksessa, lähtöä ei nähty. Lähetitkö sen?',
  paidInFull: 'Lasku on maksettu',
  didReminderGo: 'Lähtikö muistutus?',
  call: 'Soita: {client}',
  writtenDemand: 'Lähetä kirjallinen maksuvaatimus: {client}',
  legalAdvice: 'Kysy neuvoa: {client}',
  collections: 'Harkitse perintätoimistoa: {client}',
  openDashboard: 'Avaa kaikki laskut',
  backupDue: 'On aika tehdä varmuuskopio',
  nextReminderToday: 'Seuraava muistutus tänään',
  nextReminderWeekday: 'Seuraava muistutus {weekday}na',
  nextReminderDate: 'Seuraava muistutus {day}',

  nothingOutText: 'Kun lähetät laskun luonnoksesta, se näkyy täällä, kunnes se on maksettu.',
  nothingOutNext: 'Kirjoita sähköposti ja paina luonnoksessa Lasku.',
  welcomeTitle: 'Valmis kahdessa minuutissa',
  welcomeText: 'Nimesi, osoitteesi ja tilinumerosi tulevat jokaiseen laskuun. Kaikki pysyy tässä selaimessa.',
  setUp: 'Ota Plainvoice käyttöön',
  haveBackup: 'Minulla on varmuuskopio',
} as const satisfies Words<typeof english>
