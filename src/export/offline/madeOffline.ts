/** The app as one file that opens the view or the open tour. */
import type { Lodelines } from '../../state/useLodelines.ts';
import { contentName } from '../fileNames.ts';
import type { MadeFile, Making } from '../useMaking.ts';
import type { OfflineChoices } from './offlineChoices.ts';
import { openedFile } from './openedFile.ts';
import { openingOf } from './openingOf.ts';

/** An HTML file. Rejects as `openedFile` does. */
export async function madeOffline(
  app: Lodelines,
  choices: OfflineChoices,
  { signal }: Pick<Making, 'signal'>,
): Promise<MadeFile> {
  const name = `${contentName(app.store.getState(), choices.content)}.html`;
  const html = await openedFile(app.environment, await openingOf(app, choices), signal);
  return { name, file: new Blob([html], { type: 'text/html' }) };
}
