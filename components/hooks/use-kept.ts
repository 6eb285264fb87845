import { useState } from 'react'

/** A choice of this page that is remembered in this browser; `usual` until one was made. */
export function useKept<Value extends string>(
  name: string,
  options: readonly Value[],
  usual: Value,
): readonly [value: Value, choose: (value: Value) => void] {
  const key = `plainvoice.${name}`
  const [value, setValue] = useState(() => options.find((option) => option === localStorage.getItem(key)))
  const choose = (next: Value) => {
    localStorage.setItem(key, next)
    setValue(next)
  }
  return [value ?? usual, choose]
}
