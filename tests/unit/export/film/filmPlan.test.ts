import { describe, expect, test } from 'vitest';
import {
  type Caption,
  filmFrames,
  gifFrames,
  FPS,
  momentAt,
  momentIn,
  planOf,
  type Moment,
  type Segment,
} from '../../../../src/export/film/filmPlan.ts';
import { estimatedSize, stopsOf, usualSpan } from '../../../../src/export/film/plannedFilm.ts';
import { gifPlan, spanPlan } from '../../../../src/export/film/spanPlan.ts';
import { tourPlan } from '../../../../src/export/film/tourPlan.ts';
import { vttOf } from '../../../../src/export/film/vtt.ts';
import { formatTime } from '../../../../src/domain/time/time.ts';
import { createSelectors } from '../../../../src/state/derived/selectors.ts';
import { parseView } from '../../../../src/state/viewCodec.ts';
import { parseDay } from '../../../../src/domain/time/date.ts';
import { DATASET } from '../../state/smallDataset.ts';
import { TOUR } from '../../state/smallTour.ts';

const source = { dataset: DATASET, selectors: createSelectors(DATASET) };
const viewOf = (query: string) => parseView(query, { dataset: DATASET, language: 'en' }).view;
const day = (text: string) => parseDay(text) as number;
const span = (from: string, to: string, speed: 0.5 | 1 | 8 = 1) => ({ from: day(from), to: day(to), speed });
const timeOf = (moment: Moment) => (moment.kind === 'map' ? formatTime(moment.view.time) : moment.kind);
const captionOf = (moment: Moment) => (moment.kind === 'map' ? (moment.caption?.title ?? null) : null);

const VIEW = viewOf('?party=all&time=2024-07-01');
const EVENTS = stopsOf(source, VIEW);
const planned = (chosen: ReturnType<typeof span>, view = VIEW, events = EVENTS) =>
  spanPlan(view, events, chosen, (others) => `(+${others})`);

describe('the film of a span', () => {
  const plan = planned(span('2023-06-01', '2024-07-01'));

  test('stays on its first day, on each day with an event and on its last day, and ends with a card', () => {
    const stills = plan.segments.filter(({ action }) => action.kind === 'still');
    expect(stills.map((segment) => [timeOf(momentIn(segment, 0)), segment.frames / FPS])).toEqual([
      ['2023-06-01', 1.5],
      ['2023-06-22', 1.2],
      ['2023-10-20', 1.2],
      ['2024-07-01', 2.5],
    ]);
    expect(plan.segments.at(-1)).toMatchObject({ frames: 150, action: { kind: 'end' } });
  });

  test('has segments without gaps', () => {
    let end = 0;
    for (const { start, frames } of plan.segments) {
      expect(start).toBe(end);
      expect(frames).toBeGreaterThan(0);
      end = start + frames;
    }
    expect(end).toBe(plan.frames);
  });

  test('passes over the days between, each later than the one before', () => {
    const days = plan.segments
      .filter(({ action }) => action.kind === 'days')
      .flatMap((segment) => Array.from({ length: segment.frames }, (_, i) => timeOf(momentIn(segment, i))));
    expect(days).toEqual(days.toSorted());
    expect([days[0], days.at(-1)]).toEqual(['2023-06-04', '2024-06-17']);
  });

  test('names the event of the day until the next one, and says how many others there are', () => {
    const on = (date: string) =>
      plan.segments.find(
        ({ action }) =>
          action.kind === 'still' && timeOf(momentIn({ start: 0, frames: 1, action }, 0)) === date,
      );
    const summit = on('2023-06-22');
    expect(captionOf(momentIn(summit as Segment, 0))).toBe('hanoi-summit');
    expect(captionOf(momentAt(plan, (summit?.start ?? 0) + (summit?.frames ?? 0)))).toBe('hanoi-summit');
    expect(captionOf(momentIn(on('2024-07-01') as Segment, 0))).toBe('msp-chair (+1)');
    expect(captionOf(momentAt(plan, 0))).toBeNull();
  });

  test('is shorter at a higher speed, without names that nobody could read', () => {
    const fast = planned(span('2023-06-01', '2024-07-01', 8));
    expect(fast.frames).toBeLessThan(plan.frames);
    expect(fast.segments.map((segment) => captionOf(momentIn(segment, 0)))).toEqual(
      fast.segments.map(() => null),
    );
  });

  test('grows a window from the start of the film, whatever the window of the view is', () => {
    const window = planned(span('2023-06-01', '2024-07-01'), viewOf('?party=all&time=2022-01-01/2022-02-01'));
    expect(timeOf(momentIn(window.segments[0] as Segment, 0))).toBe('2023-06-01/2023-06-01');
    expect(timeOf(momentAt(window, window.frames - 151))).toBe('2023-06-01/2024-07-01');
  });

  test('stops at the events of the selection only', () => {
    const msp = stopsOf(source, viewOf('?party=all&partnership=msp'));
    expect(msp.length).toBeLessThan(EVENTS.length);
    expect(msp.every(({ partnerships }) => partnerships.includes('msp'))).toBe(true);
    const korea = stopsOf(source, viewOf('?party=all&country=JPN'));
    expect(korea.every(({ parties }) => parties.some(({ party }) => party === 'JPN'))).toBe(true);
  });
});

