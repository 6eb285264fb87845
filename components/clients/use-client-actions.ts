import type { Client } from '../../lib/domain/party/party'
import { clientsWords } from '../../lib/i18n/clients-words'
import type { Input } from '../../lib/messaging/protocol'
import { useWords } from '../hooks/language'
import type { Commands } from '../hooks/use-commands'

/** What can be done with a client. Each says whether it was done. */
export interface ClientActions {
  readonly add: (client: Client) => Promise<boolean>
  readonly save: (client: Client) => Promise<boolean>
  readonly archive: (client: Client, archived: boolean) => Promise<boolean>
  readonly merge: (client: Client, into: Client) => Promise<boolean>
  /** The client is no longer one with another. */
  readonly separate: (client: Client) => Promise<boolean>
}

export function useClientActions({ run }: Commands): ClientActions {
  const t = useWords(clientsWords)
  const keep = async (client: Client, text: string) => {
    // Only data goes over: what is read-only here is written anew there.
    const kept = client as Input<'client.save'>['client']
    return isDone(await run((to, command) => to('client.save', { command, client: kept }), text))
  }
  return {
    add: (client) => keep(client, t('didAdd', { client: client.name })),
    save: (client) => keep(client, t('didSave', { client: client.name })),
    archive: async ({ id: clientId, name }, archived) =>
      isDone(
        await run(
          (to, command) => to('client.archive', { command, clientId, archived }),
          t(archived ? 'didArchive' : 'didUnarchive', { client: name }),
        ),
      ),
    merge: async ({ id: clientId, name }, { id: into, name: other }) =>
      isDone(
        await run(
          (to, command) => to('client.merge', { command, clientId, into }),
          t('didMerge', { client: name, other }),
        ),
      ),
    separate: async ({ id: clientId, name }) =>
      isDone(
        await run(
          (to, command) => to('client.merge', { command, clientId }),
          t('didSeparate', { client: name }),
        ),
      ),
  }
}

function isDone(result: { readonly ok: boolean } | undefined): boolean {
  return result?.ok ?? false
}
