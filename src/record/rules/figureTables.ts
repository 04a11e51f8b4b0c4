/** Tables contain only comparable figures, and missing values are never zero. */
import { REASONS, WORLD } from '../../domain/figures/figures.ts';
import { grouped } from '../../domain/grouped.ts';
import type { RecordFault } from '../fault.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import type { PlacedRow } from './figureRows.ts';
import { rowsOf } from './figureRows.ts';

export const figureTableRules: readonly Rule[] = [
  emptyCellsHaveOneReason,
  tablesAreOfOneKind,
  tablesNameCountriesOnce,
  tablesHaveAWorldTotal,
  partsStayBelowTheWorld,
  doubtfulTotalsGiveNoShares,
  sharesOfImportsAddUp,
];

function fault({ file, field }: PlacedRow, column: string, problem: string, fix: string): RecordFault {
  return { file, field: `${field}, ${column}`, problem, fix };
}

function emptyCellsHaveOneReason({ files }: RecordToCheck): RecordFault[] {
  return rowsOf(files.figures).flatMap((placed) => {
    const { value, flags } = placed.row;
    const reasons = REASONS.filter((reason) => flags.includes(reason));
    if (value === null && reasons.length === 0) {
      const fix = `Add the flag that says why: ${REASONS.join(', ')}. A zero is written 0.`;
      return [fault(placed, 'value', 'It is empty, and no flag says why.', fix)];
    }
    if (value === null || reasons.length === 0) return [];
    const problem = `There is a value, but the flag ${reasons.join(' and ')} says that there is none.`;
    return [fault(placed, 'flags', problem, 'Take out one of the two.')];
  });
}

/** The rows shown as one table: one edition, one year, one series. */
function tablesOf({ files }: RecordToCheck): PlacedRow[][] {
  const series = new Map(files.figures.forms.map((form) => [form.id, form.series]));
  return [
    ...grouped(rowsOf(files.figures), ({ row }) =>
      [row.quantity, row.mineral, series.get(row.form), row.edition, row.year].join(' '),
    ).values(),
  ];
}

function tablesAreOfOneKind(record: RecordToCheck): RecordFault[] {
  return tablesOf(record).flatMap((table) => {
    const [{ row: first }] = table as [PlacedRow];
    return table.flatMap((placed) =>
      (['form', 'unit', 'stage'] as const)
        .filter((column) => placed.row[column] !== first[column])
        .map((column) =>
          fault(
            placed,
            column,
            `It is "${placed.row[column]}", but the table of line ${first.line} is in "${first[column]}": they may not be compared.`,
            'Correct it, or give the form a series of its own in data/figures/forms.json.',
          ),
        ),
    );
  });
}

function tablesNameCountriesOnce(record: RecordToCheck): RecordFault[] {
  return tablesOf(record).flatMap((table) =>
    table.flatMap((placed, i) => {
      const before = table.slice(0, i).find(({ row }) => row.country === placed.row.country);
      if (!before) return [];
      const problem = `${placed.row.country} is in this table already, on line ${before.row.line}.`;
      return [fault(placed, 'country', problem, 'Take one of the two out.')];
    }),
  );
}

function tablesHaveAWorldTotal(record: RecordToCheck): RecordFault[] {
  return tablesOf(record)
    .filter((table) => !table.some(({ row }) => row.country === WORLD))
    .map(([first]) =>
      fault(
        first as PlacedRow,
        'country',
        'Its table has no world total.',
        'Add the row WLD, empty and with a flag if none is printed.',
      ),
    );
}

/** The largest rounding error: half a unit of the last non-zero digit. */
function rounding(value: number): number {
  if (value === 0) return 0;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit / 2;
}

function partsStayBelowTheWorld(record: RecordToCheck): RecordFault[] {
  return tablesOf(record).flatMap((table) => {
    const world = table.find(({ row }) => row.country === WORLD);
    if (!world || world.row.value === null) return [];
    const { value: total, flags } = world.row;
    if (flags.includes('>') || flags.includes('source-inconsistent')) return [];
    const parts = table.flatMap(({ row }) =>
      row === world.row || row.value === null || (row.country === 'USA' && flags.includes('exUS'))
        ? []
        : [row.value],
    );
    const sum = parts.reduce((subtotal, part) => subtotal + part, 0);
    const slack = parts.reduce(
      (subtotal, part) => subtotal + Math.min(rounding(part), part / 20),
      rounding(total),
    );
    if (sum <= total + slack) return [];
    const problem = `The rows of its table add to ${sum}, more than the world total of ${total}.`;
    return [
      fault(
        world,
        'value',
        problem,
        'Correct a row; if the source itself says so, flag the total source-inconsistent.',
      ),
    ];
  });
}

/** No share is computed where the source's own numbers disagree, nor for reserves of chromium. */
function doubtfulTotalsGiveNoShares({ files }: RecordToCheck): RecordFault[] {
  return rowsOf(files.figures)
    .filter(
      ({ row }) =>
        row.country === WORLD &&
        !row.flags.includes('no-share') &&
        (row.flags.includes('source-inconsistent') ||
          (row.quantity === 'reserves' && row.mineral === 'chromium')),
    )
    .map((placed) =>
      fault(
        placed,
        'flags',
        'Countries and world total do not add up, so that no share may be shown.',
        'Add the flag no-share.',
      ),
    );
}

function sharesOfImportsAddUp({ files }: RecordToCheck): RecordFault[] {
  const sets = grouped(files.figures.dependence, ({ mineral, set }) => `${mineral} ${set}`);
  return [...sets.values()].flatMap((rows) => {
    const [{ line, set }] = rows as [(typeof rows)[0]];
    const sum = rows.reduce((subtotal, { share }) => subtotal + share, 0);
    const place = { file: 'figures/dependence.csv', field: `line ${line}, share` };
    const twice = rows.filter((row, i) => rows.findIndex(({ partner }) => partner === row.partner) !== i);
    return [
      // Rounded shares may add up to slightly more than 100.
      ...(sum > 102
        ? [
            {
              ...place,
              problem: `The shares of "${set}" add to ${sum} per cent.`,
              fix: 'Correct one, or the set.',
            },
          ]
        : []),
      ...twice.map((row) => ({
        file: place.file,
        field: `line ${row.line}, partner`,
        problem: `${row.partner} is in "${set}" twice.`,
        fix: 'Take one of the two out, or give it a set of its own.',
      })),
    ];
  });
}
