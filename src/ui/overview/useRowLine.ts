import type { Partnership } from '../../data/dataset.ts';
import type { Day } from '../../domain/time/date.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import { rowLine } from './rowLine.ts';

/** Returns `rowLine` in the language of the app. */
export function useRowLine(): (partnership: Partnership, day: Day, uncertain?: boolean) => string {
  const nameOf = useNameOf();
  const { messages } = useMessages();
  return (partnership, day, uncertain = false) => rowLine(partnership, day, uncertain, messages, nameOf);
}
