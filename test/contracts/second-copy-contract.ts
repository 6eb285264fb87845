import type { SecondCopy } from '../../lib/ports/copies'
import type { Change, Meta, Removal } from '../../lib/ports/store'
import { aClient } from '../builders/invoice'

/** What `expect` of the test runner is used for: the fake is held to this in Node, the real copy in a browser. */
export type Expect = (value: unknown) => { toEqual(expected: unknown): void }

export interface Rule {
  readonly name: string
  holds(copy: SecondCopy, expect: Expect): Promise<void>
}

const client: Change = { kind: 'client', id: 'A', data: aClient() }

function commit(revision: number, ...changes: (Change | Removal)[]): readonly (Change | Removal)[] {
  return [...changes, { kind: 'meta', id: '', data: meta(revision) }]
}

function meta(revision: number): Meta {
  return { device: 'A', revision, clock: '', eventCount: 0, invoiceCount: 0, months: [] }
}

/** What every second copy does. */
export const secondCopyRules: readonly Rule[] = [
  {
    name: 'follows commit by commit',
    async holds(copy, expect) {
      expect(await copy.follow(0, commit(1, client))).toEqual('copied')
      expect(await copy.follow(1, commit(2, { kind: 'client', id: 'A', removed: true }))).toEqual('copied')
      expect(await copy.load('client', ['A', 'B'])).toEqual([
        { kind: 'empty', removed: true },
        { kind: 'empty' },
      ])
      expect(await copy.load('meta', [''])).toEqual([{ kind: 'ok', data: meta(2) }])
    },
  },
  {
    name: 'stays as it is when a commit before is missing, or it knows a later one',
    async holds(copy, expect) {
      expect(await copy.follow(1, commit(2, client))).toEqual('behind')
      expect(await copy.names()).toEqual([])
      expect(await copy.follow(0, commit(1))).toEqual('copied')
      expect(await copy.follow(0, commit(1, client))).toEqual('behind')
      expect(await copy.follow(2, commit(3, client))).toEqual('behind')
      expect(await copy.load('client', ['A'])).toEqual([{ kind: 'empty' }])
    },
  },
  {
    name: 'copies in the order it is asked, whether or not anybody waits',
    async holds(copy, expect) {
      const outcomes = await Promise.all(
        [1, 2, 3, 4].map((revision) => copy.follow(revision - 1, commit(revision))),
      )
      expect(outcomes).toEqual(['copied', 'copied', 'copied', 'copied'])
      expect(await copy.load('meta', [''])).toEqual([{ kind: 'ok', data: meta(4) }])
    },
  },
  {
    name: 'writes and names what it is given',
    async holds(copy, expect) {
      expect(await copy.write([client, { kind: 'draft', id: 'D', removed: true }])).toEqual({ ok: true })
      expect(await copy.load('client', ['A'])).toEqual([{ kind: 'ok', data: client.data }])
      const names = await copy.names()
      expect(names?.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual([
        { kind: 'client', id: 'A' },
        { kind: 'draft', id: 'D' },
      ])
    },
  },
  {
    name: 'starts over with nothing',
    async holds(copy, expect) {
      await copy.follow(0, commit(1, client))
      await copy.startOver()
      expect(await copy.names()).toEqual([])
      expect(await copy.follow(0, commit(1, client))).toEqual('copied')
    },
  },
]
