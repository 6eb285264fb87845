import { describe, expect, test } from 'vitest'
import { type OpenedDraft, returnOf } from '../../../lib/adapters/webmail/returned-draft'
import type { Track } from '../../../lib/adapters/webmail/send-track'

type Left = Pick<Track, 'draftId' | 'fingerprint' | 'outcome'>

function opened(
  draftId: string | undefined,
  fingerprint: string,
  how: Partial<OpenedDraft> = {},
): OpenedDraft {
  const draft = { draftId: () => draftId, fingerprint: () => fingerprint }
  return { draft, isUsed: false, isJustUndone: false, ...how }
}

function left(draftId: string | undefined, fingerprint = '', outcome: Left['outcome'] = 'likely'): Left {
  return { draftId, fingerprint, outcome }
}

describe('a window that opens holds a mail that left', () => {
  test.each<[string, OpenedDraft, Left]>([
    ['when it has its id', opened('a', 'other words'), left('a', 'words')],
    ['when it has its words, under a new id', opened('b', 'words'), left('a', 'words')],
    [
      'when it is used, though the mail is proven to have left',
      opened('a', '', { isUsed: true }),
      left('a', '', 'confirmed'),
    ],
    [
      'after Undo, though the mail is proven to have left',
      opened('a', '', { isJustUndone: true }),
      left('a', '', 'confirmed'),
    ],
  ])('%s', (_, window, old) => {
    expect(returnOf(window, [left('x', 'x'), old])).toEqual({ sentAs: old, isSure: true })
  })

  test.each<[string, OpenedDraft, Left]>([
    [
      'a mail that is proven to have left, shown by the page itself',
      opened('a', 'words'),
      left('a', 'words', 'confirmed'),
    ],
    ['a mail with another id and other words', opened('b', 'other'), left('a', 'words')],
    ['a mail without words, by its words', opened('b', ''), left('a', '')],
    ['a mail without an id, by its id', opened(undefined, 'words'), left(undefined, '')],
  ])('but not %s', (_, window, old) => {
    expect(returnOf(window, [old])).toBeUndefined()
  })
})

describe('after Undo, a window that has neither id nor words of a mail', () => {
  const undone = { isJustUndone: true }

  test.each<[string, string | undefined, string]>([
    ['has an id of another sort', 'thread:1', 'draft:1'],
    ['has no id', undefined, 'draft:1'],
  ])('holds the only one that left, though that is not sure, when it %s', (_, id, oldId) => {
    const old = left(oldId, 'words')
    expect(returnOf(opened(id, '', undone), [old])).toEqual({ sentAs: old, isSure: false })
  })

  test('holds none of several that left', () => {
    const both = [left('draft:1', 'words'), left('draft:2', 'more')]
    expect(returnOf(opened('thread:1', '', undone), both)).toBeUndefined()
  })

  test('holds one from elsewhere when its id tells that it is none of those that left', () => {
    const both = [left('draft:1', 'words'), left('draft:2', 'more')]
    expect(returnOf(opened('draft:3', '', undone), both)).toEqual({ isSure: false })
  })

  test('holds one from elsewhere when none left here and there is something to know it by', () => {
    expect(returnOf(opened(undefined, 'words', undone), [])).toEqual({ isSure: false })
    expect(returnOf(opened('draft:1', '', undone), [])).toEqual({ isSure: false })
  })

  test('says nothing while there is nothing yet to know it by', () => {
    expect(returnOf(opened(undefined, '', undone), [])).toBeUndefined()
  })
})
