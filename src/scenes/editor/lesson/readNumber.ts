/** Numbers as people type them: `310,000`, `0.5`, `−3`. */

/** Returns a number, or null for a text that is none. */
export function readNumber(text: string): number | null {
  const plain = text.replaceAll(/\s/gu, '').replace('−', '-');
  // A comma is between thousands only: `1,5` may mean 1.5, and `0,250` a quarter.
  return /^-?(?:(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)$/u.test(plain)
    ? Number(plain.replaceAll(',', ''))
    : null;
}

/** Returns a number from 0 on, or null. */
export function readPositive(text: string): number | null {
  const number = readNumber(text);
  return number !== null && number >= 0 ? number : null;
}

/** Returns what reads a whole number between two others, both inclusive. */
export function readWhole(least: number, most: number): (text: string) => number | null {
  return (text) => {
    const number = readNumber(text);
    return number !== null && Number.isInteger(number) && number >= least && number <= most ? number : null;
  };
}
