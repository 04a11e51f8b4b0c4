import { EXPORT_MAKING } from '../i18n/exportMaking.ts';
import { isLocal } from '../state/derived/viewInWords.ts';
import { useLodelines, useMessages } from '../state/useLodelines.ts';
import form from '../ui/controls/form.module.css';

/** Says on a local copy that files have no links, and what they have instead. */
export function LocalHint() {
  const { base } = useLodelines().environment.address;
  const { local } = EXPORT_MAKING[useMessages().language];
  return isLocal(base) && <p className={form['hint']}>{local}</p>;
}
