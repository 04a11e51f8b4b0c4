/** Writes presentations in a worker, so that the page does not stand still. */
import { loadCode } from '../../data/load.ts';
import { inWorker } from '../inWorker.ts';
import type { Deck } from './deck.ts';

const start = () => new Worker(new URL('./pptxWorker.ts', import.meta.url), { type: 'module' });

/** A presentation as a PPTX file. Rejects with the reason of `signal`, and with what `pptxOf` throws. */
export async function writtenDeck(deck: Deck, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const written = await inWorker<Uint8Array<ArrayBuffer>>(start, deck, signal).catch(async () => {
    signal.throwIfAborted();
    // A frame without an origin of its own can start no worker.
    const { pptxOf } = await loadCode('slides', import('./pptx.ts'));
    return pptxOf(deck);
  });
  signal.throwIfAborted();
  return written;
}
