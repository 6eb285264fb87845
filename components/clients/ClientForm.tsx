import { type ReactNode, useRef, useState } from 'react'
import type { PlainDate } from '../../lib/domain/calendar/plain-date'
import type { Client, Seller } from '../../lib/domain/party/party'
import { clientsWords } from '../../lib/i18n/clients-words'
import { BegunNote } from '../BegunNote'
import { useWords } from '../hooks/language'
import { useBegunForm } from '../hooks/use-begun-form'
import { type FocusRequest, useFocusRequest } from '../hooks/use-focus-request'
import { Button } from '../ui/Button'
import { Screen } from '../ui/Screen'
import { ClientAddressFields } from './ClientAddressFields'
import styles from './ClientForm.module.css'
import { ClientFormFacts } from './ClientFormFacts'
import { ClientNameFields } from './ClientNameFields'
import { ClientUsualFields } from './ClientUsualFields'
import { type ClientGroupProps, useClientMessages } from './use-client-messages'

interface ClientFormProps {
  readonly title: string
  /** The name that what is typed waits under. */
  readonly begunAs: string
  /** The client to begin with. */
  readonly draw: () => Client
  readonly seller: Seller
  readonly today: PlainDate
  readonly echo: ReactNode
  readonly onCancel: () => void
  /** Says whether it was saved. */
  readonly onSave: (client: Client) => Promise<boolean>
}

/** All that is kept of a client. Only the name is needed; what else is missing, an invoice asks for. */
export function ClientForm({ title, begunAs, draw, seller, today, echo, onCancel, onSave }: ClientFormProps) {
  const t = useWords(clientsWords)
  const [told] = useState(draw)
  const begun = useBegunForm(begunAs, told)
  const { form: client, setForm: onChange } = begun
  const [saysAll, setSaysAll] = useState(false)
  const root = useRef<HTMLFormElement>(null)
  const [focus, setFocus] = useState<FocusRequest>()
  useFocusRequest(root, focus)
  const { messageOf, firstWrong } = useClientMessages(client, saysAll)
  const group: ClientGroupProps = { client, onChange, messageOf }
  const save = async () => {
    setSaysAll(true)
    if (firstWrong) setFocus({ field: `client.${firstWrong}`, count: (focus?.count ?? 0) + 1 })
    else if (await onSave({ ...client, name: client.name.trim() })) begun.forget()
  }
  return (
    <Screen title={title}>
      {echo}
      <form
        ref={root}
        noValidate
        className={styles['form']}
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <BegunNote {...begun} />
        <ClientNameFields {...group} />
        <ClientAddressFields {...group} />
        <ClientUsualFields {...group} />
        <ClientFormFacts
          facts={client.facts ?? {}}
          seller={seller}
          today={today}
          notesMessage={messageOf('notes')}
          onChange={(facts) => onChange({ ...client, facts })}
        />
        <div className={styles['actions']}>
          <Button look="primary" type="submit">
            {t('save')}
          </Button>
          <Button
            look="bare"
            onPress={() => {
              begun.forget()
              onCancel()
            }}
          >
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Screen>
  )
}
