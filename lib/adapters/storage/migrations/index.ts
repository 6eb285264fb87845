import type { RecordKind } from '../../../ports/store'
import { metaRevision } from './meta-revision'
import type { Migration } from './migration'
import { vatCategories } from './vat-categories'

/** All migrations, oldest first. One is added where records of before need to be rewritten, and none is ever changed. */
const MIGRATIONS: readonly Migration[] = [metaRevision, vatCategories]

/**
 * The version of the records' shape that this Plainvoice writes. It goes up with each migration and with nothing else: a
 * new optional field or a new kind of event leaves it as it is, so it does not keep an older Plainvoice from those.
 */
export const SCHEMA_VERSION = MIGRATIONS.reduce((latest, { to }) => Math.max(latest, to), 1)

/** The data of a record, written by a version of the past, in today's shape. It is written back with its next change. */
export function migrate(kind: RecordKind, version: number, data: unknown): unknown {
  return MIGRATIONS.filter(({ to }) => to > version).reduce((so, { kinds }) => kinds[kind]?.(so) ?? so, data)
}
