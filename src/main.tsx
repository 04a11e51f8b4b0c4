import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { loadDataset } from './data/load.ts';
import { LATEST, recordAddresses, releaseNamed } from './data/releases.ts';
import { type Language, LANGUAGES } from './domain/language.ts';
import { loadMessages } from './i18n/messages.ts';
import { createActions } from './state/actions.ts';
import { readersActions } from './state/readersActions.ts';
import { createLodelinesStore } from './state/store.ts';
import { syncDetails } from './state/syncDetails.ts';
import { syncFigures } from './state/syncFigures.ts';
import { syncPlayback } from './state/syncPlayback.ts';
import { syncUrl } from './state/syncUrl.ts';
import { LodelinesContext } from './state/useLodelines.ts';
import { parseView } from './state/viewCodec.ts';
import { Failure } from './ui/shell/Failure.tsx';
import { Loading } from './ui/shell/Loading.tsx';
import './ui/shell/base.css';

const language: Language = navigator.language.startsWith('ko') ? 'ko' : 'en';
// A view cannot be read without the record, but which record and which language it asks for can.
const asked = new URLSearchParams(location.search);
const addresses = recordAddresses(releaseNamed(asked.get('data')) ?? LATEST);
const spoken = LANGUAGES.find((tag) => tag === asked.get('lang')) ?? language;
// What the address opens is fetched beside the record, not after it; the panel tells if it cannot be.
if (/[?&](partnership|event|country)=/.test(location.search)) {
  import('./ui/details/Opened.tsx').catch(() => undefined);
}
const messages = loadMessages(spoken);
// Told below, when they are waited for.
messages.catch(() => undefined);
const root = createRoot(document.querySelector('#root') as Element);

root.render(<Loading language={spoken} />);

/** A function, because chunks that this one waits for may themselves wait until it has run. */
async function open(): Promise<void> {
  try {
    const [dataset] = await Promise.all([loadDataset(addresses), messages]);
    const known = { dataset, language };
    const { view, rejected } = parseView(location.search, known);
    const store = createLodelinesStore(view, rejected);
    const actions = createActions(store, dataset);
    syncUrl(store, actions, known);
    syncPlayback(store, actions, dataset);
    if (window.parent !== window) {
      // The page around the map, which may drive it.
      import('./embed/syncHost.ts').then(
        ({ syncHost }) => syncHost(store, actions, known),
        actions.tellUnloaded,
      );
    }
    const retryDetails = syncDetails(store, actions, addresses);
    const readFigures = syncFigures(store, actions, addresses.figures);
    root.render(
      <LodelinesContext
        value={{ store, dataset, actions: readersActions(store, actions), retryDetails, readFigures }}
      >
        <App />
      </LodelinesContext>,
    );
  } catch (error) {
    root.render(<Failure error={error} language={spoken} />);
  }
}

void open();
