/** Title and line of text for an item of the map. */
import type { Dataset } from '../data/dataset.ts';
import type { Language } from '../domain/language.ts';
import { messagesOf } from '../i18n/messages.ts';
import { figureText } from '../state/derived/figureText.ts';
import type { LayerValues } from '../state/derived/layerValues.ts';
import type { Thing } from './drawnMap.ts';

/**
 * The name of an item and a line about it: the kind of a partnership, the date of an event, the figure of a
 * country (null without one). Null if the record does not contain the item.
 */
export function thingText(
  dataset: Dataset,
  { kind, id }: Thing,
  language: Language,
  layerValues: LayerValues | null,
): { readonly title: string; readonly line: string | null } | null {
  const messages = messagesOf(language);
  switch (kind) {
    case 'partnership': {
      const partnership = dataset.partnerships.get(id);
      return partnership
        ? { title: partnership.name[language], line: messages.kind[partnership.kind] }
        : null;
    }
    case 'event': {
      const event = dataset.events.get(id);
      return event ? { title: event.title[language], line: messages.date(event.date) } : null;
    }
    case 'country': {
      const country = dataset.countries.get(id);
      return country
        ? {
            title: country.name[language],
            line: layerValues && (figureText(layerValues, id, language) || null),
          }
        : null;
    }
  }
}

/** Items with their texts, without those that the record does not contain. */
export function inWords(
  dataset: Dataset,
  things: readonly Thing[],
  language: Language,
  layerValues: LayerValues | null,
) {
  return things.flatMap((thing) => {
    const text = thingText(dataset, thing, language, layerValues);
    return text ? [{ thing, ...text }] : [];
  });
}
