import type { CDPSession, Page } from 'playwright/test'

/** Evaluates in the content script's world of a page: a function, or the source of a script. */
export interface World {
  run(script: string): Promise<void>
  run<Result, Argument = undefined>(
    act: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>
}

type Act = string | ((argument: never) => unknown)

function sourceOf(act: Act, argument: unknown): string {
  return typeof act === 'string' ? `${act};undefined` : `(${act})(${JSON.stringify(argument)})`
}

/** In Chromium the world of the one extension there is; errors nobody caught in any world are added to `faults`. */
export async function chromiumWorld(page: Page, faults: string[]): Promise<World> {
  const devTools = await page.context().newCDPSession(page)
  let context: Promise<number>
  let entered: (id: number) => void = () => undefined
  const wait = () => {
    context = new Promise((resolve) => {
      entered = resolve
    })
  }
  wait()
  devTools.on('Runtime.executionContextCreated', ({ context: { id, auxData, origin } }) => {
    if (auxData?.['type'] === 'isolated' && origin.startsWith('chrome-ext')) {
      entered(id)
    }
  })
  devTools.on('Runtime.executionContextsCleared', wait)
  devTools.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    faults.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  )
  await devTools.send('Runtime.enable')
  return {
    run: <Result>(act: Act, argument?: unknown) =>
      context.then((contextId) => evaluate<Result>(devTools, contextId, sourceOf(act, argument))),
  }
}

async function evaluate<Result>(
  devTools: CDPSession,
  contextId: number,
  expression: string,
): Promise<Result> {
  const { result, exceptionDetails } = await devTools.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value as Result
}

/** In Firefox the same through `firefox-bridge-script.ts`. */
export function firefoxWorld(page: Page): World {
  let asked = 0
  return {
    async run<Result>(act: Act, argument?: unknown) {
      asked += 1
      const answer = await page.evaluate(askBridge, { id: asked, source: sourceOf(act, argument) })
      const { value, fault } = JSON.parse(answer) as { value: Result; fault?: string }
      if (fault !== undefined) throw new Error(fault)
      return value
    },
  }
}

/** Runs in the page. */
function askBridge(question: { id: number; source: string }): Promise<string> {
  return new Promise((resolve) => {
    document.addEventListener(
      `adapters:answer-${question.id}`,
      (event) => resolve((event as CustomEvent<string>).detail),
      { once: true },
    )
    document.dispatchEvent(new CustomEvent('adapters:run', { detail: JSON.stringify(question) }))
  })
}
