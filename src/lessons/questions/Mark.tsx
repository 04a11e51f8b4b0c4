import { Icon } from '../../ui/controls/Icon.tsx';
import styles from '../Lesson.module.css';
import { useLessonText } from '../useLessonWork.ts';

/** Says whether a part of an answer is right. */
export function Mark({ right }: { readonly right: boolean }) {
  const text = useLessonText();
  return (
    <span className={right ? styles['right'] : styles['wrong']}>
      <Icon name={right ? 'check' : 'close'} size={14} />
      <span className="visually-hidden">{right ? text.rightMark : text.wrongMark}</span>
    </span>
  );
}
