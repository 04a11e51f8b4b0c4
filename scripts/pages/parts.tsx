/** The parts that all pages of the record have in common. */
import { Fragment, type ReactNode } from 'react';
import { type PageKind, staticPage } from '../../src/data/staticPages.ts';
import type { Localised } from '../../src/domain/language.ts';
import { titleOf } from '../../src/state/derived/selectors.ts';
import { noteParts } from '../../src/ui/details/noteParts.ts';
import { usePage } from './pageContext.ts';

/** A section with a heading; nothing without content. */
export function Section({
  title,
  id,
  children,
}: {
  readonly title: string;
  /** For links to the section. */
  readonly id?: string;
  readonly children: ReactNode;
}) {
  return (
    <section id={id}>
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
      {value + words.beforeBracket}
      <span className="meaning">
        (<a href={`${to(staticPage('about/', language))}#${section}`}>{words.meaning}</a>)
      </span>
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
          <strong>{`${title}:`}</strong>{' '}
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
