import type { Partnership } from '../data/dataset.ts';
import { statusOn } from '../domain/life.ts';
import { KINDS, membershipOn, type Party } from '../domain/partnership.ts';
import { LANGUAGES } from '../domain/language.ts';
import type { Day } from '../domain/date.ts';
import { useLodelines, useMessages, useSelect } from '../state/useLodelines.ts';
import { Detail, Facts, Part } from './Detail.tsx';
import styles from './CountryDetail.module.css';
import { EventRow } from './EventRow.tsx';
import list from './list.module.css';
import { PartnershipRow } from './PartnershipRow.tsx';

/** A country over the whole record, whatever the lens. */
export function CountryDetail({ id }: { readonly id: Party }) {
  const { actions, dataset } = useLodelines();
  const { messages, language } = useMessages();
  const day = useSelect((state) => state.view.time.day);
  const lens = useSelect((state) => state.view.party);
  const country = dataset.countries.get(id);
  if (!country) return null;

  const text = messages.detail;
  const all = [...dataset.partnerships.values()].sort(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );
  const own = all.flatMap((partnership) => {
    const status = statusFor(partnership, id, day);
    return status ? [{ partnership, status }] : [];
  });
  const unions = [...dataset.countries.keys()].filter((union) =>
    dataset.membersOfUnion(union, day).includes(id),
  );
  const events = [...dataset.events.values()].filter((event) =>
    event.parties.some(({ party }) => party === id),
  );
  const group = (...statuses: readonly string[]) => own.filter(({ status }) => statuses.includes(status));
  const throughUnion = (union: Party) =>
    all.flatMap((partnership) => {
      const status = statusFor(partnership, union, day);
      const itself = statusFor(partnership, id, day);
      return status === 'in force' && !itself ? [{ partnership, status }] : [];
    });
  const through = unions.map((union) =>
    text.moreThrough(throughUnion(union).length, dataset.countries.get(union)?.name[language] ?? union),
  );
  const other = LANGUAGES.find((tag) => tag !== language) ?? language;

  return (
    <Detail
      kind={[text.inForceFor(group('in force').length), ...through].join(', ')}
      title={country.name[language]}
      subtitle={<span lang={other}>{country.name[other]}</span>}
    >
      <Facts facts={[[text.capital, country.capital?.name[language] ?? null]]} />
      {lens.join() !== id && own.length > 0 && (
        <button type="button" className={styles['lens']} onClick={() => actions.setLens([id])}>
          {text.showLens(country.name[language])}
        </button>
      )}
      {own.length === 0 && <p>{text.noPartnerships}</p>}
      <Rows title={messages.overview.inForceOn(messages.day(day))} rows={group('in force')} day={day} />
      <Rows title={messages.overview.uncertain} rows={group('uncertain')} day={day} />
      {unions.map((union) => (
        <Rows
          key={union}
          title={text.throughUnion(dataset.countries.get(union)?.name[language] ?? union)}
          rows={throughUnion(union)}
          day={day}
          folded
        />
      ))}
      <Rows title={text.upcoming} rows={group('upcoming')} day={day} folded />
      <Rows title={text.past} rows={group('ended')} day={day} folded />
      {events.length > 0 && (
        <Part title={`${text.events}: ${events.length}`}>
          <ul>
            {events.toReversed().map((event) => (
              <EventRow key={event.id} event={event} later={event.date.first > day} />
            ))}
          </ul>
        </Part>
      )}
    </Detail>
  );
}

/** The status of a party's membership; null if it never was a member. */
function statusFor(partnership: Partnership, party: Party, day: Day): string | null {
  const member = partnership.members.find((candidate) => candidate.party === party);
  if (!member) return null;
  const status = membershipOn(partnership, member, day);
  return status === 'upcoming' && statusOn(partnership.life, day) === 'ended' ? 'ended' : status;
}

interface RowsProps {
  readonly title: string;
  readonly rows: readonly { readonly partnership: Partnership; readonly status: string }[];
  readonly day: Day;
  readonly folded?: boolean;
}

function Rows({ title, rows, day, folded = false }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <details className={list['section']} open={!folded}>
      <summary>
        <span>{title}</span> <span>{rows.length}</span>
      </summary>
      <ul>
        {rows.map(({ partnership, status }) => (
          <PartnershipRow
            key={partnership.id}
            partnership={partnership}
            day={day}
            uncertain={status === 'uncertain'}
          />
        ))}
      </ul>
    </details>
  );
}
