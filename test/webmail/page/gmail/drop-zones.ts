import { h } from '../dom'
import type { GmailApp } from './app'
import type { Compose } from './compose'

/** The two zones that Gmail lays over a compose while a file is dragged across it. */
export function installDropZones(app: GmailApp): void {
  const inline = h('div.aC7', {}, h('div.aC9', {}, app.words.insertInline))
  const attach = h('div.aC7.aWP', {}, h('div.aC9', {}, app.words.dropFiles))
  const zones = [inline, attach]
  document.body.append(...zones)
  let current: Compose | undefined

  const hide = () => {
    current = undefined
    for (const zone of zones) zone.style.display = 'none'
  }
  hide()

  const showOver = (compose: Compose) => {
    current = compose
    const { left, top, width, height } = compose.parts.content.getBoundingClientRect()
    const isFullScreen = compose.parts.content.closest('.aSt') !== null
    for (const [index, zone] of zones.entries()) {
      zone.style.display = 'block'
      zone.style.left = `${left}px`
      zone.style.width = `${width}px`
      zone.style.top = `${top + (index * height) / 2}px`
      // A full-screen zone is as high as its own style sheet says.
      zone.style.height = isFullScreen ? '' : `${height / 2}px`
    }
  }

  const onDrag = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    const target = event.target as Node
    const over = [...app.composes].find(({ parts }) => parts.content.contains(target))
    if (over) showOver(over)
    if (over || zones.some((zone) => zone.contains(target))) event.preventDefault()
  }
  document.addEventListener('dragenter', onDrag)
  document.addEventListener('dragover', onDrag)
  document.addEventListener('dragend', hide)
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null && event.isTrusted) hide()
  })
  document.addEventListener('drop', (event) => {
    const compose = current
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    hide()
    const isOnAttach = attach.contains(event.target as Node)
    if (compose && isOnAttach && !app.has('dropRejected')) compose.addFiles([...event.dataTransfer.files])
  })
}
