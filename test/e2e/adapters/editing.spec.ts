import type { Page } from 'playwright/test'
import { expect, test, type World } from './fixtures'

const RULES = { quote: '.quote', quoteFrom: '#rest', signature: '.signature' }

const BLOCK = {
  html: '<div data-plainvoice-block="2026-040"><table style="border-collapse:collapse"><tbody><tr><td>Invoice</td><td>2026-040</td></tr><tr><td>Total</td><td>€2,287.60</td></tr></tbody></table></div>',
  text: 'Invoice 2026-040\nTotal €2,287.60',
}
const NEXT_BLOCK = {
  html: BLOCK.html.replace('€2,287.60', '€1,000.00'),
  text: BLOCK.text.replace('€2,287.60', '€1,000.00'),
}

/** Bodies as Gmail, Outlook and people leave them. */
const BODIES: readonly (readonly [what: string, html: string])[] = [
  ['an untouched editor', '<br>'],
  ['one bare line', 'Hello'],
  ['lines in blocks', '<div>Hello</div><div><br></div><div>Thanks</div>'],
  [
    'a signature',
    '<div>Hello</div><div><br></div><span class="signature">-- </span><br><div class="signature">Aino</div>',
  ],
  [
    'a reply above a quote',
    '<div dir="ltr">Hello</div><br><div class="quote">On Monday:<blockquote>old</blockquote></div>',
  ],
  ['an empty reply above a quote', '<br><div class="quote">On Monday</div>'],
  ['Outlook lines', '<div class="elementToProof">Hello</div><div id="rest"></div><div>From: Bea</div>'],
  ['an untouched Outlook editor', '<div class="elementToProof"><br></div>'],
  ['empty lines above a signature', '<div><br></div><div><br></div><div class="signature">Aino</div>'],
  ['words right above a signature', '<div>Hello</div><div class="signature">Aino</div>'],
  ['a list at the end', '<div>Hello</div><ul><li>one</li></ul>'],
  ['a picture at the end', '<div>Hello</div><div><img alt="" src="data:,"></div>'],
]

const html = (page: Page) => page.locator('#editor').evaluate((editor) => editor.innerHTML)

/** The editor without our block. */
const htmlAround = (page: Page) =>
  page.locator('#editor').evaluate((editor) => {
    const copy = editor.cloneNode(true) as HTMLElement
    copy.querySelector('[data-plainvoice-block]')?.remove()
    return copy.innerHTML
  })

const editorWith = (body: string) => `<div id="editor" contenteditable="true">${body}</div>`

function insert(world: World, block: typeof BLOCK, previous?: typeof BLOCK) {
  return world.run(
    ([rules, next, last]) => {
      const editor = document.querySelector<HTMLElement>('#editor') as HTMLElement
      return globalThis.adapters.dom.insertBlock(editor, rules, next, last, 'command')
    },
    [RULES, block, previous] as const,
  )
}

function holds(world: World, block: typeof BLOCK, before: (typeof BLOCK)[]) {
  return world.run(
    ([rules, wanted, olds]) => {
      const editor = document.querySelector<HTMLElement>('#editor') as HTMLElement
      return globalThis.adapters.dom.holdsBlock(editor, rules, wanted, olds)
    },
    [RULES, block, before] as const,
  )
}

