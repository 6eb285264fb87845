import { Icon, type IconProps } from './Icon'

export function SettingsIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M2 5h7M12.5 5H14M2 11h1.5M7 11h7" />
      <circle cx="10.7" cy="5" r="1.8" />
      <circle cx="5.2" cy="11" r="1.8" />
    </Icon>
  )
}
