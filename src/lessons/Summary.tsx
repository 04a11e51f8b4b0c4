import { useState } from 'react';
import type { Lesson } from '../domain/lesson/lesson.ts';
import { textIn } from '../domain/tour/tour.ts';
import { tourName } from '../export/fileNames.ts';
import { useDownload } from '../export/useDownload.ts';
import { useLodelines, useMessages } from '../state/useLodelines.ts';
import { useCopying } from '../ui/controls/useCopying.ts';
import { PrintedText } from '../ui/paper/PrintedText.tsx';
import { usePrintSheets } from '../ui/paper/usePrintSheets.ts';
import styles from './Lesson.module.css';
import { summaryOfWork, summaryText, type WorkSummary } from './summaryText.ts';
import { useLessonText, useLessonWork, useWork } from './useLessonWork.ts';

/** What the reader has answered in a lesson, to print, save or copy. */
export function Summary({ lesson }: { readonly lesson: Lesson }) {
  const { dataset } = useLodelines();
  const { language } = useMessages();
  const text = useLessonText();
  const { startAgain } = useLessonWork();
  const work = useWork((state) => state);
  const download = useDownload();
  const { printing, print } = usePrintSheets('any');
  const { told, copy } = useCopying();
  const [cleared, setCleared] = useState(false);
  const summary = summaryOfWork(work, lesson, { dataset, language });
  const asText = () => summaryText(summary, lesson, language);
  return (
    <section className={styles['summary']} aria-label={text.summary}>
      <h4>{text.summary}</h4>
      <p className="print-only">{text.pupil}</p>
      <Answers summary={summary} />
      <p className={`${styles['buttons']} screen-only`}>
        <button type="button" onClick={() => print()}>
          {text.print}
        </button>
        <button type="button" onClick={() => download(`${tourName(lesson)}.txt`, asText(), 'text/plain')}>
          {text.save}
        </button>
        <button type="button" onClick={() => void copy(text.summary, asText(), null)}>
          {text.copy}
        </button>
        <button
          type="button"
          onClick={() => {
            startAgain(lesson);
            setCleared(true);
          }}
        >
          {text.startAgain}
        </button>
      </p>
      <output className={styles['how']}>{cleared && summary.answered === 0 ? text.cleared : told}</output>
      <p className={`${styles['how']} screen-only`}>{text.privacy}</p>
      {printing && (
        <PrintedText>
          <section className={styles['summary']}>
            <h1>{textIn(lesson.title, language)}</h1>
            <p className={styles['pupil']}>{text.pupil}</p>
            <Answers summary={summary} />
          </section>
        </PrintedText>
      )}
    </section>
  );
}

/** How many questions are answered, the score, and each question with its answer. */
function Answers({ summary: { entries, answered, score } }: { readonly summary: WorkSummary }) {
  const { actions } = useLodelines();
  const { language } = useMessages();
  const text = useLessonText();
  return (
    <>
      <p>
        <strong>{text.answered(answered, entries.length)}</strong>
        {score !== null && (
          <>
            <br />
            <strong>{text.score(score)}</strong> <small>{text.unscored}</small>
          </>
        )}
      </p>
      <ol>
        {entries.map(({ question, step, answer, result, said }) => (
          <li key={question.id}>
            <p>{textIn(question.prompt, language)}</p>
            {(answer ?? result) ? (
              <p>
                <span className="visually-hidden">{text.yours}</span>
                {(answer ?? [text.earlier]).map((line, i) => (
                  <span key={i} className={styles['line']}>
                    {line}
                  </span>
                ))}
                {result && <span className={styles[result]}>{said}</span>}
              </p>
            ) : (
              <p>
                <span>{text.none}</span>{' '}
                <button type="button" className="screen-only" onClick={() => actions.goToStep(step)}>
                  {text.goTo(step)}
                </button>
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
