/** Links to tours, as exported files carry them. */
import { describe, expect, test } from 'vitest';
import { readTourFragment } from '../../../src/domain/ownTour/fragment.ts';
import { OWN } from '../../../src/domain/tour/tour.ts';
import { tourLink } from '../../../src/export/tourLink.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { DATASET } from '../state/smallDataset.ts';
import { TOUR } from '../state/smallTour.ts';

const SITE = 'https://maps.example/';
const { view } = parseView('?time=2024-07-01', { dataset: DATASET, language: 'en' });
const own = { ...TOUR, id: OWN };

describe('The link to a tour', () => {
  test('of the site names it', async () => {
    const link = new URL(await tourLink(TOUR, view, DATASET, SITE));
    expect(link.searchParams.get('tour')).toBe('small-tour');
    expect(link.hash).toBe('');
  });

  test('of a reader has it in itself, without the notes for the presenter', async () => {
    const link = new URL(await tourLink(own, view, DATASET, SITE));
    const { tour } = await readTourFragment(link.hash);
    expect(tour?.scenes.map(({ title }) => title.en)).toEqual(['The start', 'In Hanoi', 'What is open']);
    expect(tour?.scenes.map(({ notes }) => notes)).toEqual([{}, {}, {}]);
  });

  test('of a reader that is too long for Office opens the view of its first scene', async () => {
    const long = Array.from({ length: 400 }, (_, i) => `word${i * 7919}`).join(' ');
    const scenes = own.scenes.map((scene) => ({ ...scene, text: { en: long } }));
    const link = new URL(await tourLink({ ...own, scenes }, view, DATASET, SITE));
    expect(link.href.length).toBeLessThan(300);
    expect(link.hash).toBe('');
    expect(link.searchParams.get('tour')).toBeNull();
    expect(link.searchParams.get('partnership')).toBe('msp');
  });
});
