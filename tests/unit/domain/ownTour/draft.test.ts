import { describe, expect, test } from 'vitest';
import {
  type Draft,
  draftOf,
  sceneOf,
  withChanged,
  withCopy,
  withMoved,
  withoutScene,
  withScene,
} from '../../../../src/domain/ownTour/draft.ts';
import { changedTo, redone, startedWith, undone } from '../../../../src/domain/ownTour/history.ts';
import { emptyTour, formatOwnTour, sceneQuery } from '../../../../src/domain/ownTour/ownTour.ts';
import { withText } from '../../../../src/domain/ownTour/words.ts';
import { textIn } from '../../../../src/domain/tour/tour.ts';
import { leftOf } from '../../../../src/domain/ownTour/ownLimits.ts';

/** A tour of the scenes `?a`, `?b` and `?c` with the keys 1 to 3. */
const ABC = draftOf({ ...emptyTour('2026-11-30'), scenes: ['?a', '?b', '?c'].map(sceneOf) });

/** The scenes of a draft as `?a 1`: view and key. */
const scenesOf = ({ scenes }: Draft) => scenes.map(({ view, key }) => `${view} ${key}`);

describe('a draft', () => {
  test('gets a new scene at its end or after another', () => {
    expect(scenesOf(withScene(ABC, sceneOf('?d')))).toStrictEqual(['?a 1', '?b 2', '?c 3', '?d 4']);
    expect(scenesOf(withScene(ABC, sceneOf('?d'), 1))).toStrictEqual(['?a 1', '?d 4', '?b 2', '?c 3']);
  });

  test('has its scenes moved, at most to its ends, with the keys that they have', () => {
    expect(scenesOf(withMoved(ABC, 1, 1))).toStrictEqual(['?b 2', '?a 1', '?c 3']);
    expect(scenesOf(withMoved(ABC, 3, -5))).toStrictEqual(['?c 3', '?a 1', '?b 2']);
    expect(scenesOf(withMoved(ABC, 1, 99))).toStrictEqual(['?b 2', '?c 3', '?a 1']);
  });

  test('stays the same object when a scene moves to its own place', () => {
    expect(withMoved(ABC, 3, 7)).toBe(ABC);
    expect(withMoved(ABC, 9, 0)).toBe(ABC);
  });

  test('gets a copy after the scene, with a key that was never used', () => {
    expect(scenesOf(withCopy(withoutScene(ABC, 3), 1))).toStrictEqual(['?a 1', '?a 4', '?b 2']);
  });

  test('changes one scene only', () => {
    const changed = withChanged(ABC, 2, { view: '?x', transition: 'cut' });
    expect(scenesOf(changed)).toStrictEqual(['?a 1', '?x 2', '?c 3']);
    expect(changed.scenes[0]).toBe(ABC.scenes[0]);
  });

  test('is written without keys', () => {
    expect(formatOwnTour(ABC)).not.toContain('ey');
  });
});

describe('a text of a tour', () => {
  test('is written for one language and stands in for the other', () => {
    const text = withText({}, 'ko', '한국');
    expect(textIn(text, 'en')).toBe('한국');
    expect(withText(withText(text, 'en', 'Korea'), 'ko', '')).toStrictEqual({ en: 'Korea' });
  });

  test('has 80 characters for a title, 60 words or 300 Korean characters for a text, 2,000 for notes', () => {
    expect(leftOf('title', 'ko', '한국')).toBe(78);
    expect(leftOf('text', 'en', 'Who  chaired it?')).toBe(57);
    expect(leftOf('text', 'en', 'word '.repeat(62))).toBe(-2);
    expect(leftOf('text', 'ko', '누가 맡았나')).toBe(294);
    expect(leftOf('notes', 'en', 'Pause.')).toBe(1994);
  });
});

describe('the view of a scene', () => {
  test.each([
    ['?time=2024-06-30&lang=ko&theme=dark&ui=embed&controls=none', '?time=2024-06-30'],
    ['?tour=own&step=2&data=2026-11-30', '?'],
    ['', '?'],
    ['time=2024', '?time=2024'],
  ])('%s is kept as %s', (query, view) => expect(sceneQuery(query)).toBe(view));
});

describe('undo and redo', () => {
  const edited = ['b', 'c'].reduce(
    (history, state) => changedTo(history, state, state),
    startedWith('a', 'start'),
  );

  test('go back and forward by whole changes', () => {
    expect(undone(edited).present.state).toBe('b');
    expect(undone(undone(undone(edited))).present.state).toBe('a');
    expect(redone(undone(edited)).present.state).toBe('c');
    expect(redone(edited)).toBe(edited);
  });

  test('forget what was undone after another change', () => {
    expect(redone(changedTo(undone(edited), 'd', 'd')).present.state).toBe('d');
  });

  test('take typing in one field as one change', () => {
    const typed = ['x', 'xy', 'xyz'].reduce(
      (history, state) => changedTo(history, state, 'type', 'title 1'),
      edited,
    );
    expect(undone(typed).present.state).toBe('c');
    const other = changedTo(typed, 'z', 'type', 'title 2');
    expect(undone(other).present.state).toBe('xyz');
  });

  test('do not count a change that changes nothing', () => {
    expect(changedTo(edited, 'c', 'none').past).toHaveLength(2);
  });

  test('go back 200 steps', () => {
    const many = Array.from({ length: 300 }, (_, n) => n).reduce(
      (history, n) => changedTo(history, n, 'count'),
      startedWith(-1, 'start'),
    );
    expect(many.past).toHaveLength(200);
  });
});
