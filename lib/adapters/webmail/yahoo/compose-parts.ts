import { attribute, label, only, type Resolvers, shape, structure } from '../dom/layers'
import { fileNameIn, largestEditable, lastFileField } from '../dom/shapes'

/** What a compose window is, from its body upwards. */
export const yahooRoot = [
  attribute('2026-08', '[data-test-id="compose"]'),
  attribute('2026-08', '[data-test-id="compose-styler"]'),
] as const

/** How the parts of a Yahoo compose window are recognised; see `selectors.ts`. */
export const yahooParts = {
  editor: [
    attribute('2026-08', '[data-test-id="rte"][contenteditable="true"]'),
    attribute('2026-08', '#editor-container [contenteditable="true"]'),
    structure('2026-08', '[contenteditable="true"][role="textbox"][aria-multiline="true"]'),
    shape('2026-08', largestEditable),
  ],
  subject: [
    attribute('2026-08', 'input[data-test-id="compose-subject"]'),
    attribute('2026-08', 'input#message-subject-field'),
    structure('2026-08', only('input:not([type="file"], [type="hidden"], [data-test-id^="container-"] *)')),
    label('2026-08', 'input', 'subject'),
  ],
  to: [
    attribute('2026-08', 'input#message-to-field'),
    attribute('2026-08', '[data-test-id="container-to"] input'),
    label('2026-08', 'input', 'to'),
  ],
  others: [
    attribute('2026-08', 'input#message-cc-field, input#message-bcc-field'),
    attribute('2026-08', '[data-test-id="container-cc"] input, [data-test-id="container-bcc"] input'),
  ],
  copyRow: [attribute('2026-08', '[data-test-id="container-cc"], [data-test-id="container-bcc"]')],
  recipient: [attribute('2026-08', '[data-test-id="pill"]'), shape('2026-08', '[title*="@"]')],

  send: [attribute('2026-08', '[data-test-id="compose-send-button"]'), label('2026-08', 'button', 'send')],
  schedule: [attribute('2026-08', '[data-test-id*="schedule"]')],
  discard: [attribute('2026-08', '[data-test-id="icon-btn-trash"]'), label('2026-08', 'button', 'discard')],

  file: [
    attribute('2026-08', '[data-test-id="attachment-card"]'),
    attribute('2026-08', ':has(> [data-test-id="attachment-card-title"])'),
  ],
  fileName: [
    attribute('2026-08', '[data-test-id="attachment-card-title"]'),
    attribute('2026-08', '[data-test-id="attachment-name"]'),
    shape('2026-08', fileNameIn),
  ],
  removeFile: [
    structure('2026-08', only('button')),
    label('2026-08', 'button', 'remove'),
    shape('2026-08', (card) => [...card.querySelectorAll('button')].slice(-1)),
  ],
  fileField: [structure('2026-08', only('input[type="file"][multiple]')), shape('2026-08', lastFileField)],
} as const satisfies Record<string, Resolvers>
