/** What is exported as data: the records of a view, of a tour, or all. */
import type { Country, Dataset } from '../../data/dataset.ts';
import type { Party } from '../../domain/partnership/partnership.ts';
import type { MineralRecord } from '../../record/schema.ts';
import type { Localised } from '../../domain/language.ts';
import { type Day, formatDay } from '../../domain/time/date.ts';
import type { Shown } from '../../domain/tour/tour.ts';
import { EXPORT_DATA } from '../../i18n/exportData.ts';
import type { PlacedArc, PlacedRing } from '../../state/derived/lensRecord.ts';
import { type Projection, projectionOf, type ViewState } from '../../state/view.ts';
import { byId, type Recorded, type StatusDay } from '../../tables/recorded.ts';
import type { Table } from '../../tables/table.ts';
import type { Material, MaterialScene } from '../material.ts';
import { shownRecords, shownSources, type SourcesOf } from '../shownSources.ts';
import { allFigures, type LayerPoint, layerPoints, shownFigures } from './figureTables.ts';
import { type Head, headOf } from './head.ts';
import { recordedEvent, recordedPartnership } from './runtimeRecords.ts';

/** What is exported, as plain data that can be sent to a worker. */
export interface Extract {
  readonly head: Head;
  readonly recorded: Recorded;
  /** How lines are drawn. */
  readonly projection: Projection;
  /** The lines and rings of the map, of the partnerships in `recorded`. */
  readonly arcs: readonly PlacedArc[];
  readonly rings: readonly PlacedRing[];
  /** The values of the layer of figures that the view shows, by country. */
  readonly points: readonly LayerPoint[];
  /** The figures of the layers that are shown, or of all. */
  readonly figures: readonly Table[];
}

/** What a `Material` can be of. `base` is the address of the page; its query is ignored. */
export interface ExtractOptions {
  readonly everything: boolean;
  readonly base: string;
}

/** The records of a material, or all of them. The first scene says in which language, and with `everything` the day. */
export function extractOf(
  source: SourcesOf,
  material: Material,
  { everything, base }: ExtractOptions,
): Extract {
  const { dataset, details, figures } = source;
  const { scenes } = material;
  const { view } = scenes[0] as MaterialScene;
  const shown = everything ? all(dataset) : union(scenes.map((scene) => sceneRecords(source, scene)));
  const partnerships = (shown.partnerships ?? [])
    .toSorted()
    .flatMap((id) => recordedPartnership(id, dataset, details));
  const ids = new Set(shown.events);
  // The dataset has the events in chronological order.
  const events = [...dataset.events.keys()].flatMap((id) =>
    ids.has(id) ? recordedEvent(id, dataset, details) : [],
  );
  const sources = everything
    ? byId(unique([...Object.values(details.sources), ...(figures?.sources.values() ?? [])], ({ id }) => id))
    : unique(
        scenes.flatMap((scene) => shownSources(source, scene.view, scene.show)),
        ({ id }) => id,
      );
  const named = new Set(partnerships.map(({ record }) => record.id));
  const drawn = <T extends { readonly partnership: string }>(
    of: (view: ViewState) => readonly T[],
    key: (item: T) => string,
  ): T[] =>
    unique(
      scenes.flatMap((scene) => of(scene.view).filter(({ partnership }) => named.has(partnership))),
      key,
    );
  const { selectors } = source;
  const placed = (one: ViewState) => (everything ? selectors.record(one) : selectors.snapshot(one));
  const arcs = drawn(
    (one) => placed(one).arcs,
    ({ partnership, from, to, status, start }) => [partnership, from, to, status, start].join(' '),
  );
  const rings = drawn(
    (one) => placed(one).rings,
    ({ partnership, party, status, start }) => [partnership, party, status, start].join(' '),
  );
  const points = everything || material.tour ? [] : layerPoints(source, view);
  const parties = [
    ...partnerships.flatMap(({ record }) => record.members.map(({ party }) => party)),
    ...events.flatMap((event) => event.parties.map(({ party }) => party)),
    ...events.flatMap(({ place }) => (place ? [place.country] : [])),
    ...arcs.flatMap(({ from, to }) => [from, to]),
    ...points.map(({ country }) => country),
  ];
  const minerals = [...partnerships.map(({ record }) => record), ...events].flatMap((one) => one.minerals);
  return {
    head: headOf(source, material, { everything, base }),
    recorded: {
      partnerships,
      events,
      sources,
      countries: everything ? byId([...dataset.countries.values()]) : countriesOf(dataset, parties),
      minerals: mineralsOf(source, everything ? null : minerals),
      status: statusDay(everything || material.tour ? dataset.reachesTo : view.time.day),
    },
    projection: projectionOf(view.view),
    arcs,
    rings,
    points,
    figures: everything
      ? allFigures(source, view.lang)
      : shownFigures(
          source,
          scenes.map((scene) => scene.view),
        ),
  };
}

function statusDay(day: Day): StatusDay {
  const inBoth = (text: 'statusOn' | 'statusDescription'): Localised => ({
    en: EXPORT_DATA.en[text](formatDay(day)),
    ko: EXPORT_DATA.ko[text](formatDay(day)),
  });
  return { day, on: inBoth('statusOn'), description: inBoth('statusDescription') };
}

function all({ partnerships, events }: Dataset): Shown {
  return { partnerships: [...partnerships.keys()], events: [...events.keys()] };
}

/** The records of a scene: those that it names, or those that its view shows. */
function sceneRecords(source: SourcesOf, { view, show }: MaterialScene): Shown {
  return show ?? shownRecords(source, view);
}

function union(shown: readonly Shown[]): Shown {
  return {
    partnerships: [...new Set(shown.flatMap(({ partnerships = [] }) => partnerships))],
    events: [...new Set(shown.flatMap(({ events = [] }) => events))],
  };
}

/** The countries with these codes, and the members of unions among them, sorted. */
function countriesOf({ countries }: Dataset, codes: readonly Party[]): Country[] {
  const named = [...new Set(codes)].flatMap((code) => countries.get(code) ?? []);
  const members = named.flatMap((country) => country.members ?? []);
  return byId(
    unique([...named, ...members.flatMap(({ party }) => countries.get(party) ?? [])], ({ id }) => id),
  );
}

/** The minerals with these ids, or all (null), sorted. */
function mineralsOf({ dataset, figures }: SourcesOf, ids: readonly string[] | null): MineralRecord[] {
  const names = [
    ...dataset.minerals,
    ...[...dataset.figuresOnly].map(([id, { name }]) => [id, name] as const),
  ];
  const wanted = new Set(ids);
  return byId(
    names
      .filter(([id]) => ids === null || wanted.has(id))
      .map(([id, name]) => ({ id, name, group: figures?.minerals.get(id)?.group })),
  );
}

function unique<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [key(item), item])).values()].reverse();
}
