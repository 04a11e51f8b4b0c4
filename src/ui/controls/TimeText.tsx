import type { Time } from '../../domain/time/time.ts';
import { useSelect } from '../../state/useLodelines.ts';

interface Props {
  readonly text: (time: Time) => string;
}

/** A text that names the date: only this renders when the date moves and nothing changes. */
export function TimeText({ text }: Props) {
  return <span>{text(useSelect((state) => state.view.time))}</span>;
}
