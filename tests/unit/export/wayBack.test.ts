import { expect, test } from 'vitest';
import type { Language } from '../../../src/domain/language.ts';
import { OWN } from '../../../src/domain/tour/tour.ts';
import { wayToTour, wayToView } from '../../../src/export/wayBack.ts';
import { parseView } from '../../../src/state/viewCodec.ts';
import { DATASET } from '../state/smallDataset.ts';
import { TOUR } from '../state/smallTour.ts';

const SITE = 'https://maps.example/lodelines/?x=1';
const viewIn = (language: Language) =>
  parseView('?partnership=msp&time=2024-06-30', { dataset: DATASET, language }).view;
const QUERY = '?time=2024-06-30&party=KOR&lang=en&data=2026-11-21&partnership=msp';

test('The way to a view is its link, or on a local copy what to add to the address of a website', () => {
  expect(wayToView(viewIn('en'), DATASET, SITE)).toEqual({ link: `https://maps.example/lodelines/${QUERY}` });
  for (const base of ['file:///home/someone/map.html', 'http://localhost:4173/'])
    expect(wayToView(viewIn('en'), DATASET, base)).toEqual({
      link: null,
      words: `To open this on a Lodelines website, add to its address: ${QUERY}`,
    });
  expect(wayToView(viewIn('ko'), DATASET, 'file:///map.html')).toMatchObject({
    words: expect.stringMatching(
      /^Lodelines 웹사이트 주소 뒤에 다음을 붙이면 열립니다: \?.*lang=ko/,
    ) as string,
  });
});

test('The way to a tour names it; a reader’s own tour is on no website, so its author has to be asked', async () => {
  const wayTo = (tour: typeof TOUR, base: string) => wayToTour(tour, viewIn('en'), DATASET, base);
  expect(await wayTo(TOUR, SITE)).toEqual({
    link: 'https://maps.example/lodelines/?tour=small-tour&lang=en',
  });
  expect(await wayTo(TOUR, 'file:///map.html')).toEqual({
    link: null,
    words: 'To open this on a Lodelines website, add to its address: ?tour=small-tour&lang=en',
  });
  expect(await wayTo({ ...TOUR, id: OWN }, 'file:///map.html')).toEqual({
    link: null,
    words: 'This has no web address. Its author can share it as a file.',
  });
});
