import type { reminders as english } from '../en/reminders'
import type { Words } from '../translator'

/** Tervehdyksen pilkun jälkeen teksti jatkuu pienellä alkukirjaimella. */
export const reminders = {
  hello: 'Hei {contact},',
  helloAnyone: 'Hei,',
  openPart: '{open} (koko summa {total})',
  isDue: 'on {day}',
  wasDue: 'oli {day}',
  wasDueAgo: {
    one: 'oli {day} eli {count} päivä sitten',
    other: 'oli {day} eli {count} päivää sitten',
  },
  reply: 'vastata tähän viestiin',
  replyOrCall: 'vastata tähän viestiin tai soittaa numeroon {phone}',

  accountChanged: 'Tili on vaihtunut laskun lähettämisen jälkeen: käytä alla olevia tietoja.',
  paidSoFar: 'Olet maksanut siitä {paid}, kiitos.',
  discountOver: 'Loput on alennus nopeasta maksusta, ja se koski maksua viimeistään {day}.',
  early: 'Jos maksat {amount} viimeistään {day}, säästät {saving}.',
  byBank: 'Näin maksat tilisiirtona:',
  byUsBank: 'Näin maksat tilisiirtona Yhdysvaltoihin:',
  byLink: 'Näin maksat verkossa:',
  byOther: 'Näin maksat:',
  orByBank: 'Tai tilisiirtona:',
  orByUsBank: 'Tai tilisiirtona Yhdysvaltoihin:',
  orByLink: 'Tai verkossa:',
  orByOther: 'Tai muulla tavalla:',

  paidSubject: 'Kiitos laskun {number} maksusta',
  paidFact: 'maksusi {paid} laskusta {number} on saapunut. Kiitos.',
  paidKind: 'Kanssasi oli ilo työskennellä.',
  regards: 'Ystävällisin terveisin',
} as const satisfies Words<typeof english>
