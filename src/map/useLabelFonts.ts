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
  const language = useSelect((state) => state.view.lang);
  /** Whether a font has loaded or failed; it has no entry before. */
  const [loaded, setLoaded] = useState<Readonly<Record<string, boolean>>>({});
  /** The language whose fonts have had their time. */
  const [late, setLate] = useState<string | null>(null);
  useEffect(() => {
    let ended = false;
    const settle = (font: string, has: boolean) => {
      if (!ended) setLoaded((before) => (before[font] === has ? before : { ...before, [font]: has }));
    };
    for (const font of LABEL_FONTS[language]) {
      // MapLibre asks for the same, with the text ' '.
      document.fonts.load(`48px "${font}"`).then(
        () => settle(font, true),
        () => settle(font, false),
      );
    }
    const cancel = environment.clock.after(PATIENCE_MS, () => setLate(language));
    return () => {
      ended = true;
      cancel();
    };
  }, [language, environment]);
  return useMemo(() => {
    const wanted = LABEL_FONTS[language];
    const complete = late === language || wanted.every((font) => font in loaded);
    return complete ? wanted.filter((font) => loaded[font]) : null;
  }, [language, loaded, late]);
}
