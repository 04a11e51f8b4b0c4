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

/** A release that does not exist in the small record. */
const OTHER = '2026-11-22';

/** Opens a view in a frame and discards the first messages. */
function openFrame(query: string) {
  const frame = framed(query);
  frame.received();
  return frame;
}

describe('a map in a frame', () => {
  test('sends "ready", its state and its height once', () => {
    const { received } = framed('?time=2024-07-01&ui=embed&theme=dark');
    expect(received()).toEqual([
      { type: 'ready' },
      { type: 'state', view: '?time=2024-07-01&party=KOR&lang=en' },
      { type: 'resize', height: 420 },
    ]);
    vi.advanceTimersByTime(10_000);
    expect(received()).toEqual([]);
  });

  test('sends its height when it changes', () => {
    const { received, grow } = openFrame('');
    grow(420);
    grow(640);
    expect(received()).toEqual([{ type: 'resize', height: 640 }]);
  });

  test('sends changes at most once in 100 ms, only the last one, and only if the view differs', () => {
    const { actions, received } = openFrame('?time=2022-06-14');
    actions.stepDay(1);
    actions.stepDay(1);
    vi.advanceTimersByTime(99);
    expect(received()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(received()).toEqual([{ type: 'state', view: '?time=2022-06-16&party=KOR&lang=en' }]);
    actions.stepDay(1);
    actions.stepDay(-1);
    actions.setTheme('dark');
    vi.advanceTimersByTime(1000);
    expect(received()).toEqual([]);
  });

  test('neither sends nor receives anything after it is removed', () => {
    const { actions, stop, received, listening, grow } = openFrame('');
    actions.stepDay(-1);
    stop();
    grow(640);
    vi.advanceTimersByTime(1000);
    expect([received(), listening(), vi.getTimerCount()]).toEqual([[], false, 0]);
  });
});

describe('the host page', () => {
  test('sets a view like a link; language, theme and extent stay unchanged', () => {
    const { send, received, store } = openFrame(
      '?time=2022-06-14&party=JPN&event=msp-launch&lang=ko&theme=dark&ui=embed',
    );
    send({ type: 'set', view: '?time=2024-07-01&country=VNM' });
    const { view } = store.getState();
    expect([view.selection, view.lens]).toEqual([{ kind: 'country', id: 'VNM' }, ['KOR']]);
    expect([view.lang, view.theme, view.ui]).toEqual(['ko', 'dark', 'embed']);
    vi.advanceTimersByTime(100);
    expect(received()).toEqual([{ type: 'state', view: '?time=2024-07-01&party=KOR&lang=ko&country=VNM' }]);
  });

  test('can set language, theme and extent', () => {
    const { send, store } = openFrame('');
    send({ type: 'set', view: '?lang=ko&theme=dark&ui=embed' });
    const { lang, theme, ui } = store.getState().view;
    expect([lang, theme, ui]).toEqual(['ko', 'dark', 'embed']);
  });

  test('can name the current release, but gets an error for another one', () => {
    const { send, received, store } = openFrame('?data=2026-11-21&time=2022-06-14');
    send({ type: 'set', view: '?time=2024-07-01' });
    expect(store.getState().view.data).toBe('2026-11-21');
    vi.advanceTimersByTime(100);
    const lastState = { type: 'state', view: '?time=2024-07-01&party=KOR&lang=en&data=2026-11-21' };
    expect(received()).toEqual([lastState]);
    send({ type: 'set', view: lastState.view });
    expect(received()).toEqual([]);
    const before = store.getState();
    send({ type: 'set', view: `?time=2022-06-14&data=${OTHER}` });
    expect(received()).toEqual([
      {
        type: 'error',
        code: 'invalid-value',
        message: `Nothing was changed, because parts of the view were not recognised: data=${OTHER}.`,
      },
    ]);
    expect(store.getState()).toBe(before);
  });

  test('does not pin the release of a map that follows the latest data', () => {
    const { send, store } = openFrame('');
    send({ type: 'set', view: '?data=2026-11-21' });
    expect(store.getState().view.data).toBeNull();
  });

  test('can set any state that it has received', () => {
    const { send, received, store } = framed(
      '?time=2022-06-14/2024-07-01&partnership=msp&view=globe&ui=embed',
    );
    const [, lastState] = received();
    const before = store.getState().view;
    send({ type: 'set', view: '' });
    expect(store.getState().view).not.toEqual(before);
    send({ type: 'set', view: lastState?.['view'] });
    expect(store.getState().view).toEqual(before);
  });

  test('goes to the next event', () => {
    const { send, day } = openFrame('?time=2022-06-14');
    send({ type: 'next' });
    expect(day()).toBe('2023-06-22');
  });

  test('goes to the previous event', () => {
    const { send, day } = openFrame('?time=2023-06-22');
    send({ type: 'previous' });
    expect(day()).toBe('2022-06-14');
  });

  test('plays, and pauses', () => {
    const { send, store } = openFrame('?time=2022-06-14');
    send({ type: 'play' });
    expect(store.getState().session.playing).toBe(true);
    send({ type: 'pause' });
    expect(store.getState().session.playing).toBe(false);
  });

  test('gets the state at once on request', () => {
    const { send, received } = openFrame('?time=2022-06-14');
    send({ type: 'get' });
    expect(received()).toEqual([{ type: 'state', view: '?time=2022-06-14&party=KOR&lang=en' }]);
  });

  test('gets a picture as a file, one after the other', async () => {
    const file = new Blob(['<svg/>']);
    const asked: unknown[] = [];
    const frame = framed('', (fields) => {
      asked.push(fields['format']);
      return Promise.resolve({ name: `${asked.length}.svg`, width: 2, height: 1, file });
    });
    frame.received();
    frame.send({ type: 'export', format: 'svg' });
    frame.send({ type: 'export', format: 'png' });
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toEqual(['svg', 'png']);
    expect(frame.received()).toEqual([
      { type: 'export', name: '1.svg', width: 2, height: 1, file },
      { type: 'export', name: '2.svg', width: 2, height: 1, file },
    ]);
  });

  test('gets an error for a picture with invalid fields, and for one that could not be made', async () => {
    const reported = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', reported);
    const frame = framed('', ({ format }) =>
      format === 'gif' ? Promise.resolve({ unread: 'format' }) : Promise.reject(new Error('no shapes')),
    );
    frame.received();
    frame.send({ type: 'export', format: 'gif' });
    frame.send({ type: 'export' });
    await vi.advanceTimersByTimeAsync(0);
    expect(frame.received()).toEqual([
      {
        type: 'error',
        code: 'invalid-value',
        message: 'No image was made, because fields of the export message are invalid: format.',
      },
      { type: 'error', code: 'not-available', message: 'The image could not be created.' },
    ]);
    expect(reported).toHaveBeenCalledOnce();
  });

  test('gets an error about invalid values in the language of the map, and nothing changes', () => {
    const { send, received, store } = openFrame('?time=2022-06-14&lang=ko');
    const before = store.getState();
    send({ type: 'set', view: `?time=2024-07-01&event=nowhere&a=<b>${'x'.repeat(100)}` });
    expect(received()).toEqual([
      {
        type: 'error',
        code: 'invalid-value',
        message: `인식할 수 없는 값이 있어 아무것도 바꾸지 않았습니다: a=<b>${'x'.repeat(37)}…, event=nowhere.`,
      },
    ]);
    expect(store.getState()).toBe(before);
  });

  test.each([
    [
      { type: 'jump' },
      'unknown-type',
      'The type of a message must be one of these: set, step, next, previous, play, pause, get, export.',
    ],
    [
      { type: 'next', version: 2 },
      'unsupported-version',
      'This map supports version 1 of the lodelines messages only.',
    ],
    [
      { type: 'set', view: 7 },
      'invalid-view',
      'The view of a set message must be a query string of at most 2,000 characters, such as ?time=2024-07-01.',
    ],
  ])('gets an error for %j', (message, code, sentence) => {
    const { send, received } = openFrame('');
    send(message);
    expect(received()).toEqual([{ type: 'error', code, message: sentence }]);
  });

  test('can send 20 messages a second, gets one error for more, and can continue in the next second', () => {
    const { send, received, day } = openFrame('?time=2022-06-14');
    for (let time = 0; time < 19; time++) send({ type: 'pause' });
    send({ type: 'next' });
    expect(day()).toBe('2023-06-22');
    for (let time = 0; time < 100; time++) send({ type: 'next' });
    expect(day()).toBe('2023-06-22');
    expect(received()).toEqual([
      {
        type: 'error',
        code: 'rate-limit',
        message:
          'More than 20 messages arrived within a second. Further messages in that second are ignored.',
      },
    ]);
    vi.advanceTimersByTime(1000);
    send({ type: 'next' });
    expect(day()).toBe('2023-10-20');
  });

  test('is not limited by messages from other windows', () => {
    const { send, post, day } = openFrame('?time=2022-06-14');
    for (let time = 0; time < 100; time++) {
      send({ type: 'next' }, { source: {} });
      post({ ns: 'other' });
    }
    send({ type: 'next' });
    expect(day()).toBe('2023-06-22');
  });
});

describe('the sender of a message', () => {
  test('must be the parent window', () => {
    const { send, received, day } = openFrame('?time=2022-06-14');
    for (const source of [null, {}, globalThis]) send({ type: 'next' }, { source });
    expect([day(), received()]).toEqual(['2022-06-14', []]);
  });

  test('must have the origin in the address, and only that origin receives messages', () => {
    const { send, sent, day } = framed(`?time=2022-06-14&origin=${HOST}`);
    send({ type: 'next' }, { origin: 'https://host.example.evil.example' });
    send({ type: 'next' }, { origin: 'null' });
    send({ type: 'get' }, { origin: 'http://host.example' });
    expect(day()).toBe('2022-06-14');
    send({ type: 'next' });
    vi.advanceTimersByTime(100);
    expect(day()).toBe('2023-06-22');
    expect(sent().map(({ message, to }) => [message['type'], to])).toEqual([
      ['ready', HOST],
      ['state', HOST],
      ['resize', HOST],
      ['state', HOST],
    ]);
  });

  test('is never accepted, and nothing is sent, if the origin in the address is invalid', () => {
    const { sent, listening } = framed('?origin=*');
    expect([sent(), listening()]).toEqual([[], false]);
  });

  test('receives the answer at its origin, or at any origin if its own is opaque', () => {
    const { send, sent } = framed('');
    sent();
    send({ type: 'get' });
    send({ type: 'get' }, { origin: 'null' });
    send({ type: 'jump' }, { origin: 'https://other.example' });
    expect(sent().map(({ to }) => to)).toEqual([HOST, '*', 'https://other.example']);
  });
});

describe('invalid messages', () => {
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
    // Another envelope: any data.
    fc.anything({ maxDepth: 6, withBigInt: true, withDate: true, withMap: true, withSet: true }),
    fc.record({ ns: fc.string(), version: fc.constant(1), type: fc.constant('next') }),
    // The right envelope with invalid content.
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

  test('of wrong origin, source or shape, or with hostile text, change nothing and throw nothing (10,000 messages)', () => {
    const frame = openFrame(`?time=2024-07-01&partnership=msp&ui=embed&origin=${HOST}`);
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
        // Each in its own second, so that the rate limit does not apply.
        vi.advanceTimersByTime(1000);
        expect(frame.store.getState()).toBe(before);
        expect(frame.received().every(({ type }) => type === 'error')).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});
