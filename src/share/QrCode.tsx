import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import styles from './QrCode.module.css';

/** Beyond it the modules are too small for a phone across a room; it holds about 400 letters. */
const LARGEST_VERSION = 15;

/** The light margin that readers need, in modules. */
const QUIET = 4;

interface Props {
  readonly link: string;
  readonly name: string;
  /** What is said where the link does not fit. */
  readonly fallback: string;
}

/** A link as a QR code: dark on white in every theme, because many readers know no other. */
export function QrCode({ link, name, fallback }: Props) {
  const code = codeOf(link);
  if (!code) return <p className={styles['fallback']}>{fallback}</p>;
  const side = code.size + 2 * QUIET;
  return (
    <svg
      className={styles['code']}
      role="img"
      aria-label={name}
      viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={side} height={side} fill="#fff" />
      <path d={toSvgPath(code)} fill="#000" />
    </svg>
  );
}

/** Null for a link that is too long. */
function codeOf(link: string) {
  try {
    return generate(link, { minCorrectionLevel: correction.M, maxVersion: LARGEST_VERSION });
  } catch {
    return null;
  }
}
