import type { Language } from '../../domain/language.ts';
import { EXPORT_HANDOUT } from '../../i18n/exportHandout.ts';
import { qrCode } from '../qrCode.ts';
import { QrCode } from '../QrCode.tsx';
import type { WayBack } from '../wayBack.ts';
import { Address } from './Address.tsx';
import styles from './Handout.module.css';

/** The longest address that is worth reading, in characters. */
const MOST = 200;

interface Props {
  readonly back: WayBack;
  /** What it leads to. */
  readonly title: string;
  readonly language: Language;
}

/** The way from paper back to the map: a QR code, and the address, unless it is too long to be typed; or words. */
export function BackLink({ back, title, language }: Props) {
  if (back.link === null) {
    return (
      <div className={styles['back']}>
        <p className={styles['address']}>{back.words}</p>
      </div>
    );
  }
  const { link } = back;
  const text = EXPORT_HANDOUT[language];
  return (
    <div className={styles['back']}>
      {qrCode(link) && <QrCode link={link} name={text.code(title)} fallback="" />}
      <p>
        <span className={styles['open']}>{text.open}</span>{' '}
        <a href={link} className={styles['address']}>
          {link.length <= MOST ? <Address>{link.replace(/^https?:\/\//, '')}</Address> : title}
        </a>
      </p>
    </div>
  );
}
