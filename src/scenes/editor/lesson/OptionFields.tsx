import { useId } from 'react';
import type { ChooseOne, ChooseSeveral, Option } from '../../../domain/lesson/question.ts';
import { LimitedField } from '../LimitedField.tsx';
import { useEdited, useLessonText } from '../useEditor.ts';
import styles from './Lesson.module.css';
import { PartList } from './PartList.tsx';

interface Props {
  readonly question: ChooseOne | ChooseSeveral;
  readonly onChange: (question: ChooseOne | ChooseSeveral, joined?: string) => void;
}

/** The options of a choice, each with a mark whether it is right. */
export function OptionFields({ question, onChange }: Props) {
  const text = useLessonText();
  const language = useEdited((state) => state.language);
  const group = useId();
  const isSeveral = question.type === 'choose-several';
  const { options } = question;
  const mark = (at: number, right: boolean) => {
    const marked = options.map((option, i) =>
      i === at ? optionOf(option, right) : isSeveral ? option : optionOf(option, false),
    );
    onChange({ ...question, options: marked });
  };
  return (
    <PartList
      name={text.types[question.type]}
      hint={isSeveral ? text.markSeveral : text.markOne}
      parts={options}
      empty={{ text: {} }}
      nameOf={text.option}
      add={text.addOption}
      onChange={(changed, joined) => onChange({ ...question, options: changed }, joined)}
    >
      {(option, n, write) => [
        <input
          key="mark"
          className={styles['mark']}
          type={isSeveral ? 'checkbox' : 'radio'}
          name={group}
          aria-label={text.isRight(n)}
          title={text.isRight(n)}
          checked={option.right === true}
          onChange={({ target }) => mark(n - 1, target.checked)}
        />,
        <LimitedField
          key="text"
          limit="prompt"
          look="compact"
          language={language}
          label={text.option(n)}
          text={option.text}
          onChange={(words) => write({ ...option, text: words })}
          rows={1}
        />,
      ]}
    </PartList>
  );
}

function optionOf({ text }: Option, right: boolean): Option {
  return right ? { text, right } : { text };
}
