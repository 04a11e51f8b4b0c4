import type { SourcedFigures } from '../../data/figures.ts';
import {
  type Figure,
  type ImportShares,
  reasonOf,
  tonnesOf,
  type Unit,
} from '../../domain/figures/figures.ts';
import { unnamedShare } from '../../domain/figures/imports.ts';
import { FIGURE_MESSAGES } from '../../i18n/figures.ts';
import { FIGURE_TABLE } from '../../i18n/figureTable.ts';
import { annotationTexts } from '../../state/derived/layerTable.ts';
import type { LayerOrigin } from '../../state/derived/layerValues.ts';
import { useMessages } from '../../state/useLodelines.ts';
import { OutsideLink } from '../controls/OutsideLink.tsx';
import styles from './FigureTable.module.css';
import type { Elements } from '../controls/elements.ts';

interface Props {
  readonly figures: SourcedFigures;
  readonly origin: LayerOrigin;
}

/** Facts about all figures of the table: edition, year, unit, world total and source. */
export function FigureBasis({ figures, origin }: Props) {
  const { language } = useMessages();
  switch (origin.kind) {
    case 'table':
      return <OfTable figures={figures} {...origin} />;
    case 'imports':
      return <OfImports figures={figures} set={origin.set} />;
    case 'lists':
      return <p>{FIGURE_TABLE[language].listsHint}</p>;
  }
}

function OfTable({
  figures,
  table,
  later,
}: { figures: SourcedFigures } & Extract<LayerOrigin, { kind: 'table' }>) {
  const { messages, language } = useMessages();
  const { edition, year, form, stage, unit, world, others, sources } = table;
  const text = FIGURE_TABLE[language];
  const { units, stages } = FIGURE_MESSAGES[language];
  return (
    <>
      {later && <p className={styles['later']}>{messages.layer.later(edition.known)}</p>}
      <dl>
        <Item term={text.edition}>
          {`${messages.layer.edition(edition.name[language], year)} · ${text.knownSince(edition.known)}`}
        </Item>
        {stage && <Item term={text.stage}>{stages[stage]}</Item>}
        <Item term={text.weighed}>{figures.forms.get(form)?.[language] ?? form}</Item>
        <Item term={text.unit}>{units[unit]}</Item>
        <Item term={text.world}>{world ? <Total figure={world} unit={unit} /> : text.noWorld}</Item>
        {others && (
          <Item term={text.others}>
            <Total figure={others} unit={unit} />
          </Item>
        )}
        <SourceItem figures={figures} ids={[...new Set([edition.source, ...sources])]} />
      </dl>
    </>
  );
}

function OfImports({ figures, set }: { readonly figures: SourcedFigures; readonly set: ImportShares }) {
  const { messages, language } = useMessages();
  const text = FIGURE_TABLE[language];
  const unnamed = unnamedShare(set);
  return (
    <dl>
      <Item term={text.definition}>{set.definition[language]}</Item>
      <Item term={text.year}>{set.year}</Item>
      {unnamed > 0 && <Item term={text.unnamed}>{messages.layer.percent(unnamed)}</Item>}
      <SourceItem figures={figures} ids={[set.source]} />
    </dl>
  );
}

/** A total as printed: "at least" for a minimum, or the reason if there is no figure. */
function Total({ figure, unit }: { readonly figure: Figure; readonly unit: Unit }) {
  const { messages, language } = useMessages();
  const { value, flags, note } = figure;
  const { tonnes, atLeast, reasons } = messages.layer;
  const reason = reasonOf(figure);
  const floor = flags.includes('>');
  const amount = value === null ? reasons[reason ?? 'NA'] : tonnes(tonnesOf(value, unit));
  const words = annotationTexts(
    flags.filter((flag) => flag !== '>'),
    messages,
  );
  const parts = [floor ? atLeast(amount) : amount, ...words, ...(note ? [note[language]] : [])];
  return <span>{parts.join('; ')}</span>;
}

function SourceItem({ figures, ids }: { readonly figures: SourcedFigures; readonly ids: readonly string[] }) {
  const { language } = useMessages();
  const sources = ids.flatMap((id) => figures.sources.get(id) ?? []);
  return (
    <Item term={FIGURE_TABLE[language].sources}>
      {sources.map(({ id, publisher, title, url, language }) => (
        <span key={id}>
          <span>{`${publisher}: `}</span>
          <OutsideLink url={url} lang={language}>
            {title}
          </OutsideLink>
        </span>
      ))}
    </Item>
  );
}

function Item({ term, children }: { readonly term: string; readonly children: string | number | Elements }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
