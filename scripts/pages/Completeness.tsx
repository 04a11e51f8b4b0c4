/** How complete the record is: how it was measured, and the result by group. */
import { allFound, COVERAGE, COVERAGE_GROUPS, type Found, itemsIn } from '../../src/data/coverage.ts';
import type { Language } from '../../src/domain/language.ts';
import { ABOUT } from '../../src/i18n/about.ts';
import { COVERAGE_WORDS } from '../../src/i18n/coverage.ts';

interface Props {
  readonly language: Language;
  /** The text of a day such as `2026-11-29`. */
  readonly day: (written: string) => string;
}

const COLUMNS = ['group', 'items', 'own', 'mentioned', 'missing', 'share', 'shareWith'] as const;

/** The content of the section, with a table that has one row for each group, most items first. */
export function Completeness({ language, day }: Props) {
  const words = ABOUT[language].complete;
  const { groups } = COVERAGE_WORDS[language];
  const { measured, reachedTo, tooLate, margin, claims } = COVERAGE;
  const all = allFound();
  const percent = (part: number, whole: number, digits: number) =>
    new Intl.NumberFormat(language, {
      style: 'percent',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(part / whole);
  const items = itemsIn(all);
  const sorted = COVERAGE_GROUPS.toSorted(
    (a, b) => itemsIn(COVERAGE.groups[b]) - itemsIn(COVERAGE.groups[a]),
  );
  const row = (name: string, found: Found, digits: number) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      <td>{itemsIn(found)}</td>
      <td>{found.own}</td>
      <td>{found.mentioned}</td>
      <td>{found.missing}</td>
      <td>{percent(found.own, itemsIn(found), digits)}</td>
      <td>{percent(found.own + found.mentioned, itemsIn(found), digits)}</td>
    </tr>
  );
  return (
    <>
      <p>{words.method(String(items), day(reachedTo))}</p>
      <p>
        {words.result(
          String(all.own),
          percent(all.own, items, 1),
          String(all.mentioned),
          percent(all.own + all.mentioned, items, 1),
          String(all.missing),
        )}{' '}
        {words.late(
          tooLate,
          day(reachedTo),
          String(all.own),
          String(items - tooLate),
          percent(all.own, items - tooLate, 1),
          margin,
        )}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It scrolls on narrow screens, also by keyboard. */}
      <div className="scroll" tabIndex={0}>
        <table>
          <caption>{words.table(day(measured))}</caption>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{sorted.map((group) => row(groups[group], COVERAGE.groups[group], 0))}</tbody>
          <tfoot>{row(words.all, all, 1)}</tfoot>
        </table>
      </div>
      <p>{words.pattern}</p>
      <p>{words.limits}</p>
      <p>{words.since}</p>
      <p>{words.claims(claims.drawn, claims.checked, claims.confirmed, claims.imprecise, claims.wrong)}</p>
    </>
  );
}
