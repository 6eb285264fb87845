import { expect, test } from 'vitest'
import { checkSettingsWords } from '../../lib/i18n/check-settings-words'
import { checksWords } from '../../lib/i18n/checks-words'

test('every rule that has words in the draft has a name in the settings, and no other', () => {
  const inDraft = Object.keys(checksWords.en).flatMap((key) => /^(.*)\.title$/.exec(key)?.[1] ?? [])
  const named = Object.keys(checkSettingsWords.en).flatMap((key) => /^rule\.(.*)$/.exec(key)?.[1] ?? [])
  expect(named.sort()).toEqual(inDraft.sort())
})
