/** Patterns of what is threatened with, each after each of the conditions: lines for a list of patterns. */
export function conditional(conditions: readonly string[], threats: readonly string[]): string {
  return threats.flatMap((threat) => conditions.map((when) => `${when} .. ${threat}`)).join('\n')
}
