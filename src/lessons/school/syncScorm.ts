/** Reports a lesson to the platform whose package it is in, and takes up where the reader left off. */
import { SCORM_NOTICE } from '../../i18n/scorm.ts';
import { openLesson } from '../../state/derived/openScene.ts';
import type { Lodelines } from '../../state/useLodelines.ts';
import { workOf } from '../lessonWork.ts';
import type { ScormSession } from './scormApi.ts';
import { isAllDone, scoreOf, sessionTime, stateText, workOfState } from './scormState.ts';

/** The element of a session that has the step, as a number from 1. */
const LOCATION = 'cmi.core.lesson_location';
const STATUS = 'cmi.core.lesson_status';
const SCORE = 'cmi.core.score.raw';
const STATE = 'cmi.suspend_data';

/** The query of a package, at the step where the reader left off. */
export function resumedQuery(query: string, session: ScormSession): string {
  const step = session.read(LOCATION);
  return /^[1-9]\d{0,2}$/.test(step) ? `${query}&step=${step}` : query;
}

/**
 * Reports the open lesson at every step and every result: status, the highest score so far, step, results without
 * answers, and time. It is completed once its last scene has been opened and each question answered or its answer shown.
 * The session ends with the page. Does nothing without a lesson. Returns the function that ends it earlier.
 */
export function syncScorm(
  { store, actions, environment }: Pick<Lodelines, 'store' | 'actions' | 'environment'>,
  session: ScormSession,
): () => void {
  const lesson = openLesson(store.getState());
  if (!lesson) return session.finish;
  const { address, clock } = environment;
  const work = workOf(store);
  const began = clock.now();
  const stepNow = () => {
    const { tour } = store.getState().view;
    return tour?.id === lesson.id ? tour.step : step;
  };
  let step = 1;
  let reached = false;
  let completed = ['completed', 'passed'].includes(session.read(STATUS));
  let best = Number(session.read(SCORE)) || 0;
  let written = '';
  work.restore(lesson, workOfState(session.read(STATE), lesson));

  const write = () => {
    const now = work.store.getState();
    step = stepNow();
    reached ||= step === lesson.scenes.length;
    const isNew = !completed && reached && isAllDone(now, lesson);
    completed ||= isNew;
    const score = scoreOf(now, lesson);
    best = Math.max(best, score ?? 0);
    const values = {
      [LOCATION]: String(step),
      ...(score !== null && {
        'cmi.core.score.min': '0',
        'cmi.core.score.max': '100',
        [SCORE]: String(best),
      }),
      // A platform may make `passed` or `failed` of it.
      ...((isNew || !completed) && { [STATUS]: completed ? 'completed' : 'incomplete' }),
      [STATE]: stateText(now, lesson),
      // Without it, the platform would not keep the state.
      'cmi.core.exit': completed ? '' : 'suspend',
    };
    const text = JSON.stringify(values);
    if (text === written) return;
    written = text;
    session.write({ ...values, 'cmi.core.session_time': sessionTime(clock.now() - began) });
  };
  write();
  actions.tell(SCORM_NOTICE);
  const stops = [
    store.subscribe(write),
    work.store.subscribe(write),
    // The last time at which a page may reach another one; browsers refuse it during `unload`.
    address.onLeave(() => end()),
    // A session cannot begin again in the same page.
    address.onReturn(() => address.reload()),
  ];
  const end = () => {
    for (const stop of stops.slice(0, 3)) stop();
    session.write({ 'cmi.core.session_time': sessionTime(clock.now() - began) });
    session.finish();
  };
  return end;
}
