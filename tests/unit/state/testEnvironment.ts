/** An environment without a browser. Its clock is that of the timers of the test, which may be faked. */
import { memoryAddress } from '../../../src/state/browserEnvironment.ts';
import type { Environment } from '../../../src/state/environment.ts';

/** The milliseconds between two frames. */
export const FRAME = 10;

/** Opened at the address `query`; `still` is read whenever it is asked whether the reader wants less motion. */
export function testEnvironment(query = '', still: () => boolean = () => false): Environment {
  const after = (milliseconds: number, act: () => void) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  };
  const root = { scrollHeight: 0, querySelector: () => null } as unknown as HTMLElement;
  return {
    root,
    overlays: root,
    address: memoryAddress(query),
    media: { matches: still, onChange: () => () => undefined },
    clock: {
      now: () => performance.now(),
      frame: (act) => after(FRAME, () => act(performance.now())),
      after,
    },
    host: null,
    handing: { copy: () => Promise.resolve(), share: null, openTab: () => null },
    setTitle: () => undefined,
    language: 'en',
    apple: false,
    hasWebGL: () => false,
  };
}
