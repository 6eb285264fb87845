import { configureGlobal } from 'fast-check'

const runs = process.env['PROPERTY_RUNS']

// Proofs are the same in every run of the tests; who asks for more of them gets others each time.
configureGlobal(runs === undefined ? { seed: 2026 } : { numRuns: Number(runs) })
