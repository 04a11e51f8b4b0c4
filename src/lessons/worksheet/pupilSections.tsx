import type { Picture } from '../../cartography/picture/displayList.ts';
import { textIn } from '../../domain/tour/tour.ts';
import { QrCode } from '../../export/QrCode.tsx';
import { qrCode } from '../../export/qrCode.ts';
import { atStart } from '../../i18n/names.ts';
import { WORKSHEET } from '../../i18n/worksheet.ts';
import { viewTime } from '../../state/derived/viewInWords.ts';
import { SvgPicture } from '../../ui/controls/SvgPicture.tsx';
import type { Paper, PaperSection } from '../../ui/paper/paper.ts';
import { PAPER } from '../../cartography/palette.ts';
import { PaperAnswer } from './PaperAnswer.tsx';
import { timelinePicture, timelineWidth } from './timelinePicture.ts';
import type { WorksheetMaterial } from './material.ts';
import { mappedScenes, SCENE_MAP_SIZE } from './sceneMaps.ts';
import styles from './Worksheet.module.css';

/** How much room there is: lines for each text, and how many maps. */
export interface Room {
  readonly lines: number;
  readonly maps: number;
}

/** The longest address that can be typed, in characters. */
const LONGEST = 80;

/** The pages for pupils: questions beside the maps of their scenes, a map and a timeline to write on. */
export function pupilSections(
  material: WorksheetMaterial,
  paper: Paper,
  room: Room,
  maps: readonly Picture[],
): PaperSection[] {
  const { worksheet, handout } = material;
  const { language } = handout;
  const scenes = mappedScenes(worksheet).slice(0, room.maps);
  const { mm } = SCENE_MAP_SIZE;
  const questions = worksheet.questions.map(({ number, question, scene }): PaperSection => {
    const place = scenes.indexOf(scene);
    const isFirst = worksheet.questions.find((one) => one.scene === scene)?.number === number;
    const of = handout.scenes[scene];
    return {
      key: question.id,
      spread: true,
      blocks: [
        {
          key: 'question',
          element: (
            <div className={styles['question']}>
              <div>
                <Prompt number={number} text={textIn(question.prompt, language)} />
                <PaperAnswer question={question} language={language} lines={room.lines} />
              </div>
              {place >= 0 && isFirst && of && (
                <figure className={styles['map']} style={{ width: `${mm.width}mm` }}>
                  <p>{atStart(viewTime(of.view))}</p>
                  <div style={{ height: `${mm.height}mm` }}>
                    {maps[place] && <SvgPicture picture={maps[place]} />}
                  </div>
                  {of.view.layer.kind !== 'ties' &&
                    of.credits.map((line) => <figcaption key={line}>{line}</figcaption>)}
                </figure>
              )}
            </div>
          ),
        },
      ],
    };
  });
  return [
    { key: 'head', blocks: [{ key: 'head', element: <Head {...material} /> }] },
    ...questions,
    ...exercises(material, paper),
  ];
}

function exercises({ worksheet, handout }: WorksheetMaterial, paper: Paper): PaperSection[] {
  const { language } = handout;
  const text = WORKSHEET[language];
  const { blankMap, timeline, questions } = worksheet;
  const sections: PaperSection[] = [];
  if (blankMap) {
    const element = (
      <div>
        <Prompt number={questions.length + 1} text={text.blankMap} />
        <div className={styles['blank']}>
          <SvgPicture picture={blankMap.picture} />
          <ol className={styles['numbers']}>
            {blankMap.countries.map((code, i) => (
              <li key={code}>
                <b>{i + 1}</b>
                <i />
              </li>
            ))}
          </ol>
        </div>
      </div>
    );
    sections.push({ key: 'blank map', spread: true, blocks: [{ key: 'map', element }] });
  }
  if (timeline) {
    const { from, to } = timeline.years;
    const width = timelineWidth(paper);
    const picture = timelinePicture(timeline.years, {
      name: text.timelineName(from, to),
      width,
      palette: PAPER,
    });
    const element = (
      <div>
        <Prompt number={questions.length + sections.length + 1} text={text.timeline} />
        <ol className={styles['letters']}>
          {timeline.events.map(({ letter, event }) => (
            <li key={letter}>
              <b>{letter}</b>
              <span>{event.title[language]}</span>
            </li>
          ))}
        </ol>
        <SvgPicture picture={picture} className={styles['timeline']} />
      </div>
    );
    sections.push({ key: 'timeline', spread: true, blocks: [{ key: 'timeline', element }] });
  }
  return sections;
}

function Prompt({ number, text }: { readonly number: number; readonly text: string }) {
  return (
    <h2 className={styles['prompt']}>
      <span>{number}</span>
      <span>{text}</span>
    </h2>
  );
}

function Head({ handout }: WorksheetMaterial) {
  const text = WORKSHEET[handout.language];
  const { title = '', back } = handout.tour ?? {};
  const link = back?.link ?? null;
  const address = link?.replace(/^https?:\/\//, '') ?? '';
  return (
    <header className={styles['head']}>
      <div>
        <h1>{title}</h1>
        <p className={styles['pupil']}>
          {[text.name, text.class, text.date].map((label) => (
            <span key={label}>
              <span>{label}</span>
              <i />
            </span>
          ))}
        </p>
        {link !== null && address.length <= LONGEST && (
          <p>
            <a href={link}>{text.address(address)}</a>
          </p>
        )}
      </div>
      {link !== null && qrCode(link) && <QrCode link={link} name={text.code(title)} fallback="" />}
    </header>
  );
}
