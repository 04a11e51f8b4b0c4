import { describe, expect, test } from 'vitest';
import { heardOrigin, readMessage, sealed } from '../../../src/embed/protocol.ts';

const message = (rest: object) => ({ ns: 'lodelines', version: 1, ...rest });

describe('messages', () => {
  test('are sent in an envelope with a namespace and a version', () => {
    expect(sealed({ type: 'state', view: '?time=2024-07-01' })).toEqual({
      ns: 'lodelines',
      version: 1,
      type: 'state',
      view: '?time=2024-07-01',
    });
  });

  test.each(['next', 'previous', 'play', 'pause', 'get'])('can be %s, without further data', (type) => {
    expect(readMessage(message({ type, view: '?time=2024', more: {} }))).toEqual({ type });
  });

  test('can set a view', () => {
    expect(readMessage(message({ type: 'set', view: '' }))).toEqual({ type: 'set', view: '' });
  });

  test.each([
    [message({}), 'unknown-type'],
    [message({ type: 'navigate', view: 'https://example.org' }), 'unknown-type'],
    [message({ type: 'constructor' }), 'unknown-type'],
    [message({ type: ['next'] }), 'unknown-type'],
    [message({ type: 'ready' }), 'unknown-type'],
    [message({ type: 'set' }), 'invalid-view'],
    [message({ type: 'set', view: { time: '2024' } }), 'invalid-view'],
    [message({ type: 'set', view: `?time=${'2'.repeat(2000)}` }), 'invalid-view'],
    [{ ...message({ type: 'next' }), version: 2 }, 'unsupported-version'],
    [{ ...message({ type: 'next' }), version: '1' }, 'unsupported-version'],
  ])('%j is refused as %s', (data, fault) => {
    expect(readMessage(data)).toEqual({ fault });
  });

  test.each([
    null,
    undefined,
    1,
    'lodelines',
    [],
    {},
    { type: 'next' },
    { ns: 'other', version: 1, type: 'next' },
  ])('%j is ignored', (data) => {
    expect(readMessage(data)).toBeNull();
  });
});

describe('the accepted origin', () => {
  test('is any origin, unless the address names one', () => {
    expect(heardOrigin('?ui=embed')).toBe('*');
    expect(heardOrigin('?ui=embed&origin=https://host.example')).toBe('https://host.example');
    expect(heardOrigin('?origin=https%3A%2F%2Fhost.example%3A8443%2Fa-page')).toBe(
      'https://host.example:8443',
    );
  });

  test.each(['', '*', 'null', 'host.example', 'javascript:alert(1)', 'https://', 'file:///a.html'])(
    'is none if the address contains the invalid origin %j',
    (origin) => {
      expect(heardOrigin(`?origin=${encodeURIComponent(origin)}`)).toBeNull();
    },
  );
});
