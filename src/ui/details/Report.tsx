import { REPOSITORY, fileInRepository } from '../../data/repository.ts';
import { REPORT } from '../../i18n/report.ts';
import { useLodelines, useMessages } from '../../state/useLodelines.ts';
import { OutsideLink } from '../controls/OutsideLink.tsx';
import styles from './Report.module.css';

/** How to report an error in the data: the file of the record, and what to write. */
export function Report({ file }: { readonly file: string }) {
  const { dataset } = useLodelines();
  const text = REPORT[useMessages().language];
  return (
    <details className={`${styles['report']} screen-only`}>
      <summary>{text.open}</summary>
      <p>{text.file}</p>
      <p>
        <code translate="no">{file}</code> <span>{`(${dataset.release})`}</span>
      </p>
      <p>{text.how}</p>
      <p>
        {REPOSITORY === null ? (
          text.nowhere
        ) : (
          <OutsideLink url={fileInRepository(REPOSITORY, file)}>{text.repository}</OutsideLink>
        )}
      </p>
    </details>
  );
}
