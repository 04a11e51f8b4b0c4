/** The tours of the record, on its map. */
import { describe, expect, test } from 'vitest';
import { readRecord } from '../../scripts/readRecord.ts';
import { tourFaults } from '../../scripts/tourFaults.ts';
import { formatFaults } from '../../src/record/fault.ts';
import type { PartnershipRecord, RecordFiles } from '../../src/record/schema.ts';
import type { Scene } from '../../src/record/tourSchema.ts';

const { record } = readRecord();
const { tours } = record.files;
const tourOf = (id: string) => tours.find((tour) => tour.id === id) as (typeof tours)[number];

describe('the tours', () => {
  test('tell four stories', () => {
    expect(tours.map(({ id }) => id)).toEqual([
      'between-blocs',
      'korea-vietnam',
      'msp-to-forge',
      'three-capitals',
    ]);
  });

  test.each(tours)(
    '$id has 7 to 12 scenes, each with notes, from a question to what is open',
    ({ scenes }) => {
      expect(scenes.length).toBeGreaterThanOrEqual(7);
      expect(scenes.length).toBeLessThanOrEqual(12);
      expect(scenes.filter(({ notes }) => !notes)).toEqual([]);
      expect(new Set(scenes.map(({ title }) => title.en)).size).toBe(scenes.length);
      for (const scene of [scenes[0], scenes.at(-1)])
        expect(`${scene?.title.en} ${scene?.text.en}`).toContain('?');
    },
  );

  test('show on their maps what they say they show', () => {
    expect(formatFaults(tourFaults(record))).toBe('');
  });
});

describe('a fault of a scene is reported by file and field', () => {
  const CHAIR = tourOf('msp-to-forge').scenes[5] as Scene;
  const faultsOf = (...scenes: Partial<Scene>[]) => faultsIn({}, ...scenes);
  const faultsIn = (files: Partial<RecordFiles>, ...scenes: Partial<Scene>[]) => {
    const changed = scenes.map((scene) => ({ ...CHAIR, ...scene }));
    const tour = { ...tourOf('msp-to-forge'), scenes: changed };
    return tourFaults({ ...record, files: { ...record.files, ...files, tours: [tour], lessons: [] } });
  };
  const withMsp = (change: (msp: PartnershipRecord) => PartnershipRecord) => ({
    partnerships: record.files.partnerships.map((one) => (one.id === 'msp' ? change(one) : one)),
  });
  const off = (id: string) => `"${id}" is not on the map at the time of the view.`;

  test('parts of a view that cannot be read', () => {
    const views = ['time=2024-13-01', 'partnership=mps', 'zoom=3', 'layer=reserves:urea'];
    expect(faultsOf(...views.map((part) => ({ view: `?${part}` })))).toEqual(
      views.map((part, i) => ({
        file: 'tours/msp-to-forge.json',
        field: `scenes, entry ${i + 1}, view`,
        problem: `This part of the view is not read: ${part === 'zoom=3' ? 'zoom' : part}.`,
        fix: 'Correct it; docs/links.md lists the keys and their values.',
      })),
    );
  });

  test('a partnership that ended earlier than the text says', () => {
    expect(
      faultsIn(
        withMsp((msp) => ({ ...msp, end: '2024-06-01' })),
        {},
      ),
    ).toContainEqual({
      file: 'tours/msp-to-forge.json',
      field: 'scenes, entry 1, show, partnerships',
      problem: off('msp'),
      fix: 'Correct the time, the camera or the filters of the view, or take it out. If the data has changed, the text may be wrong, too.',
    });
  });

  test('an event on another day', () => {
    const events = record.files.events.map((one) =>
      one.id === 'korea-msp-chair-2024' ? { ...one, date: '2024-07-02' } : one,
    );
    expect(faultsIn({ events }, {}).map(({ field, problem }) => [field, problem])).toEqual([
      ['scenes, entry 1, show, events', off('korea-msp-chair-2024')],
    ]);
  });

  test('a country that is no longer a member, though its shape is on the map', () => {
    const show = { partnerships: ['msp'], countries: ['ITA'] };
    const without = withMsp((msp) => ({
      ...msp,
      members: msp.members.filter(({ party }) => party !== 'ITA'),
    }));
    expect(faultsIn(without, { show }).map(({ problem }) => problem)).toEqual([off('ITA')]);
  });

  test('a camera that leaves a mark out of the map, and one that just has it on it', () => {
    const { events } = CHAIR.show;
    const [near, far] = ['&map=3/40/170', '&map=3/40/178'].map((camera) => ({
      view: `${CHAIR.view}${camera}`,
      show: { events },
    }));
    expect(faultsOf(near as Partial<Scene>, far as Partial<Scene>)).toEqual([
      expect.objectContaining({
        field: 'scenes, entry 2, show, events',
        problem: off('korea-msp-chair-2024'),
      }),
    ]);
  });
});
