/** The player of lessons in its states: every type of question, the whole class, the summary, the covered map. */
import { useState } from 'react';
import critical from '../../data/lessons/what-is-a-critical-mineral.json' with { type: 'json' };
import forge from '../../data/lessons/msp-to-forge-through-time.json' with { type: 'json' };
import type { Answers, Question } from '../../src/domain/lesson/question.ts';
import { type Lesson, questionsOf } from '../../src/domain/lesson/lesson.ts';
import { parseDay } from '../../src/domain/time/date.ts';
import { rightAnswers } from '../../src/lessons/answerLines.ts';
import { ClassQuestion } from '../../src/lessons/ClassQuestion.tsx';
import { Cover } from '../../src/lessons/Cover.tsx';
import { type Answer, type LessonWork, workKey, workOf } from '../../src/lessons/lessonWork.ts';
import { QuestionCard } from '../../src/lessons/questions/QuestionCard.tsx';
import { Summary } from '../../src/lessons/Summary.tsx';
import { SceneList } from '../../src/scenes/player/SceneList.tsx';
import type { Actions } from '../../src/state/actions.ts';
import { useLodelines } from '../../src/state/useLodelines.ts';
import { Panel } from '../../src/ui/shell/Panel.tsx';
import type { GalleryState } from './states.tsx';

const CRITICAL = critical as unknown as Lesson;
const LESSONS = [CRITICAL, forge as unknown as Lesson];

/** The first question of each type, with its place. */
const QUESTIONS = LESSONS.flatMap((lesson) =>
  lesson.scenes.flatMap(({ questions = [] }, i) =>
    questions.map((question) => ({ lesson, step: i + 1, question })),
  ),
).filter((one, i, all) => all.findIndex(({ question }) => question.type === one.question.type) === i);

/** An answer that is not right. */
function wrongAnswer(question: Question): Answer {
  switch (question.type) {
    case 'choose-one':
    case 'predict':
      return question.options.findIndex(({ right }) => !right);
    case 'choose-several':
      return question.options.flatMap(({ right }, i) => (right ? [] : i)) satisfies Answers['choose-several'];
    case 'select':
      return 'JPN';
    case 'set-date':
      return parseDay('2020-01-01') ?? 0;
    case 'order':
      return question.items.map((_, i) => question.items.length - 1 - i);
    case 'match':
      return question.pairs.map(() => 0);
    case 'estimate':
      return question.range[0];
    case 'short-text':
      return 'Because one supplier is a risk.';
  }
}

/** Does some work in lessons when it is first shown. */
function useDone(work: (work: LessonWork) => void) {
  const { store } = useLodelines();
  useState(() => work(workOf(store)));
}

type Done = 'unanswered' | 'wrong' | 'right' | 'revealed';

/** A question of each type, answered in the same way. */
function Questions({ done }: { readonly done: Done }) {
  useDone(({ check, reveal }) => {
    if (done === 'unanswered') return;
    for (const { lesson, question } of QUESTIONS) {
      const key = workKey(lesson, question);
      const right = rightAnswers(question)[0] ?? 'A country with one supplier is in trouble if it stops.';
      check(key, question, done === 'right' ? right : wrongAnswer(question));
      if (done === 'revealed') reveal(key);
    }
  });
  return QUESTIONS.map(({ lesson, step, question }, i) => (
    <QuestionCard
      key={question.type}
      lesson={lesson}
      step={step}
      question={question}
      number={`${i + 1}`}
      onward={undefined}
    />
  ));
}

/** The same questions for a class, every second one with its answer. */
function Together() {
  useDone(({ reveal, vote }) => {
    QUESTIONS.forEach(({ lesson, question }, i) => {
      const key = workKey(lesson, question);
      vote(key, 0, 1);
      if (i % 2 === 1) reveal(key);
    });
  });
  return QUESTIONS.map(({ lesson, step, question }) => (
    <ClassQuestion key={question.type} lesson={lesson} step={step} question={question} />
  ));
}

/** The end of a lesson of which a part is answered, and the list of its scenes. */
function Answered() {
  useDone(({ check }) => {
    questionsOf(CRITICAL)
      .slice(0, -2)
      .forEach((question, i) => {
        const right = rightAnswers(question)[0] ?? '';
        check(workKey(CRITICAL, question), question, i % 3 === 1 ? wrongAnswer(question) : right);
      });
  });
  const [scene] = CRITICAL.scenes;
  return (
    <>
      {scene && <SceneList tour={CRITICAL} scene={scene} step={1} onChosen={() => undefined} />}
      <Summary lesson={CRITICAL} />
    </>
  );
}

/** A scene before and after notes and class are switched on. */
function ClassPanel() {
  useDone(({ answerTogether, toggleNotes }) => {
    answerTogether(true);
    toggleNotes();
  });
  return <Panel className={undefined} />;
}

const COLUMN = [420, 1200] as const;
const open =
  (step: number) =>
  (actions: Actions): void =>
    actions.showTour(CRITICAL, step);

export const LESSON_STATES: readonly Omit<GalleryState, 'room'>[] = [
  ...(['unanswered', 'wrong', 'right', 'revealed'] as const).map((done) => ({
    name: `questions, ${done}`,
    view: '',
    size: COLUMN,
    element: () => <Questions done={done} />,
  })),
  { name: 'whole class', view: '', size: COLUMN, element: () => <Together /> },
  { name: 'list of scenes and summary', view: '', size: COLUMN, element: () => <Answered /> },
  {
    name: 'scene with notes, for a class',
    view: '',
    size: COLUMN,
    before: open(1),
    element: () => <ClassPanel />,
  },
  {
    name: 'covered map',
    view: '',
    size: [640, 360],
    before: open(2),
    element: () => (
      <div style={{ display: 'grid', height: 340 }}>
        <Cover className="" />
      </div>
    ),
  },
];
