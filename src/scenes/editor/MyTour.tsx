import { useRef } from 'react';
import { LANGUAGES } from '../../domain/language.ts';
import { MOST_SCENES } from '../../domain/ownTour/ownLimits.ts';
import { HEADER } from '../../i18n/header.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { Choice } from '../../ui/controls/Choice.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import form from '../../ui/controls/form.module.css';
import { Icon } from '../../ui/controls/Icon.tsx';
import { Named } from '../../ui/controls/Named.tsx';
import { DoneBar } from './DoneBar.tsx';
import { Faults } from './Faults.tsx';
import { FileMenu } from './FileMenu.tsx';
import { Lacks } from './lesson/Lacks.tsx';
import { LessonHead } from './lesson/LessonHead.tsx';
import { LimitedField } from './LimitedField.tsx';
import styles from './MyTour.module.css';
import { ReleaseNote } from './ReleaseNote.tsx';
import { SceneList } from './SceneList.tsx';
import { TourLink } from './TourLink.tsx';
import { useEdited, useEditor, useEditorText, useLessonText } from './useEditor.ts';
import { useFileDrop } from './useFileDrop.ts';
import { useOpenFile } from './useOpenFile.ts';
import { useFocusKept } from '../../ui/controls/useFocusOn.ts';
import { useLivePreview, usePreview } from './usePreview.ts';
import { useSheetPlace } from './useSheetPlace.ts';
import { useUndoKeys } from './useUndoKeys.ts';
import '../../ui/shell/fonts/slices.css';

/** The editor of the reader's own tour or lesson. */
export function MyTour() {
  const text = useEditorText();
  const words = useLessonText();
  const { language: reader } = useMessages();
  const editor = useEditor();
  const draft = useEdited((state) => state.history.present.state);
  const language = useEdited((state) => state.language);
  const kept = useEdited((state) => state.kept);
  const linked = useEdited((state) => state.linking);
  const place = useSheetPlace();
  const preview = usePreview();
  const add = useRef<HTMLButtonElement>(null);
  const { dropping, dropProps } = useFileDrop(useOpenFile());
  useFocusKept(add, draft);
  useLivePreview();
  const onKeyDown = useUndoKeys(editor);
  const empty = draft.scenes.length === 0;
  const { lesson } = draft;
  return (
    <Dialog
      title={lesson ? words.myLesson : HEADER[reader].myTour}
      modal={place === 'page'}
      initialFocus={add}
      className={`${styles['sheet']} ${styles[place]}`}
    >
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- Keys and files of all that is inside. */}
      <div className={styles['content']} onKeyDown={onKeyDown} {...dropProps}>
        <div className={styles['bar']}>
          <button
            type="button"
            ref={add}
            className={styles['add']}
            aria-disabled={draft.scenes.length >= MOST_SCENES || undefined}
            onClick={editor.addView}
          >
            <Icon name="plus" />
            <span>{text.add}</span>
          </button>
          {!empty && (
            <button type="button" onClick={() => preview(1)}>
              <Icon name="play" />
              <span>{text.preview}</span>
            </button>
          )}
          <FileMenu />
        </div>
        <Faults />
        <ReleaseNote />
        {linked && <TourLink />}
        {empty ? (
          <p className={styles['hint']}>{lesson ? words.emptyLesson : text.empty}</p>
        ) : (
          <>
            <div className={form['choices']}>
              <LimitedField
                label={lesson ? words.lessonTitle : text.tourTitle}
                limit="title"
                language={language}
                text={draft.title}
                onChange={(title) =>
                  editor.change((before) => ({ ...before, title }), { kind: 'title' }, `title ${language}`)
                }
                rows={1}
              />
              <Named name={text.language}>
                <Choice
                  label={text.language}
                  value={language}
                  options={LANGUAGES.map((value) => ({ value, label: text.languages[value] }))}
                  onChange={editor.writeIn}
                />
              </Named>
            </div>
            {lesson && <LessonHead head={lesson} />}
            {lesson && <Lacks />}
            <h3 className={styles['heading']}>{text.scenes}</h3>
            <SceneList />
            {kept !== null && <p className={styles['hint']}>{kept ? text.kept : text.unkept}</p>}
          </>
        )}
        {dropping && <p className={styles['drop']}>{text.drop}</p>}
      </div>
      <DoneBar />
    </Dialog>
  );
}
