/**
 * Whether something is a node. One that another window of the site has made and moved here, as Outlook does with a mail,
 * is no instance of this window's classes.
 */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'nodeType' in value
}

/** Whether something is an element. */
export function isElement(value: unknown): value is HTMLElement {
  return isNode(value) && value.nodeType === Node.ELEMENT_NODE
}
