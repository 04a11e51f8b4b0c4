/** Makes a file, and saves it. */
import { useEffect, useRef, useState } from 'react';
import { LoadError } from '../data/load.ts';
import { useDownload } from './useDownload.ts';

/** A file with its name. */
export interface MadeFile {
  readonly name: string;
  readonly file: Blob;
}

/** How much is done, of how much. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** What the making of a file is told, and what it tells. */
export interface Making {
  /** Rejects with its reason when it is aborted. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Where the making of a file is. `progress` is null until something can be counted. */
export type MakingState =
  | { readonly state: 'waiting' | 'cancelled' | 'failed' | 'unloaded' }
  | { readonly state: 'made'; readonly name: string }
  | { readonly state: 'making'; readonly progress: Progress | null };

/** What can be done. */
export interface FileMaking {
  readonly making: MakingState;
  /** Makes the file and saves it, unless one is being made. */
  readonly save: () => Promise<void>;
  readonly cancel: () => void;
}

/**
 * Returns the functions that make and cancel. `make` rejects with a `LoadError` if something cannot be loaded. Another
 * `make`, and leaving, cancel what is being made.
 */
export function useMaking(make: (making: Making) => Promise<MadeFile>): FileMaking {
  const download = useDownload();
  const [making, setMaking] = useState<MakingState>({ state: 'waiting' });
  const running = useRef<AbortController | null>(null);
  useEffect(
    () => () => {
      running.current?.abort();
      running.current = null;
      setMaking({ state: 'waiting' });
    },
    [make],
  );
  return {
    making,
    save: async () => {
      if (running.current) return;
      const controller = new AbortController();
      const { signal } = controller;
      running.current = controller;
      setMaking({ state: 'making', progress: null });
      const onProgress = (progress: Progress) => {
        if (!signal.aborted) setMaking({ state: 'making', progress });
      };
      try {
        const { name, file } = await make({ signal, onProgress });
        if (signal.aborted) return;
        download(name, file, file.type);
        setMaking({ state: 'made', name });
      } catch (error) {
        if (signal.aborted) return;
        setMaking({ state: error instanceof LoadError ? 'unloaded' : 'failed' });
        reportError(error);
      } finally {
        if (running.current === controller) running.current = null;
      }
    },
    cancel: () => {
      running.current?.abort();
      running.current = null;
      setMaking({ state: 'cancelled' });
    },
  };
}
