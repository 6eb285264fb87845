// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gmailBody, gmailParts } from '../../../../lib/adapters/webmail/gmail/compose-parts'
import { gmail } from '../../../../lib/adapters/webmail/gmail/selectors'
import { structureOf, wordsOfSelectors } from '../../../../lib/adapters/webmail/report/censor'

const KNOWN = wordsOfSelectors([gmail, gmailParts, gmailBody].flatMap((things) => Object.values(things)))

/** Words of a person: in a text, a name, an address, a value, an id, even in a class or an element of the page. */
const OURS = [
  ...KNOWN,
  ...'input label section textarea button table tbody thead form iframe style header footer select option'.split(
    ' ',
  ),
  ...'aria-label contenteditable title name data-name row M9 aoT'.split(' '),
]
const word = fc
  .stringMatching(/^[A-Za-zåäöÅÄÖ0-9@.-]{4,14}$/)
  .filter((text) => /[A-Za-zåäö0-9]{3}/i.test(text))
  .filter((text) => !OURS.some((own) => own.toLowerCase().includes(text.toLowerCase())))

function windowWith(words: readonly string[]): HTMLElement {
  const [text = '', name = '', address = '', value = '', id = '', token = ''] = words
  const root = document.createElement('div')
  root.setAttribute('role', 'dialog')
  root.setAttribute('aria-label', text)
  const line = document.createElement('div')
  line.textContent = `${text} ${token}`
  line.className = 'M9 aoT'
  if (/^[A-Za-z]\w*$/.test(token)) line.classList.add(token, `row-${token}`)
  line.id = id
  line.setAttribute('data-name', name)
  line.setAttribute('data-hovercard-id', address)
  line.setAttribute('name', value)
  line.setAttribute('title', `${id} ${value}`)
  const body = document.createElement('div')
  body.setAttribute('contenteditable', 'true')
  body.append(document.createElement(/^[a-z]{4,}$/.test(text) ? text : 'p'), words.join(' '))
  root.append(line, body)
  return root
}

describe('the structure of a compose window', () => {
  test('holds no word that stands in it', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 6, maxLength: 6 }), (words) => {
        const root = windowWith(words)
        const told = structureOf(root, root.querySelector('[contenteditable]') ?? undefined, KNOWN)
          .join('\n')
          .toLowerCase()
        for (const each of words) expect(told).not.toContain(each.toLowerCase())
      }),
      { numRuns: 60 },
    )
  })

  test('tells of what the selectors hold on to, and of what is new beside it', () => {
    const root = windowWith(['Hello Bea', 'Bea', 'bea@example.org', 'subjectbox', 'docking', 'Bea'])
    root.querySelector('.M9')?.classList.add('Ht-a1b2')
    expect(structureOf(root, root.querySelector('[contenteditable]') ?? undefined, KNOWN)).toEqual([
      'div[role=dialog][aria-label]',
      ' div#.M9.aoT.Ht-a1b2[data-name][data-hovercard-id][name=subjectbox][title] "…"',
      ' div[contenteditable=true] "…"',
    ])
  })
})
