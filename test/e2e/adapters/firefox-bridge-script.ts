/**
 * Lets a test evaluate in the content script's world of a Firefox page, into which WebDriver does not reach: the page
 * hands the source over by an event, and gets the answer as JSON by another.
 */
document.addEventListener('adapters:run', async (event) => {
  const { id, source } = JSON.parse((event as CustomEvent<string>).detail) as { id: number; source: string }
  let answer: object
  try {
    // biome-ignore lint/security/noGlobalEval: what the test has written is evaluated where it asks for
    answer = { value: await globalThis.eval(source) }
  } catch (error) {
    answer = { fault: error instanceof Error ? `${error.message}\n${error.stack}` : String(error) }
  }
  document.dispatchEvent(new CustomEvent(`adapters:answer-${id}`, { detail: JSON.stringify(answer) }))
})
