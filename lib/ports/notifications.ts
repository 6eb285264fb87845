export interface Notification {
  /** The same id replaces the notification shown before. */
  readonly id: string
  readonly title: string
  readonly message: string
}

/** Only a hint: nothing tells whether a person has seen it. */
export interface Notifications {
  show(notice: Notification): Promise<void>
  clear(id: string): Promise<void>
  /** The ids of those the person has not dismissed. */
  shown(): Promise<readonly string[]>
}
