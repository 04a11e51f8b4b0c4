import { useMemo } from 'react';
import type { PictureSource } from '../cartography/picture/mapContent.ts';
import { PARTS, type PictureChoices } from '../export/pictureChoices.ts';
import { pictureFileName } from '../export/fileNames.ts';
import { useExported } from '../export/useExported.ts';
import { usePicture } from '../export/usePicture.ts';
import { usePictureSource } from '../export/usePictureSource.ts';
import { EXPORT } from '../i18n/export.ts';
import { SHARE } from '../i18n/share.ts';
import { useLodelines, useMessages, useSelect, useSnapshot } from '../state/useLodelines.ts';
import { CopyField } from '../ui/controls/CopyField.tsx';
import type { Copying } from '../ui/controls/useCopying.ts';
import { useScheme } from '../ui/shell/useTheme.ts';
import styles from './PictureCode.module.css';
import type { SharedView } from './sharedView.ts';
import { pictureSnippet } from './snippet.ts';

interface Props {
  readonly shared: SharedView;
  readonly copy: Copying['copy'];
}

/** A picture of the view to download, and the HTML that shows it with a link to the map. */
export function PictureCode(props: Props) {
  const text = EXPORT[useMessages().language];
  const loaded = usePictureSource();
  if (loaded.state === 'failed') return <output>{text.noShapes}</output>;
  return loaded.state === 'ready' ? (
    <Picture {...props} source={loaded.source} />
  ) : (
    <output>{text.making}</output>
  );
}

/** The picture as on the screen, with all its words: the page that gets it shows nothing else of the map. */
function Picture({ shared, copy, source }: Props & { readonly source: PictureSource }) {
  const { host } = useLodelines().environment;
  const { language } = useMessages();
  const text = SHARE[language];
  const view = useSelect((state) => state.view);
  const { shown } = useSnapshot();
  const { scheme } = useScheme();
  const choices = useMemo(
    (): PictureChoices => ({ size: 'view', parts: PARTS, title: '', scheme }),
    [scheme],
  );
  const { draw } = useExported(source, choices);
  const made = usePicture(draw);
  const { title, time } = shared;
  if (made === null || made === 'failed') {
    return <output>{EXPORT[language][made === null ? 'making' : 'failed']}</output>;
  }
  const { file, url } = made;
  const name = pictureFileName(view, file, 'png');
  const alt = text.pictureAlt(title, time, shown);
  // A file has several pixels for each pixel of the page.
  const { width, height } = file.picture;
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
