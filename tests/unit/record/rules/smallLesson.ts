/** A small valid lesson about the small record, for tests of the rules. */
import type { LessonRecord, TermRecord } from '../../../../src/record/lessonSchema.ts';
import type { QuestionRecord } from '../../../../src/record/questionSchema.ts';

const words = { en: 'Words.', ko: '말이에요.' };

/** A question of which only the type is special. */
export const TEXT: QuestionRecord = {
  id: 'text',
  prompt: words,
  type: 'short-text',
  model: words,
  hint: words,
  right: words,
  wrong: words,
  evidence: ['pact'],
};

/** What all questions have. */
export const ASKED = {
  prompt: words,
  hint: words,
  right: words,
  wrong: words,
  evidence: ['pact'],
};

export const PACT_TERM: TermRecord = {
  id: 'pact',
  term: { en: 'pact', ko: '협정' },
  definition: { en: 'A promise.', ko: '약속이에요.' },
};

const SCENE: LessonRecord['scenes'][number] = {
  view: '?event=summit-2024',
  title: { en: 'They meet', ko: '두 정상이 만나요' },
  text: { en: 'They signed a pact.', ko: '협정을 맺었어요.' },
  notes: { en: 'It was in Seoul.', ko: '장소는 서울이었다.' },
  show: { partnerships: ['pact'], events: ['summit-2024'], countries: ['KOR'] },
  transition: 'fly',
  minutes: 20,
};

export const LESSON: LessonRecord = {
  $schema: '../schema/lesson.json',
  id: 'two',
  title: { en: 'Two scenes', ko: '두 장면' },
  summary: { en: 'A lesson.', ko: '수업이에요.' },
  minutes: 45,
  scenes: [
    { ...SCENE, questions: [1, 2, 3, 4].map((n) => ({ ...TEXT, id: `text-${n}` })) },
    { ...SCENE, minutes: 25, questions: [5, 6, 7, 8].map((n) => ({ ...TEXT, id: `text-${n}` })) },
  ],
  ages: { from: 13, to: 15 },
  aims: [{ en: 'Know it.', ko: '안다.' }],
  priorKnowledge: [{ en: 'Nothing.', ko: '없다.' }],
  curriculum: [{ subject: { en: 'Geography', ko: '지리' }, area: { en: 'Trade', ko: '무역' } }],
  glossary: ['pact'],
  worksheet: ['text-1', 'text-8'],
};
