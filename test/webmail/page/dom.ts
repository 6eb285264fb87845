/** Builds elements without any HTML sink, as the pages enforce Trusted Types on themselves. */

type Handler<Type extends keyof HTMLElementEventMap> = (event: HTMLElementEventMap[Type]) => void
export type Handlers = { [Type in keyof HTMLElementEventMap]?: Handler<Type> }
export type Attributes = Record<string, string | boolean | undefined>
export type Child = Node | string | undefined | false

/** `h('div.nH.aXJ', { role: 'dialog' }, child, …)`: classes follow the tag name. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  spec: Tag | `${Tag}.${string}`,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const [tag, ...classes] = spec.split('.')
  const element = document.createElement(tag as Tag)
  if (classes.length > 0) element.className = classes.join(' ')
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '')
    else if (typeof value === 'string') element.setAttribute(name, value)
  }
  element.append(...present(children))
  return element
}

function present(children: readonly Child[]): (Node | string)[] {
  return children.filter((child): child is Node | string => child !== undefined && child !== false)
}

export function listen<Target extends HTMLElement>(target: Target, handlers: Handlers): Target {
  for (const [type, handler] of Object.entries(handlers)) {
    target.addEventListener(type, handler as EventListener)
  }
  return target
}

/** Click by mouse or, on elements that are buttons only by role, by Enter or Space. */
export function onActivate<Target extends HTMLElement>(target: Target, act: (event: Event) => void): Target {
  target.addEventListener('click', act)
  if (!(target instanceof HTMLButtonElement)) {
    if (!target.hasAttribute('tabindex')) target.tabIndex = 0
    target.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      if (event.ctrlKey || event.metaKey || event.defaultPrevented) return
      event.preventDefault()
      act(event)
    })
  }
  return target
}

export function show(element: HTMLElement, visible: boolean): void {
  element.style.display = visible ? '' : 'none'
}

export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
