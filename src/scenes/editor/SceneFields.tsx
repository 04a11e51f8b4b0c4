import { type DraftScene, withChanged } from '../../domain/ownTour/draft.ts';
import { OWN_TRANSITIONS, type OwnScene } from '../../domain/ownTour/ownTour.ts';
import { Choice } from '../../ui/controls/Choice.tsx';
import { Named } from '../../ui/controls/Named.tsx';
import form from '../../ui/controls/form.module.css';
import { QuestionSection } from './lesson/QuestionSection.tsx';
import { SceneMinutes } from './lesson/SceneMinutes.tsx';
import { LimitedField } from './LimitedField.tsx';
import { useEdited, useEditor, useEditorText, useLessonText } from './useEditor.ts';

interface Props {
  readonly scene: DraftScene;
  /** Its number, from 1. */
  readonly n: number;
  /** Focuses the element of a selector in the list of the scenes. */
  readonly focusInList: (selector: string) => void;
}

/** The texts of a scene, how the scene before leads to it, and its questions. */
export function SceneFields({ scene, n, focusInList }: Props) {
  const text = useEditorText();
  const words = useLessonText();
  const { change } = useEditor();
  const language = useEdited((state) => state.language);
  const isLesson = useEdited((state) => state.history.present.state.lesson !== undefined);
  const { key } = scene;
  const write = (field: 'title' | 'text' | 'notes') => (value: OwnScene['title']) =>
    change(
      (draft) => withChanged(draft, key, { [field]: value }),
      { kind: 'text', scene: n },
      `${field} ${language} ${key}`,
    );
  const field = { language } as const;
  return (
    <div className={form['choices']}>
      <LimitedField
        {...field}
        label={text.title}
        limit="title"
        text={scene.title}
        onChange={write('title')}
        rows={1}
        name="title"
      />
      <LimitedField
        {...field}
        label={text.text}
        limit="text"
        text={scene.text}
        onChange={write('text')}
        rows={5}
      />
      <LimitedField
        {...field}
        label={isLesson ? words.notes : text.notes}
        limit="notes"
        text={scene.notes}
        onChange={write('notes')}
        hint={isLesson ? words.notesHint : text.notesHint}
        rows={3}
      />
      {n > 1 && (
        <Named name={text.transition}>
          <Choice
            label={text.transition}
            value={scene.transition}
            options={OWN_TRANSITIONS.map((value) => ({ value, label: text.transitions[value] }))}
            onChange={(transition) =>
              change((draft) => withChanged(draft, key, { transition }), { kind: 'transition', scene: n })
            }
          />
        </Named>
      )}
      {isLesson && <SceneMinutes scene={scene} n={n} />}
      <QuestionSection scene={scene} focusInList={focusInList} />
    </div>
  );
}
