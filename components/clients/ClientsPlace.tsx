import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import { newClient } from '../../lib/domain/invoice/new-draft'
import type { Seller } from '../../lib/domain/party/party'
import type { InvoiceRow } from '../../lib/domain/receivables/invoice-row'
import { clientsWords } from '../../lib/i18n/clients-words'
import type { Call } from '../../lib/messaging/call'
import type { Output } from '../../lib/messaging/protocol'
import { CommandEcho } from '../CommandEcho'
import { askAccounts } from '../hooks/invoice-rows'
import { useWords } from '../hooks/language'
import { useAnswer } from '../hooks/use-answer'
import { useCommands } from '../hooks/use-commands'
import { UnreachableBanner } from '../UnreachableBanner'
import { Screen } from '../ui/Screen'
import { ClientForm } from './ClientForm'
import { ClientScreen } from './ClientScreen'
import { ClientsScreen } from './ClientsScreen'
import { pageOfClient } from './client-links'
import { useClientActions } from './use-client-actions'

interface ClientsPlaceProps {
  /** The id of a client, `new`, or undefined for the list of all. */
  readonly clientId: string | undefined
  readonly today: PlainDate
  readonly seller: Seller | undefined
}

interface Known {
  readonly clients: Output<'clients.list'>['clients']
  readonly archived: readonly string[]
  readonly names?: Output<'clients.list'>['names']
  /** Of the list of all alone. */
  readonly rows?: readonly InvoiceRow[]
}

const NO_NAMES = {}

const askAll = async (call: Call): Promise<Known> => {
  const [known, { rows }] = await Promise.all([call('clients.list', {}), askAccounts(call)])
  return { ...known, rows }
}

/** The page of one needs the others only to choose from. */
const askClients = (call: Call): Promise<Known> => call('clients.list', {})

/** The clients: all of them, one, or a new one. What was done stays said from one to the other. */
export function ClientsPlace({ clientId, today, seller }: ClientsPlaceProps) {
  const t = useWords(clientsWords)
  const { answer, askAgain } = useAnswer(clientId === undefined ? askAll : askClients)
  const commands = useCommands(askAgain)
  const actions = useClientActions(commands)
  const echo = <CommandEcho commands={commands} />
  if (answer.kind === 'waiting') return <main />
  if (answer.kind === 'unreachable') {
    return (
      <Screen title={t('title')} lead={t('lead')}>
        <UnreachableBanner />
      </Screen>
    )
  }
  const { clients, archived, names = NO_NAMES, rows } = answer.value
  if (clientId === 'new' && seller) {
    return (
      <ClientForm
        title={t('formNew')}
        begunAs="client/new"
        draw={() => newClient(crypto.randomUUID(), {}, seller)}
        seller={seller}
        today={today}
        echo={echo}
        onCancel={() => location.assign('#clients')}
        onSave={async (client) => {
          const isAdded = await actions.add(client)
          if (isAdded) location.assign(pageOfClient(client.id))
          return isAdded
        }}
      />
    )
  }
  if (clientId !== undefined && clientId !== 'new') {
    return (
      <ClientScreen
        key={clientId}
        clientId={clientId}
        clients={clients}
        today={today}
        seller={seller}
        actions={actions}
        commands={commands}
        echo={echo}
      />
    )
  }
  // The list is drawn once it can say what everybody owes.
  if (!rows) return <main />
  return (
    <ClientsScreen
      clients={clients}
      archived={archived}
      names={names}
      rows={rows}
      today={today}
      canAdd={seller !== undefined}
      echo={echo}
    />
  )
}
