import { LANGUAGES } from '../../domain/language.ts';
import { lineOf } from '../../domain/partnership/lifeChart.ts';
import type { Party } from '../../domain/partnership/partnership.ts';
import { useIntervalDay } from '../../state/useIntervalDay.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import { CompareWith } from '../compare/CompareWith.tsx';
import { Detail, Facts, Part } from './Detail.tsx';
import styles from './CountryDetail.module.css';
import { countryEntries } from './countryEntries.ts';
import { EventList } from './EventList.tsx';
import { FiguresPart } from '../figures/FiguresPart.tsx';
import { MembershipRows } from './life/MembershipRows.tsx';
import { Years } from './life/Years.tsx';
import { useTimeScale } from '../../state/useTimeScale.ts';
import { TimeText } from '../controls/TimeText.tsx';
import { ThinCoverage } from './ThinCoverage.tsx';

const loadMinerals = async () => (await import('../figures/CountryMinerals.tsx')).CountryMinerals;

/** A country with all its partnerships, on a shared time axis, and events. The lens does not restrict them. */
export function CountryDetail({ id }: { readonly id: Party }) {
  const { actions, dataset } = useLodelines();
  const { messages, language } = useMessages();
  const day = useIntervalDay();
  const lens = useSelect((state) => state.view.lens);
  const name = useNameOf();
  const scale = useTimeScale();
  const country = dataset.countries.get(id);
  if (!country) return null;

  const text = messages.detail;
  const { own, full, observed, unions, events } = countryEntries(dataset, id, day);
  const other = LANGUAGES.find((tag) => tag !== language) ?? language;
  const line = lineOf(
    scale,
    [...own, ...unions.flatMap(({ memberships }) => memberships)].map(({ partnership }) => partnership.life),
    [],
  );

  return (
    <Detail
      kind={[
        text.inForceFor(full('in force').length),
        ...unions.map(({ union, memberships }) => text.moreThrough(memberships.length, name(union))),
      ].join(', ')}
      title={country.name[language]}
      subtitle={
        <span lang={other} translate="no">
          {country.name[other]}
        </span>
      }
      file="data/countries.json"
    >
      <Facts facts={[[text.capital, country.capital?.name[language] ?? null]]} />
      {lens.join() !== id && own.length > 0 && (
        <button
          type="button"
          className={`${styles['lens']} screen-only`}
          onClick={() => actions.setLens([id])}
        >
          {text.showLens(country.name[language])}
        </button>
      )}
      {(own.length > 0 || events.length > 0) && <CompareWith key={id} party={id} />}
      <FiguresPart title={text.minerals} load={loadMinerals}>
        {(CountryMinerals) => <CountryMinerals country={id} />}
      </FiguresPart>
      {own.length === 0 && <p>{text.noPartnerships}</p>}
      <ThinCoverage country={id} />
      {(own.length > 0 || unions.some(({ memberships }) => memberships.length > 0)) && (
        <div className={styles['years']}>
          <Years line={line} />
        </div>
      )}
      <MembershipRows
        line={line}
        title={<TimeText text={(time) => messages.overview.inForceOn(time.day)} />}
        memberships={full('in force')}
      />
      <MembershipRows line={line} title={messages.overview.uncertain} memberships={full('uncertain')} />
      <MembershipRows line={line} title={text.observing} memberships={observed} />
      {unions.map(({ union, memberships }) => (
        <MembershipRows
          line={line}
          key={union}
          title={text.throughUnion(name(union))}
          memberships={memberships}
          folded
        />
      ))}
      <MembershipRows
        line={line}
        title={text.upcoming}
        memberships={own.filter(({ status }) => status === 'upcoming')}
        folded
      />
      <MembershipRows
        line={line}
        title={text.past}
        memberships={own.filter(({ status }) => status === 'ended')}
        folded
      />
      {events.length > 0 && (
        <Part title={`${text.events}: ${events.length}`}>
          <EventList events={events} />
        </Part>
      )}
    </Detail>
  );
}
