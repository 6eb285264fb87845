import { type ClientText, tooLongInClient } from '../../lib/domain/party/client-length'
import { looksLikeEmail } from '../../lib/domain/party/email'
import type { Client } from '../../lib/domain/party/party'
import { taxIdProblem } from '../../lib/domain/party/tax-id'
import { clientsWords } from '../../lib/i18n/clients-words'
import { setupWords } from '../../lib/i18n/setup-words'
import { useWords } from '../hooks/language'
import type { FieldMessage } from '../ui/FieldNote'

type ClientField = ClientText | 'email' | 'payerEmail'

/** What a group of the client's fields shows and changes. */
export interface ClientGroupProps {
  readonly client: Client
  readonly onChange: (client: Client) => void
  readonly messageOf: (field: ClientField) => FieldMessage | undefined
}

/** What is said of the fields of a client, of missing and malformed ones once it `saysAll`; and the first to put right. */
export function useClientMessages(client: Client, saysAll: boolean) {
  const t = useWords(clientsWords)
  const setup = useWords(setupWords)
  const long = tooLongInClient(client)
  const isNameMissing = client.name.trim() === ''
  const tooLong = (field: ClientText): FieldMessage | undefined => {
    const most = long.get(field)
    return most === undefined ? undefined : { tone: 'bad', text: t('tooLong', { most }) }
  }
  const messageOf = (field: ClientField): FieldMessage | undefined => {
    switch (field) {
      case 'name':
        return saysAll && isNameMissing ? { tone: 'bad', text: t('nameMissing') } : tooLong(field)
      case 'email':
      case 'payerEmail':
        return saysAll && isMalformed(client[field]) ? { tone: 'bad', text: t('emailMalformed') } : undefined
      case 'taxId': {
        const problem = client.taxId === '' ? undefined : taxIdProblem(client.taxId, client.address.country)
        return tooLong(field) ?? (problem && { tone: 'unsure', text: setup(problem) })
      }
      default:
        return tooLong(field)
    }
  }
  const malformed = (['email', 'payerEmail'] as const).find((field) => isMalformed(client[field]))
  const firstWrong: ClientField | undefined = isNameMissing ? 'name' : (malformed ?? [...long.keys()][0])
  return { messageOf, firstWrong }
}

function isMalformed(email = ''): boolean {
  return email.trim() !== '' && !looksLikeEmail(email)
}
