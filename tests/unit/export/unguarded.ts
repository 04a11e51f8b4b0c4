/**
 * A cell of a CSV file without the protection against formulas, as the README of an export says: one apostrophe less
 * before apostrophes that are followed by `=`, `+`, `-`, `@` (also in full width), a tab or a line break.
 */
export function unguarded(cell: string): string {
  return /^'+[=+\-@＝＋－＠\t\r\n]/.test(cell) ? cell.slice(1) : cell;
}
