import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from './fixtures'

declare global {
  var found: number
}

for (const host of ['gmail', 'outlook'] as const) {
  test(`${host}: the loader calls once, when the first compose window opens`, async ({ openMail }) => {
    const open = await openMail(host)
    await open.world.run((site) => {
      globalThis.found = 0
      globalThis.adapters.loaded(site, () => globalThis.found++, new AbortController().signal)
    }, host)
    await open.mail.openThread('Offer 42')
    expect(await open.world.run(() => globalThis.found)).toBe(0)
    await open.mail.compose()
    await expect.poll(() => open.world.run(() => globalThis.found)).toBe(1)
    await open.mail.compose()
    expect(await open.world.run(() => globalThis.found)).toBe(1)
  })
}

test('the loader costs next to nothing on a page that changes much', async ({ openPage }) => {
  const { world } = await openPage('<div id="list"></div>')
  const queries = await world.run(async () => {
    let asked = 0
    const real = document.querySelector.bind(document)
    document.querySelector = ((selector: string) => {
      asked += 1
      return real(selector)
    }) as typeof document.querySelector
    globalThis.adapters.loaded('gmail', () => undefined, new AbortController().signal)
    const list = real('#list')
    for (let count = 0; count < 5_000; count++) {
      list?.append(document.createElement('div'))
      if (count % 100 === 0) await Promise.resolve()
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    return asked
  })
  expect(queries, 'one look at the start and one as the page stands still').toBeLessThanOrEqual(3)
})

test('the loader is small', async () => {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, '../../../lib/adapters/webmail/loader.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
  })
  const code = outputFiles[0]?.contents ?? new Uint8Array()
  expect(code.length).toBeGreaterThan(0)
  expect(code.length).toBeLessThan(15_000)
  expect(gzipSync(code).length).toBeLessThan(5_000)
})
