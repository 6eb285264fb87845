import styles from './Avatar.module.css'

/** The initial of a name, in a disc; the name itself stands beside it. */
export function Avatar({ name }: { readonly name: string }) {
  const [initial = ''] = [...name.trim()]
  return (
    <span className={styles['avatar']} aria-hidden="true">
      {initial.toLocaleUpperCase()}
    </span>
  )
}
