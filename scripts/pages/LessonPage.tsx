/** The page of a lesson. */
import { GLOSSARY_PAGE, staticPage } from '../../src/data/staticPages.ts';
import type { TermPart } from '../../src/domain/lesson/terms.ts';
import { questionsOf } from '../../src/domain/lesson/lesson.ts';
import { EXPORT } from '../../src/i18n/export.ts';
import { LESSONS } from '../../src/i18n/lessons.ts';
import { atStart } from '../../src/i18n/names.ts';
import type { LessonRecord } from '../../src/record/lessonSchema.ts';
import { viewTime } from '../../src/state/derived/viewInWords.ts';
import { parseView } from '../../src/state/viewCodec.ts';
import { recordsOfLesson, textsWithTerms } from './lessonRecords.ts';
import { usePage } from './pageContext.ts';
import { Facts, Heading, Section, Unbroken } from './parts.tsx';
import { Answers, type NumberedQuestion, Questions } from './Questions.tsx';
import { SceneFigure } from './SceneFigure.tsx';
import { SceneRecords } from './SceneRecords.tsx';
import { Sources } from './Sources.tsx';
import { Terms } from './Terms.tsx';
import { sceneAnchor } from './tourRecords.ts';

/** What a teacher needs to know, the scenes with their questions, and at the end answers, terms and sources. */
export function LessonPage({ lesson }: { readonly lesson: LessonRecord }) {
  const page = usePage();
  const { dataset, language, glossary, to } = page;
  const words = LESSONS[language];
  const exported = EXPORT[language];
  const texts = textsWithTerms(lesson, language, page);
  const questions = questionsOf(lesson).map((question, i) => ({ question, number: i + 1 }));
  const terms = glossary.filter(({ id }) => lesson.glossary.includes(id));
  return (
    <article>
      <Heading above={words.lesson} title={lesson.title[language]}>
        {words.size(lesson.scenes.length, questions.length, lesson.minutes)}
      </Heading>
      <p className="summary">
        <Unbroken text={lesson.summary[language]} />
      </p>
      <Overview lesson={lesson} />
      {lesson.scenes.map((scene, i) => (
        <SceneSection
          key={sceneAnchor(i)}
          scene={scene}
          index={i}
          text={texts[i] ?? []}
          questions={questions.filter(({ question }) => scene.questions?.includes(question))}
        />
      ))}
      <p className="about-maps">
        {[exported.source(dataset.reachesTo, dataset.release), exported.borders].join(' ')}
      </p>
      <Section title={words.answers} id="answers">
        <details>
          <summary>{words.showAnswers}</summary>
          <Answers questions={questions} />
        </details>
      </Section>
      <Section title={words.glossary} id="glossary">
        <Terms terms={terms} />
        <p>
          <a href={to(staticPage(GLOSSARY_PAGE, language))}>{words.allTerms}</a>
        </p>
      </Section>
      <Sources ids={recordsOfLesson(lesson, page).sources} />
    </article>
  );
}

/** Ages, aims, what to know before, subjects, and the minutes of each scene. */
function Overview({ lesson }: { readonly lesson: LessonRecord }) {
  const { language } = usePage();
  const words = LESSONS[language];
  const { ages, aims, priorKnowledge, curriculum, scenes } = lesson;
  return (
    <Facts
      facts={[
        [words.ages, words.years(ages.from, ages.to)],
        [words.aims, <Lines key="aims" of={aims.map((aim) => aim[language])} />],
        [words.priorKnowledge, <Lines key="before" of={priorKnowledge.map((line) => line[language])} />],
        [
          words.curriculum,
          <Lines
            key="subjects"
            of={curriculum.map(({ subject, area }) => words.subject(subject[language], area[language]))}
          />,
        ],
        [
          words.timing,
          <ol key="timing" className="lines">
            {scenes.map(({ title, minutes }, i) => (
              <li key={sceneAnchor(i)}>
                <a href={`#${sceneAnchor(i)}`}>
                  <Unbroken text={title[language]} />
                </a>{' '}
                <small>{words.minutes(minutes)}</small>
              </li>
            ))}
          </ol>,
        ],
      ]}
    />
  );
}

function Lines({ of }: { readonly of: readonly string[] }) {
  return (
    <ul className="lines">
      {of.map((line) => (
        <li key={line}>
          <Unbroken text={line} />
        </li>
      ))}
    </ul>
  );
}

interface SceneProps {
  readonly scene: LessonRecord['scenes'][number];
  readonly index: number;
  readonly text: readonly TermPart[];
  readonly questions: readonly NumberedQuestion[];
}

function SceneSection({ scene, index, text, questions }: SceneProps) {
  const { dataset, language, to } = usePage();
  const words = LESSONS[language];
  const { view } = parseView(scene.view, { dataset, language });
  const before = questions.filter(({ question }) => question.type === 'predict');
  const after = questions.filter(({ question }) => question.type !== 'predict');
  return (
    <Section id={sceneAnchor(index)} title={`${index + 1}. ${scene.title[language]}`}>
      <p className="above">{`${atStart(viewTime(view))} · ${words.minutes(scene.minutes)}`}</p>
      {before.length > 0 && (
        <>
          <h3>{words.beforeMap}</h3>
          <Questions questions={before} />
        </>
      )}
      <SceneFigure view={view} show={scene.show} />
      <p>
        <TextWithTerms parts={text} />
      </p>
      {after.length > 0 && (
        <>
          <h3>{words.questions}</h3>
          <Questions questions={after} />
        </>
      )}
      {scene.notes && (
        <details>
          <summary>{words.notes}</summary>
          <p>
            <Unbroken text={scene.notes[language]} />
          </p>
        </details>
      )}
      <SceneRecords
        scene={scene}
        open={{ address: to(`${scene.view}&lang=${language}`), text: words.scene }}
      />
    </Section>
  );
}

/** A text with links from the terms in it to the glossary. */
function TextWithTerms({ parts }: { readonly parts: readonly TermPart[] }) {
  const { language, to } = usePage();
  const address = to(staticPage(GLOSSARY_PAGE, language));
  return parts.map(({ text, term }, place) =>
    term === null ? (
      <Unbroken key={`${place} ${text}`} text={text} />
    ) : (
      <a key={`${place} ${text}`} className="term" href={`${address}#${term}`}>
        {text}
      </a>
    ),
  );
}
