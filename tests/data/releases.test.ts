import { describe, expect, test } from 'vitest';
import { faultsOfKept, readKept } from '../../scripts/keptReleases.ts';
import { readRecord } from '../../scripts/readRecord.ts';
import { contentOf, releaseFiles } from '../../scripts/releaseFiles.ts';
import { datasetOf } from '../../src/data/dataset.ts';
import { figuresOf } from '../../src/data/figures.ts';
import { settingsOf } from '../../src/data/settings.ts';
import { releaseChanges } from '../../src/data/releaseChanges.ts';

const { record } = readRecord();
const { release } = record.files;
const now = contentOf(record);

test('Every kept release exists unchanged', () => {
  expect(faultsOfKept(release, releaseFiles(now))).toEqual([]);
});

describe.each(release.kept)('the current page opens the release %s', (name) => {
  const content = readKept(name);
  const { payload, details } = content;
  const dataset = datasetOf(payload, settingsOf(record.files.settings, release));

  test('as that release', () => {
    expect(dataset.release).toBe(name);
    expect(dataset.partnerships.size).toBe(payload.partnerships.length);
    expect(() => figuresOf(content.figures)).not.toThrow();
  });

  test('with a summary and known sources for every partnership and event', () => {
    const late = [
      ...payload.partnerships.map(({ id }) => details.partnerships[id]),
      ...payload.events.map(({ id }) => details.events[id]),
    ];
    const without = late.filter((one) => !one?.summary.ko || one.sources.some((id) => !details.sources[id]));
    expect(without).toEqual([]);
  });

  test('with all parties and minerals that its records refer to', () => {
    const parties = [...dataset.partnerships.values()].flatMap(({ members }) => members);
    expect(parties.filter(({ party }) => !dataset.countries.has(party))).toEqual([]);
    const minerals = [...dataset.partnerships.values(), ...dataset.events.values()].flatMap(
      (one) => one.minerals,
    );
    expect(minerals.filter((mineral) => !dataset.minerals.has(mineral))).toEqual([]);
  });
});

describe.each(release.kept)('since the release %s', (name) => {
  const kept = readKept(name);
  const changes = releaseChanges(kept, now);

  test('no id has gone: every link to a partnership, an event or a country still finds it', () => {
    expect([...changes.partnerships.withdrawn, ...changes.events.withdrawn]).toEqual([]);
    const countries = new Set(now.payload.countries.map(({ id }) => id));
    expect(kept.payload.countries.filter(({ id }) => !countries.has(id))).toEqual([]);
  });

  test('the additions and the corrected dates are listed', () => {
    const ids = (named: readonly { readonly id: string }[]) => named.map(({ id }) => id);
    expect(ids(changes.partnerships.added)).toContain('cn-rare-earth-regulation');
    expect(ids(changes.events.added)).toContain('drc-cobalt-deadline-2026');
    const kazakhstan = changes.partnerships.corrected.find(
      ({ id }) => id === 'germany-kazakhstan-raw-materials',
    );
    expect(kazakhstan?.parts.en).toContain('dates');
  });
});

test('The releases of November 2026 are kept in the order of their days', () => {
  expect(release.kept).toEqual(['2026-11-21', '2026-11-22']);
  expect(release.release).toBe('2026-11-30');
});

test('Since 22 November 2026 there are 32 new partnerships and 72 new events', () => {
  const { partnerships, events } = releaseChanges(readKept('2026-11-22'), now);
  expect([partnerships.added.length, events.added.length]).toEqual([32, 72]);
});

describe('the release of 21 November 2026', () => {
  const first = readKept('2026-11-21');

  test('had 221 partnerships and 447 events, and no figures by country', () => {
    expect(first.payload.partnerships).toHaveLength(221);
    expect(first.payload.events).toHaveLength(447);
    expect(Object.keys(first.details.sources)).toHaveLength(1082);
    expect(first.figures.tables).toEqual([]);
  });

  test('had the signed agreement of Korea and Bolivia as an announcement', () => {
    const bolivia = first.payload.partnerships.find(({ id }) => id === 'rok-bolivia');
    expect(bolivia?.status).toBe('scheduled');
    const { partnerships } = releaseChanges(first, now);
    expect(partnerships.corrected.find(({ id }) => id === 'rok-bolivia')?.parts.en).toContain('dates');
  });
});
