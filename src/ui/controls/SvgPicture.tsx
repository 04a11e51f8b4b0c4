import { memo, useId } from 'react';
import type { Picture } from '../../cartography/picture/displayList.ts';
import { type SvgElement, svgOf } from '../../cartography/picture/svg.ts';

interface Props {
  readonly picture: Picture;
  readonly className?: string | undefined;
}

/** A picture as elements of the page. Without a name it is hidden from assistive technology. */
export const SvgPicture = memo(function SvgPicture({ picture, className }: Props) {
  const { name } = picture;
  const { attributes, children } = svgOf(picture, useId());
  const named = name === '' ? { 'aria-hidden': true, role: undefined } : { 'aria-label': name };
  // Browsers would show a title at the pointer.
  const drawn = typeof children === 'string' ? [] : children.filter((child) => child.name !== 'title');
  return (
    <svg {...propsOf(attributes)} {...named} xmlns={undefined} className={className}>
      {drawn.map((child, i) => (
        <SvgNode key={i} {...child} />
      ))}
    </svg>
  );
});

/** An element of SVG with all that is in it. */
export function SvgNode({ name, attributes, children }: SvgElement) {
  const Name = name as 'g';
  if (typeof children === 'string') return <Name {...propsOf(attributes)}>{children}</Name>;
  return (
    <Name {...propsOf(attributes)}>
      {children.map((child, i) => (
        <SvgNode key={i} {...child} />
      ))}
    </Name>
  );
}

/** The names of attributes as React spells them: `strokeWidth` for `stroke-width`. */
function propsOf(attributes: SvgElement['attributes']): Record<string, string | number | undefined> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      /^(data|aria)-/.test(name) ? name : name.replaceAll(/-./g, ([, letter = '']) => letter.toUpperCase()),
      value,
    ]),
  );
}
