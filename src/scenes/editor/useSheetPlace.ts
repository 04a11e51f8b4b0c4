/** Where the editor is: beside the map, over the panel, or over the page. */
import { useHasPanelBeside, useIsWide } from '../../ui/controls/useMedia.ts';

/** `beside` leaves all of the page usable, `panel` leaves map and timeline. */
export function useSheetPlace(): 'beside' | 'panel' | 'page' {
  const hasPanel = useHasPanelBeside();
  const wide = useIsWide();
  return !hasPanel ? 'page' : wide ? 'beside' : 'panel';
}
