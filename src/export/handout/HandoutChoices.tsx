import { EXPORT_HANDOUT } from '../../i18n/exportHandout.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { Choice } from '../../ui/controls/Choice.tsx';
import form from '../../ui/controls/form.module.css';
import { Named } from '../../ui/controls/Named.tsx';
import { Ticks } from '../../ui/controls/Ticks.tsx';
import { PAPERS } from '../../ui/paper/paper.ts';
import { ContentChoice } from '../ContentChoice.tsx';
import { LocalHint } from '../LocalHint.tsx';
import { useOpenTour } from '../useOpenTour.ts';
import { HANDOUT_PARTS, type HandoutChoices as Choices } from './handoutChoices.ts';

interface Props {
  readonly choices: Choices;
  readonly onChange: (part: Partial<Choices>) => void;
}

/** The choices for a hand-out. */
export function HandoutChoices({ choices, onChange }: Props) {
  const text = EXPORT_HANDOUT[useMessages().language];
  const ofTour = useOpenTour() !== null && choices.content === 'tour';
  return (
    <>
      <p className={form['hint']}>{text.hint}</p>
      <ContentChoice value={choices.content} onChange={(content) => onChange({ content })} />
      <Named name={text.paper}>
        <Choice
          label={text.paper}
          value={choices.paper}
          options={PAPERS.map((value) => ({ value, label: text.papers[value] }))}
          onChange={(paper) => onChange({ paper })}
        />
      </Named>
      {ofTour && (
        <Named name={text.perPage}>
          <Choice
            label={text.perPage}
            value={choices.perPage}
            options={(['one', 'two'] as const).map((value) => ({ value, label: text.perPages[value] }))}
            onChange={(perPage) => onChange({ perPage })}
          />
        </Named>
      )}
      <Ticks
        name={text.include}
        all={ofTour ? HANDOUT_PARTS : (['sources'] as const)}
        chosen={choices.parts}
        words={text.parts}
        onChange={(parts) => onChange({ parts })}
      />
      <LocalHint />
    </>
  );
}
