/** Divides a hand-out among sheets. */
import { type RefObject, useMemo, useRef } from 'react';
import type { Picture } from '../../cartography/picture/displayList.ts';
import type { PaperWork } from '../../ui/paper/paper.ts';
import { type Pages, usePages } from '../../ui/paper/usePages.ts';
import type { Handout } from './handout.ts';
import type { HandoutChoices } from './handoutChoices.ts';
import { handoutFoot } from './handoutFoot.tsx';
import { handoutSections, type SourcePlace } from './handoutSections.tsx';

interface HandoutPages {
  /** What `Measured` draws: maps only take their place in it. */
  readonly measured: readonly { readonly work: PaperWork; readonly ref: RefObject<HTMLDivElement | null> }[];
  /** Null until all has been measured. */
  readonly pages: Pages | null;
}

const PLACES = ['below', 'end'] as const;
const PER_PAGE = { one: 1, two: 2 } as const;

/**
 * Returns the sheets with the maps that are drawn. Sources are below their scenes if that takes no sheet more; else they
 * follow the scenes, numbered, each once.
 */
export function useHandoutPages(
  handout: Handout,
  { paper, perPage, parts }: HandoutChoices,
  maps: readonly Picture[],
): HandoutPages {
  const [below, end] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const workOf = useMemo(
    () =>
      (place: SourcePlace, drawn: readonly Picture[]): PaperWork => ({
        paper,
        language: handout.language,
        sections: handoutSections(handout, { paper, perPage, parts }, place, drawn),
        foot: handoutFoot(handout),
      }),
    [handout, paper, perPage, parts],
  );
  const works = useMemo(() => PLACES.map((place) => workOf(place, [])), [workOf]);
  const [first, second] = works as [PaperWork, PaperWork];
  const known = [usePages(below, first), usePages(end, second)] as const;
  const isShort = (known[0]?.sheets.length ?? 0) <= Math.ceil(handout.scenes.length / PER_PAGE[perPage]);
  // A view has its sources below it in any case.
  const place = isShort || !handout.tour ? 0 : 1;
  const { sheets } = known[place] ?? {};
  const pages = useMemo(
    () => sheets && { work: workOf(PLACES[place], maps), sheets },
    [workOf, place, maps, sheets],
  );
  const measured = [
    { work: first, ref: below },
    { work: second, ref: end },
  ];
  return { measured, pages: pages ?? null };
}
