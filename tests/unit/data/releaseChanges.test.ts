import { expect, test } from 'vitest';
import { contentOf } from '../../../scripts/releaseFiles.ts';
import { releaseChanges } from '../../../src/data/releaseChanges.ts';
import type { EventRecord, PartnershipRecord } from '../../../src/record/schema.ts';
import { PACT, smallRecord, SUMMIT } from '../record/smallRecord.ts';

const content = (...record: Parameters<typeof smallRecord>) => contentOf(smallRecord(...record));
const NOTHING = { added: [], corrected: [], withdrawn: [] };

test('equal releases have no changes, whatever the order of fields', () => {
  const members = PACT.members.map(({ party, ...rest }) => ({ ...rest, party }));
  expect(releaseChanges(content(), content([{ ...PACT, members }]))).toEqual({
    partnerships: NOTHING,
    events: NOTHING,
    others: [],
  });
});

test('added and withdrawn records are listed by name', () => {
  const treaty = { ...PACT, id: 'treaty', name: { en: 'Treaty', ko: '조약' } };
  const talks = { ...SUMMIT, id: 'talks-2024', title: { en: 'Talks', ko: '회담' } };
  const { partnerships, events } = releaseChanges(content(), content([treaty], [SUMMIT, talks]));
  expect(partnerships).toEqual({
    added: [{ id: 'treaty', name: { en: 'Treaty', ko: '조약' } }],
    corrected: [],
    withdrawn: [{ id: 'pact', name: { en: 'Pact', ko: '협정' } }],
  });
  expect(events.added).toEqual([{ id: 'talks-2024', name: { en: 'Talks', ko: '회담' } }]);
});

/** The same parts in both languages. */
const both = (...parts: string[]) => ({ en: parts, ko: parts });
const words = { en: 'Otherwise.', ko: '달리.' };
test.each<[Partial<PartnershipRecord>, string]>([
  [{ shortName: words }, 'name'],
  [{ start: '2024-06' }, 'dates'],
  [{ status: 'scheduled' }, 'dates'],
  [{ members: [{ party: 'KOR' }] }, 'parties'],
  [{ members: PACT.members.map((member) => ({ ...member, note: words })) }, 'text'],
  [{ binding: 'binding' }, 'form'],
  [{ textUrl: null }, 'form'],
  [{ minerals: [] }, 'minerals'],
  [{ relatedTo: ['pact'] }, 'related'],
  [{ summary: words }, 'text'],
  [{ note: words }, 'text'],
  [{ sources: [] }, 'sources'],
])('a partnership corrected in %j is reported as such: %s', (change, part) => {
  const { partnerships, events } = releaseChanges(content(), content([{ ...PACT, ...change }]));
  expect(partnerships.corrected.map(({ id, parts }) => [id, parts])).toEqual([['pact', both(part)]]);
  expect(events).toEqual(NOTHING);
});

test.each<[Partial<EventRecord>, string[]]>([
  [{ title: words }, ['name']],
  [{ date: '2024-06-27' }, ['dates']],
  [{ confidence: 'low', note: words }, ['confidence', 'text']],
  [{ parties: [{ party: 'KOR' }] }, ['parties']],
  [{ place: undefined }, ['place']],
  [{ partnerships: [] }, ['related']],
  [{ figures: [] }, ['figures']],
])('an event corrected in %j is reported as such: %j', (change, parts) => {
  const after = content([PACT], [{ ...SUMMIT, ...change } as EventRecord]);
  expect(releaseChanges(content(), after).events.corrected.map((record) => record.parts)).toEqual([
    both(...parts),
  ]);
});

test('a text corrected in one language is a correction in that language only', () => {
  const named = { ...PACT, name: { en: 'Pact', ko: '조약' }, note: words };
  const { corrected } = releaseChanges(content([{ ...PACT, note: words }]), content([named])).partnerships;
  expect(corrected.map(({ parts }) => parts)).toEqual([{ en: [], ko: ['name'] }]);
});

test('a corrected source corrects every record that cites it', () => {
  const [paper] = smallRecord().files.sources;
  if (!paper) throw new Error('The small record has a source.');
  const after = content([PACT], [SUMMIT], { sources: [{ ...paper, title: 'Another paper' }] });
  const { partnerships, events, others } = releaseChanges(content(), after);
  expect(partnerships.corrected.map(({ parts }) => parts)).toEqual([both('sources')]);
  expect(events.corrected.map(({ parts }) => parts)).toEqual([both('sources')]);
  expect(others).toEqual(['figures']);
});

test('changes of other files are reported per file', () => {
  const { files } = smallRecord();
  const after = content([PACT], [SUMMIT], {
    countries: files.countries.map((country) => ({ ...country, name: words })),
  });
  expect(releaseChanges(content(), after).others).toEqual(['countries']);
});
