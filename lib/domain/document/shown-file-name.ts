/** Whether a name as shown, perhaps cut with an ellipsis, is this file's. */
export function isNameOf(shown: string, name: string): boolean {
  const [head = '', ...tail] = shown.trim().split(/…|\.\.\./)
  if (tail.length === 0) return head === name
  const end = tail.join('').trim()
  return head !== '' && name.length > head.length + end.length && name.startsWith(head) && name.endsWith(end)
}
