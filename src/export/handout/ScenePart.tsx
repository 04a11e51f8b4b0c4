import type { Picture } from '../../cartography/picture/displayList.ts';
import type { Language } from '../../domain/language.ts';
import { SvgPicture } from '../../ui/controls/SvgPicture.tsx';
import type { Pixels } from '../pictureChoices.ts';
import { BackLink } from './BackLink.tsx';
import type { HandoutScene } from './handout.ts';
import styles from './Handout.module.css';

/** The heading of a scene: its number in the tour, its title and its date. */
export function SceneHead({
  scene,
  number,
}: {
  readonly scene: HandoutScene;
  readonly number: number | null;
}) {
  return (
    <header className={styles['head']} data-view={number === null || undefined}>
      <h2>
        {number !== null && <span className={styles['step']}>{number}</span>}
        <span>{scene.title}</span>
      </h2>
      <p className={styles['time']}>{scene.time}</p>
    </header>
  );
}

interface MapProps {
  readonly scene: HandoutScene;
  /** Null while it is being drawn. */
  readonly map: Picture | null;
  /** In millimetres. */
  readonly size: Pixels;
}

/** The map of a scene, and what its colours mean. */
export function SceneMap({ scene, map, size }: MapProps) {
  return (
    <figure className={styles['map']} style={{ width: `${size.width}mm` }}>
      <div style={{ height: `${size.height}mm` }}>{map && <SvgPicture picture={map} />}</div>
      {scene.credits.map((line) => (
        <figcaption key={line}>{line}</figcaption>
      ))}
    </figure>
  );
}

interface RowProps extends MapProps {
  /** The beginning of the text. */
  readonly text: string | undefined;
  readonly language: Language;
}

/** The map of a scene beside its text and the way back. */
export function SceneRow({ text, language, ...of }: RowProps) {
  const { title, back } = of.scene;
  return (
    <div className={styles['row']}>
      <SceneMap {...of} />
      <div className={styles['words']}>
        {text !== undefined && <p className={styles['text']}>{text}</p>}
        <BackLink back={back} title={title} language={language} />
      </div>
    </div>
  );
}
