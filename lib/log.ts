/**
 * The one door to the console. What is said there may end up in a bug report, so addresses, amounts, account numbers
 * and everything in quotes are blacked out.
 */
export const log = {
  error(message: string, error?: unknown): void {
    console.error(`Plainvoice: ${message}`, ...(error === undefined ? [] : [redact(describe(error))]))
  },
}

/** A text without mail addresses, quoted words and runs of digits. */
export function redact(text: string): string {
  return text
    .replace(/[^\s@<>"']+@[\w-]+(?:\.[\w-]+)+/g, '<address>')
    .replace(/"[^"\n]*"|“[^”\n]*”/g, '"…"')
    .replace(/\b[A-Z]{2}\d{2}[A-Z0-9 ]{8,}\b/g, '<account>')
    .replace(/\d(?:[\d.,\s]*\d)?(?=\s?[€$£])|[€$£]\s?\d[\d.,]*|\d{5,}|\d+[.,]\d{2}\b/g, '<number>')
}

/** Name, message and the places in the code; our own frames name files and lines only. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return [`${error.name}: ${error.message}`, ...(error.stack ?? '').split('\n').filter(isFrame)].join('\n')
}

function isFrame(line: string): boolean {
  return /^\s*at |@/.test(line)
}
