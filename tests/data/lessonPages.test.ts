/** The pages of lessons and of the glossary as the build makes them of the real record. */
import { describe, expect, test } from 'vitest';
import { lessonHtml, lessonPages } from '../../scripts/pages/lessonPages.tsx';
import { readPagesRecord } from '../../scripts/pages/recordPages.tsx';
import { GLOSSARY_PAGE, lessonPage, LESSONS_PAGE, type StaticPage } from '../../src/data/staticPages.ts';
import { questionsOf } from '../../src/domain/lesson/lesson.ts';
import { type Language, LANGUAGES } from '../../src/domain/language.ts';

/** Maps are not drawn here: those of the pages of tours are, and lessons have the same. */
const PICTURE = { address: 'assets/map.svg', width: 544, height: 312, legend: [], alt: 'Map' };
const RECORD = { ...(await readPagesRecord(null)), scenes: { pictureOf: () => PICTURE, files: new Map() } };
const SITE = 'https://example.org/maps/';

const pageIn = (language: Language, page: StaticPage, site: string | null = null) =>
  lessonHtml({ page, language, styles: ['assets/pages.css'], site }, RECORD);

const textOf = (html: string) =>
  html
    .replace(/^.*<main>/s, '')
    .replace(/<(?:span class="dot"|a class="term"[^>]*)>(.*?)<\/(?:span|a)>/g, '$1')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const jsonOf = (html: string) =>
  [...html.matchAll(/<script[^>]*>(.*?)<\/script>/g)].map(
    ([, json = '']) => JSON.parse(json) as Record<string, unknown>,
  );

test('There is a list of lessons, a page for each, from the youngest readers on, and the glossary', () => {
  expect(lessonPages(RECORD)).toEqual([
    'lessons/',
    'lesson/what-is-a-critical-mineral/',
    'lesson/msp-to-forge-through-time/',
    'lesson/korea-between-suppliers/',
    'glossary/',
  ]);
});

test('With preview cards the list and each lesson have a card of their own, which is described', () => {
  const cardOf = (page: StaticPage) => {
    const html = lessonHtml({ page, language: 'en', styles: [], site: SITE, cards: true }, RECORD);
    return ['og:image', 'og:image:alt'].map(
      (property) => new RegExp(`<meta property="${property}" content="([^"]+)"`).exec(html)?.[1],
    );
  };
  expect(cardOf(LESSONS_PAGE)).toEqual([
    'https://example.org/maps/cards/en/lessons.png',
    expect.stringMatching(/^Lessons\. 3 lessons of 45 minutes/),
  ]);
  expect(cardOf(lessonPage('korea-between-suppliers'))).toEqual([
    'https://example.org/maps/cards/en/lesson/korea-between-suppliers.png',
    expect.stringMatching(/^Dependence and choice: Korea between suppliers\. /),
  ]);
});

