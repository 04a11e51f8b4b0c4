/** The legend of a picture: what is in it, and nothing else. */
import { arcLooksOf } from '../cartography/arcLooks.ts';
import { arcKey, ringKey } from '../cartography/features.ts';
import { figureState, LARGEST } from '../cartography/figureStates.ts';
import { LINE_STYLES, UNCERTAIN } from '../cartography/layers/arcs.ts';
import { countClass } from '../cartography/layers/ground.ts';
import { COUNT_CLASSES, type Palette } from '../cartography/palette.ts';
import { FAINT_REASONS, type LegendRow } from '../cartography/picture/legendItems.ts';
import type { PictureSource } from '../cartography/picture/mapContent.ts';
import { partOf, type Seen } from '../cartography/picture/seen.ts';
import { colourCount, layerColours } from '../cartography/ramp.ts';
import type { Dataset } from '../data/dataset.ts';
import { nameOf } from '../data/nameOf.ts';
import { EXPORT } from '../i18n/export.ts';
import { messagesOf } from '../i18n/messages.ts';
import { classText } from '../state/derived/classText.ts';
import { valueText } from '../state/derived/figureText.ts';
import { layerTitle } from '../state/derived/layerTitle.ts';
import type { PlacedArc, PlacedRing } from '../state/derived/lensRecord.ts';
import { emphasised } from '../state/derived/selectors.ts';
import type { ViewState } from '../state/view.ts';

/** The most countries that a row names. */
const MOST_NAMES = 3;

/** The kinds of arcs, in the order of the legend of the map. */
const KINDS = ['bilateral', 'trilateral', 'bloc', 'national'] as const;

/** The rows of the legend: marks of the map, then the colours of the countries under a heading. */
export function pictureLegend(
  source: PictureSource,
  view: ViewState,
  seen: Seen,
  palette: Palette,
): LegendRow[] {
  return [
    ...arcRows(source, view, seen),
    ...pointRows(source, view, seen),
    ...countryRows(source, view, seen, palette),
  ];
}

function arcRows({ dataset, selectors }: PictureSource, view: ViewState, seen: Seen): LegendRow[] {
  const messages = messagesOf(view.lang);
  const text = EXPORT[view.lang];
  const emphasis = emphasised(dataset, view);
  const { day } = view.time;
  const snapshot = selectors.snapshot(view);
  const drawn = [...arcLooksOf(snapshot, { emphasis, hover: null }).keys()].filter(
    (arc) => seen.arcs.has(arc.partnership) && isPartSeen(seen, arc.partnership, arcKey(arc)),
  );
  const rings = snapshot.rings.filter((ring) => isRingSeen(seen, ring));
  const isOther = ({ partnership, from, to }: PlacedArc) =>
    emphasis.length > 0 && ![partnership, from, to].some((name) => emphasis.includes(name));
  const shown = drawn.filter((arc) => !isOther(arc));
  const isFaint = {
    ended: [...shown, ...rings].some(({ end }) => end <= day),
    others: shown.length < drawn.length,
    aside: emphasis.length === 0 && shown.some(({ aside }) => aside),
  };
  const reasons = FAINT_REASONS.filter((reason) => isFaint[reason]);
  return [
    ...KINDS.filter((kind) => shown.some((arc) => arc.kind === kind && arc.status === 'in force')).map(
      (kind): LegendRow => ({
        mark: { mark: 'line', kind, style: LINE_STYLES[kind] },
        text: messages.kinds[kind],
      }),
    ),
    ...(shown.some(({ status }) => status === 'uncertain')
      ? [{ mark: { mark: 'uncertain', style: UNCERTAIN }, text: messages.map.uncertainLine } as const]
      : []),
    ...(reasons.length > 0 ? [{ mark: { mark: 'faint', reasons }, text: text.faint(reasons) } as const] : []),
  ];
}

function isPartSeen({ parts }: Seen, partnership: string, part: string): boolean {
  return parts === null || parts.has(partOf(partnership, part));
}

function isRingSeen(seen: Seen, ring: PlacedRing): boolean {
  return seen.rings.has(ring.partnership) && isPartSeen(seen, ring.partnership, ringKey(ring));
}

