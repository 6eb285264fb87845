import { Icon, type IconProps } from './Icon'

export function OfferIcon(props: IconProps) {
  return (
    <Icon {...props}>
      <path d="M2.5 3h11v8h-5l-3 2.5V11h-3zM5.5 6h5M5.5 8.5h3" />
    </Icon>
  )
}
