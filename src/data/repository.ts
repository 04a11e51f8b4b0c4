/** Where the project is kept, so that a reader can reach the file that a page is made from. */

/** Put in by the build from `repository` of package.json. */
declare const __REPOSITORY__: string | undefined;

/** The address of the project's repository; null as long as package.json names none. */
export const REPOSITORY: string | null =
  typeof __REPOSITORY__ === 'string' ? webAddress(__REPOSITORY__) : null;

/** The https address of a repository as package.json may write it; null if there is none to be made of it. */
export function webAddress(written: string): string | null {
  const address = written.replace(/^git\+/, '').replace(/(\.git)?\/*$/, '');
  return /^https:\/\/[^/\s]+\/\S+$/.test(address) ? address : null;
}

/** Where a file of the project stands there, in its latest state. `path` is from the project's root. */
export function fileInRepository(repository: string, path: string): string {
  return `${repository}/blob/HEAD/${path.split('/').map(encodeURIComponent).join('/')}`;
}
