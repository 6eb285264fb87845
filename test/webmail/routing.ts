import type { BrowserContext } from 'playwright'
import type { MailboxOptions } from './model'
import { createWebmail } from './server'

/**
 * Serves the demo mailboxes under the hosts' real origins and refuses every other web request.
 * Requests inside the browser (extension pages, blob:, data:) are not the network and never come here.
 */
export async function routeWebmail(
  context: BrowserContext,
  options: MailboxOptions = {},
): Promise<{ strayRequests: string[] }> {
  const webmail = createWebmail(options)
  const strayRequests: string[] = []
  await context.route(/^(https?|wss?):/, async (route) => {
    const request = route.request()
    const response = webmail.respond(request.url(), request.method(), request.postData() ?? undefined)
    if (response) {
      await route.fulfill(response)
      return
    }
    strayRequests.push(request.url())
    await route.abort('blockedbyclient')
  })
  return { strayRequests }
}
