import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DATA, readRecord, readTexts } from '../../scripts/readRecord.ts';
import { schemaTexts, tidied } from '../../scripts/tidy.ts';
import { formatFaults } from '../../src/record/fault.ts';
import { checkRecord } from '../../src/record/rules.ts';

const { record, faults } = readRecord();
const { partnerships, events, sources, countries, release } = record.files;

const partnership = (id: string) => partnerships.find((one) => one.id === id);
const event = (id: string) => events.find((one) => one.id === id);
const member = (id: string, party: string) => partnership(id)?.members.find((one) => one.party === party);

describe('the record as a whole', () => {
  test('has no faults', () => {
    expect(formatFaults([...faults, ...checkRecord(record)])).toBe('');
  });

  test('is written in canonical form (npm run data:fix)', () => {
    const untidy = [...readTexts()]
      .filter(([file, text]) => tidied(file, text) !== text)
      .map(([file]) => file);
    expect(untidy).toEqual([]);
  });

  test('has up-to-date JSON Schemas in data/schema/ (npm run data:fix)', () => {
    const written = readdirSync(`${DATA}schema`).map((name) => [
      `schema/${name}`,
      readFileSync(`${DATA}schema/${name}`, 'utf8'),
    ]);
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(schemaTexts()));
  });

  test('has at least 253 partnerships, 519 events and 1266 sources', () => {
    expect(partnerships.length).toBeGreaterThanOrEqual(253);
    expect(events.length).toBeGreaterThanOrEqual(519);
    expect(sources.length).toBeGreaterThanOrEqual(1266);
  });

  test('ends on 3 July 2026, when DR Congo’s cobalt exporters feared for their quotas', () => {
    expect(release.reachesTo).toBe('2026-07-03');
    expect(events.filter(({ date }) => date === '2026-07-03').map(({ id }) => id)).toEqual([
      'drc-cobalt-deadline-2026',
    ]);
  });

  test('does not mention how it was collected', () => {
    const talk = /\bseed-?\d|founding document|world-[ab]\b|\bfolder\b|this collection|the seed/i;
    const texts = [...partnerships, ...events].flatMap((one) => [one.id, one.summary.en, one.note?.en ?? '']);
    expect([...texts, ...sources.map(({ id }) => id)].filter((text) => talk.test(text))).toEqual([]);
  });
});

describe('the Minerals Security Partnership', () => {
  test('is chaired by the United States until 30 June 2024, by Korea from 1 July', () => {
    expect(member('msp', 'USA')?.roles).toContainEqual({
      role: 'chair',
      from: '2022-06-14',
      to: '2024-07-01',
    });
    expect(member('msp', 'KOR')?.roles).toContainEqual({
      role: 'chair',
      from: '2024-07-01',
      to: '2026-02-04',
    });
  });

  test('has eleven founders, the European Union among them', () => {
    const founders = partnership('msp')?.members.filter(({ roles }) =>
      roles?.some(({ role }) => role === 'founder'),
    );
    expect(
      founders
        ?.map(({ party }) => party)
        .sort()
        .join(' '),
    ).toBe('AUS CAN DEU EUU FIN FRA GBR JPN KOR SWE USA');
  });

  test('Norway joined on an unknown day by 22 September 2022, Belgium between March and November 2025', () => {
    expect(member('msp', 'NOR')?.from).toBe('[2022-06-14..2022-09-22]');
    expect(member('msp', 'BEL')?.from).toBe('[2025-03-04..2025-11-18]');
    expect(member('msp', 'ITA')?.from).toBe('2023-02-06');
  });

  test('ended on 4 February 2026, superseded by FORGE, not by the trade zone', () => {
    expect(partnership('msp')?.end).toBe('2026-02-04');
    expect(partnership('forge')).toMatchObject({ start: '2026-02-04', supersedes: ['msp'] });
    expect(partnership('cm-plurilateral-trade')?.supersedes).toEqual([]);
    expect(partnership('forge')?.note?.en).toContain('The price-floor trade zone');
    expect(event('forge-launch-2026')?.note?.en).toContain('a separate track of the US Trade Representative');
  });

  test('Korea chairs FORGE until June 2026, as announced', () => {
    expect(member('forge', 'KOR')?.roles).toEqual([{ role: 'chair', from: '2026-02-04', to: '2026-06' }]);
    expect(event('korea-forge-term-end-2026')?.status).toBe('scheduled');
  });

  test("the EU's raw-materials club joined its Forum on 5 April 2024", () => {
    expect(partnership('msp-forum')).toMatchObject({
      start: '2024-04-05',
      supersedes: ['eu-crm-club'],
      relatedTo: ['msp'],
    });
    expect(partnership('eu-crm-club')?.end).toBe('2024-04-05');
    expect(event('msp-forum-launch-2024')?.partnerships).toContain('eu-crm-club');
    expect(event('eu-crm-club-merged-2024')).toBeUndefined();
  });
});

