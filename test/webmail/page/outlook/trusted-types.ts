interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML: () => null }): unknown
}

/**
 * The page makes the policy named "default" itself, one that lets nothing through, and cannot start
 * if someone else was first. Answers with the reason, if so.
 */
export function takeDefaultPolicy(): string | undefined {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes
  try {
    factory?.createPolicy('default', { createHTML: () => null })
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
