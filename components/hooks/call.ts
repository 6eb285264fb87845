import { createContext, useContext } from 'react'
import type { Call } from '../../lib/messaging/call'

/** How a page reaches the background: in the product over messages, in a test over a fake. */
export const CallContext = createContext<Call | undefined>(undefined)

/** The way of this page to the background. Throws outside a page that gives one. */
export function useCall(): Call {
  const call = useContext(CallContext)
  if (!call) throw new Error('No way to the background was given to this page')
  return call
}
