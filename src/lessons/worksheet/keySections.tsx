import { PAPER } from '../../cartography/palette.ts';
import { textIn } from '../../domain/tour/tour.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { WORKSHEET } from '../../i18n/worksheet.ts';
import { SvgPicture } from '../../ui/controls/SvgPicture.tsx';
import type { Paper, PaperSection } from '../../ui/paper/paper.ts';
import { answerOnPaper } from './answerOnPaper.ts';
import { evidenceOf } from './evidence.ts';
import type { WorksheetMaterial } from './material.ts';
import { timelinePicture, timelineWidth } from './timelinePicture.ts';
import styles from './Worksheet.module.css';

/** What is asked on the pages for pupils, what is right in lines, and what proves it. */
interface Answer {
  readonly key: string;
  readonly prompt: string;
  readonly lines: readonly string[];
  readonly evidence?: readonly string[];
}

/** The answers to everything on the pages for pupils, each with the records that prove it. */
export function keySections(material: WorksheetMaterial, paper: Paper): PaperSection[] {
  const { worksheet, handout } = material;
  const { language, tour } = handout;
  const text = WORKSHEET[language];
  const head = (
    <header className={styles['title']}>
      <p>{tour?.title}</p>
      <h1>{text.parts.key}</h1>
    </header>
  );
  const answers = answersOf(material).map(({ key, prompt, lines, evidence = [] }, i): PaperSection => {
    const element = (
      <div className={styles['key']}>
        <h2>{`${i + 1}. ${prompt}`}</h2>
        {lines.map((line, place) => (
          <p key={place} className={styles['answer']}>
            {line}
          </p>
        ))}
        {evidence.length > 0 && (
          <p className={styles['evidence']}>
            {text.evidence(evidence.join(language === 'en' ? '; ' : ', '))}
          </p>
        )}
      </div>
    );
    return { key: `key ${key}`, blocks: [{ key: 'answer', element }] };
  });
  const timeline = worksheet.timeline && <Timeline material={material} paper={paper} />;
  return [
    { key: 'key head', blocks: [{ key: 'head', element: head }] },
    ...answers,
    ...(timeline ? [{ key: 'key axis', blocks: [{ key: 'axis', element: timeline }] }] : []),
  ];
}

function answersOf({ worksheet, handout, source }: WorksheetMaterial): Answer[] {
  const { language } = handout;
  const { dataset } = source;
  const text = WORKSHEET[language];
  const { questions, blankMap, timeline } = worksheet;
  const nameOf = (code: string) => dataset.countries.get(code)?.name[language] ?? code;
  return [
    ...questions.map(({ question }) => ({
      key: question.id,
      prompt: textIn(question.prompt, language),
      lines: answerOnPaper(question, dataset, language),
      evidence: evidenceOf(question, dataset, language),
    })),
    ...(blankMap
      ? [
          {
            key: 'blank map',
            prompt: text.blankMap,
            lines: [blankMap.countries.map((code, i) => `${i + 1} ${nameOf(code)}`).join(' · ')],
          },
        ]
      : []),
    ...(timeline
      ? [
          {
            key: 'timeline',
            prompt: text.timeline,
            lines: timeline.events.map(
              ({ letter, event }) =>
                `${letter} ${messagesOf(language).day(event.date.first)}: ${event.title[language]}`,
            ),
          },
        ]
      : []),
  ];
}

/** The timeline with the letters of its events. */
function Timeline({ material, paper }: { readonly material: WorksheetMaterial; readonly paper: Paper }) {
  const { timeline } = material.worksheet;
  if (!timeline) return null;
  const { years, events } = timeline;
  const picture = timelinePicture(years, {
    name: WORKSHEET[material.handout.language].timelineKey(years.from, years.to),
    width: timelineWidth(paper),
    palette: PAPER,
    marks: events.map(({ letter, event }) => ({ letter, day: event.date.first })),
  });
  return <SvgPicture picture={picture} className={styles['timeline']} />;
}
