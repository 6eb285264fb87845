import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu'
import { Button } from './Button'
import { ChevronDownIcon } from './icons/ChevronDownIcon'
import { MoreIcon } from './icons/MoreIcon'
import styles from './Select.module.css'

export interface MenuAction {
  readonly id: string
  readonly label: string
  readonly onAction: () => void
}

interface MenuProps {
  /** The heard name of the button with the three dots. */
  readonly label: string
  /** What the button says in the place of the dots. */
  readonly text?: string
  readonly actions: readonly MenuAction[]
}

/** The rest of what can be done, behind More. */
export function Menu({ label, text, actions }: MenuProps) {
  return (
    <MenuTrigger>
      {text === undefined ? (
        <Button look="icon" size="small" label={label}>
          <MoreIcon />
        </Button>
      ) : (
        <Button label={label}>
          {text}
          <ChevronDownIcon size={14} />
        </Button>
      )}
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <AriaMenu
          className={styles['list'] ?? ''}
          aria-label={label}
          onAction={(id) => actions.find((action) => action.id === id)?.onAction()}
        >
          {actions.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              textValue={action.label}
              className={styles['item'] ?? ''}
            >
              {action.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
