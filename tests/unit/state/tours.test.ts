import { describe, expect, test } from 'vitest';
import { LoadError } from '../../../src/data/load.ts';
import { createActions, type LoadTour } from '../../../src/state/actions.ts';
import { createSelectors } from '../../../src/state/derived/selectors.ts';
import { createLodelinesStore } from '../../../src/state/store.ts';
import { askedTour } from '../../../src/state/viewQuery.ts';
import { explicitQuery, formatView, historyOf, isOnPath, parseView } from '../../../src/state/viewCodec.ts';
import { on } from '../domain/partnership/made.ts';
import { DATASET } from './smallDataset.ts';
import { LESSON } from './smallLesson.ts';
import { TOUR } from './smallTour.ts';

const known = { dataset: DATASET, language: 'en', tour: TOUR } as const;
const read = (query: string) => parseView(query, known);
const canonical = (query: string) => formatView(read(query).view, known, query);
const sceneOf = (step: number) => parseView(TOUR.scenes[step - 1]?.view ?? '', { ...known, tour: null }).view;

describe('the address of a scene', () => {
  test('is the tour with the number of the scene, and shows its view', () => {
    expect(read('?tour=small-tour&step=2')).toEqual({
      view: { ...sceneOf(2), tour: { id: 'small-tour', step: 2 } },
      rejected: [],
    });
    expect(canonical('?tour=small-tour&step=2')).toBe('?tour=small-tour&step=2');
    expect(canonical('?tour=small-tour&step=1')).toBe('?tour=small-tour');
  });

  test.each([
    ['?tour=small-tour&lang=ko&theme=dark&ui=embed&controls=none', 'a language, a theme and the frame'],
    ['?tour=small-tour&time=2024-07-01', 'another date'],
    ['?tour=small-tour&country=VNM', 'another selection'],
    ['?tour=small-tour&partnership=none', 'no selection'],
    ['?tour=small-tour&map=world', 'the whole world'],
    ['?tour=small-tour&step=2&party=all&mineral=all', 'the whole world, all minerals'],
    ['?tour=small-tour&step=3&compare=none&view=map', 'no comparison, and the map'],
    ['?tour=small-tour&step=3&event=graphite', 'an event instead of a comparison'],
  ])('%s: what differs from the scene goes over it (%s)', (query) => {
    expect(read(query).rejected).toEqual([]);
    expect(canonical(query)).toBe(query);
  });

  test('leaves out what is as in the scene', () => {
    expect(canonical('?tour=small-tour&partnership=msp&time=2022-06-14&map=2/30/120')).toBe(
      '?tour=small-tour',
    );
  });

  test.each(['0', '4', '-1', '1.5', '1e1', '', 'two', '999999'])(
    'falls back to the first scene for the number "%s", and reports it',
    (step) => {
      const { view, rejected } = read(`?tour=small-tour&step=${step}`);
      expect(view.tour).toEqual({ id: 'small-tour', step: 1 });
      expect(rejected).toEqual([{ key: 'step', text: step }]);
    },
  );

  test('shows the default view for an unknown tour, and reports the tour only', () => {
    const { view, rejected } = read('?tour=grand-tour&step=2&theme=dark');
    expect(formatView(view, known)).toBe('?theme=dark');
    expect(rejected).toEqual([{ key: 'tour', text: 'grand-tour' }]);
  });

  test('is the address of the view alone where no tour is known: citations and pictures', () => {
    expect(explicitQuery(read('?tour=small-tour&step=2').view, DATASET)).toBe(
      '?time=2023-06-24&party=KOR,VNM&mineral=nickel&lang=en&event=hanoi-summit',
    );
  });

  test.each([
    ['?tour=small-tour', 'small-tour'],
    ['?tour=Small-Tour', 'small-tour'],
    ['?tour=../secret', null],
    ['?tour=', null],
    ['?time=2024', null],
  ])('%s asks for the tour %s', (query, id) => {
    expect(askedTour(query)).toBe(id);
  });
});

describe('the address of a lesson', () => {
  const lesson = { ...known, tour: LESSON } as const;
  const written = (query: string) => formatView(parseView(query, lesson).view, lesson, query);

  test('has a key of its own, with the number of the scene', () => {
    expect(parseView('?lesson=small-lesson&step=2', lesson)).toMatchObject({
      view: { tour: { id: 'small-lesson', step: 2 } },
      rejected: [],
    });
    expect(written('?lesson=small-lesson&step=2&lang=ko')).toBe('?lesson=small-lesson&step=2&lang=ko');
    expect(explicitQuery(parseView('?lesson=small-lesson&step=3', lesson).view, DATASET, LESSON)).toBe(
      '?lesson=small-lesson&step=3&lang=en',
    );
  });

  test('is read under the key of tours, too, as a tour is under that of lessons', () => {
    expect(written('?tour=small-lesson&step=2')).toBe('?lesson=small-lesson&step=2');
    expect(canonical('?lesson=small-tour&step=2')).toBe('?tour=small-tour&step=2');
    expect(askedTour('?lesson=small-lesson')).toBe('small-lesson');
  });

  test('that is unknown gives the default view and one notice', () => {
    const { view, rejected } = parseView('?lesson=grand-lesson&step=2', known);
    expect([view.tour, rejected]).toEqual([null, [{ key: 'lesson', text: 'grand-lesson' }]]);
  });
});

