/** Texts of the record that name other records by their ids. */
import type { Dataset } from '../../data/dataset.ts';

/** A part of a text: an id of a record, or plain text. */
export interface NotePart {
  readonly text: string;
  /** The kind of record that `text` is the id of; null for plain text. */
  readonly kind: 'partnership' | 'event' | null;
}

/** Matches a possible id of a record: words joined by hyphens. */
const ID = /([a-z0-9]+(?:-[a-z0-9]+)+)/u;

/** Returns the parts of a text in order; together they are the text. */
export function noteParts(text: string, dataset: Pick<Dataset, 'partnerships' | 'events'>): NotePart[] {
  return text.split(ID).map((part) => ({
    text: part,
    kind: dataset.events.has(part) ? 'event' : dataset.partnerships.has(part) ? 'partnership' : null,
  }));
}
