import { useMemo } from 'react';
import { PrintResult } from '../../export/handout/PrintResult.tsx';
import { useMaps } from '../../export/handout/useMaps.ts';
import { WORKSHEET } from '../../i18n/worksheet.ts';
import { useMessages } from '../../state/useLodelines.ts';
import type { WorksheetMaterial } from './material.ts';
import { mappedScenes, SCENE_MAP_SIZE } from './sceneMaps.ts';
import { useWorksheetPages } from './useWorksheetPages.ts';
import type { WorksheetChoices } from './worksheetChoices.ts';

interface Props {
  readonly material: WorksheetMaterial;
  readonly choices: WorksheetChoices;
}

/** The button that prints, above the sheets as they will be. */
export function WorksheetResult({ material, choices }: Props) {
  const text = WORKSHEET[useMessages().language];
  const { handout, source } = material;
  const mapped = useMemo(
    () => ({
      tour: handout.tour,
      scenes: mappedScenes(material.worksheet).flatMap((i) => handout.scenes[i] ?? []),
    }),
    [material, handout],
  );
  const maps = useMaps(source, mapped, SCENE_MAP_SIZE.map, true);
  const { measured, pages } = useWorksheetPages(material, choices, maps);
  if (choices.parts.length === 0) return <output>{text.none}</output>;
  return (
    <PrintResult
      paper={choices.paper}
      measured={measured}
      pages={pages}
      content="tour"
      drawn={choices.parts.includes('pupils') ? maps.length : mapped.scenes.length}
      all={mapped.scenes.length}
    />
  );
}
