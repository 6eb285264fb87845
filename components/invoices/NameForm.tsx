import { useState } from 'react'
import { Field } from '../ui/Field'
import { RowForm } from '../ui/RowForm'
import styles from './NameForm.module.css'

interface NameFormProps {
  readonly title: string
  readonly label: string
  readonly hint?: string
  /** What is said when nothing was written. */
  readonly missing: string
  readonly send: string
  readonly onSend: (name: string) => void
  readonly onCancel: () => void
}

/** Longer than any name needs to be. */
const LONGEST = 40

/** Asks for one short name. */
export function NameForm({ title, label, hint, missing, send, onSend, onCancel }: NameFormProps) {
  const [text, setText] = useState('')
  const [isMissing, setMissing] = useState(false)
  const name = text.trim()
  const done = () => (name === '' ? setMissing(true) : onSend(name))
  return (
    <div className={styles['form']}>
      <RowForm label={title} send={send} onSend={done} onCancel={onCancel}>
        <Field
          label={label}
          hint={hint}
          value={text}
          autoFocus
          message={isMissing && name === '' ? { tone: 'bad', text: missing } : undefined}
          onChange={(typed) => setText(typed.slice(0, LONGEST))}
        />
      </RowForm>
    </div>
  )
}
