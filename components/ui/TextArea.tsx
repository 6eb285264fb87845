import { useId } from 'react'
import { TextArea as AriaTextArea, Label, TextField } from 'react-aria-components/TextField'
import { classNames } from './class-names'
import styles from './Field.module.css'
import { type FieldMessage, FieldNote } from './FieldNote'

interface TextAreaProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly message?: FieldMessage | undefined
  readonly hint?: string
  readonly isLabelHidden?: boolean
  readonly name?: string
  readonly placeholder?: string
  readonly autoFocus?: boolean
  /** One row high until more is written. */
  readonly isShort?: boolean
  readonly className?: string
}

export function TextArea({ label, value, onChange, message, hint, ...rest }: TextAreaProps) {
  const noteId = useId()
  const hasNote = message !== undefined || hint !== undefined
  return (
    <TextField
      className={classNames(styles['field'], rest.className)}
      value={value}
      onChange={onChange}
      validationBehavior="aria"
      isInvalid={message?.tone === 'bad'}
      {...(hasNote ? { 'aria-describedby': noteId } : {})}
      {...(rest.onBlur ? { onBlur: rest.onBlur } : {})}
      {...(rest.autoFocus ? { autoFocus: true } : {})}
    >
      <Label className={rest.isLabelHidden ? 'hidden-visually' : (styles['label'] ?? '')}>{label}</Label>
      <AriaTextArea
        className={classNames(
          styles['input'],
          styles['area'],
          rest.isShort && styles['short'],
          message && styles[message.tone],
        )}
        {...(rest.name ? { 'data-field': rest.name } : {})}
        {...(rest.placeholder ? { placeholder: rest.placeholder } : {})}
      />
      {hasNote && <FieldNote id={noteId} message={message} hint={hint} />}
    </TextField>
  )
}
