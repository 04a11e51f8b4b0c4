/** Whether the page can be scrolled: then the wheel and one finger over map and axis do that, as in an embed. */

/** Whether the app with this root element is higher than its window, which the map may fill. */
export function pageScrolls(root: HTMLElement): boolean {
  // Fractions of a pixel are rounded up in one and down in the other.
  return root.scrollHeight > root.clientHeight + 1;
}
