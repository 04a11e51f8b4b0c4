/** The download that this folder brings to the list, a chunk of its own. */
import { lazy } from 'react';

export const DownloadCsv = lazy(async () => ({ default: (await import('./DownloadCsv.tsx')).DownloadCsv }));
