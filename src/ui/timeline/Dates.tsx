import { useMessages, useSelect } from '../../state/useLodelines.ts';
import { DateField } from './DateField.tsx';

interface Props {
  readonly className: string | undefined;
  /** Of the word before the date in the mode "so far". */
  readonly untilClass: string | undefined;
}

/** The date as a field, or both dates of a window. */
export function Dates({ className, untilClass }: Props) {
  const { messages } = useMessages();
  const time = useSelect((state) => state.view.time);
  const text = messages.timeline;
  const between = time.mode === 'between';
  return (
    <div className={className}>
      {between && (
        <>
          <DateField handle="start" day={time.start} label={text.startDate} />
          <span aria-hidden="true">{text.to}</span>
        </>
      )}
      {time.mode === 'so-far' && <span className={untilClass}>{text.until}</span>}
      <DateField handle="day" day={time.day} label={between ? text.endDate : text.date} />
    </div>
  );
}
