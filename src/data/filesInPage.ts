/** The files that the app as one file has as text in its page, where a site fetches them. */
import { LoadError } from './load.ts';

/** The attribute of the elements that have one each: its address on the site. */
export const FILE_ATTRIBUTE = 'data-file';

/** The folder of the code of workers. */
export const WORKER_FOLDER = 'workers/';

/** The global variable from which the code of the file reads the address of a worker, by that of its code. */
export const WORKERS = 'lodelinesWorkers';

/** The content of a file, which is compressed with gzip, in base64. Rejects with a `LoadError` if it is not there. */
export async function fileInPage(page: ParentNode, address: string): Promise<string> {
  try {
    const text = page.querySelector(`[${FILE_ATTRIBUTE}="${address}"]`)?.textContent ?? '';
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return await new Response(stream).text();
  } catch (error) {
    throw new LoadError('content', address, error);
  }
}

/** Addresses from which the workers can be started, by those of their code. Rejects as `fileInPage` does. */
export async function workersInPage(page: ParentNode): Promise<Readonly<Record<string, string>>> {
  const found = page.querySelectorAll(`[${FILE_ATTRIBUTE}^="${WORKER_FOLDER}"]`);
  const workers = Array.from(found, async (element) => {
    const address = element.getAttribute(FILE_ATTRIBUTE) ?? '';
    const code = await fileInPage(page, address);
    return [address, `data:text/javascript,${encodeURIComponent(code)}`] as const;
  });
  return Object.fromEntries(await Promise.all(workers));
}
