import { useState } from 'react';
import { EXPORT_HANDOUT } from '../../i18n/exportHandout.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import styles from '../ExportDialog.module.css';
import { FormPanel } from '../FormPanel.tsx';
import { type HandoutChoices as Choices, usualPaper } from './handoutChoices.ts';
import { HandoutChoices } from './HandoutChoices.tsx';
import { HandoutResult } from './HandoutResult.tsx';
import { useHandout } from './useHandout.ts';

/** The view or the open tour on sheets of paper. */
export function HandoutPanel() {
  const { environment } = useLodelines();
  const text = EXPORT_HANDOUT[useMessages().language];
  const [choices, setChoices] = useState<Choices>({
    content: 'tour',
    paper: usualPaper(environment.language),
    perPage: 'two',
    parts: ['sources'],
  });
  const loaded = useHandout(choices.content);
  return (
    <FormPanel
      label={text.title}
      choices={<HandoutChoices choices={choices} onChange={(part) => setChoices({ ...choices, ...part })} />}
    >
      {loaded.state === 'loading' && <output className={styles['waiting']}>{text.loading}</output>}
      {loaded.state === 'ready' && <HandoutResult {...loaded} choices={choices} />}
      {'retry' in loaded && (
        <div role="alert">
          <p>{text[loaded.state]}</p>
          <button type="button" className={styles['action']} onClick={loaded.retry}>
            {text.retry}
          </button>
        </div>
      )}
    </FormPanel>
  );
}
