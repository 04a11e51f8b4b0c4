import type { Question } from '../../../domain/lesson/question.ts';
import { LimitedField } from '../LimitedField.tsx';
import { useEdited, useLessonText } from '../useEditor.ts';
import { DateFields } from './DateFields.tsx';
import { EstimateFields } from './EstimateFields.tsx';
import { OptionFields } from './OptionFields.tsx';
import { PartList } from './PartList.tsx';
import { SelectFields } from './SelectFields.tsx';

interface Props {
  readonly question: Question;
  /** Changes in succession with the same `joined` are undone together, such as typing in a field. */
  readonly onChange: (question: Question, joined?: string) => void;
}

/** What only the type of a question has: between what pupils choose, and what is right. */
export function AnswerFields({ question, onChange }: Props) {
  const text = useLessonText();
  const language = useEdited((state) => state.language);
  const field = { limit: 'prompt', look: 'compact', language, rows: 1 } as const;
  switch (question.type) {
    case 'choose-one':
    case 'predict':
    case 'choose-several':
      return <OptionFields question={question} onChange={onChange} />;
    case 'select':
      return <SelectFields question={question} onChange={onChange} />;
    case 'set-date':
      return <DateFields question={question} onChange={onChange} />;
    case 'estimate':
      return <EstimateFields question={question} onChange={onChange} />;
    case 'order':
      return (
        <PartList
          name={text.types.order}
          hint={text.orderHint}
          parts={question.items}
          empty={{ text: {} }}
          nameOf={text.itemName}
          add={text.addItem}
          onChange={(items, joined) => onChange({ ...question, items }, joined)}
        >
          {(item, n, write) => (
            <LimitedField
              {...field}
              label={text.itemName(n)}
              text={item.text}
              onChange={(words) => write({ text: words })}
            />
          )}
        </PartList>
      );
    case 'match':
      return (
        <PartList
          name={text.types.match}
          parts={question.pairs}
          empty={{ left: {}, right: {} }}
          nameOf={(n) => `${text.left(n)}, ${text.right(n)}`}
          add={text.addPair}
          onChange={(pairs, joined) => onChange({ ...question, pairs }, joined)}
        >
          {(pair, n, write) => [
            <LimitedField
              key="left"
              {...field}
              label={text.left(n)}
              text={pair.left}
              onChange={(left) => write({ ...pair, left }, 'left')}
            />,
            <LimitedField
              key="right"
              {...field}
              label={text.right(n)}
              text={pair.right}
              onChange={(right) => write({ ...pair, right }, 'right')}
            />,
          ]}
        </PartList>
      );
    case 'short-text':
      return (
        <LimitedField
          label={text.model}
          limit="prompt"
          look="quiet"
          language={language}
          text={question.model}
          onChange={(model) => onChange({ ...question, model }, 'model')}
          rows={3}
        />
      );
  }
}
