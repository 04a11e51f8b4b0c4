import type { Selection } from '../../state/view.ts';
import { useSelect } from '../../state/useLodelines.ts';
import { Lazy } from '../controls/Lazy.tsx';
import { CountryDetail } from './CountryDetail.tsx';
import { EventDetail } from './EventDetail.tsx';
import { PartnershipDetail } from './PartnershipDetail.tsx';
import { Waiting } from './Waiting.tsx';

const loadComparison = async () => (await import('../compare/Comparison.tsx')).Comparison;

/** The detail page of the selection. It is a separate chunk, because the first view usually shows none. */
export function Opened({ kind, id }: NonNullable<Selection>) {
  const compare = useSelect((state) => state.view.compare);
  switch (kind) {
    case 'partnership':
      return <PartnershipDetail id={id} />;
    case 'event':
      return <EventDetail id={id} />;
    case 'country':
      return compare ? (
        <Lazy load={loadComparison} waiting={<Waiting selection={{ kind, id }} />}>
          {(Comparison) => <Comparison a={id} b={compare} />}
        </Lazy>
      ) : (
        <CountryDetail id={id} />
      );
  }
}
