import {
  type ListChanges,
  type ListSort,
  type ListView,
  SHOWN_STATES,
  SORT_COLUMNS,
  USUAL_VIEW,
} from '../../lib/domain/receivables/list-view'

const SCREEN = '#invoices'

/** The view that the query of an address names; whatever it does not know is left out. */
export function readView(query: string): ListView {
  const params = new URLSearchParams(query)
  const [client, period, currency, tag] = ['client', 'period', 'currency', 'tag'].map((name) =>
    params.get(name),
  )
  const sort = readSort(params.get('sort') ?? '')
  return {
    show: SHOWN_STATES.find((state) => state === params.get('show')) ?? USUAL_VIEW.show,
    find: params.get('find') ?? '',
    ...(client ? { clientId: client } : {}),
    ...(period ? { period } : {}),
    ...(currency ? { currency } : {}),
    ...(tag ? { tag } : {}),
    ...(sort ? { sort } : {}),
  }
}

/** The query of a view; empty for the usual one. */
export function writeView(view: ListChanges): string {
  const params = new URLSearchParams()
  const set = (name: string, value: string | undefined) => {
    if (value) params.set(name, value)
  }
  set('show', view.show === USUAL_VIEW.show ? undefined : view.show)
  set('find', view.find)
  set('client', view.clientId)
  set('period', view.period)
  set('currency', view.currency)
  set('tag', view.tag)
  set('sort', view.sort && `${view.sort.isDescending ? '-' : ''}${view.sort.by}`)
  return params.toString()
}

/** The part of the address after the page. */
export function addressOf(query: string): string {
  return query === '' ? SCREEN : `${SCREEN}?${query}`
}

function readSort(text: string): ListSort | undefined {
  const by = SORT_COLUMNS.find((column) => column === text.replace(/^-/, ''))
  return by && { by, isDescending: text.startsWith('-') }
}
