import { attribute, css, first, label, only, type Resolvers, shape, structure, token } from '../dom/layers'
import { fileNameIn, largestEditable, lastFileField } from '../dom/shapes'

const send: Resolvers = [
  token('2026-05', '.IZ .Up div > div[role="button"]:not([aria-haspopup="true"])'),
  token('2026-07', '.aoO:not([aria-haspopup="true"])'),
  label('2026-03', '[role="button"], [data-tooltip]', 'send'),
  shape('2026-05', '[data-tooltip*="Enter"]:not([aria-haspopup="true"])'),
]

/**
 * How the parts of a Gmail compose window are recognised, by public extensions' code as it was in the month beside
 * each: attributes that carry meaning to Gmail's own server or scripts, roles and structure, class names that have
 * lived for years, labels.
 */
export const gmailParts = {
  editor: [
    attribute('2026-07', '[g_editable="true"]'),
    structure('2026-08', '[contenteditable="true"][role="textbox"][aria-multiline="true"]'),
    token('2026-07', '.Am.editable[contenteditable="true"]'),
    label('2026-03', '[contenteditable="true"]', 'body'),
    shape('2026-07', largestEditable),
  ],
  plainEditor: [attribute('2026-07', 'textarea[form="nosend"]'), token('2026-07', '.Ar.As textarea')],
  subject: [
    attribute('2026-07', 'input[name="subjectbox"]'),
    token('2026-07', 'input.aoT'),
    label('2026-03', 'input', 'subject'),
    shape(
      '2026-07',
      only('form input:not([type="hidden"], [type="file"], [role], [aria-autocomplete], [peoplekit-id])'),
    ),
  ],
  draftId: [
    attribute('2026-07', 'input[name="draft"]'),
    shape('2026-07', 'input[type="hidden"][value^="#msg-a:r"]'),
  ],
  threadId: [attribute('2026-07', 'input[name="lts"]'), attribute('2026-03', 'input[name="rt"]')],
  repliedTo: [attribute('2026-07', 'input[name="rm"]')],
  from: [attribute('2026-07', 'input[name="from"]')],
  /** In a menu that is there, hidden, wherever there is a choice. */
  fromChoice: [
    structure('2026-07', '[role="menu"] [role="menuitem"][value*="@"]'),
    token('2026-07', '.J-M .J-N[value*="@"]'),
  ],
  answer: [token('2026-07', '.HQ'), token('2026-07', '.Un.J-JN-M-I')],
  forward: [token('2026-07', '.HQ .mI'), token('2026-07', '.Un .mI')],

  to: [
    attribute('2026-07', '[name="to"] input[role="combobox"]'),
    attribute('2026-07', 'input[peoplekit-id]'),
    structure('2026-07', 'input[aria-autocomplete="list"]'),
    token('2026-07', 'input.agP'),
    label('2026-03', 'input', 'to'),
  ],
  recipientField: [
    attribute('2026-07', 'input[peoplekit-id]'),
    structure('2026-07', 'input[role="combobox"][aria-autocomplete="list"]'),
    token('2026-07', 'input.agP'),
  ],
  /** From a field upwards: everything of To, or of Cc, or of Bcc. */
  recipientRow: [
    attribute('2026-07', '[name="to"], [name="cc"], [name="bcc"]'),
    token('2026-07', '.anm'),
    shape('2026-07', 'tr'),
  ],
  copyRow: [attribute('2026-07', '[name="cc"], [name="bcc"]')],
  recipient: [
    attribute('2026-07', '[role="option"][data-hovercard-id*="@"]'),
    attribute('2026-07', '[data-hovercard-id*="@"]'),
    structure('2026-07', '[role="option"][data-name]'),
    token('2026-07', '.afV'),
  ],
  foldedRecipients: [token('2026-07', '.aoD.hl')],

  send,
  sendCell: [
    token('2026-07', 'tr.btC > td.gU.Up'),
    token('2026-07', '.IZ td.Up'),
    shape('2026-07', (root) => [first(root, send)?.closest('td')].filter((cell) => cell != null)),
  ],
  moreSend: [token('2026-07', '.IZ .Up [aria-haspopup="true"]'), token('2026-07', '[role="button"].hG')],
  discard: [
    token('2026-07', '.gU .oh'),
    token('2026-07', '[role="button"].oh'),
    label('2026-03', '[role="button"]', 'discard'),
  ],
  close: [token('2026-07', '.Hm .Ha'), token('2026-07', '.Ha')],

  file: [token('2026-07', '.dL')],
  fileName: [token('2026-07', '.vI'), shape('2026-07', fileNameIn)],
  removeFile: [
    structure('2026-07', only('[role="button"], button')),
    token('2026-07', '.vq'),
    label('2026-07', '[aria-label]', 'remove'),
  ],
  fileField: [
    attribute('2026-07', 'input[type="file"][name="Filedata"]'),
    structure('2026-07', only('input[type="file"][multiple]')),
    shape('2026-07', lastFileField),
  ],
  dropTarget: [token('2026-07', '.M9'), token('2026-07', '.aoI')],
} as const satisfies Record<string, Resolvers>

/** What a compose window stands in, from its body upwards: a window of its own, else a place inside a thread. */
export const gmailRoot = [structure('2026-07', '[role="dialog"]'), token('2026-07', '.M9')] as const

/** What in a mail's body is not the person's own words: whatever any of these says. */
export const gmailBody = {
  quote: [
    attribute('2026-07', 'blockquote[type="cite"]'),
    token('2026-07', '.gmail_quote, .gmail_quote_container, .gmail_extra, .gmail_attr'),
    shape('2026-07', 'blockquote[style*="border-left"]'),
  ],
  quoteFrom: [attribute('2026-08', '#OLK_SRC_BODY_SECTION'), token('2026-08', '.yahoo_quoted')],
  signature: [
    attribute('2026-07', '[data-smartmail="gmail_signature"]'),
    token('2026-07', '.gmail_signature, .gmail_signature_prefix'),
  ],
} as const satisfies Record<string, Resolvers>

export const gmailRules = {
  quote: css(gmailBody.quote),
  quoteFrom: css(gmailBody.quoteFrom),
  signature: css(gmailBody.signature),
}
