/** What the start page shows without the app: the layout of the app, and tables below it. */
import { Fragment } from 'react';
import { mapAddress, staticPage } from '../../src/data/staticPages.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { KINDS } from '../../src/domain/partnership/partnership.ts';
import { ABOUT } from '../../src/i18n/about.ts';
import { BORDERS } from '../../src/i18n/borders.ts';
import { EXPORT } from '../../src/i18n/export.ts';
import { createSelectors } from '../../src/state/derived/selectors.ts';
import type { ViewState } from '../../src/state/view.ts';
import { Partnerships } from '../pages/lists.tsx';
import { usePage } from '../pages/pageContext.ts';
import { Name } from '../pages/parts.tsx';
import { StartLegend } from './StartLegend.tsx';
import { EventTable, PartnershipTable } from './StartTables.tsx';

interface Props {
  readonly view: ViewState;
  /** The SVG of the view. */
  readonly picture: string;
  /** HTML for a page that does not start. */
  readonly words: string;
}

export function StartPage({ view, picture, words }: Props) {
  const { dataset, language, messages, words: text, to } = usePage();
  const borders = BORDERS[language];
  const other = LANGUAGES.find((tag) => tag !== language) ?? language;
  return (
    <div className="start">
      <header>
        <h1>
          <span translate="no">{messages.title}</span> <small>{messages.tagline}</small>
        </h1>
        <nav>
          <a href={to(staticPage('about/', language))}>{ABOUT[language].title}</a>{' '}
          <a href={to(mapAddress(other))} lang={other} hrefLang={other} translate="no">
            {text.otherLanguage}
          </a>
        </nav>
      </header>
      <main>
        {/* Sections, because some readers drop a `div` with many links. */}
        <section className="screen">
          {/* oxlint-disable-next-line react/no-danger -- SVG that the build itself makes from the record. */}
          <div className="place" dangerouslySetInnerHTML={{ __html: picture }} />
          <StartLegend />
          <div className="time">
            <p className="date">{messages.day(view.time.day)}</p>
            {/* oxlint-disable-next-line react/no-danger -- A part of index.html. */}
            <div className="first" dangerouslySetInnerHTML={{ __html: words }} />
          </div>
          <Latest view={view} />
        </section>
        <PartnershipTable />
        <EventTable />
        <section className="table" id="borders">
          <h2>{borders.title}</h2>
          <p>{borders.noEndorsement}</p>
          <p>{borders.origin}</p>
          <p>{borders.lines}</p>
        </section>
      </main>
      <footer>
        <p>{EXPORT[language].source(dataset.reachesTo, dataset.release)}</p>
        <nav aria-label={text.more}>
          {(['partnership', 'event', 'country'] as const).map((kind) => (
            <Fragment key={kind}>
              <a href={to(staticPage(`${kind}/`, language))}>{text.index.title[kind]}</a>{' '}
            </Fragment>
          ))}
        </nav>
      </footer>
    </div>
  );
}

/** The latest state, as in the panel of the app. */
function Latest({ view }: Pick<Props, 'view'>) {
  const { dataset, messages } = usePage();
  const text = messages.overview;
  const snapshot = createSelectors(dataset).snapshot(view);
  const { day } = view.time;
  const [latest] = snapshot.events;
  return (
    <section className="panel">
      <p className="when">{text.inForceOn(day)}</p>
      <h2>
        {text.partnerships(snapshot.inForce.length)} <small>{text.ofBegun(snapshot.begun)}</small>
      </h2>
      {latest && (
        <p className="latest">
          <strong>{text.last}</strong> <small>{messages.date(latest.date)}</small>{' '}
          <Name kind="event" id={latest.id} />
        </p>
      )}
      {KINDS.map((kind) => {
        const partnerships = snapshot.inForce.filter((one) => one.kind === kind);
        return (
          partnerships.length > 0 && (
            <section key={kind}>
              <h3>{`${messages.kinds[kind]} ${partnerships.length}`}</h3>
              <Partnerships of={partnerships} />
            </section>
          )
        );
      })}
    </section>
  );
}
