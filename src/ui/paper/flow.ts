/** Divides what is printed among sheets by its heights. */

/** What is never divided. */
export interface FlowBlock {
  readonly height: number;
  /** Whether it is on the same sheet as the block after it, as a heading is. */
  readonly withNext?: boolean | undefined;
}

/** What belongs together. */
export interface FlowSection {
  readonly blocks: readonly FlowBlock[];
  /** Whether it starts on another sheet rather than being divided. A section higher than a sheet is divided anyway. */
  readonly whole?: boolean | undefined;
}

/** The blocks of a section on a sheet, from `first` to `end` (exclusive). */
export interface FlowPart {
  readonly section: number;
  readonly first: number;
  readonly end: number;
}

/**
 * The parts on each sheet, in order; `height` is that of a sheet, in the unit of the blocks. Nothing is left out, and nothing is cut unless a single block is higher than a sheet:
 * it has a sheet of its own. Blocks that are to be together but are higher than a sheet are divided.
 */
export function flow(sections: readonly FlowSection[], height: number): FlowPart[][] {
  const sheets: FlowPart[][] = [[]];
  let left = height;
  sections.forEach(({ blocks, whole }, section) => {
    const fits = whole && sum(blocks) <= height;
    for (const [first, end] of fits ? [[0, blocks.length] as const] : unitsOf(blocks, height)) {
      const high = sum(blocks.slice(first, end));
      if (high > left && left < height) {
        sheets.push([]);
        left = height;
      }
      const sheet = sheets.at(-1) as FlowPart[];
      const last = sheet.at(-1);
      if (last?.section === section) sheet[sheet.length - 1] = { ...last, end };
      else sheet.push({ section, first, end });
      left = Math.max(0, left - high);
    }
  });
  return sheets;
}

/** Blocks that stay together, as first and end (exclusive). */
function unitsOf(blocks: readonly FlowBlock[], height: number): (readonly [first: number, end: number])[] {
  const units: (readonly [number, number])[] = [];
  let first = 0;
  blocks.forEach(({ withNext }, i) => {
    if (withNext && i < blocks.length - 1) return;
    const isTooHigh = sum(blocks.slice(first, i + 1)) > height;
    if (isTooHigh) for (let one = first; one <= i; one += 1) units.push([one, one + 1]);
    else units.push([first, i + 1]);
    first = i + 1;
  });
  return units;
}

function sum(blocks: readonly FlowBlock[]): number {
  return blocks.reduce((all, { height }) => all + height, 0);
}
