/** Moves a compose pane into a window of its own, an about:blank child of this page. */
export function popOut(root: HTMLElement, title: string, onClosed: () => void): boolean {
  const child = window.open('', '', 'popup,width=760,height=640')
  if (!child) return false
  const { documentElement, head, body } = child.document
  child.document.title = title
  documentElement.lang = document.documentElement.lang
  documentElement.dir = document.documentElement.dir
  Object.assign(documentElement.dataset, document.documentElement.dataset)
  const style = child.document.createElement('style')
  style.textContent = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
    .join('\n')
  head.append(style)
  const home = child.document.createElement('div')
  home.dataset['appSection'] = 'Form_Content'
  body.append(home)
  home.append(root)
  child.addEventListener('pagehide', onClosed)
  return true
}
