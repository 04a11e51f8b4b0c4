import { type CSSProperties, useRef } from 'react';
import { useWidth } from '../ui/controls/useWidth.ts';
import { type EmbedSize, LEAST_HEIGHT } from './embedOptions.ts';
import styles from './EmbedPreview.module.css';

interface Props {
  readonly src: string;
  readonly title: string;
  readonly size: EmbedSize;
}

/** The embed at its size, scaled down if it is wider than its container. */
export function EmbedPreview({ src, title, size }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const roomWidth = useWidth(room);
  const { kind, width, height } = size;
  const scale = kind === 'fixed' ? Math.min(1, roomWidth / width) : 1;
  const style: CSSProperties =
    kind === 'fixed'
      ? { width, height, transform: `scale(${scale})` }
      : { width: '100%', aspectRatio: `${width}/${height}`, minHeight: LEAST_HEIGHT };
  return (
    <div ref={room} className={styles['room']}>
      <div style={kind === 'fixed' ? { width: width * scale, height: height * scale } : undefined}>
        {/* A new frame for each address: navigating a frame adds an entry to the browser's history. */}
        {/* https://github.com/whatwg/html/issues/6501 */}
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- It is this very page. */}
        <iframe
          key={src}
          className={styles['frame']}
          src={src}
          title={title}
          loading="lazy"
          allow="clipboard-write; fullscreen"
          style={style}
        />
      </div>
    </div>
  );
}
