import { describe, expect, test } from 'vitest';
import { amongSameParties, linkedTo, type Linked } from '../../../../src/domain/partnership/related.ts';
import { life, type MadeMember, partnership } from './made.ts';

const linked = (id: string, parties: readonly MadeMember[], rest: Partial<Linked> = {}): Linked => ({
  ...partnership(parties.length > 2 ? 'bloc' : 'bilateral', parties, { id, ...rest }),
  supersedes: [],
  supersededBy: [],
  relatedTo: [],
  ...rest,
});
const ids = (some: readonly Linked[]) => some.map(({ id }) => id);

test('partnerships are linked in both directions, whichever names the other', () => {
  const forum = linked('forum', ['KOR', 'USA'], { relatedTo: ['msp'] });
  const msp = linked('msp', ['KOR', 'USA']);
  const other = linked('other', ['KOR', 'USA']);
  expect(ids(linkedTo(msp, [msp, forum, other]))).toEqual(['forum']);
  expect(ids(linkedTo(forum, [msp, forum, other]))).toEqual(['msp']);
});

describe('partnerships among the same parties', () => {
  const pact = linked('pact', ['KOR', 'JPN'], { life: life('2024') });
  const triangle = linked('triangle', ['KOR', 'JPN', 'USA']);
  const bloc = linked('bloc', ['KOR', 'JPN', 'USA', 'AUS', 'CAN']);
  const early = linked('early', ['KOR', 'JPN'], { life: life('2010') });
  const late = linked('late', ['KOR', 'JPN'], { life: life('2025') });

  test('are ordered by share of shared parties, then by nearness in time', () => {
    expect(ids(amongSameParties(pact, [bloc, early, triangle, late, pact], 9))).toEqual([
      'late',
      'early',
      'triangle',
      'bloc',
    ]);
    expect(ids(amongSameParties(pact, [bloc, early, triangle, late, pact], 2))).toEqual(['late', 'early']);
  });

  test('exclude those that share only one party, or count an observer', () => {
    const lone = linked('lone', ['KOR', 'VNM']);
    const watched = linked('watched', ['KOR', ['JPN', { observer: life() }]]);
    expect(amongSameParties(pact, [lone, watched], 9)).toEqual([]);
  });

  test('exclude blocs that merely overlap', () => {
    const other = linked('other', ['KOR', 'JPN', 'VNM', 'IND', 'FRA']);
    const near = linked('near', ['KOR', 'JPN', 'USA', 'IND', 'FRA']);
    expect(ids(amongSameParties(bloc, [other, near], 9))).toEqual(['near']);
  });

  test('exclude those already named as successor, predecessor or related', () => {
    const named = linked('named', ['KOR', 'JPN'], {
      supersedes: ['late'],
      supersededBy: ['early'],
      relatedTo: ['triangle'],
    });
    expect(ids(amongSameParties(named, [late, early, triangle, pact], 9))).toEqual(['pact']);
  });

  test('do not exist for a national measure', () => {
    const measure = linked('measure', ['CHN']);
    expect(amongSameParties(measure, [pact, linked('again', ['CHN'])], 9)).toEqual([]);
  });
});
