import { useLodelines, useMessages, useSelect } from '../../state/useLodelines.ts';
import { Unloaded } from '../controls/Unloaded.tsx';

/** Says that the figures are loading, or offers to load them again. */
export function FiguresAwaited() {
  const { readFigures } = useLodelines();
  const text = useMessages().messages.layer;
  const failed = useSelect(({ session }) => session.figures.state === 'failed');
  if (!failed) return <output>{text.loading}</output>;
  return <Unloaded text={text.failed} onRetry={readFigures} />;
}
