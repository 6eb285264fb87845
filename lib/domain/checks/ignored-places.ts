import type { DraftText, Finding } from './types'

/** A finding in the draft that it was last seen in. */
export interface Place {
  readonly finding: Finding
  readonly draft: DraftText
}

/** What is ignored in one draft. A place is known again by what stands around it, as the text changes. */
export interface IgnoredPlaces {
  /** The finding of this key is ignored from now on. */
  ignore(key: string): void
  /** The findings of the draft as it is now that nobody ignored. */
  rest(found: readonly Finding[], draft: DraftText): readonly Finding[]
  /** The draft was closed; one with the same words may open again. */
  leave(): void
}

/** `left`: what was ignored in drafts that were closed since. */
export function ignoredPlaces(left: Set<Place>): IgnoredPlaces {
  let ignored: readonly Place[] = []
  let others: readonly Place[] = []
  return {
    ignore(key) {
      ignored = [...ignored, ...others.filter(({ finding }) => finding.key === key)]
    },
    rest(found, draft) {
      for (const place of left) {
        if (place.draft.body !== draft.body || place.draft.subject !== draft.subject) continue
        ignored = [...ignored, place]
        left.delete(place)
      }
      const before = [...ignored, ...others]
      const now = found.map((finding) => ({ finding, draft }))
      ignored = ignored.map((place) => {
        const here = likest(place, now)
        return here && likest(here, before) === place ? here : place
      })
      others = now.filter((place) => !ignored.includes(place))
      return others.map(({ finding }) => finding)
    },
    leave() {
      for (const place of ignored) left.add(place)
    },
  }
}

/** So many letters around a place must be the same for it to be taken for another. */
const LEAST_ALIKE = 10

/** Of places with the same words, the one with most of the same around it; the first of several. */
function likest(place: Place, among: readonly Place[]): Place | undefined {
  let best: Place | undefined
  let most = LEAST_ALIKE - 1
  for (const other of among) {
    const alike = likeness(place, other)
    if (alike > most) [best, most] = [other, alike]
  }
  return best
}

function likeness({ finding, draft }: Place, { finding: other, draft: otherDraft }: Place): number {
  if (nameOf(finding) !== nameOf(other)) return 0
  const [start, end] = finding.span ?? [0, 0]
  const [otherStart, otherEnd] = other.span ?? [0, 0]
  const text = draft[finding.where]
  const otherText = otherDraft[finding.where]
  return (
    sameLetters(text, start - 1, otherText, otherStart - 1, -1) +
    sameLetters(text, end, otherText, otherEnd, 1)
  )
}

function sameLetters(one: string, at: number, other: string, otherAt: number, step: 1 | -1): number {
  let length = 0
  while (one.charCodeAt(at + length * step) === other.charCodeAt(otherAt + length * step)) length += 1
  // Where both texts end, too, nothing is different.
  return one[at + length * step] === other[otherAt + length * step] ? length + LEAST_ALIKE : length
}

/** The key of a finding without its number among those with the same words. */
function nameOf({ key }: Finding): string {
  return key.replace(/\..*/, '')
}
