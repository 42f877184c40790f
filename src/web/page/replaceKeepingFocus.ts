/** Puts new content into a place; what had the focus keeps it, by its id, so that a keyboard user is not thrown to the top. */
export function replaceKeepingFocus(place: Element, content: readonly Node[]): void {
  const focused = document.activeElement
  const id = focused && place.contains(focused) ? focused.id : ''
  place.replaceChildren(...content)
  if (id !== '') document.getElementById(id)?.focus({ preventScroll: true })
}
