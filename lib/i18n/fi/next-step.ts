import type { nextStep as english } from '../en/next-step'
import type { Words } from '../translator'

export const nextStep = {
  title: 'Mitä seuraavaksi',
  onDay: '{what}, {weekday} {day}',
  onShortDay: '{what}, {day}',
  ready: '{what} on valmiina',
  nothing: 'Muistutuksia ei ole tulossa',

  call: 'Soita asiakkaalle',
  writtenDemand: 'Kirjallinen maksuvaatimus',
  legalAdvice: 'Neuvoa juristilta',
  collections: 'Perintätoimisto',
  writtenDemandAdvice: 'Paperilla tai PDF:nä: summa, päivät, viimeinen maksupäivä ja mitä teet sen jälkeen.',
  legalAdviceAdvice: 'Juristi tai yrittäjäjärjestö kertoo, mitä vaatiminen maksaa ja kannattaako se.',
  collectionsAdvice: 'Viimeinen keino: yhteistyö päättyy usein siihen. Riitaista laskua ei anneta perintään.',
  callAdvice: 'Ei enää viestejä. Rauhallinen puhelu selvittää enemmän kuin uusi viesti.',

  done: 'Tehty',
  leaveOut: 'Jätä väliin',
  leaveOutStep: 'Jätä väliin: {what}',
  takeUp: 'Ota takaisin',
  takeUpStep: 'Ota takaisin: {what}',
  doneOn: 'Tehty {day}',
  leftOutOn: 'Jätetty väliin {day}',
  didDone: '{what}: tehty',
  didLeaveOut: '{what}: jätetty väliin',
  didReverse: '{what}: ei vielä tehty',

  beforeDue: { one: '{count} päivä ennen eräpäivää', other: '{count} päivää ennen eräpäivää' },
  afterDue: { one: '{count} päivä eräpäivän jälkeen', other: '{count} päivää eräpäivän jälkeen' },
  afterDueBanking: {
    one: '{count} pankkipäivä eräpäivän jälkeen, koska maksun saapuminen vie aikaa',
    other: '{count} pankkipäivää eräpäivän jälkeen, koska maksun saapuminen vie aikaa',
  },
  calmFirst: 'Asiakas ei ole vielä saanut lempeämpää muistutusta, joten tämä tulee ennen tiukempaa',
  afterSending: 'Kokonainen päivä laskun lähettämisen jälkeen',
  afterReminder: {
    one: '{count} päivä edellisen muistutuksen jälkeen',
    other: '{count} päivää edellisen muistutuksen jälkeen',
  },
  movedFrom: 'Siirretty eteenpäin, koska pankit ovat kiinni: {weekday} {day}',
  snoozed: 'Siirsit sen myöhemmäksi: {weekday} {day}',
  afterLastReminder: {
    one: '{count} päivä viimeisen muistutuksen jälkeen',
    other: '{count} päivää viimeisen muistutuksen jälkeen',
  },
  afterStepBefore: {
    one: '{count} päivä edellisen vaiheen jälkeen',
    other: '{count} päivää edellisen vaiheen jälkeen',
  },
  stepLeftOut: 'Jätit edellisen vaiheen väliin',
  promised: 'Asiakas on luvannut maksaa: {weekday} {day}',
  disputed: 'Asiakkaan mielestä jokin on vialla, {weekday} {day}',
  replied: 'Asiakas vastasi, {weekday} {day}: lue vastaus ennen kuin muistutat',
  paused: 'Tämän laskun muistutukset ovat tauolla',
  offInvoice: 'Tästä laskusta ei muistuteta',
  offClient: 'Tätä asiakasta ei muistuteta',
  offPolicy: 'Muistutukset eräpäivän jälkeen on poistettu käytöstä asetuksissa',
  belowLeast: 'Avoinna on vähemmän kuin {least}',
  atEnd: 'Kaikki vaiheet on tehty tai jätetty väliin',
} as const satisfies Words<typeof english>
