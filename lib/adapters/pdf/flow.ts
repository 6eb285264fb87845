import type { ClientLanguage } from '../../domain/party/party'
import { documentTranslator } from '../../i18n/document-text'
import { MARGIN, type Paper, STYLES } from './measures'
import { beside, type Mark, type Section, space, stack } from './section'
import type { TypeSetter } from './type-setter'

const FOOT_GAP = 22

export interface Flow {
  /** What is left of the page, down to the foot. */
  room(): number
  place(section: Section): void
  /** So that the section ends at `bottom`. */
  placeAbove(section: Section, bottom: number): void
  turn(): void
  /** The end of the room on every page. */
  readonly bottom: number
  pages(): readonly (readonly Mark[])[]
}

/** Places sections one below the other, and turns the page when one does not fit; later pages begin with `running`. */
export function pageFlow(running: Section, foot: Section, paper: Paper): Flow {
  const bottom = paper.height - MARGIN.bottom - foot.height - FOOT_GAP
  const pages: Mark[][] = [[]]
  let y: number = MARGIN.top
  let top = y
  const put = (section: Section, at: number) => pages.at(-1)?.push(...section.marks(at))
  const flow: Flow = {
    bottom,
    room: () => bottom - y,
    place: (section) => {
      if (section.height > bottom - y && y > top) flow.turn()
      put(section, y)
      y += section.height
    },
    placeAbove: (section, end) => {
      put(section, end - section.height)
      y = end
    },
    turn: () => {
      pages.push([])
      put(running, MARGIN.top)
      y = MARGIN.top + running.height
      top = y
    },
    pages: () => pages,
  }
  return flow
}

/** The head of the pages after the first: whose document it is, and which. */
export function runningHead(name: string, title: string, paper: Paper, setter: TypeSetter): Section {
  return stack(
    beside(
      setter.paragraph(name, MARGIN.side, paper.width / 2 - MARGIN.side, STYLES.small),
      setter.endingAt(title, paper.width - MARGIN.side, STYLES.small),
    ),
    space(24),
  )
}

/** Pages with their foot and, where there are several, their number; `liftLast` is kept free below the last foot. */
export function withFoot(
  pages: readonly (readonly Mark[])[],
  foot: Section,
  language: ClientLanguage,
  paper: Paper,
  setter: TypeSetter,
  liftLast = 0,
): readonly (readonly Mark[])[] {
  return pages.map((marks, index) => {
    const isLast = index === pages.length - 1
    const bottom = paper.height - Math.max(MARGIN.bottom, isLast ? liftLast : 0)
    const text = documentTranslator(language)('page', { page: index + 1, pages: pages.length })
    const number =
      pages.length === 1
        ? []
        : setter.endingAt(text, paper.width - MARGIN.side, STYLES.small).marks(bottom + 4)
    return [...marks, ...foot.marks(bottom - foot.height), ...number]
  })
}
