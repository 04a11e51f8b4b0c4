import type { Ages } from '../../../domain/lesson/lesson.ts';
import { AGES, MAX_LINES } from '../../../domain/lesson/limits.ts';
import type { OwnLessonHead } from '../../../domain/ownTour/ownLesson.ts';
import { withHead } from '../../../domain/ownTour/questionDraft.ts';
import type { LessonChange } from '../../../i18n/myLesson.ts';
import form from '../../../ui/controls/form.module.css';
import { LimitedField } from '../LimitedField.tsx';
import { useEdited, useEditor, useLessonText } from '../useEditor.ts';
import styles from './Lesson.module.css';
import { NumberField } from './NumberField.tsx';
import { PartList } from './PartList.tsx';
import { readWhole } from './readNumber.ts';
import { WorksheetChoice } from './WorksheetChoice.tsx';

const { youngest, oldest } = AGES;

/** What a lesson says of itself, folded: ages, aims, what to know before, subjects, and the questions of its worksheet. */
export function LessonHead({ head }: { readonly head: OwnLessonHead }) {
  const text = useLessonText();
  const { change } = useEditor();
  const language = useEdited((state) => state.language);
  const edit = (next: Parameters<typeof withHead>[1], what: LessonChange, joined?: string) =>
    change(
      (draft) => withHead(draft, next),
      { kind: 'lesson', change: what },
      joined && `${joined} ${language}`,
    );
  const { ages, aims, priorKnowledge, curriculum } = head;
  const age = {
    read: readWhole(youngest, oldest),
    refusal: text.noWhole(youngest, oldest),
  };
  /** Both ages move together where they would cross. Without one of them there are none. */
  const withAge = (end: keyof Ages) => (years: number | null) => {
    const { from, to } = ages ?? { from: years ?? 0, to: years ?? 0 };
    const next = (chosen: number): Ages =>
      end === 'from'
        ? { from: chosen, to: Math.max(chosen, to) }
        : { from: Math.min(from, chosen), to: chosen };
    edit({ ages: years === null ? null : next(years) }, { what: 'ages' }, `ages ${end}`);
  };
  const field = { limit: 'prompt', look: 'compact', language, rows: 1 } as const;
  const lines = { most: MAX_LINES, least: 0 };
  return (
    <details className={styles['fold']}>
      <summary>{text.head}</summary>
      <div className={form['choices']}>
        <div className={styles['pair']}>
          <NumberField {...age} label={text.agesFrom} value={ages?.from ?? null} onChange={withAge('from')} />
          <NumberField {...age} label={text.agesTo} value={ages?.to ?? null} onChange={withAge('to')} />
        </div>
        <PartList
          {...lines}
          name={text.aims}
          parts={aims}
          empty={{}}
          nameOf={text.aim}
          add={text.addAim}
          onChange={(changed, joined) => edit({ aims: changed }, { what: 'aims' }, joined)}
        >
          {(aim, n, write) => <LimitedField {...field} label={text.aim(n)} text={aim} onChange={write} />}
        </PartList>
        <PartList
          {...lines}
          name={text.before}
          parts={priorKnowledge}
          empty={{}}
          nameOf={text.beforeLine}
          add={text.addBefore}
          onChange={(changed, joined) => edit({ priorKnowledge: changed }, { what: 'before' }, joined)}
        >
          {(line, n, write) => (
            <LimitedField {...field} label={text.beforeLine(n)} text={line} onChange={write} />
          )}
        </PartList>
        <PartList
          {...lines}
          name={text.subjects}
          parts={curriculum}
          empty={{ subject: {}, area: {} }}
          nameOf={text.subject}
          add={text.addSubject}
          onChange={(changed, joined) => edit({ curriculum: changed }, { what: 'subjects' }, joined)}
        >
          {(entry, n, write) => [
            <LimitedField
              key="subject"
              {...field}
              label={text.subject(n)}
              text={entry.subject}
              onChange={(subject) => write({ ...entry, subject }, 'subject')}
            />,
            <LimitedField
              key="area"
              {...field}
              label={text.area(n)}
              text={entry.area}
              onChange={(area) => write({ ...entry, area }, 'area')}
            />,
          ]}
        </PartList>
        <WorksheetChoice chosen={head.worksheet} />
      </div>
    </details>
  );
}
