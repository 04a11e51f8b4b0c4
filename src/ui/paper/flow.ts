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
  /** Whether it is counted: a sheet starts at most `perSheet` of these. */
  readonly counted?: boolean | undefined;
}

/** How high a sheet is, in the unit of the blocks, and how many counted sections may start on one. */
export interface FlowRoom {
  readonly height: number;
  readonly perSheet?: number;
}

/** The blocks of a section on a sheet, from `first` to `end` (exclusive). */
export interface FlowPart {
  readonly section: number;
  readonly first: number;
  readonly end: number;
}

/**
 * The parts on each sheet, in order. Nothing is left out, and nothing is cut unless a single block is higher than a sheet:
 * it has a sheet of its own. Blocks that are to be together but are higher than a sheet are divided.
 */
export function flow(
  sections: readonly FlowSection[],
  { height, perSheet = Infinity }: FlowRoom,
): FlowPart[][] {
  const sheets: FlowPart[][] = [];
  let [left, started] = [0, 0];
  const turn = () => {
    sheets.push([]);
    [left, started] = [height, 0];
  };
  const isEmpty = () => left === height;
  turn();
  sections.forEach(({ blocks, whole, counted }, section) => {
    const units = unitsOf(blocks, height);
    const needed = sum(blocks);
    const parts = whole && needed <= height ? [[0, blocks.length] as const] : units;
    if (counted && started >= perSheet && !isEmpty()) turn();
    parts.forEach(([first, end], i) => {
      const high = sum(blocks.slice(first, end));
      if (high > left && !isEmpty()) turn();
      if (counted && i === 0) started += 1;
      const sheet = sheets.at(-1) as FlowPart[];
      const last = sheet.at(-1);
      if (last?.section === section) sheet[sheet.length - 1] = { ...last, end };
      else sheet.push({ section, first, end });
      left = Math.max(0, left - high);
    });
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
