import { type FocusEvent, useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import styles from './Toast.module.css'

interface ToastProps {
  readonly text: string
  readonly undoLabel: string
  readonly onUndo?: (() => void) | undefined
  readonly onClose: () => void
  /** Milliseconds on the screen, not counting while it is hovered or holds the focus. */
  readonly duration?: number
}

const TOAST_DURATION = 8000

/**
 * One thing that was done, with Undo. It leaves by itself, but never from under the pointer or the focus; pressed away, it
 * gives the focus back to what had it before, else to the title of the page.
 */
export function Toast({ text, undoLabel, onUndo, onClose, duration = TOAST_DURATION }: ToastProps) {
  const [isHeld, setHeld] = useState(false)
  const focus = useFocusPassedOn()
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  }, [onClose])
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => close.current(), duration)
    return () => clearTimeout(timer)
  }, [isHeld, duration])
  return (
    <div
      className={styles['toast']}
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={(event) => {
        setHeld(true)
        focus.came(event)
      }}
      onBlur={() => {
        setHeld(false)
        focus.left()
      }}
    >
      <span className={styles['text']}>{text}</span>
      {onUndo && (
        <Button className={styles['undo'] ?? ''} onPress={onUndo}>
          {undoLabel}
        </Button>
      )}
    </div>
  )
}

/** Remembers what had the focus before the toast, which has it again if the toast goes away with the focus in it. */
function useFocusPassedOn() {
  const passOn = useRef<() => void>(undefined)
  useEffect(
    () => () => {
      if (document.activeElement === document.body) passOn.current?.()
    },
    [],
  )
  return {
    came({ relatedTarget }: FocusEvent<HTMLElement>) {
      passOn.current = () => {
        if (relatedTarget instanceof HTMLElement && relatedTarget.isConnected) return relatedTarget.focus()
        document.querySelector<HTMLElement>('h1')?.focus()
      }
    },
    left() {
      passOn.current = undefined
    },
  }
}
