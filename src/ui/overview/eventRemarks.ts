/** What a list says of an event besides date and title. */
import type { Event } from '../../data/dataset.ts';
import type { Messages } from '../../i18n/messages.ts';

/** Returns the kind, and whether the event is only announced or unconfirmed. */
export function eventRemarks({ kind, scheduled, confidence }: Event, messages: Messages): string[] {
  return [
    messages.eventKind[kind],
    scheduled && messages.detail.scheduled,
    confidence === 'low' && messages.confidence.low,
  ].filter((remark) => remark !== false);
}
