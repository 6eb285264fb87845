import styles from './BrandMark.module.css'

/** The decimal comma on its petrol tile. */
export function BrandMark() {
  return (
    <svg className={styles['mark']} viewBox="0 0 128 128" aria-hidden="true">
      <rect width="128" height="128" rx="22" className={styles['tile']} />
      <path
        className={styles['comma']}
        d="M34 50a29 29 0 0 1 58 0c0 31-16 52-45 62l-7-13c16-8 25-16 27-23-20 2-33-9-33-26z"
      />
    </svg>
  )
}
