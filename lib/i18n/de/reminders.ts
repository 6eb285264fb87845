import type { reminders as english } from '../en/reminders'
import type { Words } from '../translator'

/** Nach dem Komma der Anrede geht es klein weiter. */
export const reminders = {
  hello: 'Guten Tag {contact},',
  helloAnyone: 'Guten Tag,',
  openPart: '{open} (von insgesamt {total})',
  isDue: 'ist am {day} fällig',
  wasDue: 'war am {day} fällig',
  wasDueAgo: {
    one: 'war vor {count} Tag fällig, am {day}',
    other: 'war vor {count} Tagen fällig, am {day}',
  },
  reply: 'auf diese Nachricht antworten',
  replyOrCall: 'auf diese Nachricht antworten oder mich unter {phone} anrufen',

  accountChanged: 'Das Konto hat sich seit der Rechnung geändert: Bitte verwenden Sie die folgenden Angaben.',
  paidSoFar: 'Ihre Zahlung von {paid} ist eingegangen, vielen Dank.',
  discountOver: 'Der Rest ist der Nachlass für frühe Zahlung, der bei Zahlung bis {day} galt.',
  early: 'Wenn Sie {amount} bis {day} zahlen, sparen Sie {saving}.',
  byBank: 'So zahlen Sie per Überweisung:',
  byUsBank: 'So zahlen Sie per US-Überweisung:',
  byLink: 'So zahlen Sie online:',
  byOther: 'So zahlen Sie:',
  orByBank: 'Oder per Überweisung:',
  orByUsBank: 'Oder per US-Überweisung:',
  orByLink: 'Oder online:',
  orByOther: 'Oder auf anderem Weg:',

  paidSubject: 'Vielen Dank für die Zahlung der Rechnung {number}',
  paidFact: 'Ihre Zahlung von {paid} für die Rechnung {number} ist eingegangen. Vielen Dank.',
  paidKind: 'Die Zusammenarbeit mit Ihnen war mir eine Freude.',
  regards: 'Freundliche Grüße',
} as const satisfies Words<typeof english>
