import { useId, useMemo } from 'react'
import {
  Select as AriaSelect,
  Button,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components/Select'
import { classNames } from './class-names'
import fieldStyles from './Field.module.css'
import { type FieldMessage, FieldNote } from './FieldNote'
import { ChevronDownIcon } from './icons/ChevronDownIcon'
import styles from './Select.module.css'
import { useSameWhileEqual } from './same-while-equal'

export interface Option<Value extends string = string> {
  readonly value: Value
  readonly label: string
}

interface SelectProps<Value extends string> {
  readonly label: string
  readonly options: readonly Option<Value>[]
  /** Undefined shows the placeholder. */
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
  readonly placeholder?: string
  readonly isLabelHidden?: boolean
  readonly message?: FieldMessage | undefined
  /** The message is said elsewhere, by the element of this id. */
  readonly noteId?: string | undefined
  readonly name?: string
  readonly className?: string
}

export function Select<Value extends string>({
  label,
  options,
  value,
  onChange,
  placeholder = '',
  isLabelHidden,
  message,
  noteId,
  name,
  className,
}: SelectProps<Value>) {
  const ownId = useId()
  const { tone, text } = message ?? {}
  const kept = useSameWhileEqual(options)
  // Else each key typed in the same form would draw every option twice.
  const content = useMemo(
    () => (
      <>
        <Label className={isLabelHidden ? 'hidden-visually' : (fieldStyles['label'] ?? '')}>{label}</Label>
        <Button
          className={classNames(styles['button'], tone && fieldStyles[tone])}
          {...(name ? { 'data-field': name } : {})}
        >
          <SelectValue className={styles['value'] ?? ''} />
          <ChevronDownIcon size={14} />
        </Button>
        {tone && text && !noteId && <FieldNote id={ownId} message={{ tone, text }} />}
        <Popover className={styles['popover'] ?? ''}>
          <ListBox className={styles['list'] ?? ''} items={kept}>
            {(option) => (
              <ListBoxItem id={option.value} textValue={option.label} className={styles['item'] ?? ''}>
                {option.label}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </>
    ),
    [label, isLabelHidden, name, kept, tone, text, noteId, ownId],
  )
  return (
    <AriaSelect
      className={classNames(fieldStyles['field'], className)}
      placeholder={placeholder}
      value={value ?? null}
      isInvalid={tone === 'bad'}
      validationBehavior="aria"
      {...(message ? { 'aria-describedby': noteId ?? ownId } : {})}
      onChange={(key: Key | null) => {
        const chosen = options.find((option) => option.value === key)
        if (chosen) onChange(chosen.value)
      }}
    >
      {content}
    </AriaSelect>
  )
}
