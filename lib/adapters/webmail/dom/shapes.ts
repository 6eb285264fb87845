/** Smaller than this (px), an editable field is not a mail's body. */
const LEAST_HEIGHT = 40

/** The largest editable field: in a compose window, that is the body. */
export function largestEditable(root: ParentNode): readonly HTMLElement[] {
  const sized = [...root.querySelectorAll<HTMLElement>('[contenteditable="true"]')].map((field) => {
    const { width, height } = field.getBoundingClientRect()
    return { field, area: height < LEAST_HEIGHT ? 0 : width * height }
  })
  const [largest] = sized.sort((one, other) => other.area - one.area)
  return largest && largest.area > 0 ? [largest.field] : []
}

/** The last file field: other extensions put theirs at the top of a window. */
export function lastFileField(root: ParentNode): readonly HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>('input[type="file"]')].slice(-1)
}

/** What says the name of a file and nothing else. */
export function fileNameIn(card: ParentNode): readonly HTMLElement[] {
  return [...card.querySelectorAll<HTMLElement>('*')].filter(
    (part) => part.childElementCount === 0 && /\.\w{2,5}$/.test(part.textContent.trim()),
  )
}

/** The smallest element around a field that fits; for windows whose own marks are unknown. */
export function smallestAround(
  field: Element,
  fits: (candidate: HTMLElement) => boolean,
): HTMLElement | undefined {
  for (let node = field.parentElement; node && node !== node.ownerDocument.body; node = node.parentElement) {
    if (fits(node)) return node
  }
  return undefined
}
