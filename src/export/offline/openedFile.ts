/** The app as one file with another opening. */
import { LoadError } from '../../data/load.ts';
import { OFFLINE_ADDRESS, type Opening, withOpening } from '../../data/opening.ts';
import type { Environment } from '../../state/environment.ts';

/**
 * The HTML of the file of the site, or of the one that this app is, which opens something else. Rejects with a `LoadError`
 * if the site has none, and with the reason of the signal.
 */
export async function openedFile(
  { file, address }: Pick<Environment, 'file' | 'address'>,
  opening: Opening,
  signal: AbortSignal,
): Promise<string> {
  const html = file ? file.html() : await fetched(new URL(OFFLINE_ADDRESS, address.base).href, signal);
  try {
    return withOpening(html, opening);
  } catch (error) {
    // A host may answer every address with its page.
    throw new LoadError('content', OFFLINE_ADDRESS, error);
  }
}

async function fetched(address: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(address, { signal });
    if (response.ok) return await response.text();
  } catch (error) {
    signal.throwIfAborted();
    throw new LoadError('fetch', address, error);
  }
  throw new LoadError('fetch', address, 'not found');
}
