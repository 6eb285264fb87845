import { Field, type FieldProps } from './Field'

/** A number without a currency, as typed, aligned like a figure. */
export function QuantityField(props: FieldProps) {
  return <Field inputMode="decimal" align="end" {...props} />
}
