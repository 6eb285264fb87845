import { type HTMLInputTypeAttribute, type ReactNode, type Ref, useId } from 'react'
import { Input, Label, TextField } from 'react-aria-components/TextField'
import { classNames } from './class-names'
import styles from './Field.module.css'
import { type FieldMessage, FieldNote } from './FieldNote'

export interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly onFocus?: () => void
  readonly onEnter?: () => void
  readonly message?: FieldMessage | undefined
  readonly hint?: string | undefined
  /** The message is said elsewhere, by the element of this id. */
  readonly noteId?: string
  /** The label is then only heard; something else on the screen shows it. */
  readonly isLabelHidden?: boolean
  /** It may not stay empty. */
  readonly isRequired?: boolean
  /** By this name a problem's link finds the field. */
  readonly name?: string
  readonly type?: HTMLInputTypeAttribute
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'email' | 'tel' | 'url'
  readonly autoComplete?: string
  readonly placeholder?: string
  readonly align?: 'start' | 'end'
  readonly before?: ReactNode
  readonly after?: ReactNode
  readonly autoFocus?: boolean
  readonly inputRef?: Ref<HTMLInputElement>
  readonly className?: string
}

export function Field(props: FieldProps) {
  const { label, value, onChange, message, hint, align = 'start', before, after } = props
  const ownId = useId()
  const hasNote = message !== undefined || hint !== undefined
  return (
    <TextField
      className={classNames(styles['field'], props.className)}
      value={value}
      onChange={onChange}
      validationBehavior="aria"
      isInvalid={message?.tone === 'bad'}
      isRequired={props.isRequired ?? false}
      {...(props.onBlur ? { onBlur: props.onBlur } : {})}
      {...(props.onFocus ? { onFocus: props.onFocus } : {})}
      {...(hasNote ? { 'aria-describedby': props.noteId ?? ownId } : {})}
      {...(props.autoFocus ? { autoFocus: true } : {})}
    >
      <Label className={props.isLabelHidden ? 'hidden-visually' : (styles['label'] ?? '')}>{label}</Label>
      <span className={classNames(styles['box'], message && styles[message.tone])}>
        {before}
        <Input
          className={classNames(styles['input'], align === 'end' && styles['end'])}
          {...(props.type ? { type: props.type } : {})}
          {...(props.inputMode ? { inputMode: props.inputMode } : {})}
          {...(props.autoComplete ? { autoComplete: props.autoComplete } : { autoComplete: 'off' })}
          {...(props.placeholder ? { placeholder: props.placeholder } : {})}
          {...(props.name ? { 'data-field': props.name } : {})}
          {...(props.inputRef ? { ref: props.inputRef } : {})}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing || !props.onEnter) return
            event.preventDefault()
            props.onEnter()
          }}
        />
        {after}
      </span>
      {hasNote && !props.noteId && <FieldNote id={ownId} message={message} hint={hint} />}
    </TextField>
  )
}
