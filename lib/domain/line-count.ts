/** Whether a text has more lines than that, however they end. What comes after so many is not looked at. */
export function hasMoreLines(text: string, most: number): boolean {
  return text.split(/\r\n|\r|\n/, most + 1).length > most
}
