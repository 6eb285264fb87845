import { isLabelled, type LABELS } from './labels'

/**
 * How a thing on a host's page is recognised, the most lasting way first: attributes that mean something to the host's
 * own server or scripts, roles and structure, class names, labels in several languages, and at last its shape.
 */
export type Layer = 'attribute' | 'structure' | 'class' | 'label' | 'shape'

/** One way to find a thing within a page or a compose window. */
export interface Resolver {
  readonly layer: Layer
  /** The month (`YYYY-MM`) in which the host's page was last known to look like this. */
  readonly seen: string
  /** CSS, or a search of its own. */
  readonly find: string | ((root: ParentNode) => readonly Element[])
}

/** All ways to find one thing. */
export type Resolvers = readonly Resolver[]

const by =
  (layer: Layer) =>
  (seen: string, find: Resolver['find']): Resolver => ({ layer, seen, find })

export const attribute = by('attribute')
export const structure = by('structure')
export const token = by('class')
export const shape = by('shape')

/** What fits `css` and is labelled with one of a dictionary's words, whatever name may follow them. */
export function label(seen: string, css: string, word: keyof typeof LABELS): Resolver {
  return by('label')(seen, (root) =>
    [...root.querySelectorAll(css)].filter((found) => isLabelled(found, word)),
  )
}

/** What fits `css`, where nothing else does: one of several would be a guess. */
export function only(css: string): Resolver['find'] {
  return (root) => {
    const found = [...root.querySelectorAll(css)]
    return found.length === 1 ? found : []
  }
}

/** What one way finds, in the order of the page. */
export function answers<E extends Element = HTMLElement>(root: ParentNode, { find }: Resolver): readonly E[] {
  return typeof find === 'string' ? [...root.querySelectorAll<E>(find)] : (find(root) as readonly E[])
}

/** All that the most lasting way finds that finds anything. */
export function all<E extends Element = HTMLElement>(root: ParentNode, resolvers: Resolvers): readonly E[] {
  for (const resolver of resolvers) {
    const found = answers<E>(root, resolver)
    if (found.length > 0) return found
  }
  return []
}

/** The first of them. */
export function first<E extends Element = HTMLElement>(
  root: ParentNode,
  resolvers: Resolvers,
): E | undefined {
  for (const { find } of resolvers) {
    const found = typeof find === 'string' ? root.querySelector<E>(find) : (find(root)[0] as E | undefined)
    if (found) return found
  }
  return undefined
}

/** What it stands in, by the most lasting way that is CSS. */
export function around(element: Element, resolvers: Resolvers): HTMLElement | undefined {
  for (const { find } of resolvers) {
    const found = typeof find === 'string' ? element.closest<HTMLElement>(find) : undefined
    if (found) return found
  }
  return undefined
}

/** CSS for whatever any of the ways finds. */
export function css(resolvers: Resolvers): string {
  return resolvers.flatMap(({ find }) => (typeof find === 'string' ? [find] : [])).join(', ')
}

/** A thing as it was recognised. */
export interface Found<E> {
  readonly element: E
  /** The most lasting layer that gives it. */
  readonly layer: Layer
  /** How many ways give it, and how many give the same other one. */
  readonly votes: number
  readonly against: number
}

/** What most ways give as their first; of equals, what the more lasting way gives. */
export function resolve<E extends Element = HTMLElement>(
  root: ParentNode,
  resolvers: Resolvers,
): Found<E> | undefined {
  const votes = new Map<E, { readonly layer: Layer; count: number }>()
  for (const resolver of resolvers) {
    const [element] = answers<E>(root, resolver)
    if (!element) continue
    const known = votes.get(element)
    if (known) known.count += 1
    else votes.set(element, { layer: resolver.layer, count: 1 })
  }
  const [best, next] = [...votes].sort(([, one], [, other]) => other.count - one.count)
  return (
    best && {
      element: best[0],
      layer: best[1].layer,
      votes: best[1].count,
      against: next?.[1].count ?? 0,
    }
  )
}

/** For what must not go wrong: a thing that two ways agree on, and more than on any other. */
export function agreed<E extends Element = HTMLElement>(
  root: ParentNode,
  resolvers: Resolvers,
): E | undefined {
  const found = resolve<E>(root, resolvers)
  return found && found.votes > 1 && found.votes > found.against ? found.element : undefined
}
