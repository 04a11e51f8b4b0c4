/** Where the one file is, and what it opens. */
import { expect, test } from 'vitest';
import { memoryAddress } from '../../../src/state/browserEnvironment.ts';
import { siteOf } from '../../../src/state/environment.ts';
import { fileEnvironment } from '../../../src/state/fileEnvironment.ts';
import { testEnvironment } from './testEnvironment.ts';

const QUERY = '?time=2024-06-30&partnership=msp';
const PLACE = 'file:///media/usb/lodelines.html';

/** The environment of a file that opens `QUERY`, at an address with this query and fragment. */
function opened(own = '', { hash = '', site = undefined as string | undefined, refused = false } = {}) {
  const address = memoryAddress(own, PLACE, hash);
  const page = {
    ...testEnvironment(),
    address: refused ? { ...address, write: () => false } : address,
  };
  return fileEnvironment(page, { query: QUERY, fragment: '#tour=baked', site }, () => '<!doctype html>');
}

test('The view of the file is in the address, so that the default view can be gone to afterwards', () => {
  const { address } = opened();
  expect(address.query()).toBe(QUERY);
  address.write('push', '', { id: 'next', over: false });
  expect(address.query()).toBe('');
});

test('Where the address cannot be written, the view of the file opens all the same', () => {
  expect(opened('', { refused: true }).address.query()).toBe(QUERY);
});

test('A view in the address takes precedence', () => {
  expect(opened('?lang=ko').address.query()).toBe('?lang=ko');
});

test('Keys that are no part of a view, such as those of a learning platform, are kept', () => {
  expect(opened('?attempt=3').address.query()).toBe(`${QUERY}&attempt=3`);
});

test('The tour of the file is the fragment of the address, unless that has one', () => {
  expect(opened().address.fragment()).toBe('#tour=baked');
  expect(opened('', { hash: '#tour=other' }).address.fragment()).toBe('#tour=other');
  const { address } = opened();
  address.dropFragment();
  expect(address.fragment()).toBe('');
});

test('Links lead to the site that the file knows, and otherwise to the file itself', () => {
  const known = opened('', { site: 'https://example.org/maps/' });
  expect([known.address.base, siteOf(known)]).toEqual([
    'https://example.org/maps/',
    'https://example.org/maps/',
  ]);
  const unknown = opened();
  expect([unknown.address.base, siteOf(unknown)]).toEqual([PLACE, null]);
  expect(siteOf(testEnvironment())).toBe('https://lodelines.invalid/');
});
