import type { Severity } from '../../../domain/checks/types'
import type { Ground } from './ground'

export interface Mark {
  readonly severity: Severity
  readonly range: Range
}

/** Draws lines under words without touching the page's nodes. */
export interface Painter {
  /** Replaces what `owner` had painted. */
  paint(owner: object, marks: readonly Mark[], open: Mark | undefined, ground: Ground): void
  clear(owner: object): void
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint']
const nameOf = (severity: Severity) => `plainvoice-${severity}`
const OPEN_NAME = 'plainvoice-open'

const COLOURS: Readonly<Record<Ground, Readonly<Record<Severity, { line: string; soft: string }>>>> = {
  light: {
    error: { line: '#b3261e', soft: '#fbeae8' },
    warning: { line: '#7a5200', soft: '#faf1de' },
    hint: { line: '#0b616b', soft: '#e3eff0' },
  },
  dark: {
    error: { line: '#f4a59d', soft: '#3d211f' },
    warning: { line: '#e2bb6e', soft: '#352b17' },
    hint: { line: '#7dcbd3', soft: '#173439' },
  },
}

const LINES: Readonly<Record<Severity, string>> = { error: 'solid', warning: 'dashed', hint: 'dotted' }

const painters = new WeakMap<Document, Painter>()

/** The page's painter; undefined where the browser has no custom highlights, and the list of findings must do. */
export function painterFor(document: Document): Painter | undefined {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return undefined
  const known = painters.get(document)
  if (known) return known
  const painter = createPainter(document)
  painters.set(document, painter)
  return painter
}

interface Painting {
  readonly marks: readonly Mark[]
  readonly open: Mark | undefined
}

/** The registry is one per page, so that the marks of all compose windows are joined under our names. */
function createPainter(document: Document): Painter {
  const paintings = new Map<object, Painting>()
  const sheet = new CSSStyleSheet()
  const forcedColours = matchMedia('(forced-colors: active)')
  let style = ''

  const adopt = (ground: Ground, open: Severity | undefined) => {
    const next = styleFor(ground, open)
    if (next !== style) sheet.replaceSync(next)
    style = next
    if (!document.adoptedStyleSheets.includes(sheet)) {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    }
  }
  const draw = () => {
    const all = [...paintings.values()]
    // There each would look like words that are selected, and no kind unlike another.
    const marks = forcedColours.matches ? [] : all.flatMap((painting) => painting.marks)
    SEVERITIES.forEach((severity, index) => {
      const ranges = marks.filter((mark) => mark.severity === severity).map((mark) => mark.range)
      register(nameOf(severity), ranges, SEVERITIES.length - index)
    })
    const open = all.flatMap((painting) => (painting.open ? [painting.open.range] : []))
    register(OPEN_NAME, open, 0)
  }
  forcedColours.addEventListener('change', draw)
  return {
    paint(owner, marks, open, ground) {
      adopt(ground, open?.severity)
      paintings.set(owner, { marks, open })
      draw()
    },
    clear(owner) {
      if (paintings.delete(owner)) draw()
    },
  }
}

/** Where marks overlap, the higher priority's line is drawn. */
function register(name: string, ranges: readonly Range[], priority: number): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name)
    return
  }
  const highlight = new Highlight(...ranges)
  highlight.priority = priority
  CSS.highlights.set(name, highlight)
}

function styleFor(ground: Ground, open: Severity | undefined): string {
  const colours = COLOURS[ground]
  const lines = SEVERITIES.map(
    (severity) =>
      `::highlight(${nameOf(severity)}) { text-decoration: underline ${LINES[severity]} ${colours[severity].line} 2px; text-underline-offset: 3px; text-decoration-skip-ink: none; }`,
  )
  const soft = open ? [`::highlight(${OPEN_NAME}) { background-color: ${colours[open].soft}; }`] : []
  return [...lines, ...soft].join('\n')
}
