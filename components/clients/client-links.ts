/** The address of a client's page. */
export function pageOfClient(clientId: string): string {
  return `#clients/${encodeURIComponent(clientId)}`
}
