import { beginBackup, readHistories } from '../../../lib/app/backup/collect-backup'
import type { World } from '../../../lib/app/world'
import type { Backup } from '../../../lib/domain/backup/backup'

/** The backup of a world, as the dashboard collects it. */
export async function backupOf(world: World): Promise<Backup> {
  const begun = await beginBackup(world)
  if (!begun.ok) throw new Error(begun.code)
  const page = await readHistories(world, begun.invoiceIds)
  if (!page.ok) throw new Error(page.code)
  return { ...begun.rest, events: page.events, files: page.files }
}
