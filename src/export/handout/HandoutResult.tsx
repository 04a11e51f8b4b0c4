import { useMemo, useState } from 'react';
import { EXPORT } from '../../i18n/export.ts';
import { EXPORT_HANDOUT } from '../../i18n/exportHandout.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { CopyField } from '../../ui/controls/CopyField.tsx';
import form from '../../ui/controls/form.module.css';
import { useCopying } from '../../ui/controls/useCopying.ts';
import { Measured } from '../../ui/paper/Measured.tsx';
import { PrintedSheets } from '../../ui/paper/PrintedSheets.tsx';
import { SheetsPreview } from '../../ui/paper/SheetsPreview.tsx';
import { usePrintSheets } from '../../ui/paper/usePrintSheets.ts';
import styles from '../ExportDialog.module.css';
import type { DetailedSource } from '../shownSources.ts';
import { useMaterialLink } from '../useMaterialLink.ts';
import type { Handout } from './handout.ts';
import type { HandoutChoices } from './handoutChoices.ts';
import { mapSize } from './mapSize.ts';
import { useHandoutPages } from './useHandoutPages.ts';
import { useMaps } from './useMaps.ts';

interface Props {
  readonly handout: Handout;
  readonly source: DetailedSource;
  readonly choices: HandoutChoices;
}

/** The button that prints, above the sheets as they will be. */
export function HandoutResult({ handout, source, choices }: Props) {
  const { host } = useLodelines().environment;
  const { language } = useMessages();
  const text = EXPORT_HANDOUT[language];
  const { scenes, tour } = handout;
  const { paper, perPage } = choices;
  const size = useMemo(() => mapSize(paper, tour ? perPage : 'one').map, [paper, perPage, tour]);
  const maps = useMaps(source, handout, size);
  const { measured, pages } = useHandoutPages(handout, choices, maps);
  const { printing, print } = usePrintSheets(paper);
  const [blocked, setBlocked] = useState(false);
  const link = useMaterialLink(choices.content);
  const copying = useCopying();
  const isReady = pages !== null && maps.length === scenes.length;
  return (
    <>
      <div className={styles['actions']}>
        <button
          type="button"
          className={styles['primary']}
          aria-disabled={!isReady}
          onClick={() => isReady && setBlocked(!print())}
        >
          {text.print}
        </button>
        <output>
          {copying.told ||
            (isReady
              ? text.pages(pages.sheets.length, text.papers[paper])
              : text.drawing(Math.min(maps.length + 1, scenes.length), scenes.length))}
        </output>
      </div>
      <p className={form['hint']}>{text.printHint}</p>
      {host && blocked && (
        <>
          <p role="alert">{text.blocked}</p>
          <CopyField name={EXPORT[language].link} value={link} copy={copying.copy} />
        </>
      )}
      {measured.map((one, i) => (
        <Measured key={i} {...one} />
      ))}
      {pages && <SheetsPreview name={text.preview} pages={pages} />}
      {pages && printing && <PrintedSheets {...pages} />}
    </>
  );
}
