import { createContext, useCallback, useContext, useEffect, useRef } from 'react'

/** Does something at once, or where a press is under way, as soon as that is over. */
type AfterPress = (act: () => void) => void

export const AfterPressContext = createContext<AfterPress>((act) => act())

/** What would move a button away while it is pressed waits until it has been: what leaving a field brings up. */
export function useAfterPress(): AfterPress {
  return useContext(AfterPressContext)
}

/** Follows the presses on a new page. */
export function useNewAfterPress(): AfterPress {
  const isPressed = useRef(false)
  const waiting = useRef<(() => void)[]>([])
  useEffect(() => {
    const begin = () => {
      isPressed.current = true
    }
    const end = () => {
      isPressed.current = false
      // What the press does comes right after this event.
      setTimeout(() => {
        for (const act of waiting.current.splice(0)) act()
      })
    }
    window.addEventListener('pointerdown', begin, true)
    window.addEventListener('pointerup', end, true)
    window.addEventListener('pointercancel', end, true)
    return () => {
      window.removeEventListener('pointerdown', begin, true)
      window.removeEventListener('pointerup', end, true)
      window.removeEventListener('pointercancel', end, true)
    }
  }, [])
  return useCallback((act) => {
    if (isPressed.current) waiting.current.push(act)
    else act()
  }, [])
}
