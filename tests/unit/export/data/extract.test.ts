import { describe, expect, test } from 'vitest';
import type { Extract } from '../../../../src/export/data/extract.ts';
import { smallExtract } from './smallExtract.ts';

const idsOf = ({ recorded: { partnerships, events, sources } }: Extract) => ({
  partnerships: partnerships.map(({ record }) => record.id),
  events: events.map(({ id }) => id),
  sources: sources.map(({ id }) => id),
});

describe('What is exported', () => {
  test('of a view are its partnerships and the events of the year before, in the lens', () => {
    expect(idsOf(smallExtract('?time=2023-07-01&party=KOR'))).toEqual({
      partnerships: ['korea-vietnam', 'msp'],
      events: ['hanoi-summit'],
      sources: ['paper'],
    });
  });

  test('of a view with a selection are the selection and its events', () => {
    expect(idsOf(smallExtract('?time=../2024-07-01&partnership=msp'))).toMatchObject({
      partnerships: ['msp'],
      events: ['msp-launch', 'msp-chair', 'seoul-meeting'],
    });
  });

  test('passes the filters of the view', () => {
    expect(idsOf(smallExtract('?time=2023-07-01&party=&kind=national')).partnerships).toEqual([]);
    expect(idsOf(smallExtract('?time=2023-08-01&party=&kind=national')).partnerships).toEqual([
      'china-controls',
    ]);
  });

  test('with everything is the whole record, whatever the view shows', () => {
    const { partnerships, events } = idsOf(
      smallExtract('?time=2023-07-01&partnership=msp', { everything: true }),
    );
    expect(partnerships).toHaveLength(6);
    expect(events).toHaveLength(8);
  });

  test('has the countries and minerals that its records name, and no others', () => {
    const { countries, minerals } = smallExtract('?time=2023-07-01&partnership=korea-vietnam').recorded;
    expect(countries.map(({ id }) => id)).toEqual(['KOR', 'VNM']);
    expect(minerals.map(({ id }) => id)).toEqual(['nickel']);
  });

  test('has the figures of the layer that is shown, and without a layer none', () => {
    expect(smallExtract('?time=2025-07-01').figures).toEqual([]);
    const { figures, points } = smallExtract('?time=2025-07-01&layer=production:nickel');
    expect(figures.map(({ name }) => name)).toEqual(['figures']);
    expect(points).toContainEqual({ country: 'KOR', value: 5, unit: 't' });
  });

  test('has statuses on the date of the view', () => {
    expect(smallExtract('?time=2023-07-01').recorded.status.on).toEqual({
      en: 'on 2023-07-01',
      ko: '2023-07-01 현재',
    });
  });

  test('can be sent to a worker', () => {
    const extract = smallExtract('?time=2025-07-01&layer=production:nickel');
    expect(structuredClone(extract)).toEqual(extract);
  });
});

describe('A file says of itself', () => {
  const { facts, properties } = smallExtract('?time=../2024-07-01&party=KOR&mineral=nickel').head;
  const fact = (label: string) => facts.find((one) => one.label === label)?.text;

  test('on a local copy how to find the view on a website, in place of its own address', () => {
    const { head } = smallExtract('?partnership=msp', { base: 'file:///home/someone/map.html' });
    expect(head.facts.find(({ label }) => label === 'Link to this view')).toEqual({
      label: 'Link to this view',
      text: expect.stringMatching(
        /^To open this on a Lodelines website, add to its address: \?.*partnership=msp$/,
      ) as string,
    });
    expect([head.link, head.cited.url, head.properties['link']]).toEqual([null, null, null]);
    expect(JSON.stringify(head)).not.toMatch(/file:|someone/);
  });

  test('title, date, mode, lens, filters, release, licence, citation, link and the statement on borders', () => {
    expect(facts.map(({ label, text }) => [label, text.slice(0, 50)])).toEqual([
      ['Title', 'Critical-mineral partnerships with South Korea'],
      ['Content', 'This view'],
      ['Date', 'Everything up to 1 July 2024'],
      ['Time shown', 'Up to a date'],
      ['Whose partnerships', 'South Korea'],
      ['Filters', 'Nickel'],
      ['Countries coloured by', expect.any(String) as string],
      ['Data release', '2026-11-21'],
      ['Data to', '2026-02-04'],
      ['Licence', 'Creative Commons Attribution 4.0 International (CC'],
      ['Cite as', 'Lodelines contributors (2026). Critical-mineral pa'],
      ['Link to this view', 'https://lodelines.example/map/?time=../2024-07-01&'],
      ['Sources', expect.any(String) as string],
      ['Borders', 'The borders and names on this map are not an endor'],
    ]);
    expect(fact('Link to this view')).toBe(
      'https://lodelines.example/map/?time=../2024-07-01&party=KOR&mineral=nickel&lang=en&data=2026-11-21',
    );
  });

  test('the same for programs', () => {
    expect(properties).toMatchObject({
      content: 'view',
      time: '../2024-07-01',
      mode: 'so-far',
      parties: ['KOR'],
      filters: { mineral: ['nickel'] },
      layer: 'ties',
      release: '2026-11-21',
      license: { name: 'CC-BY-4.0' },
    });
  });

  test('no date and no filters with everything', () => {
    const { head } = smallExtract('?time=2023-07-01&mineral=nickel', { everything: true, language: 'ko' });
    expect(head.facts.slice(0, 3).map(({ label, text }) => [label, text])).toEqual([
      ['제목', '핵심광물 파트너십 전체 데이터'],
      ['내용', '전체 데이터'],
      ['데이터 버전', '2026-11-21'],
    ]);
    expect(head.properties).not.toHaveProperty('time');
  });
});
