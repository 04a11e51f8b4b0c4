/** What the preview card of a page is about, where it is, and what it says. */
import type { Dataset } from '../../src/data/dataset.ts';
import type { PageKind } from '../../src/data/staticPages.ts';
import type { Language } from '../../src/domain/language.ts';
import { statusOn } from '../../src/domain/time/life.ts';
import { EXPORT } from '../../src/i18n/export.ts';
import { LESSONS } from '../../src/i18n/lessons.ts';
import { atStart } from '../../src/i18n/names.ts';
import { countryEntries } from '../../src/ui/details/countryEntries.ts';
import { countsInWords, isEmpty } from '../pages/countryCounts.ts';
import type { PageContext } from '../pages/pageContext.ts';
import type { CardWords } from './card.ts';

/** A record that has a card, or the site. */
export type RecordCard = { readonly kind: Exclude<PageKind, 'event'>; readonly id: string } | null;

/** What a card is about: one of these, a tour or a lesson, or all of them. */
export type CardOf =
  | RecordCard
  | { readonly kind: 'tour' | 'lesson'; readonly id: string }
  | { readonly kind: 'tours' | 'lessons' };

/** The address of a card, relative to the site. */
export function cardAddress(of: CardOf, language: Language): string {
  const name = of === null ? 'site' : 'id' in of ? `${of.kind}/${of.id}` : of.kind;
  return `cards/${language}/${name}.png`;
}

/** The card of a page: its own, for an event that of its first partnership, otherwise that of the site. */
export function cardOfPage(dataset: Dataset, kind: PageKind | null, id: string | null): RecordCard {
  if (kind === null || id === null) return null;
  if (kind !== 'event') return kind === 'country' && isEmpty(entriesOf(dataset, id)) ? null : { kind, id };
  const [partnership] = dataset.events.get(id)?.partnerships ?? [];
  return partnership === undefined ? null : { kind: 'partnership', id: partnership };
}

/** What a card says. */
export function cardWords(of: CardOf, context: PageContext): CardWords {
  const { dataset, messages, language, words } = context;
  const day = dataset.reachesTo;
  const note = EXPORT[language].borders;
  const partnership = of?.kind === 'partnership' ? dataset.partnerships.get(of.id) : undefined;
  if (partnership) {
    const { kind, name, life } = partnership;
    const status = messages.detail.onDate[statusOn(life, day)](day);
    return { title: name[language], kind, line: `${messages.kind[kind]} · ${status}`, note };
  }
  const country = of?.kind === 'country' ? dataset.countries.get(of.id) : undefined;
  if (country) {
    const counts = countsInWords(entriesOf(dataset, country.id), context);
    const title = words.country.title(country.name[language]);
    return { title, kind: null, line: `${messages.day(day)}: ${counts}`, note };
  }
  const scenes = { tour: context.tours, lesson: context.lessons };
  const tour =
    of?.kind === 'tour' || of?.kind === 'lesson' ? scenes[of.kind].find(({ id }) => id === of.id) : undefined;
  if (tour) return { title: tour.title[language], kind: null, line: tour.summary[language], note };
  if (of?.kind === 'tours') {
    const { title, description } = words.tours;
    return { title, kind: null, line: description(messages.number(context.tours.length)), note };
  }
  if (of?.kind === 'lessons') {
    const { lessons: title, description } = LESSONS[language];
    return { title, kind: null, line: description(messages.number(context.lessons.length)), note };
  }
  const count = (records: ReadonlyMap<string, unknown>) => messages.number(records.size);
  return {
    title: atStart(dataset.settings.title[language]),
    kind: null,
    line: words.card.site(count(dataset.partnerships), count(dataset.events), day),
    note,
  };
}

/** The alternative text of a card: what it says. */
export function cardAlt(of: CardOf, context: PageContext): string {
  const { title, line } = cardWords(of, context);
  return `${title}. ${line}`;
}

function entriesOf(dataset: Dataset, id: string) {
  return countryEntries(dataset, id, dataset.reachesTo);
}
