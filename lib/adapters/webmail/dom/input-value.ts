/**
 * Writes a field as if typed. The prototype's setter and both events let React and plain pages notice; true when the
 * field then holds the value.
 */
export function setInputValue(input: HTMLInputElement | HTMLTextAreaElement, value: string): boolean {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value')?.set
  if (setter) setter.call(input, value)
  else input.value = value
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }))
  input.dispatchEvent(new Event('change', { bubbles: true }))
  return input.value === value
}
