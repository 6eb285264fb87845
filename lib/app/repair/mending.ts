import { Refusal, type Refused } from '../ledger/refusal'
import { type CheckWorld, checkLedger } from './check-ledger'

/**
 * Runs work; when it meets a damaged record, makes the ledger whole and runs it once more. Safe for every use case:
 * what is refused for damage has written nothing, and commands are carried out once.
 */
export async function mending<Result>(world: CheckWorld, work: () => Promise<Result>): Promise<Result> {
  try {
    const result = await work()
    return isDamaged(result) && (await isMended(world)) ? await work() : result
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'storageDamaged') throw error
    if (await isMended(world)) return work()
    throw error
  }
}

async function isMended(world: CheckWorld): Promise<boolean> {
  return (await checkLedger(world, 'damage')) === 'repaired'
}

function isDamaged(result: unknown): boolean {
  const { ok, code } = (result ?? {}) as Partial<Refused>
  return ok === false && code === 'storageDamaged'
}
