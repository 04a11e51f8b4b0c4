/** The legend of the picture, with the entries, words and measures of that of the app (`ui/shell/Legend`). */
import { LEGEND } from '../../src/cartography/layerOrder.ts';
import type { LegendEntry } from '../../src/cartography/legend.ts';
import { LineMark } from '../../src/ui/controls/Mark.tsx';
import { usePage } from '../pages/pageContext.ts';

export function StartLegend() {
  const { messages } = usePage();
  return (
    <ul className="legend">
      {LEGEND.map((entry) => (
        <li key={entry.mark === 'line' ? entry.kind : entry.mark}>
          <Entry entry={entry} />
        </li>
      ))}
      <li>
        <a href="#borders">{messages.map.borders}</a>
      </li>
    </ul>
  );
}

function Entry({ entry }: { readonly entry: LegendEntry }) {
  const { messages } = usePage();
  const { kinds, map } = messages;
  switch (entry.mark) {
    case 'line':
      return (
        <>
          <LineMark style={entry.style} colour={`var(--kind-${entry.kind})`} /> {kinds[entry.kind]}
        </>
      );
    case 'uncertain':
      return (
        <>
          <LineMark style={entry.style} colour="var(--muted)" /> {map.uncertainLine}
        </>
      );
    case 'ring':
      return (
        <>
          <svg width="22" height="14" fill="none" strokeWidth="1.4" aria-hidden="true">
            <circle cx="7" cy="7" r="5.6" stroke="var(--kind-national)" />
            <circle cx="15" cy="7" r="5.6" stroke="var(--kind-bloc)" />
          </svg>{' '}
          {map.ring}
        </>
      );
    case 'event':
      return (
        <>
          <svg width="22" height="10" fill="var(--map-accent)" aria-hidden="true">
            <circle cx="4" cy="5" r="3" />
            <circle cx="11" cy="5" r="3" opacity=".6" />
            <circle cx="18" cy="5" r="3" opacity=".25" />
          </svg>{' '}
          {map.event}
        </>
      );
    case 'scheduled':
      return (
        <>
          <svg width="10" height="10" aria-hidden="true">
            <circle cx="5" cy="5" r="3.2" fill="none" stroke="var(--map-accent)" strokeWidth="1.2" />
          </svg>{' '}
          {map.scheduledEvent}
        </>
      );
    case 'ties':
      return (
        <>
          <b>{messages.layer.kinds.ties}</b>
          {entry.classes.map((least, i) => {
            const next = entry.classes[i + 1];
            return (
              <span key={least}>
                <svg width="13" height="13" aria-hidden="true">
                  <rect width="13" height="13" rx="2" fill={`var(--tie-${i + 1})`} />
                </svg>{' '}
                {map.tieClass(least, next === undefined ? null : next - 1)}
              </span>
            );
          })}
        </>
      );
  }
}
