import { createContext, useContext, useEffect, useState } from 'react'
import { canonicalJson } from '../../lib/domain/canonical-json'
import { followingForm } from '../../lib/domain/following-form'

interface Begun {
  readonly form: object
  /** What stood in the fields that nothing was typed into. */
  readonly told: object
}

/** The forms of a page into which something was typed, by their names. */
export type BegunForms = Map<string, Begun>

export const BegunFormsContext = createContext<BegunForms | undefined>(undefined)

/**
 * Fields that begin with `told`. What is typed waits on this page while another place is looked at, and comes back with
 * the form of the same `name`; what nothing was typed into follows `told`.
 */
export function useBegunForm<Form extends object>(
  name: string,
  told: Form,
): { readonly form: Form; readonly setForm: (form: Form) => void } {
  const begunForms = useBegunForms()
  const [form, setForm] = useState(() => {
    const begun = begunForms.get(name)
    return begun ? followingForm(begun.form as Form, begun.told as Form, told) : told
  })
  const [lastTold, setLastTold] = useState(told)
  if (lastTold !== told) {
    setLastTold(told)
    const followed = followingForm(form, lastTold, told)
    if (followed !== form) setForm(followed)
  }
  useEffect(() => {
    if (canonicalJson(form) === canonicalJson(told)) begunForms.delete(name)
    else begunForms.set(name, { form, told })
  }, [begunForms, name, form, told])
  return { form, setForm }
}

function useBegunForms(): BegunForms {
  const forms = useContext(BegunFormsContext)
  if (!forms) throw new Error('This page keeps no forms')
  return forms
}
