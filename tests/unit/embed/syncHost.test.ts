import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { framed, HOST } from './frame.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A release that the small record does not have as its own. */
const OTHER = '2026-11-22';

/** A map on a day with the greetings read. */
function opened(query: string) {
  const frame = framed(query);
  frame.heard();
  return frame;
}

describe('a map in a frame', () => {
  test('says once that it hears, what it shows, and how high it is', () => {
    const { heard } = framed('?time=2024-07-01&ui=embed&theme=dark');
    expect(heard()).toEqual([
      { type: 'ready' },
      { type: 'state', view: '?time=2024-07-01&party=KOR&lang=en' },
      { type: 'resize', height: 420 },
    ]);
    vi.advanceTimersByTime(10_000);
    expect(heard()).toEqual([]);
  });

  test('tells of its height when it changes', () => {
    const { heard, grow } = opened('');
    grow(420);
    grow(640);
    expect(heard()).toEqual([{ type: 'resize', height: 640 }]);
  });

  test('tells of changes at most once in 100 ms, the last of them, and not of what comes to the same', () => {
    const { actions, heard } = opened('?time=2022-06-14');
    actions.stepDay(1);
    actions.stepDay(1);
    vi.advanceTimersByTime(99);
    expect(heard()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(heard()).toEqual([{ type: 'state', view: '?time=2022-06-16&party=KOR&lang=en' }]);
    actions.stepDay(1);
    actions.stepDay(-1);
    actions.setTheme('dark');
    vi.advanceTimersByTime(1000);
    expect(heard()).toEqual([]);
  });

  test('is deaf and dumb once it is torn down', () => {
    const { actions, stop, heard, listening, grow } = opened('');
    actions.stepDay(-1);
    stop();
    grow(640);
    vi.advanceTimersByTime(1000);
    expect([heard(), listening(), vi.getTimerCount()]).toEqual([[], false, 0]);
  });
});

describe('the page around it', () => {
  test('sets a view, as a link would; language, theme and extent stay as they are', () => {
    const { say, heard, store } = opened(
      '?time=2022-06-14&party=JPN&event=msp-launch&lang=ko&theme=dark&ui=embed',
    );
    say({ type: 'set', view: '?time=2024-07-01&country=VNM' });
    const { view } = store.getState();
    expect([view.selection, view.lens]).toEqual([{ kind: 'country', id: 'VNM' }, ['KOR']]);
    expect([view.lang, view.theme, view.ui]).toEqual(['ko', 'dark', 'embed']);
    vi.advanceTimersByTime(100);
    expect(heard()).toEqual([{ type: 'state', view: '?time=2024-07-01&party=KOR&lang=ko&country=VNM' }]);
  });

  test('may name language, theme and extent', () => {
    const { say, store } = opened('');
    say({ type: 'set', view: '?lang=ko&theme=dark&ui=embed' });
    const { lang, theme, ui } = store.getState().view;
    expect([lang, theme, ui]).toEqual(['ko', 'dark', 'embed']);
  });

  test('leaves the record as it is: may name the one that is shown, and is told that no other can be', () => {
    const { say, heard, store } = opened('?data=2026-11-21&time=2022-06-14');
    say({ type: 'set', view: '?time=2024-07-01' });
    expect(store.getState().view.data).toBe('2026-11-21');
    vi.advanceTimersByTime(100);
    const told = { type: 'state', view: '?time=2024-07-01&party=KOR&lang=en&data=2026-11-21' };
    expect(heard()).toEqual([told]);
    say({ type: 'set', view: told.view });
    expect(heard()).toEqual([]);
    const before = store.getState();
    say({ type: 'set', view: `?time=2022-06-14&data=${OTHER}` });
    expect(heard()).toEqual([
      {
        type: 'error',
        code: 'invalid-value',
        message: `Nothing was changed, because the view has parts that could not be read: data=${OTHER}.`,
      },
    ]);
    expect(store.getState()).toBe(before);
  });

  test('does not pin what follows the latest record', () => {
    const { say, store } = opened('');
    say({ type: 'set', view: '?data=2026-11-21' });
    expect(store.getState().view.data).toBeNull();
  });

  test('can set again whatever it was told', () => {
    const { say, heard, store } = framed('?time=2022-06-14/2024-07-01&partnership=msp&view=globe&ui=embed');
    const [, told] = heard();
    const before = store.getState().view;
    say({ type: 'set', view: '' });
    expect(store.getState().view).not.toEqual(before);
    say({ type: 'set', view: told?.['view'] });
    expect(store.getState().view).toEqual(before);
  });

  test('goes to the next event', () => {
    const { say, day } = opened('?time=2022-06-14');
    say({ type: 'next' });
    expect(day()).toBe('2023-06-22');
  });

  test('goes to the previous event', () => {
    const { say, day } = opened('?time=2023-06-22');
    say({ type: 'previous' });
    expect(day()).toBe('2022-06-14');
  });

  test('plays, and pauses', () => {
    const { say, store } = opened('?time=2022-06-14');
    say({ type: 'play' });
    expect(store.getState().session.playing).toBe(true);
    say({ type: 'pause' });
    expect(store.getState().session.playing).toBe(false);
  });

  test('gets at once what is shown', () => {
    const { say, heard } = opened('?time=2022-06-14');
    say({ type: 'get' });
    expect(heard()).toEqual([{ type: 'state', view: '?time=2022-06-14&party=KOR&lang=en' }]);
  });

  test('is told that it cannot export yet', () => {
    const { say, heard } = opened('');
    say({ type: 'export' });
    expect(heard()).toEqual([
      { type: 'error', code: 'not-available', message: 'Export by message is not available yet.' },
    ]);
  });

  test('is told what could not be read, in the language of the map, and nothing changes', () => {
    const { say, heard, store } = opened('?time=2022-06-14&lang=ko');
    const before = store.getState();
    say({ type: 'set', view: `?time=2024-07-01&event=nowhere&a=<b>${'x'.repeat(100)}` });
    expect(heard()).toEqual([
      {
        type: 'error',
        code: 'invalid-value',
        message: `읽을 수 없는 값이 있어 아무것도 바꾸지 않았습니다: a=<b>${'x'.repeat(37)}…, event=nowhere.`,
      },
    ]);
    expect(store.getState()).toBe(before);
  });

  test.each([
    [
      { type: 'jump' },
      'unknown-type',
      'The type of a message is one of set, next, previous, play, pause, get and export.',
    ],
    [
      { type: 'next', version: 2 },
      'unsupported-version',
      'This map understands version 1 of the lodelines messages.',
    ],
    [
      { type: 'set', view: 7 },
      'invalid-view',
      'A set message carries its view as a query string of at most 2,000 characters, such as ?time=2024-07-01.',
    ],
  ])('is told what is wrong with %j', (message, code, sentence) => {
    const { say, heard } = opened('');
    say(message);
    expect(heard()).toEqual([{ type: 'error', code, message: sentence }]);
  });

  test('is heard 20 times in a second, told once that it is too much, and heard again in the next', () => {
    const { say, heard, day } = opened('?time=2022-06-14');
    for (let time = 0; time < 19; time++) say({ type: 'pause' });
    say({ type: 'next' });
    expect(day()).toBe('2023-06-22');
    for (let time = 0; time < 100; time++) say({ type: 'next' });
    expect(day()).toBe('2023-06-22');
    expect(heard()).toEqual([
      {
        type: 'error',
        code: 'rate-limit',
        message: 'More than 20 messages came within a second; the rest of that second is not heard.',
      },
    ]);
    vi.advanceTimersByTime(1000);
    say({ type: 'next' });
    expect(day()).toBe('2023-10-20');
  });

  test('is not made to wait by others that shout', () => {
    const { say, post, day } = opened('?time=2022-06-14');
    for (let time = 0; time < 100; time++) {
      say({ type: 'next' }, { source: {} });
      post({ ns: 'other' });
    }
    say({ type: 'next' });
    expect(day()).toBe('2023-06-22');
  });
});

describe('who is heard', () => {
  test('is the page directly around the map, and no other frame or window', () => {
    const { say, heard, day } = opened('?time=2022-06-14');
    for (const source of [null, {}, globalThis]) say({ type: 'next' }, { source });
    expect([day(), heard()]).toEqual(['2022-06-14', []]);
  });

  test('is only the origin that the address names, and only it is answered', () => {
    const { say, letters, day } = framed(`?time=2022-06-14&origin=${HOST}`);
    say({ type: 'next' }, { origin: 'https://host.example.evil.example' });
    say({ type: 'next' }, { origin: 'null' });
    say({ type: 'get' }, { origin: 'http://host.example' });
    expect(day()).toBe('2022-06-14');
    say({ type: 'next' });
    vi.advanceTimersByTime(100);
    expect(day()).toBe('2023-06-22');
    expect(letters().map(({ message, to }) => [message['type'], to])).toEqual([
      ['ready', HOST],
      ['state', HOST],
      ['resize', HOST],
      ['state', HOST],
    ]);
  });

  test('is nobody, and nothing is said, where the address names what is no origin', () => {
    const { letters, listening } = framed('?origin=*');
    expect([letters(), listening()]).toEqual([[], false]);
  });

  test('is answered at its origin; a page without one is answered as it stands', () => {
    const { say, letters } = framed('');
    letters();
    say({ type: 'get' });
    say({ type: 'get' }, { origin: 'null' });
    say({ type: 'jump' }, { origin: 'https://other.example' });
    expect(letters().map(({ to }) => to)).toEqual([HOST, '*', 'https://other.example']);
  });
});

describe('whatever is posted', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      'javascript:alert(1)',
      '<img src=x onerror=alert(1)>',
      '?time=%00&lang=<script>',
      '?__proto__=1&constructor=2',
      '?partnership=../../data/release',
      '?lang=ko&theme=dark&ui=embed&time=NaN',
      'https://example.org/?time=2024-07-01',
      '?time=2024-07-01#<b>',
      '?map=1e9/0/0',
      '?time=%E0%A4%A',
      '?party=all&party=KOR&x',
    ),
    fc.string({ minLength: 1 }).map((text) => `?time=2024-07-01&event=${text}~`),
    fc.string({ minLength: 1, unit: 'binary' }).map((text) => `?~${text}=1`),
  );
  const wrong = fc.oneof(
    // Not our envelope: anything, however deep.
    fc.anything({ maxDepth: 6, withBigInt: true, withDate: true, withMap: true, withSet: true }),
    fc.record({ ns: fc.string(), version: fc.constant(1), type: fc.constant('next') }),
    // Ours, with what it must not hold.
    fc.record({ ns: fc.constant('lodelines'), version: fc.anything(), type: fc.anything() }),
    fc.record({ ns: fc.constant('lodelines'), version: fc.constant(1), type: fc.anything() }),
    fc.record({
      ns: fc.constant('lodelines'),
      version: fc.constant(1),
      type: fc.constant('set'),
      view: fc.oneof(fc.object({ maxDepth: 5 }), fc.integer(), hostile),
    }),
  );
  const right = fc.record({
    ns: fc.constant('lodelines'),
    version: fc.constant(1),
    type: fc.constantFrom('set', 'next', 'previous', 'play', 'get'),
    view: fc.constantFrom('', '?time=2022-06-14', '?lang=ko'),
  });

  test('10,000 messages of wrong origin, source or shape, or with hostile text, change nothing and throw nothing', () => {
    const frame = opened(`?time=2024-07-01&partnership=msp&ui=embed&origin=${HOST}`);
    const before = frame.store.getState();
    const stranger = fc.record({ origin: fc.oneof(fc.webUrl(), fc.string(), fc.constant('null')) });
    const elsewhere = fc.record({ source: fc.constantFrom(null, {}, undefined) });
    const posting = fc.oneof(
      fc.tuple(wrong, fc.constant({})),
      fc.tuple(right, stranger),
      fc.tuple(right, elsewhere),
    );
    fc.assert(
      fc.property(posting, ([data, from]) => {
        frame.post(data, from);
        // Each in a second of its own, so that none is passed over.
        vi.advanceTimersByTime(1000);
        expect(frame.store.getState()).toBe(before);
        expect(frame.heard().every(({ type }) => type === 'error')).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});
