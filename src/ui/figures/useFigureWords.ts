/** The words for figures in the reader's language: names of countries and minerals, remarks on a figure. */
import type { Figure, ImportShare } from '../../domain/figures/figures.ts';
import type { Party } from '../../domain/partnership/partnership.ts';
import { type Annotation, annotationsOf } from '../../domain/figures/annotations.ts';
import { FIGURE_MESSAGES } from '../../i18n/figures.ts';
import { useFigures, useLodelines, useMessages } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import { useLayerTitleOf } from '../layer/useLayerTitle.ts';

export function useFigureWords() {
  const { dataset } = useLodelines();
  const { messages, language } = useMessages();
  const { layer } = messages;
  const figures = useFigures();
  // The record knows only the minerals that it names itself.
  const mineral = (id: string) =>
    (figures?.minerals.get(id)?.name ?? dataset.minerals.get(id))?.[language] ?? id;
  const nameOf = useNameOf();
  const joined = (parts: readonly string[]) => parts.join(' · ');
  return {
    messages,
    language,
    layer,
    text: FIGURE_MESSAGES[language],
    mineral,
    nameOf,
    title: useLayerTitleOf(),
    flags: (flags: readonly Annotation[]) => flags.map((flag) => layer.flags[flag]).join(', '),
    /** What is to be known of one figure beyond what is common to all; empty if nothing is. */
    remark: (figure: Figure, common: readonly Annotation[]) =>
      joined([
        ...annotationsOf(figure.flags).flatMap((flag) => (common.includes(flag) ? [] : layer.flags[flag])),
        ...(figure.note ? [figure.note[language]] : []),
      ]),
    importRemark: ({ flags, note }: ImportShare) =>
      joined([...flags.map((flag) => layer.importFlags[flag]), ...(note ? [note[language]] : [])]),
    /** Names side by side, as `India (not available), Japan`. */
    names: (parties: readonly Party[], more?: (party: Party) => string | undefined) =>
      parties
        .map((party) => {
          const added = more?.(party);
          return added === undefined ? nameOf(party) : `${nameOf(party)} (${added})`;
        })
        .join(', '),
  };
}
