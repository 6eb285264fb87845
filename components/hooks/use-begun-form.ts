import { createContext, type Dispatch, type SetStateAction, useContext, useEffect, useState } from 'react'
import { isSameData } from '../../lib/domain/canonical-json'
import { followingForm } from '../../lib/domain/following-form'
import type { SaveResult } from './use-autosave'

interface Begun {
  readonly form: object
  /** What stood in the fields that nothing was typed into. */
  readonly told: object
  readonly isStored: boolean
}

/** The forms of a page into which something was typed, by their names. */
type BegunForms = Map<string, Begun>

export const BegunFormsContext = createContext<BegunForms | undefined>(undefined)

/** The begun forms of a new page, which asks before it closes over any that is stored nowhere else. */
export function useNewBegunForms(): BegunForms {
  const [begunForms] = useState<BegunForms>(() => new Map())
  useEffect(() => {
    const ask = (leaving: Event) => {
      if ([...begunForms.values()].some(({ isStored }) => !isStored)) leaving.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [begunForms])
  return begunForms
}

export interface BegunForm<Form> {
  readonly form: Form
  readonly setForm: Dispatch<SetStateAction<Form>>
  /** The form has come back with what was typed into it before. */
  readonly isBack: boolean
  /** Takes all fields back to what they begin with. */
  readonly drop: () => void
  /** The form was saved or given up: it does not come back. */
  readonly forget: () => void
  /** Has `save` store a form as it is, over what the page knew of it: from then on nothing in it is only typed. */
  readonly store: (form: Form, save: (over: Form) => Promise<SaveResult>) => Promise<SaveResult>
}

/**
 * Fields that begin with `told`. What is typed waits on this page while another place is looked at, and comes back with
 * the form of the same `name`; what nothing was typed into follows `told`, which must be the same object from one drawing
 * to the next of the form alone. `isStored`: what is typed is also stored as it is.
 */
export function useBegunForm<Form extends object>(
  name: string,
  told: Form,
  { isStored = false } = {},
): BegunForm<Form> {
  const begunForms = useBegunForms()
  const [initial] = useState(() => {
    const begun = begunForms.get(name)
    return begun ? followingForm(begun.form as Form, begun.told as Form, told) : told
  })
  const [form, setForm] = useState(initial)
  const [isBack, setBack] = useState(() => !isSameData(initial, told))
  const [lastTold, setLastTold] = useState(told)
  const [known, setKnown] = useState(told)
  const [storing, setStoring] = useState(0)
  if (lastTold !== told) {
    setLastTold(told)
    // While it is being stored, what comes is that itself or older, and would undo what is typed meanwhile.
    if (storing === 0) {
      setKnown(told)
      const followed = followingForm(form, known, told)
      if (followed !== form) setForm(followed)
    }
  }
  useEffect(() => {
    if (isSameData(form, known)) begunForms.delete(name)
    else begunForms.set(name, { form, told: known, isStored })
  }, [begunForms, name, form, known, isStored])
  const store: BegunForm<Form>['store'] = async (stored, save) => {
    setKnown(stored)
    setStoring((count) => count + 1)
    let isKept = false
    try {
      const result = await save(known)
      isKept = result.ok
      return result
    } finally {
      setStoring((count) => count - 1)
      if (!isKept) setKnown(known)
      // The form may be gone from the page by now.
      else if (isSameData(begunForms.get(name)?.form, stored)) begunForms.delete(name)
    }
  }
  const drop = () => {
    setForm(told)
    setBack(false)
  }
  const forget = () => {
    begunForms.delete(name)
    setBack(false)
  }
  return { form, setForm, isBack, drop, forget, store }
}

/** True where something was typed into the form of that name. */
export function useHasBegun(name: string): boolean {
  return useBegunForms().has(name)
}

/** The first of these kinds of a form into which something was typed. */
export function useBegunAmong<Kind extends string>(
  kinds: readonly Kind[],
  nameOf: (kind: Kind) => string,
): Kind | undefined {
  const begunForms = useBegunForms()
  return kinds.find((kind) => begunForms.has(nameOf(kind)))
}

function useBegunForms(): BegunForms {
  const begunForms = useContext(BegunFormsContext)
  if (!begunForms) throw new Error('This page keeps no forms')
  return begunForms
}
