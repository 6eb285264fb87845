import type { ReminderTexts } from '../stage-text'

/** Tervehdyksen pilkun jälkeen teksti jatkuu pienellä alkukirjaimella. */
export const reminderTexts: ReminderTexts = {
  closing: 'Kiitos,\n{{seller}}',
  beforeDue: {
    subject: 'Lasku {{number}}, eräpäivä {{dueDate}}',
    fact: 'tässä vielä etukäteen tieto laskusta {{number}}: eräpäivä {{due}} ja maksettavaa on {{open}}.',
    attached: 'Lasku on tässä viestissä uudelleen liitteenä, jotta se on helposti käsillä.',
    ask: 'Jos laskussa on jotain korjattavaa, voit {{reply}}.',
    talk: {
      newClient:
        'Jos tarvitset ensimmäistä maksua varten vielä jotain, esimerkiksi tilausnumeron laskulle tai yritykseni tiedot, toimitan ne mielelläni. Jos maksu on jo matkalla, sinun ei tarvitse tehdä enää mitään.',
      regular: 'Jos maksu on jo matkalla, sinun ei tarvitse tehdä enää mitään.',
    },
  },
  friendly: {
    subject: 'Lasku {{number}}, eräpäivä {{dueDate}}',
    fact: 'laskun {{number}} eräpäivä {{due}}, ja siitä on vielä maksamatta {{open}}.',
    attached: 'Lasku on ehkä jäänyt huomaamatta, joten se on tässä viestissä uudelleen liitteenä.',
    ask: 'Voisitko ystävällisesti kertoa, milloin maksu on tulossa?',
    talk: {
      newClient:
        'Jos olet jo maksanut, kiitos, sinun ei tarvitse tehdä enää mitään. Jos tarvitset ensimmäistä maksua varten vielä jotain, esimerkiksi tilausnumeron laskulle tai yritykseni tiedot, voit {{reply}}.',
      regular:
        'Jos olet jo maksanut, kiitos, sinun ei tarvitse tehdä enää mitään. Jos jokin laskussa on epäselvää, voit {{reply}}.',
    },
  },
  neutral: {
    subject: 'Lasku {{number}}: maksamatta {{open}}',
    fact: 'palaan vielä laskuun {{number}}. Sen eräpäivä {{due}}, ja siitä on vielä maksamatta {{open}}.',
    attached: 'Lasku on tässä viestissä uudelleen liitteenä.',
    ask: 'Voisitko ystävällisesti maksaa sen viimeistään {{payBy}} tai ehdottaa itsellesi sopivaa päivää?',
    talk: {
      newClient:
        'Jos jokin laskussa on epäselvää tai yrityksesi taloushallinto tarvitsee minulta vielä jotain, voit {{reply}}, niin hoidan asian. Jos maksu on jo matkalla, kiitos.',
      regular:
        'Jos jokin laskussa on epäselvää tai maksaminen kahdessa osassa helpottaisi, voit {{reply}}, niin löydämme sopivan tavan. Jos maksu on jo matkalla, kiitos.',
    },
  },
  firm: {
    subject: 'Lasku {{number}}: maksamatta {{open}}, vastaathan viimeistään {{payBy}}',
    fact: 'kirjoitan laskusta {{number}}. Sen eräpäivä {{due}}, ja siitä on vielä maksamatta {{open}}.',
    attached: 'Lasku on tässä viestissä uudelleen liitteenä.',
    ask: 'Maksathan sen viimeistään {{payBy}} tai kerrot siihen mennessä, minä päivänä maksat.',
    talk: {
      newClient:
        'Toivon, että saamme tämän sovittua keskenämme. Jos jokin on maksun esteenä, voit {{reply}}. Jos olet tällä välin maksanut, kiitos.',
      regular:
        'Aiemmat laskut ovat hoituneet hyvin, ja luotan siihen, että saamme tämänkin hoidettua. Jos jokin on maksun esteenä, voit {{reply}}. Jos olet tällä välin maksanut, kiitos.',
    },
  },
  formal: {
    subject: 'Muistutus laskusta {{number}}: {{open}}, maksathan viimeistään {{payBy}}',
    fact: 'tämä on muistutus laskusta {{number}}. Sen eräpäivä {{due}}, ja siitä on vielä maksamatta {{open}}.',
    attached: 'Lasku on tässä viestissä uudelleen liitteenä.',
    ask: 'Pyydän ystävällisesti, että maksat sen viimeistään {{payBy}}.',
    talk: {
      newClient:
        'Jos se ei onnistu, voit {{reply}} ennen sitä, niin sovimme maksupäivästä yhdessä. Jos emme ole siihen mennessä olleet yhteydessä, soitan sinulle. Jos olet tällä välin maksanut, kiitos.',
      regular:
        'Jos se ei onnistu, voit {{reply}} ennen sitä, niin sovimme maksupäivästä yhdessä, kuten aiemmistakin laskuista. Jos emme ole siihen mennessä olleet yhteydessä, soitan sinulle. Jos olet tällä välin maksanut, kiitos.',
    },
  },
}
