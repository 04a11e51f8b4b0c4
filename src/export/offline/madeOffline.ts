/** The app as one file that opens the view or the open tour. */
import { LoadError } from '../../data/load.ts';
import { OFFLINE_ADDRESS, withOpening } from '../../data/opening.ts';
import type { Lodelines } from '../../state/useLodelines.ts';
import { contentName } from '../fileNames.ts';
import type { MadeFile, Making } from '../useMaking.ts';
import type { OfflineChoices } from './offlineChoices.ts';
import { openingOf } from './openingOf.ts';

/**
 * An HTML file: that of the site, or the one that this app is. Rejects with a `LoadError` if the site has none, and with
 * the reason of the signal.
 */
export async function madeOffline(
  app: Lodelines,
  choices: OfflineChoices,
  { signal }: Pick<Making, 'signal'>,
): Promise<MadeFile> {
  const { file, address } = app.environment;
  const name = `${contentName(app.store.getState(), choices.content)}.html`;
  const opening = await openingOf(app, choices);
  const html = file ? file.html() : await fetched(new URL(OFFLINE_ADDRESS, address.base).href, signal);
  return { name, file: new Blob([opened(html, opening)], { type: 'text/html' }) };
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

/** A host may answer every address with its page. */
function opened(...[html, opening]: Parameters<typeof withOpening>): string {
  try {
    return withOpening(html, opening);
  } catch (error) {
    throw new LoadError('content', OFFLINE_ADDRESS, error);
  }
}
