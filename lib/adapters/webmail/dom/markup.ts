import { isBlock } from './body-text'
import { isElement } from './node'

/**
 * The elements that begin, end or stand in a range, such as links and pictures; not those around all of it. Lines are
 * in the text itself.
 */
export function elementsIn(range: Range | undefined): readonly Element[] {
  const around = range?.commonAncestorContainer
  if (!isElement(around)) return []
  return [...around.querySelectorAll(':not(br)')].filter(
    (inner) => range?.intersectsNode(inner) && !isBlock(inner),
  )
}

/**
 * Whether markup would go with the words of a range. The new words stand where the range begins, in what is around it
 * there; a link that ends within the range would be for other words. A `span` without a style of its own says nothing.
 */
export function wouldLoseMarkup(range: Range | undefined): boolean {
  return elementsIn(range).some(
    (element) =>
      element.matches(':not(span), [style]') &&
      (element.nodeName === 'A' || !element.contains(range?.startContainer ?? null)),
  )
}

/** How many links and pictures there are. */
export function countLinksAndPictures(editor: HTMLElement): number {
  return editor.querySelectorAll('a, img').length
}
