import { indexedDbCopy } from '../../../lib/adapters/storage/indexed-db-copy'
import { canonicalJson } from '../../../lib/domain/canonical-json'
import { secondCopyRules } from '../../contracts/second-copy-contract'

declare global {
  /** Holds a new copy to a rule; gives what was otherwise than it should be. */
  var holdSecondCopy: (rule: string) => Promise<string | undefined>
}

globalThis.holdSecondCopy = async (name) => {
  const rule = secondCopyRules.find((candidate) => candidate.name === name)
  if (!rule) return `There is no rule ${name}`
  const faults: string[] = []
  const copy = indexedDbCopy(indexedDB)
  await copy.startOver()
  await rule.holds(copy, (value) => ({
    toEqual(expected) {
      const [is, should] = [value, expected].map((part) => canonicalJson(part))
      if (is !== should) faults.push(`${is} instead of ${should}`)
    },
  }))
  return faults[0]
}
