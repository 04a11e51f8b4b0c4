/** Pauses of long work. */
import type { Turns } from '../cartography/picture/steps.ts';
import type { Clock } from '../state/environment.ts';

/** Resolves when the page has had time for other things. Timers would wait for a second when the page is hidden. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    Object.assign(port1, {
      onmessage: () => {
        port1.close();
        resolve();
      },
    });
    port2.postMessage(null);
  });
}

/** Pauses by a clock, which end with the reason of `signal` once it is aborted. */
export function turnsOf({ now }: Clock, signal?: AbortSignal): Turns {
  const turn = async () => {
    await pause();
    signal?.throwIfAborted();
  };
  return { pause: turn, now };
}
