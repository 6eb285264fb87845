import type { Notifications } from '../../ports/notifications'

/** What is used of `browser.notifications`; buttons and more are not in Firefox. */
export interface NotificationsApi {
  create(
    id: string,
    options: { type: 'basic'; title: string; message: string; iconUrl: string },
  ): Promise<unknown>
  clear(id: string): Promise<unknown>
  getAll(): Promise<object>
}

/** The browser's notifications, each with the icon of this address. */
export function browserNotifications(api: NotificationsApi, iconUrl: string): Notifications {
  return {
    async show({ id, title, message }) {
      await api.create(id, { type: 'basic', title, message, iconUrl })
    },
    async clear(id) {
      await api.clear(id)
    },
    async shown() {
      return Object.keys(await api.getAll())
    },
  }
}
