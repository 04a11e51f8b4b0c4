import { toSvgPath } from 'lean-qr/extras/svg';
import { qrCode } from './qrCode.ts';
import styles from './QrCode.module.css';

/** The quiet zone: the light margin that scanners need, in modules. */
const QUIET = 4;

interface Props {
  readonly link: string;
  readonly name: string;
  /** Shown instead of the code if the link is too long. */
  readonly fallback: string;
}

/** A link as a QR code: dark on white in every theme, because many scanners read no other. */
export function QrCode({ link, name, fallback }: Props) {
  const code = qrCode(link);
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
