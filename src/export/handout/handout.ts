/** A view or a tour as what a hand-out says. */
import { PAPER } from '../../cartography/palette.ts';
import type { Source } from '../../data/payload.ts';
import type { Language } from '../../domain/language.ts';
import type { Shown } from '../../domain/tour/tour.ts';
import { EXPORT } from '../../i18n/export.ts';
import { viewTime } from '../../state/derived/viewInWords.ts';
import type { ViewState } from '../../state/view.ts';
import type { Material, MaterialScene } from '../material.ts';
import { NOTHING_SEEN, pictureLink, pictureTitle, pictureWords } from '../pictureWords.ts';
import { type DetailedSource, shownSources } from '../shownSources.ts';
import { summaryOf } from '../summaryOf.ts';

/** A scene on paper. */
export interface HandoutScene {
  readonly view: ViewState;
  /** What is said to be on the map: its countries are named there. */
  readonly onMap?: Shown | undefined;
  readonly title: string;
  /** The date or window, and the filters. */
  readonly time: string;
  /** '' without one. */
  readonly text: string;
  /** For the presenter; '' without. */
  readonly notes: string;
  /** What the colours of the map mean, and whose figures they are. */
  readonly credits: readonly string[];
  /** What the map is called. */
  readonly alt: string;
  /** Opens exactly this view. Null if nobody else can open it. */
  readonly link: string | null;
  readonly sources: readonly Source[];
}

/** A hand-out. */
export interface Handout {
  readonly language: Language;
  /** The title of a tour, its summary and its address; null for a view. */
  readonly tour: { readonly title: string; readonly summary: string; readonly link: string | null } | null;
  /** At least one. */
  readonly scenes: readonly HandoutScene[];
  /** The site, the release and the licence, then the statement on borders. */
  readonly credits: readonly [source: string, borders: string];
}

/** The hand-out of a view or a tour. `base` is the address of the page; if it is `local`, no address is given. */
export function handoutOf(
  source: DetailedSource,
  { scenes, tour }: Material,
  { base, local }: { readonly base: string; readonly local: boolean },
): Handout {
  const first = scenes[0];
  if (!first) throw new Error('handoutOf: expected at least one scene, got none.');
  const { lang: language } = first.view;
  const { dataset } = source;
  return {
    language,
    tour: tour ? { ...tour, link: local ? null : tour.link } : null,
    scenes: scenes.map((scene) => sceneOf(source, scene, { base, local })),
    credits: [EXPORT[language].source(dataset.reachesTo, dataset.release), EXPORT[language].borders],
  };
}

function sceneOf(
  source: DetailedSource,
  scene: MaterialScene,
  { base, local }: { readonly base: string; readonly local: boolean },
): HandoutScene {
  const { view } = scene;
  const of = { source, view, base };
  const title = pictureTitle(of, scene.title ?? '');
  const { time = '', notes = [] } = pictureWords(
    of,
    { parts: ['title', 'legend'], title },
    NOTHING_SEEN,
    PAPER,
  );
  return {
    view,
    onMap: scene.onMap,
    title,
    time,
    text: scene.text ?? summaryOf(source, view),
    notes: scene.notes ?? '',
    credits: notes,
    alt: EXPORT[view.lang].alt(title, viewTime(view)),
    link: local ? null : pictureLink(of),
    sources: shownSources(source, view, scene.show),
  };
}
