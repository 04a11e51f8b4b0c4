import type { PartnershipKind } from '../../domain/partnership/partnership.ts';
import { LEGEND } from '../../cartography/layerOrder.ts';
import type { LineStyle } from '../../cartography/legend.ts';

/** A sample of the line that the map draws for a kind of partnership. */
export function KindMark({
  kind,
  uncertain = false,
}: {
  readonly kind: PartnershipKind;
  readonly uncertain?: boolean;
}) {
  const entry = LEGEND.find((candidate) =>
    uncertain ? candidate.mark === 'uncertain' : candidate.mark === 'line' && candidate.kind === kind,
  );
  return entry && 'style' in entry ? <LineMark style={entry.style} colour={`var(--kind-${kind})`} /> : null;
}

interface LineMarkProps {
  readonly style: LineStyle;
  readonly colour: string;
}

/** A sample of a line: width, dashes and double stroke, a quarter larger than on the map. */
export function LineMark({ style, colour }: LineMarkProps) {
  const width = style.width * 1.25;
  const offsets = style.gap === undefined ? [0] : [-(style.gap + width) / 2, (style.gap + width) / 2];
  return (
    <svg width="24" height="10" viewBox="0 0 24 10" aria-hidden="true">
      {offsets.map((offset) => (
        <path
          key={offset}
          d={`M0 ${5 + offset}H24`}
          stroke={colour}
          strokeWidth={width}
          strokeDasharray={style.dash?.map((length) => length * width).join(' ')}
        />
      ))}
    </svg>
  );
}
