import { type RefObject, useRef, useState } from 'react';
import { useLodelines, useMessages, useSelect } from '../state/useLodelines.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { citationBibtex, citationRis, citationText } from './citation.ts';
import { citedView, isLocal } from './citedView.ts';
import styles from './CiteDialog.module.css';

/** A citation of the view in three forms, each to be copied. */
export function CiteDialog() {
  const { dataset } = useLodelines();
  const { messages } = useMessages();
  const view = useSelect((state) => state.view);
  const [told, setTold] = useState('');
  const text = messages.cite;
  const cited = citedView(view, dataset, document.baseURI);
  const copy = async (name: string, value: string, field: RefObject<HTMLTextAreaElement | null>) => {
    // The same words twice are not spoken twice unless they were gone in between.
    setTold('');
    try {
      await navigator.clipboard.writeText(value);
      setTold(text.copied(name));
    } catch {
      // A sandboxed frame, or a page without https: the reader can still copy by hand.
      field.current?.focus();
      field.current?.select();
      setTold(text.refused(name));
    }
  };
  return (
    <Dialog title={text.title} className={styles['cite']}>
      <p className={styles['hint']}>{isLocal(cited.url) ? text.local : text.link}</p>
      <Form name={text.text} value={citationText(cited)} rows={3} copy={copy} />
      <Form name="BibTeX" value={citationBibtex(cited)} rows={11} copy={copy} />
      <Form name="RIS" value={citationRis(cited)} rows={12} copy={copy} />
      <output className={styles['told']}>{told}</output>
    </Dialog>
  );
}

interface FormProps {
  readonly name: string;
  readonly value: string;
  readonly rows: number;
  readonly copy: (name: string, value: string, field: RefObject<HTMLTextAreaElement | null>) => Promise<void>;
}

function Form({ name, value, rows, copy }: FormProps) {
  const { messages } = useMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <section className={styles['form']}>
      <h3>{name}</h3>
      <button type="button" onClick={() => void copy(name, value, field)}>
        {messages.cite.copy} <span className="visually-hidden">{name}</span>
      </button>
      <textarea ref={field} readOnly rows={rows} value={value} aria-label={name} spellCheck={false} />
    </section>
  );
}
