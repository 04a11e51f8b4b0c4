/** The distribution of the real record, read with other software than that which made it. */
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ICAL from 'ical.js';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { madeFiles } from '../../scripts/distributionPlugin.ts';
import { readRecord } from '../../scripts/readRecord.ts';
import { ADDRESSES, FOLDER } from '../../src/distribution/addresses.ts';
import { workbookIn } from '../unit/formats/workbookIn.ts';
import { DATA_PACKAGE } from './dataPackageSchema.ts';
import { contradictions, isDay, type Resource, type Row, rowsOf } from './tableSchema.ts';

const { files: record } = readRecord().record;
const { release, reachesTo, kept } = record.release;
const LANGUAGES = ['en', 'ko'] as const;

let made: Map<string, string | Uint8Array>;
let resources: Resource[];
let tables: Map<string, Row[]>;

const text = (address: string) => made.get(address) as string;
const json = (address: string) => JSON.parse(text(address)) as unknown;
const rows = (table: string) => tables.get(table) ?? [];

beforeAll(() => {
  made = madeFiles(null);
  ({ resources } = json(ADDRESSES.descriptor) as { resources: Resource[] });
  tables = new Map(resources.map(({ name, path }) => [name, rowsOf(text(FOLDER + path))]));
});

/** The formats that the schemas name. */
const formats = {
  date: isDay,
  'date-time': (time: string) => time.endsWith('Z') && !Number.isNaN(Date.parse(time)),
  uri: (address: string) => URL.canParse(address),
};

