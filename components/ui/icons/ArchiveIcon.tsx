import { Icon, type IconProps } from './Icon'

export function ArchiveIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M2.5 3h11v3h-11zM3.5 6v7h9V6M6.5 8.5h3" />
    </Icon>
  )
}
