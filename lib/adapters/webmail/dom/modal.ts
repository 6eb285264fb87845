/** Whether the site shows a box that wants an answer, other than one that holds a compose window itself. */
export function siteAsks(composeRoots: readonly Element[]): boolean {
  const boxes = document.querySelectorAll('[role="alertdialog"], [aria-modal="true"]')
  return [...boxes].some(
    (box) => box.getClientRects().length > 0 && !composeRoots.some((root) => box.contains(root)),
  )
}
