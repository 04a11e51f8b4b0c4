import { textIn } from '../../domain/tour/tour.ts';
import { tourWords } from '../../i18n/tours.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { viewTime } from '../../state/derived/viewInWords.ts';
import { sameSelection } from '../../state/view.ts';
import { sceneView } from '../../state/viewCodec.ts';
import type { Elements } from '../../ui/controls/elements.ts';
import { usePassage } from '../usePassage.ts';
import { type OpenScene, useOnPath, useScene } from '../useScene.ts';
import { useTourPlayback } from '../useTourPlayback.ts';
import { BackToEditor } from './BackToEditor.tsx';
import { BackToTour } from './BackToTour.tsx';
import styles from './Player.module.css';
import { PlayerBar } from './PlayerBar.tsx';
import { SceneText } from './SceneText.tsx';
import { useTopOfScene } from './useTopOfScene.ts';

interface Props {
  /**
   * What is there without a tour: shown instead of the text of the scene when the reader opens something else. Without
   * it, as in a frame, the tour has a low place, and cannot be closed.
   */
  readonly children?: Elements;
}

/** The open tour: its controls, and the text of the scene. */
export function Player({ children }: Props) {
  const open = useScene();
  const passing = usePassage();
  useTourPlayback(passing);
  return open ? <Open open={open} passing={passing} other={children} /> : (children ?? null);
}

interface OpenProps {
  readonly open: OpenScene;
  readonly passing: boolean;
  readonly other: Elements;
}

function Open({ open, passing, other }: OpenProps) {
  const { language } = useMessages();
  const onPath = useOnPath();
  const elsewhere = useElsewhere(open);
  const part = useTopOfScene(open);
  const { tour, scene, step } = open;
  const answering = useSelect(({ session }) => session.answering);
  const text = tourWords(tour, language);
  return (
    <section
      ref={part}
      className={`${styles['player']} ${other ? '' : styles['low']}`}
      data-part="tour"
      // The timeline, whose place it has on a narrow page, answers questions, too.
      data-on-path={((onPath || passing) && answering !== 'time') || undefined}
      aria-label={text.tour(textIn(tour.title, language))}
      lang={language}
      tabIndex={-1}
    >
      <PlayerBar {...open} closes={Boolean(other)} />
      <output className="visually-hidden">
        {text.spoken(step, tour.scenes.length, textIn(scene.title, language))}
      </output>
      {other && <BackToEditor tour={tour} />}
      {!onPath && !passing && <BackToTour tour={tour} />}
      <SceneDate />
      {elsewhere && other}
      {!(elsewhere && other) && <SceneText {...open} />}
    </section>
  );
}

/** The date, where there is no room for a timeline. */
function SceneDate() {
  return <p className={styles['date']}>{useSelect(({ view }) => viewTime(view))}</p>;
}

/** Whether something else is selected than in the scene, other than as an answer. */
function useElsewhere({ tour, step }: OpenScene): boolean {
  const { dataset } = useLodelines();
  return useSelect(({ view, session }) => {
    if (session.answering === 'selection') return false;
    const { selection } = sceneView(tour, step, view, dataset);
    return view.selection !== null && !sameSelection(view.selection, selection);
  });
}
