import { h } from './dom'

type OnFiles = (files: readonly File[]) => void

export function takeFilesFrom(input: HTMLInputElement, onFiles: OnFiles): void {
  input.addEventListener('change', () => {
    onFiles([...(input.files ?? [])])
    input.value = ''
  })
}

/** A file input for one use, as the hosts append to the body when the compose has none of its own. */
export function looseFileInput(onFiles: OnFiles): HTMLInputElement {
  const input = h('input', { type: 'file', multiple: true, hidden: true })
  takeFilesFrom(input, onFiles)
  input.addEventListener('change', () => input.remove())
  document.body.append(input)
  return input
}