for (const [what, body] of BODIES) {
  test(`puts the block into ${what}, and one undo takes it out`, async ({ openPage }) => {
    const { page, world } = await openPage(editorWith(body))
    const before = await html(page)
    expect(await insert(world, BLOCK)).toEqual({ ok: true })

    await expect(page.locator('#editor [data-plainvoice-block]')).toHaveCount(1)
    expect(await htmlAround(page)).toBe(before)
    const order = await page.locator('#editor').evaluate((editor) => {
      const block = editor.querySelector('[data-plainvoice-block]') as Element
      const after = editor.querySelector('.signature, .quote, #rest')
      return after ? block.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING : 4
    })
    expect(order, 'the block stands above signature and quote').toBe(4)

    await page.keyboard.press('Control+z')
    expect(await html(page)).toBe(before)
  })

  test(`puts a second block in place of the first in ${what}`, async ({ openPage }) => {
    const { page, world } = await openPage(editorWith(body))
    expect(await insert(world, BLOCK)).toEqual({ ok: true })
    const withFirst = await html(page)
    const lines = (await page.locator('#editor').allInnerTexts()).join()
    expect(await insert(world, NEXT_BLOCK, BLOCK)).toEqual({ ok: true })
    await expect(page.locator('#editor table')).toHaveCount(1)
    await expect(page.locator('#editor [data-plainvoice-block] table')).toContainText('€1,000.00')
    expect((await page.locator('#editor').allInnerTexts()).join()).toBe(
      lines.replace('€2,287.60', '€1,000.00'),
    )
    expect(await htmlAround(page)).toBe(body)
    expect(await holds(world, NEXT_BLOCK, [BLOCK])).toBe(true)
    await page.keyboard.press('Control+z')
    expect(await html(page)).toBe(withFirst)
    expect(await holds(world, NEXT_BLOCK, [BLOCK]), 'the first came back').toBe(false)
    expect(await holds(world, BLOCK, [BLOCK]), 'it was put in again').toBe(true)
  })
}

test('leaves a line to write on below the block, and keeps what is written there', async ({ openPage }) => {
  const { page, world } = await openPage(editorWith('Hello'))
  expect(await insert(world, BLOCK)).toEqual({ ok: true })
  await page.locator('#editor').press('Control+End')
  await page.keyboard.type('Best regards')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Aino')
  for (const [next, last] of [
    [NEXT_BLOCK, BLOCK],
    [BLOCK, NEXT_BLOCK],
    [NEXT_BLOCK, BLOCK],
  ] as const) {
    expect(await insert(world, next, last)).toEqual({ ok: true })
    await expect(page.locator('#editor')).toHaveText(/^Hello.*€\S+Best regardsAino$/)
    await expect(page.locator('#editor [data-plainvoice-block]')).toHaveCount(1)
    await expect(page.locator('#editor table')).toHaveCount(1)
  }
})

test('finds the first block by its words where the site dropped its mark', async ({ openPage }) => {
  const body = `<div>Hello</div>${BLOCK.html.replace(/ data-plainvoice-block="[^"]*"/, '')}<div>Thanks</div>`
  const { page, world } = await openPage(editorWith(body))
  expect(await insert(world, NEXT_BLOCK, BLOCK)).toEqual({ ok: true })
  await expect(page.locator('#editor table')).toHaveCount(1)
  await expect(page.locator('#editor')).toContainText('€1,000.00')
})

test('leaves an older block in the quote alone', async ({ openPage }) => {
  const { page, world } = await openPage(editorWith(`<div>Hello</div><div class="quote">${BLOCK.html}</div>`))
  expect(await insert(world, NEXT_BLOCK, BLOCK)).toEqual({ ok: true })
  await expect(page.locator('#editor .quote')).toContainText('€2,287.60')
  await expect(page.locator('#editor table')).toHaveCount(2)
})

test('refuses and leaves the text alone when the editor takes nothing', async ({ openPage }) => {
  const { page, world } = await openPage(editorWith('<div>Hello</div>').replace('true', 'false'))
  const before = await html(page)
  expect(await insert(world, BLOCK)).toEqual({ ok: false, code: 'notAccepted' })
  expect(await html(page)).toBe(before)
})

test('puts the block into a plain-text editor, replaces it there, and undoes it', async ({ openPage }) => {
  const { page, world } = await openPage('<textarea id="editor">Hello\n\n-- \nAino</textarea>')
  expect(await insert(world, BLOCK)).toEqual({ ok: true })
  const first = await page.locator('#editor').inputValue()
  expect(first).toBe(`Hello\n\n${BLOCK.text}\n\n-- \nAino`)
  expect(await insert(world, NEXT_BLOCK, BLOCK)).toEqual({ ok: true })
  expect(await page.locator('#editor').inputValue()).toBe(first.replace('€2,287.60', '€1,000.00'))
  await page.keyboard.press('Control+z')
  expect(await page.locator('#editor').inputValue()).toBe(first)
})

