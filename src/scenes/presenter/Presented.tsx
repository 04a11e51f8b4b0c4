import type { Ref } from 'react';
import { textIn } from '../../domain/tour/tour.ts';
import { viewTime, viewTitle } from '../../state/derived/viewInWords.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import type { Elements } from '../../ui/controls/elements.ts';
import { PartBoundary } from '../../ui/controls/PartBoundary.tsx';
import { NoticeBar } from '../../ui/shell/NoticeBar.tsx';
import { useScene } from '../useScene.ts';
import styles from './Presented.module.css';

interface Props {
  /** The map or the list. */
  readonly stage: Elements;
  readonly asList: boolean;
  /** Says what is shown instead of the map. */
  readonly notice?: Elements;
  /** Ref to the element that covers the part of the map that nothing covers. */
  readonly free: Ref<HTMLDivElement>;
}

/** The layout for an audience: the map with title, date, the text of the scene and the source. */
export function Presented({ stage, notice, free }: Props) {
  const { dataset } = useLodelines();
  const { messages, language } = useMessages();
  const shown = useScene();
  const title = useSelect(({ view }) => viewTitle(view, dataset));
  const time = useSelect(({ view }) => viewTime(view));
  return (
    <div className="page">
      <div className={styles['presented']}>
        <div className={styles['stage']}>{stage}</div>
        <div className={styles['free']} ref={free} />
        <div className={styles['over']}>
          <PartBoundary>
            <NoticeBar />
            {notice}
          </PartBoundary>
        </div>
        <main className={styles['words']} lang={language}>
          <h1>{shown ? textIn(shown.scene.title, language) : title}</h1>
          <p>{time}</p>
          {shown && <p>{textIn(shown.scene.text, language)}</p>}
          <p
            className={styles['source']}
          >{`${messages.title} · ${messages.embed.reachesTo(dataset.reachesTo)}`}</p>
        </main>
      </div>
    </div>
  );
}
