import { Icon, type IconProps } from './Icon'

export function UnderlineIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M4.5 2.5V7a3.5 3.5 0 0 0 7 0V2.5M2.5 13.5h2M7 13.5h2M11.5 13.5h2" />
    </Icon>
  )
}
