import type { reminderSettings as english } from '../en/reminder-settings'
import type { Words } from '../translator'

export const reminderSettings = {
  title: 'Muistutukset',
  lead: 'Plainvoice tarjoaa kunkin muistutuksen ajallaan. Mikään ei lähde ennen kuin painat Lähetä.',
  save: 'Tallenna',
  unsaved: 'Ei vielä tallennettu',
  saved: 'Muistutukset tallennettu',
  usual: 'Palauta tavallinen',
  putRight: { one: '{count} kohta korjattavana', other: '{count} kohtaa korjattavana' },

  steps: 'Vaiheet',
  daysOf: '{step}: päivät',
  unitOf: '{step}: millaisia päiviä',
  beforeDueDays: 'päivää ennen eräpäivää',
  longTermDays: 'päivää ennen, kun maksuaikaa on vähintään kolme viikkoa',
  calendar: 'päivää eräpäivästä',
  banking: 'pankkipäivää eräpäivästä',
  thenCall:
    'Viimeisen muistutuksen jälkeen viestejä ei enää tarjota. Saat sen sijaan lyhyen listan: puhelu, kirjallinen maksuvaatimus, neuvoa juristilta, perintä.',

  limits: 'Rajat',
  most: 'Muistutuksia laskua kohti enintään',
  least: 'Pienin muistutettava summa ({currency})',
  leastHint: 'Jätä tyhjäksi, jos haluat muistuttaa kaikista summista.',
  from: 'Ilmoita aikaisintaan klo',
  until: 'Ilmoita viimeistään klo',
  hour: '{hour}.00',
  hoursHint: 'Vain arkipäivinä, sinun ajassasi.',
  sparesPunctual: 'Ei viestiä ennen eräpäivää asiakkaille, jotka maksavat aina ajallaan',

  ways: 'Muistuta toisin kuin yleensä',
  thisInvoice: 'lasku {number}',
  paceOf: 'Muistutustahti, {about}',
  beforeDueOf: 'Viesti ennen eräpäivää, {about}',
  asUsual: 'Kuten yleensä',
  asClient: 'Kuten asiakkaalle',
  sparedUsual: 'Kuten yleensä: ei viestiä, maksaa ajallaan',
  'pace.normal': 'Tavallinen tahti',
  'pace.gentle': 'Rauhallinen: puolet harvemmin, ei viimeistä ilmoitusta',
  'pace.off': 'Ei muistutuksia',
  'beforeDue.always': 'Aina',
  'beforeDue.never': 'Ei koskaan',
  waySaved: 'Muistutuksia muutettu: {about}',
  habit: {
    one: 'Maksoi ajallaan {inTime}/{count} laskusta',
    other: 'Maksoi ajallaan {inTime}/{count} laskusta',
  },
  isConsumer: 'Asiakas on yksityishenkilö, ei yritys',
  consumerFI: 'Suomessa yksityishenkilölle lähetettävien muistutusten välissä on oltava yli 14 päivää.',
  clientWays: 'Asiakkaat, joita muistutetaan toisin',
  noClientWays:
    'Ei vielä yhtään. Tässä näkyvät aina ajallaan maksavat asiakkaat ja ne, joille olet laskun sivulla valinnut oman tavan.',

  preview: 'Tänään lähetetty lasku',
  previewSent: 'Lasku lähetetty',
  previewDue: 'Eräpäivä',
  previewBad: 'Päivät näkyvät tässä, kun vaiheet ovat kunnossa.',

  daysMalformed: 'Kirjoita päivien määrä kokonaislukuna, 1–{most}.',
  tooClose: 'Valitse myöhempi päivä: vähintään {least} päivää edellisen vaiheen jälkeen.',
  amountMalformed: 'Kirjoita summa, esimerkiksi 20 tai 20,50.',
  untilBeforeFrom: 'Valitse myöhempi tunti kuin ensimmäinen.',
} as const satisfies Words<typeof english>
