import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../lib/domain/calendar/plain-date'
import { type IgnoredPlaces, ignoredPlaces, type Place } from '../../../lib/domain/checks/ignored-places'
import { checkDraft } from '../../../lib/domain/checks/index'
import type { DraftText, Finding } from '../../../lib/domain/checks/types'

const THREE = 'Hello Nora, invoice 12.\nOne: please remit. Two: please remit. Three: please remit. Thank you.'

/** A draft being written, of which "remit" is what is looked at. */
function aDraft(body: string, left = new Set<Place>(), places: IgnoredPlaces = ignoredPlaces(left)) {
  let now: DraftText = { subject: 'Invoice 12', body, recipients: [], attachments: [] }
  let rest: readonly Finding[] = []
  const wordsOf = ({ span }: Finding) => now.body.slice(...(span ?? [0, 0]))
  const look = () => {
    rest = places.rest(checkDraft(now, { today: plainDate('2026-09-16') }), now)
  }
  look()
  return {
    write(changed: string) {
      now = { ...now, body: changed }
      look()
    },
    replace(old: string, fresh: string) {
      this.write(now.body.replace(old, fresh))
    },
    /** The numbers of the sentences that are marked. */
    marked: () =>
      rest.flatMap((finding) =>
        /remit/.test(wordsOf(finding))
          ? (now.body.slice(0, finding.span?.[0]).match(/\w+(?=: \w*\s*$)/) ?? [])
          : [],
      ),
    ignore(sentence: string) {
      const at = now.body.indexOf(`${sentence}: `)
      const found = rest.find(
        ({ span }) => span && span[0] >= at && /remit/.test(now.body.slice(span[0], span[1])),
      )
      if (found) places.ignore(found.key)
      look()
    },
    leave: () => places.leave(),
  }
}

describe('what was ignored', () => {
  it('stays ignored, and nothing else is', () => {
    const draft = aDraft(THREE)
    expect(draft.marked()).toEqual(['One', 'Two', 'Three'])
    draft.ignore('Two')
    expect(draft.marked()).toEqual(['One', 'Three'])
    draft.ignore('Three')
    expect(draft.marked()).toEqual(['One'])
  })

  it('stays at its place when the same words before it are written otherwise', () => {
    const draft = aDraft(THREE)
    draft.ignore('Two')
    draft.replace('One: please remit.', 'One: please pay.')
    expect(draft.marked()).toEqual(['Three'])
  })

  it('does not wander to the same words elsewhere when its own are deleted, and is known again when they return', () => {
    const draft = aDraft(THREE)
    draft.ignore('One')
    draft.replace('One: please remit. ', '')
    expect(draft.marked()).toEqual(['Two', 'Three'])
    draft.write(THREE)
    expect(draft.marked()).toEqual(['Two', 'Three'])
  })

  it('is nothing of the same words that are written later, before or behind', () => {
    const draft = aDraft('Hello Nora, invoice 12.\nOne: please remit.')
    draft.ignore('One')
    draft.replace('One', 'Zero: please remit. One')
    expect(draft.marked()).toEqual(['Zero'])
    draft.replace('remit.', 'remit. Two: please remit. Three: please remit.')
    expect(draft.marked()).toEqual(['Zero', 'Two', 'Three'])
  })

  it('stays ignored letter by letter while somebody writes right before and right behind it', () => {
    const draft = aDraft(THREE)
    draft.ignore('Two')
    for (const letter of ' on Monday') {
      draft.replace('. Three', `${letter}. Three`)
      expect(draft.marked()).toEqual(['One', 'Three'])
    }
    for (const letter of 'Again, ') {
      draft.replace('Two', `${letter}Two`)
      expect(draft.marked()).toEqual(['One', 'Three'])
    }
  })

  it('stays ignored when the rest of several same lines changes', () => {
    const line = 'Hosting for a month, please remit\n'
    const body = `Hello Nora, invoice 12.\n${line}${line}${line}`
    const draft = { subject: 'Invoice 12', body, recipients: [], attachments: [] }
    const places = ignoredPlaces(new Set())
    const restOf = (draft: DraftText) =>
      places
        .rest(checkDraft(draft, { today: plainDate('2026-09-16') }), draft)
        .filter(({ span }) => span && draft.body.slice(...span).includes('remit'))
    const [, second] = restOf(draft)
    places.ignore(second?.key ?? '')
    const first = body.indexOf('please remit')
    const changed = { ...draft, body: body.replace('please remit', 'paid') }
    expect(restOf(draft).map(({ span }) => span?.[0])).toEqual([first, body.lastIndexOf('please remit')])
    expect(restOf(changed).map(({ span }) => span?.[0])).toEqual([changed.body.lastIndexOf('please remit')])
  })

  it('is known again after the mail was none about an invoice for a moment', () => {
    const draft = aDraft(THREE)
    draft.ignore('Two')
    draft.write('')
    draft.write(THREE)
    expect(draft.marked()).toEqual(['One', 'Three'])
  })

  it('holds for what is missing in the whole mail too', () => {
    const draft: DraftText = { subject: 'Invoice 12', body: THREE, recipients: [], attachments: [] }
    const context = { today: plainDate('2026-09-16') }
    const places = ignoredPlaces(new Set())
    const missing = places.rest(checkDraft(draft, context), draft).find(({ span }) => span === null)
    places.ignore(missing?.key ?? '')
    const changed = { ...draft, body: `${THREE} Kind regards` }
    const all = checkDraft(changed, context).map(({ key }) => key)
    expect(all).toContain(missing?.key)
    expect(places.rest(checkDraft(changed, context), changed).map(({ key }) => key)).not.toContain(
      missing?.key,
    )
  })

  it('is still ignored when the draft was closed and is opened again, and in no other draft', () => {
    const left = new Set<Place>()
    const draft = aDraft(THREE, left)
    draft.ignore('Two')
    draft.replace('Nora', 'Nora Lind')
    draft.leave()
    expect(aDraft(THREE.replace('Nora', 'Ella'), left).marked()).toEqual(['One', 'Two', 'Three'])
    const again = aDraft(THREE.replace('Nora', 'Nora Lind'), left)
    expect(again.marked()).toEqual(['One', 'Three'])
    again.replace('One: please remit.', 'One: please pay.')
    expect(again.marked()).toEqual(['Three'])
    again.leave()
    expect(
      aDraft(
        THREE.replace('Nora', 'Nora Lind').replace('One: please remit.', 'One: please pay.'),
        left,
      ).marked(),
    ).toEqual(['Three'])
  })
})
