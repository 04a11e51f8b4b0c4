/** The time of a view in words. */
import type { Time } from '../domain/time.ts';
import type { Messages } from '../i18n/messages.ts';

/** A day, everything up to a day, or the days from one to another. */
export function timeText(time: Time, messages: Messages): string {
  const day = messages.day(time.day);
  switch (time.mode) {
    case 'on':
      return day;
    case 'so-far':
      return messages.cite.upTo(day);
    case 'between':
      return messages.cite.window(messages.day(time.start), day);
  }
}
