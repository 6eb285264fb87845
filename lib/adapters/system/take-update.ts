import type { Sessions } from '../../ports/sessions'

/** What is used of the browser. */
export interface UpdateApi {
  readonly runtime: {
    /** Unknown to older browsers. */
    getContexts?(filter: object): Promise<readonly { readonly contextType: string }[]>
    reload(): void
  }
}

/**
 * To be called when a new version has come: takes it at once where no page of ours is open, so that nothing that is being
 * typed is torn away. Else the browser takes it when it starts next, because somebody listens for it.
 */
export async function takeUpdate({ runtime }: UpdateApi, sessions: Pick<Sessions, 'all'>): Promise<void> {
  // Firefox does not count what stands in a page of others.
  const composers = await sessions.all('composer')
  const open = await runtime.getContexts?.({})
  if (composers.length === 0 && open?.every(({ contextType }) => contextType === 'BACKGROUND'))
    runtime.reload()
}
