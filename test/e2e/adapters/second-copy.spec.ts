import path from 'node:path'
import { build } from 'esbuild'
import { secondCopyRules } from '../../contracts/second-copy-contract'
import { expect, test } from './fixtures'

test('the second copy in IndexedDB keeps the contract', async ({ openPage }) => {
  const { world } = await openPage('')
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'second-copy-script.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  })
  await world.run(outputFiles[0]?.text ?? '')
  for (const { name } of secondCopyRules) {
    expect(await world.run((rule: string) => globalThis.holdSecondCopy(rule), name), name).toBeUndefined()
  }
})
