/** The number of members matches the kind of a partnership, and every partnership has an event. */
import { isFull } from '../../domain/partnership/partnership.ts';
import type { RecordFault } from '../fault.ts';
import type { RecordToCheck, Rule } from '../rules.ts';
import { partnershipFile } from './files.ts';

export const memberRules: readonly Rule[] = [kindsMatchTheNumberOfMembers, everyPartnershipHasAnEvent];

const NUMBER = { national: 1, bilateral: 2, trilateral: 3 } as const;

function kindsMatchTheNumberOfMembers({ files }: RecordToCheck): RecordFault[] {
  return files.partnerships.flatMap(({ id, kind, members }) => {
    if (kind === 'bloc') return [];
    const full = members.filter(({ roles = [] }) => isFull({ roles }));
    if (full.length === NUMBER[kind]) return [];
    return [
      {
        file: partnershipFile(id),
        field: 'members',
        problem: `The kind is ${kind}, which has ${NUMBER[kind]} full ${kind === 'national' ? 'member' : 'members'}, but ${full.length} ${full.length === 1 ? 'is' : 'are'} listed (observers, guests and the homes of companies do not count).`,
        fix: 'Correct the members, their roles, or the kind.',
      },
    ];
  });
}

function everyPartnershipHasAnEvent({ files, unreadable }: RecordToCheck): RecordFault[] {
  if (unreadable.size > 0) return [];
  const withEvent = new Set(files.events.flatMap(({ partnerships }) => partnerships));
  return files.partnerships
    .filter(({ id }) => !withEvent.has(id))
    .map(({ id }) => ({
      file: partnershipFile(id),
      field: 'id',
      problem: 'No event belongs to this partnership.',
      fix: `Add an event that names "${id}" in its partnerships, such as its founding.`,
    }));
}
