const PREFIX = 'ask:'

/** The id of the notification that an estimate is not answered: the same each time, so that it replaces itself. */
export function questionNotificationId(estimateId: string): string {
  return `${PREFIX}${estimateId}`
}

/** True for an id that `questionNotificationId` made. */
export function isQuestionNotification(id: string): boolean {
  return id.startsWith(PREFIX)
}

/** The estimate a notification is about; undefined for any other id. */
export function estimateOfNotification(id: string): string | undefined {
  return isQuestionNotification(id) ? id.slice(PREFIX.length) : undefined
}
