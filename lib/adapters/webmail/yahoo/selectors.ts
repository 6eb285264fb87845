import { attribute, css, type Resolvers, shape, structure } from '../dom/layers'

/**
 * How the page around Yahoo's compose windows is recognised; see `compose-parts.ts` for those. By public scripts and
 * extensions: Yahoo marks nearly all of its parts for its own tests, and these marks have outlived its class names by
 * years and are the same in every language. What no public source names is found by structure, or is done without.
 */
export const yahoo = {
  conversation: [
    attribute('2026-08', '[data-test-id="message-group-view"]'),
    attribute('2026-08', '[data-test-id="message-group-view-scroller"]'),
  ],
  shownSubject: [
    attribute('2026-08', '[data-test-id="message-group-subject-text"]'),
    attribute('2026-08', '[data-test-id="message-subject"]'),
    structure('2026-08', 'h1, [role="heading"]'),
  ],
  message: [attribute('2026-08', '[data-test-id="message-view"]'), structure('2026-08', 'article')],
  sender: [attribute('2026-08', '[data-test-id="message-from"]')],
  messageDate: [attribute('2026-08', '[data-test-id="message-date"]'), structure('2026-08', 'time')],
  messageBody: [attribute('2026-08', '[data-test-id="message-view-body-content"]')],
  listRow: [attribute('2026-08', '[data-test-id="message-list-item"]')],
  replyAll: [attribute('2026-08', '[data-test-id*="reply-all"]')],
  reply: [attribute('2026-08', '[data-test-id*="reply"]:not([data-test-id*="all"])')],
  note: [
    attribute('2026-08', '[data-test-id*="notification"] button'),
    structure('2026-08', '[role="status"] button, [role="alert"] button'),
  ],
} as const satisfies Record<string, Resolvers>

/** What in a mail's body is not the person's own words. Yahoo puts a code of its own before class names. */
export const yahooBody = {
  quote: [
    attribute('2026-08', '.yahoo_quoted, [class*="yahoo_quoted"]'),
    attribute('2026-08', 'blockquote[type="cite"], .gmail_quote'),
  ],
  quoteFrom: [attribute('2026-08', '#OLK_SRC_BODY_SECTION')],
  signature: [shape('2026-08', '[class^="ydp"][class*="signature"], .yahoo-signature')],
} as const satisfies Record<string, Resolvers>

export const yahooRules = {
  quote: css(yahooBody.quote),
  quoteFrom: css(yahooBody.quoteFrom),
  signature: css(yahooBody.signature),
}
