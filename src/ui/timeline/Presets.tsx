import type { Day } from '../../domain/time/date.ts';
import { addYears, calendarOf, yearStart } from '../../domain/time/date.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { Select } from '../controls/Select.tsx';
import styles from './AxisButtons.module.css';

/** A select of common time intervals: the last twelve months, since the start of some partnerships, each year. */
export function Presets() {
  const { actions, dataset } = useLodelines();
  const { messages, language } = useMessages();
  const { reachesTo } = dataset;
  const text = messages.timeline;
  const since = (id: string) => {
    const partnership = dataset.partnerships.get(id);
    const start = partnership?.start?.first;
    const name = partnership?.shortName[language];
    return start === undefined || name === undefined
      ? []
      : [{ label: text.since(name), start, day: reachesTo }];
  };
  const lastYear = calendarOf(reachesTo).year;
  const windows: { label: string; start: Day; day: Day }[] = [
    { label: text.lastYear, start: addYears(reachesTo, -1) + 1, day: reachesTo },
    ...dataset.settings.presets.flatMap(since),
    ...Array.from({ length: 6 }, (_, i) => lastYear - i).map((year) => ({
      label: text.year(year),
      start: yearStart(year),
      day: Math.min(yearStart(year + 1) - 1, reachesTo),
    })),
  ];
  const chosen = useSelect(({ view: { time } }) =>
    windows.findIndex(
      ({ start, day }) => time.mode === 'between' && start === time.start && day === time.day,
    ),
  );
  return (
    <Select
      className={styles['presets']}
      label={text.window}
      labelHidden
      value={chosen}
      options={[
        { value: -1, label: text.window, disabled: true },
        ...windows.map(({ label }, value) => ({ value, label })),
      ]}
      onChange={(value) => {
        const window = windows[value];
        if (window) actions.setTime({ mode: 'between', start: window.start, day: window.day });
      }}
    />
  );
}
