import { LIST } from '../../i18n/list.ts';
import {
  useLensRecord,
  useLodelines,
  useMessages,
  useSelect,
  useSnapshot,
} from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';

interface Props {
  readonly of: 'partnerships' | 'events';
  readonly count: number;
  readonly all: number;
}

/** The number of rows that a table shows, their total, and the time of the view. */
export function Shown({ of, count, all }: Props) {
  const { dataset } = useLodelines();
  const { messages, language } = useMessages();
  const { lens } = useLensRecord();
  const { named } = useSnapshot();
  const nameOf = useNameOf();
  const time = useSelect((state) => state.view.time);
  const text = LIST[language];
  const { day } = time;
  const when = () => {
    if (time.mode === 'between') return text.between(time.start, day);
    if (time.mode === 'so-far') return text.soFar(day);
    return (of === 'partnerships' ? text.partnershipsOn : text.eventsOn)(day);
  };
  const beyond = messages.timeline.beyond(dataset.reachesTo);
  const parts = [text.shown(count, all), when()];
  if (of === 'partnerships' && named.length > 0) {
    parts.push(text.includingNamed(named.length, messages.overview.named(lens.map(nameOf))));
  }
  if (time.day > dataset.reachesTo) parts.push(beyond);
  return <span>{parts.join(' · ')}</span>;
}
