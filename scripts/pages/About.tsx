/** The content of the page "About the data". */
import type { ReactNode } from 'react';
import type { Language, Localised } from '../../src/domain/language.ts';
import { ADDRESSES } from '../../src/distribution/addresses.ts';
import type { Release } from '../../src/distribution/history.ts';
import { parseEdtf } from '../../src/domain/time/date.ts';
import { AUTHORS } from '../../src/export/citation.ts';
import { ABOUT, type AboutWords } from '../../src/i18n/about.ts';
import { REPORT } from '../../src/i18n/report.ts';
import { en } from '../../src/i18n/en.ts';
import { ko } from '../../src/i18n/ko.ts';
import { readablePercent } from '../../src/i18n/numbers.ts';
import type { AboutFacts } from './aboutFacts.ts';
import { Completeness } from './Completeness.tsx';
import { Releases } from './Releases.tsx';

/** What the page shows. */
export interface AboutContent {
  readonly language: Language;
  readonly facts: AboutFacts;
  /** All releases, the current one first. */
  readonly history: readonly [current: Release, ...older: Release[]];
  /** The path back to the site, such as `../`. */
  readonly back: string;
  /** The subject of the map, as in the settings of the site. */
  readonly subject: Localised;
  /** The address of the published site; null if it is not known. */
  readonly site: string | null;
  /** The address of the guide to corrections; null if the repository is not known. */
  readonly guide: string | null;
}

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** The sections in their order on the page. Each has its key as `id`, so that it can be linked. */
const SECTIONS = [
  'included',
  'excluded',
  'dates',
  'status',
  'binding',
  'confidence',
  'disagreement',
  'current',
  'complete',
  'downloads',
  'cite',
  'licence',
  'correct',
  'releases',
] as const satisfies readonly (keyof AboutWords['sections'])[];

type Download = keyof AboutWords['downloads']['links'];

/** The addresses of the files, in the order of the page. Feeds and calendar have one file for each language. */
function dataFiles(language: Language): readonly (readonly [file: Download, address: string])[] {
  return [
    ['zip', ADDRESSES.archive],
    ['workbook', ADDRESSES.workbook],
    ['package', ADDRESSES.descriptor],
    ['json', ADDRESSES.index],
    ['atom', ADDRESSES.atom(language)],
    ['feed', ADDRESSES.jsonFeed(language)],
    ['calendar', ADDRESSES.calendar(language)],
  ];
}

