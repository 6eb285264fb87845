export interface Room {
  /** Bytes that can still be stored, as far as the browser knows. */
  left(): Promise<number | undefined>
}
