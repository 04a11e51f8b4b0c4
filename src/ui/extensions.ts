/** Optional parts of the page for sharing and exporting, provided by `App` so that `ui` need not import them. */
import { type ComponentType, createContext, useContext } from 'react';
import type { Lesson } from '../domain/lesson/lesson.ts';
import type { DialogName } from '../state/store.ts';
import type { Lodelines } from '../state/useLodelines.ts';
import type { Elements } from './controls/elements.ts';
import type { Load } from './controls/parts.ts';

/** The names of the dialogs that extensions provide. */
export type ExtensionDialog = Extract<DialogName, 'share' | 'cite' | 'export' | 'tour' | 'scenes'>;

/** A form of *Export* for lessons only. */
export type LessonForm = 'worksheet' | 'school';

/** A button or a link of the header with a unique name. It is a `HeaderButton`, in the header or in its menu. */
export type HeaderAction = readonly [name: string, Action: ComponentType];

/** The optional parts; the page leaves out those that are missing. */
export interface Extensions {
  /** In their order. A narrow page has room for the first one only; its menu has the others. */
  readonly headerActions?: readonly HeaderAction[];
  /** Below the content of the panel. */
  readonly PanelFoot?: ComponentType;
  /** Loads the button beside the table of figures. */
  readonly loadFiguresButton?: Load;
  /** Loads the open tour. What there is without a tour is its content. */
  readonly loadPlayer?: Load<{ readonly children?: Elements }>;
  /** Loads the text of a scene of a lesson, with its questions. */
  readonly loadLesson?: Load<{ readonly lesson: Lesson; readonly step: number }>;
  /** Loads what the list of scenes says about a scene of a lesson. */
  readonly loadSceneMark?: Load<{ readonly lesson: Lesson; readonly step: number }>;
  /** Loads the questions of a scene as a class sees them. */
  readonly loadClassQuestions?: Load<{ readonly lesson: Lesson; readonly step: number }>;
  /** Loads the tours and lessons in the overview. */
  readonly loadTours?: Load;
  /** Load the forms of *Export* for an open lesson. */
  readonly lessonForms?: Readonly<Record<LessonForm, Load>>;
  readonly dialogs?: Readonly<Record<ExtensionDialog, Load>>;
  /** Puts the view into the reader's own tour. */
  readonly addView?: (lodelines: Lodelines) => void;
  /** Shows or hides the notes of a lesson. */
  readonly toggleNotes?: (lodelines: Lodelines) => void;
}

/** Provides the extensions; without a provider there are none. */
export const ExtensionsContext = createContext<Extensions>({});

/** Returns the extensions of the nearest provider. */
export function useExtensions(): Extensions {
  return useContext(ExtensionsContext);
}
