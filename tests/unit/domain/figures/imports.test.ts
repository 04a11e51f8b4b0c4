import { describe, expect, test } from 'vitest';
import { importSet, partnersOf, unnamedShare } from '../../../../src/domain/figures/imports.ts';
import { FIGURES } from './realFigures.ts';

describe('Korea’s imports', () => {
  test('show the most complete set first, if it has the mineral', () => {
    const first = (mineral: string) => importSet(FIGURES, mineral, null)?.id;
    expect(['lithium', 'gallium', 'graphite', 'bismuth', 'rare-earths'].map(first)).toEqual([
      'motie-komir-2024-value',
      'motie-komir-2024',
      'motie-komir-2024',
      'motie-komir-2024-bismuth',
      'komir-2023-quantity',
    ]);
  });

  test('in one set have one source, one year and one definition', () => {
    expect(importSet(FIGURES, 'rare-earths', 'mineral-portal-2018')).toMatchObject({
      year: 2018,
      source: 'kores-2019',
      partners: [
        { country: 'CHN', share: 42 },
        { country: 'JPN', share: 39 },
        { country: 'FRA', share: 12 },
        { country: 'USA', share: 2 },
        { country: 'TWN', share: 2 },
      ],
    });
  });

  test('of rare earths in 2023 are 54, 62, 84.3 or 95.1% from China, depending on the definition', () => {
    const of2023 = (FIGURES.imports.get('rare-earths') ?? []).filter(
      ({ year, definition }) => year === 2023 && !definition.en.includes('magnets'),
    );
    expect(of2023.map(({ partners }) => partners[0]?.share)).toEqual([54, 62, 95.1, 84.3]);
    expect(new Set(of2023.map(({ definition }) => definition.en)).size).toBe(4);
  });

  test('have a remainder for partners that the source does not name', () => {
    const set = importSet(FIGURES, 'lithium', 'customs-2024-lithium-carbonate');
    expect(set && partnersOf(set).map(({ country }) => country)).toEqual(['CHL', 'ARG', 'CHN']);
    expect(set && unnamedShare(set)).toBe(0.1);
  });

  test('of unknown minerals or sets are null', () => {
    expect(importSet(FIGURES, 'copper', null)).toBeNull();
    expect(importSet(FIGURES, 'gallium', 'kcs-2011')).toBeNull();
  });
});
