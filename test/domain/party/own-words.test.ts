import { describe, expect, test } from 'vitest'
import { ownLines, quotedFrom } from '../../../lib/domain/party/own-words'

const ELLA = 'ella@northlight.example'

test('the lines that somebody wrote end where the quoted ones begin', () => {
  expect(ownLines('Yes.\r\n\n> Shall we?\nNo.')).toEqual(['Yes.', ''])
  expect(ownLines('I wrote: it is fine.\nFrom Monday on.')).toHaveLength(2)
})

describe('the mail that a draft quotes', () => {
  const own = 'Hi Ella,\n\nhere is the invoice.\n\nAino\n\n'
  const letter = 'Please invoice us.\n\nElla Moreau\nNorthlight Studio Oy'

  test.each([
    ['Gmail', `${own}On Mon, 2 Nov 2026 at 10:14, Ella Moreau <ella@northlight.example> wrote:\n${letter}`],
    [
      'Outlook',
      `${own}________________________________\nFrom: Ella Moreau <ella@northlight.example>\nSent: Monday\nTo: Aino\nSubject: Offer 42\n\n${letter}`,
    ],
    [
      'plain text',
      `${own}ma 2.11.2026 klo 10.14 Ella Moreau (ella@northlight.example) kirjoitti:\n${letter.replace(/^/gm, '> ')}`,
    ],
  ])('is found as %s quotes', (_title, draft) => {
    expect(quotedFrom(draft, ELLA)?.trim()).toBe(letter)
  })

  test('is nobody’s where the draft quotes nobody, or somebody else', () => {
    expect(quotedFrom(own, ELLA)).toBeUndefined()
    expect(quotedFrom(`${own}On Mon, Aino <aino@lehtonen.design> wrote:\n${letter}`, ELLA)).toBeUndefined()
    expect(quotedFrom(`${own}On Mon, Ella <ella@northlight.example> wrote:\n${letter}`, '')).toBeUndefined()
  })
})
