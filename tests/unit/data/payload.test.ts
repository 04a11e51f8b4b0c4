import { describe, expect, test } from 'vitest';
import { readRecord } from '../../../scripts/readRecord.ts';
import { payloadOf } from '../../../src/data/payload.ts';
import { payloadOfServed, type ServedPayload, servedPayloadOf } from '../../../src/data/servedPayload.ts';
import { PACT, smallRecord } from '../record/smallRecord.ts';

const { files } = readRecord().record;
const { payload, details } = payloadOf(files);

describe('the payload of the first view', () => {
  test('contains the data for the map, the timeline and the lists', () => {
    const [pact] = payloadOf(smallRecord().files).payload.partnerships;
    expect(pact).toMatchObject({ id: 'pact', kind: 'bilateral', start: '2024-06-28', minerals: ['nickel'] });
    expect(payload.countries).toBe(files.countries);
    expect(payload.release).toEqual({
      release: files.release.release,
      reachesTo: files.release.reachesTo,
    });
  });

  test('leaves summaries, notes, figures and sources to the details', () => {
    const late = /"(?:\$schema|summary|note|figures|sources|textUrl|textPublic)":/;
    expect(late.test(JSON.stringify([payload.partnerships, payload.events]))).toBe(false);
  });

  test('is less than half of the total size', () => {
    const weight = (value: unknown) => JSON.stringify(value).length;
    expect(weight(payload)).toBeLessThan(weight(details));
  });
});

describe('the payload as it is served', () => {
  const serve = (served: ServedPayload) => JSON.parse(JSON.stringify(served)) as ServedPayload;

  test('is read as it was written, to the last value', () => {
    expect(payloadOfServed(serve(servedPayloadOf(payload)))).toStrictEqual(serve(payload));
  });

  test('has each place once', () => {
    const places = new Set(payload.events.flatMap(({ place }) => (place ? [JSON.stringify(place)] : [])));
    const served = JSON.stringify(servedPayloadOf(payload));
    expect(served.split('"Samarkand"')).toHaveLength(2);
    expect(served).toContain(`"places"`);
    expect(places.size).toBeLessThan(payload.events.length / 3);
  });

  test('says of a country without a capital that it has none', () => {
    const nowhere = { id: 'ATA', name: { en: 'Antarctica', ko: '남극' }, capital: null };
    const served = serve(servedPayloadOf({ ...payload, countries: [nowhere] }));
    expect(payloadOfServed(served).countries).toEqual([nowhere]);
  });

  test('is read as lists, too, as the first releases were published', () => {
    expect(payloadOfServed(serve(payload))).toStrictEqual(serve(payload));
  });
});

describe('payload and details together', () => {
  test('contain every field of every partnership', () => {
    const again = payload.partnerships.map(({ members, ...first }) => {
      const { memberNotes = {}, ...late } = details.partnerships[first.id] ?? {};
      const noted = members.map((member) => {
        const note = memberNotes[member.party];
        return note ? { ...member, note } : member;
      });
      return { $schema: '../schema/partnership.json', ...first, ...late, members: noted };
    });
    expect(again).toEqual(files.partnerships);
  });

  test('contain every field of every event', () => {
    const again = payload.events.map((first) => ({
      $schema: '../schema/event.json',
      ...first,
      ...details.events[first.id],
    }));
    expect(again).toEqual(files.events);
  });

  test('contain every source by id', () => {
    expect(Object.values(details.sources)).toEqual(files.sources);
    for (const source of files.sources) expect(details.sources[source.id]).toBe(source);
  });

  test('contain the notes on members by party', () => {
    const note = { en: 'Joined late', ko: '늦게 가입' };
    const noted = { ...PACT, members: [{ party: 'KOR', note }, { party: 'VNM' }] };
    const { payload, details } = payloadOf(smallRecord([noted]).files);
    expect(payload.partnerships[0]?.members).toEqual([{ party: 'KOR' }, { party: 'VNM' }]);
    expect(details.partnerships['pact']?.memberNotes).toEqual({ KOR: note });
  });
});
