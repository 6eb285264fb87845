import type { Page } from './boot'

const WRITABLE = 'input, textarea, button, select, [contenteditable]'

/** Single-key shortcuts on the whole page. Whatever reaches them was typed nowhere the host knows of. */
export function installShortcuts(page: Page, actions: Readonly<Record<string, () => void>>): void {
  document.addEventListener('keydown', (event) => {
    const target = event.target as Element
    if (target.closest(WRITABLE) || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key.length !== 1 || event.key === ' ') return
    page.record.leakedKeys.push(event.key)
    const act = actions[event.key]
    if (!act) return
    event.preventDefault()
    act()
  })
}
