import { LIST } from '../../i18n/list.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';

interface Props {
  readonly of: 'partnerships' | 'events';
  readonly count: number;
  readonly all: number;
}

/** The number of rows that a table shows, their total, and the time of the view. */
export function Shown({ of, count, all }: Props) {
  const { dataset } = useLodelines();
  const { messages, language } = useMessages();
  const time = useSelect((state) => state.view.time);
  const text = LIST[language];
  const { day } = time;
  const when = () => {
    if (time.mode === 'between') return text.between(time.start, day);
    if (time.mode === 'so-far') return text.soFar(day);
    return (of === 'partnerships' ? text.partnershipsOn : text.eventsOn)(day);
  };
  const beyond = messages.timeline.beyond(dataset.reachesTo);
  const parts = [text.shown(count, all), when(), ...(time.day > dataset.reachesTo ? [beyond] : [])];
  return <span>{parts.join(' · ')}</span>;
}
