import { attribute, css, type Resolvers, shape, structure } from '../dom/layers'

/** How the page around Outlook's compose windows is recognised; see `compose-parts.ts` for those. */
export const outlook = {
  menuItem: [structure('2026-08', '[role="menuitem"]')],
  scheduleIcon: [
    attribute('2026-08', '[data-icon-name*="Clock"]'),
    attribute('2026-08', '[data-icon-name*="Schedule"]'),
    attribute('2026-08', '[data-icon-name*="Calendar"]'),
  ],
  note: [structure('2026-03', '[role="status"] button, [role="alert"] button, [aria-live] button')],

  account: [attribute('2026-03', '[id^="primaryMailboxRoot"]')],
  accountText: [
    attribute('2026-08', '#mectrl_currentAccount_secondary'),
    attribute('2026-08', '#O365_MainLink_Me'),
  ],
  selectedThread: [
    attribute('2026-03', '#MailList [aria-selected="true"][data-convid]'),
    structure('2026-03', '[role="option"][aria-selected="true"][data-convid]'),
  ],
  listRow: [
    attribute('2026-03', '#MailList [data-convid]'),
    structure('2026-03', '[role="listbox"] [role="option"][data-convid]'),
  ],
  readingPane: [
    attribute('2026-04', '#ConversationReadingPaneContainer'),
    attribute('2026-04', '#ReadingPaneContainerId'),
    structure('2026-04', '[role="main"]'),
  ],
  shownSubject: [attribute('2026-03', '[id$="_SUBJECT"][role="heading"]')],
  messageDate: [attribute('2026-03', '[data-testid="SentReceivedSavedTime"]'), structure('2026-03', 'time')],
  sender: [shape('2026-03', '[title*="@"], [aria-label]')],
  /** Recipients and the mail itself, which may name other people. */
  notSender: [
    attribute('2026-03', '[data-testid="RecipientWell"]'),
    structure('2026-03', '[role="document"], [role="listbox"]'),
  ],
  replyIcons: [
    attribute('2026-08', '[data-icon-name="ArrowReplyAllRegular"]'),
    attribute('2026-08', '[data-icon-name="ArrowReplyRegular"]'),
  ],
} as const satisfies Record<string, Resolvers>

/** What in a mail's body is not the person's own words; Outlook adds `x_` to ids on each round trip. */
export const outlookBody = {
  quote: [
    attribute('2026-08', '#mail-editor-reference-message-container'),
    attribute('2026-07', 'blockquote[type="cite"], .gmail_quote'),
    shape('2026-07', 'blockquote[style*="border-left"]'),
  ],
  quoteFrom: [
    attribute('2026-08', '#appendonsend, #x_appendonsend, #divRplyFwdMsg, [id$="_divRplyFwdMsg"]'),
    attribute('2026-08', '#OLK_SRC_BODY_SECTION'),
    shape('2026-08', 'div[style*="border-top:solid #E1E1E1"]'),
  ],
  signature: [attribute('2026-08', '#Signature, [id$="_Signature"], #ms-outlook-mobile-signature')],
} as const satisfies Record<string, Resolvers>

export const outlookRules = {
  quote: css(outlookBody.quote),
  quoteFrom: css(outlookBody.quoteFrom),
  signature: css(outlookBody.signature),
}

/** Words for sending later, in lower case. */
export const SCHEDULE_WORDS = [
  'schedule send',
  'ajoita lähetys',
  'ajasta lähetys',
  'lähetä myöhemmin',
  'send later',
] as const
