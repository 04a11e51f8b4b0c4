import { useMemo } from 'react';
import { LEGEND } from '../cartography/layerOrder.ts';
import { formatTime } from '../domain/time/time.ts';
import { SHARE } from '../i18n/share.ts';
import {
  useFigures,
  useLodelines,
  useMessages,
  useSelect,
  useLayerValues,
  useSnapshot,
} from '../state/useLodelines.ts';
import type { MapPicture } from '../state/store.ts';
import { viewKey } from '../state/derived/viewInWords.ts';
import { CopyField } from '../ui/controls/CopyField.tsx';
import { useLayerTitle } from '../ui/layer/useLayerTitle.ts';
import type { Copying } from '../ui/controls/useCopying.ts';
import type { PictureParts } from '../export/composePicture.ts';
import styles from './PictureCode.module.css';
import type { SharedView } from './sharedView.ts';
import { pictureSnippet } from './snippet.ts';
import { usePicture } from '../export/usePicture.ts';

interface Props {
  readonly shared: SharedView;
  readonly take: () => Promise<MapPicture>;
  readonly copy: Copying['copy'];
}

/** A picture of the map to download, and the HTML that shows it with a link to the map. */
export function PictureCode({ shared, take, copy }: Props) {
  const { host } = useLodelines().environment;
  const { language } = useMessages();
  const text = SHARE[language];
  const view = useSelect((state) => state.view);
  const { shown } = useSnapshot();
  const picture = usePicture(take, useParts(shared));
  const { title, time } = shared;
  if (picture.state !== 'ready') {
    return <output>{picture.state === 'making' ? text.making : text.pictureFailed}</output>;
  }
  const { url, width, height } = picture;
  const name = `lodelines-${viewKey(view)}-${fileTime(formatTime(view.time))}.png`;
  const alt = text.pictureAlt(title, time, shown);
  return (
    <>
      <section>
        <div className={styles['head']}>
          <h3>{text.preview}</h3>
          <a className={styles['save']} href={url} download={name}>
            {text.savePicture}
          </a>
        </div>
        <img className={styles['picture']} src={url} width={width} height={height} alt={alt} />
      </section>
      {/* The sandbox of a frame may forbid downloads, and no browser tells the page. */}
      {host && (
        <>
          <p className={styles['hint']}>{text.unsavedPicture}</p>
          <CopyField name={text.link} value={shared.link} copy={copy} />
        </>
      )}
      <CopyField name={text.code} value={pictureSnippet(shared, { name, width, height, alt })} copy={copy} />
    </>
  );
}

/** Returns a time for a file name: `2024-06-30`, `to-2024-06-30`, `2022-06-14-to-2026-02-04`. */
function fileTime(time: string): string {
  return time.replace('../', 'to-').replace('/', '-to-');
}

/** Returns texts and colours of the picture; the same object while they are equal. */
function useParts(shared: SharedView): PictureParts {
  const { dataset, environment } = useLodelines();
  const { messages, language } = useMessages();
  const layer = [useLayerTitle(), useOrigin()].filter((part) => part !== null).join(', ');
  const globe = useSelect((state) => state.view.view === 'globe');
  const { title, time, source, link } = shared;
  return useMemo(() => {
    const text = SHARE[language];
    const style = getComputedStyle(environment.root);
    const role = (name: string) => style.getPropertyValue(`--${name}`).trim();
    return {
      title,
      time,
      legend: LEGEND.flatMap((entry): PictureParts['legend'] => {
        if (entry.mark === 'line') {
          const colour = role(`kind-${entry.kind}`);
          return [{ text: messages.kinds[entry.kind], colour, style: entry.style }];
        }
        if (entry.mark === 'uncertain') {
          return [{ text: messages.map.uncertainLine, colour: role('muted'), style: entry.style }];
        }
        // The other marks need longer explanations, which only the legend of the map has.
        return entry.mark === 'event'
          ? [{ text: messages.map.event, colour: role('accent'), style: null }]
          : [];
      }),
      notes: [text.coloured(layer), `${source}, ${text.release(dataset.release)}`, text.shapes, link],
      colours: {
        surface: role('surface'),
        ink: role('ink'),
        muted: role('muted'),
        ground: role(globe ? 'space' : 'sea'),
      },
      font: style.fontFamily,
    };
  }, [dataset, environment, messages, language, layer, globe, title, time, source, link]);
}

/** Returns source and year of the figures of the layer; null for partnerships and for national lists. */
function useOrigin(): string | null {
  const { messages, language } = useMessages();
  const origin = useLayerValues()?.origin;
  const figures = useFigures();
  if (origin?.kind === 'table') {
    const { edition, year } = origin.table;
    return messages.layer.edition(edition.shortName[language], year);
  }
  if (origin?.kind !== 'imports') return null;
  const { source, year } = origin.set;
  return messages.layer.edition(figures?.sources.get(source)?.publisher ?? source, year);
}
