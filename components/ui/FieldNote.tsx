import { classNames } from './class-names'
import styles from './Field.module.css'

/** What is wrong with a field, said below it: `bad` must be put right, `unsure` can be read in more than one way. */
export interface FieldMessage {
  readonly tone: 'bad' | 'unsure'
  readonly text: string
}

interface FieldNoteProps {
  readonly id: string
  readonly message: FieldMessage | undefined
  readonly hint?: string | undefined
}

/** The sentence of a field: what is wrong, else what helps. */
export function FieldNote({ id, message, hint }: FieldNoteProps) {
  const tone = message ? styles[`${message.tone}Text`] : styles['hint']
  return (
    <span id={id} className={classNames(styles['message'], tone)}>
      {message?.text ?? hint}
    </span>
  )
}
