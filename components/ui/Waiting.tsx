import styles from './Waiting.module.css'

/** A page that waits for its answer. It says so only where that takes long enough to be noticed. */
export function Waiting({ text }: { readonly text: string }) {
  return (
    <main className={styles['waiting']} aria-busy="true">
      <p className={styles['text']} role="status">
        {text}
      </p>
    </main>
  )
}
