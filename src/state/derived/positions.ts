/** Where an item of the record is on the map. */
import type { Dataset } from '../../data/dataset.ts';
import { membersOn, type Party } from '../../domain/partnership/partnership.ts';
import type { Position } from '../../domain/position.ts';
import { dayWithin } from '../../domain/time/life.ts';
import type { Selection } from '../view.ts';

/**
 * The positions of a selection on a day: the capitals of a partnership's members and affected parties, the
 * place of an event or the capitals of its parties, the capital of a country. Empty if there are none.
 */
export function positionsOf(
  dataset: Dataset,
  { kind, id }: NonNullable<Selection>,
  day: number,
): readonly Position[] {
  const capitals = (parties: readonly Party[]) =>
    parties.flatMap((party): Position[] => {
      const position = dataset.countries.get(party)?.capital?.position;
      return position ? [position] : [];
    });
  switch (kind) {
    case 'partnership': {
      const partnership = dataset.partnerships.get(id);
      if (!partnership) return [];
      const members = membersOn(partnership, dayWithin(partnership.life, day)).map(({ party }) => party);
      return capitals([...members, ...partnership.affected.map(({ party }) => party)]);
    }
    case 'event': {
      const event = dataset.events.get(id);
      if (event?.place) return [event.place.position];
      return capitals(event?.parties.map(({ party }) => party) ?? []);
    }
    case 'country':
      return capitals([id]);
  }
}
