export interface Lock {
  /** Runs the work when nobody else holds the name, in any page or worker of ours; freed also when the holder dies. */
  run<Result>(name: string, work: () => Promise<Result>): Promise<Result>
}
