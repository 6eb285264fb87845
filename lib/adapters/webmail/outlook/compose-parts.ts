import { attribute, css, first, label, only, type Resolvers, shape, structure, token } from '../dom/layers'
import { fileNameIn, lastFileField } from '../dom/shapes'
import { outlookMarks } from './compose-marks'
import { firstWell, menuAboveWells, wellBesideMore } from './wells'

/**
 * How the parts of an Outlook compose window are recognised, by public extensions' code as it was in the month beside
 * each: test ids and ids with a pattern, roles and structure, class names of its component library, labels.
 */
export const outlookParts = {
  ...outlookMarks,
  subject: [
    attribute('2026-03', 'input[id^="MSG_"][id$="_SUBJECT"]'),
    attribute('2026-03', 'input[maxlength="255"]'),
    structure('2026-08', only('input[type="text"][autocomplete="off"]')),
    label('2026-03', 'input', 'subject'),
    shape('2026-08', only('input:not([type="hidden"], [type="file"], [role])')),
  ],
  quoteMark: [
    attribute('2026-08', '#divRplyFwdMsg, [id$="RplyFwdMsg"], #mail-editor-reference-message-container'),
    structure('2026-08', 'blockquote'),
  ],

  to: [
    structure('2026-08', firstWell),
    token('2026-08', wellBesideMore),
    label('2026-03', '[contenteditable="true"]', 'to'),
  ],
  /** What opens the choice of an address; shown where the person has several, or wants to see theirs. */
  from: [label('2026-08', '[aria-haspopup]', 'from'), shape('2026-08', menuAboveWells)],
  recipient: [
    attribute('2026-08', '[data-lpc-hover-target-id]'),
    token('2026-08', '[class*="textContainer-"]'),
    shape('2026-08', '[contenteditable="false"]'),
  ],
  recipientText: [token('2026-08', '[class*="textContainer-"]')],

  sendGroup: [attribute('2026-03', '[data-testid="ComposeSendButton"]')],
  /** What our button stands beside. */
  sendPlace: [
    attribute('2026-03', '[data-testid="ComposeSendButton"]'),
    shape('2026-03', (root) =>
      [first(root, outlookMarks.send)?.closest('[role="group"]') ?? first(root, outlookMarks.send)].filter(
        (place) => place != null,
      ),
    ),
  ],
  moreSend: [
    attribute('2026-03', '[data-testid="ComposeSendButton"] [aria-haspopup]'),
    token('2026-03', '.fui-SplitButton__menuButton'),
  ],
  discard: [
    attribute('2026-03', 'button#discardCompose'),
    label('2026-03', 'button', 'discard'),
    shape('2026-03', 'button[title*="(Esc)"]'),
  ],

  file: [
    attribute('2026-03', '[data-testid="AttachmentCard"]'),
    structure('2026-03', '[role="listbox"] [role="option"]'),
  ],
  fileName: [attribute('2026-03', '[title]'), shape('2026-03', fileNameIn)],
  removeFile: [
    structure('2026-03', only('button')),
    label('2026-03', 'button', 'remove'),
    shape('2026-03', (card) => [...card.querySelectorAll('button')].slice(-1)),
  ],
  fileField: [structure('2026-03', only('input[type="file"][multiple]')), shape('2026-03', lastFileField)],
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
