import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../../lib/domain/calendar/plain-date'
import { checkDraft } from '../../../../lib/domain/checks/index'
import type { Finding } from '../../../../lib/domain/checks/types'
import * as broadEnglish from './broad-en'
import * as broadFinnish from './broad-fi'
import { busyEnglish, calmEnglish } from './busy-en'
import { busyFinnish, calmFinnish } from './busy-fi'
import * as contentEnglish from './content-en'
import * as contentFinnish from './content-fi'
import * as dailyEnglish from './daily-en'
import * as dailyFinnish from './daily-fi'
import { distantEnglish, warmEnglish } from './distant-en'
import { distantFinnish, warmFinnish } from './distant-fi'
import { distantSwedish, warmSwedish } from './distant-sv'
import * as lateEnglish from './late-en'
import * as lateFinnish from './late-fi'
import type { GoodMail, HeldOutMail, Problem } from './mails'
import * as mails from './mails'
import * as mixedEnglish from './mixed-en'
import * as mixedFinnish from './mixed-fi'
import { faultyEnglish, goodEnglish } from './more-en'
import { faultyFinnish, goodFinnish } from './more-fi'
import { faultySwedish, goodSwedish } from './more-sv'
import * as officesEnglish from './offices-en'
import * as officesFinnish from './offices-fi'
import { openEnglish, plainEnglish } from './plain-en'
import { openFinnish, plainFinnish } from './plain-fi'
import { openSwedish, plainSwedish } from './plain-sv'
import { kindEnglish, strangeEnglish } from './strange-en'
import { kindFinnish, strangeFinnish } from './strange-fi'
import { kindSwedish, strangeSwedish } from './strange-sv'
import * as usualEnglish from './usual-en'
import * as usualFinnish from './usual-fi'

const faultyMails = [...mails.faultyMails, ...faultyEnglish, ...faultyFinnish, ...faultySwedish]
const goodMails = [...mails.goodMails, ...goodEnglish, ...goodFinnish, ...goodSwedish]

function check({ subject, body, attachments = [] }: GoodMail): Finding[] {
  return checkDraft({ subject, body, recipients: [], attachments }, { today: plainDate('2026-11-25') })
}

/** A finding of the category that touches these words, or the kind of what is missing. */
function isFound(
  { subject, body }: GoodMail,
  found: readonly Finding[],
  [category, words]: Problem,
): boolean {
  return found.some((finding) => {
    if (finding.category !== category) return false
    if (category === 'missing' && finding.kind === words) return true
    if (!finding.span) return false
    const start = (finding.where === 'subject' ? subject : body).indexOf(words)
    return start >= 0 && start < finding.span[1] && finding.span[0] < start + words.length
  })
}

function share(wanted: 'known' | 'unseen', given: readonly HeldOutMail[] = faultyMails): number {
  const all = given.flatMap((mail) => {
    const found = check(mail)
    return mail[wanted].map((problem) => isFound(mail, found, problem))
  })
  return all.filter(Boolean).length / all.length
}

describe('mails that nobody had in mind', () => {
  it('have nine of ten of their problems of known wording found', () => {
    expect(share('known')).toBeGreaterThanOrEqual(0.9)
  })

  it('have six of ten of their other problems found', () => {
    expect(share('unseen')).toBeGreaterThanOrEqual(0.6)
  })

  it('have nine of ten findings above a hint on a problem that a reader sees too', () => {
    const marked = faultyMails.flatMap((mail) =>
      check(mail)
        .filter(({ severity, span }) => severity !== 'hint' && span !== null)
        .map((finding) =>
          [...mail.known, ...mail.unseen].some((problem) => isFound(mail, [finding], problem)),
        ),
    )
    expect(marked.filter(Boolean).length / marked.length).toBeGreaterThanOrEqual(0.9)
  })

  it.each(goodMails.map((mail) => [mail.name, mail] as const))(
    'have nothing above a hint when they are good: %s',
    (_, mail) => {
      expect(check(mail).filter(({ severity }) => severity !== 'hint')).toEqual([])
    },
  )
})

interface Mails {
  readonly faulty: readonly HeldOutMail[]
  readonly good: readonly GoodMail[]
}

function bothOf(english: Mails, finnish: Mails) {
  return [
    [...english.faulty, ...finnish.faulty],
    [...english.good, ...finnish.good],
  ] as const
}

describe.each([
  [
    'one',
    [...strangeEnglish, ...strangeFinnish, ...strangeSwedish],
    [...kindEnglish, ...kindFinnish, ...kindSwedish],
    0.85,
    0.65,
  ],
  [
    'another',
    [...distantEnglish, ...distantFinnish, ...distantSwedish],
    [...warmEnglish, ...warmFinnish, ...warmSwedish],
    0.8,
    0.55,
  ],
  [
    'a third',
    [...plainEnglish, ...plainFinnish, ...plainSwedish],
    [...openEnglish, ...openFinnish, ...openSwedish],
    0.9,
    0.6,
  ],
  ['a fourth', [...busyEnglish, ...busyFinnish], [...calmEnglish, ...calmFinnish], 0.9, 0.6],
  ['a fifth', ...bothOf(mixedEnglish, mixedFinnish), 0.9, 0.5],
  ['a sixth', ...bothOf(officesEnglish, officesFinnish), 0.9, 0.55],
  ['a seventh', ...bothOf(broadEnglish, broadFinnish), 0.9, 0.6],
  ['an eighth', ...bothOf(dailyEnglish, dailyFinnish), 0.9, 0.6],
  ['a ninth', ...bothOf(lateEnglish, lateFinnish), 0.85, 0.6],
  ['a tenth', ...bothOf(usualEnglish, usualFinnish), 0.9, 0.45],
] as const)('mails by %s writer whom nobody had read', (_, faulty, good, known, unseen) => {
  it('have most of their problems of known wording found, and more than half of the others', () => {
    expect.soft(share('known', faulty)).toBeGreaterThanOrEqual(known)
    expect(share('unseen', faulty)).toBeGreaterThanOrEqual(unseen)
  })

  it('have hardly ever more than hints when they are good', () => {
    const marked = good.filter((mail) => check(mail).some(({ severity }) => severity !== 'hint'))
    expect(marked.length / good.length).toBeLessThanOrEqual(0.1)
  })
})

it('says hardly ever more than hints on mails that are clear, complete and kind', () => {
  const good = [...contentEnglish.good, ...contentFinnish.good]
  const marked = good.filter((mail) => check(mail).some(({ severity }) => severity !== 'hint'))
  expect(marked.length / good.length).toBeLessThanOrEqual(0.03)
})
