/** The records that show what is right. */
import type { Dataset } from '../../data/dataset.ts';
import type { Language } from '../../domain/language.ts';
import type { Question } from '../../domain/lesson/question.ts';
import { messagesOf } from '../../i18n/messages.ts';

/** The titles of the records that a question cites; of events with their dates. */
export function evidenceOf({ evidence = [] }: Question, dataset: Dataset, language: Language): string[] {
  return evidence.flatMap((id) => {
    const event = dataset.events.get(id);
    if (event) return `${event.title[language]} (${messagesOf(language).date(event.date)})`;
    return dataset.partnerships.get(id)?.name[language] ?? [];
  });
}
