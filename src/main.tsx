import release from '../data/release.json' with { type: 'json' };
import settings from '../data/settings.json' with { type: 'json' };
import { applyContentPolicy, type PolicedWindow } from './contentPolicy.ts';
import { fetchedRecord } from './data/recordSource.ts';
import { settingsOf } from './data/settings.ts';
import { openApp } from './openApp.tsx';
import { isSupported, pageEnvironment, pathToSite } from './state/browserEnvironment.ts';
import { askedOf, pastedFor } from './state/viewQuery.ts';
import { whenStyled } from './ui/shell/syncStyles.ts';
import './ui/shell/base.css';

// No await at the top level: what it waits for imports this chunk, and both would wait for ever.
const open = async () => {
  // The development server runs inline scripts and styles.
  if (import.meta.env.PROD) applyContentPolicy(window as PolicedWindow);
  // Without its style sheet, which the build puts into the body, nobody could use the page: the text of index.html stays.
  await whenStyled(document.body);
  const environment = pageEnvironment(window);
  const site = settingsOf(settings, release);
  const query = environment.address.query();
  const container = document.querySelector('#root') as Element;
  const pasted = await pastedFor(query);
  const asked = askedOf(query, 'data', site.releases, pasted);
  openApp(container, environment, fetchedRecord(site, asked, pathToSite(document)), pasted);
};
if (isSupported(window)) void open();