describe('the data package', () => {
  test('has a descriptor in the form of Data Package v2', () => {
    const validate = new Ajv({ allErrors: true, formats }).compile(DATA_PACKAGE);
    expect([validate(json(ADDRESSES.descriptor)), validate.errors]).toEqual([true, null]);
    expect(json(ADDRESSES.descriptor)).toMatchObject({ version: release, reachesTo });
  });

  test('has tables whose types, required and unique cells, primary and foreign keys are as their schemas say', () => {
    expect(contradictions(resources, tables)).toEqual([]);
  });

  test('has every partnership, member, event, party, source and figure of the record', () => {
    const count = (lists: readonly (readonly unknown[])[]) =>
      lists.reduce((sum, list) => sum + list.length, 0);
    const { partnerships, events, sources, figures } = record;
    expect(Object.fromEntries([...tables].map(([name, list]) => [name, list.length]))).toMatchObject({
      partnerships: partnerships.length,
      members: count(partnerships.map(({ members }) => members)),
      roles: count(partnerships.flatMap(({ members }) => members.map(({ roles = [] }) => roles))),
      events: events.length,
      parties: count(events.map(({ parties }) => parties)),
      event_figures: count(events.map((event) => event.figures)),
      sources: sources.length,
      reserves: figures.reserves.length,
      production: figures.production.length,
      import_partners: figures.dependence.length,
      national_lists: count(figures.lists.map(({ minerals }) => minerals)),
    });
  });

  test('has a column for every field of the record', () => {
    const names: Readonly<Record<string, string>> = {
      from: 'start',
      to: 'end',
      members: 'parties',
      position: 'longitude',
    };
    const { partnerships, events, sources, minerals } = record;
    const members = partnerships.flatMap((one) => one.members);
    const places = events.flatMap(({ place }) =>
      place ? [{ place: place.name, position: place.position }] : [],
    );
    const fields: Readonly<Record<string, readonly object[]>> = {
      partnerships,
      members,
      roles: members.flatMap(({ roles = [] }) => roles),
      events: [...events, ...places],
      parties: events.flatMap(({ parties }) => parties),
      event_figures: events.flatMap(({ figures }) => figures),
      sources,
      minerals,
    };
    const missing = Object.entries(fields).flatMap(([table, list]) => {
      const columns = Object.keys(rows(table)[0] ?? {});
      const used = new Set(list.flatMap((one) => Object.keys(one)));
      return [...used]
        .filter((field) => !['$schema', 'figures'].includes(field))
        .map((field) =>
          (names[field] ?? field).replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`),
        )
        .filter((name) => ![name, `${name}_en`, `${name}_edtf`].some((column) => columns.includes(column)))
        .map((name) => `${table}: ${name}`);
    });
    // The status of the file is the column "scheduled"; that of the table is computed.
    expect(missing.filter((name) => name !== 'events: status')).toEqual([]);
  });

  test('has lists of ids that all exist', () => {
    const targets = [
      ['partnerships', 'minerals', 'minerals'],
      ['partnerships', 'sources', 'sources'],
      ['partnerships', 'parties', 'countries'],
      ['partnerships', 'supersedes', 'partnerships'],
      ['partnerships', 'superseded_by', 'partnerships'],
      ['partnerships', 'related_to', 'partnerships'],
      ['events', 'minerals', 'minerals'],
      ['events', 'sources', 'sources'],
      ['events', 'parties', 'countries'],
      ['events', 'partnerships', 'partnerships'],
      ['national_lists', 'minerals', 'minerals'],
      ['national_lists', 'sources', 'sources'],
    ] as const;
    const missing = targets.flatMap(([table, column, target]) => {
      const known = new Set(rows(target).map(({ id }) => id));
      const named = rows(table).flatMap((row) => row[column]?.split(';').filter(Boolean) ?? []);
      expect(named.length).toBeGreaterThan(0);
      return named.filter((id) => !known.has(id)).map((id) => `${table}.${column}: ${id}`);
    });
    expect(missing).toEqual([]);
  });

  test('explains every value of the columns with statuses, roles, confidences and flags, in docs/data.md too', () => {
    const docs = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8');
    const explained = rows('meanings');
    const columns = new Set(explained.map(({ table, column }) => `${table}.${column}`));
    for (const name of columns) {
      const [table = '', column = ''] = name.split('.');
      const known = explained.filter((row) => row['table'] === table && row['column'] === column);
      const used = rows(table).flatMap((row) => row[column]?.split(';').filter(Boolean) ?? []);
      expect(used.length, name).toBeGreaterThan(0);
      expect(known.map(({ value }) => value)).toEqual(expect.arrayContaining([...new Set(used)]));
      // The schema allows exactly these values.
      const { constraints } =
        resources.find((one) => one.name === table)?.schema.fields.find((field) => field.name === column) ??
        {};
      const { enum: allowed, pattern } = constraints ?? {};
      const items = allowed ?? /^\((.+?)\)/.exec(pattern ?? '')?.[1]?.split('|');
      expect(new Set(items), name).toEqual(new Set(known.map(({ value }) => value)));
    }
    expect([...columns]).toContain('import_partners.flags');
    const undocumented = explained.filter(
      ({ value, meaning_en: meaning }) => !docs.includes(`| \`${value}\` | ${meaning} |`),
    );
    expect(undocumented).toEqual([]);
  });

  test('finds a flag or role that the schema does not list', () => {
    const wrong = new Map(tables);
    const [reserve, member] = [rows('reserves')[0], rows('members')[0]];
    wrong.set('reserves', [{ ...reserve, flags: 'rounded;guessed' }]);
    wrong.set('members', [{ ...member, roles: 'chair;captain' } as Row, ...rows('members')]);
    expect(contradictions(resources, wrong)).toEqual(
      expect.arrayContaining([
        'reserves.flags: pattern rounded;guessed',
        'members.roles: pattern chair;captain',
      ]),
    );
  });

  test('gives the days of every member inside those of its partnership', () => {
    const lives = new Map(rows('partnerships').map((row) => [row['id'], row]));
    const outside = rows('members').filter((row) => {
      const whole = lives.get(row['partnership']);
      const starts = ['possible_from', 'certain_from'].some(
        (column) => whole?.[column] && row[column] && row[column] < whole[column],
      );
      const ends = ['possible_until', 'certain_until'].some(
        (column) => whole?.[column] && row['certain_from'] && (row[column] || '9999') > whole[column],
      );
      return starts || ends || (row['certain_from'] && !whole?.['certain_from']);
    });
    expect(outside).toEqual([]);
  });

  test('gives the status of every partnership by its four days', () => {
    const statusOn = (row: Row, day: string) => {
      const { certain_from: certain, certain_until: to, possible_from: from, possible_until: until } = row;
      if (certain && certain <= day && (!to || day < to)) return 'in force';
      if (from && day < from) return 'upcoming';
      return !until || day < until ? 'uncertain' : 'ended';
    };
    expect(rows('partnerships').filter((row) => statusOn(row, reachesTo) !== row['status'])).toEqual([]);
    expect(new Set(rows('partnerships').map(({ status }) => status))).toContain('ended');
  });

  test('has no cell that statistical software takes for empty or a spreadsheet for a formula', () => {
    const trap = /^(n\/?a|nan|null|none|#n\/a|<na>|-nan)$|^[=+@\t]|^-(?!\d)|^\s|\s$/i;
    const cells = [...tables].flatMap(([table, list]) =>
      list.flatMap((row) => Object.entries(row).map(([column, cell]) => ({ table, column, cell }))),
    );
    expect(cells.length).toBeGreaterThan(50_000);
    expect(cells.filter(({ cell }) => trap.test(cell))).toEqual([]);
  });

  test('is UTF-8 without a byte order mark, with CRLF', () => {
    for (const { path } of resources) {
      expect(text(FOLDER + path)).toMatch(/^[a-z_]+,[^\n]*\r\n/);
      expect(text(FOLDER + path).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
  });

  test('is in the ZIP, below a folder that names the release, with a README in both languages', () => {
    const inside = unzipSync(made.get(ADDRESSES.archive) as Uint8Array);
    const folder = `lodelines-data-${release}/`;
    expect(Object.keys(inside)).toEqual([
      `${folder}README.md`,
      `${folder}datapackage.json`,
      ...resources.map(({ path }) => folder + path),
    ]);
    const { [`${folder}README.md`]: readme, [`${folder}events.csv`]: events } = inside;
    expect(strFromU8(events ?? new Uint8Array())).toBe(text(`${FOLDER}events.csv`));
    for (const words of [`# Lodelines data, release ${release}`, `# Lodelines 데이터, ${release} 버전`]) {
      expect(strFromU8(readme ?? new Uint8Array())).toContain(words);
    }
  });

  test('is in the workbook, one sheet for each table, with typed cells and the days as dates', () => {
    const sheets = workbookIn(made.get(ADDRESSES.workbook) as Uint8Array);
    expect([...sheets.keys()]).toEqual(resources.map(({ name }) => name));
    const [head, ...body] = sheets.get('partnerships')?.rows ?? [];
    const list = rows('partnerships');
    expect(head).toEqual(Object.keys(list[0] ?? {}));
    const text = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell);
    const written = (column: string, cell: string) =>
      column === 'scheduled' ? cell === 'true' : cell === '' ? null : cell;
    expect(body.map((row) => row.map(text))).toEqual(
      list.map((row) => Object.entries(row).map(([column, cell]) => written(column, cell))),
    );
    const msp = body.find(([id]) => id === 'msp') ?? [];
    expect(msp[head?.indexOf('possible_from') ?? -1]).toEqual(new Date('2022-06-14'));
  });
});

describe('the record by id', () => {
  test('has a file in the form of its schema for every partnership and event, and an index that names them', () => {
    const compiled = (name: 'partnership' | 'event' | 'index') =>
      new Ajv2020({ allErrors: true, formats }).compile(json(ADDRESSES.schema(name)) as object);
    const forms = { partnerships: compiled('partnership'), events: compiled('event') };
    const index = json(ADDRESSES.index) as Record<'partnerships' | 'events', { id: string; file: string }[]>;
    const ofIndex = compiled('index');
    expect([ofIndex(index), ofIndex.errors]).toEqual([true, null]);
    for (const group of ['partnerships', 'events'] as const) {
      expect(index[group].map(({ id }) => id).sort()).toEqual(record[group].map(({ id }) => id).sort());
      const faults = index[group].flatMap(({ file }) =>
        forms[group](json(FOLDER + file)) ? [] : [{ file, errors: forms[group].errors }],
      );
      expect(faults).toEqual([]);
    }
  });

  test('has the Minerals Security Partnership with its successor, its documents and its events', () => {
    const msp = json(ADDRESSES.partnership('msp')) as {
      sources: { id: string; url: string | null }[];
      events: string[];
    };
    expect(msp).toMatchObject({
      $schema: '../schema/partnership.json',
      release,
      end: '2026-02-04',
      life: { possibleFrom: '2022-06-14', certainUntil: '2026-02-04', possibleUntil: '2026-02-04' },
      supersededBy: ['forge'],
    });
    expect(msp.events[0]).toBe('msp-launch-2022');
    expect(msp.sources.find(({ id }) => id === 'koreaherald-2024-06-28')?.url).toMatch(/^https:/);
  });
});

/** The elements of an XML text by name. Throws if it is not well-formed. */
function elements(xml: string, name: string): Element[] {
  const onError = (_: string, message: string) => {
    throw new Error(message);
  };
  return [...new DOMParser({ onError }).parseFromString(xml, 'text/xml').getElementsByTagName(name)];
}

describe.each(LANGUAGES)('the feeds in %s', (language) => {
  const child = (parent: Element, name: string) =>
    [...parent.childNodes].filter((node) => node.nodeName === name) as Element[];
  const TIME = /^\d{4}-\d{2}-\d{2}T00:00:00Z$/;

  test('are Atom with all that RFC 4287 requires', () => {
    const [feed] = elements(text(ADDRESSES.atom(language)), 'feed') as [Element];
    expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(feed.getAttribute('xml:lang')).toBe(language);
    const entries = child(feed, 'entry');
    for (const one of [feed, ...entries]) {
      for (const name of ['id', 'title', 'updated']) expect(child(one, name)).toHaveLength(1);
      expect(child(one, 'id')[0]?.textContent).toMatch(/^tag:lodelines\.invalid,2026:[a-z]+\/[\w-]+$/);
      expect(child(one, 'title')[0]?.textContent).not.toBe('');
      expect(child(one, 'updated')[0]?.textContent).toMatch(TIME);
      const alternates = child(one, 'link').filter((link) => link.getAttribute('rel') === 'alternate');
      expect(alternates).toHaveLength(1);
    }
    expect(child(feed, 'author')[0]?.textContent).toBe('Lodelines contributors');
    expect(child(feed, 'link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')])).toEqual([
      ['self', `feed.${language}.xml`],
      ['alternate', `../../?lang=${language}`],
      ['license', 'https://creativecommons.org/licenses/by/4.0/'],
    ]);
    const ids = entries.map((entry) => child(entry, 'id')[0]?.textContent);
    expect(new Set(ids).size).toBe(ids.length);
    const releases = [...new Set([release, ...kept.toReversed()])];
    expect(ids.slice(0, releases.length)).toEqual(
      releases.map((name) => `tag:lodelines.invalid,2026:release/${name}`),
    );
    expect(ids.filter((id) => id?.includes(':event/'))).toHaveLength(50);
  });

  test('have the same entries as JSON Feed 1.1', () => {
    const feed = json(ADDRESSES.jsonFeed(language)) as { items: Record<string, string>[] };
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language,
      home_page_url: `../../?lang=${language}`,
      feed_url: `feed.${language}.json`,
    });
    const entries = elements(text(ADDRESSES.atom(language)), 'entry');
    const content = (entry: Element, name: string) => child(entry, name)[0]?.textContent;
    expect(feed.items.map(({ id, title, content_html: html }) => [id, title, html])).toEqual(
      entries.map((entry) => [content(entry, 'id'), content(entry, 'title'), content(entry, 'content')]),
    );
  });

  test('have a calendar that ical.js reads, with what is scheduled', () => {
    const calendar = new ICAL.Component(ICAL.parse(text(ADDRESSES.calendar(language))) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    const ids = events.map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
    expect(events.every(({ startDate, endDate }) => startDate.isDate && startDate.compare(endDate) < 0)).toBe(
      true,
    );
    const scheduled = record.events.filter(({ status }) => status === 'scheduled');
    expect(ids).toEqual(expect.arrayContaining(scheduled.map(({ id }) => `${id}@lodelines.invalid`)));
    const gabon = events.find(({ uid }) => uid === 'gabon-manganese-export-ban.start@lodelines.invalid');
    expect(gabon?.startDate.toString()).toBe('2029-01-01');
    expect(gabon?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
  });
});
