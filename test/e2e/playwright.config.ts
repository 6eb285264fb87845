import { fileURLToPath } from 'node:url'
import { defineConfig } from 'playwright/test'
import type { BrowserChoice } from './adapters/fixtures'
// Each process of the run reads this file first.
import './set-clock'

const fromHere = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

export default defineConfig<object, BrowserChoice>({
  testDir: fromHere('.'),
  globalSetup: fromHere('./setup.ts'),
  outputDir: fromHere('../../.output/e2e'),
  // A test waits for its browser about half of the time.
  workers: '200%',
  // Four real browsers on two cores: one that is starved once may try again, and is reported as flaky.
  retries: process.env['CI'] ? 1 : 0,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // A whole job, or every screen in turn, on a machine half as fast as ours while others need the processor too.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  projects: [
    {
      // First, so that its one browser has others beside it to the end.
      name: 'firefox',
      testMatch: 'adapters/{contract,checking,editing,body-text,mutations}.spec.ts',
      use: { engine: 'firefox' },
      // Each starts a Firefox of its own.
      workers: 1,
    },
    { name: 'chromium', testMatch: '**/*.spec.ts' },
  ],
})