function replace(world: World, words: string, text: string) {
  return world.run(
    ([rules, old, next]) => {
      const editor = document.querySelector<HTMLElement>('#editor') as HTMLElement
      const start = globalThis.adapters.dom.readBody(editor, rules).text.indexOf(old)
      const edits = [{ span: [start, start + old.length] as const, text: next }]
      return globalThis.adapters.dom.replaceInBody(editor, rules, edits, 'command')
    },
    [RULES, words, text] as const,
  )
}

const FIXES: readonly (readonly [what: string, body: string, words: string, text: string, after: string])[] =
  [
    ['a word', '<div>due on 07/12/26.</div>', '07/12/26', '7 December 2026', 'due on 7 December 2026.'],
    ['the first word', 'ASAP please', 'ASAP', 'By Monday', 'By Monday please'],
    ['the last word', '<div>Pay ASAP</div><div>Thanks</div>', 'ASAP', 'by Monday', 'Pay by Monday\nThanks'],
    [
      'words across elements',
      '<div>pay <b>on re</b>ceipt now</div>',
      'on receipt',
      'by Monday',
      'pay by Monday now',
    ],
    ['words beside a no-break space', 'net&nbsp;30 days', 'net 30', 'within 30', 'within 30 days'],
    ['words with an invisible character', 'A\u200BSAP ok', 'ASAP', 'soon', 'soon ok'],
    ['words to nothing', 'Pay immediately or else today', ' or else', '', 'Pay immediately today'],
    [
      'a line into two',
      '<div>Hello</div><div>Bye</div>',
      'Hello',
      'Hello\nThank you',
      'Hello\nThank you\nBye',
    ],
  ]

for (const [what, body, words, text, after] of FIXES) {
  test(`changes ${what}, and one undo changes it back`, async ({ openPage }) => {
    const { page, world } = await openPage(editorWith(body))
    const before = await html(page)
    expect(await replace(world, words, text)).toEqual({ ok: true })
    const read = await world.run((rules) => {
      const editor = document.querySelector<HTMLElement>('#editor') as HTMLElement
      return globalThis.adapters.dom.readBody(editor, rules).text
    }, RULES)
    expect(read).toBe(after)
    await page.keyboard.press('Control+z')
    expect(await html(page)).toBe(before)
  })
}

test('leaves the caret where the person was writing', async ({ openPage }) => {
  const { page, world } = await openPage(editorWith('<div>due 07/12/26</div><div>Thank you</div>'))
  await page.locator('#editor').click()
  await page.keyboard.press('Control+End')
  expect(await replace(world, '07/12/26', 'Monday 7 December 2026')).toEqual({ ok: true })
  await page.keyboard.type(' Ella')
  await expect(page.locator('#editor')).toHaveText('due Monday 7 December 2026Thank you Ella')
})

test('leaves the caret behind the new words of those it was in, whatever else changes of the line', async ({
  openPage,
}) => {
  const { page, world } = await openPage(editorWith('<div>Pay now or else now</div>'))
  await page.locator('#editor').click()
  await page.keyboard.press('Control+Home')
  for (let step = 0; step < 'Pay no'.length; step += 1) await page.keyboard.press('ArrowRight')
  await world.run((rules) => {
    const editor = document.querySelector<HTMLElement>('#editor') as HTMLElement
    const edits = [
      { span: [16, 19] as const, text: 'please' },
      { span: [4, 7] as const, text: 'soon' },
    ]
    return globalThis.adapters.dom.replaceInBody(editor, rules, edits, 'command')
  }, RULES)
  await page.keyboard.type(', Ella,')
  await expect(page.locator('#editor')).toHaveText('Pay soon, Ella, or else please')
})

