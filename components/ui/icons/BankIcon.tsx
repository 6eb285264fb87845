import { Icon, type IconProps } from './Icon'

export function BankIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M2.5 6 8 2.5 13.5 6zM4 6v6M8 6v6M12 6v6M2.5 13.5h11" />
    </Icon>
  )
}
