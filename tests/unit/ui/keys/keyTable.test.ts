/** Which keys act where. */
import { describe, expect, test } from 'vitest';
import { type Focus, keyUse, type Offer, type Press, type Widget } from '../../../../src/ui/keys/keyTable.ts';
import { pressOf } from '../../../../src/ui/keys/readKey.ts';

const FULL: Offer = {
  timeline: true,
  selected: true,
  dialog: null,
  singleKeys: true,
  scene: null,
  lesson: false,
};

/** Who acts on a key, such as `a`, with the focus on a widget that does not scroll. */
function usedBy(
  press: string | Partial<Press>,
  focus: Widget | Partial<Focus> = 'other',
  offer: Partial<Offer> = {},
) {
  return keyUse(
    {
      key: '',
      code: '',
      shift: false,
      modifier: 'none',
      composing: false,
      ...(typeof press === 'string' ? { key: press } : press),
    },
    { widget: 'other', scrolls: false, ...(typeof focus === 'string' ? { widget: focus } : focus) },
    { ...FULL, ...offer },
  );
}

/** Every key that is a shortcut somewhere. */
const SHORTCUTS = [
  ' ',
  'ArrowLeft',
  'ArrowRight',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  '1',
  '2',
  '3',
  '[',
  ']',
  '+',
  '=',
  '-',
  '−',
  '/',
  '?',
  'a',
  'Escape',
];
/** The shortcuts that act with the focus on a widget. */
const acting = (widget: Widget) =>
  SHORTCUTS.filter((key) => !['taken', 'unused'].includes(usedBy(key, widget))).join('');

describe('shortcuts act', () => {
  test.each<[Widget, string, string]>([
    ['other', SHORTCUTS.join(''), 'all of them'],
    ['map', ' PageUpPageDownHomeEnd123[]/?aEscape', 'all but arrows, plus, minus and equals'],
    ['button', SHORTCUTS.slice(1).join(''), 'all but the space bar'],
    ['link', SHORTCUTS.join(''), 'all, for the space bar does not follow a link'],
    ['radio', 'PageUpPageDownHomeEnd123[]+=-−/?aEscape', 'all but arrows and the space bar'],
    [
      'select',
      '[]+=-−/?Escape',
      'all but what moves through the options and finds one by its first character',
    ],
    ['text', '', 'none'],
    ['popup', '', 'none'],
  ])('on %s: %s (%s)', (widget, keys) => {
    expect(acting(widget)).toBe(keys);
  });

  test('on none of these but search and the list of keys while text is typed', () => {
    expect(usedBy({ key: 'k', modifier: 'control' }, 'text')).toBe('search');
    expect(usedBy({ key: '/', modifier: 'control' }, 'text')).toBe('keys');
    expect(usedBy({ key: 'c', modifier: 'control' }, 'text')).toBe('taken');
  });

  test('not while an input method composes text', () => {
    expect(usedBy({ key: '2', composing: true })).toBe('taken');
  });

  test('beside the filters, but not while another dialog is open', () => {
    expect(usedBy('2', 'map', { dialog: 'beside' })).toBe('so-far');
    expect(usedBy('2', 'other', { dialog: 'modal' })).toBe('taken');
    expect(usedBy('Escape', 'map', { dialog: 'beside' }), 'Escape closes the filters').toBe('taken');
  });
});

describe('a presentation remote', () => {
  test('goes on with Page Down and back with Page Up', () => {
    expect([usedBy('PageDown'), usedBy('PageUp')]).toEqual(['nextEvent', 'previousEvent']);
    expect([usedBy('PageDown', 'map'), usedBy('PageUp', 'map')]).toEqual(['nextEvent', 'previousEvent']);
  });
});

describe('scroll keys', () => {
  const SCROLL = [' ', 'PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown'];

  test('scroll what scrolls around the focus', () => {
    expect(SCROLL.map((key) => usedBy(key, { scrolls: true }))).toEqual(SCROLL.map(() => 'taken'));
    expect(usedBy({ key: ' ', shift: true }, { scrolls: true })).toBe('taken');
  });

  test('leave the other shortcuts as they are', () => {
    expect([usedBy('ArrowRight', { scrolls: true }), usedBy('2', { scrolls: true })]).toEqual([
      'nextEvent',
      'so-far',
    ]);
  });
});

describe('single-key shortcuts, switched off', () => {
  const off = { singleKeys: false };

  test('are all those that type a character, the space bar included', () => {
    expect(SHORTCUTS.filter((key) => usedBy(key, 'other', off) === 'unused').join('')).toBe(' 123[]+=-−/?a');
  });

  test('leave search and the list of keys to Ctrl', () => {
    expect(usedBy({ key: 'k', modifier: 'control' }, 'other', off)).toBe('search');
    expect(usedBy({ key: '/', modifier: 'control' }, 'other', off)).toBe('keys');
  });

  test('leave the map the keys that it has while it has the focus', () => {
    expect(usedBy('+', 'map', off)).toBe('taken');
  });
});

describe('keys that nobody uses', () => {
  test.each<[string | Partial<Press>, Partial<Offer>, string]>([
    ['b', {}, 'a letter'],
    ['F5', {}, 'a function key'],
    ['ArrowUp', {}, 'an arrow where nothing scrolls'],
    [{ key: 's', modifier: 'control' }, {}, 'a letter with Ctrl'],
    [{ key: '2', modifier: 'other' }, {}, 'a digit with Alt'],
    [{ key: 'ArrowLeft', modifier: 'control' }, {}, 'an arrow with Ctrl'],
    ['PageDown', { timeline: false }, 'Page Down without a timeline'],
    ['Escape', { selected: false }, 'Escape with nothing to close'],
  ])('%o, %o: %s', (press, offer) => {
    expect(usedBy(press, 'other', offer)).toBe('unused');
  });

  test('are not those that move the focus or change other keys', () => {
    for (const key of ['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead']) {
      expect(usedBy(key)).toBe('taken');
      expect(usedBy({ key, shift: true })).toBe('taken');
    }
  });
});

