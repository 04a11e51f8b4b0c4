/** Texts for figures in the reader's language: names of countries and minerals, annotations of a figure. */
import { LAYER_CHOICE } from '../../i18n/layerChoice.ts';
import type { Figure, ImportShare } from '../../domain/figures/figures.ts';
import type { Party } from '../../domain/partnership/partnership.ts';
import { type Annotation, annotationsOf } from '../../domain/figures/annotations.ts';
import { FIGURE_MESSAGES } from '../../i18n/figures.ts';
import { inBrackets } from '../../i18n/names.ts';
import { useFigures, useLodelines, useMessages } from '../../state/useLodelines.ts';
import { useNameOf } from '../../state/useNameOf.ts';
import { useLayerTitleOf } from '../layer/useLayerTitle.ts';

/** Returns messages and functions that format names, annotations and lists of parties. */
export function useFigureWords() {
  const { dataset } = useLodelines();
  const { messages, language } = useMessages();
  const { layer } = messages;
  const figures = useFigures();
  // The record has only the minerals that its own partnerships and events name.
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
    /** Annotations and note of one figure, without the annotations in `common`; '' if none remain. */
    remark: (figure: Figure, common: readonly Annotation[]) =>
      joined([
        ...annotationsOf(figure.flags).flatMap((flag) => (common.includes(flag) ? [] : layer.flags[flag])),
        ...(figure.note ? [figure.note[language]] : []),
      ]),
    importRemark: ({ flags, note }: ImportShare) =>
      joined([
        ...flags.map((flag) => LAYER_CHOICE[language].importFlags[flag]),
        ...(note ? [note[language]] : []),
      ]),
    /** Names joined by commas, with the text of `more` in brackets: `India (not available), Japan`. */
    names: (parties: readonly Party[], more?: (party: Party) => string | undefined) =>
      parties
        .map((party) => {
          const added = more?.(party);
          return added === undefined ? nameOf(party) : inBrackets(language, nameOf(party), added);
        })
        .join(', '),
  };
}