describe('corrections of common errors in reports', () => {
  test('17 rare earths, not 17 critical minerals', () => {
    expect(event('resource-security-council-2025')?.title.en).toBe(
      'Korea’s resource council lists all 17 rare earths as critical',
    );
    expect(event('korea-rare-earth-plan-2026')?.note?.en).toContain('the group of 17 rare earths');
    expect(event('korea-rare-earth-plan-2026')?.note?.ko).toContain('희토류 17종');
  });

  test('ESF stands for Embassy Science Fellows', () => {
    expect(partnership('us-rok-vietnam-esf')?.name.en).toBe(
      'Korea–US Embassy Science Fellows project in Vietnam',
    );
    expect(event('esf-vietnam-launch-2023')?.note?.en).toContain('not mining');
  });

  test('the US Geological Survey cut Vietnam’s rare-earth reserves from 22 to 3.5 million tonnes in January 2025', () => {
    const revision = event('usgs-revises-vietnam-2025');
    expect(revision?.date).toBe('2025-01');
    expect(revision?.figures.map(({ value, unit }) => [value, unit.en])).toEqual(
      expect.arrayContaining([
        [3_500_000, 'tonnes'],
        [22_000_000, 'tonnes'],
      ]),
    );
    expect(event('korea-vietnam-summit-2023')?.note?.en).toContain('the rank became 6th');
  });

  test('Korea kept the MSP chair beyond the year first announced', () => {
    expect(event('korea-msp-chair-2024')?.note?.en).toContain('two years, to June 2026');
    expect(event('korea-msp-chair-continues-2025')?.date).toBe('2025-07');
  });
});

describe('agreements reported by several parties are one entry', () => {
  test('the battery memorandum of the United States, DR Congo and Zambia', () => {
    expect(event('us-drc-zambia-mou-2022')?.partnerships).toEqual([
      'us-drc-zambia-battery-mou',
      'drc-zambia-battery-chain',
    ]);
    expect(event('drc-zambia-us-mou-2022')).toBeUndefined();
  });

  test('Saudi Arabia’s memoranda of 14 January 2025, the British one among them', () => {
    expect(event('saudi-fmf-mous-2025')?.partnerships).toContain('uk-saudi-minerals');
    expect(event('uk-saudi-mou-2025')).toBeUndefined();
  });

  test('the eleven American documents of 4 February 2026', () => {
    const papers = event('us-frameworks-2026')?.partnerships ?? [];
    expect(papers.filter((id) => id !== 'forge')).toHaveLength(11);
    expect(papers).toEqual(expect.arrayContaining(['us-uk-minerals', 'us-guinea-framework']));
  });
});

describe('facts', () => {
  test('fourteen economies signed the IPEF supply-chain agreement; it took effect for Korea on 17 April 2024', () => {
    expect(
      partnership('ipef-supply-chain')
        ?.members.map(({ party }) => party)
        .sort()
        .join(' '),
    ).toBe('AUS BRN FJI IDN IND JPN KOR MYS NZL PHL SGP THA USA VNM');
    expect(member('ipef-supply-chain', 'KOR')?.from).toBe('2024-04-17');
  });

  test('Gabon’s ban on raw manganese is scheduled for 2029', () => {
    expect(partnership('gabon-manganese-export-ban')).toMatchObject({
      start: '2029-01-01',
      status: 'scheduled',
    });
  });

  test('Bolivia cancelled the venture with ACI on 2 or 3 November 2019', () => {
    expect(partnership('germany-bolivia-lithium')?.end).toBe('[2019-11-02..2019-11-03]');
  });

  test('China’s rare-earth quotas ended permanently, with the export taxes, on 1 May 2015', () => {
    expect(partnership('cn-rare-earth-quotas')?.end).toBe('2015-05-01');
  });

  test('Mauritania co-chaired the Korea–Africa summit, which did not make it a member of the dialogue', () => {
    const summit = event('korea-africa-summit-2024');
    expect(summit?.parties).toContainEqual({ party: 'MRT', role: 'co-chair' });
    expect(member('korea-africa-cmd', 'MRT')).toBeUndefined();
  });

  test('South Africa, host of the G20 in November 2025, is not listed as chair of its framework since then', () => {
    expect(member('g20-critical-minerals-framework', 'ZAF')?.roles).toEqual([{ role: 'host' }]);
  });

  test('Germany and Kazakhstan signed in Berlin on 8 February 2012, Germany and Mongolia in October 2011', () => {
    expect(partnership('germany-kazakhstan-raw-materials')?.start).toBe('2012-02-08');
    expect(event('germany-kazakhstan-agreement-2012')?.place?.name.en).toBe('Berlin');
    expect(partnership('germany-mongolia-raw-materials')?.start).toBe('2011-10');
  });

  test('what is only approved, or a bill, is not in force', () => {
    const announced = partnerships.filter(({ status }) => status === 'scheduled').map(({ id }) => id);
    expect(announced.sort()).toEqual([
      'brazil-minerals-policy-bill',
      'gabon-manganese-export-ban',
      'india-israel-minerals',
      'uk-tajikistan-minerals',
    ]);
  });

  test('what one side says of Greenland, and deals of companies in Brazil, belong to no partnership', () => {
    expect(events.filter((one) => one.partnerships.length === 0).map(({ id }) => id)).toEqual([
      'serra-verde-sale-2026',
      'us-dfc-serra-verde-2026',
      'us-greenland-davos-2026',
    ]);
  });

  test('China’s controls of February 2025 are on tungsten, tellurium, bismuth, molybdenum and indium', () => {
    const controlled = ['tungsten', 'tellurium', 'bismuth', 'molybdenum', 'indium'];
    expect(event('cn-tungsten-2025')?.minerals).toEqual(controlled);
    expect(partnership('cn-export-controls')?.minerals).toEqual(expect.arrayContaining(controlled));
  });

  test('the European Union has 27 countries, and had the United Kingdom until 31 January 2020', () => {
    const union = countries.find(({ id }) => id === 'EUU');
    expect(union?.members?.filter(({ to }) => to === undefined)).toHaveLength(27);
    expect(union?.members?.find(({ party }) => party === 'GBR')?.to).toBe('2020-02-01');
  });
});
