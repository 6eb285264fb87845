import type { reminders as english } from '../en/reminders'
import type { Words } from '../translator'

/** Tervehdyksen pilkun jälkeen teksti jatkuu pienellä alkukirjaimella. */
export const reminders = {
  hello: 'Hei {name},',
  helloAnyone: 'Hei,',
  openPart: '{open} (koko summa {total})',
  isDue: 'on {day}',
  wasDue: 'oli {day}',
  wasDueAgo: {
    one: 'oli {day} eli {count} päivä sitten',
    other: 'oli {day} eli {count} päivää sitten',
  },
  howToPay: 'Näin maksat:',

  beforeDueSubject: 'Lasku {number}, eräpäivä {day}',
  beforeDueFact:
    'tässä vielä etukäteen tieto laskusta {number}: eräpäivä {due} ja maksettavaa on {open}. Lasku on tässä viestissä uudelleen liitteenä, jotta se on helposti käsillä.',
  beforeDueAsk: 'Kerrothan, jos laskussa on jotain korjattavaa: voit vastata tähän viestiin{orCall}.',
  beforeDueKind: 'Jos maksu on jo matkalla, sinun ei tarvitse tehdä enää mitään.',

  friendlySubject: 'Lasku {number}, eräpäivä {day}',
  friendlyFact:
    'laskun {number} eräpäivä {due}, ja siitä on vielä maksamatta {open}. Lasku on ehkä jäänyt huomaamatta, joten se on tässä viestissä uudelleen liitteenä.',
  friendlyAsk: 'Voisitko ystävällisesti kertoa, milloin maksu on tulossa?',
  friendlyKind:
    'Jos olet jo maksanut, kiitos, sinun ei tarvitse tehdä enää mitään. Jos jokin laskussa on epäselvää, voit vastata tähän viestiin{orCall}.',

  neutralSubject: 'Lasku {number}: maksamatta {open}',
  neutralFact:
    'palaan vielä laskuun {number}. Sen eräpäivä {due}, ja siitä on vielä maksamatta {open}. Lasku on tässä viestissä uudelleen liitteenä.',
  neutralAsk:
    'Voisitko ystävällisesti maksaa sen viimeistään {newDay} tai ehdottaa itsellesi sopivaa päivää?',
  neutralKind:
    'Jos jokin laskussa on epäselvää tai maksaminen kahdessa osassa helpottaisi, voit vastata tähän viestiin{orCall}, niin löydämme sopivan tavan. Jos maksu on jo matkalla, kiitos.',

  firmSubject: 'Lasku {number}: maksamatta {open}, vastaathan viimeistään {newDay}',
  firmFact:
    'kirjoitan laskusta {number}. Sen eräpäivä {due}, ja siitä on vielä maksamatta {open}. Lasku on tässä viestissä uudelleen liitteenä.',
  firmAsk: 'Maksathan sen viimeistään {newDay} tai kerrot siihen mennessä, minä päivänä maksat.',
  firmKind:
    'Toivon, että saamme tämän sovittua keskenämme. Jos jokin on maksun esteenä, voit vastata tähän viestiin{orCall}. Jos olet tällä välin maksanut, kiitos.',

  formalSubject: 'Muistutus laskusta {number}: {open}, maksathan viimeistään {newDay}',
  formalFact:
    'tämä on muistutus laskusta {number}. Sen eräpäivä {due}, ja siitä on vielä maksamatta {open}. Lasku on tässä viestissä uudelleen liitteenä.',
  formalAsk: 'Pyydän ystävällisesti, että maksat sen viimeistään {newDay}.',
  formalKind:
    'Jos se ei onnistu, otathan yhteyttä ennen sitä, niin sovimme maksupäivästä yhdessä. Voit vastata tähän viestiin{orCall}. Jos olet tällä välin maksanut, kiitos.',

  orCall: ' tai soittaa numeroon {phone}',
  thanks: 'Kiitos,',

  paidSubject: 'Kiitos laskun {number} maksusta',
  paidFact: 'maksusi {paid} laskusta {number} on saapunut. Kiitos.',
  paidKind: 'Kanssasi oli ilo työskennellä.',
  regards: 'Ystävällisin terveisin',
} as const satisfies Words<typeof english>
