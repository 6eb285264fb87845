/** What was decided about clients, beside their own details. */
export interface ClientRegister {
  /** Two records that turned out to be one client: by the id that is no longer used, the id it is one with. */
  readonly mergedInto: Readonly<Record<string, string>>
  /** Ids of clients that are not offered any more. */
  readonly archived: readonly string[]
}

export const EMPTY_REGISTER: ClientRegister = { mergedInto: {}, archived: [] }

/** The id of the client that this one is now; its own where it was not merged. */
export function currentClientId({ mergedInto }: ClientRegister, id: string): string {
  const seen = new Set<string>()
  let current = id
  // Two devices may have merged two clients into each other; each is then itself.
  while (Object.hasOwn(mergedInto, current) && !seen.has(current)) {
    seen.add(current)
    current = mergedInto[current] ?? current
  }
  return seen.has(current) ? id : current
}

/** All ids that are now this client, its own first. */
export function idsOfClient(register: ClientRegister, id: string): readonly string[] {
  const merged = Object.keys(register.mergedInto).filter(
    (other) => other !== id && currentClientId(register, other) === id,
  )
  return [id, ...merged]
}

/** The register with one client merged into another, or with its own again where `into` is undefined. */
export function withMerge(register: ClientRegister, id: string, into: string | undefined): ClientRegister {
  const { [id]: _before, ...others } = register.mergedInto
  return { ...register, mergedInto: into === undefined ? others : { ...others, [id]: into } }
}

/** The register with one client archived, or offered again. */
export function withArchived(register: ClientRegister, id: string, isArchived: boolean): ClientRegister {
  const others = register.archived.filter((other) => other !== id)
  return { ...register, archived: isArchived ? [...others, id] : others }
}

/** The register without anything about these clients. */
export function withoutClients(
  { mergedInto, archived }: ClientRegister,
  ids: readonly string[],
): ClientRegister {
  const kept = Object.entries(mergedInto).filter(([from, into]) => !ids.includes(from) && !ids.includes(into))
  return { mergedInto: Object.fromEntries(kept), archived: archived.filter((id) => !ids.includes(id)) }
}
