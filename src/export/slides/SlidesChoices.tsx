import { EXPORT_SLIDES } from '../../i18n/exportSlides.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { Choice } from '../../ui/controls/Choice.tsx';
import form from '../../ui/controls/form.module.css';
import { Named } from '../../ui/controls/Named.tsx';
import { ContentChoice } from '../ContentChoice.tsx';
import { LocalHint } from '../LocalHint.tsx';
import { SchemeChoice } from '../SchemeChoice.tsx';
import { MAPS, type SlideChoices } from './slideChoices.ts';

interface Props {
  readonly choices: SlideChoices;
  readonly onChange: (part: Partial<SlideChoices>) => void;
}

/** The choices for slides. */
export function SlidesChoices({ choices, onChange }: Props) {
  const text = EXPORT_SLIDES[useMessages().language];
  return (
    <>
      <p className={form['hint']}>{text.hint}</p>
      <ContentChoice value={choices.content} onChange={(content) => onChange({ content })} />
      <Named name={text.maps}>
        <Choice
          label={text.maps}
          value={choices.maps}
          options={MAPS.map((value) => ({ value, label: text.mapForms[value] }))}
          onChange={(maps) => onChange({ maps })}
        />
      </Named>
      <p className={form['hint']}>{text.mapHint[choices.maps]}</p>
      <SchemeChoice value={choices.scheme} onChange={(scheme) => onChange({ scheme })} />
      <LocalHint />
    </>
  );
}
