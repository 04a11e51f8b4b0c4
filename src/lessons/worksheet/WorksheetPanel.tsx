import { useState } from 'react';
import { usualPaper } from '../../export/handout/handoutChoices.ts';
import { FormPanel } from '../../export/FormPanel.tsx';
import { LocalHint } from '../../export/LocalHint.tsx';
import styles from '../../export/ExportDialog.module.css';
import { EXPORT_HANDOUT } from '../../i18n/exportHandout.ts';
import { WORKSHEET } from '../../i18n/worksheet.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { Choice } from '../../ui/controls/Choice.tsx';
import form from '../../ui/controls/form.module.css';
import { Named } from '../../ui/controls/Named.tsx';
import { Ticks } from '../../ui/controls/Ticks.tsx';
import { PAPERS } from '../../ui/paper/paper.ts';
import { useWorksheet } from './useWorksheet.ts';
import { WORKSHEET_PARTS, type WorksheetChoices } from './worksheetChoices.ts';
import { WorksheetResult } from './WorksheetResult.tsx';

/** The open lesson on paper: pages for pupils, answers, glossary and the teacher's sheet. */
export function WorksheetPanel() {
  const { environment } = useLodelines();
  const { language } = useMessages();
  const [text, words] = [WORKSHEET[language], EXPORT_HANDOUT[language]];
  const [choices, setChoices] = useState<WorksheetChoices>({
    paper: usualPaper(environment.language),
    parts: ['pupils'],
  });
  const loaded = useWorksheet();
  // A lesson of a reader may use no term of the glossary.
  const hasTerms = loaded.state !== 'ready' || loaded.material.terms.length > 0;
  const parts = WORKSHEET_PARTS.filter((part) => hasTerms || part !== 'glossary');
  return (
    <FormPanel
      label={text.title}
      choices={
        <>
          <p className={form['hint']}>{text.hint}</p>
          <Named name={words.paper}>
            <Choice
              label={words.paper}
              value={choices.paper}
              options={PAPERS.map((value) => ({ value, label: words.papers[value] }))}
              onChange={(paper) => setChoices({ ...choices, paper })}
            />
          </Named>
          <Ticks
            name={text.sheets}
            all={parts}
            chosen={choices.parts}
            words={text.parts}
            onChange={(parts) => setChoices({ ...choices, parts })}
          />
          <LocalHint />
        </>
      }
    >
      {loaded.state === 'loading' && <output className={styles['waiting']}>{words.loading}</output>}
      {loaded.state === 'ready' && <WorksheetResult material={loaded.material} choices={choices} />}
      {'retry' in loaded && (
        <div role="alert">
          <p>{text[loaded.state]}</p>
          <button type="button" className={styles['action']} onClick={loaded.retry}>
            {words.retry}
          </button>
        </div>
      )}
    </FormPanel>
  );
}
