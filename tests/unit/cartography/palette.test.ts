import { describe, expect, test } from 'vitest';
import { MINERAL_GROUPS } from '../../../src/domain/figures/figures.ts';
import { KINDS } from '../../../src/domain/partnership/partnership.ts';
import { DARK, LIGHT, COUNT_CLASSES, withMoreContrast } from '../../../src/cartography/palette.ts';
import { ramp } from '../../../src/cartography/ramp.ts';

type Rgb = readonly [number, number, number];

/** Linear light of `#rrggbb`, 0 to 1 per channel. */
function linear(colour: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function luminance(colour: string): number {
  const [r, g, b] = linear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** CIELAB lightness, from 0 (black) to 100 (white). */
function lightness(colour: string): number {
  return 116 * Math.cbrt(luminance(colour)) - 16;
}

/** WCAG 2.2 contrast ratio, from 1 (equal) to 21 (black on white). */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Types of colour vision: Machado, Oliveira and Fernandes (2009), severity 1, on linear light. */
const VISION = {
  'full colour vision': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

const VISIONS = Object.keys(VISION) as (keyof typeof VISION)[];

function seen(colour: string, vision: keyof typeof VISION): Rgb {
  const [r, g, b] = linear(colour);
  const row = (i: 0 | 3 | 6) => {
    const [x = 0, y = 0, z = 0] = VISION[vision].slice(i, i + 3);
    return Math.min(Math.max(x * r + y * g + z * b, 0), 1);
  };
  return [row(0), row(3), row(6)];
}

/**
 * OKLab (Ottosson 2020), in which equal distances look equally different; CSS Color 4 calls 0.02 just
 * noticeable.
 */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function difference(a: string, b: string, vision: keyof typeof VISION): number {
  const [x, y] = [oklab(seen(a, vision)), oklab(seen(b, vision))];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

test('black on white has contrast 21 and colour difference 1 in every type of vision', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9);
  for (const vision of VISIONS) {
    expect(difference('#000000', '#ffffff', vision)).toBeCloseTo(1, 3);
  }
});

describe.each([LIGHT, DARK])('in the $scheme palette', (palette) => {
  const { surface, raised, sea, land, halo, partnershipCount } = palette;
  /** The backgrounds on the map. */
  const map = [sea, land, ...partnershipCount];
  const least = (colour: string, grounds: readonly string[]) =>
    Math.min(...grounds.map((ground) => contrast(colour, ground)));

  test.each([
    ['ink', [surface, raised, sea]],
    ['muted', [surface, raised, sea]],
    ['accent', [surface, raised]],
    ['label', [...map, halo]],
  ] as const)('text in %s is legible: contrast 4.5 on its backgrounds', (role, grounds) => {
    expect(least(palette[role], grounds)).toBeGreaterThanOrEqual(4.5);
  });

  test('text on the accent is legible', () => {
    expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(KINDS)('arcs of the kind %s have contrast 3 on the sea and on every colour of land', (kind) => {
    expect(least(palette.kind[kind], map)).toBeGreaterThanOrEqual(3);
  });

  test('event marks have contrast 3 on the sea and on their haloes, capitals everywhere, and the focus outline', () => {
    expect(least(palette.accent, [sea, land, halo])).toBeGreaterThanOrEqual(3);
    expect(least(palette.capital, map)).toBeGreaterThanOrEqual(3);
    expect(least(palette.focus, [surface, raised, sea])).toBeGreaterThanOrEqual(3);
  });

  test.each(VISIONS)(
    'with %s the four kinds differ by three times the just noticeable difference',
    (vision) => {
      const close = KINDS.flatMap((a, i) =>
        KINDS.slice(i + 1).flatMap((b) => {
          const apart = difference(palette.kind[a], palette.kind[b], vision);
          return apart < 0.06 ? [`${a} and ${b}: ${apart.toFixed(3)}`] : [];
        }),
      );
      expect(close).toEqual([]);
    },
  );

  test.each(VISIONS)(
    'with %s adjacent classes of partnership counts differ noticeably, the first and last clearly, and all differ from the sea',
    (vision) => {
      const shades = [land, ...partnershipCount];
      const steps = partnershipCount.map((shade, i) => difference(shade, shades[i] ?? '', vision));
      expect(Math.min(...steps)).toBeGreaterThanOrEqual(0.055);
      expect(difference(partnershipCount[0], partnershipCount[3], vision)).toBeGreaterThanOrEqual(0.1);
      expect(
        Math.min(...partnershipCount.map((shade) => difference(shade, sea, vision))),
      ).toBeGreaterThanOrEqual(0.06);
    },
  );

  test.each(VISIONS)('with %s no arc resembles the country below it', (vision) => {
    const apart = KINDS.flatMap((kind) =>
      map.map((ground) => difference(palette.kind[kind], ground, vision)),
    );
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(0.15);
  });

  test('in grey, too, classes of partnership counts are seven steps of lightness apart, evenly', () => {
    const grey = [land, ...partnershipCount].map(lightness);
    const steps = partnershipCount.map((_, i) => Math.abs((grey[i + 1] ?? 0) - (grey[i] ?? 0)));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(6.7);
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
  });

  test('in grey, too, class colours of figures are four and a half steps of lightness apart', () => {
    for (const shades of RAMPS) {
      const grey = [raised, ...shades].map(lightness);
      const steps = shades.map((_, i) => Math.abs((grey[i + 1] ?? 0) - (grey[i] ?? 0)));
      expect(Math.min(...steps)).toBeGreaterThanOrEqual(4.5);
    }
  });

  const RAMPS = MINERAL_GROUPS.map((group) => ramp(group, palette.scheme));

  test('on every class colour of figures arcs of every kind have contrast 3, and names 4.5', () => {
    for (const shades of RAMPS) {
      for (const kind of KINDS) expect(least(palette.kind[kind], shades)).toBeGreaterThanOrEqual(3);
      expect(least(palette.label, shades)).toBeGreaterThanOrEqual(4.5);
      expect(least(palette.capital, shades)).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(VISIONS)(
    'with %s each class colour of figures differs from the next, and from plain land and the sea',
    (vision) => {
      for (const shades of RAMPS) {
        const steps = shades.map((shade, i) => difference(shade, shades[i - 1] ?? raised, vision));
        expect(Math.min(...steps)).toBeGreaterThanOrEqual(0.03);
        expect(difference(shades[0] ?? '', shades.at(-1) ?? '', vision)).toBeGreaterThanOrEqual(0.1);
        expect(Math.min(...shades.map((shade) => difference(shade, sea, vision)))).toBeGreaterThanOrEqual(
          0.04,
        );
      }
    },
  );

  test('with prefers-contrast: more, text has contrast 7 and borders 3', () => {
    const clear = withMoreContrast(palette);
    expect(least(clear.muted, [surface, raised, sea])).toBeGreaterThanOrEqual(7);
    expect(least(clear.label, map)).toBeGreaterThanOrEqual(4.5);
    expect(least(clear.rule, [surface, raised])).toBeGreaterThanOrEqual(3);
    expect(least(clear.outline, [sea, land])).toBeGreaterThanOrEqual(3);
  });

  test('with more partnerships the colour of countries is ever farther from plain land, with one colour per class', () => {
    const steps = palette.partnershipCount.map((shade) => contrast(shade, land));
    expect(palette.partnershipCount.length).toBe(COUNT_CLASSES.length);
    expect([1.05, ...steps].every((step, i, all) => i === 0 || step > (all[i - 1] as number) * 1.04)).toBe(
      true,
    );
  });
});
