import { inEach, inEachAlone, inEachWith, isInTheMaking, type Rule } from './rule'
import { againstInvoice } from './rules/against-invoice'
import { attachment } from './rules/attachment'
import { carriedSums } from './rules/carried-sums'
import { courtesy } from './rules/courtesy'
import { currencies } from './rules/currencies'
import { discount } from './rules/discount'
import { dueDateAmbiguous } from './rules/due-date-ambiguous'
import { dueDateDiffers } from './rules/due-date-differs'
import { dueDateInvalid } from './rules/due-date-invalid'
import { dueDatePast } from './rules/due-date-past'
import { dueDateUnclear } from './rules/due-date-unclear'
import { dueDateWeekday } from './rules/due-date-weekday'
import { dueDay } from './rules/due-day'
import { formOfAddress } from './rules/form-of-address'
import { iban } from './rules/iban'
import { ids } from './rules/ids'
import { manner } from './rules/manner'
import { method } from './rules/method'
import { missing } from './rules/missing'
import { numberDiffers } from './rules/number-differs'
import { otherClient } from './rules/other-client'
import { overtaken } from './rules/overtaken'
import { ownWords } from './rules/own-words'
import { placeholder } from './rules/placeholder'
import { NO_PAPER } from './rules/presence'
import { reminderFee } from './rules/reminder-fee'
import { shouting, shoutingSubject } from './rules/shouting'
import { sums } from './rules/sums'
import { surprise } from './rules/surprise'
import { totalDiffers } from './rules/total-differs'
import { wording } from './rules/wording'

const promised = inEach(({ draft }, passage) => attachment(passage, draft.attachments))

/** Every rule, in the order in which findings without a place in the text are listed. */
export const RULES: Readonly<Record<string, Rule>> = {
  overtaken,
  missing,
  attachment: (mail) =>
    mail.attachmentsKnown &&
    mail.draft.attachments.every(({ name }) => NO_PAPER.test(name)) &&
    !isInTheMaking(mail)
      ? promised(mail).slice(0, 1)
      : [],
  placeholder: inEachAlone(placeholder),
  iban: inEachWith('ibans', iban),
  ids: inEachWith('ids', ids),
  method,
  dueDateInvalid: inEachWith('dates', dueDateInvalid),
  dueDateAmbiguous: inEachWith('dates', dueDateAmbiguous),
  dueDateWeekday: inEachAlone(dueDateWeekday),
  dueDatePast: inEachWith('dueDays', dueDatePast),
  dueDay: inEachWith('dueDays', dueDay),
  dueDateDiffers,
  dueDateUnclear: inEachWith('dates', dueDateUnclear),
  totalDiffers,
  numberDiffers,
  ownWords: inEach(ownWords),
  sums: inEachAlone(sums),
  carriedSums: ({ body }) => carriedSums(body.places),
  // Where one was converted, it says so.
  currencies: ({ signals, judged }) => (signals.has('exchange') ? [] : currencies(judged)),
  otherClient,
  againstInvoice,
  reminderFee: inEachWith('amounts', reminderFee),
  surprise,
  discount: inEach(discount),
  wording: inEachWith('wordings', wording),
  manner,
  shouting: inEachAlone(shouting),
  shoutingSubject,
  formOfAddress,
  courtesy,
}
