/**
 * What the map and the page around it say to each other: the envelope, the verbs, and the check of what
 * comes in. The README holds the same as a table.
 */
const NAMESPACE = 'lodelines';
const VERSION = 1;

/** More characters than any view of ours has. */
const LONGEST_VIEW = 2000;

/** The verbs that carry nothing. */
const COMMANDS = ['next', 'previous', 'play', 'pause', 'get', 'export'] as const;

/** What the page around the map may ask. `view` is a query string, and not checked further here. */
export type Incoming =
  | { readonly type: 'set'; readonly view: string }
  | { readonly type: (typeof COMMANDS)[number] };

/** What is wrong with a message itself: its version, its type, or the view that it carries. */
export type MessageFault = 'unsupported-version' | 'unknown-type' | 'invalid-view';

/**
 * What a host can tell errors apart by. A code never changes; the sentence beside it may, and comes in the
 * language of the map. `invalid-value`: a key or value of the view cannot be read. `rate-limit`: too many
 * messages in a second. `not-available`: the map cannot do this yet.
 */
export type ErrorCode = MessageFault | 'invalid-value' | 'rate-limit' | 'not-available';

/** What the map says. `height` is in CSS pixels, `message` a sentence, `view` a query string. */
export type Outgoing =
  | { readonly type: 'ready' }
  | { readonly type: 'state'; readonly view: string }
  | { readonly type: 'resize'; readonly height: number }
  | { readonly type: 'error'; readonly code: ErrorCode; readonly message: string };

/** A message in its envelope, as it is posted. */
export function sealed(message: Outgoing): Outgoing & { ns: string; version: number } {
  return { ns: NAMESPACE, version: VERSION, ...message };
}

/**
 * Reads whatever was posted: a message or its fault, or null for what is not in our envelope and so not
 * meant for us. Never throws on what `postMessage` can carry; fields that it does not know are not read.
 */
export function readMessage(data: unknown): Incoming | { readonly fault: MessageFault } | null {
  if (typeof data !== 'object' || data === null) return null;
  const { ns, version, type, view } = data as Readonly<Record<string, unknown>>;
  if (ns !== NAMESPACE) return null;
  if (version !== VERSION) return { fault: 'unsupported-version' };
  if (type === 'set') {
    return typeof view === 'string' && view.length <= LONGEST_VIEW
      ? { type, view }
      : { fault: 'invalid-view' };
  }
  const command = COMMANDS.find((name) => name === type);
  return command ? { type: command } : { fault: 'unknown-type' };
}

/**
 * Who is heard, by the address of the map: the page of the origin that `origin` names, any page ('*')
 * where it names none, and nobody (null) where what it names is not an origin of the web.
 */
export function heardOrigin(query: string): string | null {
  const origin = new URLSearchParams(query).get('origin');
  if (origin === null) return '*';
  return /^https?:/.test(origin) && URL.canParse(origin) ? new URL(origin).origin : null;
}
