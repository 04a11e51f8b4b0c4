import { useCallback, useState } from 'react';
import { loadCode } from '../../data/load.ts';
import { LANGUAGES } from '../../domain/language.ts';
import type { Lesson } from '../../domain/lesson/lesson.ts';
import { FormPanel } from '../../export/FormPanel.tsx';
import { OwnLinkHint } from '../../export/OwnLinkHint.tsx';
import { useOpenOwnTour, useOwnLink } from '../../export/useOwnLink.ts';
import { MakingActions } from '../../export/MakingActions.tsx';
import { type Making, useMaking } from '../../export/useMaking.ts';
import { EXPORT_SCHOOL } from '../../i18n/exportSchool.ts';
import { isLocal } from '../../state/derived/viewInWords.ts';
import { siteOf } from '../../state/environment.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { Choice } from '../../ui/controls/Choice.tsx';
import form from '../../ui/controls/form.module.css';
import { Named } from '../../ui/controls/Named.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { SCHOOL_FORMATS, type SchoolFormat } from './schoolFiles.ts';
import styles from './School.module.css';
import { SchoolLinks } from './SchoolLinks.tsx';

/** A lesson as a file and as links for a school's system. */
export function SchoolForm({ lesson }: { readonly lesson: Lesson }) {
  const app = useLodelines();
  const { language: shown } = useMessages();
  const text = EXPORT_SCHOOL[shown];
  const [format, setFormat] = useState<SchoolFormat>('scorm');
  const [language, setLanguage] = useState(shown);
  const [notes, setNotes] = useState(false);
  const own = useOpenOwnTour();
  const release = own?.release ?? app.dataset.release;
  const link = useOwnLink(own, false, language);
  const address = siteOf(app.environment);
  const site = address === null || isLocal(address) ? null : address;
  const make = useCallback(
    async (making: Making) => {
      const { madeSchoolFile } = await loadCode('school', import('./madeSchoolFile.ts'));
      return madeSchoolFile(app, lesson, { format, language, site, notes }, making);
    },
    [app, lesson, format, language, site, notes],
  );
  const made = useMaking(make);
  /** Whether links can be handed out: an own lesson may be too long for them. */
  const linked = !own || link?.fits === true;
  return (
    <FormPanel
      choices={
        <>
          <Select
            className={form['named']}
            label={text.format}
            value={format}
            options={SCHOOL_FORMATS.map((value) => ({ value, label: text.formats[value] }))}
            onChange={setFormat}
          />
          <p className={form['hint']}>{text.hint[format]}</p>
          <Named name={text.language}>
            <Choice
              label={text.language}
              value={language}
              options={LANGUAGES.map((value) => ({ value, label: text.languages[value], lang: value }))}
              onChange={setLanguage}
            />
          </Named>
          {own && format === 'scorm' && (
            <label className={form['tick']}>
              <input type="checkbox" checked={notes} onChange={() => setNotes(!notes)} />
              <span>{text.notes}</span>
            </label>
          )}
        </>
      }
      label={text.title}
    >
      <MakingActions
        {...made}
        label={text.save}
        content="tour"
        disabled={format === 'cartridge' && (site === null || !linked)}
      />
      {site === null && (
        <p className={styles['hint']}>{format === 'cartridge' ? text.noCartridge : text.local}</p>
      )}
      {site !== null && format === 'cartridge' && link?.fits === false && (
        <p className={styles['hint']}>{text.longCartridge}</p>
      )}
      <p className={styles['hint']}>{text.use[format]}</p>
      {site !== null && (linked || link) && (
        <section className={styles['links']}>
          <h3>{text.links}</h3>
          {linked && (
            <SchoolLinks
              lesson={lesson}
              language={language}
              site={site}
              own={link && { fragment: link.fragment, release }}
            />
          )}
          {link && <OwnLinkHint link={link} release={release} notes />}
        </section>
      )}
    </FormPanel>
  );
}
