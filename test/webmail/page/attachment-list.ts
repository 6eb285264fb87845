import type { Attachment } from '../model'
import { upload } from './uploads'

export interface AttachmentCard {
  element: HTMLElement
  progress: HTMLElement
  /** Called once the file has been read. */
  done?: (attachment: Attachment) => void
}

interface Options {
  holder: HTMLElement
  draw: (name: string, size: number, remove: () => void) => AttachmentCard
  onChange: () => void
}

/** The files of a draft. A card shows progress until its file has been read. */
export class AttachmentList {
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
    for (const attachment of attachments)
      this.#finish(this.#add(attachment.name, attachment.size), attachment)
  }

  addFiles(files: Iterable<File>): void {
    for (const file of files) {
      const card = this.#add(file.name, file.size)
      const work = upload(file).then((attachment) => {
        this.#uploads.delete(work)
        if (card.element.parentElement !== this.#options.holder) return
        this.#finish(card, attachment)
        this.#options.onChange()
      })
      this.#uploads.add(work)
    }
  }

  #add(name: string, size: number): AttachmentCard {
    const card = this.#options.draw(name, size, () => {
      card.element.remove()
      this.#files.delete(card.element)
      this.#options.onChange()
    })
    this.#options.holder.append(card.element)
    return card
  }

  #finish(card: AttachmentCard, attachment: Attachment): void {
    card.progress.remove()
    this.#files.set(card.element, attachment)
    card.done?.(attachment)
  }
}
