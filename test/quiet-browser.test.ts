import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { OFF_BY_PLAYWRIGHT } from './quiet-browser'

describe('the switches of the test browser', () => {
  it('turn off everything that Playwright turns off', () => {
    const { resolve } = createRequire(createRequire(import.meta.url).resolve('playwright'))
    const bundle = path.join(path.dirname(resolve('playwright-core/package.json')), 'lib/coreBundle.js')
    const [, list = ''] = /\bdisabledFeatures = \[(.*?)\]/s.exec(readFileSync(bundle, 'utf8')) ?? []
    expect([...list.matchAll(/"(\w+)"/g)].map(([, name]) => name)).toEqual([...OFF_BY_PLAYWRIGHT])
  })
})
