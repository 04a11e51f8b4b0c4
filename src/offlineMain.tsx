/** The entry of the app as one file, which needs no network (`scripts/offline`). */
import release from '../data/release.json' with { type: 'json' };
import settings from '../data/settings.json' with { type: 'json' };
import { allowWorkers, type PolicedWindow } from './contentPolicy.ts';
import { fileRecord } from './data/fileRecord.ts';
import { fileInPage, WORKERS, workersInPage } from './data/filesInPage.ts';
import { OPENING_ID, readOpening } from './data/opening.ts';
import { settingsOf } from './data/settings.ts';
import { openScorm } from './lessons/school/scormApi.ts';
import { resumedQuery, syncScorm } from './lessons/school/syncScorm.ts';
import { openApp } from './openApp.tsx';
import { isSupported, pageEnvironment } from './state/browserEnvironment.ts';
import { fileEnvironment } from './state/fileEnvironment.ts';
import { pastedFor } from './state/viewQuery.ts';
import './ui/shell/base.css';

const open = async () => {
  // The file can be saved again from this copy: the app changes the page itself.
  const page = document.documentElement.cloneNode(true) as HTMLElement;
  allowWorkers(window as PolicedWindow);
  const opening = readOpening(document.querySelector(`#${OPENING_ID}`)?.textContent ?? '');
  const session = opening.scorm ? openScorm(window) : null;
  const environment = fileEnvironment(
    pageEnvironment(window),
    session ? { ...opening, query: resumedQuery(opening.query ?? '', session) } : opening,
    () => `<!doctype html>\n${page.outerHTML}\n`,
  );
  Object.assign(window, { [WORKERS]: await workersInPage(document) });
  const site = settingsOf(settings, { ...release, kept: [] });
  const container = document.querySelector('#root') as Element;
  const pasted = await pastedFor(environment.address.query());
  openApp(
    container,
    environment,
    fileRecord(site, (address) => fileInPage(document, address)),
    pasted,
    ({ lodelines }) => session && syncScorm(lodelines, session),
  );
};
if (isSupported(window)) void open();
