/** Writes presentations in a worker, so that the page does not stand still. */
import { loadCode } from '../../data/load.ts';
import type { Deck } from './deck.ts';

/** A presentation as a PPTX file. Rejects with the reason of `signal`, and with what `pptxOf` throws. */
export async function writtenDeck(deck: Deck, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const written = await inWorker(deck, signal).catch(async () => {
    signal.throwIfAborted();
    // A frame without an origin of its own can start no worker.
    const { pptxOf } = await loadCode('slides', import('./pptx.ts'));
    return pptxOf(deck);
  });
  signal.throwIfAborted();
  return written;
}

function inWorker(deck: Deck, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(new URL('./pptxWorker.ts', import.meta.url), { type: 'module' });
    const end = (act: () => void) => {
      worker.terminate();
      act();
    };
    Object.assign(signal, { onabort: () => end(() => reject(signal.reason as Error)) });
    Object.assign(worker, {
      onmessage: ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => end(() => resolve(data)),
      onerror: () =>
        end(() => reject(new Error('writtenDeck: expected a file, got an error of the worker.'))),
    });
    // Nothing is transferred: without a worker the pictures are still needed here.
    worker.postMessage(deck, []);
  });
}
