/** What the viewer filters by, and which partnerships and events pass. */
import type { Confidence, EventKind } from './event.ts';
import { type Binding, KINDS, type PartnershipKind } from './partnership.ts';

/**
 * The values that are chosen of each key; none restricts nothing. Of one key any value will do, of several
 * keys each must be met.
 */
export interface Filters {
  /** Ids of minerals, and `NO_MINERAL`. */
  readonly mineral: readonly string[];
  /** Kinds of partnerships, which restrict partnerships and what happens in them; kinds of events, which restrict events only. */
  readonly kind: readonly string[];
  /** How sure an event is. */
  readonly confidence: readonly string[];
  /** Whether a partnership binds its parties. */
  readonly binding: readonly string[];
}

/** A filter, named as in addresses. */
export type FilterKey = keyof Filters;

/** The filters, in the order in which they are offered. */
export const FILTER_KEYS: readonly FilterKey[] = ['mineral', 'kind', 'confidence', 'binding'];

/** Filters that everything passes. */
export const NO_FILTERS: Filters = { mineral: [], kind: [], confidence: [], binding: [] };

/** Stands among the minerals for what names none. */
export const NO_MINERAL = 'none';

/** What the filters ask of a partnership. */
export interface FilterablePartnership {
  readonly kind: PartnershipKind;
  readonly binding: Binding;
  readonly minerals: readonly string[];
}

/** What the filters ask of an event. */
export interface FilterableEvent {
  readonly kind: EventKind;
  readonly confidence: Confidence;
  readonly minerals: readonly string[];
  readonly partnerships: readonly string[];
}

/** Whether a kind is one of partnerships; otherwise it is one of events. */
export function isPartnershipKind(kind: string): kind is PartnershipKind {
  return (KINDS as readonly string[]).includes(kind);
}

/** Whether a partnership passes: its kind, whether it binds, and its own minerals. */
export function passesPartnership(partnership: FilterablePartnership, filters: Filters): boolean {
  return passesKindAndBinding(partnership, filters) && namesMineral(partnership.minerals, filters.mineral);
}

/**
 * Whether an event passes. One that names no mineral has those of its partnerships. If a kind of
 * partnership is chosen, or whether it binds, one of its partnerships must be such; an event of no
 * partnership is not.
 */
export function passesEvent(
  event: FilterableEvent,
  partnershipOf: (id: string) => FilterablePartnership | undefined,
  filters: Filters,
): boolean {
  const { mineral, kind, confidence, binding } = filters;
  const ofPartnership = (passes: (partnership: FilterablePartnership) => boolean) =>
    event.partnerships.some((id) => {
      const partnership = partnershipOf(id);
      return partnership !== undefined && passes(partnership);
    });
  return (
    among(
      kind.filter((one) => !isPartnershipKind(one)),
      event.kind,
    ) &&
    among(confidence, event.confidence) &&
    (namesMineral(event.minerals, mineral) ||
      (event.minerals.length === 0 && ofPartnership(({ minerals }) => namesMineral(minerals, mineral)))) &&
    ((binding.length === 0 && !kind.some(isPartnershipKind)) ||
      ofPartnership((one) => passesKindAndBinding(one, filters)))
  );
}

function passesKindAndBinding(partnership: FilterablePartnership, { kind, binding }: Filters): boolean {
  return among(kind.filter(isPartnershipKind), partnership.kind) && among(binding, partnership.binding);
}

function namesMineral(minerals: readonly string[], chosen: readonly string[]): boolean {
  if (chosen.length === 0) return true;
  return minerals.length === 0
    ? chosen.includes(NO_MINERAL)
    : minerals.some((mineral) => chosen.includes(mineral));
}

function among(chosen: readonly string[], value: string): boolean {
  return chosen.length === 0 || chosen.includes(value);
}
