import type { Copies } from '../../ports/copies'
import type { Change, Removal } from '../../ports/store'
import { inParts } from './read-copies'
import { holds, isUnreadable, settleCopies } from './settle'

/** PDFs are large: so many are held at once. */
const FILES_AT_ONCE = 20

/** What to do about the sent PDFs, by invoice id. */
export interface FilePlan {
  /** To be written into the main copy, and into the second. */
  readonly forMain: readonly string[]
  readonly forSecond: readonly string[]
  readonly lost: readonly string[]
  readonly hasUnreadable: { readonly main: boolean; readonly second: boolean }
  readonly isNewer: boolean
}

/** Compares the PDFs of both copies, a few at a time. */
export async function planFiles(
  copies: Copies,
  ids: readonly string[],
  isMainLater: boolean,
): Promise<FilePlan> {
  const forMain: string[] = []
  const forSecond: string[] = []
  const lost: string[] = []
  const hasUnreadable = { main: false, second: false }
  let isNewer = false
  for (const part of inParts(ids, FILES_AT_ONCE)) {
    for (const { id, main, second, settled } of await settleFiles(copies, part, isMainLater)) {
      hasUnreadable.main ||= isUnreadable(main)
      hasUnreadable.second ||= isUnreadable(second)
      isNewer ||= main.kind === 'newer' || second.kind === 'newer'
      if (settled === 'lost') lost.push(id)
      else if (settled) {
        if (!holds(main, settled)) forMain.push(id)
        if (!holds(second, settled)) forSecond.push(id)
      }
    }
  }
  return { forMain, forSecond, lost, hasUnreadable, isNewer }
}

/** The PDFs as they should be, a few at a time; in place of a lost one its removal. */
export async function* wholeFiles(
  copies: Copies,
  ids: readonly string[],
  isMainLater: boolean,
): AsyncGenerator<readonly (Change | Removal)[]> {
  for (const part of inParts(ids, FILES_AT_ONCE)) {
    const files = await settleFiles(copies, part, isMainLater)
    yield files.flatMap(({ id, settled }) =>
      settled === 'lost' ? [{ kind: 'file', id, removed: true } as const] : (settled ?? []),
    )
  }
}

async function settleFiles({ main, second }: Copies, ids: readonly string[], isMainLater: boolean) {
  const [inMain, inSecond] = await Promise.all([main.load('file', ids), second.load('file', ids)])
  return ids.map((id, index) => {
    const here = inMain[index] ?? { kind: 'empty' }
    const there = inSecond[index] ?? { kind: 'empty' }
    const [later, other] = isMainLater ? [here, there] : [there, here]
    return { id, main: here, second: there, settled: settleCopies({ kind: 'file', id }, later, other) }
  })
}
