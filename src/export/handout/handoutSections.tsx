import type { Picture } from '../../cartography/picture/displayList.ts';
import { EXPORT_HANDOUT } from '../../i18n/exportHandout.ts';
import type { PaperBlock, PaperSection } from '../../ui/paper/paper.ts';
import { BackLink } from './BackLink.tsx';
import type { Handout, HandoutScene } from './handout.ts';
import type { HandoutChoices } from './handoutChoices.ts';
import styles from './Handout.module.css';
import { mapSize } from './mapSize.ts';
import { SceneHead, SceneMap, SceneRow } from './ScenePart.tsx';
import { SourceLine } from './SourceLine.tsx';
import { numberedSources } from './sourceNumbers.ts';
import { textPieces } from './textPieces.ts';

/** Where the sources are: below each scene, or numbered at the end. */
export type SourcePlace = 'below' | 'end';

/** The sections of a hand-out: its title, its scenes, and the sources that are at its end. `maps` are those drawn. */
export function handoutSections(
  handout: Handout,
  choices: Omit<HandoutChoices, 'content'>,
  place: SourcePlace,
  maps: readonly Picture[],
): PaperSection[] {
  const { language, tour, scenes } = handout;
  const text = EXPORT_HANDOUT[language];
  const listed = choices.parts.includes('sources');
  const { all, numbers } = numberedSources(scenes);
  const sections: PaperSection[] = scenes.map((scene, i) => ({
    key: `scene ${i + 1}`,
    whole: tour !== null,
    spread: tour !== null,
    blocks: [
      ...sceneBlocks(scene, { handout, choices, map: maps[i] ?? null, number: tour ? i + 1 : null }),
      ...(listed && place === 'below' ? sourceBlocks(scene, language) : []),
      ...(listed && scene.unlisted > 0
        ? [{ key: 'unlisted', element: <p className={styles['small']}>{text.unlisted(scene.unlisted)}</p> }]
        : []),
      ...(listed && place === 'end' && numbers[i] !== ''
        ? [
            {
              key: 'numbers',
              element: <p className={styles['small']}>{text.sourceNumbers(numbers[i] ?? '')}</p>,
            },
          ]
        : []),
    ],
  }));
  return [
    ...(tour
      ? [{ key: 'title', blocks: [{ key: 'title', element: <Title {...tour} language={language} /> }] }]
      : []),
    ...sections,
    ...(listed && place === 'end' && all.length > 0
      ? [
          {
            key: 'sources',
            blocks: [
              {
                key: 'heading',
                withNext: true,
                element: <h2 className={styles['heading']}>{text.sources}</h2>,
              },
              ...all.map((source, i) => ({
                key: source.id,
                element: <SourceLine source={source} language={language} number={i + 1} />,
              })),
            ],
          },
        ]
      : []),
  ];
}

function Title({ title, summary, back, language }: NonNullable<Handout['tour']> & Pick<Handout, 'language'>) {
  return (
    <header className={styles['title']}>
      <div>
        <h1>{title}</h1>
        {summary !== '' && <p>{summary}</p>}
      </div>
      <BackLink back={back} title={title} language={language} />
    </header>
  );
}

interface SceneOptions {
  readonly handout: Handout;
  readonly choices: Omit<HandoutChoices, 'content'>;
  readonly map: Picture | null;
  readonly number: number | null;
}

function sceneBlocks(scene: HandoutScene, { handout, choices, map, number }: SceneOptions): PaperBlock[] {
  const { language, tour } = handout;
  const text = EXPORT_HANDOUT[language];
  const perPage = tour ? choices.perPage : 'one';
  const size = mapSize(choices.paper, perPage).mm;
  const pieces = textPieces(scene.text);
  const head = <SceneHead scene={scene} number={number} />;
  const inRow = perPage === 'two';
  const below = inRow ? pieces.slice(1) : pieces;
  const notes = choices.parts.includes('notes') ? textPieces(scene.notes) : [];
  return [
    { key: 'head', withNext: true, element: head },
    {
      key: 'map',
      element: inRow ? (
        <SceneRow scene={scene} size={size} map={map} text={pieces[0]} language={language} />
      ) : (
        <SceneMap scene={scene} size={size} map={map} />
      ),
    },
    ...below.map((piece, i) => ({ key: `text ${i}`, element: <p className={styles['text']}>{piece}</p> })),
    ...(inRow
      ? []
      : [{ key: 'back', element: <BackLink back={scene.back} title={scene.title} language={language} /> }]),
    ...(notes.length > 0
      ? [{ key: 'notes', withNext: true, element: <h3 className={styles['heading']}>{text.notes}</h3> }]
      : []),
    ...notes.map((piece, i) => ({ key: `note ${i}`, element: <p className={styles['note']}>{piece}</p> })),
  ];
}

function sourceBlocks({ sources }: HandoutScene, language: Handout['language']): PaperBlock[] {
  if (sources.length === 0) return [];
  const heading = <h3 className={styles['heading']}>{EXPORT_HANDOUT[language].sources}</h3>;
  return [
    { key: 'sources', withNext: true, element: heading },
    ...sources.map((source) => ({
      key: source.id,
      element: <SourceLine source={source} language={language} />,
    })),
  ];
}
