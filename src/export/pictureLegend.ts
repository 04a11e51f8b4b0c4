/** The legend of a picture: what is in it, and nothing else. */
import { arcLooksOf } from '../cartography/arcLooks.ts';
import { figureState, LARGEST } from '../cartography/figureStates.ts';
import { LINE_STYLES, UNCERTAIN } from '../cartography/layers/arcs.ts';
import { countClass } from '../cartography/layers/ground.ts';
import { COUNT_CLASSES, type Palette } from '../cartography/palette.ts';
import type { LegendRow } from '../cartography/picture/furniture.ts';
import type { PictureSource } from '../cartography/picture/mapContent.ts';
import type { Seen } from '../cartography/picture/seen.ts';
import { colourCount, layerColours } from '../cartography/ramp.ts';
import { EXPORT } from '../i18n/export.ts';
import { messagesOf } from '../i18n/messages.ts';
import { classText } from '../state/derived/classText.ts';
import { valueText } from '../state/derived/figureText.ts';
import { layerTitle } from '../state/derived/layerTitle.ts';
import { emphasised } from '../state/derived/selectors.ts';
import type { ViewState } from '../state/view.ts';

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

function arcRows({ dataset, selectors }: PictureSource, view: ViewState, { arcs }: Seen): LegendRow[] {
  const messages = messagesOf(view.lang);
  const text = EXPORT[view.lang];
  const emphasis = emphasised(dataset, view);
  const drawn = [...arcLooksOf(selectors.snapshot(view), { emphasis, hover: null })].filter(
    ([{ partnership }]) => arcs.has(partnership),
  );
  const isOther = ([{ partnership, from, to }]: (typeof drawn)[number]) =>
    emphasis.length > 0 && ![partnership, from, to].some((name) => emphasis.includes(name));
  const shown = drawn.filter((one) => !isOther(one)).map(([arc]) => arc);
  const ended = shown.some(({ end }) => end <= view.time.day);
  const others = shown.length < drawn.length;
  const faint = ended && others ? 'both' : ended ? 'ended' : others ? 'others' : null;
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
    ...(faint ? [{ mark: { mark: 'faint' }, text: text.faint[faint] } as const] : []),
  ];
}

function pointRows({ dataset }: PictureSource, view: ViewState, { rings, events }: Seen): LegendRow[] {
  const { map } = messagesOf(view.lang);
  const text = EXPORT[view.lang];
  const national = (id: string) => dataset.partnerships.get(id)?.kind === 'national';
  const scheduled = (id: string) => dataset.events.get(id)?.scheduled === true;
  const ages = view.time.mode === 'on';
  const rows: readonly (readonly [boolean, LegendRow])[] = [
    [[...rings].some(national), { mark: { mark: 'circle', of: 'national' }, text: text.rings.national }],
    [[...rings].some((id) => !national(id)), { mark: { mark: 'circle', of: 'bloc' }, text: text.rings.bloc }],
    [
      [...events].some((id) => !scheduled(id)),
      ages ? { mark: { mark: 'event' }, text: map.event } : { mark: { mark: 'dot' }, text: text.event },
    ],
    [[...events].some(scheduled), { mark: { mark: 'scheduled' }, text: map.scheduledEvent }],
  ];
  return rows.filter(([isSeen]) => isSeen).map(([, row]) => row);
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
  { partnershipCount }: Palette,
): LegendRow[] {
  const classes = new Set(
    [...counts].filter(([id]) => countries.has(id)).map(([, count]) => countClass(count)),
  );
  return partnershipCount.flatMap((colour, i): LegendRow[] => {
    const [least, next] = [COUNT_CLASSES[i] as number, COUNT_CLASSES[i + 1]];
    const text = messagesOf(lang).map.tieClass(least, next === undefined ? null : next - 1);
    return classes.has(i + 1) ? [{ mark: { mark: 'colour', colour }, text }] : [];
  });
}

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
    ...colours.flatMap((colour, i): LegendRow[] =>
      states.some(({ figure }) => figure === i + 1)
        ? [{ mark: { mark: 'colour', colour }, text: ofClass(i) }]
        : [],
    ),
    ...(states.some(({ noData }) => noData === 1)
      ? [{ mark: { mark: 'hatch' }, text: text.noFigure } as const]
      : []),
    ...(states.some(({ withheld }) => withheld === 1)
      ? [{ mark: { mark: 'withheld' }, text: text.withheld } as const]
      : []),
  ];
}
