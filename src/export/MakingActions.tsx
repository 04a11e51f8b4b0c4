import { useRef } from 'react';
import { EXPORT } from '../i18n/export.ts';
import { EXPORT_MAKING } from '../i18n/exportMaking.ts';
import { useLodelines, useMessages } from '../state/useLodelines.ts';
import { CopyField } from '../ui/controls/CopyField.tsx';
import { useCopying } from '../ui/controls/useCopying.ts';
import styles from './ExportDialog.module.css';
import type { FileMaking, MakingState } from './useMaking.ts';
import { useMaterialLink } from './useMaterialLink.ts';
import type { Content } from './material.ts';

interface Props extends FileMaking {
  /** What the button that makes the file says. */
  readonly label: string;
  readonly content: Content;
  /** How far it is, by default in scenes. */
  readonly step?: (done: number, all: number) => string;
  readonly disabled?: boolean;
}

/** The buttons that make and save a file and that cancel, how far it is, and what came of it. */
export function MakingActions({ label, content, step, disabled = false, making, save, cancel }: Props) {
  const { host } = useLodelines().environment;
  const { language } = useMessages();
  const text = EXPORT_MAKING[language];
  const link = useMaterialLink(content);
  const copying = useCopying();
  const saving = useRef<HTMLButtonElement>(null);
  const sceneStep = (done: number, all: number) => (done < all ? text.scene(done + 1, all) : text.writing);
  const running = making.state === 'making' ? making : null;
  const { done, all } = running?.progress ?? {};
  return (
    <>
      <div className={styles['actions']}>
        <button
          ref={saving}
          type="button"
          className={styles['primary']}
          aria-disabled={disabled || running !== null}
          onClick={() => disabled || void save()}
        >
          {label}
        </button>
        {running && (
          <>
            <button
              // The focus does not get lost with the button.
              ref={(button) => () => {
                if (button?.matches(':focus')) saving.current?.focus();
              }}
              type="button"
              className={styles['action']}
              onClick={cancel}
            >
              {text.cancel}
            </button>
            <progress aria-label={text.progress} max={all} value={done} className={styles['progress']} />
            <span className={styles['step']}>
              {done === undefined || all === undefined ? text.loading : (step ?? sceneStep)(done, all)}
            </span>
          </>
        )}
        <output>{toldOf(making, text) || copying.told}</output>
      </div>
      {/* The sandbox of a frame may forbid downloads, and no browser tells the page. */}
      {host && making.state === 'made' && (
        <>
          <p role="alert">{text.unsaved}</p>
          <CopyField name={EXPORT[language].link} value={link} copy={copying.copy} />
        </>
      )}
    </>
  );
}

/** What came of it, as a sentence. */
function toldOf(making: MakingState, text: (typeof EXPORT_MAKING)['en']): string {
  switch (making.state) {
    case 'waiting':
    case 'making':
      return '';
    case 'made':
      return text.made(making.name);
    case 'cancelled':
    case 'failed':
    case 'unloaded':
      return text[making.state];
  }
}
