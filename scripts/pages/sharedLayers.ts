/**
 * The lower layers of the pictures of the pages: land, coloured countries, borders and coasts. They take most of the
 * room and are the same in many pictures, so each is a file that pages share.
 */
import type { Item, Path, Picture } from '../../src/cartography/picture/displayList.ts';
import { svgOf, svgText } from '../../src/cartography/picture/svg.ts';
import { DARK, LIGHT, type Palette, withMoreContrast } from '../../src/cartography/palette.ts';
import { paletteProperties } from '../../src/ui/shell/themeProperties.ts';
import { THEMED } from '../themedPalette.ts';
import { compactSvg } from './compactSvg.ts';
import { joined } from './joined.ts';
import { onGrid } from './onGrid.ts';

type Primitive = Exclude<Item, { type: 'group' }>;

/** Sea and land, and the lines, are the same for all pictures of a camera. */
type Layer = 'land' | 'countries' | 'lines' | 'above';

/** The layers of a picture in the colours of `THEMED`, from the bottom to the top. */
export type Layers = Readonly<Record<Layer, Picture>>;

/** A picture in layers, each with as few elements as possible. */
export function layersOf(picture: Picture): Layers {
  const layer = (name: Layer): Picture => ({
    ...picture,
    items: joined(itemsOf(picture.items, (item) => inLayer(item, name))),
  });
  return { land: layer('land'), countries: layer('countries'), lines: layer('lines'), above: layer('above') };
}

/** The fragment of the address of a layer in the colours of the dark theme. */
export const DARK_LAYER = '#dark';

/**
 * The file of a layer, in two colour schemes and, where the system asks for it, with more contrast. The page says which
 * scheme: Firefox does not tell an image that the page is printed.
 */
export function layerSvg(layer: Picture): string {
  const { children, ...svg } = compactSvg(onGrid(svgOf({ ...layer, name: '' }, 'layer')));
  const drawn = (typeof children === 'string' ? [] : children).filter(({ name }) => name !== 'title');
  const text = svgText({ ...svg, children: drawn });
  const used = new Set(text.match(/--[a-z\d-]+/g));
  const style = `<style>${themes((property) => used.has(property))}</style>`;
  return text.replace('>', ` id="${DARK_LAYER.slice(1)}">${style}`);
}

function itemsOf(items: readonly Item[], pick: (item: Primitive) => Primitive | null): Item[] {
  return items.flatMap((item): Item[] => {
    if (item.type !== 'group') {
      const picked = pick(item);
      return picked ? [picked] : [];
    }
    const inner = itemsOf(item.items, pick);
    return inner.length > 0 ? [{ ...item, items: inner }] : [];
  });
}

/** A primitive as it is in a layer; null if it is not in it. Land has all countries, in the same colour. */
function inLayer(item: Primitive, layer: Layer): Primitive | null {
  if (layer === 'land' && isCountry(item)) return { ...(item as Path), fill: THEMED.land };
  return layerOf(item) === layer ? item : null;
}

function layerOf(item: Primitive): Layer {
  if (item.type === 'box') return 'land';
  if (item.type !== 'path') return 'above';
  if (isCountry(item)) return item.fill === THEMED.land ? 'land' : 'countries';
  return item.stroke?.colour === THEMED.outline ? 'lines' : 'above';
}

function isCountry(item: Primitive): boolean {
  return item.type === 'path' && item.shows?.kind === 'country' && item.fill !== undefined;
}

function themes(isUsed: (property: string) => boolean): string {
  const rules = (light: Palette, dark: Palette) => {
    const values = (palette: Palette) =>
      paletteProperties(palette)
        .filter(([property]) => isUsed(property))
        .map(([property, value]) => `${property}:${value}`)
        .join(';');
    return `:root{${values(light)}}:root:target{${values(dark)}}`;
  };
  const contrast = rules(withMoreContrast(LIGHT), withMoreContrast(DARK));
  return `${rules(LIGHT, DARK)}@media(prefers-contrast:more){${contrast}}`;
}
