import type { BrowserContext } from 'playwright'
import type { MailboxOptions } from './model'
import { createWebmail } from './server'

export interface WebmailRoutes {
  /** Web requests that were refused. */
  readonly strayRequests: readonly string[]
  /** Serves other mailboxes from now on, and forgets what was refused. */
  serve(options?: MailboxOptions, outlookOptions?: MailboxOptions): void
}

/**
 * Serves the demo mailboxes under the hosts' real origins and refuses every other web request. Both hosts have the same
 * mailbox unless the second is given.
 * Requests inside the browser (extension pages, blob:, data:) are not the network and never come here.
 */
export async function routeWebmail(
  context: BrowserContext,
  options: MailboxOptions = {},
  outlookOptions: MailboxOptions = options,
): Promise<WebmailRoutes> {
  let gmail = createWebmail(options)
  let outlook = createWebmail(outlookOptions)
  const strayRequests: string[] = []
  await context.route(/^(https?|wss?):/, async (route) => {
    const request = route.request()
    const webmail = new URL(request.url()).host === 'mail.google.com' ? gmail : outlook
    const response = webmail.respond(request.url(), request.method(), request.postData() ?? undefined)
    if (response) {
      await route.fulfill(response)
      return
    }
    strayRequests.push(request.url())
    await route.abort('blockedbyclient')
  })
  return {
    strayRequests,
    serve(next = {}, nextOutlook = next) {
      gmail = createWebmail(next)
      outlook = createWebmail(nextOutlook)
      strayRequests.length = 0
    },
  }
}
