import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const defaults = {
  environment: 'node',
  mockReset: true,
  restoreMocks: true,
  testTimeout: 120_000,
  maxWorkers: '100%',
}

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...defaults,
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          setupFiles: ['test/property-runs.ts'],
          exclude: ['test/package/**', 'test/e2e/**'],
          // The code under test keeps no state in modules, and loading it anew for each file takes half the time.
          isolate: false,
          benchmark: { include: ['test/bench/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        test: { ...defaults, name: 'package', include: ['test/package/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          ...defaults,
          name: 'firefox',
          include: ['test/e2e/firefox/**/*.test.ts'],
          setupFiles: ['test/e2e/set-clock.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      soak('soak', 'short'),
      soak('soak-long', 'long'),
    ],
  },
})

/** One life in two lengths. */
function soak(name: string, length: 'short' | 'long') {
  return {
    extends: true as const,
    test: {
      ...defaults,
      name,
      include: ['test/e2e/soak/**/*.test.ts'],
      setupFiles: ['test/e2e/set-clock.ts'],
      env: { SOAK: length },
      testTimeout: 60 * 60_000,
      hookTimeout: 120_000,
    },
  }
}
