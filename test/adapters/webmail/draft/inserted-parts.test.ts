import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { insertedParts } from '../../../../lib/adapters/webmail/draft/inserted-parts'
import type { FillOrder } from '../../../../lib/adapters/webmail/draft/put-into-draft'
import type { FillReport } from '../../../../lib/ports/draft-frames'
import type { Standing } from '../../../../lib/ports/sessions'
import type { ComposeView, MailBlock } from '../../../../lib/ports/webmail'

const ORDER = {
  file: { name: 'invoice.pdf', type: 'application/pdf', bytes: new Uint8Array() },
  block: { html: '<div data-plainvoice-block="1"><table></table></div>', text: 'Invoice 1' },
}
const DONE: FillReport = {
  attach: { outcome: 'done' },
  block: { outcome: 'done' },
  subject: { outcome: 'skipped' },
}

function aDraft() {
  const listeners: (() => void)[] = []
  const asked: string[] = []
  const closed = new AbortController()
  const page = { names: [] as string[] | undefined, hasBlock: true as boolean | undefined }
  const view = {
    closed: closed.signal,
    readAttachments: () => page.names?.map((name) => ({ name })),
    holdsBlock: (block: MailBlock, before: readonly MailBlock[]) => {
      asked.splice(0, asked.length, block.text, ...before.map(({ text }) => text))
      return page.hasBlock
    },
    onChange: (listener: () => void) => listeners.push(listener),
  } as unknown as ComposeView
  const told: Standing[] = []
  const parts = insertedParts(view, (standing) => told.push(standing))
  return {
    page,
    told,
    asked,
    parts,
    close: () => closed.abort(),
    insert: (report = DONE, order: FillOrder = ORDER) => parts.during(order, async () => report),
    change(change: Partial<typeof page>) {
      Object.assign(page, change)
      for (const listener of listeners) listener()
    },
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('what was put into a draft', () => {
  test('is nobody’s business before it is there', () => {
    const { parts, change, told } = aDraft()
    change({ hasBlock: false })
    vi.runAllTimers()
    expect([parts.standing(), told]).toEqual([undefined, []])
  })

  test.each([
    [{ hasBlock: false }, 'blockGone'],
    [{ names: ['other.pdf'] }, 'fileGone'],
    [{ names: [], hasBlock: false }, 'bothGone'],
    [{ names: ['invo….pdf'] }, 'whole'],
    [{ names: undefined, hasBlock: undefined }, 'whole'],
  ] as const)('with %j is %s', async (now, standing) => {
    const { parts, insert, change, page } = aDraft()
    page.names = ['invoice.pdf']
    await insert()
    change({ ...now, ...('names' in now ? { names: now.names && [...now.names] } : {}) } as never)
    expect(parts.standing()).toBe(standing)
  })

  test('is told of again when it is back, as after Ctrl+Y or another Insert', async () => {
    const { insert, change, page, told } = aDraft()
    page.names = ['invoice.pdf']
    await insert()
    for (const hasBlock of [false, true, false]) {
      change({ hasBlock })
      vi.runAllTimers()
    }
    await insert()
    expect(told).toEqual(['blockGone', 'whole', 'blockGone', 'whole'])
  })

  test('is missed once, and not while a page draws itself anew', async () => {
    const { insert, change, page, told } = aDraft()
    page.names = ['invoice.pdf']
    await insert()
    change({ hasBlock: false })
    change({ hasBlock: true })
    vi.runAllTimers()
    expect(told).toEqual([])
    change({ hasBlock: false })
    vi.runAllTimers()
    change({})
    vi.runAllTimers()
    expect(told).toEqual(['blockGone'])
  })

  test('is only what the page took', async () => {
    const { insert, change, parts, page } = aDraft()
    page.names = ['invoice.pdf']
    await insert({ ...DONE, block: { outcome: 'failed', code: 'notAccepted' } })
    change({ hasBlock: false })
    expect(parts.standing()).toBe('whole')
    change({ names: [] })
    expect(parts.standing()).toBe('bothGone')
  })

  test('is looked for as it was put in last, and not as it was before', async () => {
    const { insert, parts, page, asked } = aDraft()
    const worded = (text: string) => ({ ...ORDER, block: { ...ORDER.block, text } })
    page.names = ['invoice.pdf']
    await insert(DONE, { ...worded('second'), previousBlock: { ...ORDER.block, text: 'first' } })
    await insert(DONE, worded('third'))
    parts.standing()
    expect(asked).toEqual(['third', 'first', 'second'])
  })

  test('is not missed in a window that is gone', async () => {
    const { insert, change, close, page, told } = aDraft()
    page.names = ['invoice.pdf']
    await insert()
    change({ hasBlock: false })
    close()
    vi.runAllTimers()
    expect(told).toEqual([])
  })
})
