/** The web fonts for the names on the map. */
import { useEffect, useMemo, useState } from 'react';
import { LABEL_FONTS } from '../cartography/layers/labels.ts';
import { useLodelines, useSelect } from '../state/useLodelines.ts';

/** How long names wait for a font, in milliseconds. */
const PATIENCE_MS = 3_000;

/**
 * The fonts of the interface's language that have loaded; null while the map should wait for one. A font that comes
 * later is added then.
 */
export function useLabelFonts(): readonly string[] | null {
  const { environment } = useLodelines();
  const wanted = LABEL_FONTS[useSelect((state) => state.view.lang)];
  /** Whether a font can be used. A font that may still come in time has no entry. */
  const [usable, setUsable] = useState<Readonly<Record<string, boolean>>>({});
  useEffect(() => {
    for (const font of wanted) {
      const settle = (loaded: boolean) => () => setUsable((before) => ({ ...before, [font]: loaded }));
      // MapLibre asks for the same, with the text ' '.
      document.fonts.load(`48px "${font}"`).then(settle(true), settle(false));
    }
    const late = Object.fromEntries(wanted.map((font) => [font, false]));
    return environment.clock.after(PATIENCE_MS, () =>
      // The same object if every font has come: another one would render the map again.
      setUsable((before) => (wanted.every((font) => font in before) ? before : { ...late, ...before })),
    );
  }, [wanted, environment]);
  return useMemo(
    () => (wanted.every((font) => font in usable) ? wanted.filter((font) => usable[font]) : null),
    [wanted, usable],
  );
}
