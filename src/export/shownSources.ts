/** The sources of what a view shows. */
import type { PictureSource } from '../cartography/picture/mapContent.ts';
import type { Details, Source } from '../data/payload.ts';
import type { Event, Partnership } from '../data/dataset.ts';
import type { Shown } from '../domain/tour/tour.ts';
import type { ViewState } from '../state/view.ts';

/** What pictures and texts of views are made from. */
export interface DetailedSource extends PictureSource {
  readonly details: Details;
}

/** What the sources of a view are found in: all but the shapes. */
export type SourcesOf = Omit<DetailedSource, 'shapes'>;

/**
 * The sources of records in the order of the records, each once: by default of what the view shows. Those of its
 * layer of figures follow.
 */
export function shownSources(
  source: SourcesOf,
  view: ViewState,
  shown: Shown = shownRecords(source, view),
): Source[] {
  const { details, figures, selectors } = source;
  const ids = [
    ...(shown.partnerships ?? []).flatMap((id) => details.partnerships[id]?.sources ?? []),
    ...(shown.events ?? []).flatMap((id) => details.events[id]?.sources ?? []),
  ].flatMap((id) => details.sources[id] ?? []);
  const layerValues = figures && selectors.layerValues(figures, view);
  const ofFigures = layerValues
    ? figureSources(layerValues.origin).flatMap((id) => figures.sources.get(id) ?? [])
    : [];
  return [...new Map([...ids, ...ofFigures].map((one) => [one.id, one])).values()];
}

type Origin = NonNullable<ReturnType<PictureSource['selectors']['layerValues']>>['origin'];

function figureSources(origin: Origin): readonly string[] {
  switch (origin.kind) {
    case 'table':
      return [origin.table.edition.source, ...origin.table.sources];
    case 'imports':
      return [origin.set.source];
    case 'lists':
      return origin.rows.flatMap(({ lists }) => lists.flatMap(({ sources }) => sources));
  }
}

/** The records that a view shows: the selection with what belongs to it; all partnerships and events without one. */
export function shownRecords(source: SourcesOf, view: ViewState): Shown {
  const { selection, compare } = view;
  const snapshot = source.selectors.snapshot(view);
  const all = [...snapshot.inForce, ...snapshot.uncertain, ...snapshot.named, ...snapshot.ended];
  const only = (ofPartnership: (one: Partnership) => boolean, ofEvent: (one: Event) => boolean) => ({
    partnerships: all.filter(ofPartnership).map(({ id }) => id),
    events: snapshot.events.filter(ofEvent).map(({ id }) => id),
  });
  switch (selection?.kind) {
    case 'partnership': {
      const { id } = selection;
      const { events } = only(
        () => false,
        (event) => event.partnerships.includes(id),
      );
      return { partnerships: [id], events };
    }
    case 'event':
      return {
        partnerships: source.dataset.events.get(selection.id)?.partnerships ?? [],
        events: [selection.id],
      };
    case 'country': {
      const parties = [selection.id, ...(compare === null ? [] : [compare])];
      const isShown = ({ party }: { readonly party: string }) => parties.includes(party);
      return only(
        ({ members }) => members.some(isShown),
        (event) => event.parties.some(isShown),
      );
    }
    case undefined:
      return only(
        () => true,
        () => true,
      );
  }
}
