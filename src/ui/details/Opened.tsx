import { lazy } from 'react';
import type { Selection } from '../../state/view.ts';
import { useSelect } from '../../state/useLodelines.ts';
import { CountryDetail } from './CountryDetail.tsx';
import { EventDetail } from './EventDetail.tsx';
import { PartnershipDetail } from './PartnershipDetail.tsx';

const Comparison = lazy(async () => ({ default: (await import('../compare/Comparison.tsx')).Comparison }));

/** The page of what is opened. It is a chunk of its own: the first view shows none. */
export function Opened({ kind, id }: NonNullable<Selection>) {
  const compare = useSelect((state) => state.view.compare);
  switch (kind) {
    case 'partnership':
      return <PartnershipDetail id={id} />;
    case 'event':
      return <EventDetail id={id} />;
    case 'country':
      return compare ? <Comparison a={id} b={compare} /> : <CountryDetail id={id} />;
  }
}
