import { attribute, type Resolvers, shape, structure, token } from '../dom/layers'

/** How the page around Gmail's compose windows is recognised; see `compose-parts.ts` for those. */
export const gmail = {
  schedule: [attribute('2026-07', '[selector="scheduledSend"]')],
  dropZone: [token('2026-07', 'body > .aC7.aWP')],
  undoLink: [attribute('2026-08', '#link_undo')],
  viewSentLink: [attribute('2026-08', '#link_vsm')],

  threadHeader: [attribute('2026-07', '[data-legacy-thread-id]'), token('2026-07', 'h2.hP')],
  threadSubject: [attribute('2026-07', 'h2[data-legacy-thread-id]'), token('2026-07', 'h2.hP')],
  listRow: [structure('2026-07', 'tr[role="row"]'), token('2026-07', 'tr.zA')],
  threadMain: [structure('2026-07', '[role="main"]'), token('2026-03', '.AO')],
  message: [attribute('2026-07', '[data-message-id^="#msg-a:"]')],
  anyMessage: [attribute('2026-07', '[data-message-id]')],
  sender: [attribute('2026-07', '.gD[email]')],
  messageDate: [token('2026-07', '.g3')],
  messageBody: [token('2026-07', '.a3s')],
  draftStub: [token('2026-07', '.oG')],
  replyAll: [token('2026-07', '.ams.bkI'), token('2026-07', '.bkI')],
  reply: [
    token('2026-07', '.ams.bkH'),
    token('2026-07', '.bkH'),
    shape('2026-07', '.amn > span[role="link"]'),
  ],
  account: [
    attribute('2026-08', 'a[aria-label*="@"][href*="accounts.google"]'),
    shape('2026-08', 'a[aria-label*="@"]'),
  ],
} as const satisfies Record<string, Resolvers>
