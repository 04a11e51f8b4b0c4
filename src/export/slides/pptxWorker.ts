/** The entry of a worker that answers a presentation with its file. */
import type { Deck } from './deck.ts';
import { pptxOf } from './pptx.ts';

onmessage = ({ data }: MessageEvent<Deck>) => {
  const bytes = pptxOf(data);
  postMessage(bytes, { transfer: [bytes.buffer] });
};
