/** Where the name of a country may stand: in its middle, in the rest of it, and around the point of its capital. */
import type { Run } from './mapProjection.ts';
import type { Box, Candidate } from './placeLabels.ts';
import { isInside, visiblePoint } from './visiblePoint.ts';

interface At {
  readonly x: number;
  readonly y: number;
}

/** What of a country is in the picture, in pixels. */
export interface NamedArea {
  /** Where the map has its name; null if that cannot be seen. */
  readonly middle: At | null;
  /** The point of its capital, if one is drawn. */
  readonly capital: (At & { readonly radius: number }) | null;
  /** Its outlines. */
  readonly rings: readonly Run[];
  /** Whether its name is above the point, as those of the lens. */
  readonly above: boolean;
  /** Whether its name has to be found. */
  readonly needed: boolean;
}

/** How far the name of a country of the lens is above its place, in ems, as on the map. */
const ABOVE = 1.3;
/** What an em away from the middle costs, up to a limit. */
const AWAY = 0.4;
const MOST_AWAY = 3;
/** Up to this distance in ems a name may lie outside of its country. */
const NEAR = { needed: 3.2, other: 1.1 };
/** Steps away from the middle, in ems. */
const ACROSS = [0, -1.5, 1.5, -3, 3, -4.5, 4.5];
const DOWN = [0, -1, 1, -2, 2, -3, 3];
/** The distance of a name from a point, in pixels. */
const GAP = 2;
/** Around a point, best first: what part of the name is there, and what it costs. */
const AROUND = [
  [-1, 0, 0.6],
  [1, 0, 0.8],
  [0, 1, 0.7],
  [0, -1, 1],
  [-1, 1, 0.9],
  [1, 1, 1.1],
  [-1, -1, 1.1],
  [1, -1, 1.3],
] as const;
/** What is seen of a country is large enough for a name with so much space around its middle, in ems. */
const LARGE_ENOUGH = { needed: 0.3, other: 1.4 };
/** What it costs to have a name where the map does not have it. */
const ELSEWHERE = 0.3;

/** The places of a name of a font size in pixels, within a part of the picture. The first is where the map has it. */
export function nameCandidates(area: NamedArea, size: number, picture: Box): Candidate[] {
  const { middle, capital, rings, above, needed } = area;
  const usual = middle && contains(picture, middle) ? middle : null;
  const centre = usual ?? seenPoint(area, size, picture);
  const shown = capital && contains(picture, capital) ? capital : null;
  const cost = usual ? 0 : ELSEWHERE;
  const near = needed ? NEAR.needed : NEAR.other;
  const candidates: Candidate[] = [];
  if (centre && above)
    candidates.push({ key: 'above', x: centre.x, y: centre.y - ABOVE * size, anchor: MIDDLE, cost });
  if (centre) {
    for (const down of DOWN) {
      for (const across of ACROSS) {
        const ems = Math.hypot(across / 1.5, down);
        const [x, y] = [centre.x + across * size, centre.y + down * size];
        if (ems > near && !isInside(rings, x, y)) continue;
        candidates.push({ key: `${across} ${down}`, x, y, anchor: MIDDLE, cost: cost + AWAY * ems });
      }
    }
  }
  if (!shown) return candidates;
  const away = centre ? Math.hypot(shown.x - centre.x, shown.y - centre.y) / size : 0;
  // A large country is not named beside its capital, unless there is no other place.
  const distant = Math.min(AWAY * away, needed ? MOST_AWAY : Infinity);
  const reach = shown.radius + GAP;
  for (const [right, down, more] of AROUND) {
    const diagonal = right !== 0 && down !== 0 ? Math.SQRT1_2 : 1;
    candidates.push({
      key: `${BESIDE_CAPITAL} ${right} ${down}`,
      x: shown.x - right * reach * diagonal,
      y: shown.y - down * reach * diagonal,
      anchor: [right, down],
      cost: more + distant,
    });
  }
  return candidates;
}

const MIDDLE = [0, 0] as const;
/** What keys of candidates around a capital begin with. */
const BESIDE_CAPITAL = 'capital';

/** Whether a candidate is beside the point of the capital. */
export function isBesideCapital(key: string): boolean {
  return key.startsWith(BESIDE_CAPITAL);
}

/** A point well inside of what can be seen of a country whose middle cannot. */
function seenPoint({ rings, needed }: NamedArea, size: number, picture: Box): At | null {
  const found = visiblePoint(rings, picture);
  const enough = size * (needed ? LARGE_ENOUGH.needed : LARGE_ENOUGH.other);
  return found && found.distance >= enough ? found : null;
}

function contains({ left, top, right, bottom }: Box, { x, y }: At): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
