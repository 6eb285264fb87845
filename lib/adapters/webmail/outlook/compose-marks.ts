import { attribute, label, type Resolvers, shape, structure, token } from '../dom/layers'
import { largestEditable } from '../dom/shapes'

/** What every Outlook compose window has: a body and Send. */
export const outlookMarks = {
  editor: [
    attribute('2026-03', '[id^="editorParent"] [contenteditable="true"]'),
    structure('2026-08', '[contenteditable="true"][role="textbox"][aria-multiline="true"]'),
    label('2026-08', '[contenteditable="true"]', 'body'),
    shape('2026-08', largestEditable),
  ],
  send: [
    attribute('2026-03', '[data-testid="ComposeSendButton"] button:not([aria-haspopup])'),
    token('2026-03', '.fui-SplitButton__primaryActionButton'),
    label('2026-03', 'button', 'send'),
    shape('2026-03', 'button[title*="Enter"]'),
  ],
} as const satisfies Record<string, Resolvers>

/** What a compose window is, from its body upwards. */
export const outlookRoot = [
  attribute('2026-08', '[id^="docking_InitVisiblePart_"]'),
  attribute('2026-03', '[data-app-section="ComposeForm"]'),
  attribute('2026-08', '[data-app-section="MailReadCompose"]:not(main)'),
  attribute('2026-08', '[data-app-section="Form_Content"]'),
] as const
