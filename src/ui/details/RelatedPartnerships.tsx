import { LIFE } from '../../i18n/life.ts';
import type { Partnership } from '../../data/dataset.ts';
import { amongSameParties, linkedTo } from '../../domain/partnership/related.ts';
import { isFull } from '../../domain/partnership/partnership.ts';
import { statusOn } from '../../domain/time/life.ts';
import { useIntervalDay } from '../../state/useIntervalDay.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { CompareButton } from '../compare/CompareButton.tsx';
import { Part } from './Detail.tsx';
import { PartnershipRows } from '../overview/PartnershipRows.tsx';
import { useRowLine } from '../overview/useRowLine.ts';

/** A short list; the comparison of two countries shows all that they share. */
const MOST = 5;

/** Partnerships related to this one in the record, and others of the same parties. */
export function RelatedPartnerships({ partnership }: { readonly partnership: Partnership }) {
  const { dataset } = useLodelines();
  const { language } = useMessages();
  const all = [...dataset.partnerships.values()];
  const [a, b, more] = partnership.members.filter(isFull).map(({ party }) => party);
  const text = LIFE[language];
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
  const day = useIntervalDay();
  const lineOf = useRowLine();
  if (partnerships.length === 0) return null;
  const uncertain = partnerships.filter(({ life }) => statusOn(life, day) === 'uncertain');
  return (
    <Part title={title}>
      <PartnershipRows
        partnerships={partnerships}
        uncertain={uncertain}
        lines={partnerships.map((one) => lineOf(one, day, uncertain.includes(one)))}
      />
    </Part>
  );
}
