/** The page of a country or a union. */
import { COVERAGE, itemsIn, thinGroupOf } from '../../src/data/coverage.ts';
import type { Country, Partnership } from '../../src/data/dataset.ts';
import { staticPage } from '../../src/data/staticPages.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { type Line, lineOf } from '../../src/domain/partnership/lifeChart.ts';
import type { Membership } from '../../src/domain/partnership/membership.ts';
import { parseDay } from '../../src/domain/time/date.ts';
import { COVERAGE_WORDS } from '../../src/i18n/coverage.ts';
import { axisScale } from '../../src/state/derived/axisScale.ts';
import { KindMark } from '../../src/ui/controls/Mark.tsx';
import { countryEntries } from '../../src/ui/details/countryEntries.ts';
import { membershipLine } from '../../src/ui/details/life/membershipLine.ts';
import { Around, Bar, Beyond, isCertain, Stripes, Today, Years, YEARS_HEIGHT } from './bars.tsx';
import { countsInWords } from './countryCounts.ts';
import { CountryFigures } from './CountryFigures.tsx';
import { DataOfPage } from './DataOfPage.tsx';
import { Events } from './lists.tsx';
import { Opening } from './Opening.tsx';
import { usePage } from './pageContext.ts';
import { Facts, Heading, Name, Section } from './parts.tsx';

/** In pixels, of the bars of a row. */
const HEIGHT = 10;

/** What the panel of the app shows of a country, on the day on which the data ends. */
export function CountryPage({ country }: { readonly country: Country }) {
  const page = usePage();
  const { dataset, messages, language, words, nameOf } = page;
  const { id, name, capital } = country;
  const day = dataset.reachesTo;
  const entries = countryEntries(dataset, id, day);
  const { own, full, observed, unions, events } = entries;
  const text = messages.detail;
  const other = LANGUAGES.find((tag) => tag !== language) ?? language;
  const shown = [...own, ...unions.flatMap(({ memberships }) => memberships)];
  const line = lineOf(
    axisScale(dataset),
    shown.map(({ partnership }) => partnership.life),
    [],
  );
  const groups: readonly (readonly [title: string, memberships: readonly Membership<Partnership>[]])[] = [
    [messages.overview.inForceOn(day), full('in force')],
    [messages.overview.uncertain, full('uncertain')],
    [text.observing, observed],
    ...unions.map(({ union, memberships }) => [text.throughUnion(nameOf(union)), memberships] as const),
    [text.upcoming, own.filter(({ status }) => status === 'upcoming')],
    [text.past, own.filter(({ status }) => status === 'ended')],
  ];
  return (
    <article>
      <Heading
        above={
          <span lang={other} translate="no">
            {name[other]}
          </span>
        }
        title={name[language]}
      >
        {`${words.endOfData(messages.day(day))}: ${countsInWords(entries, page)}`}
      </Heading>
      <Opening kind="country" id={id} />
      <Facts facts={[[text.capital, capital?.name[language] ?? null]]} />
      {shown.length === 0 && <p>{text.noPartnerships}</p>}
      <ThinCoverage country={id} />
      <Stripes
        partnerships={shown.map(({ partnership }) => partnership)}
        lives={shown.map(({ life }) => life)}
      />
      {shown.length > 0 && (
        <p className="legend">
          {[
            words.chart.membership,
            words.chart.certain,
            shown.some(({ life }) => !isCertain(life)) && words.chart.striped,
            line.holds(day) && words.chart.line(day),
          ]
            .filter((part) => typeof part === 'string')
            .join(' ')}
        </p>
      )}
      {groups
        .filter(([, memberships]) => memberships.length > 0)
        .map(([title, memberships]) => (
          <Section key={title} title={`${title}: ${memberships.length}`}>
            <svg className="life axis" width="100%" height={YEARS_HEIGHT} aria-hidden="true">
              <Years line={line} y={0} />
            </svg>
            <ul className="rows marked lives">
              {memberships.map((membership) => (
                <Row key={membership.partnership.id} membership={membership} line={line} />
              ))}
            </ul>
          </Section>
        ))}
      <CountryFigures country={id} />
      {events.length > 0 && (
        <Section title={`${text.events}: ${events.length}`}>
          <Events of={events} />
        </Section>
      )}
      <DataOfPage file="data/countries.json" />
    </article>
  );
}

interface RowProps {
  readonly membership: Membership<Partnership>;
  readonly line: Line;
}

/** A partnership of the country, its dates, and a bar that says the same. */
function Row({ membership, line }: RowProps) {
  const { messages } = usePage();
  const { partnership, life, status } = membership;
  const { id, kind } = partnership;
  return (
    <li>
      <div>
        <KindMark kind={kind} uncertain={status === 'uncertain'} />
        <Name kind="partnership" id={id} /> <small>{membershipLine(membership, messages)}</small>
      </div>
      <svg className="life" width="100%" height={HEIGHT} aria-hidden="true">
        <Around life={partnership.life} kind={kind} line={line} y={HEIGHT / 2 - 0.75} />
        <Bar life={life} kind={kind} line={line} y={1} height={HEIGHT - 2} />
        <Beyond line={line} height={HEIGHT} />
        <Today line={line} height={HEIGHT} />
      </svg>
    </li>
  );
}

/** Says that the record is less complete for a country; nothing otherwise. */
function ThinCoverage({ country }: { readonly country: string }) {
  const { messages, language, to } = usePage();
  const group = thinGroupOf(country);
  if (group === null) return null;
  const words = COVERAGE_WORDS[language];
  const found = COVERAGE.groups[group];
  const measured = messages.day(parseDay(COVERAGE.measured) ?? 0);
  return (
    <p className="note">
      {words.thin(found.own, itemsIn(found), measured)}{' '}
      <a href={`${to(staticPage('about/', language))}#complete`}>{words.about}</a>
    </p>
  );
}
