import { useCallback, useState } from 'react';
import { loadCode } from '../../data/load.ts';
import { EXPORT_DATA } from '../../i18n/exportData.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import dialog from '../ExportDialog.module.css';
import { FormPanel } from '../FormPanel.tsx';
import { MakingActions } from '../MakingActions.tsx';
import { separatorOf } from '../spreadsheet.ts';
import { type Making, useMaking } from '../useMaking.ts';
import { useOpenTour } from '../useOpenTour.ts';
import type { DataChoices as Choices } from './dataChoices.ts';
import { DataChoices } from './DataChoices.tsx';
import { DataPreview } from './DataPreview.tsx';
import { useExtract } from './useExtract.ts';

/** Data of the view, of the open tour or of everything, above a preview of them. */
export function DataPanel() {
  const app = useLodelines();
  const text = EXPORT_DATA[useMessages().language];
  const tour = useOpenTour();
  const [chosen, setChosen] = useState<Choices>(() => ({
    content: tour ? 'tour' : 'view',
    format: 'xlsx',
    separator: separatorOf(app.environment.language),
  }));
  const content = chosen.content === 'tour' && !tour ? 'view' : chosen.content;
  const { format, separator } = chosen;
  const make = useCallback(
    async ({ signal }: Making) => {
      const { madeData } = await loadCode('data', import('./madeData.ts'));
      return madeData(app, { content, format, separator }, { signal });
    },
    [app, content, format, separator],
  );
  const made = useMaking(make);
  const loaded = useExtract(content);
  return (
    <FormPanel
      choices={
        <DataChoices
          choices={{ content, format, separator }}
          hasTour={tour !== null}
          onChange={(part) => setChosen({ ...chosen, ...part })}
        />
      }
      label={text.preview}
    >
      <MakingActions {...made} label={text.save} content={content === 'tour' ? 'tour' : 'view'} />
      {loaded.state === 'ready' && <DataPreview extract={loaded.extract} format={format} />}
      {loaded.state === 'loading' && <output className={dialog['waiting']}>{text.waiting}</output>}
      {loaded.state === 'failed' && (
        <div role="alert">
          <p>{text.failed}</p>
          <button type="button" className={dialog['action']} onClick={loaded.retry}>
            {text.retry}
          </button>
        </div>
      )}
    </FormPanel>
  );
}
