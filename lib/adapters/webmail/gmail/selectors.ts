import type { Layers } from '../dom/select'

/**
 * How Gmail's page is recognised, checked against public extensions' code of July 2026. In each list the first entry
 * is the most lasting: attributes that carry meaning to Gmail's own server or scripts, then roles and structure, then
 * class names that have lived for years. Labels are never used: they change with the language.
 */
export const gmail = {
  editor: ['[g_editable="true"]', '[contenteditable="true"][role="textbox"][aria-multiline="true"]'],
  plainEditor: ['.Ar.As textarea', 'textarea[form="nosend"]'],
  /** From the editor upwards: a window of its own, else inside a thread. */
  root: ['[role="dialog"]', '.M9'],
  subject: ['input[name="subjectbox"]'],
  draftId: ['input[name="draft"]'],
  threadId: ['input[name="lts"]', 'input[name="rt"]'],
  repliedTo: ['input[name="rm"]'],
  from: ['input[name="from"]'],
  responseKind: ['.HQ'],
  forward: ['.HQ .mI', '.Un .mI'],

  recipientRow: '[name="to"], [name="cc"], [name="bcc"]',
  recipientList: ['.anm[name]', 'div[name="to"], div[name="cc"], div[name="bcc"]'],
  recipient: ['[role="option"][data-hovercard-id]', '[data-hovercard-id*="@"]'],
  toList: ['.anm[name="to"]', 'div[name="to"]'],
  recipientInput: ['input[role="combobox"][aria-autocomplete="list"]', 'input[peoplekit-id]'],
  removeRecipient: '.afX[aria-label]',
  collapsedRecipients: ['.aoD.hl'],

  toolbarCell: ['tr.btC > td.gU.Up', '.IZ td.Up'],
  send: [
    '.IZ .Up div > div[role="button"]:not([aria-haspopup="true"])',
    '[role="button"].aoO:not([aria-haspopup="true"])',
  ],
  moreSend: ['.IZ .Up [role="button"][aria-haspopup="true"]', '[role="button"].hG'],
  schedule: '[selector="scheduledSend"]',
  discard: ['.gU .oh', '[role="button"].oh'],
  close: ['.Hm .Ha', '.Ha'],

  chip: ['.dL'],
  chipName: ['.vI'],
  chipRemove: ['.vq'],
  fileInput: ['input[type="file"][name="Filedata"]'],
  dropTarget: ['.M9', '.aoI'],
  dropZone: 'body > .aC7.aWP',

  undoLink: '#link_undo',
  viewSentLink: '#link_vsm',

  threadHeader: '[data-legacy-thread-id]',
  threadSubject: ['h2.hP', 'h2[data-legacy-thread-id]'],
  listRow: 'tr.zA',
  threadMain: '[role="main"]',
  message: '[role="main"] [data-message-id^="#msg-a:"]',
  anyMessage: '[data-message-id]',
  sender: '.gD[email]',
  messageDate: '.g3',
  draftStub: '.oG',
  replyAll: ['.ams.bkI', '.bkI'],
  reply: ['.ams.bkH', '.bkH', '.amn > span[role="link"]'],

  account: ['a[aria-label*="@"][href*="accounts.google"]', 'a[aria-label*="@"]'],
} as const satisfies Record<string, string | Layers>

/** What in a mail's body is not the person's own words. */
export const gmailRules = {
  quote: '.gmail_quote, .gmail_quote_container, .gmail_extra, .gmail_attr, blockquote[type="cite"]',
  quoteFrom: '#OLK_SRC_BODY_SECTION, .yahoo_quoted',
  signature: '.gmail_signature, [data-smartmail="gmail_signature"], .gmail_signature_prefix',
}
