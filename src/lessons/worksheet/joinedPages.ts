/** Several works on sheets as one, so that they are shown and printed together. */
import type { Pages } from '../../ui/paper/usePages.ts';

/** The sheets of all works in order. Each keeps its foot and its page numbers. At least one, all on the same paper. */
export function joinedPages(all: readonly [Pages, ...Pages[]]): Pages {
  const starts = all.map((_, i) => all.slice(0, i).reduce((sum, { work }) => sum + work.sections.length, 0));
  const sheets = all.flatMap((pages, i) =>
    pages.sheets.map((parts, place) => ({
      parts: parts.map((part) => ({ ...part, section: part.section + (starts[i] ?? 0) })),
      foot: () => pages.work.foot(place + 1, pages.sheets.length),
    })),
  );
  return {
    work: {
      ...all[0].work,
      sections: all.flatMap(({ work }) => work.sections),
      foot: (sheet) => (sheets[sheet - 1] ?? sheets[0])?.foot() ?? all[0].work.foot(1, 1),
    },
    sheets: sheets.map(({ parts }) => parts),
  };
}
