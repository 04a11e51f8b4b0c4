import type { Lesson } from '../domain/lesson/lesson.ts';
import { textIn } from '../domain/tour/tour.ts';
import { useMessages } from '../state/useLodelines.ts';
import { ClassQuestions } from './ClassQuestions.tsx';
import { Notes } from './Notes.tsx';
import { QuestionList } from './questions/QuestionList.tsx';
import { Summary } from './Summary.tsx';
import { TeacherTools } from './TeacherTools.tsx';
import { Terms } from './Terms.tsx';
import { TermsContext, useGlossary } from './useGlossary.ts';
import { useLessonAhead } from './useLessonAhead.ts';
import { useWork } from './useLessonWork.ts';
import { useSeenLesson } from './useSeenLesson.ts';

interface Props {
  readonly lesson: Lesson;
  /** The number of the scene, from 1. */
  readonly step: number;
}

/** The text of a scene of a lesson, its questions, and after the last one what the reader has answered. */
export function LessonScene({ lesson, step }: Props) {
  const { language } = useMessages();
  const terms = useGlossary(lesson);
  const notes = useWork((state) => state.notes);
  const together = useWork((state) => state.together);
  useLessonAhead(lesson);
  useSeenLesson(lesson);
  const scene = lesson.scenes[step - 1];
  if (!scene) return null;
  return (
    <TermsContext value={terms}>
      <p>
        <Terms text={textIn(scene.text, language)} />
      </p>
      {notes && <Notes lesson={lesson} step={step} />}
      {together ? (
        <ClassQuestions lesson={lesson} step={step} />
      ) : (
        <QuestionList key={step} lesson={lesson} step={step} />
      )}
      {step === lesson.scenes.length && !together && <Summary lesson={lesson} />}
      <TeacherTools lesson={lesson} />
    </TermsContext>
  );
}
