/** Opens an app in an element: fetches the record, with a loading screen and an error screen. */
import { createRoot } from 'react-dom/client';
import { EXTENSIONS } from './extensions.ts';
import { App, loadCover, loadEmbedded, loadPresented } from './App.tsx';
import { loadCode } from './data/load.ts';
import type { RecordSource } from './data/recordSource.ts';
import { type Language, LANGUAGES } from './domain/language.ts';
import { isLesson } from './domain/lesson/lesson.ts';
import { FIRST_WORDS } from './i18n/first.ts';
import { hasTour, OWN } from './domain/tour/tour.ts';
import { loadMessages } from './i18n/messages.ts';
import { createLodelines, type RunningApp } from './state/createLodelines.ts';
import type { Environment } from './state/environment.ts';
import { loadMapView, loadPictureView } from './map/MapStage.tsx';
import { keptSetting } from './state/syncPreferences.ts';
import { withOwnTour } from './scenes/ownTours.ts';
import { newEntry } from './state/syncUrl.ts';
import { LodelinesContext } from './state/useLodelines.ts';
import { askedOf, askedTour, pastedFor, readQuery } from './state/viewQuery.ts';
import { type PastedReader } from './state/viewKeys.ts';
import { parseView } from './state/viewCodec.ts';
import { loadPart, loadPartAhead } from './ui/controls/parts.ts';
import { loadWhatChanged } from './ui/overview/Overview.tsx';
import { Failure } from './ui/shell/Failure.tsx';
import { hangulFont } from './ui/shell/hangulFont.ts';
import { PageBoundary } from './ui/shell/PageBoundary.tsx';
import { Loading } from './ui/shell/Loading.tsx';
import { loadOpened } from './ui/shell/Panel.tsx';

/** Loads the parts for the view of the address, in parallel with the record. */
function fetchAhead({ address, hasWebGL, preferences }: Environment, pasted: PastedReader | null): void {
  const asked = new Map(readQuery(address.query(), pasted).map(({ key, text }) => [key, text]));
  const engine = !keptSetting(preferences, 'simplified') && hasWebGL();
  const ahead = [
    asked.get('view') !== 'list' && (engine ? loadMapView : loadPictureView),
    asked.get('ui') === 'embed' && loadEmbedded,
    asked.get('ui') === 'present' && loadPresented,
    (asked.has('tour') || asked.has('lesson')) && EXTENSIONS.loadPlayer,
    asked.has('lesson') && loadCover,
    ['partnership', 'event', 'country'].some((key) => asked.has(key)) && loadOpened,
    /\d\/\d/.test(asked.get('time') ?? '') && loadWhatChanged,
  ];
  for (const load of ahead) if (load) loadPartAhead<never>(load);
}

/**
 * Renders the app in `container`. Errors while the record loads are shown there, with a button to load again.
 * Returns the function that closes the app. `pasted` reads an address that is not as in the contract; ids are checked
 * here, once there is a record. `onOpen` is called once the app is there.
 */
export function openApp(
  container: Element,
  environment: Environment,
  record: RecordSource,
  pasted: PastedReader | null = null,
  onOpen?: (app: RunningApp) => void,
): () => void {
  const { address } = environment;
  let app: RunningApp | null = null;
  const source = withOwnTour(record, environment, () => app && void tellFragment(app));
  // A link that has lost its query.
  if (address.query() === '' && hasTour(address.fragment()))
    address.write('replace', `?tour=${OWN}`, newEntry());
  const preferred: Language = environment.language.startsWith('ko') ? 'ko' : 'en';
  const language = askedOf(address.query(), 'lang', LANGUAGES, pasted) ?? preferred;
  const root = createRoot(container);
  /** The picture that the page shows without the app; null for another view, which `preload` finds out. */
  const picture = environment.root.className === 'bare' ? null : container.querySelector('.world');
  let stop = () => {};
  let closed = false;

  /** Starts what an app does inside a frame. */
  const startFrameSync = async ({ lodelines, actions, context, stop: stopApp }: RunningApp) => {
    try {
      const { syncFrame } = await loadCode('frame', import('./embed/syncFrame.ts'));
      if (closed) return;
      const exportFile = async (asked: Readonly<Record<string, unknown>>) => {
        const { hostExport } = await loadCode('export', import('./export/hostExport.ts'));
        return hostExport(lodelines, asked);
      };
      const { store } = lodelines;
      const stopFrame = syncFrame(store, actions, context, environment, exportFile, source.tour);
      stop = () => {
        stopFrame();
        stopApp();
      };
    } catch (error) {
      actions.tellFailure(error);
    }
  };
  const tellFragment = async ({ lodelines }: RunningApp) => {
    try {
      const part = await loadCode('own tour', import('./scenes/editor/tellFragment.ts'));
      await part.tellFragment(lodelines);
    } catch (error) {
      lodelines.actions.tellFailure(error);
    }
  };
  const open = async () => {
    const query = address.query();
    const id = askedTour(query, pasted);
    let tourFailure: unknown = null;
    const [dataset, tour] = await Promise.all([
      source.dataset(),
      id && source.tour(id).catch((error: unknown) => void (tourFailure = error)),
      loadCode(language, loadMessages(language)),
      language === 'ko' && hangulFont(environment),
    ]);
    // A map that came before its cover would give the answer away.
    if (tour && isLesson(tour)) await loadPart(loadCover).catch(() => undefined);
    const { rejected } = parseView(query, { dataset, language: preferred, tour: tour || null });
    const reader = pasted ?? (await pastedFor(query, rejected.length > 0));
    if (closed) return;
    app = createLodelines(environment, source, dataset, preferred, reader, tour || null);
    stop = app.stop;
    onOpen?.(app);
    if (tourFailure) app.actions.tellFailure(tourFailure);
    if (id === OWN) void tellFragment(app);
    if (environment.host) void startFrameSync(app);
    root.render(
      <LodelinesContext value={app.lodelines}>
        <PageBoundary>
          <App picture={picture} />
        </PageBoundary>
      </LodelinesContext>,
    );
  };
  fetchAhead(environment, pasted);
  // The map handles errors.
  source.shapes().catch(() => undefined);
  const reload = () => address.reload();
  // What the page shows without the app stays until the app takes its place.
  const words = picture && container.querySelector('.first');
  if (words) {
    const { loading, slow, failure } = FIRST_WORDS[language];
    const link = Object.assign(document.createElement('a'), { href: '', textContent: failure.reload });
    words.replaceChildren(`${loading} ${slow} `, link);
  } else {
    root.render(<Loading language={language} onReload={reload} />);
  }
  open().catch((error: unknown) => {
    root.render(<Failure error={error} language={language} onReload={reload} />);
  });
  return () => {
    closed = true;
    stop();
    root.unmount();
  };
}
