/** What a lesson shows and cites, and what its answers follow from, for its page. */
import { questionsOf } from '../../src/domain/lesson/lesson.ts';
import { type TermPart, termParts } from '../../src/domain/lesson/terms.ts';
import type { Language } from '../../src/domain/language.ts';
import { LESSONS } from '../../src/i18n/lessons.ts';
import type { Fact } from '../../src/record/factSchema.ts';
import type { LessonRecord } from '../../src/record/lessonSchema.ts';
import type { QuestionRecord } from '../../src/record/questionSchema.ts';
import { factsOf } from '../../src/record/rules/placedQuestions.ts';
import type { PagesRecord } from './pageContext.ts';
import { recordsOfScenes, type TourRecords } from './tourRecords.ts';

/** A table of figures that a fact is in. */
export interface FigureSource {
  /** The table, its year and its edition. */
  readonly name: string;
  /** Ids of sources. */
  readonly sources: readonly string[];
}

/** The records of a lesson: of its scenes, and those that its answers follow from. */
export function recordsOfLesson(lesson: LessonRecord, record: PagesRecord): TourRecords {
  const questions = questionsOf(lesson);
  const evidence = questions.flatMap(({ evidence: ids = [] }) => ids);
  const cited = [...lesson.scenes, { show: {}, cites: evidence }];
  const ofScenes = recordsOfScenes(cited, record);
  const facts = [
    ...questions.flatMap(factsOf),
    ...lesson.scenes.flatMap(({ claims = [] }) => claims.map(({ fact }) => fact)),
  ];
  const figures = facts.flatMap((fact) => figureSource(fact, 'en', record)?.sources ?? []);
  return { ...ofScenes, sources: [...new Set([...ofScenes.sources, ...figures])] };
}

/** The tables that the answer of a question follows from, each once. */
export function figureSources(
  question: QuestionRecord,
  language: Language,
  record: Pick<PagesRecord, 'figures'>,
): FigureSource[] {
  const all = factsOf(question).flatMap((fact) => figureSource(fact, language, record) ?? []);
  return all.filter(({ name }, i) => all.findIndex((other) => other.name === name) === i);
}

/** The table of a fact; null if it is a field of a partnership or an event. */
function figureSource(
  fact: Fact,
  language: Language,
  { figures }: Pick<PagesRecord, 'figures'>,
): FigureSource | null {
  if ('of' in fact) return null;
  const words = LESSONS[language];
  switch (fact.field) {
    case 'import-share':
    case 'largest-import-share': {
      const set = figures.imports.get(fact.mineral)?.find(({ id }) => id === fact.set);
      if (!set) return null;
      const mineral = figures.minerals.get(fact.mineral)?.name[language] ?? fact.mineral;
      return {
        name: words.importShares(mineral, set.year, set.definition[language]),
        sources: [set.source],
      };
    }
    case 'reserves':
    case 'largest-reserves':
    case 'production':
    case 'largest-production': {
      const edition = figures.editions.find(({ id }) => id === fact.edition);
      if (!edition) return null;
      const mineral = figures.minerals.get(fact.mineral)?.name[language] ?? fact.mineral;
      const quantity = fact.field.endsWith('reserves') ? 'reserves' : 'production';
      return {
        name: words.table(quantity, mineral, fact.year, edition.name[language]),
        sources: [edition.source],
      };
    }
    case 'list-size': {
      const list = figures.lists.find(({ id }) => id === fact.list);
      return list ? { name: list.name[language], sources: list.sources } : null;
    }
  }
}

/** The text of each scene with the terms of the lesson in it; a term is marked where the lesson first uses it. */
export function textsWithTerms(
  { scenes, glossary }: LessonRecord,
  language: Language,
  record: Pick<PagesRecord, 'glossary'>,
): readonly (readonly TermPart[])[] {
  const used = new Set<string>();
  return scenes.map(({ text }) => {
    const terms = record.glossary.filter(({ id }) => glossary.includes(id));
    const parts = termParts(text[language], language, terms);
    const marked = parts.map((part) =>
      part.term !== null && used.has(part.term) ? { ...part, term: null } : part,
    );
    for (const { term } of parts) if (term !== null) used.add(term);
    return marked;
  });
}
