export type StateMarkKind =
  | 'draft'
  | 'probablySent'
  | 'open'
  | 'dueSoon'
  | 'late'
  | 'paid'
  | 'credited'
  | 'creditNote'
  | 'writtenOff'
  | 'void'

/** The disc that fills as the due day nears: dashed ring, ring, half, full; a tick when paid, nothing when given up. */
export function StateMark({ kind }: { readonly kind: StateMarkKind }) {
  if (kind === 'void' || kind === 'writtenOff' || kind === 'credited' || kind === 'creditNote') return null
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      {drawings[kind]}
    </svg>
  )
}

const ring = <circle cx="6" cy="6" r="4.75" />
const dashedRing = <circle cx="6" cy="6" r="4.75" strokeDasharray="2.2 1.8" />

const drawings = {
  draft: dashedRing,
  probablySent: (
    <>
      {dashedRing}
      <circle cx="6" cy="6" r="1.7" fill="currentColor" stroke="none" />
    </>
  ),
  open: ring,
  dueSoon: (
    <>
      {ring}
      <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" stroke="none" />
    </>
  ),
  late: <circle cx="6" cy="6" r="5.5" fill="currentColor" stroke="none" />,
  paid: <path d="m1.5 6.5 3 3 6-7" strokeLinecap="round" strokeLinejoin="round" />,
}
