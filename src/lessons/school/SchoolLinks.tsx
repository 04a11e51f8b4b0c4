import type { Language } from '../../domain/language.ts';
import type { Lesson } from '../../domain/lesson/lesson.ts';
import { EXPORT_SCHOOL } from '../../i18n/exportSchool.ts';
import { useMessages, useSelect } from '../../state/useLodelines.ts';
import { CopyField, Told } from '../../ui/controls/CopyField.tsx';
import { OutsideLink } from '../../ui/controls/OutsideLink.tsx';
import { useCopying } from '../../ui/controls/useCopying.ts';
import { classroomLink, lessonLink, type OwnPart } from './lessonLinks.ts';
import { lessonTitle } from './lessonTitle.ts';
import styles from './School.module.css';

interface Props {
  readonly lesson: Lesson;
  /** Of the lesson that the links open. */
  readonly language: Language;
  readonly site: string;
  /** What the links have of a reader's own lesson. */
  readonly own: OwnPart | null;
}

/** Links to the lesson and to its open scene, which every system takes. */
export function SchoolLinks({ lesson, language, site, own }: Props) {
  const text = EXPORT_SCHOOL[useMessages().language];
  const step = useSelect(({ view }) => view.tour?.step ?? 1);
  const { told, copy } = useCopying();
  const whole = lessonLink(lesson, 1, language, site, own);
  const classroom = classroomLink(whole, lessonTitle(lesson, language));
  return (
    <>
      <CopyField name={text.whole} value={whole} copy={copy} />
      {step > 1 && (
        <CopyField name={text.step(step)} value={lessonLink(lesson, step, language, site, own)} copy={copy} />
      )}
      {classroom !== null && (
        <p>
          <OutsideLink url={classroom}>{text.classroom}</OutsideLink>
        </p>
      )}
      <p className={styles['hint']}>{classroom === null ? text.classroomLong : text.classroomHint}</p>
      <Told>{told}</Told>
    </>
  );
}