function pointRows({ dataset, selectors }: PictureSource, view: ViewState, seen: Seen): LegendRow[] {
  const { events, capitals, countries } = seen;
  const { lang, selection, compare } = view;
  // The map of a page has no lens.
  const { lens } = selectors.record(view);
  const { map } = messagesOf(lang);
  const text = EXPORT[lang];
  const rings = selectors.snapshot(view).rings.filter((ring) => isRingSeen(seen, ring));
  const scheduled = (id: string) => dataset.events.get(id)?.scheduled === true;
  const ages = view.time.mode === 'on';
  const focus = lens.filter((party) => capitals.has(party));
  const outlined = [selection?.kind === 'country' ? selection.id : null, compare].filter(
    (id) => id !== null && countries.has(id),
  );
  const circleOf = ({ kind }: Pick<PlacedRing, 'kind'>) => (kind === 'national' ? 'national' : 'bloc');
  const circle = (of: 'national' | 'bloc'): readonly [boolean, LegendRow] => [
    rings.some((ring) => circleOf(ring) === of),
    { mark: { mark: 'circle', of }, text: text.rings[of] },
  ];
  const thin = rings.find(({ status }) => status === 'uncertain');
  const rows: readonly (readonly [boolean, LegendRow])[] = [
    circle('national'),
    circle('bloc'),
    [
      thin !== undefined,
      { mark: { mark: 'circle', of: thin ? circleOf(thin) : 'bloc', thin: true }, text: text.rings.thin },
    ],
    [focus.length > 0, { mark: { mark: 'focus' }, text: focusText(dataset, view, focus) }],
    [[...capitals].some((id) => !lens.includes(id)), { mark: { mark: 'capital' }, text: text.capital }],
    [outlined.length > 0, { mark: { mark: 'outline' }, text: text.selected(outlined.length) }],
    [
      [...events].some((id) => !scheduled(id)),
      ages ? { mark: { mark: 'event' }, text: map.event } : { mark: { mark: 'dot' }, text: text.event },
    ],
    [[...events].some(scheduled), { mark: { mark: 'scheduled' }, text: map.scheduledEvent }],
  ];
  return rows.filter(([isSeen]) => isSeen).map(([, row]) => row);
}

/** What the points of the lens mean: the parties of the selected event, or a few countries, by name. */
function focusText(dataset: Dataset, { selection, lang }: ViewState, focus: readonly string[]): string {
  const text = EXPORT[lang];
  const parties = selection?.kind === 'event' ? (dataset.events.get(selection.id)?.parties ?? []) : [];
  const takePart = focus.every((id) => parties.some(({ party }) => party === id));
  if (focus.length > 1 && takePart) return text.takesPart;
  return focus.length > MOST_NAMES ? text.ofLens : focus.map((id) => nameOf(dataset, id, lang)).join(', ');
}

function countryRows(source: PictureSource, view: ViewState, seen: Seen, palette: Palette): LegendRow[] {
  const { dataset, selectors, figures } = source;
  const layerValues = figures && selectors.layerValues(figures, view);
  const rows = layerValues
    ? figureRows(layerValues, view, seen, palette)
    : countRows(selectors.snapshot(view).partnershipCounts, view, seen, palette);
  if (rows.length === 0) return [];
  const layer = layerValues ? view.layer : ({ kind: 'ties' } as const);
  return [{ mark: { mark: 'heading' }, text: layerTitle(layer, dataset, figures, view.lang) }, ...rows];
}

function countRows(
  counts: ReadonlyMap<string, number>,
  { lang }: ViewState,
  { countries }: Seen,
  { land, partnershipCount }: Palette,
): LegendRow[] {
  const seen = [...countries].filter((id) => id !== ANTARCTICA);
  const isColoured = (id: string) => countClass(counts.get(id) ?? 0) > 0;
  if (!seen.some(isColoured)) return [];
  // All classes: without those that are missing, neighbours could not be told from others.
  const rows = partnershipCount.map((colour, i): LegendRow => {
    const [least, next] = [COUNT_CLASSES[i] as number, COUNT_CLASSES[i + 1]];
    const text = messagesOf(lang).map.tieClass(least, next === undefined ? null : next - 1);
    return { mark: { mark: 'colour', colour }, text };
  });
  const none = seen.some((id) => !isColoured(id));
  return [
    ...(none ? [{ mark: { mark: 'colour', colour: land }, text: EXPORT[lang].noPartnership } as const] : []),
    ...rows,
  ];
}

/** It has no partnerships, and needs no word for that. */
const ANTARCTICA = 'ATA';

function figureRows(
  layerValues: NonNullable<ReturnType<PictureSource['selectors']['layerValues']>>,
  { form, lang }: ViewState,
  { countries }: Seen,
  { scheme }: Palette,
): LegendRow[] {
  const text = messagesOf(lang).layer;
  const states = [...countries].map((id) => figureState(layerValues, form, id));
  const { classes: colours, circle } = layerColours(layerValues.group, colourCount(layerValues), scheme);
  const { classes, largest, layer } = layerValues;
  const ofClass = (i: number) =>
    layer.kind === 'list'
      ? text.listed
      : classText(layerValues, classes[i] ?? { from: 0, to: Infinity }, lang);
  // A quarter of the area of the largest circle, which is the one of half its radius.
  const sample: LegendRow = {
    mark: { mark: 'amount', colour: circle ?? '', radius: LARGEST / 2 },
    text: valueText(layerValues, largest / 4, lang),
  };
  const circles = form === 'circles' && layer.kind !== 'list' && circle !== null;
  return [
    ...(circles ? [sample] : []),
    ...(states.some(({ figure }) => (figure ?? 0) > 0)
      ? colours.map((colour, i): LegendRow => ({ mark: { mark: 'colour', colour }, text: ofClass(i) }))
      : []),
    ...(states.some(({ noData }) => noData === 1)
      ? [{ mark: { mark: 'hatch' }, text: text.noFigure } as const]
      : []),
    ...(states.some(({ withheld }) => withheld === 1)
      ? [{ mark: { mark: 'withheld' }, text: text.withheld } as const]
      : []),
  ];
}
