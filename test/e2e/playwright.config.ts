import { fileURLToPath } from 'node:url'
import { defineConfig } from 'playwright/test'

const fromHere = (file: string): string => fileURLToPath(new URL(file, import.meta.url))

export default defineConfig({
  testDir: fromHere('.'),
  testMatch: '**/*.spec.ts',
  globalSetup: fromHere('./setup.ts'),
  outputDir: fromHere('../../.output/e2e'),
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
})
