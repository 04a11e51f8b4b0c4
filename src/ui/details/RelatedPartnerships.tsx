import type { Partnership } from '../../data/dataset.ts';
import { amongSameParties, linkedTo } from '../../domain/partnership/related.ts';
import { isFull } from '../../domain/partnership/partnership.ts';
import { statusOn } from '../../domain/time/life.ts';
import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { CompareButton } from '../compare/CompareButton.tsx';
import { Part } from './Detail.tsx';
import { PartnershipRow } from '../overview/PartnershipRow.tsx';

/** A short list; the comparison of two countries shows all that they share. */
const MOST = 5;

/** Partnerships related to this one in the record, and others of the same parties. */
export function RelatedPartnerships({ partnership }: { readonly partnership: Partnership }) {
  const { dataset } = useLodelines();
  const { messages } = useMessages();
  const all = [...dataset.partnerships.values()];
  const [a, b, more] = partnership.members.filter(isFull).map(({ party }) => party);
  const text = messages.life;
  return (
    <>
      <Rows title={text.related} partnerships={linkedTo(partnership, all)} />
      <Rows title={text.sameParties} partnerships={amongSameParties(partnership, all, MOST)} />
      {a && b && !more && <CompareButton a={a} b={b} />}
    </>
  );
}

function Rows({
  title,
  partnerships,
}: {
  readonly title: string;
  readonly partnerships: readonly Partnership[];
}) {
  const day = useSelect((state) => state.view.time.day);
  if (partnerships.length === 0) return null;
  return (
    <Part title={title}>
      <ul>
        {partnerships.map((partnership) => (
          <PartnershipRow
            key={partnership.id}
            partnership={partnership}
            day={day}
            uncertain={statusOn(partnership.life, day) === 'uncertain'}
          />
        ))}
      </ul>
    </Part>
  );
}
