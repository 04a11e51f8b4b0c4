/** A view or a tour as what a hand-out says. */
import { PAPER } from '../../cartography/palette.ts';
import type { Source } from '../../data/payload.ts';
import type { Language } from '../../domain/language.ts';
import type { Shown } from '../../domain/tour/tour.ts';
import { EXPORT } from '../../i18n/export.ts';
import type { ViewState } from '../../state/view.ts';
import type { Material, MaterialScene } from '../material.ts';
import { NOTHING_SEEN, pictureTitle, pictureWords } from '../pictureWords.ts';
import { type DetailedSource, shownSources } from '../shownSources.ts';
import { summaryOf } from '../summaryOf.ts';
import { type WayBack, wayToView } from '../wayBack.ts';

/** A scene of a tour with more sources, such as a map of the whole world, has only their number: they would fill pages. */
const MOST_SOURCES = 40;

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
  /** The way to exactly this view. */
  readonly back: WayBack;
  /** Those that are listed, and how many there are if they are too many for that. */
  readonly sources: readonly Source[];
  readonly unlisted: number;
}

/** A hand-out. */
export interface Handout {
  readonly language: Language;
  /** Null for a view. */
  readonly tour: NonNullable<Material['tour']> | null;
  /** At least one. */
  readonly scenes: readonly HandoutScene[];
  /** The site, the release and the licence, then the statement on borders. */
  readonly credits: readonly [source: string, borders: string];
}

/** The hand-out of a view or a tour. `base` is the address of the page; its query is ignored. */
export function handoutOf(source: DetailedSource, { scenes, tour }: Material, base: string): Handout {
  const first = scenes[0];
  if (!first) throw new Error('handoutOf: expected at least one scene, got none.');
  const { lang: language } = first.view;
  const { dataset } = source;
  return {
    language,
    tour: tour ?? null,
    scenes: scenes.map((scene) => sceneOf(source, scene, base, tour ? MOST_SOURCES : Infinity)),
    credits: [EXPORT[language].source(dataset.reachesTo, dataset.release), EXPORT[language].borders],
  };
}

function sceneOf(
  source: DetailedSource,
  scene: MaterialScene,
  base: string,
  mostSources: number,
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
  const sources = shownSources(source, view, scene.show);
  const isLong = sources.length > mostSources;
  return {
    view,
    onMap: scene.onMap,
    title,
    time,
    text: scene.text ?? summaryOf(source, view),
    notes: scene.notes ?? '',
    credits: notes,
    back: wayToView(view, source.dataset, base),
    sources: isLong ? [] : sources,
    unlisted: isLong ? sources.length : 0,
  };
}
