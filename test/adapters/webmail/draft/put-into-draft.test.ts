import { expect, test } from 'vitest'
import { putIntoDraft } from '../../../../lib/adapters/webmail/draft/put-into-draft'
import type { ComposeView, Done } from '../../../../lib/ports/webmail'

const BLOCK = { html: '<div data-plainvoice-block><table></table></div>', text: 'Invoice 1' }
const FILE = { name: 'invoice-1.pdf', type: 'application/pdf', bytes: new Uint8Array(1) }
const OK: Done = { ok: true }

/** A compose window that remembers what was asked of it. */
function fakeView(
  of: {
    kind?: ComposeView['kind']
    subject?: string | undefined
    attached?: Done
    inserted?: Done
    files?: string[]
    holdsLike?: boolean
  } = {},
) {
  const deeds: string[] = []
  const { kind = 'new', attached = OK, inserted = OK, files = [], holdsLike = false } = of
  const subject = 'subject' in of ? of.subject : ''
  const view = {
    kind,
    readSubject: () => subject,
    readAttachments: () => files.map((name) => ({ name })),
    holdsBlock: () => holdsLike,
    attach: async ({ name }: { name: string }, replaces?: string) => {
      deeds.push(`attach ${name}${replaces ? ` for ${replaces}` : ''}`)
      return attached
    },
    insertBlock: async (block: typeof BLOCK, previous?: typeof BLOCK) => {
      deeds.push(`block ${block.text}${previous ? ` for ${previous.text}` : ''}`)
      return inserted
    },
    setSubject: async (text: string) => {
      deeds.push(`subject ${text}`)
      return OK
    },
  } as unknown as ComposeView
  return { view, deeds }
}

test('attaches, inserts and sets the subject of a new mail that has none', async () => {
  const { view, deeds } = fakeView()
  const report = await putIntoDraft(view, { file: FILE, block: BLOCK, subject: 'Invoice 1' })
  expect(report).toEqual({
    attach: { outcome: 'done' },
    block: { outcome: 'done' },
    subject: { outcome: 'done' },
  })
  expect(deeds).toEqual(['attach invoice-1.pdf', 'block Invoice 1', 'subject Invoice 1'])
})

test('attaches a calendar file last, in place of one of its name', async () => {
  const { view, deeds } = fakeView()
  const calendar = { name: 'invoice-1.ics', type: 'text/calendar', bytes: new Uint8Array(1) }
  const report = await putIntoDraft(view, { file: FILE, calendar, block: BLOCK })
  expect(report.calendar).toEqual({ outcome: 'done' })
  expect(deeds).toEqual(['attach invoice-1.pdf', 'block Invoice 1', 'attach invoice-1.ics for invoice-1.ics'])
})

test('goes on after a step that failed, and says which', async () => {
  const { view, deeds } = fakeView({
    attached: { ok: false, code: 'timedOut' },
    inserted: { ok: false, code: 'notAccepted' },
  })
  const report = await putIntoDraft(view, { file: FILE, block: BLOCK, subject: 'Invoice 1' })
  expect(report).toEqual({
    attach: { outcome: 'failed', code: 'timedOut' },
    block: { outcome: 'failed', code: 'notAccepted' },
    subject: { outcome: 'done' },
  })
  expect(deeds).toHaveLength(3)
})

test.each([
  ['the person wrote one', { subject: 'My own' }],
  ['the mail is an answer', { kind: 'reply', subject: '' }],
  ['the mail is forwarded', { kind: 'forward', subject: '' }],
  ['it cannot be read', { subject: undefined }],
] as const)('leaves the subject alone when %s', async (_, of) => {
  const { view } = fakeView(of)
  const report = await putIntoDraft(view, {
    block: BLOCK,
    subject: 'Invoice 2',
    previousSubject: 'Invoice 1',
  })
  expect(report.subject).toEqual({ outcome: 'skipped' })
})

test('a forwarded subject of ours gives way', async () => {
  const { view } = fakeView({ kind: 'forward', subject: 'Fwd: Invoice 1' })
  const order = { block: BLOCK, subject: 'Invoice 2', previousSubject: 'Fwd: Invoice 1' }
  expect((await putIntoDraft(view, order)).subject).toEqual({ outcome: 'done' })
  const answer = fakeView({ kind: 'reply', subject: 'Fwd: Invoice 1' })
  expect((await putIntoDraft(answer.view, order)).subject).toEqual({ outcome: 'skipped' })
})

test('replaces what it put there before', async () => {
  const { view, deeds } = fakeView({ subject: 'Invoice 1' })
  await putIntoDraft(view, {
    file: FILE,
    replacesFile: 'old.pdf',
    block: BLOCK,
    previousBlock: { ...BLOCK, text: 'Invoice 0' },
    subject: 'Invoice 2',
    previousSubject: 'Invoice 1',
  })
  expect(deeds).toEqual([
    'attach invoice-1.pdf for old.pdf',
    'block Invoice 1 for Invoice 0',
    'subject Invoice 2',
  ])
})

test.each<[string, Parameters<typeof fakeView>[0], string]>([
  ['by its file', { files: ['invo…-2.pdf'] }, '2'],
  ['by a summary like ours, without our file', { holdsLike: true, files: ['photos.pdf'] }, ''],
])('leaves a mail alone in which another invoice stands: %s', async (_name, of, number) => {
  const { view, deeds } = fakeView(of)
  const others = [{ number: '2', fileName: 'invoice-2.pdf' }]
  const report = await putIntoDraft(view, { file: FILE, block: BLOCK, subject: 'Invoice 1', others })
  expect(report).toEqual({
    attach: { outcome: 'failed' },
    block: { outcome: 'failed' },
    subject: { outcome: 'failed' },
    stands: number,
  })
  expect(deeds).toEqual([])
})

test.each<[string, Parameters<typeof fakeView>[0], object]>([
  ['put there before', { holdsLike: true }, { previousBlock: BLOCK }],
  ['of which nobody noted that it was put there', { holdsLike: true, files: ['invoice-1.pdf'] }, {}],
  ['above the mail that it forwards, with its file', { kind: 'forward', files: ['invoice-2.pdf'] }, {}],
])('goes on with its own invoice: %s', async (_name, of, more) => {
  const { view } = fakeView(of)
  const others = [{ number: '2', fileName: 'invoice-2.pdf' }]
  const report = await putIntoDraft(view, { file: FILE, block: BLOCK, others, ...more })
  expect(report).toMatchObject({ attach: { outcome: 'done' }, block: { outcome: 'done' } })
})
