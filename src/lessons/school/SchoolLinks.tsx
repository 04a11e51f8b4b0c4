import type { Language } from '../../domain/language.ts';
import type { Lesson } from '../../domain/lesson/lesson.ts';
import { textIn } from '../../domain/tour/tour.ts';
import { EXPORT_SCHOOL } from '../../i18n/exportSchool.ts';
import { useMessages, useSelect } from '../../state/useLodelines.ts';
import { CopyField, Told } from '../../ui/controls/CopyField.tsx';
import { OutsideLink } from '../../ui/controls/OutsideLink.tsx';
import { useCopying } from '../../ui/controls/useCopying.ts';
import { classroomLink, lessonLink } from './lessonLinks.ts';
import styles from './School.module.css';

interface Props {
  readonly lesson: Lesson;
  /** Of the lesson that the links open. */
  readonly language: Language;
  readonly site: string;
}

/** Links to the lesson and to its open scene, which every system takes. */
export function SchoolLinks({ lesson, language, site }: Props) {
  const text = EXPORT_SCHOOL[useMessages().language];
  const step = useSelect(({ view }) => view.tour?.step ?? 1);
  const { told, copy } = useCopying();
  const whole = lessonLink(lesson, 1, language, site);
  return (
    <section className={styles['links']}>
      <h3>{text.links}</h3>
      <CopyField name={text.whole} value={whole} copy={copy} />
      {step > 1 && (
        <CopyField name={text.step(step)} value={lessonLink(lesson, step, language, site)} copy={copy} />
      )}
      <p>
        <OutsideLink url={classroomLink(whole, textIn(lesson.title, language))}>{text.classroom}</OutsideLink>
      </p>
      <p className={styles['hint']}>{text.classroomHint}</p>
      <Told>{told}</Told>
    </section>
  );
}
