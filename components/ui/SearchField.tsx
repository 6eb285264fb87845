import type { Ref } from 'react'
import { Field } from './Field'
import { SearchIcon } from './icons/SearchIcon'

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly inputRef?: Ref<HTMLInputElement>
  readonly className?: string
}

export function SearchField({ label, ...rest }: SearchFieldProps) {
  return (
    <Field {...rest} label={label} placeholder={label} isLabelHidden type="search" before={<SearchIcon />} />
  )
}