describe('The page of a lesson', () => {
  const FORGE = lessonPage('msp-to-forge-through-time');

  test.each(LANGUAGES)('has aims, scenes, questions and, after all of them, the answers (%s)', (language) => {
    for (const lesson of RECORD.lessons) {
      const text = textOf(pageIn(language, lessonPage(lesson.id)));
      const places = [
        ...lesson.aims,
        ...lesson.priorKnowledge,
        ...lesson.scenes.flatMap(({ text: words, notes }) => [words, ...(notes ? [notes] : [])]),
      ].map((words) => text.indexOf(words[language]));
      expect(places.filter((place) => place < 0)).toEqual([]);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      const questions = questionsOf(lesson).map(({ prompt }) => text.indexOf(prompt[language]));
      expect(questions.filter((place) => place < 0)).toEqual([]);
      const [last] = text.match(/(Show the answers|답 보기)/) ?? [''];
      expect(text.indexOf(last)).toBeGreaterThan(Math.max(...places, ...questions));
    }
  });

  test('keeps its answers closed, and its items out of order', () => {
    const html = pageIn('en', FORGE);
    const [before = '', after = ''] = html.split('<section id="answers">');
    expect(before).not.toContain('<li>Italy joins</li><li>India joins</li><li>Estonia joins</li>');
    expect(after).toContain('<li>Italy joins</li><li>India joins</li><li>Estonia joins</li>');
    expect(before).not.toContain('The lines of a bloc lead to the country that chairs it.');
    expect(after).toContain('<details><summary>Show the answers</summary>');
    expect(textOf(after)).toContain(
      '1 July 2024. 2 days more or less is right, too. See: Korea takes the MSP chair',
    );
    expect(after).toContain('href="../../event/korea-msp-chair-2024/"');
    expect(textOf(pageIn('ko', lessonPage('what-is-a-critical-mineral')))).toContain(
      '23만 톤. 3만 톤 차이까지 정답. 근거: 콩고민주공화국, 코발트 수출 4개월 중단 ; 미국 지질조사국(USGS) 광물상품요약 2026년판: 2025년 코발트 생산량',
    );
  });

  test('asks for a prediction before the map', () => {
    const html = pageIn('en', FORGE);
    const scene = html.slice(html.indexOf('<section id="scene-2">'), html.indexOf('<section id="scene-3">'));
    expect(scene.indexOf('Before you look at the map')).toBeGreaterThan(0);
    expect(scene.indexOf('id="question-first-chair"')).toBeLessThan(scene.indexOf('<picture>'));
    expect(scene.indexOf('id="question-launch-partners"')).toBeGreaterThan(scene.indexOf('<picture>'));
  });

  test('opens the view of each scene on the map, in the language of the page', () => {
    const html = pageIn('ko', FORGE);
    expect(html).toContain('href="../../../?partnership=msp&amp;time=2022-06-14&amp;lang=ko"');
    expect(html.match(/>지도에서 이 화면 열기</g)).toHaveLength(8);
    expect(textOf(html)).toContain('장면 8개, 문제 11개, 45분');
    expect(textOf(html)).toContain('2. 첫날로 돌아가요 2022년 6월 14일 · 6분');
  });

  test('links a term to the glossary where the lesson first uses it', () => {
    const html = pageIn('en', FORGE);
    expect(html.match(/href="\.\.\/\.\.\/glossary\/#member">members?</g)).toHaveLength(2);
    const scenes = html.slice(0, html.indexOf('<section id="answers">'));
    expect(scenes.match(/glossary\/#member"/g)).toHaveLength(1);
    for (const id of RECORD.lessons.flatMap(({ glossary }) => glossary))
      expect(RECORD.glossary.map((term) => term.id)).toContain(id);
  });

  test('has structured data for who teaches', () => {
    const [lesson, trail] = jsonOf(pageIn('en', FORGE, SITE));
    expect(lesson).toMatchObject({
      '@type': 'LearningResource',
      name: 'Reading a map through time: how the MSP became FORGE',
      url: `${SITE}lesson/msp-to-forge-through-time/`,
      learningResourceType: 'lesson plan',
      typicalAgeRange: '15-18',
      timeRequired: 'PT45M',
      inLanguage: 'en',
    });
    expect(lesson?.['teaches']).toContainEqual('Put changes of membership in order and find their dates.');
    expect(trail).toMatchObject({ itemListElement: [{ name: 'Map' }, { name: 'Lessons' }, { position: 3 }] });
  });
});

test('The list of lessons leads to each, with ages and size', () => {
  const html = pageIn('en', LESSONS_PAGE, SITE);
  expect(textOf(html)).toContain('Ages 13 to 15 · 8 scenes, 11 questions, 45 minutes');
  expect(html).toContain('href="../lesson/korea-between-suppliers/"');
  expect(jsonOf(html)[0]).toMatchObject({ '@type': 'CollectionPage', mainEntity: { numberOfItems: 3 } });
});

test('The glossary has each term with its anchor, in both languages, in the order of the language', () => {
  const html = pageIn('ko', GLOSSARY_PAGE, SITE);
  const anchors = [...html.matchAll(/<div id="([\w-]+)"><dt>(.*?)<small lang="en">/g)];
  expect(new Set(anchors.map(([, id]) => id))).toEqual(new Set(RECORD.glossary.map(({ id }) => id)));
  const terms = anchors.map(([, , term]) => term ?? '');
  expect(terms).toEqual(terms.toSorted(new Intl.Collator('ko').compare));
  expect(jsonOf(html)[0]).toMatchObject({ '@type': 'DefinedTermSet', inLanguage: 'ko' });
});

test('Every page leads to the lessons and the glossary, and the page of no lesson is an error', () => {
  const html = pageIn('en', GLOSSARY_PAGE);
  expect(html).toContain('<a href="../lessons/">Lessons</a>');
  expect(html).toContain('<a href="../glossary/">Glossary</a>');
  expect(() => pageIn('en', lessonPage('nothing'))).toThrow('expected a lesson, got lesson/nothing/');
});
