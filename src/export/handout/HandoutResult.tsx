import { useMemo } from 'react';
import type { DetailedSource } from '../shownSources.ts';
import type { Handout } from './handout.ts';
import type { HandoutChoices } from './handoutChoices.ts';
import { mapSize } from './mapSize.ts';
import { PrintResult } from './PrintResult.tsx';
import { useHandoutPages } from './useHandoutPages.ts';
import { useMaps } from './useMaps.ts';

interface Props {
  readonly handout: Handout;
  readonly source: DetailedSource;
  readonly choices: HandoutChoices;
}

/** A hand-out to print. */
export function HandoutResult({ handout, source, choices }: Props) {
  const { scenes, tour } = handout;
  const { content, paper, perPage } = choices;
  const size = useMemo(() => mapSize(paper, tour ? perPage : 'one').map, [paper, perPage, tour]);
  const maps = useMaps(source, handout, size);
  return (
    <PrintResult
      {...useHandoutPages(handout, choices, maps)}
      paper={paper}
      content={content}
      drawn={maps.length}
      all={scenes.length}
    />
  );
}
