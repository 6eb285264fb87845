import type { reminders as english } from '../en/reminders'
import type { Words } from '../translator'

export const reminders = {
  hello: 'Hej {contact},',
  helloAnyone: 'Hej,',
  openPart: '{open} (av totalt {total})',
  isDue: 'förfaller {day}',
  wasDue: 'förföll {day}',
  wasDueAgo: {
    one: 'förföll {day}, för {count} dag sedan',
    other: 'förföll {day}, för {count} dagar sedan',
  },
  reply: 'svara på det här mejlet',
  replyOrCall: 'svara på det här mejlet eller ringa {phone}',

  accountChanged: 'Kontot har ändrats sedan fakturan skickades: använd uppgifterna nedan.',
  paidSoFar: 'Tack för {paid}, som har kommit fram.',
  discountOver: 'Resten är rabatten för snabb betalning, som gällde vid betalning senast {day}.',
  early: 'Om du betalar {amount} senast {day} sparar du {saving}.',
  byBank: 'Så betalar du med banköverföring:',
  byUsBank: 'Så betalar du med amerikansk banköverföring:',
  byLink: 'Så betalar du på nätet:',
  byOther: 'Så betalar du:',
  orByBank: 'Eller med banköverföring:',
  orByUsBank: 'Eller med amerikansk banköverföring:',
  orByLink: 'Eller på nätet:',
  orByOther: 'Eller på ett annat sätt:',

  paidSubject: 'Tack för betalningen av faktura {number}',
  paidFact: 'Din betalning på {paid} för faktura {number} har kommit fram. Tack.',
  paidKind: 'Det var ett nöje att arbeta med dig.',
  regards: 'Vänliga hälsningar',
} as const satisfies Words<typeof english>
