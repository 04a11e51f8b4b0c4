/** A lesson in a learning platform: scorm-again, which is made after the standard and independently of this project. */
import { Scorm12API } from 'scorm-again';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Question } from '../../../../src/domain/lesson/question.ts';
import { type Answer, workKey, workOf } from '../../../../src/lessons/lessonWork.ts';
import { openScorm, type ScormWindow } from '../../../../src/lessons/school/scormApi.ts';
import { resumedQuery, syncScorm } from '../../../../src/lessons/school/syncScorm.ts';
import { createActions } from '../../../../src/state/actions.ts';
import { memoryAddress } from '../../../../src/state/browserEnvironment.ts';
import { createSelectors } from '../../../../src/state/derived/selectors.ts';
import { createLodelinesStore } from '../../../../src/state/store.ts';
import { parseView } from '../../../../src/state/viewCodec.ts';
import { DATASET } from '../../state/smallDataset.ts';
import { LESSON, QUESTIONS } from '../../state/smallLesson.ts';
import { testEnvironment } from '../../state/testEnvironment.ts';

type Stored = Parameters<Scorm12API['loadFromJSON']>[0];

/** The values that platforms have refused. */
let refused: string[] = [];
beforeEach(() => {
  refused = [];
});
afterEach(() => expect(refused).toEqual([]));

/** A platform, with what it has stored of a reader. */
function platform(stored?: Stored): Scorm12API {
  const api = new Scorm12API({ autocommit: false, logLevel: 5 });
  if (stored) api.loadFromJSON(stored, '');
  const set = api.LMSSetValue.bind(api);
  api.LMSSetValue = (element, value: string) => {
    const taken = set(element, value);
    if (taken !== 'true') refused.push(`${element}=${value}: ${api.LMSGetLastError()}`);
    return taken;
  };
  return api;
}

/** What a platform has stored, for the next time. */
const storedIn = (api: Scorm12API) => api.renderCMIToJSONObject() as { readonly cmi: Stored };

/** A page with the lesson, as its package opens it in a platform. */
function opened(api: Scorm12API) {
  const top = { API: api, opener: null } as unknown as { parent: ScormWindow } & ScormWindow;
  Object.assign(top, { parent: top });
  const session = openScorm({ parent: top, opener: null });
  if (!session) throw new Error('The platform refuses.');
  const query = resumedQuery('?lesson=small-lesson&lang=en', session);
  let leave = () => {};
  const environment = {
    ...testEnvironment(query),
    address: {
      ...memoryAddress(query),
      onLeave: (listener: () => void) => {
        leave = listener;
        return () => undefined;
      },
    },
  };
  const context = { dataset: DATASET, language: 'en', tour: LESSON } as const;
  const store = createLodelinesStore(parseView(query, context).view, []);
  store.setState(({ session }) => ({ session: { ...session, tour: LESSON } }));
  const tour = () => Promise.resolve(LESSON);
  const actions = createActions(store, DATASET, createSelectors(DATASET), tour);
  syncScorm({ store, actions, environment }, session);
  const work = workOf(store);
  return {
    store,
    work,
    goTo: actions.goToStep,
    answer: (question: Question, answer: Answer) => work.check(workKey(LESSON, question), question, answer),
    close: () => leave(),
    query,
  };
}

const statusOf = ({ cmi: { core } }: Scorm12API) => [
  core.lesson_status,
  core.score.raw,
  core.lesson_location,
];

test('A lesson is reported at every step, resumed with its results, and completed with a score', () => {
  const first = platform();
  expect(first.cmi.core.lesson_status).toBe('not attempted');
  const begun = opened(first);
  expect(statusOf(first)).toEqual(['incomplete', '0', '1']);
  begun.answer(QUESTIONS['choose-one'], 1);
  begun.answer(QUESTIONS['choose-several'], [0, 2]);
  expect(statusOf(first)).toEqual(['incomplete', '50', '1']);
  begun.goTo(2);
  expect(statusOf(first)).toEqual(['incomplete', '50', '2']);
  begun.close();
  expect(first.isTerminated()).toBe(true);
  expect(storedIn(first).cmi).toMatchObject({ core: { exit: 'suspend' } });

  const second = platform(storedIn(first).cmi);
  const resumed = opened(second);
  expect(resumed.query).toBe('?lesson=small-lesson&lang=en&step=2');
  expect(statusOf(second)).toEqual(['incomplete', '50', '2']);
  expect(resumed.work.store.getState().questions.size).toBe(2);
  resumed.answer(QUESTIONS.select, 'VNM');
  resumed.answer(QUESTIONS['set-date'], 0);
  resumed.goTo(3);
  resumed.answer(QUESTIONS.predict, 0);
  expect(statusOf(second)).toEqual(['incomplete', '75', '3']);
  resumed.answer(QUESTIONS['short-text'], 'My own text');
  expect(statusOf(second)).toEqual(['completed', '75', '3']);
  resumed.close();
  expect(second.lmsGetLastError()).toBe('0');
  expect(JSON.stringify(storedIn(second))).not.toContain('My own text');
});

test('Clearing the answers neither lowers the score nor takes the end back', () => {
  const stored = {
    core: { lesson_status: 'completed', lesson_location: '3', score: { raw: '75' } },
    suspend_data: 'one=100&several=100&select=100&date=0&predict=t&text=x',
  };
  const api = platform(stored as unknown as Stored);
  const { work } = opened(api);
  expect(statusOf(api)).toEqual(['completed', '75', '3']);
  work.startAgain(LESSON);
  expect(statusOf(api)).toEqual(['completed', '75', '3']);
  expect(api.cmi.suspend_data).toBe('');
});

test('A lesson that a platform calls passed or failed stays passed, or can still be completed', () => {
  const suspend_data = 'one=100&several=100&select=100&date=0&predict=t&text=x';
  const stored = (lesson_status: string) =>
    ({ core: { lesson_status, lesson_location: '3' }, suspend_data }) as unknown as Stored;
  const [passed, failed] = [platform(stored('passed')), platform(stored('failed'))];
  opened(passed);
  opened(failed);
  expect([passed, failed].map(({ cmi }) => cmi.core.lesson_status)).toEqual(['passed', 'completed']);
});

test('The reader is told at the start what is reported; another tour is not', () => {
  const api = platform();
  const { store, goTo } = opened(api);
  expect(store.getState().session.notice).toMatchObject({ kind: 'told' });
  goTo(2);
  store.setState(({ view }) => ({ view: { ...view, tour: { id: 'other', step: 3 } } }));
  expect(statusOf(api)).toEqual(['incomplete', '0', '2']);
});
