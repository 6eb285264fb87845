import type { Resolvers } from '../dom/layers'

/** Attributes whose names say something about a page and nothing about a person. */
const TELLING = new Set(
  'role type name contenteditable multiple form autocomplete maxlength aria-multiline aria-autocomplete aria-haspopup aria-modal aria-hidden aria-selected aria-label title placeholder tabindex'.split(
    ' ',
  ),
)
const TOKEN = /^[A-Za-z][\w-]{0,23}$/

/** How many elements of a window are told of. */
const MOST = 800

/** Roles, which are words of a standard. */
const ROLES =
  'alert alertdialog button combobox dialog group heading link listbox main menu menuitem option presentation progressbar region status textbox toolbar'.split(
    ' ',
  )

/** Shorter words are in too many class names to tell anything. */
const LEAST_WORD = 3

/** Values, class names and ids that stand in selectors, so that they are words of a host and not of a person. */
export function wordsOfSelectors(tables: readonly Resolvers[]): ReadonlySet<string> {
  const found = new Set<string>(ROLES)
  for (const { find } of tables.flat()) {
    if (typeof find !== 'string') continue
    for (const [, name = '', value = ''] of find.matchAll(/\[([\w-]+)(?:[~^$*|]?="([^"]*)")?\]/g)) {
      found.add(name)
      found.add(value)
    }
    for (const [, name = ''] of find.matchAll(/[.#]([A-Za-z][\w-]*)/g)) found.add(name)
  }
  found.delete('')
  return found
}

/**
 * The elements of a compose window, one a line, indented. Texts and values are left out: an attribute's value, a class
 * name or an id is told only where it stands in our selectors, other class names only where they share no word with the
 * texts and values of the window. What stands in `body` is not told at all.
 */
export function structureOf(
  root: Element,
  body: Element | undefined,
  known: ReadonlySet<string>,
): readonly string[] {
  const said = wordsIn(root)
  const lines: string[] = []
  const tell = (element: Element, depth: number) => {
    if (lines.length >= MOST) return
    lines.push(`${' '.repeat(depth)}${lineOf(element, known, said)}`)
    if (element === body) return
    for (const child of element.children) tell(child, depth + 1)
  }
  tell(root, 0)
  return lines
}

function lineOf(element: Element, known: ReadonlySet<string>, said: readonly string[]): string {
  const tag = element.localName
  const tellsNothing = (token: string) => !said.some((word) => token.toLowerCase().includes(word))
  const classes = [...element.classList].filter(
    (token) => known.has(token) || (TOKEN.test(token) && tellsNothing(token)),
  )
  const attributes = [...element.attributes].flatMap(({ name, value }) => {
    if (name === 'class' || name === 'id') return []
    if (!TELLING.has(name) && !known.has(name)) return []
    return known.has(value) || value === '' ? [`[${name}=${value}]`] : [`[${name}]`]
  })
  const id = [...known].find((word) => word !== '' && element.id.startsWith(word) && word.length > 2)
  const text = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
  )
  return [
    HTML.has(tag) ? tag : 'x',
    ...(element.id === '' ? [] : [`#${id ?? ''}`]),
    ...classes.map((token) => `.${token}`),
    ...attributes,
    ...(text ? [' "…"'] : []),
  ].join('')
}

/** The elements of HTML that a compose window is made of. */
const HTML = new Set(
  'div span table tbody thead tr td th form input textarea button a img svg path ul ol li p h1 h2 h3 label section header footer nav main i b br hr select option iframe style'.split(
    ' ',
  ),
)

/** The words of all that a window says anywhere, in lower case. */
function wordsIn(root: Element): readonly string[] {
  const values = [root, ...root.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].flatMap(({ name, value }) =>
      name === 'class' || name === 'style' || name === 'role' ? [] : [value],
    ),
  )
  const words = [root.textContent, ...values]
    .join('\n')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  return [...new Set(words)].filter((word) => word.length >= LEAST_WORD)
}
