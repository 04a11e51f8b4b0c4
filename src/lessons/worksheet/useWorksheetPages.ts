/** Divides a worksheet among sheets. */
import { type RefObject, useMemo, useRef } from 'react';
import type { Picture } from '../../cartography/picture/displayList.ts';
import type { Paper, PaperWork } from '../../ui/paper/paper.ts';
import { type Pages, usePages } from '../../ui/paper/usePages.ts';
import { joinedPages } from './joinedPages.ts';
import type { WorksheetMaterial } from './material.ts';
import type { Room } from './pupilSections.tsx';
import type { WorksheetChoices, WorksheetPart } from './worksheetChoices.ts';
import { workOf } from './workOf.tsx';

/** The pages for pupils are as roomy as two sheets allow. */
const WIDE: Room = { lines: 5, maps: 6 };
const USUAL: Room = { lines: 3, maps: 6 };
const FIVE: Room = { lines: 3, maps: 5 };
const FOUR: Room = { lines: 3, maps: 4 };
const TIGHT: Room = { lines: 3, maps: 3 };
const SHEETS = 2;

/** What `Measured` draws, and the sheets as soon as they are known. */
interface Measuring {
  readonly work: PaperWork;
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly room: Room;
  readonly pages: Pages | null;
}

interface WorksheetPages {
  readonly measured: readonly Measuring[];
  /** Null until all has been measured, and if nothing is chosen. */
  readonly pages: Pages | null;
}

/** Returns the sheets that are chosen. `maps` are those drawn; until then they only take their place. */
export function useWorksheetPages(
  material: WorksheetMaterial,
  { paper, parts }: WorksheetChoices,
  maps: readonly Picture[],
): WorksheetPages {
  const rooms = [
    useMeasuring('pupils', material, paper, WIDE),
    useMeasuring('pupils', material, paper, USUAL),
    useMeasuring('pupils', material, paper, FIVE),
    useMeasuring('pupils', material, paper, FOUR),
    useMeasuring('pupils', material, paper, TIGHT),
  ];
  const others = {
    key: useMeasuring('key', material, paper),
    glossary: useMeasuring('glossary', material, paper),
    teacher: useMeasuring('teacher', material, paper),
  };
  const fitting = rooms.find(({ pages }) => pages && pages.sheets.length <= SHEETS) ?? rooms.at(-1);
  const isKnown = rooms.every(({ pages }) => pages !== null);
  const { room = TIGHT, pages: roomy = null } = isKnown && fitting ? fitting : {};
  const pupils = useMemo(
    () => roomy && { ...roomy, work: workOf('pupils', material, { paper, room, maps }) },
    [roomy, material, paper, room, maps],
  );
  const [key, glossary, teacher] = [others.key.pages, others.glossary.pages, others.teacher.pages];
  const pages = useMemo(() => {
    const known = { pupils, key, glossary, teacher };
    const [first, ...next] = parts.flatMap((part) => known[part] ?? []);
    return first && next.length + 1 === parts.length ? joinedPages([first, ...next]) : null;
  }, [parts, pupils, key, glossary, teacher]);
  return { measured: [...rooms, ...Object.values(others)], pages };
}

function useMeasuring(
  part: WorksheetPart,
  material: WorksheetMaterial,
  paper: Paper,
  room: Room = WIDE,
): Measuring {
  const ref = useRef<HTMLDivElement>(null);
  const work = useMemo(
    () => workOf(part, material, { paper, room, maps: [] }),
    [part, material, paper, room],
  );
  return { work, ref, room, pages: usePages(ref, work) };
}
