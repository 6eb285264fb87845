import { createContext, useContext, useEffect, useRef } from 'react'
import type { PageNotice } from '../../lib/messaging/notice'

/** Begins listening to the background; the answer ends it. */
export type Subscribe = (listener: (notice: PageNotice) => void) => () => void

export const NoticesContext = createContext<Subscribe>(() => () => {})

/** Calls the listener for every notice while the component is shown. */
export function useNotices(listener: (notice: PageNotice) => void): void {
  const subscribe = useContext(NoticesContext)
  const latest = useRef(listener)
  useEffect(() => {
    latest.current = listener
  }, [listener])
  useEffect(() => subscribe((notice) => latest.current(notice)), [subscribe])
}
