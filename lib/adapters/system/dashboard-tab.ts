/** What is used of the browser. */
export interface DashboardTabApi {
  readonly tabs: {
    create(properties: { url: string }): Promise<unknown>
    query(filter: { url: string }): Promise<
      readonly {
        id?: number | undefined
        url?: string | undefined
        windowId?: number | undefined
      }[]
    >
    update(tabId: number, properties: { active: true }): Promise<unknown>
  }
  readonly windows: { update(windowId: number, properties: { focused: true }): Promise<unknown> }
  readonly runtime: { getURL(path: string): string }
}

/** Shows a place of the dashboard in a new tab; the set-up, which one goes through once, in the tab that has it open. */
export async function showDashboardTab(
  { tabs, windows, runtime }: DashboardTabApi,
  place: string,
): Promise<void> {
  const page = runtime.getURL('/dashboard.html')
  const url = `${page}#${place}`
  const open = place === 'setup' ? await tabs.query({ url: page }) : []
  const tab = open.find((each) => each.url === url)
  if (tab?.id === undefined || tab.windowId === undefined) return void (await tabs.create({ url }))
  await tabs.update(tab.id, { active: true })
  await windows.update(tab.windowId, { focused: true })
}
