import type { Layers } from '../dom/select'

/**
 * How Outlook on the web is recognised, checked against public extensions' code of August 2026. In each list the first
 * entry is the most lasting: test ids and ids with a pattern, then roles and structure, then class names of its
 * component library. `LABELS` is the last resort.
 */
export const outlook = {
  editor: '[contenteditable="true"][role="textbox"][aria-multiline="true"]',
  root: [
    '[id^="docking_InitVisiblePart_"]',
    '[data-app-section="ComposeForm"]',
    '[data-app-section="MailReadCompose"]:not(main)',
    '[data-app-section="Form_Content"]',
  ],
  subject: ['input[id^="MSG_"][id$="_SUBJECT"]', 'input[type="text"][autocomplete="off"][maxlength="255"]'],
  quoteMark: '#divRplyFwdMsg, [id$="RplyFwdMsg"], #mail-editor-reference-message-container, blockquote',

  recipientWell: '[contenteditable="true"]:not([aria-multiline="true"])',
  pill: ['[data-lpc-hover-target-id]', '[class*="textContainer-"]'],
  pillText: ['[class*="textContainer-"]'],

  sendGroup: ['[data-testid="ComposeSendButton"]'],
  send: [
    '[data-testid="ComposeSendButton"] button:not([aria-haspopup])',
    '.fui-SplitButton__primaryActionButton',
    'button[title*="Ctrl+Enter"]',
  ],
  moreSend: ['[data-testid="ComposeSendButton"] [aria-haspopup]', '.fui-SplitButton__menuButton'],
  menuItem: '[role="menuitem"]',
  scheduleIcon: '[data-icon-name*="Clock"], [data-icon-name*="Schedule"], [data-icon-name*="Calendar"]',
  discard: ['button#discardCompose', 'button[title*="(Esc)"]'],
  note: '[role="status"] button, [role="alert"] button, [aria-live] button',

  card: ['[data-testid="AttachmentCard"]', '[aria-label="file attachments"] [role="option"]'],
  cardName: ['[title]'],
  cardRemove: ['button'],
  fileInput: ['input[type="file"][multiple]', 'input[type="file"]'],

  account: ['[id^="primaryMailboxRoot"]'],
  accountText: ['#mectrl_currentAccount_secondary', '#O365_MainLink_Me'],
  selectedThread:
    '#MailList [aria-selected="true"][data-convid], [role="option"][aria-selected="true"][data-convid]',
  listRow: '#MailList [data-convid], [role="listbox"] [role="option"][data-convid]',
  readingPane: ['#ConversationReadingPaneContainer', '#ReadingPaneContainerId', '[role="main"]'],
  shownSubject: ['[id$="_SUBJECT"][role="heading"]'],
  messageDate: ['[data-testid="SentReceivedSavedTime"]', 'time'],
  sender: '[title*="@"], [aria-label]',
  /** Recipients and the mail itself, which may name other people. */
  notSender: '[data-testid="RecipientWell"], [role="document"], [role="listbox"]',
  replyIcons: ['[data-icon-name="ArrowReplyAllRegular"]', '[data-icon-name="ArrowReplyRegular"]'],
} as const satisfies Record<string, string | Layers>

/** What in a mail's body is not the person's own words; Outlook adds `x_` to ids on each round trip. */
export const outlookRules = {
  quote: '#mail-editor-reference-message-container, blockquote[type="cite"], .gmail_quote',
  quoteFrom:
    '#appendonsend, #x_appendonsend, #divRplyFwdMsg, [id$="_divRplyFwdMsg"], #OLK_SRC_BODY_SECTION, div[style*="border-top:solid #E1E1E1"]',
  signature: '#Signature, [id$="_Signature"], #ms-outlook-mobile-signature',
}

/** Labels, in lower case and without shortcuts. */
export const LABELS = {
  send: ['send', 'lähetä'],
  schedule: ['schedule send', 'ajoita lähetys', 'ajasta lähetys', 'lähetä myöhemmin', 'send later'],
} as const
