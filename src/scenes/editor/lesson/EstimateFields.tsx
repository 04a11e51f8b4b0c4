import type { Estimate } from '../../../domain/lesson/question.ts';
import { LimitedField } from '../LimitedField.tsx';
import { useEdited, useLessonText } from '../useEditor.ts';
import styles from './Lesson.module.css';
import { NumberField } from './NumberField.tsx';
import { readNumber, readPositive } from './readNumber.ts';

interface Props {
  readonly question: Estimate;
  readonly onChange: (question: Estimate, joined?: string) => void;
}

/** The number that pupils estimate, its unit, its scale, and how far off is right, too. */
export function EstimateFields({ question, onChange }: Props) {
  const text = useLessonText();
  const language = useEdited((state) => state.language);
  const { value, unit, range, tolerance } = question;
  const [from, to] = range;
  const number = { read: readNumber, refusal: text.noNumber };
  return (
    <>
      <div className={styles['pair']}>
        <NumberField
          {...number}
          label={text.value}
          value={value}
          onChange={(typed) => onChange({ ...question, value: typed ?? 0 }, 'value')}
        />
        <LimitedField
          label={text.unit}
          limit="unit"
          look="quiet"
          language={language}
          text={unit}
          onChange={(words) => onChange({ ...question, unit: words }, 'unit')}
          rows={1}
        />
      </div>
      <div className={styles['pair']}>
        <NumberField
          {...number}
          label={text.from}
          value={from}
          onChange={(typed) => onChange({ ...question, range: [typed ?? 0, to] }, 'from')}
        />
        <NumberField
          {...number}
          label={text.to}
          value={to}
          onChange={(typed) => onChange({ ...question, range: [from, typed ?? 0] }, 'to')}
        />
      </div>
      <NumberField
        label={text.tolerance}
        value={tolerance}
        read={readPositive}
        refusal={text.noPositive}
        onChange={(typed) => onChange({ ...question, tolerance: typed ?? 0 }, 'tolerance')}
      />
    </>
  );
}
