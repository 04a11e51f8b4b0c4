/** A reader's own tour or lesson in the fragment of an address, `#tour=…` or `#lesson=…`: JSON, compressed, in base64url. No server gets it. */
import { formatOwnTour, type OwnTour } from './ownTour.ts';
import { MOST_CHARACTERS, readOwnTour } from './readOwnTour.ts';
import type { RecordChecks } from './readFields.ts';
import type { ReadTour } from './tourFault.ts';

/** A longer fragment is not handed out: programs for mail and messages cut long links. */
export const MOST_IN_LINK = 8000;

/** Ends with what is no base64url, such as a bracket or a Korean particle. */
const FRAGMENT = /(?:^|[#&])(?:tour|lesson)=([\w-]*)/u;

/** The fragment of a tour, with its `#`. It may be longer than `MOST_IN_LINK`. */
export async function tourFragment(tour: OwnTour): Promise<string> {
  const stream = new Blob([formatOwnTour(tour, 0)])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  return `#${tour.lesson ? 'lesson' : 'tour'}=${base64Url(new Uint8Array(await new Response(stream).arrayBuffer()))}`;
}

/** The tour of a fragment, with or without its `#`, and what is wrong with it. Never rejects. */
export async function readTourFragment(fragment: string, checks?: RecordChecks): Promise<ReadTour> {
  const text = await inflated(FRAGMENT.exec(fragment)?.[1] ?? '');
  return text === null
    ? { tour: null, faults: [{ scene: null, field: null, language: null, problem: { kind: 'cut' } }] }
    : readOwnTour(text, checks);
}

/** The text that was compressed, at most what a tour may have. Null if the end is missing, or if it is something else. */
async function inflated(compressed: string): Promise<string | null> {
  try {
    const stream = new Blob([bytesOf(compressed)])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'));
    const decoder = new TextDecoder();
    const reader = stream.getReader();
    let text = '';
    while (text.length <= MOST_CHARACTERS) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      text += decoder.decode(value, { stream: true });
    }
    await reader.cancel();
    return text;
  } catch {
    return null;
  }
}

function base64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

/** Throws for a number of characters that no bytes have. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
