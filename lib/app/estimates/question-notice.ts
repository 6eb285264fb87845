const PREFIX = 'ask:'

/** The id of the notification that an estimate is not answered: the same each time, so that it replaces itself. */
export function questionNoticeId(estimateId: string): string {
  return `${PREFIX}${estimateId}`
}

/** True for an id that `questionNoticeId` made. */
export function isQuestionNotice(id: string): boolean {
  return id.startsWith(PREFIX)
}

/** The estimate a notification is about; undefined for any other id. */
export function estimateOfNotice(id: string): string | undefined {
  return isQuestionNotice(id) ? id.slice(PREFIX.length) : undefined
}
