import { useId, useMemo, useRef } from 'react'
import {
  Button,
  ComboBox,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  useFilter,
} from 'react-aria-components/ComboBox'
import { classNames } from './class-names'
import fieldStyles from './Field.module.css'
import { type FieldMessage, FieldNote } from './FieldNote'
import { ChevronDownIcon } from './icons/ChevronDownIcon'
import styles from './Select.module.css'

interface ComboboxOption {
  readonly value: string
  readonly label: string
  /** A quiet second word, to tell equal labels apart. */
  readonly detail?: string
  /** Other words that it is found by. */
  readonly also?: readonly string[]
}

interface ComboboxProps {
  readonly label: string
  readonly options: readonly ComboboxOption[]
  /** What stands in the field. */
  readonly text: string
  readonly onTextChange: (text: string) => void
  readonly onChoose: (value: string) => void
  /** The value of the option that is chosen, if one is. */
  readonly chosen?: string | undefined
  readonly onBlur?: () => void
  /** Enter, while none of the options is marked. */
  readonly onEnter?: () => void
  /** The heard name of the button that opens the list. */
  readonly openLabel: string
  /** Any text is an answer, not only one of the options. */
  readonly allowsOwnText?: boolean
  readonly message?: FieldMessage | undefined
  readonly isLabelHidden?: boolean
  /** It may not stay empty. */
  readonly isRequired?: boolean
  readonly name?: string
  readonly placeholder?: string
  readonly autoFocus?: boolean
  readonly className?: string
}

/** A field with a list of proposals that narrows while one types. */
export function Combobox({
  label,
  options,
  text,
  onTextChange,
  onChoose,
  openLabel,
  message,
  isLabelHidden,
  name,
  placeholder,
  ...rest
}: ComboboxProps) {
  const noteId = useId()
  const { tone, text: note } = message ?? {}
  const hasOptions = options.length > 0
  const chosen = options.find(({ value }) => value === rest.chosen)
  const isOpen = useRef(false)
  const { contains } = useFilter({ sensitivity: 'base' })
  // Else each key typed in the same form would draw every option twice.
  const content = useMemo(
    () => (
      <>
        <Label className={isLabelHidden ? 'hidden-visually' : (fieldStyles['label'] ?? '')}>{label}</Label>
        <span className={classNames(fieldStyles['box'], tone && fieldStyles[tone])}>
          <Input
            className={fieldStyles['input'] ?? ''}
            {...(name ? { 'data-field': name } : {})}
            {...(placeholder ? { placeholder } : {})}
          />
          {hasOptions && (
            <Button className={styles['chevron'] ?? ''} aria-label={openLabel}>
              <ChevronDownIcon size={14} />
            </Button>
          )}
        </span>
        {tone && note && <FieldNote id={noteId} message={{ tone, text: note }} />}
        <Popover className={styles['popover'] ?? ''}>
          <ListBox<ComboboxOption> className={styles['list'] ?? ''}>
            {(option) => (
              <ListBoxItem id={option.value} textValue={option.label} className={styles['item'] ?? ''}>
                {option.label}
                {option.detail && <span className={styles['second']}>{option.detail}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </>
    ),
    [label, isLabelHidden, name, placeholder, openLabel, hasOptions, tone, note, noteId],
  )
  return (
    <ComboBox
      className={classNames(fieldStyles['field'], rest.className)}
      inputValue={text}
      onInputChange={onTextChange}
      selectedKey={chosen?.value ?? null}
      onOpenChange={(opens) => {
        isOpen.current = opens
      }}
      onSelectionChange={(key: Key | null) => {
        if (key === null) return
        if (key !== chosen?.value) onChoose(String(key))
        // Escape goes back from the list to what was chosen before.
        else if (isOpen.current) onTextChange(chosen.label)
      }}
      allowsCustomValue={rest.allowsOwnText ?? false}
      menuTrigger="input"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.currentTarget.hasAttribute('aria-activedescendant'))
          rest.onEnter?.()
        // It has closed the list, and should close nothing around the field.
        if (event.key === 'Escape' && isExpanded(event.currentTarget)) event.preventDefault()
      }}
      defaultItems={options}
      defaultFilter={(name, typed) => {
        const { also = [] } = options.find((option) => option.label === name) ?? {}
        return [name, ...also].some((word) => contains(word, typed))
      }}
      isInvalid={tone === 'bad'}
      isRequired={rest.isRequired ?? false}
      validationBehavior="aria"
      {...(message ? { 'aria-describedby': noteId } : {})}
      {...(rest.onBlur ? { onBlur: rest.onBlur } : {})}
      {...(rest.autoFocus ? { autoFocus: true } : {})}
    >
      {content}
    </ComboBox>
  )
}

/** As it was before the key, since React draws after it. */
function isExpanded(field: Element): boolean {
  return field.getAttribute('aria-expanded') === 'true'
}