/** The heading, the totals, the contents and the sections of the page. */
export function About({ language, facts, history, back, subject, site, guide }: AboutContent) {
  const words = ABOUT[language];
  const messages = { en, ko }[language];
  const number = (value: number) => messages.number(value);
  const day = (written: string) => {
    const date = parseEdtf(written);
    if (!date) throw new Error(`About: expected a date, got ${written}.`);
    return messages.date(date);
  };
  const view = (query: string) => `${back}?${query}&lang=${language}`;
  const { release, reachesTo } = history[0].content.payload.release;
  const citation = [
    `${AUTHORS} (${release.slice(0, 4)})`,
    messages.pageTitle(null, subject[language]),
    words.cite.version(release, day(reachesTo)),
    ...(site === null ? [] : [site]),
  ].join('. ');

  const contents: Record<(typeof SECTIONS)[number], ReactNode> = {
    included: (
      <>
        <Paragraphs of={[words.included.what, words.included.events, words.included.documents]} />
        <h3>{words.included.kinds}</h3>
        <Meanings
          rows={Object.entries(facts.kinds).map(([kind, count]) => [
            messages.kinds[kind as keyof typeof facts.kinds],
            number(count),
          ])}
        />
        <Paragraphs
          of={[
            words.included.languages(
              number(facts.languages.all),
              number(facts.languages.en),
              number(facts.languages.ko),
              number(facts.languages.others),
            ),
            words.included.figures,
          ]}
        />
      </>
    ),
    excluded: (
      <Paragraphs
        of={[
          words.excluded.range(day(String(facts.firstYear)), readablePercent(facts.shareSince2022)),
          facts.emptyYears.length > 0 && words.excluded.emptyYears(facts.emptyYears),
          words.excluded.members,
          words.excluded.texts(
            number(facts.texts.yes),
            number(facts.partnerships),
            number(facts.texts.no),
            number(facts.texts.unknown),
          ),
          words.excluded.notFound,
          words.excluded.places,
        ]}
      />
    ),
    dates: (
      <ul>
        {words.dates.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    ),
    status: (
      <>
        <Meanings
          rows={(['upcoming', 'in force', 'uncertain', 'ended'] as const).map((status) => [
            messages.status[status],
            words.status.meaning[status],
          ])}
        />
        <Paragraphs
          of={[
            words.status.computed(day(reachesTo)),
            words.status.announced(
              words.status.partnershipCount(facts.scheduled.partnerships),
              words.status.eventCount(facts.scheduled.events),
            ),
          ]}
        />
      </>
    ),
    binding: (
      <>
        <Meanings
          rows={(['binding', 'non-binding', 'unknown'] as const).map((binding) => [
            `${messages.binding[binding]}: ${number(facts.bindings[binding])}`,
            words.binding.meaning[binding],
          ])}
        />
        <p>{words.binding.form}</p>
      </>
    ),
    confidence: (
      <>
        <Meanings
          rows={(['high', 'medium', 'low'] as const).map((confidence) => [
            `${words.confidence.levels[confidence]}: ${number(facts.confidences[confidence])}`,
            words.confidence.meaning[confidence],
          ])}
        />
        <p>{words.confidence.notes}</p>
      </>
    ),
    disagreement: (
      <>
        <p>{words.disagreement.rule(number(facts.notes.partnerships), number(facts.notes.events))}</p>
        <ul>
          {words.disagreement.examples.map(({ record, name, text }) => (
            <li key={record}>
              <a href={view(record)}>{name}</a>: {text}
            </li>
          ))}
        </ul>
      </>
    ),
    current: <Paragraphs of={[words.current.latest(day(reachesTo)), words.current.fewer]} />,
    complete: <Completeness language={language} day={day} />,
    downloads: (
      <>
        <p>{words.downloads.lead}</p>
        <ul>
          {dataFiles(language).map(([file, address]) => (
            <li key={file}>
              <a href={back + address}>{words.downloads.links[file]}</a>
            </li>
          ))}
        </ul>
      </>
    ),
    cite: (
      <>
        <p>{words.cite.data}</p>
        <blockquote>{citation}</blockquote>
        <p>{words.cite.slide}</p>
        <blockquote>{words.cite.credit}</blockquote>
        <p>{words.cite.view(messages.cite.open)}</p>
      </>
    ),
    licence: (
      <>
        <p>
          {words.licence.data} <a href={LICENCE}>{words.licence.text}</a>
        </p>
        <p>{words.licence.rest}</p>
      </>
    ),
    correct: (
      <>
        <p>{words.correct.panel(REPORT[language].open)}</p>
        <p>
          {guide === null ? (
            words.correct.nowhere
          ) : (
            <>
              {words.correct.guide} <a href={guide}>{words.correct.open}</a>
            </>
          )}
        </p>
      </>
    ),
    releases: <Releases language={language} history={history} day={day} view={view} />,
  };

  return (
    <>
      <h1>{words.title}</h1>
      <dl className="totals">
        {(
          [
            ['partnerships', number(facts.partnerships)],
            ['events', number(facts.events)],
            ['sources', number(facts.sources)],
            ['reachesTo', day(reachesTo)],
            ['release', day(release)],
          ] as const
        ).map(([fact, value]) => (
          <div key={fact}>
            <dt>{words.facts[fact]}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <nav className="contents" aria-label={words.contents}>
        <h2>{words.contents}</h2>
        <ul>
          {SECTIONS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{words.sections[id]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {SECTIONS.map((id) => (
        <section key={id} id={id}>
          <h2>{words.sections[id]}</h2>
          {contents[id]}
        </section>
      ))}
    </>
  );
}

function Paragraphs({ of }: { readonly of: readonly (string | false)[] }) {
  return of.filter((text) => text !== false).map((text) => <p key={text}>{text}</p>);
}

/** Names with what they mean or how many there are. */
function Meanings({ rows }: { readonly rows: readonly (readonly [name: string, meaning: string])[] }) {
  return (
    <dl className="meanings">
      {rows.map(([name, meaning]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
