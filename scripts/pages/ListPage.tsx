/** The pages that list all partnerships, events and countries. */
import { FILTERS } from '../../src/i18n/filters.ts';
import type { ReactNode } from 'react';
import type { Country } from '../../src/data/dataset.ts';
import type { PageKind } from '../../src/data/staticPages.ts';
import { grouped } from '../../src/domain/grouped.ts';
import { KINDS } from '../../src/domain/partnership/partnership.ts';
import { calendarOf } from '../../src/domain/time/date.ts';
import { countryEntries } from '../../src/ui/details/countryEntries.ts';
import { countsInWords, isEmpty } from './countryCounts.ts';
import { usePage } from './pageContext.ts';
import { Events, Partnerships } from './lists.tsx';
import { Name, Section } from './parts.tsx';

const LISTS: Readonly<Record<PageKind, () => ReactNode>> = {
  partnership: PartnershipList,
  event: EventList,
  country: CountryList,
};

/** All records of a kind, with links to their pages. */
export function ListPage({ kind, description }: { readonly kind: PageKind; readonly description: string }) {
  const { words } = usePage();
  const List = LISTS[kind];
  return (
    <article>
      <h1>{words.index.title[kind]}</h1>
      <p>{description}</p>
      <List />
    </article>
  );
}

/** By kind, then by name. */
function PartnershipList() {
  const { dataset, messages, language } = usePage();
  const byName = new Intl.Collator(language);
  const all = [...dataset.partnerships.values()].sort((a, b) =>
    byName.compare(a.name[language], b.name[language]),
  );
  return KINDS.map((kind) => {
    const partnerships = all.filter((one) => one.kind === kind);
    return partnerships.length === 0 ? null : (
      <Section key={kind} title={`${messages.kinds[kind]}: ${partnerships.length}`}>
        <Partnerships of={partnerships} />
      </Section>
    );
  });
}

/** By year, the latest first. */
function EventList() {
  const { dataset, messages } = usePage();
  const years = grouped(dataset.events.values(), ({ date }) => String(calendarOf(date.first).year));
  return [...years].toReversed().map(([year, events]) => (
    <Section key={year} title={`${messages.timeline.year(Number(year))}: ${events.length}`}>
      <Events of={events} />
    </Section>
  ));
}

/** By name; those without partnerships and events in a list of their own. */
function CountryList() {
  const page = usePage();
  const { dataset, messages, language, words } = page;
  const byName = new Intl.Collator(language);
  const all = [...dataset.countries.values()]
    .sort((a, b) => byName.compare(a.name[language], b.name[language]))
    .map((country) => ({ country, entries: countryEntries(dataset, country.id, dataset.reachesTo) }));
  const full = all.filter(({ entries }) => !isEmpty(entries));
  const empty = all.filter(({ entries }) => isEmpty(entries));
  const name = (country: Country) => <Name kind="country" id={country.id} />;
  return (
    <>
      <Section title={messages.day(dataset.reachesTo)}>
        <ul className="rows">
          {full.map(({ country, entries }) => (
            <li key={country.id}>
              {name(country)}{' '}
              <small>
                {[countsInWords(entries, page), FILTERS[language].eventCount(entries.events.length)].join(
                  ' · ',
                )}
              </small>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={`${words.index.without}: ${empty.length}`}>
        <ul className="members">
          {empty.map(({ country }) => (
            <li key={country.id}>{name(country)}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}
