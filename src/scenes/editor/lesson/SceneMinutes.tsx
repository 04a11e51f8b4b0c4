import { type DraftScene, withChanged } from '../../../domain/ownTour/draft.ts';
import { useEditor, useLessonText } from '../useEditor.ts';
import { NumberField } from './NumberField.tsx';
import { readWhole } from './readNumber.ts';

/** The most minutes of a scene. */
const MOST = 600;

/** How long a scene of a lesson takes; it may be unknown. */
export function SceneMinutes({ scene, n }: { readonly scene: DraftScene; readonly n: number }) {
  const text = useLessonText();
  const { change } = useEditor();
  return (
    <NumberField
      label={text.minutes}
      hint={text.minutesHint}
      value={scene.minutes ?? null}
      read={readWhole(1, MOST)}
      refusal={text.noWhole(1, MOST)}
      onChange={(minutes) =>
        change(
          (draft) => withChanged(draft, scene.key, { minutes }),
          { kind: 'lesson', change: { what: 'minutes', scene: n } },
          `minutes ${scene.key}`,
        )
      }
    />
  );
}
