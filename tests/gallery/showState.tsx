/** Renders a gallery state into an element. */
import { createRoot } from 'react-dom/client';
import release from '../../data/release.json' with { type: 'json' };
import settings from '../../data/settings.json' with { type: 'json' };
import { fetchedRecord } from '../../src/data/recordSource.ts';
import { settingsOf } from '../../src/data/settings.ts';
import type { Language } from '../../src/domain/language.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { EXTENSIONS } from '../../src/extensions.ts';
import { loadMessages } from '../../src/i18n/messages.ts';
import { memoryAddress } from '../../src/state/browserEnvironment.ts';
import { createLodelines } from '../../src/state/createLodelines.ts';
import type { Environment } from '../../src/state/environment.ts';
import { LodelinesContext } from '../../src/state/useLodelines.ts';
import { ExtensionsContext } from '../../src/ui/extensions.ts';
import { usePalette, useLayerColours } from '../../src/ui/shell/useTheme.ts';
import type { GalleryState } from './states.tsx';

/** The gallery's themes: light and dark, and light with increased contrast. */
export const THEMES = ['light', 'dark', 'contrast'] as const;
export type GalleryTheme = (typeof THEMES)[number];

const SETTINGS = settingsOf(settings, release);

/** Cache of loaded records by release; null is the latest. */
const records = new Map<string | null, ReturnType<typeof readRecord>>();

async function readRecord(release: string | null) {
  const source = fetchedRecord(SETTINGS, release, '/');
  const [dataset, details, figures] = await Promise.all([
    source.dataset(),
    source.details(),
    source.figures(),
    ...LANGUAGES.map(loadMessages),
  ]);
  return { source, dataset, details, figures };
}

function recordOf(release: string | null): ReturnType<typeof readRecord> {
  const reading = records.get(release) ?? readRecord(release);
  records.set(release, reading);
  return reading;
}

/** Renders a state in a language and a theme. Resolves to a function that removes it. */
export async function showState(
  container: HTMLElement,
  environment: Environment,
  { view, before, element }: GalleryState,
  language: Language,
  theme: GalleryTheme,
): Promise<() => void> {
  const query = new URLSearchParams(view);
  query.set('lang', language);
  query.set('theme', theme === 'dark' ? 'dark' : 'light');
  const { source, dataset, details, figures } = await recordOf(query.get('data'));
  const app = createLodelines(
    {
      ...environment,
      address: memoryAddress(`?${query}`),
      media: {
        ...environment.media,
        matches: (mediaQuery) =>
          theme === 'contrast' && mediaQuery.startsWith('(prefers-contrast')
            ? true
            : environment.media.matches(mediaQuery),
      },
    },
    source,
    dataset,
    language,
  );
  const { actions, lodelines } = app;
  actions.setDetails({ state: 'ready', details });
  actions.setFigures({ state: 'ready', figures });
  before?.(actions);
  // The background and text colour of the page's body, and its layouts by width.
  Object.assign(container.style, {
    background: 'var(--sea)',
    color: 'var(--ink)',
    container: 'page / inline-size',
  });
  const root = createRoot(container);
  root.render(
    <LodelinesContext value={lodelines}>
      <ExtensionsContext value={EXTENSIONS}>
        <Themed>{element(lodelines)}</Themed>
      </ExtensionsContext>
    </LodelinesContext>,
  );
  return () => {
    app.stop();
    root.unmount();
  };
}

/** Sets the CSS variables for the colours of the view, as the application does. */
function Themed({ children }: { readonly children: ReturnType<GalleryState['element']> }) {
  useLayerColours(usePalette());
  return children;
}
