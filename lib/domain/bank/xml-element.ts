/** An element of a document, by its name without prefix: namespaces differ between versions, meanings do not. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** The text directly in it, trimmed. */
  readonly text: string
}

/** The first element on a way down, such as `Acct`, `Id`, `IBAN`. */
export function find(from: XmlElement | undefined, ...way: readonly string[]): XmlElement | undefined {
  return way.reduce<XmlElement | undefined>(
    (element, name) => element?.children.find((child) => child.name === name),
    from,
  )
}

/** All elements on a way down, through every branch. */
export function findAll(from: XmlElement | undefined, ...way: readonly string[]): readonly XmlElement[] {
  return way.reduce<readonly XmlElement[]>(
    (elements, name) => elements.flatMap(({ children }) => children.filter((child) => child.name === name)),
    from ? [from] : [],
  )
}

/** The text at the end of the first way that leads somewhere; empty otherwise. */
export function textAt(from: XmlElement | undefined, ...ways: readonly (readonly string[])[]): string {
  for (const way of ways) {
    const text = find(from, ...way)?.text
    if (text) return text
  }
  return ''
}
