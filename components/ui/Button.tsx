import type { ReactNode, Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import styles from './Button.module.css'
import { classNames } from './class-names'

export interface ButtonProps {
  readonly children: ReactNode
  readonly onPress?: () => void
  /** Sends its form, which Enter in a field then does as well. */
  readonly type?: 'submit'
  /** `primary` once a view; `plain` with a border; `bare` like a link; `icon` a square that needs `label`. */
  readonly look?: 'primary' | 'plain' | 'bare' | 'icon'
  readonly size?: 'normal' | 'small'
  /** What a screen reader says instead of the children, or in full where they are short. */
  readonly label?: string
  readonly isExpanded?: boolean
  /** By this name a request for the focus finds it. */
  readonly name?: string
  readonly className?: string
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({
  children,
  onPress,
  type,
  look = 'plain',
  size = 'normal',
  label,
  isExpanded,
  name,
  className,
  ref,
}: ButtonProps) {
  return (
    <AriaButton
      className={classNames(styles['button'], styles[look], size === 'small' && styles['small'], className)}
      {...(onPress ? { onPress } : {})}
      {...(type ? { type } : {})}
      {...(label ? { 'aria-label': label } : {})}
      {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
      {...(name ? { 'data-field': name } : {})}
      {...(ref ? { ref } : {})}
    >
      {children}
    </AriaButton>
  )
}
