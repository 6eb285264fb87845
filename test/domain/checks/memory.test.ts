import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import type { CheckContext, DraftText, Finding } from '../../../lib/domain/checks/types'
import { calmMails } from './corpus/calm-mails'

type Check = (draft: DraftText, context: CheckContext) => Finding[]

/** The checks as when the extension has just been started. */
async function freshCheck(): Promise<Check> {
  vi.resetModules()
  return (await import('../../../lib/domain/checks/index')).checkDraft
}

const paragraphs = calmMails.flatMap(({ body }) => body.split('\n\n'))
const paragraph = fc.constantFrom(
  ...paragraphs,
  'Pay invoice 77 (€1,240.00, due 07/12/26, net 30) immediately or we will sue you!!',
  'Maksa lasku heti tai muuten viemme asian perintään.',
  'Due date:',
  '14 April 2026',
  'IBAN FI21 1234 5600 0007 86',
)
const change = fc.record({
  kind: fc.constantFrom('type', 'delete', 'paste', 'cut', 'move'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  text: fc.constantFrom('a', '.', ' ', '\n', '\n\n', '1', '€', 'soon '),
  paragraph,
})

function changed(
  body: string,
  { kind, at, text, paragraph }: typeof change extends fc.Arbitrary<infer T> ? T : never,
) {
  const place = Math.floor(at * body.length)
  const rest = body.slice(place)
  if (kind === 'type') return body.slice(0, place) + text + rest
  if (kind === 'delete') return body.slice(0, place) + rest.slice(1)
  const parts = body.split('\n\n')
  const index = Math.floor(at * parts.length)
  if (kind === 'paste') return parts.toSpliced(index, 0, paragraph).join('\n\n')
  return parts
    .toSpliced(index, 1, ...(kind === 'cut' ? [] : parts.slice(index, index + 1).concat(paragraph)))
    .join('\n\n')
}

it('finds in a draft that was edited the same as in one it never saw', async () => {
  const check = await freshCheck()
  await fc.assert(
    fc.asyncProperty(
      fc.array(paragraph, { maxLength: 8 }),
      fc.array(change, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('auto', 'invoice', 'reminder', 'finalNotice'),
      fc.constantFrom(undefined, 'FI', 'US'),
      async (start, changes, stage, country) => {
        let body = start.join('\n\n')
        let last: Finding[] = []
        const contextOf = (at: number): CheckContext => ({
          today: plainDate(at % 2 === 0 ? '2026-03-31' : '2026-04-01'),
          stage,
          ...(country && { country }),
        })
        const draftOf = (text: string): DraftText => ({
          subject: 'Invoice 77',
          body: text,
          recipients: [],
          attachments: [],
        })
        changes.forEach((next, at) => {
          body = changed(body, next)
          last = check(draftOf(body), contextOf(at))
        })
        const fresh = await freshCheck()
        expect(last).toEqual(fresh(draftOf(body), contextOf(changes.length - 1)))
      },
    ),
    { numRuns: 40 },
  )
})
