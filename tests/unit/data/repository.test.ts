import { expect, test } from 'vitest';
import project from '../../../package.json';
import { fileInRepository, REPOSITORY, webAddress } from '../../../src/data/repository.ts';

test('the repository is the one that package.json names, and none is made up', () => {
  expect(REPOSITORY === null).toBe(!('repository' in project));
});

test('an address is read as package.json may write it', () => {
  expect(webAddress('git+https://example.org/people/lodelines.git')).toBe(
    'https://example.org/people/lodelines',
  );
  expect(webAddress('https://example.org/people/lodelines/')).toBe('https://example.org/people/lodelines');
  expect(webAddress('git@example.org:people/lodelines.git')).toBeNull();
  expect(webAddress('javascript:alert(1)')).toBeNull();
});

test('a file is reached in its latest state', () => {
  expect(fileInRepository('https://example.org/people/lodelines', 'data/partnerships/msp.json')).toBe(
    'https://example.org/people/lodelines/blob/HEAD/data/partnerships/msp.json',
  );
});
