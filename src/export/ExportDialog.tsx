import { Activity, useState } from 'react';
import { isLesson } from '../domain/lesson/lesson.ts';
import { EXPORT } from '../i18n/export.ts';
import { useMessages } from '../state/useLodelines.ts';
import { Choice } from '../ui/controls/Choice.tsx';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { Lazy } from '../ui/controls/Lazy.tsx';
import { Named } from '../ui/controls/Named.tsx';
import type { Load } from '../ui/controls/parts.ts';
import { useExtensions } from '../ui/extensions.ts';
import { type Form, FORMS } from './exportForms.ts';
import styles from './ExportDialog.module.css';
import { PANELS } from './loadPanel.ts';
import { useOpenTour } from './useOpenTour.ts';

/** Makes files of the view or the open tour. What is chosen for one form stays chosen. */
export function ExportDialog() {
  const text = EXPORT[useMessages().language];
  const { loadWorksheet } = useExtensions();
  const tour = useOpenTour();
  const worksheet = tour && isLesson(tour) && loadWorksheet ? { worksheet: loadWorksheet } : {};
  const panels: Readonly<Partial<Record<Form, Load>>> = { ...PANELS, ...worksheet };
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
              options={FORMS.filter((one) => one in panels).map((value) => ({
                value,
                label: text.forms[value],
              }))}
              onChange={choose}
              className={styles['forms']}
            />
          </Named>
        </div>
        {seen.map((one) => {
          const load = panels[one];
          return load ? (
            <Activity key={one} mode={one === form ? 'visible' : 'hidden'}>
              <Lazy load={load} waiting={<output className={styles['waiting']}>{text.loading}</output>}>
                {(Panel) => <Panel />}
              </Lazy>
            </Activity>
          ) : null;
        })}
      </div>
    </Dialog>
  );
}
