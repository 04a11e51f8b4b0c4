/** The pages of lessons, the list of them, and the glossary. */
import {
  GLOSSARY_PAGE,
  lessonPage,
  LESSONS_PAGE,
  staticPage,
  type StaticPage,
} from '../../src/data/staticPages.ts';
import { LESSONS } from '../../src/i18n/lessons.ts';
import type { LessonRecord } from '../../src/record/lessonSchema.ts';
import { cardAlt, type CardOf } from '../cards/cardWords.ts';
import { GlossaryPage } from './GlossaryPage.tsx';
import { LessonPage } from './LessonPage.tsx';
import { recordsOfLesson } from './lessonRecords.ts';
import { LessonsPage } from './LessonsPage.tsx';
import { type PageHead, pageHtml, type PageSetting, toSite } from './Page.tsx';
import { type PageContext, pageContext, PageContextOf, type PagesRecord } from './pageContext.ts';
import { lessonThing, listThing, termsThing, type Thing, trailThing } from './structuredData.ts';

/** The pages of lessons: the list, one for each, and the glossary. */
export function lessonPages({ lessons }: Pick<PagesRecord, 'lessons'>): StaticPage[] {
  return [LESSONS_PAGE, ...lessons.map(({ id }) => lessonPage(id)), GLOSSARY_PAGE];
}

/** The HTML of one of `lessonPages`. Throws if there is no such lesson. */
export function lessonHtml(setting: PageSetting, record: PagesRecord): string {
  const context = pageContext(record, setting.language, toSite(setting));
  const { head, content } = pageOf(setting, context);
  return pageHtml(setting, head, <PageContextOf value={context}>{content}</PageContextOf>);
}

function pageOf({ page, site }: PageSetting, context: PageContext) {
  if (page === LESSONS_PAGE) {
    const head = lessonsHead(context, site);
    return { head, content: <LessonsPage description={head.description} /> };
  }
  if (page === GLOSSARY_PAGE) {
    const head = glossaryHead(context, site);
    return { head, content: <GlossaryPage description={head.description} /> };
  }
  const lesson = context.lessons.find(({ id }) => lessonPage(id) === page);
  if (!lesson) throw new Error(`Pages of lessons: expected a lesson, got ${page}.`);
  return { head: lessonHead(lesson, context, site), content: <LessonPage lesson={lesson} /> };
}

function lessonsHead(context: PageContext, site: string | null): PageHead {
  const { language, messages, lessons } = context;
  const words = LESSONS[language];
  const description = words.description(messages.number(lessons.length));
  const entries = lessons.map(({ id, title }) => ({ page: lessonPage(id), name: title[language] }));
  return headOf(context, LESSONS_PAGE, words.lessons, description, { kind: 'lessons' }, [
    listThing({ page: LESSONS_PAGE, name: words.lessons, description, entries }, { ...context, site }),
  ]);
}

function glossaryHead(context: PageContext, site: string | null): PageHead {
  const { language, messages, glossary } = context;
  const words = LESSONS[language];
  const description = words.glossaryDescription(messages.number(glossary.length));
  return headOf(context, GLOSSARY_PAGE, words.glossary, description, null, [
    termsThing(glossary, { name: words.glossary, description }, { ...context, site }),
  ]);
}

/** The head of a page that is in no list but that of the site. */
function headOf(
  context: PageContext,
  page: StaticPage,
  title: string,
  description: string,
  of: CardOf,
  things: readonly Thing[],
): PageHead {
  const card = { of, alt: cardAlt(of, context) };
  return { title, description, card, list: { page, name: title, isList: true }, things };
}

function lessonHead(lesson: LessonRecord, context: PageContext, site: string | null): PageHead {
  const { language, messages } = context;
  const words = LESSONS[language];
  const title = lesson.title[language];
  const card: CardOf = { kind: 'lesson', id: lesson.id };
  const trail = trailThing(
    [
      { name: messages.header.map, address: `?lang=${language}` },
      { name: words.lessons, address: staticPage(LESSONS_PAGE, language) },
      { name: title, address: staticPage(lessonPage(lesson.id), language) },
    ],
    site,
  );
  return {
    title,
    description: lesson.summary[language],
    card: { of: card, alt: cardAlt(card, context) },
    list: { page: LESSONS_PAGE, name: words.lessons, isList: false },
    things: [
      lessonThing(lesson, recordsOfLesson(lesson, context), { ...context, site }),
      ...(trail ? [trail] : []),
    ],
  };
}
