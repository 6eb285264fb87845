import { type ReactNode, useEffect, useRef } from 'react'
import { receivablesWords } from '../../lib/i18n/receivables-words'
import { useWords } from '../hooks/language'
import { useFocusBack } from '../hooks/use-focus-back'
import { Button } from './Button'
import styles from './RowForm.module.css'

interface RowFormProps {
  readonly label: string
  /** What the button says that sends the form. */
  readonly send: string
  /** The form is not sent again while the promise it gives is open. */
  readonly onSend: () => void | Promise<void>
  readonly onCancel: () => void
  readonly children: ReactNode
}

/** A small form where the invoice stands. Enter sends it, Escape closes it; the focus goes back to what opened it. */
export function RowForm({ label, send, onSend, onCancel, children }: RowFormProps) {
  const t = useWords(receivablesWords)
  const form = useRef<HTMLFormElement>(null)
  const isUnderWay = useRef(false)
  useFocusBack()
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const sendOnce = async () => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    try {
      await onSend()
    } finally {
      isUnderWay.current = false
    }
  }
  return (
    <form
      ref={form}
      className={styles['form']}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void sendOnce()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        // What is open within the form, such as a line, has closed by it.
        if (event.defaultPrevented) return
        event.preventDefault()
        onCancel()
      }}
    >
      {children}
      <div className={styles['actions']}>
        <Button look="bare" onPress={onCancel}>
          {t('cancel')}
        </Button>
        <Button look="primary" type="submit">
          {send}
        </Button>
      </div>
    </form>
  )
}
