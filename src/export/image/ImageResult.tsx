import type { PictureSource } from '../../cartography/picture/mapContent.ts';
import { EXPORT } from '../../i18n/export.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { CopyField } from '../../ui/controls/CopyField.tsx';
import { useCopying } from '../../ui/controls/useCopying.ts';
import { SvgPicture } from '../../ui/controls/SvgPicture.tsx';
import type { PictureChoices, Format } from '../pictureChoices.ts';
import styles from '../ExportDialog.module.css';
import { useExported } from '../useExported.ts';
import { usePreview } from './usePreview.ts';
import { useTaking } from './useTaking.ts';

interface Props {
  readonly source: PictureSource;
  readonly choices: PictureChoices;
  readonly format: Format;
}

/** The buttons that save and copy the image, above the image as it will be. */
export function ImageResult({ source, choices, format }: Props) {
  const { host } = useLodelines().environment;
  const text = EXPORT[useMessages().language];
  const { draw, link } = useExported(source, choices);
  const preview = usePreview(draw);
  const { told, saved, save, copy } = useTaking(draw, format);
  const copying = useCopying();
  return (
    <>
      <div className={styles['actions']}>
        <button type="button" className={styles['primary']} onClick={() => void save()}>
          {text.save}
        </button>
        <button type="button" className={styles['action']} onClick={() => void copy()}>
          {text.copy}
        </button>
        <output>{told || copying.told}</output>
      </div>
      {/* The sandbox of a frame may forbid downloads, and no browser tells the page. */}
      {host && saved && (
        <>
          <p role="alert">{text.unsaved}</p>
          <img className={styles['saved']} src={saved} alt={preview?.picture.name ?? ''} />
          <CopyField name={text.link} value={link} copy={copying.copy} />
        </>
      )}
      {/* As it will be saved: no translator changes it. */}
      {preview ? (
        <div className={styles['preview']} translate="no">
          <SvgPicture picture={preview.picture} />
        </div>
      ) : (
        <output className={styles['waiting']}>{text.making}</output>
      )}
    </>
  );
}
