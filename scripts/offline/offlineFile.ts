/** Makes the app as one file. */
import { readFileSync } from 'node:fs';
import settings from '../../data/settings.json' with { type: 'json' };
import { currentFiles } from '../recordPlugin.ts';
import { startStyles } from '../start/startStyles.ts';
import { offlineBundle } from './offlineBundle.ts';
import { offlineHtml } from './offlineHtml.ts';

/**
 * The text of the file. `site` is the address of the published site, if it is known, with a slash at the end;
 * `repository` the one in package.json.
 */
export async function offlineFile(site: string | null, repository: string | undefined): Promise<string> {
  const { code, styles, workers } = await offlineBundle(repository);
  return offlineHtml({
    code,
    styles: startStyles(null) + styles,
    files: new Map([...workers, ...currentFiles()]),
    icon: readFileSync(new URL('../../public/icon.svg', import.meta.url), 'utf8'),
    title: `Lodelines: ${settings.title.en}`,
    opening: site === null ? {} : { site },
  });
}
