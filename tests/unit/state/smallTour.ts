/** A tour of three scenes over the small dataset. */
import type { Tour } from '../../../src/domain/tour/tour.ts';

const text = (en: string) => ({ en, ko: `${en}의 한국어` });

export const TOUR: Tour = {
  id: 'small-tour',
  title: text('A small tour'),
  summary: text('From the MSP to Hanoi.'),
  minutes: 3,
  scenes: [
    {
      view: '?time=2022-06-14&partnership=msp&map=2/30/120',
      title: text('The start'),
      text: text('The MSP starts.'),
      notes: text('Ask who takes part.'),
      show: { partnerships: ['msp'], countries: ['KOR'] },
      transition: 'fly',
    },
    {
      view: '?time=2023-06-24&event=hanoi-summit&party=KOR,VNM&mineral=nickel',
      title: text('In Hanoi'),
      text: text('Korea and Vietnam agree.'),
      show: { events: ['hanoi-summit'], partnerships: ['korea-vietnam'] },
      transition: 'fly',
    },
    {
      view: '?time=2022-06-14/2026-02-04&country=KOR&compare=JPN&view=list',
      title: text('What is open'),
      text: text('Who comes next?'),
      show: { countries: ['KOR', 'JPN'] },
      transition: 'cut',
    },
  ],
};
