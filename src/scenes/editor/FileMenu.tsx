import { Menu } from '@base-ui/react/menu';
import { useRef, useState } from 'react';
import { isLesson, isLessonSummary } from '../../domain/lesson/lesson.ts';
import { EMPTY_HEAD } from '../../domain/ownTour/ownLesson.ts';
import { copyOf, emptyTour, formatOwnTour } from '../../domain/ownTour/ownTour.ts';
import { withLesson, withoutLesson } from '../../domain/ownTour/questionDraft.ts';
import { OWN, textIn, type TourSummary } from '../../domain/tour/tour.ts';
import { useDownload } from '../../export/useDownload.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { Icon } from '../../ui/controls/Icon.tsx';
import { fileNameOf } from '../../domain/ownTour/fileNameOf.ts';
import menu from '../../ui/controls/Menu.module.css';
import styles from './MyTour.module.css';
import { useEdited, useEditor, useEditorText, useLessonText } from './useEditor.ts';
import { useOpenFile } from './useOpenFile.ts';

/** Saves, opens, shares, starts and copies tours and lessons. */
export function FileMenu() {
  const text = useEditorText();
  const words = useLessonText();
  const { language } = useMessages();
  const { source, dataset, actions, environment } = useLodelines();
  const editor = useEditor();
  const draft = useEdited((state) => state.history.present.state);
  const previewed = useEdited((state) => state.previewed);
  const opened = useSelect((state) => (state.view.tour ? state.session.tour : null));
  const download = useDownload();
  const input = useRef<HTMLInputElement>(null);
  const [tours, setTours] = useState<readonly TourSummary[] | 'failed' | null>(null);
  const empty = draft.scenes.length === 0;
  const listTours = () =>
    source.tours().then(setTours, () => {
      setTours('failed');
    });
  /** One that a link has brought. */
  const linked = opened?.id === OWN && opened !== previewed ? opened : null;
  const ofLink = (lesson: boolean) => (linked && isLesson(linked) === lesson ? [linked] : []);
  const listed = tours === 'failed' ? [] : (tours ?? []);
  const groups = [
    [text.copies, [...ofLink(false), ...listed.filter((one) => !isLessonSummary(one))]],
    [words.copyLesson, [...ofLink(true), ...listed.filter(isLessonSummary)]],
  ] as const;
  const start = (lesson: boolean) =>
    editor.replaceWith(
      { tour: { ...emptyTour(dataset.release), ...(lesson && { lesson: EMPTY_HEAD }) }, faults: [] },
      'started',
    );
  const turn = () =>
    editor.change(draft.lesson ? withoutLesson : withLesson, {
      kind: 'lesson',
      change: { what: draft.lesson ? 'unmade' : 'made' },
    });
  const copy = async (id: string) => {
    try {
      const tour = id === OWN ? linked : await source.tour(id);
      if (tour) editor.replaceWith({ tour: copyOf(tour, dataset.release), faults: [] }, 'copied');
    } catch (error) {
      actions.tellFailure(error);
    }
  };
  const open = useOpenFile();
  const save = () => download(fileNameOf(draft, language), formatOwnTour(draft), 'application/json');
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void open(file);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
      <Menu.Root modal={false} onOpenChange={(isOpen) => isOpen && void listTours()}>
        <Menu.Trigger className={styles['file']}>
          <span>{text.more}</span>
          <Icon name="down" size={12} />
        </Menu.Trigger>
        <Menu.Portal container={environment.overlays}>
          <Menu.Positioner align="end" sideOffset={4} collisionPadding={12} className={menu['positioner']}>
            <Menu.Popup className={menu['popup']}>
              <Menu.Item className={menu['item']} disabled={empty} onClick={save}>
                <span>{text.save}</span>
              </Menu.Item>
              <Menu.Item className={menu['item']} onClick={() => input.current?.click()}>
                <span>{text.open}</span>
              </Menu.Item>
              <Menu.Item className={menu['item']} disabled={empty} onClick={() => editor.showLink(true)}>
                <span>{text.link}</span>
              </Menu.Item>
              <Menu.Item
                className={menu['item']}
                disabled={empty && !draft.lesson}
                onClick={() => start(false)}
              >
                <span>{text.start}</span>
              </Menu.Item>
              <Menu.Item
                className={menu['item']}
                disabled={empty && draft.lesson !== undefined}
                onClick={() => start(true)}
              >
                <span>{words.startLesson}</span>
              </Menu.Item>
              {!empty && (
                <Menu.Item className={menu['item']} onClick={turn}>
                  <span>{draft.lesson ? words.makeTour : words.makeLesson}</span>
                </Menu.Item>
              )}
              {tours === 'failed' && <p className={menu['label']}>{text.noCopies}</p>}
              {groups
                .filter(([, copies]) => copies.length > 0)
                .map(([label, copies]) => (
                  <Menu.Group key={label}>
                    <Menu.GroupLabel className={menu['label']}>{label}</Menu.GroupLabel>
                    {copies.map(({ id, title }) => (
                      <Menu.Item key={id} className={menu['item']} onClick={() => void copy(id)}>
                        <span>{textIn(title, language) || text.untitled}</span>
                      </Menu.Item>
                    ))}
                  </Menu.Group>
                ))}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </>
  );
}
