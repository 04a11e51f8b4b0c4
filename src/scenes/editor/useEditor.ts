/** The editor of the app in components. */
import { useStore } from 'zustand';
import { MY_LESSON } from '../../i18n/myLesson.ts';
import { MY_TOUR } from '../../i18n/myTour.ts';
import { useLodelines, useSelect } from '../../state/useLodelines.ts';
import { editorOf, type Editor, type EditorState } from './editor.ts';

export function useEditor(): Editor {
  return editorOf(useLodelines());
}

/** A part of what the editor shows; the component renders again when it changes. */
export function useEdited<T>(select: (state: EditorState) => T): T {
  return useStore(useEditor().store, select);
}

/** The messages of the editor in the language of the interface. */
export function useEditorText() {
  return MY_TOUR[useSelect((state) => state.view.lang)];
}

/** The messages of the questions and the head of a lesson in the language of the interface. */
export function useLessonText() {
  return MY_LESSON[useSelect((state) => state.view.lang)];
}
