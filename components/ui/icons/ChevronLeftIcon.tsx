import { Icon, type IconProps } from './Icon'

export function ChevronLeftIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="m10 4-4 4 4 4" />
    </Icon>
  )
}
