import { isSameData } from './canonical-json'

/**
 * A form where what it began from was changed elsewhere, from `was` to `is`: what was typed here stays, and every other
 * field follows. The same form where none has to.
 */
export function followingForm<Form extends object>(form: Form, was: Form, is: Form): Form {
  const isSame = (a: Form, b: Form, field: keyof Form) => isSameData(a[field], b[field])
  const fields = Object.keys({ ...was, ...is }) as (keyof Form)[]
  const news = fields.filter((field) => isSame(form, was, field) && !isSame(form, is, field))
  if (news.length === 0) return form
  const followed: Partial<Form> = { ...form }
  for (const field of news) {
    if (is[field] === undefined) delete followed[field]
    else followed[field] = is[field]
  }
  return followed as Form
}