test('writes lines by the command where the editor makes breaks of a paste, and one undo takes them out', async ({
  openPage,
}) => {
  const { page, world } = await openPage(editorWith('<div>to FI21 1234.</div><div>Aino</div>'))
  const before = await html(page)
  await page.locator('#editor').click()
  await page.keyboard.press('Control+End')
  const done = await world.run(async (rules) => {
    const editor = document.querySelector<HTMLElement>('#editor') as HTMLElement
    editor.addEventListener('paste', (event) => {
      event.preventDefault()
      const text = event.clipboardData?.getData('text/plain') ?? ''
      document.execCommand('insertHTML', false, text.replaceAll('\n', '<br>'))
    })
    const end = 'to FI21 1234.'.length
    const edits = [{ span: [end, end] as const, text: '\n\nThank you.' }]
    const done = await globalThis.adapters.dom.replaceInBody(editor, rules, edits, 'pasteFirst')
    return { done, text: globalThis.adapters.dom.readBody(editor, rules).text }
  }, RULES)
  expect(done).toEqual({ done: { ok: true }, text: 'to FI21 1234.\n\nThank you.\nAino' })
  await page.keyboard.press('Control+z')
  expect(await html(page)).toBe(before)
})

test('leaves the caret where the person was writing also where a change is not taken', async ({
  openPage,
}) => {
  const { page, world } = await openPage(editorWith('<div>due 07/12/26</div><div>Thank you</div>'))
  await page.locator('#editor').click()
  await page.keyboard.press('Control+End')
  await page.locator('#editor').evaluate((editor) => {
    const first = editor.querySelector('div')
    editor.addEventListener('input', () => first?.replaceChildren('due 07/12/26'))
  })
  expect(await replace(world, '07/12/26', 'Monday 7 December 2026')).toEqual({
    ok: false,
    code: 'notAccepted',
  })
  await page.keyboard.type(' Ella')
  await expect(page.locator('#editor')).toHaveText('due 07/12/26Thank you Ella')
})

test('changes several words of a line in one undo step', async ({ openPage }) => {
  const { page, world } = await openPage(editorWith('<div>Pay now or else now</div>'))
  const before = await html(page)
  await world.run((rules) => {
    const editor = document.querySelector<HTMLElement>('#editor') as HTMLElement
    const edits = [
      { span: [4, 7] as const, text: 'soon' },
      { span: [16, 19] as const, text: 'please' },
    ]
    return globalThis.adapters.dom.replaceInBody(editor, rules, edits, 'command')
  }, RULES)
  await expect(page.locator('#editor')).toHaveText('Pay soon or else please')
  await page.keyboard.press('Control+z')
  expect(await html(page)).toBe(before)
})

const PICTURE = '<img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'

/** Edits of words, each as it is first found. */
function replaceAll(world: World, changes: readonly (readonly [words: string, text: string])[]) {
  return world.run(
    ([rules, all]) => {
      const editor = document.querySelector<HTMLElement>('#editor') as HTMLElement
      const read = globalThis.adapters.dom.readBody(editor, rules).text
      const edits = all.map(([words, text]) => {
        const start = read.indexOf(words)
        return { span: [start, start + words.length] as const, text }
      })
      return globalThis.adapters.dom.replaceInBody(editor, rules, edits, 'command')
    },
    [RULES, changes] as const,
  )
}

