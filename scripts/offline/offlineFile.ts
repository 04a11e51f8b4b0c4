/** Makes the app as one file. */
import { readFileSync } from 'node:fs';
import settings from '../../data/settings.json' with { type: 'json' };
import { currentFiles } from '../recordPlugin.ts';
import { LIBRARIES } from '../licencePlugin.ts';
import { startStyles } from '../start/startStyles.ts';
import { offlineBundle } from './offlineBundle.ts';
import { offlineHtml } from './offlineHtml.ts';

/** Fonts carry their own licence. The Mozilla Public License wants to be told where the source is (section 3.2). */
const LICENCES = [
  'Lodelines. Code: MIT License. Data and texts: CC BY 4.0. Country shapes: Natural Earth.',
  'Fonts: Source Sans 3 and Noto Sans KR, SIL Open Font License 1.1.',
  ...Object.entries(LIBRARIES).map(
    ([name, source]) => `It contains ${name}, unmodified: Mozilla Public License 2.0, source code: ${source}`,
  ),
].join(' ');

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
    licences: LICENCES,
    title: `Lodelines: ${settings.title.en}`,
    opening: site === null ? {} : { site },
  });
}