describe('a GIF', () => {
  const every = [...DATASET.events.values()];
  const many = Array.from({ length: 60 }, (_, i) => ({
    ...(every[0] as (typeof every)[number]),
    date: { precision: 'day', first: day('2023-06-10') + 10 * i, after: day('2023-06-11') + 10 * i } as const,
  }));

  test('lasts at most ten seconds, of which two are the card, and has no captions', () => {
    const plan = gifPlan(VIEW, many, span('2023-06-01', '2026-01-01'));
    expect(plan.frames / FPS).toBe(10);
    expect(plan.segments.at(-1)?.frames).toBe(2 * FPS);
    expect(
      plan.segments.every(
        (segment) => captionOf(momentIn(segment, 0)) === null || segment.action.kind === 'end',
      ),
    ).toBe(true);
  });

  test('is not slower than the film if that is shorter', () => {
    expect(gifPlan(VIEW, [], span('2023-06-01', '2023-07-01')).frames).toBe(
      planned(span('2023-06-01', '2023-07-01'), VIEW, []).frames - 3 * FPS,
    );
  });

  test('has at most ten frames a second, and one for what stays', () => {
    const frames = gifFrames(gifPlan(VIEW, [], span('2023-06-01', '2023-07-01')));
    expect(frames.map((one) => [timeOf(one.moment), one.frames])).toEqual([
      ['2023-06-01', 45],
      ['2023-06-04', 3],
      ['2023-06-16', 3],
      ['2023-06-27', 3],
      ['2023-07-01', 75],
      ['end', 58],
    ]);
  });
});

describe('the usual span', () => {
  test('is the window of the view', () => {
    expect(usualSpan(source, viewOf('?party=all&time=2023-01-01/2024-07-01'))).toEqual(
      span('2023-01-01', '2024-07-01'),
    );
  });

  test('is otherwise from the first event to the date, or to the last day of the record', () => {
    const first = EVENTS[0]?.date.first;
    expect(usualSpan(source, VIEW)).toMatchObject({ from: first, to: day('2024-07-01') });
    expect(usualSpan(source, viewOf('?party=all&time=2000-01-01'))).toMatchObject({
      from: first,
      to: DATASET.reachesTo,
    });
  });
});

describe('the film of a tour', () => {
  const plan = tourPlan(TOUR, { dataset: DATASET, language: 'en' });

  test('stays on each scene as long as reading takes; time passes on the way where a scene says so', () => {
    expect(plan.segments.map(({ action, frames }) => [action.kind, frames])).toEqual([
      // 5 s to look and 2.8 words a second.
      ['still', 204],
      ['passage', 60],
      ['still', 214],
      ['still', 214],
      ['end', 180],
    ]);
  });

  test('keeps the words of a scene until the camera arrives at the next', () => {
    expect([0, 204, 263, 264, 478].map((frame) => captionOf(momentAt(plan, frame)))).toEqual([
      'The start',
      'The start',
      'The start',
      'In Hanoi',
      'What is open',
    ]);
    const stepAt = (frame: number) => {
      const moment = momentAt(plan, frame);
      return moment.kind === 'map' ? moment.position : null;
    };
    expect([0, 263, 264].map(stepAt)).toEqual([
      { step: 1, of: 3 },
      { step: 1, of: 3 },
      { step: 2, of: 3 },
    ]);
  });

  test('goes slowly at both ends of the way', () => {
    const times = Array.from({ length: 60 }, (_, i) => {
      const moment = momentAt(plan, 204 + i);
      return moment.kind === 'map' ? moment.view.time.day : NaN;
    });
    expect([times[0], times[29], times.at(-1)]).toEqual([
      day('2022-06-14'),
      day('2022-12-14'),
      day('2023-06-24'),
    ]);
  });
});

describe('the frames of the file', () => {
  test('cover the film; what does not change stays for at most a second', () => {
    const plan = planned(span('2023-06-01', '2024-07-01'));
    const frames = filmFrames(plan);
    expect(frames.reduce((sum, one) => sum + one.frames, 0)).toBe(plan.frames);
    expect(Math.max(...frames.map((one) => one.frames))).toBe(FPS);
    expect(frames.slice(0, 2).map((one) => [one.start, one.frames])).toEqual([
      [0, 30],
      [30, 15],
    ]);
  });
});

test('actions that are shorter than a frame move nothing that follows', () => {
  const still = { kind: 'still', view: VIEW, caption: null } as const;
  const plan = planOf(Array.from({ length: 10 }, () => [still, 10] as const));
  expect(plan.frames).toBe(3);
});

test('a caption that stays over several segments is one cue of the file beside the film', () => {
  const caption: Caption = { title: 'R&D <first>', text: 'One\n\ntwo' };
  const still = { kind: 'still', view: VIEW, caption } as const;
  const plan = planOf([
    [still, 1500],
    [{ kind: 'days', view: VIEW, from: day('2024-01-01'), caption }, 500],
    [{ ...still, caption: null }, 1000],
    [{ ...still, caption: { title: 'Later', text: '' } }, 3_600_000],
  ]);
  expect(vttOf(plan)).toBe(
    'WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nR&amp;D &lt;first&gt;\nOne\ntwo\n\n00:00:03.000 --> 01:00:03.000\nLater\n',
  );
});

test('a film is thought larger if it is longer, has more pixels, or a camera that moves', () => {
  const short = planned(span('2023-06-01', '2024-07-01'));
  const long = tourPlan(TOUR, { dataset: DATASET, language: 'en' });
  const pixels = { width: 1280, height: 720 };
  expect(estimatedSize(long, pixels)).toBeGreaterThan(estimatedSize(short, pixels));
  expect(estimatedSize(short, { width: 1920, height: 1080 })).toBeCloseTo(
    2.25 * estimatedSize(short, pixels),
  );
  const still = TOUR.scenes.map((scene) => ({ ...scene, view: scene.view.replace('&map=2/30/120', '') }));
  const resting = tourPlan({ scenes: still }, { dataset: DATASET, language: 'en' });
  expect(resting.frames).toBe(long.frames);
  expect(estimatedSize(long, pixels)).toBeGreaterThan(1.2 * estimatedSize(resting, pixels));
});
