/** Lines and bounds across ±180°, as RFC 7946 asks for (sections 3.1.9 and 5.2). */
import type { Position } from '../../domain/position.ts';

/**
 * The parts of a line with unwrapped longitudes: it is cut at ±180°, and the longitudes of each part are between −180
 * and 180. A line that crosses nothing is one part.
 */
export function cutLine(line: readonly Position[]): Position[][] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  let turn = 0;
  const beyond = (longitude: number) => Math.abs(longitude - turn * 360) > 180;
  line.forEach((position, i) => {
    const [longitude, latitude] = position;
    const [lastLongitude, lastLatitude] = line[i - 1] ?? position;
    if (i === 0) turn = Math.ceil((longitude - 180) / 360);
    while (beyond(longitude)) {
      const side = longitude > lastLongitude ? 1 : -1;
      const share = (turn * 360 + side * 180 - lastLongitude) / (longitude - lastLongitude);
      const crossing = lastLatitude + share * (latitude - lastLatitude);
      parts.push([...part, [side * 180, crossing]]);
      part = [[side * -180, crossing]];
      turn += side;
    }
    part.push([longitude - turn * 360, latitude]);
  });
  parts.push(part);
  // A line that ends on the meridian has no part beyond it.
  return parts.filter((one) => one.some(([lng, lat]) => lng !== one[0]?.[0] || lat !== one[0]?.[1]));
}

/**
 * The smallest bounds of lines and points: west, south, east, north. West is larger than east if they cross ±180°. Null
 * without any. Longitudes are between −180 and 180.
 */
export function boundsOf(lines: readonly (readonly Position[])[]): [number, number, number, number] | null {
  const spans = lines
    .filter(({ length }) => length > 0)
    .map((line) => {
      const longitudes = line.map(([longitude]) => longitude);
      return { west: Math.min(...longitudes), east: Math.max(...longitudes) };
    })
    .sort((a, b) => a.west - b.west);
  const [first] = spans;
  if (!first) return null;
  const latitudes = lines.flat().map(([, latitude]) => latitude);
  // The widest gap between the spans is what the bounds leave out. The last gap is the one across ±180°. Without gaps
  // they are the whole world.
  let reach = first.east;
  let widest = { gap: 0, west: -180, east: 180 };
  for (const { west, east } of [...spans.slice(1), { west: first.west + 360, east: first.east }]) {
    if (west - reach > widest.gap)
      widest = { gap: west - reach, west: west >= 180 ? west - 360 : west, east: reach };
    reach = Math.max(reach, east);
  }
  return [widest.west, Math.min(...latitudes), widest.east, Math.max(...latitudes)];
}
