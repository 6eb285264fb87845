import { Refusal, type Refused, refuse } from './refusal'

/** Runs work that only reads, turning what the store cannot give into a refusal. */
export async function reading<Result>(work: () => Promise<Result>): Promise<Result | Refused> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.code)
    throw error
  }
}
