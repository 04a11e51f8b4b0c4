/** What the components of the record's pages read: the record, the language, and addresses from the page. */
import { createContext, useContext } from 'react';
import type { Dataset } from '../../src/data/dataset.ts';
import type { SourcedFigures } from '../../src/data/figures.ts';
import { nameOf } from '../../src/data/nameOf.ts';
import type { Details } from '../../src/data/payload.ts';
import { type PageKind, pageOf, staticPage } from '../../src/data/staticPages.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Party } from '../../src/domain/partnership/partnership.ts';
import { en } from '../../src/i18n/en.ts';
import { ko } from '../../src/i18n/ko.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { PAGE_WORDS } from '../../src/i18n/pages.ts';
import type { LessonRecord, TermRecord } from '../../src/record/lessonSchema.ts';
import type { Tour } from '../../src/record/tourSchema.ts';
import type { PagePictures } from './pagePictures.ts';
import type { ScenePictures } from './scenePictures.ts';

/** What all pages have in common. */
export interface PagesRecord {
  readonly dataset: Dataset;
  readonly details: Details;
  readonly figures: SourcedFigures;
  readonly tours: readonly Tour[];
  readonly lessons: readonly LessonRecord[];
  readonly glossary: readonly TermRecord[];
  /** The https address of the repository; null if there is none. */
  readonly repository: string | null;
  readonly pictures: PagePictures;
  readonly scenes: ScenePictures;
}

/** A page in a language. */
export interface PageContext extends PagesRecord {
  readonly language: Language;
  readonly messages: Messages;
  readonly words: (typeof PAGE_WORDS)[Language];
  readonly nameOf: (party: Party) => string;
  /** The path from the page to a file of the site. */
  readonly to: (address: string) => string;
  /** The path from the page to that of a record, in the same language. */
  readonly linkTo: (kind: PageKind, id: string) => string;
}

/** The context of a page whose path back to the site is `back`, such as `../../`. */
export function pageContext(record: PagesRecord, language: Language, back: string): PageContext {
  return {
    ...record,
    language,
    messages: { en, ko }[language],
    words: PAGE_WORDS[language],
    nameOf: (party) => nameOf(record.dataset, party, language),
    to: (address) => back + address,
    linkTo: (kind, id) => back + staticPage(pageOf({ kind, id }), language),
  };
}

/** Provides the context of a page. */
export const PageContextOf = createContext<PageContext | null>(null);

/** The context of the page. Throws outside of one. */
export function usePage(): PageContext {
  const context = useContext(PageContextOf);
  if (!context) throw new Error('usePage: expected a page around the component.');
  return context;
}
