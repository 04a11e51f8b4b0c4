/** Figures in JSON. They are a separate file, fetched when the first figure layer is shown. */
import type {
  CountryFigure,
  Edition,
  FigureTable,
  ImportShares,
  Mineral,
  NationalList,
} from '../domain/figures/figures.ts';
import type { Localised } from '../domain/language.ts';
import { grouped } from '../domain/grouped.ts';
import type { FigureFiles, FigureTableRow } from '../record/figureSchema.ts';
import type { RecordFiles, SourceRecord } from '../record/schema.ts';

/** Empty `flags` and `note` are omitted. */
interface FigurePayload {
  readonly country: string;
  readonly value: number | null;
  readonly flags?: CountryFigure['flags'];
  readonly note?: Localised;
}

/** A table with the id of its edition. The rows include `WLD` and `OTH`. */
export type TablePayload = Omit<
  FigureTable,
  'edition' | 'countries' | 'world' | 'outsideTotal' | 'others'
> & {
  readonly edition: string;
  readonly rows: readonly FigurePayload[];
};

type ListPayload = Omit<NationalList, 'date' | 'names'> & {
  readonly date: string;
  readonly names: Readonly<Record<string, readonly string[]>>;
};

/** The published figures of a release: `figures.json`. */
export interface FiguresPayload {
  readonly editions: readonly (Omit<Edition, 'known'> & { readonly known: string })[];
  readonly minerals: readonly Mineral[];
  readonly forms: Readonly<Record<string, Localised>>;
  readonly tables: readonly TablePayload[];
  readonly imports: readonly ImportShares[];
  readonly lists: readonly ListPayload[];
  readonly sources: Readonly<Record<string, SourceRecord>>;
}

/** The figures needed by the layers: the latest year of each edition, and the sources referred to. */
export function figuresPayloadOf(files: RecordFiles): FiguresPayload {
  const { editions, definitions, lists, forms } = files.figures;
  const tables = tablesOf(files.figures);
  const imports = importsOf(files.figures);
  const referenced = new Set([
    ...tables.flatMap(({ sources }) => sources),
    ...editions.map(({ source }) => source),
    ...definitions.map(({ source }) => source),
    ...lists.flatMap(({ sources }) => sources),
  ]);
  return {
    editions: editions.map((edition) => ({ ...edition })),
    minerals: files.minerals.flatMap(({ id, name, group }) => (group ? [{ id, name, group }] : [])),
    forms: Object.fromEntries(forms.map(({ id, name }) => [id, name])),
    tables,
    imports,
    lists: lists.map(({ minerals, ...list }) => ({
      ...list,
      count: minerals.length,
      names: Object.fromEntries(
        [...new Set(minerals.flatMap((entry) => entry.minerals))].map((mineral) => [
          mineral,
          minerals.filter((entry) => entry.minerals.includes(mineral)).map(({ name }) => name),
        ]),
      ),
    })),
    sources: Object.fromEntries(
      files.sources.filter(({ id }) => referenced.has(id)).map((source) => [source.id, source]),
    ),
  };
}

function tablesOf({ production, reserves, forms }: FigureFiles): TablePayload[] {
  const seriesOf = new Map(forms.map(({ id, series = null }) => [id, series]));
  const rows: FigureTableRow[] = [
    ...reserves.map((row) => ({ ...row, quantity: 'reserves' as const, stage: null })),
    ...production.map((row) => ({ ...row, quantity: 'production' as const })),
  ];
  const groups = grouped(rows, ({ quantity, mineral, form, edition }) =>
    [quantity, mineral, seriesOf.get(form), edition].join(' '),
  );
  return [...groups.values()].map((group) => {
    const year = Math.max(...group.map((row) => row.year));
    const latest = group.filter((row) => row.year === year);
    const [{ quantity, mineral, stage, form, unit, edition }] = latest as [FigureTableRow];
    return {
      quantity,
      mineral,
      series: seriesOf.get(form) ?? null,
      stage,
      form,
      unit,
      year,
      edition,
      sources: [...new Set(latest.map(({ source }) => source))],
      rows: latest.map(({ country, value, flags, ...row }) => ({
        country,
        value,
        ...(flags.length > 0 && { flags }),
        ...noteOf(row),
      })),
    };
  });
}

function importsOf({ dependence, definitions }: FigureFiles): ImportShares[] {
  const byId = new Map(definitions.map((definition) => [definition.id, definition]));
  return [...grouped(dependence, ({ mineral, set }) => `${mineral} ${set}`).values()].flatMap((rows) => {
    const [{ set, mineral }] = rows as [(typeof rows)[0]];
    const definition = byId.get(set);
    const partners = rows.map(({ partner, share, flags, ...row }) => ({
      country: partner,
      share,
      flags,
      ...noteOf(row),
    }));
    return definition ? [{ ...definition, mineral, partners }] : [];
  });
}

function noteOf({ note_en, note_ko }: { readonly note_en: string; readonly note_ko: string }): {
  note?: Localised;
} {
  return note_en === '' ? {} : { note: { en: note_en, ko: note_ko } };
}
