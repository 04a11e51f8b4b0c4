/** Whether an embed begins to play by itself. */
import { flushSync } from 'react-dom';
import { expect, test } from 'vitest';
import { useAutoplay } from '../../../src/embed/useAutoplay.ts';
import type { Media } from '../../../src/state/environment.ts';
import { mount } from '../mount.tsx';

function Embed({ asList }: { readonly asList: boolean }) {
  useAutoplay(asList);
  return null;
}

/** Whether a map plays once it is drawn. */
function plays(view: string, { asList = false, reducedMotion = false } = {}): boolean {
  const media: Media = {
    matches: (query) => reducedMotion && query.includes('prefers-reduced-motion'),
    onChange: () => () => undefined,
  };
  const embed = <Embed asList={asList} />;
  const { store, actions } = mount(embed, {
    view: `?ui=embed&time=2024-06-01&${view}`,
    environment: { media },
  });
  expect(store.getState().session.playing).toBe(false);
  flushSync(() => actions.setReady(true));
  return store.getState().session.playing;
}

test('A map with autoplay plays once it is drawn, and not before', () => {
  expect(plays('autoplay=on')).toBe(true);
});

test('Autoplay does not start with reduced motion, without a timeline, with the time locked or in a list', () => {
  expect(plays('autoplay=on', { reducedMotion: true })).toBe(false);
  expect(plays('autoplay=on&controls=legend')).toBe(false);
  expect(plays('autoplay=on&locked=time')).toBe(false);
  expect(plays('autoplay=on', { asList: true })).toBe(false);
  expect(plays('autoplay=off')).toBe(false);
});

test('A tour with autoplay plays from scene to scene, not through the dates', () => {
  const { store, actions } = mount(<Embed asList={false} />, {
    view: '?ui=embed&tour=small-tour&autoplay=on&controls=none',
  });
  flushSync(() => actions.setReady(true));
  const { playing, touring } = store.getState().session;
  expect([playing, touring]).toEqual([false, true]);
});
