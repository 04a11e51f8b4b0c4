/** The environment of the app as one file. */
import type { Opening } from '../data/opening.ts';
import type { Address, Environment } from './environment.ts';
import { newEntry } from './syncUrl.ts';
import { isViewKey } from './viewKeys.ts';
import { readQuery } from './viewQuery.ts';

/**
 * The environment of a page that is a file with this opening. An address that names a view takes precedence over the
 * view of the file; its other keys, such as those of a learning platform, are kept. `html` gives the file as it was
 * opened.
 */
export function fileEnvironment(
  environment: Environment,
  { site, query, fragment }: Opening,
  html: () => string,
): Environment {
  const { address } = environment;
  return {
    ...environment,
    address: {
      ...address,
      ...(query !== undefined && openedAt(address, query)),
      ...(fragment !== undefined && withFragment(address, fragment)),
      base: site ?? address.base,
    },
    file: { site: site ?? null, html },
    isRenewed: () => Promise.resolve(false),
  };
}

/** Writes the view of the file into the address, so that an address without keys means the default view later. */
function openedAt(address: Address, query: string): Partial<Address> {
  const own = address.query();
  if (readQuery(own).some(({ key }) => isViewKey(key))) return {};
  const opened = query + own.replace('?', '&');
  const isWritten = address.write('replace', opened, address.entry() ?? newEntry());
  return isWritten ? {} : { query: () => opened };
}

function withFragment(address: Address, given: string): Pick<Address, 'fragment' | 'dropFragment'> {
  let fragment = given;
  return {
    fragment: () => address.fragment() || fragment,
    dropFragment: () => {
      fragment = '';
      address.dropFragment();
    },
  };
}
