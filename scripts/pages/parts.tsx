/** The parts that several pages of the record have. */
import { Fragment, type ReactNode } from 'react';
import type { Event, Partnership } from '../../src/data/dataset.ts';
import { fileInRepository } from '../../src/data/repository.ts';
import { type PageKind, staticPage } from '../../src/data/staticPages.ts';
import type { Localised } from '../../src/domain/language.ts';
import { type Day, parseEdtf } from '../../src/domain/time/date.ts';
import { statusOn } from '../../src/domain/time/life.ts';
import { titleOf } from '../../src/state/derived/selectors.ts';
import { plainQuery } from '../../src/state/viewCodec.ts';
import { isHttps } from '../../src/ui/controls/OutsideLink.tsx';
import { KindMark } from '../../src/ui/controls/Mark.tsx';
import { noteParts } from '../../src/ui/details/noteParts.ts';
import { sourceLine } from '../../src/ui/details/sourceLine.ts';
import { eventRemarks } from '../../src/ui/overview/eventRemarks.ts';
import { rowLine } from '../../src/ui/overview/rowLine.ts';
import { usePage } from './pageContext.ts';
import { pageView } from './pageView.ts';

/** A section with a heading; nothing without content. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2>
        <Unbroken text={title} />
      </h2>
      {children}
    </section>
  );
}

/** Matches a middle dot with the character before it. */
const DOT = /(\S·)/u;

/** A text in which no line begins with a middle dot; browsers break lines on both sides of it. */
export function Unbroken({ text }: { readonly text: string }) {
  return text.split(DOT).map((part, place) =>
    place % 2 === 1 ? (
      <span key={`${place} ${part}`} className="dot">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

/** The heading of a page, with what it is above and a line below. */
export function Heading({
  above,
  title,
  children,
}: {
  readonly above: ReactNode;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <>
      <p className="above">{above}</p>
      <h1>
        <Unbroken text={title} />
      </h1>
      <p className="below">{children}</p>
    </>
  );
}

/** The link into the app with the view of the page, and the picture of that view if there is one. */
export function Opening({ kind, id }: { readonly kind: PageKind; readonly id: string }) {
  const { dataset, language, words, to, picture } = usePage();
  const view = pageView(dataset, language, { kind, id });
  const drawn = picture(view);
  return (
    <>
      {drawn !== null && (
        // oxlint-disable-next-line react/no-danger -- SVG that the build itself makes from the record.
        <figure className="picture" dangerouslySetInnerHTML={{ __html: drawn }} />
      )}
      <p>
        <a className="open" href={to(plainQuery(view, dataset))}>
          {words.openView}
        </a>
      </p>
    </>
  );
}

/** Terms and values. Terms whose value is null or '' are left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [term: string, value: ReactNode])[] }) {
  return (
    <dl className="meanings">
      {facts.map(([term, value]) =>
        value === null || value === '' ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** A value with a link to its meaning on the page about the data. */
export function Defined({ value, section }: { readonly value: string; readonly section: string }) {
  const { language, words, to } = usePage();
  return (
    <>
      {value}{' '}
      <a className="meaning" href={`${to(staticPage('about/', language))}#${section}`}>
        {words.meaning}
      </a>
    </>
  );
}

/** The name of a record as a link to its page. */
export function Name({ kind, id }: { readonly kind: PageKind; readonly id: string }) {
  const { dataset, language, linkTo } = usePage();
  return (
    <a href={linkTo(kind, id)}>
      <Unbroken text={titleOf(dataset, { kind, id })?.[language] ?? id} />
    </a>
  );
}

/** Names of partnerships, separated by commas; null without any. */
export function namesOf(ids: readonly string[]): ReactNode {
  return ids.length === 0
    ? null
    : ids.map((id, i) => (
        <Fragment key={id}>
          {i > 0 && ', '}
          <Name kind="partnership" id={id} />
        </Fragment>
      ));
}

/** A paragraph of the record. Ids of other records are links. A title marks it as a note on the record. */
export function Note({ text, title }: { readonly text: Localised; readonly title?: string }) {
  const { dataset, language } = usePage();
  return (
    <p className={title === undefined ? 'summary' : 'note'}>
      {title !== undefined && (
        <>
          <strong>{title}</strong>{' '}
        </>
      )}
      {noteParts(text[language], dataset).map(({ text: part, kind }, place) =>
        kind === null ? (
          <Unbroken key={`${place} ${part}`} text={part} />
        ) : (
          <Name key={`${place} ${part}`} kind={kind} id={part} />
        ),
      )}
    </p>
  );
}

/** Partnerships, each with a second line on the day on which the data ends. */
export function Partnerships({ of }: { readonly of: readonly Partnership[] }) {
  const { dataset, messages, nameOf } = usePage();
  return (
    <ul className="rows">
      {of.map((partnership) => {
        const uncertain = statusOn(partnership.life, dataset.reachesTo) === 'uncertain';
        return (
          <li key={partnership.id}>
            <KindMark kind={partnership.kind} uncertain={uncertain} />
            <Name kind="partnership" id={partnership.id} />
            <small>{rowLine(partnership, dataset.reachesTo, uncertain, messages, nameOf)}</small>
          </li>
        );
      })}
    </ul>
  );
}

/** Events, newest first, with date, title and remarks. Those after the day on which the data ends are marked. */
export function Events({ of }: { readonly of: readonly Event[] }) {
  const { dataset, messages } = usePage();
  return (
    <ul className="rows dated">
      {of
        .toSorted((a, b) => b.date.first - a.date.first)
        .map((event) => (
          <li key={event.id}>
            <small>{messages.date(event.date)}</small>
            <Name kind="event" id={event.id} />
            <small>{[...eventRemarks(event, messages), ...later(event.date.first)].join(' · ')}</small>
          </li>
        ))}
    </ul>
  );

  function later(day: Day): string[] {
    return day > dataset.reachesTo ? [messages.timeline.beyond(dataset.reachesTo)] : [];
  }
}

/** Publisher, title, date and address of each source. */
export function Sources({ ids }: { readonly ids: readonly string[] }) {
  const { details, messages } = usePage();
  const sources = ids.flatMap((id) => details.sources[id] ?? []);
  return (
    <Section title={messages.detail.sources(sources.length)}>
      <ol className="sources">
        {sources.map((source) => (
          <li key={source.id}>
            {source.url !== null && isHttps(source.url) ? (
              <a href={source.url} lang={source.language}>
                {source.title}
              </a>
            ) : (
              <span lang={source.language}>{source.title}</span>
            )}
            <small>
              {sourceLine(source, messages)}
              {source.url !== null && !isHttps(source.url) && (
                <>
                  {' '}
                  <code translate="no">{source.url}</code>
                </>
              )}
            </small>
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface DataProps {
  /** The file of the record, as a path in the repository. */
  readonly file: string;
  /** The address of the record as JSON; absent if it has none of its own. */
  readonly json?: string;
}

/** The release, the record as JSON, and the file in which to correct it. */
export function Data({ file, json }: DataProps) {
  const { dataset, messages, words, to, repository } = usePage();
  const released = parseEdtf(dataset.release);
  return (
    <Section title={words.data}>
      <p>
        {words.release(released ? messages.date(released) : dataset.release)}
        {json !== undefined && (
          <>
            {' '}
            <a href={to(json)}>{words.json}</a>
          </>
        )}
        {repository !== null && (
          <>
            {' '}
            <a href={fileInRepository(repository, file)}>{messages.report.open}</a>
          </>
        )}
      </p>
    </Section>
  );
}
