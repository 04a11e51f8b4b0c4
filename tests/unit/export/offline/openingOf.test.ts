/** What a saved offline file opens. */
import { describe, expect, test } from 'vitest';
import { readTourFragment } from '../../../../src/domain/ownTour/fragment.ts';
import { OWN, type Tour } from '../../../../src/domain/tour/tour.ts';
import { openingOf } from '../../../../src/export/offline/openingOf.ts';
import { memoryAddress } from '../../../../src/state/browserEnvironment.ts';
import { createLodelinesStore } from '../../../../src/state/store.ts';
import { parseView } from '../../../../src/state/viewCodec.ts';
import { DATASET } from '../../state/smallDataset.ts';
import { TOUR } from '../../state/smallTour.ts';
import { testEnvironment } from '../../state/testEnvironment.ts';

const SITE = 'https://maps.example/lodelines/';

/** An app with a view, at an address. */
function app(query: string, tour: Tour | null = null, base = `${SITE}?time=2020-01-01`) {
  const { view } = parseView(query, { dataset: DATASET, language: 'en', tour });
  const store = createLodelinesStore(view, []);
  store.setState(({ session }) => ({ session: { ...session, tour } }));
  return { dataset: DATASET, store, environment: { ...testEnvironment(), address: memoryAddress('', base) } };
}

describe('The file opens', () => {
  test('the view on the screen, with the address of the site', async () => {
    const { site, query, fragment } = await openingOf(app('?partnership=msp&time=2024-06-30&theme=dark'), {
      content: 'tour',
      notes: true,
    });
    expect([site, fragment]).toEqual([SITE, undefined]);
    expect(Object.fromEntries(new URLSearchParams(query))).toEqual({
      partnership: 'msp',
      time: '2024-06-30',
      party: 'KOR',
      lang: 'en',
    });
  });

  test('a tour at its first scene, or only the view of the scene on the screen', async () => {
    const shown = app('?tour=small-tour&step=2&lang=ko', TOUR);
    expect((await openingOf(shown, { content: 'tour', notes: true })).query).toBe('?tour=small-tour&lang=ko');
    const { query } = await openingOf(shown, { content: 'view', notes: true });
    expect(new URLSearchParams(query).get('event')).toBe('hanoi-summit');
    expect(query).not.toContain('tour');
  });

  test.for([
    [true, 'Ask who takes part.'],
    [false, undefined],
  ] as const)('an own tour, which is in it, with its notes if that is chosen: %s', async ([notes, first]) => {
    const own = { ...TOUR, id: OWN };
    const { query, fragment = '' } = await openingOf(app('?tour=own', own), { content: 'tour', notes });
    expect(query).toBe('?tour=own&lang=en');
    const { tour, faults } = await readTourFragment(fragment);
    expect(faults).toEqual([]);
    expect(tour?.scenes.map(({ title }) => title.en)).toEqual(['The start', 'In Hanoi', 'What is open']);
    expect(tour?.scenes[0]?.notes.en).toBe(first);
  });

  test('without the address of a local copy, which would lead nowhere', async () => {
    const local = app('', null, 'http://127.0.0.1:4173/');
    expect((await openingOf(local, { content: 'view', notes: true })).site).toBeUndefined();
  });
});
