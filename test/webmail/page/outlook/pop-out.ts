/** Moves a compose pane into a window of its own, an about:blank child of this page. */
export function popOut(root: HTMLElement, title: string, onClosed: () => void): boolean {
  const child = window.open('', '', 'popup,width=760,height=640')
  if (!child) return false
  const { documentElement, head, body } = child.document
  child.document.title = title
  documentElement.lang = document.documentElement.lang
  Object.assign(documentElement.dataset, document.documentElement.dataset)
  for (const style of document.querySelectorAll('link[rel="stylesheet"]')) {
    head.append(child.document.importNode(style, true))
  }
  const home = child.document.createElement('div')
  home.dataset['appSection'] = 'Form_Content'
  body.append(home)
  home.append(root)
  child.addEventListener('pagehide', onClosed)
  return true
}
