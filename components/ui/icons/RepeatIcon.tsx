import { Icon, type IconProps } from './Icon'

export function RepeatIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M2.5 8V7a3 3 0 0 1 3-3h7M10.5 2l2 2-2 2M13.5 8v1a3 3 0 0 1-3 3h-7M5.5 14l-2-2 2-2" />
    </Icon>
  )
}
