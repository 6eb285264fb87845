import { useId } from 'react'
import styles from './ColorField.module.css'
import fieldStyles from './Field.module.css'

interface ColorFieldProps {
  readonly label: string
  readonly hint?: string
  /** `#rrggbb`. */
  readonly color: string
  readonly onChange: (color: string) => void
}

/** A colour, chosen with the system's own picker. */
export function ColorField({ label, hint, color, onChange }: ColorFieldProps) {
  const id = useId()
  return (
    <div className={fieldStyles['field']}>
      <label className={fieldStyles['label']} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles['input']}
        type="color"
        value={color}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && (
        <span id={`${id}-hint`} className={`${fieldStyles['message']} ${fieldStyles['hint']}`}>
          {hint}
        </span>
      )}
    </div>
  )
}
