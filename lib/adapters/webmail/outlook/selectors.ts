import { attribute, type Resolvers, shape, structure } from '../dom/layers'

/** How the page around Outlook's compose windows is recognised; see `compose-parts.ts` for those. */
export const outlook = {
  menuItem: [structure('2026-08', '[role="menuitem"]')],
  senderChoice: [structure('2026-08', ':is([role="menuitem"], [role="menuitemradio"], [role="option"])')],
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
    // With each mail by itself.
    attribute('2026-08', '#ItemReadingPaneContainer'),
    attribute('2026-04', '#ReadingPaneContainerId'),
    structure('2026-04', '[role="main"]'),
  ],
  shownSubject: [
    attribute('2026-03', '[id$="_SUBJECT"][role="heading"]'),
    structure(
      '2026-08',
      ':is(#ConversationReadingPaneContainer, #ItemReadingPaneContainer) [role="heading"][aria-level]',
    ),
  ],
  messageDate: [attribute('2026-03', '[data-testid="SentReceivedSavedTime"]'), structure('2026-03', 'time')],
  sender: [shape('2026-03', '[title*="@"], [aria-label]')],
  /** The subject, recipients and the mail itself, which may name other people. */
  notSender: [
    attribute('2026-03', '[id$="_SUBJECT"], [data-testid="RecipientWell"]'),
    structure('2026-03', '[role="document"], [role="listbox"]'),
  ],
  messageBody: [attribute('2026-08', '[id^="UniqueMessageBody"]'), structure('2026-08', '[role="document"]')],
  replyIcons: [
    attribute('2026-08', '[data-icon-name="ArrowReplyAllRegular"]'),
    attribute('2026-08', '[data-icon-name="ArrowReplyRegular"]'),
  ],
} as const satisfies Record<string, Resolvers>

/** Words for sending later, in lower case. */
export const SCHEDULE_WORDS = [
  'schedule send',
  'ajoita lähetys',
  'ajasta lähetys',
  'lähetä myöhemmin',
  'send later',
  'תזמון שליחה',
  'תזמן שליחה',
  'جدولة الإرسال',
] as const
