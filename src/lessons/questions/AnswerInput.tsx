import type { Answers, Question } from '../../domain/lesson/question.ts';
import type { Selection } from '../../state/view.ts';
import type { Answer, QuestionWork } from '../lessonWork.ts';
import { Choices } from './Choices.tsx';
import { Estimating } from './Estimating.tsx';
import { Matching } from './Matching.tsx';
import { Ordering } from './Ordering.tsx';
import { Selecting } from './Selecting.tsx';
import { SettingDate } from './SettingDate.tsx';
import { Writing } from './Writing.tsx';

interface Props {
  readonly question: Question;
  readonly work: QuestionWork;
  /** What the scene has selected, which is no answer. */
  readonly ofScene: Selection;
  readonly onAnswer: (answer: Answer | null) => void;
}

/** The field for the answer, by type of question. An answer that has been checked cannot be changed. */
export function AnswerInput({ question, work: { answer, result }, ofScene, onAnswer }: Props) {
  switch (question.type) {
    case 'choose-one':
    case 'predict':
    case 'choose-several':
      return (
        <Choices
          question={question}
          answer={answer as Answers['choose-one'] | Answers['choose-several'] | null}
          result={result}
          onAnswer={onAnswer}
        />
      );
    case 'select':
      return (
        <Selecting
          question={question}
          answer={answer as Answers['select'] | null}
          result={result}
          ofScene={ofScene}
        />
      );
    case 'set-date':
      return (
        <SettingDate question={question} answer={answer as Answers['set-date'] | null} result={result} />
      );
    case 'order':
      return (
        <Ordering
          question={question}
          answer={answer as Answers['order'] | null}
          result={result}
          onAnswer={onAnswer}
        />
      );
    case 'match':
      return (
        <Matching
          question={question}
          answer={answer as Answers['match'] | null}
          result={result}
          onAnswer={onAnswer}
        />
      );
    case 'estimate':
      return (
        <Estimating
          question={question}
          answer={answer as Answers['estimate'] | null}
          result={result}
          onAnswer={onAnswer}
        />
      );
    case 'short-text':
      return <Writing answer={answer as Answers['short-text'] | null} result={result} onAnswer={onAnswer} />;
  }
}
