/** Filters, and the partnerships and events that pass them. */
import type { Confidence, EventKind } from './event.ts';
import { type Binding, KINDS, type PartnershipKind } from './partnership.ts';

/**
 * Selected values by filter. An empty array means no restriction. Values of one filter are alternatives; all
 * filters must be met.
 */
export interface Filters {
  /** Mineral ids and `NO_MINERAL`. */
  readonly mineral: readonly string[];
  /** Kinds of partnerships restrict partnerships and their events. Kinds of events restrict events only. */
  readonly kind: readonly string[];
  /** `CONFIDENCES` of events. */
  readonly confidence: readonly string[];
  /** `BINDINGS` of partnerships. */
  readonly binding: readonly string[];
}

/** A filter, named as in the URL. */
export type FilterKey = keyof Filters;

/** The filters, in the order of the menu. */
export const FILTER_KEYS: readonly FilterKey[] = ['mineral', 'kind', 'confidence', 'binding'];

/** No restriction. */
export const NO_FILTERS: Filters = { mineral: [], kind: [], confidence: [], binding: [] };

/** Mineral filter value for records that name no mineral. */
export const NO_MINERAL = 'none';

/** The filterable properties of a partnership. */
export interface FilterablePartnership {
  readonly kind: PartnershipKind;
  readonly binding: Binding;
  readonly minerals: readonly string[];
}

/** The filterable properties of an event. */
export interface FilterableEvent {
  readonly kind: EventKind;
  readonly confidence: Confidence;
  readonly minerals: readonly string[];
  readonly partnerships: readonly string[];
}

/** Whether a kind belongs to partnerships rather than to events. */
export function isPartnershipKind(kind: string): kind is PartnershipKind {
  return (KINDS as readonly string[]).includes(kind);
}

/** Whether a partnership passes, by kind, binding and its own minerals. */
export function passesPartnership(partnership: FilterablePartnership, filters: Filters): boolean {
  return passesKindAndBinding(partnership, filters) && namesMineral(partnership.minerals, filters.mineral);
}

/**
 * Whether an event passes. An event without minerals takes those of its partnerships. If a partnership kind
 * or a binding is selected, one of the event's partnerships must match it; an event without partnerships does
 * not pass.
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
