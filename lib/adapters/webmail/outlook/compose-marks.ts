import { attribute, first, label, only, type Resolvers, shape, structure, token } from '../dom/layers'
import { isShown } from '../dom/select'
import { largestEditable } from '../dom/shapes'

/** What a mail in plain text is written in. */
const PLAIN = 'textarea, [contenteditable="plaintext-only"]'

/** What every Outlook compose window has: a body and Send. */
export const outlookMarks = {
  editor: [
    attribute('2026-03', '[id^="editorParent"] [contenteditable="true"]'),
    structure('2026-08', '[contenteditable="true"][role="textbox"][aria-multiline="true"]'),
    label('2026-08', '[contenteditable="true"]', 'body'),
    shape('2026-08', largestEditable),
  ],
  plainEditor: [
    attribute('2026-08', `[id^="editorParent"] :is(${PLAIN})`),
    structure('2026-08', only(PLAIN)),
    label('2026-08', PLAIN, 'body'),
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

/**
 * What the mail is written in. A site may keep the editor of the other kind, hidden, where the person turned the mail
 * into plain text.
 */
export function bodyIn(root: ParentNode): HTMLElement | undefined {
  // Asked at each letter: one look tells what otherwise three would.
  const plain = root.querySelector(PLAIN) && first(root, outlookMarks.plainEditor)
  return plain && isShown(plain) ? plain : first(root, outlookMarks.editor)
}
