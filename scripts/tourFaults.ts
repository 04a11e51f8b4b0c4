/** Faults of the scenes of tours that only their maps show: keys that are not read, items that are not drawn, answers that can be read. */
import { figuresOf } from '../src/data/figures.ts';
import { figuresPayloadOf } from '../src/data/figuresPayload.ts';
import { datasetOf } from '../src/data/dataset.ts';
import { payloadOf } from '../src/data/payload.ts';
import { settingsOf } from '../src/data/settings.ts';
import { hasLayer, layerText } from '../src/domain/figures/layer.ts';
import { SCENE_MAP } from '../src/cartography/camera.ts';
import { LIGHT } from '../src/cartography/palette.ts';
import type { PictureSource } from '../src/cartography/picture/mapContent.ts';
import { pictureOf } from '../src/cartography/picture/pictureOf.ts';
import { type Seen, seenIn } from '../src/cartography/picture/seen.ts';
import type { RecordFault } from '../src/record/fault.ts';
import type { RecordToCheck } from '../src/record/rules.ts';
import { sceneField } from '../src/record/rules/files.ts';
import { scenesOf } from '../src/record/rules/tours.ts';
import type { Scene } from '../src/record/tourSchema.ts';
import { createSelectors, emphasised } from '../src/state/derived/selectors.ts';
import type { ViewState } from '../src/state/view.ts';
import { isViewKey } from '../src/state/viewKeys.ts';
import { parseView } from '../src/state/viewCodec.ts';
import { givenAway } from './givenAway.ts';

/** A scene with all that decides what its map shows. */
interface Drawn extends PictureSource {
  readonly scene: Scene;
  readonly view: ViewState;
}

/** A fault of a field of a scene. */
type SceneFault = Omit<RecordFault, 'file'>;

/** The faults of all scenes. Expects a record without other faults. */
export function tourFaults({ files, shapes }: RecordToCheck): RecordFault[] {
  const dataset = datasetOf(payloadOf(files).payload, settingsOf(files.settings, files.release));
  const figures = figuresOf(figuresPayloadOf(files));
  const source: PictureSource = { dataset, shapes, figures, selectors: createSelectors(dataset) };
  return scenesOf(files).flatMap(({ file, index, scene }) => {
    const { view, rejected } = parseView(scene.view, { dataset, language: 'en' });
    const unread = [
      ...[...new URLSearchParams(scene.view).keys()].filter((key) => !isViewKey(key)),
      ...rejected.map(({ key, text }) => `${key}=${text}`),
      ...(hasLayer(figures, view.layer) ? [] : [`layer=${layerText(view.layer)}`]),
    ].map((part) => ({
      field: 'view',
      problem: `This part of the view is not read: ${part}.`,
      fix: 'Correct it; docs/links.md lists the keys and their values.',
    }));
    const faults =
      unread.length > 0
        ? unread
        : [...notShown({ ...source, scene, view }), ...givenAway(scene, view, dataset)];
    return faults.map((fault) => ({ ...fault, file, field: sceneField(index, fault.field) }));
  });
}

/** The items in `show` that are not on the map at the time of the scene, each once. */
function notShown(drawn: Drawn): SceneFault[] {
  const { show } = drawn.scene;
  const { arcs, rings, events, countries } = seenOf(drawn);
  const concerned = partiesConcerned(drawn);
  const isSeen = {
    partnerships: (id: string) => arcs.has(id) || rings.has(id),
    events: (id: string) => isEventShown(drawn, id, events),
    countries: (id: string) => concerned.has(id) && countries.has(id),
  };
  return (['partnerships', 'events', 'countries'] as const).flatMap((kind) =>
    (show[kind] ?? [])
      .filter((id) => !isSeen[kind](id))
      .map((id) => ({
        field: `show, ${kind}`,
        problem: `"${id}" is not on the map at the time of the view.`,
        fix: 'Correct the time, the camera or the filters of the view, or take it out. If the data has changed, the text may be wrong, too.',
      })),
  );
}

/** What can be seen of a scene. Other countries than those in `show` are not drawn, because that takes long. */
function seenOf({ scene: { show }, view, shapes, ...source }: Drawn): Seen {
  const features = shapes.features.filter(({ id }) => show.countries?.includes(String(id)));
  const emphasis = emphasised(source.dataset, view);
  return seenIn(
    pictureOf({ ...source, shapes: { ...shapes, features } }, view, {
      ...SCENE_MAP,
      name: '',
      palette: LIGHT,
      emphasis,
    }),
  );
}

/** An event without a place has no mark: it is shown in the lists of the day. */
function isEventShown({ dataset, selectors, view }: Drawn, id: string, drawn: ReadonlySet<string>): boolean {
  const shown = selectors.snapshot(view).events.some((event) => event.id === id);
  return shown && (!dataset.events.get(id)?.place || drawn.has(id));
}

/** Countries at the ends of the arcs and in the rings of the partnerships of a scene, parties of its events, countries that are selected or have a value. */
function partiesConcerned({ dataset, selectors, figures, scene: { show }, view }: Drawn): Set<string> {
  const { arcs, rings } = selectors.snapshot(view);
  const shown = new Set([...(show.partnerships ?? []), ...emphasised(dataset, view)]);
  const ofScene = ({ partnership }: { readonly partnership: string }) => shown.has(partnership);
  return new Set([
    ...arcs.filter(ofScene).flatMap(({ from, to }) => [from, to]),
    ...rings.filter(ofScene).map(({ party }) => party),
    ...(show.events ?? []).flatMap((id) => dataset.events.get(id)?.parties.map(({ party }) => party) ?? []),
    ...(view.selection?.kind === 'country' ? [view.selection.id] : []),
    ...(view.compare === null ? [] : [view.compare]),
    ...((figures && selectors.layerValues(figures, view)?.values.keys()) ?? []),
  ]);
}
