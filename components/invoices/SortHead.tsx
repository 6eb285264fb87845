import type { ListSort, SortColumn } from '../../lib/domain/receivables/list-view'
import columnSort from '../ui/ColumnSort.module.css'
import { classNames } from '../ui/class-names'
import { ChevronDownIcon } from '../ui/icons/ChevronDownIcon'
import styles from './InvoicesTable.module.css'

interface SortHeadProps {
  readonly column: SortColumn
  readonly label: string
  readonly sort: ListSort | undefined
  /** Undefined: back to the order by urgency. */
  readonly onSort: (sort: ListSort | undefined) => void
  readonly className?: string | undefined
}

/** The head of a column that puts the list in its order: rising, falling, then by urgency again. */
export function SortHead({ column, label, sort, onSort, className }: SortHeadProps) {
  const own = sort?.by === column ? sort : undefined
  const next = own?.isDescending ? undefined : { by: column, isDescending: own !== undefined }
  return (
    <th
      scope="col"
      className={className}
      aria-sort={own ? (own.isDescending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" className={columnSort['sort']} onClick={() => onSort(next)}>
        {label}
        {own && (
          <span className={classNames(styles['mark'], !own.isDescending && styles['up'])}>
            <ChevronDownIcon size={12} />
          </span>
        )}
      </button>
    </th>
  )
}
