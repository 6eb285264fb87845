/** Lengths are CSS pixels (1/96 inch) from the left and top edges of the page. */
export type Mark =
  | TextMark
  | {
      readonly kind: 'rule'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly ink: Ink
    }
  | { readonly kind: 'frame'; readonly box: Box; readonly radius: number; readonly ink: Ink }
  | { readonly kind: 'fill'; readonly box: Box; readonly ink: Ink }
  | { readonly kind: 'picture'; readonly png: string; readonly box: Box }
  | { readonly kind: 'code'; readonly payload: string; readonly box: Box }
  | { readonly kind: 'link'; readonly url: string; readonly box: Box }

export interface TextMark {
  readonly kind: 'text'
  readonly text: string
  readonly x: number
  readonly baseline: number
  readonly size: number
  readonly bold: boolean
  readonly ink: Ink
  /** Extra space after each letter. */
  readonly spacing: number
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type Ink = 'dark' | 'quiet' | 'light' | 'accent' | 'black' | 'white'

/** A part of a page that stays together: its height, and its marks once its top is known. */
export interface Section {
  readonly height: number
  readonly marks: (top: number) => readonly Mark[]
}

/** Nothing, of this height. */
export function space(height: number): Section {
  return { height, marks: () => [] }
}

/** A line across of this width, from `x`. */
export function rule(x: number, width: number, ink: Ink): Section {
  return { height: 1, marks: (top) => [{ kind: 'rule', x, y: top + 0.5, width, ink }] }
}

/** One below the other. */
export function stack(...sections: readonly Section[]): Section {
  return {
    height: sections.reduce((total, section) => total + section.height, 0),
    marks: (top) => {
      let y = top
      return sections.flatMap((section) => {
        const marks = section.marks(y)
        y += section.height
        return marks
      })
    },
  }
}

/** Sections at tops of their own within a height; read in the order given. */
export function placedAt(height: number, sections: readonly (readonly [Section, number])[]): Section {
  return {
    height,
    marks: (top) => sections.flatMap(([section, at]) => section.marks(top + at)),
  }
}

/** Side by side, on the same top; read in the order given. */
export function beside(...sections: readonly Section[]): Section {
  return {
    height: Math.max(0, ...sections.map((section) => section.height)),
    marks: (top) => sections.flatMap((section) => section.marks(top)),
  }
}
