/** The keys of the presenter: keyboards and clickers. */
import { describe, expect, test } from 'vitest';
import {
  type KeyMemory,
  NO_KEYS,
  type PresenterCommand,
  readPresenterKey,
} from '../../../src/scenes/presenter/presenterKeys.ts';
import type { Press } from '../../../src/ui/keys/keyTable.ts';

interface Signal extends Partial<Press> {
  readonly at?: number;
  readonly repeated?: boolean;
}

/** What some presses do, one second apart unless they say when; null where a key does nothing. */
function commandsOf(
  signals: readonly (string | Signal)[],
  singleKeys = true,
): { commands: (PresenterCommand | null)[]; used: boolean[] } {
  let memory: KeyMemory = NO_KEYS;
  const read = signals.map((signal, i) => {
    const {
      at = i * 1000,
      repeated = false,
      ...press
    } = typeof signal === 'string' ? { key: signal } : signal;
    const key = readPresenterKey(
      { key: '', code: '', shift: false, modifier: 'none', composing: false, ...press },
      { repeated, now: at, singleKeys },
      memory,
    );
    ({ memory } = key);
    return key;
  });
  return { commands: read.map(({ command }) => command), used: read.map(({ used }) => used) };
}

describe('A press of one key', () => {
  test.each([
    ['next', ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']],
    ['previous', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']],
    ['black', ['b', 'B', '.']],
    ['white', ['w', 'W', ',']],
    ['fullScreen', ['f', 'F5']],
    ['first', ['Home']],
    ['last', ['End']],
    ['overview', ['g']],
    ['speaker', ['s']],
    ['keys', ['?']],
    ['larger', ['+', '=']],
    ['smaller', ['-', '−']],
    ['out', ['Escape']],
  ] as const)('is “%s” for %j', (command, keys) => {
    for (const key of keys) expect(commandsOf([key]).commands).toEqual([command]);
  });

  test('Shift and Space go back', () => {
    expect(commandsOf([{ key: ' ', shift: true }]).commands).toEqual(['previous']);
  });

  test('letters are found by their place on a Korean keyboard, also while its input method is on', () => {
    expect(commandsOf([{ key: 'ㅠ', code: 'KeyB' }]).commands).toEqual(['black']);
    expect(commandsOf([{ key: 'Process', code: 'KeyG' }]).commands).toEqual(['overview']);
  });

  test('keys with Ctrl, Alt or ⌘, and those without a meaning, are left to the browser', () => {
    const control = { key: 'f', modifier: 'control' } as const;
    const other = { key: 'ArrowLeft', modifier: 'other' } as const;
    expect(commandsOf([control, other, 'Tab', 'x', 'F11']).used).toEqual([false, false, false, false, false]);
  });

  test('without single-key shortcuts characters do nothing, but the keys of clickers go on working', () => {
    expect(commandsOf(['b', '5', 'PageDown', ' '], false)).toEqual({
      commands: [null, null, 'next', 'next'],
      used: [false, false, true, true],
    });
  });
});

describe('Clickers', () => {
  test('a key that is held counts once', () => {
    const held = { key: 'PageDown', repeated: true };
    expect(commandsOf(['PageDown', held, held, held])).toEqual({
      commands: ['next', null, null, null],
      used: [true, true, true, true],
    });
  });

  test('the same key again within 150 ms counts once; after that, or another key, it counts', () => {
    const at = (key: string, time: number) => ({ key, at: time });
    expect(commandsOf([at('PageDown', 0), at('PageDown', 149), at('PageDown', 299)]).commands).toEqual([
      'next',
      null,
      'next',
    ]);
    expect(commandsOf([at('PageDown', 0), at('PageUp', 50), at('PageDown', 100)]).commands).toEqual([
      'next',
      'previous',
      'next',
    ]);
  });
});

describe('A number and Enter', () => {
  test('go to the scene of that number', () => {
    expect(commandsOf(['1', '2', 'Enter', 'Enter']).commands).toEqual([null, null, { goTo: 12 }, 'next']);
  });

  test('two equal digits may be typed quickly', () => {
    const quick = { key: '1', at: 40 };
    expect(commandsOf([{ key: '1', at: 0 }, quick, 'Enter']).commands).toEqual([null, null, { goTo: 11 }]);
  });

  test('another key in between forgets the number', () => {
    expect(commandsOf(['7', 'ArrowRight', 'Enter']).commands).toEqual([null, 'next', 'next']);
  });
});
