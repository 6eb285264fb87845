export interface Badge {
  /** The number on the toolbar button; none for 0. */
  show(count: number): Promise<void>
}
