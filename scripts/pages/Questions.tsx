/** The questions of a scene and their answers, on the page of a lesson. */
import type { ReactNode } from 'react';
import type { Language } from '../../src/domain/language.ts';
import { mixed } from '../../src/domain/lesson/mixed.ts';
import { parseDay } from '../../src/domain/time/date.ts';
import { LESSONS } from '../../src/i18n/lessons.ts';
import type { QuestionRecord } from '../../src/record/questionSchema.ts';
import { figureSources } from './lessonRecords.ts';
import { usePage } from './pageContext.ts';
import { Name, Unbroken } from './parts.tsx';

/** A question with its number in the lesson, from 1. */
export interface NumberedQuestion {
  readonly number: number;
  readonly question: QuestionRecord;
}

/** Questions without their answers. */
export function Questions({ questions }: { readonly questions: readonly NumberedQuestion[] }) {
  const { language } = usePage();
  return (
    <ol className="questions" start={questions[0]?.number}>
      {questions.map(({ question }) => (
        <li key={question.id} id={`question-${question.id}`}>
          <p>
            <Unbroken text={question.prompt[language]} />
          </p>
          <Task question={question} />
          <Choices question={question} />
          <details>
            <summary>{LESSONS[language].hint}</summary>
            <p>
              <Unbroken text={question.hint[language]} />
            </p>
          </details>
        </li>
      ))}
    </ol>
  );
}

/** How to answer, where the prompt does not say it. */
function Task({ question }: { readonly question: QuestionRecord }) {
  const { language } = usePage();
  const task = taskIn(language, question);
  return task === undefined ? null : <small>{task}</small>;
}

function taskIn(language: Language, question: QuestionRecord): string | undefined {
  const words = LESSONS[language];
  if (question.type !== 'estimate') return words.task[question.type];
  const [from, to] = question.range;
  return words.estimate(from, to, question.unit[language]);
}

/** What there is to choose from, in an order that does not give the answer away. */
function Choices({ question }: { readonly question: QuestionRecord }) {
  const { language } = usePage();
  switch (question.type) {
    case 'choose-one':
    case 'choose-several':
    case 'predict':
      return <Texts of={question.options.map(({ text }) => text[language])} />;
    case 'order': {
      const { items, id } = question;
      return <Texts of={mixed(items.length, id).map((i) => items[i]?.text[language] ?? '')} />;
    }
    case 'match': {
      const { pairs, id } = question;
      const order = mixed(pairs.length, id);
      return (
        <div className="sides">
          <Texts of={pairs.map(({ left }) => left[language])} />
          <Texts of={order.map((i) => pairs[i]?.right[language] ?? '')} />
        </div>
      );
    }
    case 'select':
    case 'set-date':
    case 'estimate':
    case 'short-text':
      return null;
  }
}

function Texts({ of }: { readonly of: readonly string[] }) {
  return (
    <ul>
      {of.map((text) => (
        <li key={text}>
          <Unbroken text={text} />
        </li>
      ))}
    </ul>
  );
}

/** The answers of all questions, with what they follow from. */
export function Answers({ questions }: { readonly questions: readonly NumberedQuestion[] }) {
  const { language } = usePage();
  return (
    <ol className="questions">
      {questions.map(({ question }) => (
        <li key={question.id}>
          <p>
            <a href={`#question-${question.id}`}>
              <Unbroken text={question.prompt[language]} />
            </a>
          </p>
          <Answer question={question} />
          <Evidence question={question} />
        </li>
      ))}
    </ol>
  );
}

function Answer({ question }: { readonly question: QuestionRecord }): ReactNode {
  const { language, messages, nameOf } = usePage();
  const words = LESSONS[language];
  switch (question.type) {
    case 'choose-one':
    case 'choose-several':
    case 'predict':
      return <Texts of={question.options.filter(({ right }) => right).map(({ text }) => text[language])} />;
    case 'select':
      return (
        <ul>
          {question.key.map((id) => (
            <li key={id}>
              {question.kind === 'country' ? nameOf(id) : <Name kind={question.kind} id={id} />}
            </li>
          ))}
        </ul>
      );
    case 'set-date': {
      const { day, tolerance } = question;
      const date = messages.day(parseDay(day) ?? 0);
      return <p>{tolerance === 0 ? date : `${date}. ${words.tolerance(words.days(tolerance))}`}</p>;
    }
    case 'estimate': {
      const { value, tolerance } = question;
      const unit = question.unit[language];
      const amount = words.amount(value, unit);
      return (
        <p>{tolerance === 0 ? amount : `${amount}. ${words.tolerance(words.amount(tolerance, unit))}`}</p>
      );
    }
    case 'order':
      return (
        <ol>
          {question.items.map(({ text }) => (
            <li key={text.en}>
              <Unbroken text={text[language]} />
            </li>
          ))}
        </ol>
      );
    case 'match':
      return <Texts of={question.pairs.map(({ left, right }) => `${left[language]} → ${right[language]}`)} />;
    case 'short-text':
      return (
        <p>
          {`${words.model}: `}
          <Unbroken text={question.model[language]} />
        </p>
      );
  }
}

/** Links to the records, and the tables, that show what is right. */
function Evidence({ question }: { readonly question: QuestionRecord }) {
  const page = usePage();
  const { dataset, language } = page;
  const records = (question.evidence ?? []).map((id) => (
    <Name key={id} kind={dataset.partnerships.has(id) ? 'partnership' : 'event'} id={id} />
  ));
  const tables = figureSources(question, language, page).map(({ name }) => name);
  return (
    <small>
      {`${LESSONS[language].evidence}: `}
      {[...records, ...tables].map((part, i) => [i > 0 && '; ', part])}
    </small>
  );
}
