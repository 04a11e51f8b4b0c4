/** What a list of sources says below the title of a document. */
import type { Source } from '../../data/payload.ts';
import { parseEdtf } from '../../domain/time/date.ts';
import type { Messages } from '../../i18n/messages.ts';

/** Returns publisher, date, and what the record lacks, in one line. */
export function sourceLine(source: Source, messages: Messages): string {
  const published = source.published === null ? null : parseEdtf(source.published);
  return [
    source.publisher,
    published && messages.date(published),
    source.titleIsDescriptive && messages.detail.titleOurs,
    source.url === null && messages.detail.noAddress,
  ]
    .filter((part) => typeof part === 'string')
    .join(' · ');
}
