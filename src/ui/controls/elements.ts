import type { ReactElement } from 'react';

/**
 * What a component takes to render beside other things: elements or nothing, but no text, which needs an element of
 * its own (scripts/lintText.mjs says why).
 */
export type Elements = ReactElement | false | null | undefined | readonly Elements[];
