import { type Dispatch, type SetStateAction, useState } from 'react'
import { type SaveResult, type SaveState, useAutosave } from './use-autosave'

/**
 * Fields that are kept as they change. They follow `told`, what is kept by now, where it was changed elsewhere, and then
 * call `onFollow`; what is being typed here comes first, since it is not kept yet.
 */
export function useKeptForm<Value>(
  told: Value,
  save: (value: Value) => Promise<SaveResult>,
  onFollow: () => void,
): {
  readonly value: Value
  readonly setValue: Dispatch<SetStateAction<Value>>
  readonly state: SaveState
} {
  const [value, setValue] = useState(told)
  const [stored, setStored] = useState(told)
  const [lastTold, setLastTold] = useState(told)
  const { state } = useAutosave(value, async (wanted) => {
    if (wanted === stored) return { ok: true }
    const result = await save(wanted)
    if (result.ok) setStored(wanted)
    return result
  })
  if (lastTold !== told) {
    setLastTold(told)
    if (value === stored && JSON.stringify(told) !== JSON.stringify(stored)) {
      setValue(told)
      setStored(told)
      onFollow()
    }
  }
  return { value, setValue, state }
}
