import type { Attachment } from '../../model'
import { h, onActivate } from '../dom'
import { icon } from '../icons'
import type { Words } from '../labels'
import { attachmentUrl, shortened, sizeLabel, upload } from '../uploads'

interface Options {
  words: Words
  truncated: boolean
  onChange: () => void
}

/** The chips below a compose body. A chip shows progress until its file has been read. */
export class AttachmentChips {
  readonly holder = h('div.GP')
  readonly #options: Options
  readonly #files = new Map<HTMLElement, Attachment>()
  readonly #uploads = new Set<Promise<void>>()

  constructor(options: Options) {
    this.#options = options
  }

  get attachments(): Attachment[] {
    return [...this.#files.values()]
  }

  /** Settles when no upload is under way. */
  async ready(): Promise<void> {
    await Promise.all(this.#uploads)
  }

  restore(attachments: readonly Attachment[]): void {
    for (const attachment of attachments) {
      const { chip, progress } = this.#chip(attachment.name, attachment.size)
      this.#finish(chip, progress, attachment)
    }
  }

  addFiles(files: Iterable<File>): void {
    for (const file of files) {
      const { chip, progress } = this.#chip(file.name, file.size)
      const work = upload(file).then((attachment) => {
        this.#uploads.delete(work)
        if (!chip.isConnected) return
        this.#finish(chip, progress, attachment)
        this.#options.onChange()
      })
      this.#uploads.add(work)
    }
  }

  #finish(chip: HTMLElement, progress: HTMLElement, attachment: Attachment): void {
    progress.remove()
    this.#files.set(chip, attachment)
    const link = chip.querySelector('a.dO')
    link?.setAttribute('href', attachmentUrl(attachment))
    link?.setAttribute('download', attachment.name)
  }

  #chip(name: string, size: number): { chip: HTMLElement; progress: HTMLElement } {
    const { words, truncated } = this.#options
    const progress = h('div.dQ', { role: 'progressbar', 'aria-label': name }, h('div'))
    const remove = onActivate(
      h('div.vq', { role: 'button', 'aria-label': `${words.removeAttachment} ${name}` }, icon('close')),
      () => {
        chip.remove()
        this.#files.delete(chip)
        this.#options.onChange()
      },
    )
    const link = h(
      'a.dO',
      {},
      h('div.vI', {}, truncated ? shortened(name) : name),
      h('div.vJ', {}, `(${sizeLabel(size)})`),
    )
    const chip = h('div.dL', {}, icon('file'), link, progress, remove)
    this.holder.append(chip)
    return { chip, progress }
  }
}
