/** The project's repository, for links to source files. */

/** Defined by the build, from `repository` in package.json. */
declare const __REPOSITORY__: string | undefined;

/** The URL of the project's repository; null if package.json has none. */
export const REPOSITORY: string | null =
  typeof __REPOSITORY__ === 'string' ? webAddress(__REPOSITORY__) : null;

/** The https URL of a repository as written in package.json; null if it cannot be converted. */
export function webAddress(written: string): string | null {
  const address = written.replace(/^git\+/, '').replace(/(\.git)?\/*$/, '');
  return /^https:\/\/[^/\s]+\/\S+$/.test(address) ? address : null;
}

/** The URL of a file in the repository, in its latest version. `path` is relative to the project's root. */
export function fileInRepository(repository: string, path: string): string {
  return `${repository}/blob/HEAD/${path.split('/').map(encodeURIComponent).join('/')}`;
}
