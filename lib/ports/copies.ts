import type { Change, RecordName, Removal, Store, Written } from './store'

/** One of the two places where everything is kept. */
export interface Copy extends Store {
  /** All that is there; undefined where the engine cannot tell, as a damaged one cannot that still reads. */
  names(): Promise<readonly RecordName[] | undefined>
}

/** The copy the product works on. */
export interface MainCopy extends Copy {
  /**
   * Writes everything under new keys and reads those from then on, since damaged keys can be neither overwritten nor
   * removed. Until the last batch is written, all is as it was.
   */
  moveOn(batches: AsyncIterable<readonly (Change | Removal)[]>): Promise<Written>
}

/** A copy of every write in another engine, which fails in other ways. What it cannot do it says; it never throws. */
export interface SecondCopy extends Copy {
  /** Copies a commit, if the copy stands at the revision before it; else it stays as it is. Revision 0: empty. */
  follow(revision: number, changes: readonly (Change | Removal)[]): Promise<'copied' | 'behind'>
  /** Throws everything away, damaged or not. */
  startOver(): Promise<Written>
}

export interface Copies {
  readonly main: MainCopy
  readonly second: SecondCopy
}
