import { classIndexOf } from '../../domain/figures/classes.ts';
import { comparableTotal, totalIsFloor } from '../../domain/figures/figureRows.ts';
import { tonnesOf } from '../../domain/figures/figures.ts';
import { classText } from '../../state/derived/classText.ts';
import { figureText, valueText } from '../../state/derived/figureText.ts';
import type { LayerValues } from '../../state/derived/layerValues.ts';
import { useFigures, useMessages, useSelect, useLayerValues } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import { OutsideLink } from '../controls/OutsideLink.tsx';
import styles from './FigureLegend.module.css';
import { FiguresAwaited } from './FiguresAwaited.tsx';

/** The legend of the layer of figures: classes or circle sizes, edition and source. */
export function FigureLegend() {
  const layerValues = useLayerValues();
  return (
    <div className={styles['legend']} data-part="figure-legend">
      {layerValues ? (
        <>
          <Classes layerValues={layerValues} />
          <Origin layerValues={layerValues} />
          <Pointed layerValues={layerValues} />
        </>
      ) : (
        <FiguresAwaited />
      )}
    </div>
  );
}

function Classes({ layerValues }: { readonly layerValues: LayerValues }) {
  const { messages, language } = useMessages();
  const form = useSelect((state) => state.view.form);
  const hover = useSelect(({ session }) => (session.hover?.kind === 'country' ? session.hover.id : null));
  const text = messages.layer;
  const { classes, values, noData, largest, layer } = layerValues;
  const value = hover === null ? undefined : values.get(hover);
  const pointed = value === undefined ? null : classIndexOf(classes, value);
  const reasons = [...noData.values()];
  const name = (bound: number) => valueText(layerValues, bound, language);
  const shaded = layer.kind !== 'list' && form === 'shades';
  return (
    <ul className={styles['classes']}>
      {layer.kind === 'list' && (
        <li>
          <Swatch colour="var(--shade-1)" label={text.listed} />
        </li>
      )}
      {layer.kind !== 'list' && form === 'circles' && (
        <li>
          <Circle label={name(largest / 4)} />
        </li>
      )}
      {shaded &&
        classes.map((one, i) => (
          <li key={one.from}>
            <Swatch
              colour={`var(--shade-${i + 1})`}
              label={classText(layerValues, one, language)}
              marked={pointed === i}
            />
          </li>
        ))}
      {reasons.some((reason) => reason !== 'W') && (
        <li>
          <Swatch className={styles['hatch']} label={text.noFigure} />
        </li>
      )}
      {reasons.includes('W') && (
        <li>
          <Swatch className={styles['withheld']} label={text.withheld} />
        </li>
      )}
    </ul>
  );
}

interface SwatchProps {
  readonly label: string;
  readonly colour?: string;
  readonly className?: string | undefined;
  readonly marked?: boolean;
}

function Swatch({ label, colour, className, marked = false }: SwatchProps) {
  return (
    <span className={marked ? styles['marked'] : undefined}>
      <i className={className} style={colour === undefined ? undefined : { background: colour }} />
      <span>{label}</span>
    </span>
  );
}

/** Radius in pixels: half that of the largest circle on the map, and so a quarter of its area. */
const RADIUS = 17;

function Circle({ label }: { readonly label: string }) {
  return (
    <span>
      <svg width={2 * RADIUS} height={2 * RADIUS} aria-hidden="true">
        <circle
          cx={RADIUS}
          cy={RADIUS}
          r={RADIUS - 0.5}
          fill="var(--shade-circle)"
          fillOpacity="0.5"
          stroke="var(--shade-circle)"
        />
      </svg>
      <span>{label}</span>
    </span>
  );
}

/** World total and edition of a table, definition and source of import shares, or the number of national lists. */
function Origin({ layerValues: { origin } }: { readonly layerValues: LayerValues }) {
  const figures = useFigures();
  const { messages, language } = useMessages();
  const text = messages.layer;
  const source = (id: string, label: string) => (
    <OutsideLink url={figures?.sources.get(id)?.url ?? null}>{label}</OutsideLink>
  );
  switch (origin.kind) {
    case 'table': {
      const { table, later } = origin;
      const total = comparableTotal(table);
      const written = total === null ? null : text.tonnes(tonnesOf(total, table.unit));
      return (
        <>
          <span>
            {[
              figures?.forms.get(table.form)?.[language],
              written === null
                ? null
                : text.worldTotal(totalIsFloor(table) ? text.atLeast(written) : written),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <span>
            {source(table.edition.source, text.edition(table.edition.shortName[language], table.year))}
          </span>
          {later && <em>{text.later(table.edition.known)}</em>}
        </>
      );
    }
    case 'imports': {
      const { set } = origin;
      const publisher = figures?.sources.get(set.source)?.publisher ?? set.source;
      return (
        <>
          <span>{set.definition[language]}</span>
          <span>{source(set.source, text.edition(publisher, set.year))}</span>
        </>
      );
    }
    case 'lists': {
      const lists = [...new Set(origin.rows.flatMap((row) => row.lists))];
      return <span>{text.lists(lists.length)}</span>;
    }
  }
}

/** Name and value of the hovered or focused country. */
function Pointed({ layerValues }: { readonly layerValues: LayerValues }) {
  const nameOf = useNameOf();
  const { messages, language } = useMessages();
  const hover = useSelect(({ session }) => (session.hover?.kind === 'country' ? session.hover.id : null));
  if (hover === null) return null;
  return (
    <span className={styles['pointed']}>
      {`${nameOf(hover)}: ${figureText(layerValues, hover, language) || messages.layer.none}`}
    </span>
  );
}
