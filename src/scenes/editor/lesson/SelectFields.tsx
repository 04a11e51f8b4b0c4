import type { Select } from '../../../domain/lesson/question.ts';
import { Choice } from '../../../ui/controls/Choice.tsx';
import { Named } from '../../../ui/controls/Named.tsx';
import { useSelect } from '../../../state/useLodelines.ts';
import { useLessonText } from '../useEditor.ts';
import { RecordNames } from './RecordNames.tsx';

const KINDS = ['country', 'partnership', 'event'] as const;

interface Props {
  readonly question: Select;
  readonly onChange: (question: Select) => void;
}

/** What is to be selected on the map: its kind, and what is right. */
export function SelectFields({ question, onChange }: Props) {
  const text = useLessonText();
  const { kind, key } = question;
  const selected = useSelect(({ view: { selection } }) => (selection?.kind === kind ? selection.id : null));
  return (
    <>
      <Named name={text.kind}>
        <Choice
          label={text.kind}
          value={kind}
          options={KINDS.map((value) => ({ value, label: text.kinds[value] }))}
          onChange={(chosen) => onChange({ ...question, kind: chosen, key: [] })}
        />
      </Named>
      <RecordNames
        name={text.key}
        hint={text.keyHint}
        add={text.addKey[kind]}
        kind={kind}
        ids={key}
        offered={selected}
        onChange={(ids) => onChange({ ...question, key: ids })}
      />
    </>
  );
}
