import { expect, test } from 'vitest';
import project from '../../../package.json';
import { fileInRepository, REPOSITORY, webAddress } from '../../../src/data/repository.ts';

test('the repository is the one in package.json, with no fallback', () => {
  expect(REPOSITORY === null).toBe(!('repository' in project));
});

test('the URL is converted from the forms allowed in package.json', () => {
  expect(webAddress('git+https://example.org/people/lodelines.git')).toBe(
    'https://example.org/people/lodelines',
  );
  expect(webAddress('https://example.org/people/lodelines/')).toBe('https://example.org/people/lodelines');
  expect(webAddress('git@example.org:people/lodelines.git')).toBeNull();
  expect(webAddress('javascript:alert(1)')).toBeNull();
});

test('the URL of a file points to its latest version', () => {
  expect(fileInRepository('https://example.org/people/lodelines', 'data/partnerships/msp.json')).toBe(
    'https://example.org/people/lodelines/blob/HEAD/data/partnerships/msp.json',
  );
});
