/** Keeps what is said about an answer in view: on a phone it is below what the panel shows. */
import { type RefObject, useEffect, useRef } from 'react';

/** Scrolls a question to its feedback, and to the buttons after it if there is room, each time an answer is checked. */
export function useFeedbackInView(card: RefObject<HTMLElement | null>, tries: number): void {
  const seen = useRef(tries);
  useEffect(() => {
    if (seen.current === tries) return;
    seen.current = tries;
    for (const part of ['after', 'feedback'])
      card.current?.querySelector(`[data-part="${part}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [card, tries]);
}