const KEPT: readonly (readonly [
  what: string,
  body: string,
  changes: readonly [string, string][],
  after: string,
  steps: number,
])[] = [
  [
    'a link, bold words and a picture between the words',
    `<div>Please remit payment (<b>€1,000.00</b>) on <a href="https://pay.example.com/">our page</a> ${PICTURE} and utilize it.</div>`,
    [
      ['remit payment', 'pay'],
      ['utilize', 'use'],
    ],
    `<div>Please pay (<b>€1,000.00</b>) on <a href="https://pay.example.com/">our page</a> ${PICTURE} and use it.</div>`,
    2,
  ],
  [
    'a link in words that are only written small',
    `<div>Now PAY <a href="https://pay.example.com/">HERE</a> ${PICTURE} WITHOUT DELAY</div>`,
    [['PAY HERE  WITHOUT DELAY', 'Pay here  without delay']],
    `<div>Now Pay <a href="https://pay.example.com/">here</a> ${PICTURE} without delay</div>`,
    4,
  ],
  [
    'a link whose own words are changed',
    '<div>Pay <a href="https://pay.example.com/">ASAP</a>, now or else now</div>',
    [
      ['ASAP', 'by Monday'],
      ['now', 'please'],
      [' or else now', ''],
    ],
    '<div>Pay <a href="https://pay.example.com/">by Monday</a>, please</div>',
    4,
  ],
  [
    'the rest of a link of which some words are changed',
    '<div>Pay <a href="https://pay.example.com/">here ASAP</a> please</div>',
    [['ASAP', 'by Monday']],
    '<div>Pay <a href="https://pay.example.com/">here by Monday</a> please</div>',
    3,
  ],
  [
    'the words around a span without a style',
    '<div>Pay now <span lang="en">or else</span> now</div>',
    [['now or', 'soon or']],
    '<div>Pay soon or else now</div>',
    1,
  ],
]

for (const [what, body, changes, after, steps] of KEPT) {
  test(`keeps ${what}`, async ({ openPage }) => {
    const { page, world } = await openPage(editorWith(body))
    const before = await html(page)
    expect(await replaceAll(world, changes)).toEqual({ ok: true })
    const now = await html(page)
    expect(now.replaceAll('&nbsp;', ' ').replace(/<\/?span[^>]*>/g, '')).toBe(after)
    for (let step = 0; step < steps; step += 1) await page.keyboard.press('Control+z')
    expect(await html(page)).toBe(before)
  })
}

for (const [what, words] of [
  ['a link', 'pay <a href="https://pay.example.com/">on receipt</a> now'],
  ['the end of a link', '<a href="https://pay.example.com/">to pay on</a> receipt now'],
  ['part of a link', 'pay on <a href="https://pay.example.com/">receipt now</a>'],
  ['bold words', 'pay <b>on</b> receipt now'],
  ['bold words of another make', 'pay <span style="font-weight:bold">on</span> receipt now'],
  ['a picture', `pay on${PICTURE} receipt now`],
] as const) {
  test(`refuses to write over ${what}, and changes nothing`, async ({ openPage }) => {
    const { page, world } = await openPage(editorWith(`<div>Hello</div><div>${words}</div>`))
    const before = await html(page)
    const done = await replaceAll(world, [
      ['Hello', 'Hi'],
      ['pay on receipt', 'pay by Monday'],
    ])
    expect(done).toEqual({ ok: false, code: 'holdsMarkup' })
    expect(await html(page)).toBe(before)
  })
}

const LINES = 'Hello Bea,\n\nInvoice 2026-040 of €2,287.60 was due on <Monday>.\n\nBest  regards\nAino & Co'

for (const [what, body] of BODIES) {
  test(`writes lines into ${what}, and one undo takes them out`, async ({ openPage }) => {
    const { page, world } = await openPage(editorWith(body))
    const before = await html(page)
    const done = await world.run(
      ([rules, text]) => {
        const editor = document.querySelector<HTMLElement>('#editor') as HTMLElement
        return globalThis.adapters.dom.insertText(editor, rules, text, 'command')
      },
      [RULES, LINES] as const,
    )
    expect(done).toEqual({ ok: true })
    const read = await world.run((rules) => {
      const editor = document.querySelector<HTMLElement>('#editor') as HTMLElement
      return globalThis.adapters.dom.readBody(editor, rules).text
    }, RULES)
    expect(read.startsWith(LINES)).toBe(true)
    const rest = body.match(/<(span|div)[^>]*class="(signature|quote)".*$/)?.[0] ?? ''
    expect(await html(page), 'signature and quote are as they were').toContain(rest)
    await page.keyboard.press('Control+z')
    expect(await html(page)).toBe(before)
  })
}
