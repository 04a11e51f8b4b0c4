/** Saves and copies a picture. */
import { useEffect, useState } from 'react';
import { inSlices, type Steps } from '../../cartography/picture/steps.ts';
import { EXPORT } from '../../i18n/export.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import type { Format } from '../pictureChoices.ts';
import type { PictureFile } from '../exportedPicture.ts';
import { pictureFileName } from '../fileNames.ts';
import { fileOf } from '../pictureFiles.ts';
import { turnsOf } from '../pause.ts';
import { useDownload } from '../useDownload.ts';

/** What can be done with a picture. Failures are reported, and told. */
interface Taking {
  /** What is being done or has been done, as a sentence; '' before. */
  readonly told: string;
  /** The object URL of the file that was saved last, on this page only; null before, and once the picture is another. */
  readonly saved: string | null;
  readonly save: () => Promise<void>;
  /** Copies it as PNG. */
  readonly copy: () => Promise<void>;
}

/** Returns the functions that draw a picture and save it in a format or copy it, and what came of it. */
export function useTaking(draw: () => Steps<PictureFile>, format: Format): Taking {
  const { store, environment } = useLodelines();
  const { clock, handing } = environment;
  const text = EXPORT[useMessages().language];
  const download = useDownload();
  const [told, setTold] = useState('');
  const [saved, setSaved] = useState<string | null>(null);
  useEffect(
    () => () => {
      setTold('');
      setSaved(null);
    },
    [draw, format],
  );
  useEffect(() => (saved === null ? undefined : () => URL.revokeObjectURL(saved)), [saved]);
  const fail = (error: unknown) => {
    setTold(text.failed);
    reportError(error);
  };
  return {
    told,
    saved,
    save: async () => {
      setTold(text.making);
      try {
        const file = await inSlices(draw(), turnsOf(clock));
        const blob = await fileOf(file, format, clock);
        download(pictureFileName(store.getState().view, file, format), blob, blob.type);
        setSaved(URL.createObjectURL(blob));
        setTold('');
      } catch (error) {
        fail(error);
      }
    },
    copy: async () => {
      setTold(text.copying);
      const image = inSlices(draw(), turnsOf(clock)).then((file) => fileOf(file, 'png', clock));
      try {
        await handing.copyImage(image);
        setTold(text.copied);
      } catch {
        // In a sandboxed frame, without https and in older browsers images cannot be copied.
        image.then(() => setTold(text.notCopied), fail);
      }
    },
  };
}
