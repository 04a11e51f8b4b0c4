/** An environment without a browser. Its clock uses the timers of the test, which may be fake. */
import { memoryAddress } from '../../../src/state/browserEnvironment.ts';
import type { Environment } from '../../../src/state/environment.ts';

/** Duration of a frame in milliseconds. */
export const FRAME = 10;

/** The environment at the address `query`. `reducedMotion` is called on each query for "prefers-reduced-motion". */
export function testEnvironment(query = '', reducedMotion: () => boolean = () => false): Environment {
  const after = (milliseconds: number, act: () => void) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  };
  const root = { scrollHeight: 0, querySelector: () => null } as unknown as HTMLElement;
  return {
    root,
    overlays: root,
    address: memoryAddress(query),
    file: null,
    media: { matches: reducedMotion, onChange: () => () => undefined },
    clock: {
      now: () => performance.now(),
      frame: (act) => after(FRAME, () => act(performance.now())),
      after,
    },
    host: null,
    preferences: { read: () => null, write: () => undefined },
    handing: {
      copy: () => Promise.resolve(),
      copyImage: () => Promise.resolve(),
      share: null,
      openTab: () => false,
    },
    isRenewed: () => Promise.resolve(false),
    setTitle: () => undefined,
    language: 'en',
    apple: false,
    hasWebGL: () => false,
  };
}
