/** All data releases, with what changed since the one before. */
import type { Corrected } from '../../src/data/releaseChanges.ts';
import type { Release } from '../../src/distribution/history.ts';
import type { Language, Localised } from '../../src/domain/language.ts';
import { ABOUT } from '../../src/i18n/about.ts';
import { en } from '../../src/i18n/en.ts';
import { ko } from '../../src/i18n/ko.ts';
import { inBrackets } from '../../src/i18n/names.ts';
import { RELEASE_WORDS } from '../../src/i18n/releases.ts';

interface Props {
  readonly language: Language;
  /** The current release first. */
  readonly history: readonly Release[];
  /** The text of a day such as `2026-11-21`. */
  readonly day: (written: string) => string;
  /** The address of a view, by its query without `?`. */
  readonly view: (query: string) => string;
}

/** A part for each release: its counts, a link to the map, and the changes. */
export function Releases({ language, history, day, view }: Props) {
  const words = ABOUT[language].releases;
  const { number } = { en, ko }[language];
  return (
    <>
      <p>{words.rule}</p>
      {history.map(({ content: { payload, details }, changes }, i) => {
        const { release, reachesTo } = payload.release;
        return (
          <article key={release}>
            <h3>
              <time dateTime={release}>{day(release)}</time>
              {i === 0 && inBrackets(language, '', words.current)}
            </h3>
            <p>
              {words.counts(
                number(payload.partnerships.length),
                number(payload.events.length),
                number(Object.keys(details.sources).length),
                day(reachesTo),
              )}{' '}
              <a href={view(`data=${release}`)}>{words.open}</a>
            </p>
            {changes === null ? (
              <p>{words.first}</p>
            ) : (
              <>
                <p>{words.since(day(changes.since))}</p>
                <ul className="changes">
                  {(['partnerships', 'events'] as const).map((kind) => (
                    <Changed
                      key={kind}
                      language={language}
                      kind={kind}
                      changed={changes.list[kind]}
                      link={(id) => view(`data=${release}&${kind.slice(0, -1)}=${id}`)}
                    />
                  ))}
                </ul>
                {changes.list.others.length > 0 && (
                  <p>
                    {words.others(
                      changes.list.others.map((other) => RELEASE_WORDS[language].others[other]).join(', '),
                    )}
                  </p>
                )}
              </>
            )}
          </article>
        );
      })}
    </>
  );
}

interface Named {
  readonly id: string;
  readonly name: Localised;
}

interface ChangedProps {
  readonly language: Language;
  readonly kind: 'partnerships' | 'events';
  readonly changed: {
    readonly added: readonly Named[];
    readonly corrected: readonly Corrected[];
    readonly withdrawn: readonly Named[];
  };
  /** The address of a record in the newer release. */
  readonly link: (id: string) => string;
}

/** The counts of each change of one kind of record, each with the names to unfold. */
function Changed({ language, kind, changed: { added, corrected, withdrawn }, link }: ChangedProps) {
  const words = ABOUT[language].releases;
  const { number } = { en, ko }[language];
  const textOnly = (one: Corrected) => [...one.parts.en, ...one.parts.ko].every((part) => part === 'text');
  const lists = [
    { text: words.added, records: added, linked: true },
    { text: words.corrected, records: corrected.filter((one) => !textOnly(one)), linked: true },
    { text: words.onlyText, records: corrected.filter(textOnly), linked: true },
    { text: words.withdrawn, records: withdrawn, linked: false },
  ].filter(({ records }) => records.length > 0);
  if (lists.length === 0) return <li>{words.list(words.kinds[kind], words.unchanged)}</li>;
  return lists.map(({ text, records, linked }) => (
    <li key={text('')}>
      <details>
        <summary>{words.list(words.kinds[kind], text(number(records.length)))}</summary>
        <ul>
          {records.map(({ id, name }) => (
            <li key={id}>{linked ? <a href={link(id)}>{name[language]}</a> : name[language]}</li>
          ))}
        </ul>
      </details>
    </li>
  ));
}
