import type { Comparison } from '../../domain/partnership/comparison.ts';
import { COMPARE } from '../../i18n/compare.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { Facts, Part } from '../details/Detail.tsx';

interface Props {
  /** The displayed names of the two countries, not their ids. */
  readonly a: string;
  readonly b: string;
  readonly minerals: Comparison<never>['minerals'];
}

/** Minerals named in the partnerships of both countries, and in those of one alone. */
export function SharedMinerals({ a, b, minerals: { both, only } }: Props) {
  const { dataset } = useLodelines();
  const { language } = useMessages();
  const text = COMPARE[language];
  const names = (ids: readonly string[]) =>
    ids.map((id) => dataset.minerals.get(id)?.[language] ?? id).join(', ') || text.noMinerals;
  return (
    <Part title={text.minerals}>
      <Facts
        facts={[
          [text.both, names(both)],
          [text.only(a), names(only[0])],
          [text.only(b), names(only[1])],
        ]}
      />
    </Part>
  );
}
