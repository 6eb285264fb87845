export interface Badge {
  /** The number on the toolbar button, none for 0, and what it says when it is pointed at. */
  show(count: number, title: string): Promise<void>
}
