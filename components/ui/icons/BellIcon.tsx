import { Icon, type IconProps } from './Icon'

export function BellIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4 11.5V7a4 4 0 0 1 8 0v4.5M2.5 11.5h11M6.5 13.5h3" />
    </Icon>
  )
}
