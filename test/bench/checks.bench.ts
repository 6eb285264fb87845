import { bench, describe } from 'vitest'
import { plainDate } from '../../lib/domain/calendar/plain-date'
import { checkDraft } from '../../lib/domain/checks/index'
import { calmMails } from '../domain/checks/corpus/calm-mails'

const TODAY = plainDate('2026-11-25')
const HARSH =
  'You have ignored our emails. Pay invoice 77 (€1,240.00, due 07/12/26, net 30) immediately or we will sue you!!\n'
const mails = calmMails.map(({ body }) => body).join('\n\n') + HARSH

/** A mail of the given length, with a letter more at each check, as when one types. */
function typing(length: number): () => string {
  const text = mails.repeat(Math.ceil(length / mails.length)).slice(0, length)
  const middle = Math.floor(length / 2)
  let typed = 0
  return () => {
    typed = (typed + 1) % 20
    return `${text.slice(0, middle)}${'x'.repeat(typed)}${text.slice(middle)}`
  }
}

describe('checkDraft, one letter typed before each check', () => {
  for (const length of [2_000, 20_000]) {
    const next = typing(length)
    bench(`${length / 1000} kB`, () => {
      checkDraft(
        { subject: 'Invoice 77', body: next(), recipients: [], attachments: [] },
        { today: TODAY, language: 'auto' },
      )
    })
  }
})
