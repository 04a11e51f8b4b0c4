/** The figures of a country by mineral, as the panel of the app shows them. */
import { LAYER_CHOICE } from '../../src/i18n/layerChoice.ts';
import { Fragment, type ReactNode } from 'react';
import { annotationsOf } from '../../src/domain/figures/annotations.ts';
import { type CountryRow, countryFigures } from '../../src/domain/figures/countryFigures.ts';
import { type Figure, tonnesOf } from '../../src/domain/figures/figures.ts';
import { type ImportPlace, importPlaces } from '../../src/domain/figures/importPlaces.ts';
import { grouped } from '../../src/domain/grouped.ts';
import type { Party } from '../../src/domain/partnership/partnership.ts';
import { FIGURE_MESSAGES } from '../../src/i18n/figures.ts';
import { isHttps } from '../../src/ui/controls/OutsideLink.tsx';
import { usePage } from './pageContext.ts';
import { Section } from './parts.tsx';

/** Reserves and production on the last day of the data, and the rank among Korea's suppliers; nothing without figures. */
export function CountryFigures({ country }: { readonly country: Party }) {
  const { dataset, figures, language, messages, nameOf } = usePage();
  const rows = countryFigures(figures, country, dataset.reachesTo);
  const places = importPlaces(figures, country);
  const text = FIGURE_MESSAGES[language];
  if (rows.length === 0 && places.size === 0) return null;
  return (
    <Section title={messages.detail.minerals}>
      {rows.length > 0 && (
        <table className="figures" aria-label={`${nameOf(country)}: ${messages.detail.minerals}`}>
          <thead>
            <tr>
              <th scope="col">{text.quantity}</th>
              <th scope="col">{text.amount}</th>
              <th scope="col">{text.rank}</th>
            </tr>
          </thead>
          {[...grouped(rows, ({ table }) => table.mineral)].map(([mineral, own]) => (
            <tbody key={mineral}>
              <tr>
                <th scope="rowgroup" colSpan={3}>
                  <Mineral id={mineral} />
                </th>
              </tr>
              {own.map((row) => (
                <Row key={`${row.table.quantity} ${row.table.series}`} {...row} />
              ))}
            </tbody>
          ))}
        </table>
      )}
      {places.size > 0 && (
        <>
          <h3>{text.amongPartners}</h3>
          <ul className="rows">
            {[...places].map(([mineral, of]) => (
              <li key={mineral}>
                <Mineral id={mineral} />
                {of.map((place) => (
                  <Place key={place.set.id} {...place} />
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Mineral({ id }: { readonly id: string }) {
  const { dataset, figures, language } = usePage();
  return <strong>{(figures.minerals.get(id)?.name ?? dataset.minerals.get(id))?.[language] ?? id}</strong>;
}

function Row({ table, later, row }: CountryRow) {
  const { language, messages } = usePage();
  const { layer } = messages;
  const { quantity, series, edition } = table;
  const remarks = useRemarks(row);
  return (
    <tr>
      <th scope="row">
        {series === null
          ? layer.kinds[quantity]
          : `${layer.kinds[quantity]}, ${layer.series[series] ?? series}`}
        <Line>
          <Source id={edition.source} text={layer.edition(edition.shortName[language], table.year)} />
        </Line>
        {later && <Line>{layer.later(edition.known)}</Line>}
      </th>
      <td>
        {row.value === null
          ? layer.reasons[row.reason ?? 'NA']
          : layer.tonnes(tonnesOf(row.value, table.unit))}
        {row.share !== null && <Line>{layer.share(row.share, row.shareIsAtMost)}</Line>}
        {remarks && <Line>{remarks}</Line>}
      </td>
      <td>{row.rank}</td>
    </tr>
  );
}

/** The annotations of a figure and its note; '' without any. */
function useRemarks({ flags, note }: Figure): string {
  const { language, messages } = usePage();
  const annotations = annotationsOf(flags).map((flag) => messages.layer.flags[flag]);
  return [...annotations, ...(note ? [note[language]] : [])].join(' · ');
}

function Place({ set, partner, rank }: ImportPlace) {
  const { figures, language, messages } = usePage();
  const { layer } = messages;
  const text = FIGURE_MESSAGES[language];
  const among = set.partners.length === 1 ? text.onlyPartner : text.place(rank, set.partners.length);
  const source = figures.sources.get(set.source);
  const parts = [
    set.definition[language],
    ...partner.flags.map((flag) => LAYER_CHOICE[language].importFlags[flag]),
    ...(partner.note ? [partner.note[language]] : []),
  ];
  return (
    <div>
      {text.ofImports(set.year, layer.percent(partner.share), among)}
      <Line>{parts.join(' · ')}</Line>
      {source && (
        <Line>
          {`${text.source}: `}
          <Source id={set.source} text={source.publisher} />
        </Line>
      )}
    </div>
  );
}

/** A line of small text. */
function Line({ children }: { readonly children: ReactNode }) {
  return (
    <div>
      <small>{children}</small>
    </div>
  );
}

/** A text as a link to a source, if that is on the web. */
function Source({ id, text }: { readonly id: string; readonly text: string }) {
  const url = usePage().figures.sources.get(id)?.url ?? null;
  if (url === null || !isHttps(url)) return <Fragment>{text}</Fragment>;
  return <a href={url}>{text}</a>;
}