describe('keyboards of other countries', () => {
  /** A `keydown` event as browsers report it. */
  const event = (key: string, code: string, held: Partial<KeyboardEvent> & { altGraph?: boolean } = {}) =>
    ({
      key,
      code,
      shiftKey: false,
      altKey: false,
      ctrlKey: false,
      metaKey: false,
      isComposing: false,
      getModifierState: (name: string) => name === 'AltGraph' && held.altGraph === true,
      ...held,
    }) as KeyboardEvent;
  const typed = (...given: Parameters<typeof event>) => usedBy(pressOf(event(...given), false));
  const typedOnMac = (...given: Parameters<typeof event>) => usedBy(pressOf(event(...given), true));

  test.each([
    ['German', typed('[', 'Digit8', { altGraph: true }), 'windowStart'],
    ['German', typed(']', 'Digit9', { altGraph: true }), 'windowEnd'],
    [
      'German, as Windows may report it',
      typed('[', 'Digit8', { altGraph: true, ctrlKey: true, altKey: true }),
      'windowStart',
    ],
    ['German', typed('ü', 'BracketLeft'), 'windowStart'],
    ['German', typed('/', 'Digit7', { shiftKey: true }), 'search'],
    ['German', typed('?', 'Minus', { shiftKey: true }), 'keys'],
    ['German', typed('+', 'BracketRight'), 'zoomIn'],
    ['German, on a Mac', typedOnMac('[', 'Digit5', { altKey: true }), 'windowStart'],
    ['French', typed('&', 'Digit1'), 'on'],
    ['French', typed('2', 'Digit2', { shiftKey: true }), 'so-far'],
    ['French', typed('Dead', 'BracketLeft'), 'windowStart'],
    ['French', typed('-', 'Digit6'), 'zoomOut'],
    ['French', typed('/', 'Period', { shiftKey: true }), 'search'],
    ['Russian', typed('х', 'BracketLeft'), 'windowStart'],
    ['Russian', typed('ъ', 'BracketRight'), 'windowEnd'],
    ['Russian', typed('л', 'KeyK', { ctrlKey: true }), 'search'],
    ['Korean', typed('[', 'BracketLeft'), 'windowStart'],
    ['Korean', typed('ㅏ', 'KeyK', { ctrlKey: true }), 'search'],
    ['Dvorak', typed('/', 'BracketLeft'), 'search'],
    ['Dvorak', typed('[', 'Minus'), 'windowStart'],
    ['Dvorak', typed('k', 'KeyV', { ctrlKey: true }), 'search'],
    ['American', typed('k', 'KeyK', { metaKey: true }), 'search'],
  ])('%s: %s is %s', (_, used, command) => {
    expect(used).toBe(command);
  });

  test('Shift with a digit, and Alt with a digit, are not the digit', () => {
    expect(typed('!', 'Digit1', { shiftKey: true })).toBe('unused');
    expect(typed('{', 'BracketLeft', { shiftKey: true })).toBe('unused');
    expect(typed('2', 'Digit2', { altKey: true })).toBe('unused');
    expect(typed('™', 'Digit2', { altKey: true })).toBe('unused');
    expect(typedOnMac('™', 'Digit2', { altKey: true })).toBe('unused');
  });
});

test('N shows the notes of a lesson, and is unused elsewhere', () => {
  expect(usedBy('n', 'other', { lesson: true })).toBe('notes');
  expect(usedBy('ㅜ', 'other', { lesson: true })).toBe('unused');
  expect(usedBy({ key: 'ㅜ', code: 'KeyN' }, 'other', { lesson: true })).toBe('notes');
  expect(usedBy('n', 'text', { lesson: true })).toBe('taken');
  expect(usedBy('n', 'other', { lesson: true, singleKeys: false })).toBe('unused');
  expect(usedBy('n')).toBe('unused');
});

describe('in a tour', () => {
  test.each<[string, { step: number; of: number }, string]>([
    ['PageDown', { step: 1, of: 3 }, 'nextScene'],
    ['PageUp', { step: 2, of: 3 }, 'previousScene'],
    ['ArrowRight', { step: 1, of: 3 }, 'nextEvent'],
    [' ', { step: 1, of: 3 }, 'play'],
  ])('%j at %j is %s', (key, scene, use) => {
    expect(usedBy(key, 'other', { scene })).toBe(use);
    expect(usedBy(key, 'button', { scene })).toBe(key === ' ' ? 'taken' : use);
  });

  test('a frame without a timeline steps through the scenes, too', () => {
    expect(usedBy('PageDown', 'other', { scene: { step: 1, of: 3 }, timeline: false })).toBe('nextScene');
  });

  test('Page Down after the last scene and Page Up before the first go to the page around a frame', () => {
    expect(usedBy('PageDown', 'other', { scene: { step: 3, of: 3 } })).toBe('unused');
    expect(usedBy('PageUp', 'other', { scene: { step: 1, of: 3 } })).toBe('unused');
  });

  test('they scroll what scrolls', () => {
    expect(usedBy('PageDown', { scrolls: true }, { scene: { step: 1, of: 3 } })).toBe('taken');
  });
});
