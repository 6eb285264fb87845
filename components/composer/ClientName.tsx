import { newClient } from '../../lib/domain/invoice/new-draft'
import type { Client } from '../../lib/domain/party/party'
import { composerWords } from '../../lib/i18n/composer-words'
import { useWords } from '../hooks/language'
import { Button } from '../ui/Button'
import { Combobox } from '../ui/Combobox'
import { Field } from '../ui/Field'
import styles from './ClientEditor.module.css'
import type { SectionProps } from './section'

interface ClientNameProps extends SectionProps {
  /** The clients to choose from. */
  readonly clients: readonly Client[]
}

/**
 * Who is billed. The whole name of a client who is known chooses that client; any other that is typed over it is a new
 * name, or that of a new client, which only the person can tell. The client of a credit note is that of its invoice:
 * what is typed corrects the name.
 */
export function ClientName({ draft, clients, seller, view, onEdit, onView, messageOf }: ClientNameProps) {
  const t = useWords(composerWords)
  const { client } = draft
  const known = clients.find(({ id }) => id === client.id)
  const isRenamed =
    known !== undefined &&
    view.touched.has('client.name') &&
    client.name.trim() !== '' &&
    nameOf(known) !== nameOf(client)
  const choose = (chosen: Client) => onEdit({ type: 'chooseClient', client: chosen, seller })
  const chooseByName = () => {
    const [same, ...others] = clients.filter((each) => nameOf(each) === nameOf(client))
    const isAnother = same && same.id !== client.id && others.length === 0
    if (isAnother && (known || client.email === '')) choose(same)
  }
  const field = { label: t('clientName'), name: 'client.name', message: messageOf('client.name') }
  const rename = (name: string) => onEdit({ type: 'editClient', changes: { name } })
  const touch = () => onView({ type: 'touch', field: 'client.name' })
  return (
    <div className={styles['wide']}>
      {draft.credits ? (
        <Field {...field} value={client.name} onChange={rename} onBlur={touch} />
      ) : (
        <Combobox
          {...field}
          options={clients.map(({ id, name, email }) => ({ value: id, label: name, detail: email }))}
          chosen={known?.id}
          text={client.name}
          allowsOwnText
          openLabel={t('chooseClient')}
          onTextChange={rename}
          onChoose={(id) => {
            const chosen = clients.find((each) => each.id === id)
            if (chosen) choose(chosen)
          }}
          onBlur={() => {
            chooseByName()
            touch()
          }}
        />
      )}
      <div role="status">
        {isRenamed && (
          <p className={styles['renamed']}>
            {t('clientRenamed', { before: known.name, after: client.name.trim() })}
            {!draft.credits && (
              <Button
                look="bare"
                onPress={() => {
                  const { name } = client
                  choose({ ...newClient(crypto.randomUUID(), {}, seller), name: name.trim() })
                  onView({ type: 'moveTo', field: 'client.email' })
                }}
              >
                {t('clientIsNew')}
              </Button>
            )}
          </p>
        )}
      </div>
    </div>
  )
}

function nameOf({ name }: Client): string {
  return name.trim().toLowerCase()
}
