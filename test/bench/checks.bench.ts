import { bench, describe } from 'vitest'
import { plainDate } from '../../lib/domain/calendar/plain-date'
import { checkDraft } from '../../lib/domain/checks/index'
import { calmMails } from '../domain/checks/corpus/calm-mails'

const TODAY = plainDate('2026-11-25')
const HARSH =
  'You have ignored our emails. Pay invoice 77 (€1,240.00, due 07/12/26, net 30) immediately or we will sue you!!\n'
const mails = calmMails.map(({ body }) => body).join('\n\n') + HARSH

/** Long enough for all to be as quick as they get. */
const WARM = { warmupTime: 1000, time: 1000 }

function check(body: string): void {
  const draft = { subject: 'Invoice 77', body, recipients: [], attachments: [] }
  checkDraft(draft, { today: TODAY, language: 'auto' })
}

function mailOf(length: number): string {
  return mails.repeat(Math.ceil(length / mails.length)).slice(0, length)
}

/** A mail of the given length of which no paragraph was there before. */
function unseen(length: number): () => string {
  const text = mailOf(length)
  let seen = 0
  return () => {
    seen += 1
    return text.replaceAll('\n\n', ` x${seen.toString(36)}.\n\n`)
  }
}

/** One letter typed is measured beside other checkers, in `compare-checkers.ts`. */
describe.each([2_000, 20_000])('%i letters', (length) => {
  const next = unseen(length)
  bench('checkDraft, a mail it never saw', () => check(next()), WARM)
})

/** The bar: 50 ms. */
describe('200 000 letters of noise, never the same', () => {
  let count = 0
  for (const noise of [
    ' ',
    '1',
    '.',
    '[',
    '1.1.',
    '12.3 ',
    '1 000 ',
    '€1.00\n',
    'net 30 ',
    'together 1 € ',
    '{{ [A',
    'fi21 1234 ',
    'PAY NOW ',
    '> ',
    'a.\n\n',
  ]) {
    const body = noise.repeat(200_000 / noise.length)
    bench(JSON.stringify(noise), () => {
      count += 1
      check(`${count}${body}`)
    })
  }
})
