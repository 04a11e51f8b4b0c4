import { Activity, useState } from 'react';
import { EXPORT } from '../i18n/export.ts';
import { useMessages } from '../state/useLodelines.ts';
import { Choice } from '../ui/controls/Choice.tsx';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { Lazy } from '../ui/controls/Lazy.tsx';
import { Named } from '../ui/controls/Named.tsx';
import { type Form, FORMS } from './exportForms.ts';
import styles from './ExportDialog.module.css';
import { PANELS } from './loadPanel.ts';

/** Makes files of the view or the open tour. What is chosen for one form stays chosen. */
export function ExportDialog() {
  const text = EXPORT[useMessages().language];
  const [form, setForm] = useState<Form>('image');
  const [seen, setSeen] = useState<readonly Form[]>(['image']);
  const choose = (chosen: Form) => {
    setForm(chosen);
    setSeen([...new Set([...seen, chosen])]);
  };
  return (
    <Dialog title={text.title} className={styles['export']}>
      <div className={styles['columns']}>
        <div className={styles['form']}>
          <Named name={text.form}>
            <Choice
              label={text.form}
              value={form}
              options={FORMS.map((value) => ({ value, label: text.forms[value] }))}
              onChange={choose}
              className={styles['forms']}
            />
          </Named>
        </div>
        {seen.map((one) => (
          <Activity key={one} mode={one === form ? 'visible' : 'hidden'}>
            <Lazy load={PANELS[one]} waiting={<output className={styles['waiting']}>{text.loading}</output>}>
              {(Panel) => <Panel />}
            </Lazy>
          </Activity>
        ))}
      </div>
    </Dialog>
  );
}
