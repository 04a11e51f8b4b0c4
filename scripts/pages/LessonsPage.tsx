import { lessonPage } from '../../src/data/staticPages.ts';
import { questionsOf } from '../../src/domain/lesson/lesson.ts';
import { LESSONS } from '../../src/i18n/lessons.ts';
import { usePage } from './pageContext.ts';
import { TitledList } from './TitledList.tsx';

/** All lessons, with links to their pages. */
export function LessonsPage({ description }: { readonly description: string }) {
  const { language, lessons } = usePage();
  const words = LESSONS[language];
  const entries = lessons.map((lesson) => ({
    page: lessonPage(lesson.id),
    title: lesson.title,
    summary: lesson.summary,
    below: [
      `${words.ages} ${words.years(lesson.ages.from, lesson.ages.to)}`,
      words.size(lesson.scenes.length, questionsOf(lesson).length, lesson.minutes),
    ].join(' · '),
  }));
  return <TitledList title={words.lessons} description={description} entries={entries} />;
}
