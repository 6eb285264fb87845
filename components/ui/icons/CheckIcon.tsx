import { Icon, type IconProps } from './Icon'

export function CheckIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m3 8.5 3.2 3L13 4.5" />
    </Icon>
  )
}
