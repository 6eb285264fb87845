import { attribute, first, label, only, type Resolvers, shape, structure, token } from '../dom/layers'
import { fileNameIn, lastFileField } from '../dom/shapes'
import { outlookMarks } from './compose-marks'
import { firstWell, wellBesideMore } from './wells'

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
