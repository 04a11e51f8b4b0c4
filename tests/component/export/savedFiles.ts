/** The files that a page saves, until the test is over: their names and their contents. */
import { onTestFinished, vi } from 'vitest';

/** A file that was saved. */
export interface SavedFile {
  readonly name: string;
  readonly file: Blob;
}

/** Returns the list to which each file is added when it is saved. Nothing is downloaded. */
export function savedFiles(): readonly SavedFile[] {
  const files: SavedFile[] = [];
  const blobs = vi.spyOn(URL, 'createObjectURL');
  const saving = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push({ name: this.download, file: blobs.mock.lastCall?.[0] as Blob });
  });
  onTestFinished(() => {
    blobs.mockRestore();
    saving.mockRestore();
  });
  return files;
}
