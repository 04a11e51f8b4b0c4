import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../../src/cartography/picture/textWidth.ts';

describe('The width of a text', () => {
  test('is the sum of the advances of its characters', () => {
    // 263 + 547 + 555 + 246 + 504 units.
    expect(textWidth('India', { size: 1000 })).toBe(2115);
  });

  test('grows with the font size', () => {
    expect(textWidth('India', { size: 12 })).toBeCloseTo(25.38);
    expect(textWidth('India', { size: 24 })).toBeCloseTo(50.76);
  });

  test('is larger in bold', () => {
    expect(textWidth('India', { size: 1000, weight: 600 })).toBe(282 + 560 + 564 + 262 + 516);
    expect(textWidth('India', { size: 1000, weight: 700 })).toBe(301 + 572 + 573 + 276 + 527);
  });

  test('is smaller where letters are kerned', () => {
    // T 536, o 542, n 547, g 504, a 504; 66 less between T and o, 16 less between g and a.
    expect(textWidth('Tonga', { size: 1000 })).toBe(536 - 66 + 542 + 547 + 504 - 16 + 504);
  });

  test('has letter spacing between the characters, and none after the last', () => {
    const plain = textWidth('India', { size: 12 });
    expect(textWidth('India', { size: 12, letterSpacing: 0.25 })).toBeCloseTo(plain + 1);
    expect(textWidth('', { size: 12, letterSpacing: 0.25 })).toBe(0);
  });

  test('is 0.92 em for each Hangul syllable, in all weights, with a Latin space', () => {
    expect(textWidth('대한민국', { size: 1000 })).toBe(3680);
    expect(textWidth('대한민국', { size: 1000, weight: 600 })).toBe(3680);
    expect(textWidth('남아프리카 공화국', { size: 1000 })).toBe(8 * 920 + 200);
  });

  test('is the same for a character however Unicode writes it', () => {
    const style = { size: 12 };
    expect(textWidth('한국'.normalize('NFD'), style)).toBe(textWidth('한국', style));
    expect(textWidth('São Tomé'.normalize('NFD'), style)).toBe(textWidth('São Tomé', style));
  });
});

describe('A character that is not in the fonts', () => {
  test('is as wide as its letter without accents', () => {
    expect(textWidth('ž', { size: 1000 })).toBe(425);
  });

  test('is full width if Chinese or Japanese', () => {
    expect(textWidth('韓国カナ、', { size: 1000 })).toBe(5000);
  });

  test('is 0.55 em otherwise', () => {
    expect(textWidth('Ж', { size: 1000 })).toBe(550);
  });
});
