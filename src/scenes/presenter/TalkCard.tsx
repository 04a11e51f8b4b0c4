import { OWN, textIn, type Tour } from '../../domain/tour/tour.ts';
import { PRESENTER } from '../../i18n/presenter.ts';
import { TOURS } from '../../i18n/tours.ts';
import { siteOf } from '../../state/environment.ts';
import { isLocal } from '../../state/derived/viewInWords.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { plainQuery, sceneView } from '../../state/viewCodec.ts';
import { QrCode } from '../../export/QrCode.tsx';
import { sourceLine } from '../../ui/details/sourceLine.ts';
import { useSceneSources } from '../useSceneSources.ts';
import styles from './TalkCard.module.css';
import type { PresenterPointing } from './usePointing.ts';

interface Props {
  readonly card: 'start' | 'end';
  readonly tour: Tour;
  /** The line on the source of the data. */
  readonly source: string;
  /** What the pointer does over it. */
  readonly handlers: PresenterPointing['handlers'];
}

/** The card before or after the scenes: what the tour is about, or its sources, with a code that opens it on a phone. */
export function TalkCard({ card, tour, source, handlers }: Props) {
  const { environment, dataset } = useLodelines();
  const { language } = useMessages();
  const text = PRESENTER[language];
  const title = textIn(tour.title, language);
  const { base } = environment.address;
  const first = useSelect(({ view }) => plainQuery(sceneView(tour, 1, view, dataset), dataset, tour));
  const link = new URL(first, base).href;
  return (
    <section className={`${styles['card']} ${styles[card]}`} aria-label={title} lang={language} {...handlers}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- The sources may have to be scrolled by keyboard. */}
      <div className={styles['main']} tabIndex={card === 'end' ? 0 : undefined}>
        <h1>{title}</h1>
        {card === 'start' ? (
          <>
            <p className={styles['summary']}>{textIn(tour.summary, language)}</p>
            <p>{TOURS[language].length(tour.scenes.length, tour.minutes)}</p>
            <p className={styles['hint']}>{text.hint}</p>
          </>
        ) : (
          <SourceList tour={tour} />
        )}
      </div>
      {tour.id !== OWN && siteOf(environment) !== null && (
        <div className={styles['link']}>
          <QrCode link={link} name={text.qr(title)} fallback={text.qrTooLong} />
          <p translate="no">{link.replace(/^https?:\/\//, '').replace(/&lang=\w+$/, '')}</p>
          {isLocal(link) && <p className={styles['hint']}>{text.qrLocal}</p>}
        </div>
      )}
      <p className={styles['source']}>{source}</p>
    </section>
  );
}

function SourceList({ tour }: { readonly tour: Tour }) {
  const { messages, language } = useMessages();
  const sources = useSceneSources(tour.scenes);
  if (!sources) return null;
  return (
    <>
      <h2>{PRESENTER[language].sources}</h2>
      <ol className={styles['sources']}>
        {sources.map((source) => (
          <li key={source.id}>
            <cite lang={source.language}>{source.title}</cite> <span>{sourceLine(source, messages)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
