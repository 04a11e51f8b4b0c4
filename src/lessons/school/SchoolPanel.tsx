import { openLesson } from '../../state/derived/openScene.ts';
import { useSelect } from '../../state/useLodelines.ts';
import { SchoolForm } from './SchoolForm.tsx';

/** The open lesson for a school's system; nothing without a lesson. */
export function SchoolPanel() {
  const lesson = useSelect(openLesson);
  return lesson && <SchoolForm lesson={lesson} />;
}
