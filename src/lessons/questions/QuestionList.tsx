import { useRef } from 'react';
import { type Lesson, questionsOf } from '../../domain/lesson/lesson.ts';
import { textIn } from '../../domain/tour/tour.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { Icon } from '../../ui/controls/Icon.tsx';
import { useFocusOn } from '../../ui/controls/useFocusOn.ts';
import styles from '../Lesson.module.css';
import { isHeld, openQuestion, workKey, workOn } from '../lessonWork.ts';
import { useLessonText, useLessonWork, useWork } from '../useLessonWork.ts';
import { QuestionCard } from './QuestionCard.tsx';

interface Props {
  readonly lesson: Lesson;
  readonly step: number;
}

/** The questions of a scene. One is open; at first the one that is not answered yet. */
export function QuestionList({ lesson, step }: Props) {
  const { actions } = useLodelines();
  const { language } = useMessages();
  const text = useLessonText();
  const work = useLessonWork();
  const { questions = [] } = lesson.scenes[step - 1] ?? {};
  const all = questionsOf(lesson);
  const isDone = (id: string) => Boolean(workOn(work.store.getState(), lesson, { id }).result);
  const answered = useWork((state) => all.filter((one) => workOn(state, lesson, one).result).length);
  const open = useWork((state) => openQuestion(state, lesson, step));
  const held = useWork((state) => isHeld(state, lesson, step));
  const list = useRef<HTMLElement>(null);
  const focusOn = useFocusOn(list);
  if (questions.length === 0) return null;
  const numberOf = (id: string) => text.question(all.findIndex((one) => one.id === id) + 1, all.length);
  const openAt = (id: string) => {
    work.open(workKey(lesson, { id }));
    focusOn('[data-part="question"]');
  };
  /** Where to go from a question: to the next one of the scene, or to the next scene. */
  const onwardFrom = (index: number) => {
    const next = questions[index + 1];
    if (next) return { label: text.nextQuestion, go: () => openAt(next.id) };
    if (step === lesson.scenes.length) return undefined;
    const go = () => {
      // The button goes.
      list.current?.closest<HTMLElement>('[data-part="tour"]')?.focus();
      actions.goToStep(step + 1);
    };
    return { label: text.nextScene, go };
  };
  return (
    <section
      ref={list}
      className={styles['questions']}
      data-held={held || undefined}
      aria-label={text.questions}
    >
      <p className={`${styles['progress']} screen-only`}>{text.answered(answered, all.length)}</p>
      {questions.map((question, index) =>
        question === open ? (
          <QuestionCard
            key={question.id}
            lesson={lesson}
            step={step}
            question={question}
            number={numberOf(question.id)}
            onward={onwardFrom(index)}
          />
        ) : held ? null : (
          // What is asked next may give a prediction away.
          <button
            key={question.id}
            type="button"
            className={styles['closed']}
            aria-expanded={false}
            onClick={() => openAt(question.id)}
          >
            <strong>{numberOf(question.id)}</strong>
            {isDone(question.id) && (
              <span className={styles['done']}>
                <Icon name="check" size={14} />
                <span className="visually-hidden">{text.done}</span>
              </span>
            )}
            <span>{textIn(question.prompt, language)}</span>
          </button>
        ),
      )}
    </section>
  );
}
