/**
 * The run-time of SCORM 1.2 as a page in a learning platform finds it: an object `API` in a window around it
 * (ADL, SCORM Run-Time Environment 1.2, section 3.3).
 */

/** The functions that are used here. All values are texts. */
interface Api {
  readonly LMSInitialize: (nothing: '') => unknown;
  readonly LMSGetValue: (element: string) => unknown;
  readonly LMSSetValue: (element: string, value: string) => unknown;
  readonly LMSCommit: (nothing: '') => unknown;
  readonly LMSFinish: (nothing: '') => unknown;
}

/** A window that may have the run-time, or lie in one that has. */
export interface ScormWindow {
  readonly API?: unknown;
  readonly parent: ScormWindow;
  readonly opener: ScormWindow | null;
}

/** A session with a platform. Its functions never throw: a platform that fails must not stop a lesson. */
export interface ScormSession {
  /** The value of an element such as `cmi.core.lesson_location`; '' without one. */
  readonly read: (element: string) => string;
  /** Sets elements in their order, and has the platform store them. */
  readonly write: (values: Readonly<Record<string, string>>) => void;
  /** Ends the session; nothing can be read or written afterwards. */
  readonly finish: () => void;
}

/** How many windows around the page are looked at. */
const MOST_PARENTS = 10;

/** Begins a session. Null without a platform, or if it refuses. */
export function openScorm(window: ScormWindow): ScormSession | null {
  const api = apiAround(window) ?? apiAround(tried(() => window.opener));
  if (!api || !isTrue(tried(() => api.LMSInitialize('')))) return null;
  return {
    read: (element) => {
      const value = tried(() => api.LMSGetValue(element));
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    },
    write: (values) => {
      for (const [element, value] of Object.entries(values)) tried(() => api.LMSSetValue(element, value));
      tried(() => api.LMSCommit(''));
    },
    finish: () => void tried(() => api.LMSFinish('')),
  };
}

/** The run-time in a window or in one around it. */
function apiAround(start: ScormWindow | null): Api | null {
  let window = start;
  for (let i = 0; window && i <= MOST_PARENTS; i++) {
    const here: ScormWindow = window;
    const api = tried(() => here.API);
    if (isApi(api)) return api;
    const around: ScormWindow | null = tried(() => here.parent);
    window = around === here ? null : around;
  }
  return null;
}

function isApi(value: unknown): value is Api {
  return tried(() => typeof (value as Api).LMSInitialize === 'function') ?? false;
}

/** Platforms return `'true'`, as the standard has it, or `true`. */
function isTrue(value: unknown): boolean {
  return value === 'true' || value === true;
}

/** What it returns; null if it throws, as access to a window of another site does. */
function tried<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
