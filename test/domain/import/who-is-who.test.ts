import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { namedKey, whoIsWho } from '../../../lib/domain/import/who-is-who'

const halla = { id: 'halla', name: 'Halla Coffee', email: 'otso@halla.example' }
const bare = { ...halla, id: 'bare', email: '' }
const file = (...each: readonly [name: string, email: string][]) =>
  each.map(([name, email]) => ({ name, email }))

test('a client is known again by address and name, however these are written', () => {
  const key = (name: string, email: string) => namedKey({ name, email })
  expect(key(' North  Light ', ' Ella@North.example')).toBe(key('north light', 'ella@north.example'))
  expect(key('Ma\u0308kinen', '')).toBe(key('Mäkinen', ''))
  expect(key('North', 'ella@north.example')).not.toBe(key('South', 'ella@north.example'))
  expect(key('North', 'ella@north.example')).not.toBe(key('North', ''))
})

describe('the clients of a file', () => {
  test.each([
    [
      'by name and address, however they are written',
      [halla],
      [['HALLA  coffee', ' Otso@Halla.example']],
      ['halla'],
    ],
    ['by the name, where the file has no address', [halla], [['halla coffee', '']], ['halla']],
    [
      'by the name, where no address is kept here',
      [bare],
      [['Halla Coffee', 'otso@halla.example']],
      ['bare'],
    ],
    ['as one more, with another address', [halla], [['Halla Coffee', 'laskut@halla.example']], [0]],
    ['as one more, with the address of another', [halla], [['Kulma Oy', 'otso@halla.example']], [0]],
    [
      'as one more, where two have the name',
      [halla, { ...halla, id: 'b', email: 'b@x.example' }],
      [['Halla Coffee', '']],
      [0],
    ],
    ['as the one without an address, where another has one', [halla, bare], [['Halla Coffee', '']], ['bare']],
    [
      'as the first, where two are alike',
      [halla, { ...halla, id: 'twin' }],
      [['Halla Coffee', 'otso@halla.example']],
      ['halla'],
    ],
    [
      'by all that was said of one before',
      [halla, { ...bare, id: 'halla' }],
      [['Halla Coffee', '']],
      ['halla'],
    ],
    [
      'once each',
      [],
      [
        ['Kulma Oy', ''],
        ['Halla Coffee', ''],
        ['kulma oy', ''],
      ],
      [0, 1, 0],
    ],
    [
      'by the row that has the address, wherever it stands',
      [],
      [
        ['Kulma Oy', ''],
        ['Kulma Oy', 'k@kulma.example'],
      ],
      [1, 1],
    ],
    [
      'as three, where two have an address each',
      [],
      [
        ['Kulma Oy', ''],
        ['Kulma Oy', 'k@x.example'],
        ['Kulma Oy', 'l@x.example'],
      ],
      [0, 1, 2],
    ],
    [
      'as two firms with one bookkeeper',
      [],
      [
        ['Alpha Oy', 'l@tili.example'],
        ['Beta Oy', 'l@tili.example'],
      ],
      [0, 1],
    ],
  ] as const)('are known %s', (_, here, theirs, expected) => {
    expect(whoIsWho(here, file(...theirs.map(([name, email]) => [name, email] as [string, string])))).toEqual(
      expected,
    )
  })

  test('are never somebody of another name, and are all known the second time', () => {
    const someone = fc.record({
      name: fc.constantFrom('Alpha Oy', 'Beta Oy', 'alpha  oy'),
      email: fc.constantFrom('', 'a@x.example', 'A@x.example', 'b@x.example'),
    })
    fc.assert(
      fc.property(
        fc.array(someone, { maxLength: 4 }),
        fc.array(someone, { maxLength: 5 }),
        (kept, theirs) => {
          const here = kept.map((one, at) => ({ ...one, id: `here${at}` }))
          const who = whoIsWho(here, theirs)
          const known = (one: string | number | undefined) =>
            typeof one === 'number' ? theirs[one] : here.find(({ id }) => id === one)
          who.forEach((one, at) => {
            const [theirKey, knownKey] = [theirs[at], known(one)].map(
              (each) => each && namedKey({ ...each, email: '' }),
            )
            expect(knownKey).toBe(theirKey)
          })
          const news = [...new Set(who)].flatMap((one) => {
            const added = typeof one === 'number' ? theirs[one] : undefined
            return added ? [{ ...added, id: `new${one}` }] : []
          })
          const again = whoIsWho([...here, ...news], theirs)
          expect(again).toEqual(who.map((one) => (typeof one === 'number' ? `new${one}` : one)))
        },
      ),
    )
  })
})
