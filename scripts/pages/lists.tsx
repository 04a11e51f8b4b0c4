/** Lists of partnerships and of events. */
import type { Event, Partnership } from '../../src/data/dataset.ts';
import type { Day } from '../../src/domain/time/date.ts';
import { statusOn } from '../../src/domain/time/life.ts';
import { KindMark } from '../../src/ui/controls/Mark.tsx';
import { eventRemarks } from '../../src/ui/overview/eventRemarks.ts';
import { rowLine } from '../../src/ui/overview/rowLine.ts';
import { usePage } from './pageContext.ts';
import { Name } from './parts.tsx';

/** Partnerships, each with a second line on the day on which the data ends. */
export function Partnerships({ of }: { readonly of: readonly Partnership[] }) {
  const { dataset, messages, nameOf } = usePage();
  return (
    <ul className="rows marked">
      {of.map((partnership) => {
        const uncertain = statusOn(partnership.life, dataset.reachesTo) === 'uncertain';
        return (
          <li key={partnership.id}>
            <KindMark kind={partnership.kind} uncertain={uncertain} />
            <Name kind="partnership" id={partnership.id} />{' '}
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
            <small>{messages.date(event.date)}</small> <Name kind="event" id={event.id} />{' '}
            <small>{[...eventRemarks(event, messages), ...later(event.date.first)].join(' · ')}</small>
          </li>
        ))}
    </ul>
  );

  function later(day: Day): string[] {
    return day > dataset.reachesTo ? [messages.timeline.beyond(dataset.reachesTo)] : [];
  }
}
