import { EXPORT } from '../i18n/export.ts';
import { EXPORT_SLIDES } from '../i18n/exportSlides.ts';
import { isLocal } from '../state/derived/viewInWords.ts';
import { useLodelines, useMessages } from '../state/useLodelines.ts';
import { Choice } from '../ui/controls/Choice.tsx';
import form from '../ui/controls/form.module.css';
import { Named } from '../ui/controls/Named.tsx';
import type { SlideChoices } from './exportChoices.ts';

interface Props {
  readonly choices: SlideChoices;
  /** Whether a tour is open, which can be chosen. */
  readonly hasTour: boolean;
  readonly onChange: (part: Partial<SlideChoices>) => void;
}

/** The choices for slides. */
export function SlidesForm({ choices, hasTour, onChange }: Props) {
  const { base } = useLodelines().environment.address;
  const { language } = useMessages();
  const text = EXPORT_SLIDES[language];
  const { colours, schemes } = EXPORT[language];
  return (
    <>
      <p className={form['hint']}>{text.hint}</p>
      {hasTour && (
        <Named name={text.content}>
          <Choice
            label={text.content}
            value={choices.content}
            options={(['tour', 'view'] as const).map((value) => ({ value, label: text.contents[value] }))}
            onChange={(content) => onChange({ content })}
          />
        </Named>
      )}
      <Named name={text.maps}>
        <Choice
          label={text.maps}
          value={choices.maps}
          options={(['pictures', 'shapes'] as const).map((value) => ({ value, label: text.mapForms[value] }))}
          onChange={(maps) => onChange({ maps })}
        />
      </Named>
      <p className={form['hint']}>{text.mapHint[choices.maps]}</p>
      <Named name={colours}>
        <Choice
          label={colours}
          value={choices.scheme}
          options={(['light', 'dark'] as const).map((value) => ({ value, label: schemes[value] }))}
          onChange={(scheme) => onChange({ scheme })}
        />
      </Named>
      {isLocal(base) && <p className={form['hint']}>{text.local}</p>}
    </>
  );
}
