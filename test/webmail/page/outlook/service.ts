import type { Draft } from '../../model'

type Action = 'CreateItem' | 'UpdateItem'

/** Saves or sends through the host's service; answers with the conversation the mail belongs to. */
export async function callService(
  action: Action,
  draft: Draft,
  disposition: 'SaveOnly' | 'SendAndSaveCopy',
): Promise<string | undefined> {
  const operation = draft.kind === 'new' ? 'newMail' : draft.kind
  try {
    const response = await fetch(`/owa/0/service.svc?action=${action}&app=Mail`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'x-owa-actionname':
          disposition === 'SaveOnly' ? 'UpdateMessageForCompose' : 'CreateMessageForComposeSend',
      },
      body: JSON.stringify({
        Body: {
          DraftId: draft.id,
          ComposeOperation: operation,
          MessageDisposition: disposition,
          Items: [
            { Subject: draft.subject, ToRecipients: draft.to, Body: { BodyType: 'HTML', Value: draft.html } },
          ],
        },
      }),
    })
    if (!response.ok) return undefined
    const answer: { Body?: { ConversationId?: string } } = await response.json()
    return draft.threadId ?? answer.Body?.ConversationId
  } catch {
    return undefined
  }
}
