import { Fragment } from 'react';
import { addressPieces } from './addressPieces.ts';

/** An address on paper. It breaks after its marks: a word of it stays in one piece if there is room for it. */
export function Address({ children }: { readonly children: string }) {
  return addressPieces(children).map((piece, i) => (
    <Fragment key={i}>
      {i > 0 && <wbr />}
      <span>{piece}</span>
    </Fragment>
  ));
}
