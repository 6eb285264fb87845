/** The class names that apply, joined. CSS modules type a name as possibly absent; absent and false ones drop out. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
