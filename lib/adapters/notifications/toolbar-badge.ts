import type { Badge } from '../../ports/badge'

/** What is used of `browser.action`. */
export interface BadgeApi {
  setBadgeText(details: { text: string }): Promise<void>
  setTitle(details: { title: string }): Promise<void>
  setBadgeBackgroundColor(details: { color: string }): Promise<void>
}

/** The accent of the toolbar button; see the design tokens. */
const BADGE_COLOR = '#0b616b'
const MOST = 99

/** The number on the button in the toolbar: nothing for 0, `99+` from 100 on. */
export function toolbarBadge(api: BadgeApi): Badge {
  return {
    async show(count, title) {
      await api.setTitle({ title })
      await api.setBadgeBackgroundColor({ color: BADGE_COLOR })
      await api.setBadgeText({ text: count === 0 ? '' : count > MOST ? `${MOST}+` : String(count) })
    },
  }
}
