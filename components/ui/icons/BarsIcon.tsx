import { Icon, type IconProps } from './Icon'

export function BarsIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M3 13.5V8M8 13.5V3M13 13.5V6" />
    </Icon>
  )
}