test('each scene is an entry of the history', () => {
  const [first, second] = [read('?tour=small-tour').view, read('?tour=small-tour&step=2').view];
  expect(historyOf(first, { ...first, tour: { id: 'small-tour', step: 2 } }, DATASET)).toBe('push');
  expect(historyOf(first, { ...first, tour: null }, DATASET)).toBe('push');
  expect(historyOf(second, second, DATASET)).toBe('replace');
});

/** A page at an address. */
function opened(query: string, loadTour?: LoadTour) {
  const { view } = read(query);
  const store = createLodelinesStore(view, []);
  store.setState(({ session }) => ({ session: { ...session, tour: view.tour && TOUR } }));
  const actions = createActions(store, DATASET, createSelectors(DATASET), loadTour);
  return {
    ...actions,
    query: () => formatView(store.getState().view, { ...known, tour: store.getState().session.tour }),
    isOnPath: () => isOnPath(store.getState().view, store.getState().session.tour, DATASET),
    notice: () => store.getState().session.notice,
  };
}

describe('in a tour', () => {
  test('a reader goes to any scene; before the first and after the last there is none', () => {
    const { goToStep, query } = opened('?tour=small-tour&lang=ko&theme=dark');
    const goes = (step: number) => {
      goToStep(step);
      return query();
    };
    // Without Korean messages in this test the language is that of the reader.
    expect(goes(2)).toContain('?tour=small-tour&step=2');
    expect(goes(9)).toContain('&step=3');
    expect(goes(-1)).toContain('?tour=small-tour&');
  });

  test('theme and options of the frame stay from scene to scene', () => {
    const { goToStep, query } = opened('?tour=small-tour&theme=dark&ui=embed&locked=map');
    goToStep(2);
    expect(query()).toBe('?tour=small-tour&step=2&theme=dark&ui=embed&locked=map');
  });

  test('the list stays from scene to scene if the reader has chosen it, and does not leave the path', () => {
    const { goToStep, backToTour, setDay, showAs, query, isOnPath: isThere } = opened('?tour=small-tour');
    showAs('list');
    expect([isThere(), query()]).toEqual([true, '?tour=small-tour&view=list']);
    goToStep(2);
    expect([isThere(), query()]).toEqual([true, '?tour=small-tour&step=2&view=list']);
    setDay(on('2024-07-01'));
    expect(isThere()).toBe(false);
    backToTour();
    expect(query()).toBe('?tour=small-tour&step=2&view=list');
    // The list of the last scene is its own.
    goToStep(3);
    goToStep(1);
    expect(query()).toBe('?tour=small-tour');
  });

  test('what a reader changes leaves the path, and one press leads back', () => {
    const { setDay, select, backToTour, isOnPath: isThere, query } = opened('?tour=small-tour');
    expect(isThere()).toBe(true);
    setDay(on('2024-07-01'));
    select(null);
    expect([isThere(), query()]).toEqual([false, '?tour=small-tour&time=2024-07-01&partnership=none']);
    backToTour();
    expect([isThere(), query()]).toEqual([true, '?tour=small-tour']);
  });

  test('theme, language and layout do not leave the path', () => {
    expect(opened('?tour=small-tour&theme=dark&ui=embed').isOnPath()).toBe(true);
    expect(opened('?theme=dark').isOnPath()).toBe(false);
  });

  test('the view stays when the tour is closed', () => {
    const { leaveTour, query } = opened('?tour=small-tour');
    leaveTour();
    expect(query()).toBe('?time=2022-06-14&map=2/30/120&partnership=msp');
  });
});

describe('a tour that is opened', () => {
  const settled = () => new Promise((resolve) => void setTimeout(resolve));

  test('shows its first scene, or another one', async () => {
    const { openTour, query } = opened('', () => Promise.resolve(TOUR));
    openTour('small-tour');
    await expect.poll(query).toBe('?tour=small-tour');
    openTour('small-tour', 3);
    await expect.poll(query).toBe('?tour=small-tour&step=3');
  });

  test('changes nothing if there is no such tour', async () => {
    const { openTour, query, notice } = opened('?time=2024-07-01', () => Promise.resolve(null));
    openTour('grand-tour');
    await settled();
    expect([query(), notice()]).toEqual(['?time=2024-07-01', null]);
  });

  test('gives a notice if it cannot be loaded', async () => {
    const failure = new LoadError('fetch', 'data/tours/small-tour.json', 'HTTP 503');
    const { openTour, query, notice } = opened('?time=2024-07-01', () => Promise.reject(failure));
    openTour('small-tour');
    await expect.poll(notice).toEqual({ kind: 'unloaded' });
    expect(query()).toBe('?time=2024-07-01');
  });
});
