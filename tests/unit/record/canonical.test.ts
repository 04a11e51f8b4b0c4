import { expect, test } from 'vitest';
import { canonicalText } from '../../../src/record/canonical.ts';

const SCHEMA = {
  properties: {
    id: {},
    name: { properties: { en: {}, ko: {} } },
    list: { items: { properties: { a: {}, b: {} } } },
  },
};

test('keys are in the order of the schema, unknown ones last', () => {
  const value = { extra: 1, list: [{ b: 2, a: 1 }], name: { ko: '가', en: 'A' }, id: 'x' };
  expect(canonicalText(value, SCHEMA)).toBe(
    [
      '{',
      '  "id": "x",',
      '  "name": { "en": "A", "ko": "가" },',
      '  "list": [{ "a": 1, "b": 2 }],',
      '  "extra": 1',
      '}',
      '',
    ].join('\n'),
  );
});

test('a value that is too long for a line is broken, one entry per line', () => {
  const long = 'x'.repeat(60);
  expect(canonicalText({ id: [long, long], name: {} }, SCHEMA)).toBe(
    ['{', '  "id": [', `    "${long}",`, `    "${long}"`, '  ],', '  "name": {}', '}', ''].join('\n'),
  );
});

test('a list of entries is sorted by id', () => {
  expect(canonicalText([{ id: 'b' }, { id: 'a' }], { items: SCHEMA })).toBe(
    '[\n  { "id": "a" },\n  { "id": "b" }\n]\n',
  );
});

test('formatting is idempotent', () => {
  const once = canonicalText({ list: [{ b: 1, a: 'ㄱ' }], id: 'x'.repeat(200) }, SCHEMA);
  expect(canonicalText(JSON.parse(once), SCHEMA)).toBe(once);
});
