import { followingForm } from '../../domain/following-form'
import { withOwnRate } from '../../domain/interest/own-rates'
import type { OwnRate } from '../../domain/interest/rates'
import type { Language, Seller } from '../../domain/party/party'
import type { ProfileForm } from '../../domain/party/profile-form'
import { type CommitWorld, note } from '../ledger/commit'
import { recordOf } from '../ledger/records'
import { type CommandResult, Refusal } from '../ledger/refusal'
import type { World } from '../world'

/** The language of the screens: as chosen, else the browser's. */
export async function screenLanguage(world: Pick<World, 'store' | 'browserLanguage'>): Promise<Language> {
  return (await recordOf(world.store, 'language')) ?? world.browserLanguage
}

/** Chooses the language of the screens, whatever the browser's is. */
export function chooseLanguage(world: CommitWorld, language: Language): Promise<CommandResult> {
  return note(world, async (tx) => tx.put('language', '', language))
}

/** The seller's profile; `form` is what was last typed, also when it is not complete yet. */
export async function loadProfile(world: Pick<World, 'store' | 'browserLanguage'>): Promise<{
  readonly seller?: Seller
  readonly form?: ProfileForm
  readonly language: Language
}> {
  const [seller, form, language] = await Promise.all([
    recordOf(world.store, 'profile'),
    recordOf(world.store, 'profileForm'),
    screenLanguage(world),
  ])
  return { ...(seller ? { seller } : {}), ...(form ? { form } : {}), language }
}

/** Keeps a complete profile, and the form it was read from as typed. */
export function saveProfile(world: CommitWorld, seller: Seller, form: ProfileForm): Promise<CommandResult> {
  return note(world, async (tx) => {
    tx.put('profile', '', seller)
    tx.put('profileForm', '', form)
  })
}

/**
 * Adds a rate of late interest, in place of one for the same time, and leaves the rest of the profile as it is by now, also
 * what is being typed. Refusal: `noProfile`.
 */
export function addOwnRate(world: CommitWorld, rate: OwnRate): Promise<CommandResult> {
  return note(world, async (tx) => {
    const seller = await tx.load('profile')
    if (!seller) throw new Refusal('noProfile')
    tx.put('profile', '', { ...seller, ownRates: withOwnRate(seller.ownRates, rate) })
    const form = await tx.load('profileForm')
    if (form) tx.put('profileForm', '', { ...form, ownRates: withOwnRate(form.ownRates, rate) })
  })
}

/**
 * Keeps what was typed so far over what the page knew, so that closing it loses nothing. What another page has kept
 * meanwhile in the other fields stays.
 */
export async function saveTypedProfile(
  world: CommitWorld,
  form: ProfileForm,
  over: ProfileForm,
): Promise<CommandResult> {
  const result = await note(world, async (tx) => {
    const kept = await tx.load('profileForm')
    tx.put('profileForm', '', kept ? followingForm(form, over, kept) : form)
  })
  if (result.ok) await world.notices.publish({ type: 'profileTyped' })
  return result
}
