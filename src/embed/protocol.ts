/**
 * The message protocol between map and host page: envelope, message types, and validation of incoming
 * messages. docs/messages.md has the same as a table.
 */
import { type PastedReader } from '../state/viewKeys.ts';
import { readQuery } from '../state/viewQuery.ts';
import { parseUrl } from '../domain/parseUrl.ts';

const NAMESPACE = 'lodelines';
const VERSION = 1;

/** Maximum length of a view in UTF-16 code units, longer than any valid one. */
const LONGEST_VIEW = 2000;

/** Incoming message types without further fields. */
const COMMANDS = ['next', 'previous', 'play', 'pause', 'get'] as const;

/** A message from the host page. `view` is a query string; it and what an `export` or a `step` asks for are validated later. */
export type Incoming =
  | { readonly type: 'set'; readonly view: string }
  | { readonly type: 'export'; readonly asked: Readonly<Record<string, unknown>> }
  | { readonly type: 'step'; readonly scene: unknown }
  | { readonly type: (typeof COMMANDS)[number] };

/** Errors of a message itself: its version, its type, or a view that is not a string or too long. */
export type MessageFault = 'unsupported-version' | 'unknown-type' | 'invalid-view';

/**
 * Error codes for hosts. A code never changes. The message that comes with it may, and is in the language of
 * the map. `invalid-value`: a key or value of the view, or a field of an `export` or a `step`, is invalid. `no-tour`: a
 * `step` without an open tour. `rate-limit`: too many messages in a second. `not-available`: the file could not be
 * made.
 */
export type ErrorCode = MessageFault | 'invalid-value' | 'no-tour' | 'rate-limit' | 'not-available';

/** A file of the view or the open tour, and its size in pixels if it is an image. */
export interface Exported {
  readonly name: string;
  readonly width?: number;
  readonly height?: number;
  readonly file: Blob;
}

/** The open scene of a tour, counted from 1, and its title in the language of the map. `tour` is null without a tour. */
export type TourState =
  | { readonly tour: null }
  | { readonly tour: string; readonly step: number; readonly of: number; readonly title: string };

/**
 * A message from the map. The `height` of a `resize` is in CSS pixels, `message` a sentence, `view` a query string. A
 * `key` has the properties of `KeyboardEvent`. An `export` has a file with its name, and the size of an image in pixels.
 */
export type Outgoing =
  | { readonly type: 'ready' }
  | { readonly type: 'state'; readonly view: string }
  | { readonly type: 'resize'; readonly height: number }
  | ({ readonly type: 'tour' } & TourState)
  | ({ readonly type: 'export' } & Exported)
  | { readonly type: 'error'; readonly code: ErrorCode; readonly message: string }
  | ({ readonly type: 'key' } & Pick<
      KeyboardEvent,
      'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'
    >);

/** The message in its envelope, ready to be posted. */
export function sealed(message: Outgoing): Outgoing & { ns: string; version: number } {
  return { ns: NAMESPACE, version: VERSION, ...message };
}

/**
 * Parses posted data: returns the message or its error, or null for data without the envelope, which is meant
 * for other listeners. Never throws on data that `postMessage` can send. Ignores unknown fields.
 */
export function readMessage(data: unknown): Incoming | { readonly fault: MessageFault } | null {
  if (typeof data !== 'object' || data === null) return null;
  const { ns, version, type, view, scene } = data as Readonly<Record<string, unknown>>;
  if (ns !== NAMESPACE) return null;
  if (version !== VERSION) return { fault: 'unsupported-version' };
  if (type === 'set') {
    return typeof view === 'string' && view.length <= LONGEST_VIEW
      ? { type, view }
      : { fault: 'invalid-view' };
  }
  if (type === 'export') return { type, asked: data as Readonly<Record<string, unknown>> };
  if (type === 'step') return { type, scene };
  const command = COMMANDS.find((name) => name === type);
  return command ? { type: command } : { fault: 'unknown-type' };
}

/**
 * The origin whose messages are accepted, from the key `origin` of the map's query: '*' (any) without the key,
 * null (none) if its value is not an http or https URL.
 */
export function heardOrigin(query: string, pasted?: PastedReader | null): string | null {
  const origin = readQuery(query, pasted).find(({ key }) => key === 'origin')?.text;
  if (origin === undefined) return '*';
  return /^https?:/.test(origin) ? (parseUrl(origin)?.origin ?? null) : null;
}
