import type { ReminderTexts } from '../stage-text'

/** Nach dem Komma der Anrede geht es klein weiter. */
export const reminderTexts: ReminderTexts = {
  closing: 'Vielen Dank und freundliche Grüße\n{{seller}}',
  beforeDue: {
    subject: 'Rechnung {{number}}, fällig am {{dueDate}}',
    fact: 'zur Erleichterung Ihrer Planung: Die Rechnung {{number}} {{due}}. Zu zahlen sind {{open}}.',
    attached: 'Ich habe die Rechnung noch einmal angehängt, damit Sie sie zur Hand haben.',
    ask: 'Falls daran vorher noch etwas zu ändern ist, können Sie {{reply}}.',
    talk: {
      newClient:
        'Falls Sie für eine erste Zahlung noch etwas von mir brauchen, zum Beispiel eine Bestellnummer auf der Rechnung oder meine Unternehmensdaten, schicke ich es Ihnen gern. Falls die Zahlung schon unterwegs ist, brauchen Sie nichts weiter zu tun.',
      regular: 'Falls die Zahlung schon unterwegs ist, brauchen Sie nichts weiter zu tun.',
    },
  },
  friendly: {
    subject: 'Rechnung {{number}}, fällig am {{dueDate}}',
    fact: 'die Rechnung {{number}} {{due}}, und {{open}} sind noch offen.',
    attached: 'Vielleicht ist sie untergegangen, deshalb habe ich sie noch einmal angehängt.',
    ask: 'Könnten Sie mir bitte mitteilen, wann ich mit der Zahlung rechnen kann?',
    talk: {
      newClient:
        'Falls Sie schon bezahlt haben, vielen Dank, dann ist nichts weiter zu tun. Falls Sie für eine erste Zahlung noch etwas von mir brauchen, zum Beispiel eine Bestellnummer auf der Rechnung oder meine Unternehmensdaten, können Sie {{reply}}.',
      regular:
        'Falls Sie schon bezahlt haben, vielen Dank, dann ist nichts weiter zu tun. Falls an der Rechnung etwas unklar ist, können Sie {{reply}}.',
    },
  },
  neutral: {
    subject: 'Rechnung {{number}}: {{open}} noch offen',
    fact: 'ich komme auf die Rechnung {{number}} zurück. Sie {{due}}, und {{open}} sind noch offen.',
    attached: 'Die Rechnung ist noch einmal angehängt.',
    ask: 'Könnten Sie sie bitte bis {{payBy}} bezahlen oder mir einen Tag nennen, der Ihnen passt?',
    talk: {
      newClient:
        'Falls daran etwas unklar ist oder Ihre Buchhaltung noch etwas von mir braucht, können Sie {{reply}}, und ich kümmere mich darum. Falls die Zahlung schon unterwegs ist, vielen Dank.',
      regular:
        'Falls daran etwas unklar ist oder zwei kleinere Zahlungen helfen würden, können Sie {{reply}}, und wir finden einen guten Weg. Falls die Zahlung schon unterwegs ist, vielen Dank.',
    },
  },
  firm: {
    subject: 'Rechnung {{number}}: {{open}} noch offen, bitte antworten Sie bis {{payBy}}',
    fact: 'ich schreibe Ihnen wegen der Rechnung {{number}}. Sie {{due}}, und {{open}} sind noch offen.',
    attached: 'Die Rechnung ist noch einmal angehängt.',
    ask: 'Bitte bezahlen Sie sie bis {{payBy}}, oder teilen Sie mir bis dahin mit, an welchem Tag Sie bezahlen.',
    talk: {
      newClient:
        'Ich möchte das gern gemeinsam mit Ihnen regeln. Falls etwas im Weg steht, können Sie {{reply}}. Falls Sie inzwischen bezahlt haben, vielen Dank.',
      regular:
        'Mit früheren Rechnungen hat alles gut geklappt, und ich vertraue darauf, dass wir auch diese regeln. Falls etwas im Weg steht, können Sie {{reply}}. Falls Sie inzwischen bezahlt haben, vielen Dank.',
    },
  },
  formal: {
    subject: 'Erinnerung an die Rechnung {{number}}: {{open}}, bitte bezahlen Sie bis {{payBy}}',
    fact: 'dies ist eine Erinnerung an die Rechnung {{number}}. Sie {{due}}, und {{open}} sind noch offen.',
    attached: 'Die Rechnung ist noch einmal angehängt.',
    ask: 'Bitte bezahlen Sie sie bis {{payBy}}.',
    talk: {
      newClient:
        'Falls das nicht möglich ist, können Sie vor diesem Tag {{reply}}, damit wir gemeinsam einen Termin vereinbaren. Falls wir bis dahin nicht gesprochen haben, rufe ich Sie an. Falls Sie inzwischen bezahlt haben, vielen Dank.',
      regular:
        'Falls das nicht möglich ist, können Sie vor diesem Tag {{reply}}, damit wir wie bei früheren Rechnungen gemeinsam eine Lösung finden. Falls wir bis dahin nicht gesprochen haben, rufe ich Sie an. Falls Sie inzwischen bezahlt haben, vielen Dank.',
    },
  },
}
