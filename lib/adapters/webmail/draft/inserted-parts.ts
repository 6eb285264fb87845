import { isNameOf } from '../../../domain/document/shown-file-name'
import type { FillReport } from '../../../ports/draft-frames'
import type { Standing } from '../../../ports/sessions'
import type { ComposeView, MailBlock } from '../../../ports/webmail'
import type { FillOrder } from './put-into-draft'

export interface InsertedParts {
  /** Fills the draft, during which nothing counts as taken out, and remembers what was put in. */
  during(order: FillOrder, fill: () => Promise<FillReport>): Promise<FillReport>
  /** Undefined where nothing was put in, or not by this page. */
  standing(): Standing | undefined
}

/** A site draws parts of its window anew now and then: for this long, in ms, a part may be out of sight. */
const SETTLES = 400

/** Follows the file and the block of an invoice in its draft, which the person may take out again, as by Ctrl+Z. */
export function insertedParts(view: ComposeView, changed: (standing: Standing) => void): InsertedParts {
  let file: string | undefined
  let block: MailBlock | undefined
  let before: readonly MailBlock[] = []
  let isFilling = false
  let told: Standing = 'whole'
  let timer: ReturnType<typeof setTimeout> | undefined

  const standing = (): Standing | undefined => {
    if (file === undefined && block === undefined) return undefined
    const name = file
    const names = view.readAttachments()
    const hasFile = name === undefined || !names || names.some((shown) => isNameOf(shown.name, name))
    const hasBlock = block === undefined || view.holdsBlock(block, before) !== false
    if (hasFile) return hasBlock ? 'whole' : file === undefined ? 'bothGone' : 'blockGone'
    return hasBlock && block !== undefined ? 'fileGone' : 'bothGone'
  }
  const look = () => {
    timer = undefined
    const now = standing()
    if (!isFilling && !view.closed.aborted && now !== undefined) tell(now)
  }
  const tell = (now: Standing) => {
    if (now === told) return
    told = now
    changed(now)
  }
  view.onChange(() => {
    if (isFilling || timer !== undefined || (file === undefined && block === undefined)) return
    timer = setTimeout(look, SETTLES)
  })
  view.closed.addEventListener('abort', () => clearTimeout(timer))
  return {
    async during(order, fill) {
      isFilling = true
      try {
        const report = await fill()
        if (report.attach.outcome === 'done') file = order.file?.name
        if (report.block.outcome === 'done') {
          before = [...before, ...[block, order.previousBlock].flatMap((old) => old ?? [])]
          block = order.block
        }
        tell('whole')
        return report
      } finally {
        isFilling = false
      }
    },
    standing,
  }
}
