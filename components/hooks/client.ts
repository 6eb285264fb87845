import { createContext, useContext } from 'react'
import type { Client } from '../../lib/messaging/client'

/** How a page reaches the background: in the product over messages, in a test over a fake. */
export const ClientContext = createContext<Client | undefined>(undefined)

/** The client of this page. Throws outside a page that gives one. */
export function useClient(): Client {
  const client = useContext(ClientContext)
  if (!client) throw new Error('No client given to this page')
  return client
}
