import { isSameData } from '../canonical-json'
import { joinedSeries } from '../numbering/number-pattern'
import type { Ways } from '../reminders/ways'
import { type BackupSettings, type NumberSeries, SETTING_NAMES, type SettingName } from './backup'

/** What a person takes of a file's settings. */
export interface SettingsChoice {
  readonly takesTheirs: boolean
  /** Came in with the file: what that says of them holds in any case. */
  readonly hasCome: (clientOrInvoiceId: string) => boolean
}

/**
 * The settings of a file joined with those here. What is here stays, unless the file's are taken; what is said here
 * alone of single clients and invoices stays even so. Numbers never go back, so that none is drawn twice.
 */
export function joinSettings(
  here: BackupSettings,
  theirs: BackupSettings,
  { takesTheirs, hasCome }: SettingsChoice,
): BackupSettings {
  const [first, second] = takesTheirs ? [theirs, here] : [here, theirs]
  const own = here.reminderWays
  const other = theirs.reminderWays
  const ways = own && other && (takesTheirs ? joinWays(other, own) : joinWays(own, waysOf(other, hasCome)))
  const profileForm = formBeside(first, second)
  return {
    ...second,
    ...first,
    ...(profileForm ? { profileForm } : {}),
    ...(ways ? { reminderWays: ways } : {}),
    numbering: joinNumbering(here.numbering, theirs.numbering),
  }
}

export interface SettingsDifference {
  /** They come with the file in any case. */
  readonly added: readonly SettingName[]
  /** Other here than in the file; the person chooses. */
  readonly differing: readonly SettingName[]
}

/** What a file would change in the settings here. */
export function settingsDifference(here: BackupSettings, theirs: BackupSettings): SettingsDifference {
  const joined = (takesTheirs: boolean) => joinSettings(here, theirs, { takesTheirs, hasCome: () => false })
  const [kept, taken] = [joined(false), joined(true)]
  const isKept = (name: SettingName) => isSameData(kept[name], here[name])
  const changed = SETTING_NAMES.filter((name) => !isSameData(taken[name], here[name]))
  return {
    added: changed.filter((name) => !isKept(name)),
    differing: changed.filter(isKept),
  }
}

/** What is typed goes with the profile that it was typed over: a form that was begun elsewhere would hide that. */
function formBeside(first: BackupSettings, second: BackupSettings): BackupSettings['profileForm'] {
  const [one, other] = second.seller && !first.seller ? [second, first] : [first, second]
  return one.profileForm ?? other.profileForm
}

/** What is said of those clients and invoices that are wanted. */
export function waysOf({ clients, invoices }: Ways, isWanted: (id: string) => boolean): Ways {
  return { clients: only(clients, isWanted), invoices: only(invoices, isWanted) }
}

function joinWays(first: Ways, second: Ways): Ways {
  return {
    clients: { ...second.clients, ...first.clients },
    invoices: { ...second.invoices, ...first.invoices },
  }
}

function joinNumbering(
  here: readonly NumberSeries[],
  theirs: readonly NumberSeries[],
): readonly NumberSeries[] {
  const series = new Map(here.map((one) => [one.pattern, one]))
  for (const one of theirs) {
    const own = series.get(one.pattern)
    series.set(one.pattern, own ? { pattern: one.pattern, ...joinedSeries(own, one) } : one)
  }
  return [...series.values()]
}

function only<Kept>(
  record: Readonly<Record<string, Kept>>,
  isWanted: (id: string) => boolean,
): Readonly<Record<string, Kept>> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => isWanted(id)))
}
