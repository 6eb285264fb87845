/** How many a search or filter has found, for those who do not see the list change. */
export function Found({ text }: { readonly text: string }) {
  return (
    <p className="hidden-visually" aria-live="polite">
      {text}
    </p>
  )
}
