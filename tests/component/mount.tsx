/** A small record, a view and the actions: what a component, a hook or a sync stands on when it is tested alone. */
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import type { Dataset } from '../../src/data/dataset.ts';
import type { RecordSource } from '../../src/data/recordSource.ts';
import { type Day, parseDay } from '../../src/domain/time/date.ts';
import type { Language } from '../../src/domain/language.ts';
import { lessonSummaryOf } from '../../src/domain/lesson/lesson.ts';
import { summaryOf } from '../../src/domain/tour/tour.ts';
import type { Actions } from '../../src/state/actions.ts';
import { besideEnvironment, memoryAddress } from '../../src/state/browserEnvironment.ts';
import { createLodelines } from '../../src/state/createLodelines.ts';
import type { Environment } from '../../src/state/environment.ts';
import { askedTour } from '../../src/state/viewQuery.ts';
import { LodelinesContext, type Lodelines } from '../../src/state/useLodelines.ts';
import { DATASET, DETAILS, FIGURES, SHAPES } from '../unit/state/smallDataset.ts';
import { GLOSSARY, LESSON } from '../unit/state/smallLesson.ts';
import { TOUR } from '../unit/state/smallTour.ts';
import '../../src/ui/shell/base.css';

interface Setting {
  /** Such as `?time=2024-07-01`. */
  readonly view?: string;
  readonly dataset?: Dataset;
  /** Of the reader; a view may name another. */
  readonly language?: Language;
  /** What differs from a page of its own whose address nobody sees. */
  readonly environment?: Partial<Environment>;
  /** What differs from a record that is there at once. */
  readonly source?: Partial<RecordSource>;
}

/** All actions, those of a host included, and what components read. */
interface Scene extends Omit<Lodelines, 'actions'> {
  readonly actions: Actions;
  readonly lodelines: Lodelines;
}

/** The small tour or the small lesson. */
function tourOf(id: string | null) {
  return [TOUR, LESSON].find((one) => one.id === id) ?? null;
}

/** An app with a view of the record and with its details read, until the test is over. */
export function scene(setting: Setting = {}): Scene {
  const { view = '', dataset = DATASET, language = 'en', environment } = setting;
  const source: RecordSource = {
    dataset: () => Promise.resolve(dataset),
    shapes: () => Promise.resolve(SHAPES),
    details: () => Promise.resolve(DETAILS),
    figures: () => Promise.resolve(FIGURES),
    changes: () => Promise.reject(new Error('scene: no changes')),
    tours: () => Promise.resolve([summaryOf(TOUR), lessonSummaryOf(LESSON)]),
    tour: (id) => Promise.resolve(tourOf(id)),
    glossary: () => Promise.resolve(GLOSSARY),
    ...setting.source,
  };
  const page = {
    ...besideEnvironment(window, document.documentElement, memoryAddress(view)),
    overlays: document.body,
    ...environment,
  };
  const { lodelines, actions, stop } = createLodelines(
    page,
    source,
    dataset,
    language,
    null,
    tourOf(askedTour(view)),
  );
  onTestFinished(stop);
  actions.setDetails({ state: 'ready', details: DETAILS });
  return { ...lodelines, lodelines, actions };
}

/** The day of a text such as `2024-07-01`. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`day: expected a date such as 2024-07-01, got ${text}`);
  return parsed;
}

interface Mounted extends Scene {
  /** What the element has been put into. */
  readonly container: HTMLElement;
  readonly unmount: () => void;
}

/** Puts an element on the page, until the test is over. It is drawn, and its effects have run, on return. */
export function mount(element: ReactNode, setting: Setting = {}): Mounted {
  const made = scene(setting);
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  const unmount = () => {
    root.unmount();
    container.remove();
  };
  onTestFinished(unmount);
  flushSync(() => root.render(<LodelinesContext value={made.lodelines}>{element}</LodelinesContext>));
  return { ...made, container, unmount };
}
