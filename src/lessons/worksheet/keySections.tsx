import { PAPER } from '../../cartography/palette.ts';
import { textIn } from '../../domain/tour/tour.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { WORKSHEET } from '../../i18n/worksheet.ts';
import { SvgPicture } from '../../ui/controls/SvgPicture.tsx';
import type { Elements } from '../../ui/controls/elements.ts';
import { type Paper, PAPER_SIZE, type PaperSection, PIXELS_PER_MM } from '../../ui/paper/paper.ts';
import { answerOnPaper } from './answerOnPaper.ts';
import { evidenceOf } from './evidence.ts';
import type { WorksheetMaterial } from './material.ts';
import { timelinePicture } from './timelinePicture.ts';
import styles from './Worksheet.module.css';

const SIDES = 28;

/** The answers to everything on the pupils' pages, each with the records that prove it. */
export function keySections({ worksheet, handout, source }: WorksheetMaterial, paper: Paper): PaperSection[] {
  const { language } = handout;
  const { dataset } = source;
  const text = WORKSHEET[language];
  const { blankMap, timeline, questions } = worksheet;
  const title = handout.tour?.title ?? '';
  const answers = questions.map(({ number, question }) => {
    const evidence = evidenceOf(question, dataset, language);
    return section(
      question.id,
      number,
      textIn(question.prompt, language),
      <>
        {answerOnPaper(question, dataset, language).map((line) => (
          <p key={line} className={styles['answer']}>
            {line}
          </p>
        ))}
        {evidence.length > 0 && (
          <p className={styles['evidence']}>
            {text.evidence(evidence.join(language === 'en' ? '; ' : ', '))}
          </p>
        )}
      </>,
    );
  });
  if (blankMap)
    answers.push(
      section(
        'blank map',
        answers.length + 1,
        text.blankMap,
        <p className={styles['answer']}>
          {blankMap.countries
            .map((code, i) => `${i + 1} ${dataset.countries.get(code)?.name[language] ?? code}`)
            .join(' · ')}
        </p>,
      ),
    );
  if (timeline) {
    const { years, events } = timeline;
    const width = (PAPER_SIZE[paper].width - SIDES) * PIXELS_PER_MM;
    const name = text.timelineKey(years.from, years.to);
    const marks = events.map(({ letter, event }) => ({ letter, day: event.date.first }));
    answers.push(
      section(
        'timeline',
        answers.length + 1,
        text.timeline,
        <>
          {events.map(({ letter, event }) => (
            <p key={letter} className={styles['answer']}>
              {`${letter} ${messagesOf(language).day(event.date.first)}: ${event.title[language]}`}
            </p>
          ))}
          <SvgPicture
            picture={timelinePicture(years, { name, width, palette: PAPER, marks })}
            className={styles['timeline']}
          />
        </>,
      ),
    );
  }
  const head = (
    <header className={styles['title']}>
      <p>{title}</p>
      <h1>{text.parts.key}</h1>
    </header>
  );
  return [{ key: 'key head', blocks: [{ key: 'head', element: head }] }, ...answers];
}

function section(key: string, number: number, prompt: string, children: Elements): PaperSection {
  const element = (
    <div className={styles['key']}>
      <h2>{`${number}. ${prompt}`}</h2>
      {children}
    </div>
  );
  return { key: `key ${key}`, blocks: [{ key: 'answer', element }] };
}
