import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BackupSettings, SETTING_NAMES } from '../../../lib/domain/backup/backup'
import { joinSettings, settingsDifference, waysOf } from '../../../lib/domain/backup/join-settings'
import { isSameData } from '../../../lib/domain/canonical-json'
import { formOf, newProfileForm } from '../../../lib/domain/party/read-profile'
import { DEFAULT_POLICY } from '../../../lib/domain/reminders/policy'
import { aSeller } from '../../builders/invoice'

const KEPT = { takesTheirs: false, hasCome: () => false }
const TAKEN = { takesTheirs: true, hasCome: () => false }

const someId = fc.constantFrom('a', 'b', 'c')
const someWay = fc.record({ pace: fc.constantFrom('normal' as const, 'gentle' as const, 'off' as const) })
const someSettings = fc
  .record(
    {
      seller: fc.constantFrom(aSeller(), aSeller({ name: 'Another' })),
      language: fc.constantFrom('en' as const, 'fi' as const),
      reminderPolicy: fc.constantFrom(DEFAULT_POLICY, { ...DEFAULT_POLICY, mostReminders: 1 }),
      reminderWays: fc.record({
        clients: fc.dictionary(someId, someWay),
        invoices: fc.dictionary(someId, someWay),
      }),
      numbering: fc.uniqueArray(
        fc.record({
          pattern: fc.constantFrom('{year}-###', 'K-####'),
          counter: fc.nat({ max: 3 }),
          year: fc.constantFrom('2025', '2026'),
        }),
        { selector: ({ pattern }) => pattern },
      ),
    },
    { requiredKeys: ['numbering'] },
  )
  .map((settings): BackupSettings => settings)

describe('settings of a file', () => {
  test('leave those that are here, and come where there are none', () => {
    fc.assert(
      fc.property(someSettings, someSettings, (here, theirs) => {
        const joined = joinSettings(here, theirs, KEPT)
        for (const name of SETTING_NAMES) {
          if (name !== 'reminderWays' || !here[name]) expect(joined[name]).toEqual(here[name] ?? theirs[name])
        }
        expect(joined.reminderWays).toEqual(here.reminderWays ?? theirs.reminderWays)
      }),
    )
  })

  test('stand in place of those here where they are taken', () => {
    fc.assert(
      fc.property(someSettings, someSettings, (here, theirs) => {
        const { reminderWays, ...others } = joinSettings(here, theirs, TAKEN)
        for (const name of SETTING_NAMES) {
          if (name !== 'reminderWays') expect(others[name]).toEqual(theirs[name] ?? here[name])
        }
        expect(reminderWays?.clients ?? {}).toEqual({
          ...here.reminderWays?.clients,
          ...theirs.reminderWays?.clients,
        })
      }),
    )
  })

  test('say how clients and invoices that came in are reminded', () => {
    fc.assert(
      fc.property(someSettings, someSettings, fc.subarray(['a', 'b', 'c']), (here, theirs, came) => {
        const joined = joinSettings(here, theirs, { takesTheirs: false, hasCome: (id) => came.includes(id) })
        for (const id of ['a', 'b', 'c']) {
          const brought =
            came.includes(id) || !here.reminderWays ? theirs.reminderWays?.invoices[id] : undefined
          expect(joined.reminderWays?.invoices[id]).toEqual(here.reminderWays?.invoices[id] ?? brought)
        }
      }),
    )
  })

  test('never set a number back', () => {
    fc.assert(
      fc.property(someSettings, someSettings, fc.boolean(), (here, theirs, takesTheirs) => {
        const { numbering } = joinSettings(here, theirs, { ...KEPT, takesTheirs })
        for (const { pattern, year, counter } of [...here.numbering, ...theirs.numbering]) {
          const joined = numbering.find((series) => series.pattern === pattern)
          const drawn = joined && { ...joined.others, [joined.year]: joined.counter }
          expect(drawn?.[year]).toBeGreaterThanOrEqual(counter)
        }
      }),
    )
  })

  test('differ no longer once they were taken, and are as they were where nothing is new', () => {
    fc.assert(
      fc.property(someSettings, someSettings, (here, theirs) => {
        const taken = joinSettings(here, theirs, TAKEN)
        expect(settingsDifference(taken, theirs)).toEqual({ added: [], differing: [] })
        const { added, differing } = settingsDifference(here, theirs)
        if (added.length === 0) {
          const { numbering: _own, ...kept } = joinSettings(here, theirs, KEPT)
          const { numbering: _before, ...before } = here
          expect(kept).toEqual(before)
        }
        expect(added.some((name) => differing.includes(name))).toBe(false)
        for (const name of differing) expect(isSameData(here[name], theirs[name])).toBe(false)
      }),
    )
  })
})

describe('the profile of a file', () => {
  const seller = aSeller()
  const typed = { ...formOf(seller), name: 'Typed' }
  const begun = { ...newProfileForm('en'), name: 'Begun' }

  test('comes with what was typed over it, in place of a set-up that was only begun here', () => {
    const here = { profileForm: begun, numbering: [] }
    const theirs = { seller, profileForm: typed, numbering: [] }
    expect(joinSettings(here, theirs, KEPT)).toEqual(theirs)
    expect(settingsDifference(here, theirs)).toEqual({ added: ['seller', 'profileForm'], differing: [] })
  })

  test('leaves what is typed over the one that is here', () => {
    const here = { seller, profileForm: typed, numbering: [] }
    const theirs = { seller: aSeller({ name: 'Another' }), profileForm: begun, numbering: [] }
    expect(joinSettings(here, theirs, KEPT)).toEqual(here)
    expect(joinSettings(here, theirs, TAKEN)).toEqual(theirs)
  })

  test('leaves a begun set-up where it has none itself', () => {
    const here = { profileForm: begun, numbering: [] }
    const theirs = { profileForm: typed, numbering: [] }
    expect(joinSettings(here, theirs, KEPT)).toEqual(here)
  })
})

test('what is said of some clients and invoices alone', () => {
  const ways = { clients: { a: { pace: 'off' }, b: {} }, invoices: { c: {}, d: {} } } as const
  expect(waysOf(ways, (id) => id === 'a' || id === 'd')).toEqual({
    clients: { a: { pace: 'off' } },
    invoices: { d: {} },
  })
})
