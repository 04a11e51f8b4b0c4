/** The marks of the whole record on the time axis. */
import { expect, test } from 'vitest';
import { WHOLE_AXIS } from '../../src/domain/time/axisView.ts';
import { axisScale } from '../../src/state/derived/axisScale.ts';
import { daysShown } from '../../src/ui/timeline/daysShown.ts';
import { markAt, markLayers } from '../../src/ui/timeline/markShapes.ts';
import { DATASET } from './dataset.ts';

/** Heights of the axis in the page and in an embed. */
test.each([52, 26])('on an axis of %i pixels each event has a mark, and a point that shows it', (line) => {
  const scale = axisScale(DATASET);
  const events = [...DATASET.events.values()];
  const layers = markLayers(events, (day) => scale.place(day) * 20_000, daysShown(scale, WHOLE_AXIS), line);
  const shapes = layers.flatMap((layer) => layer.shapes);
  expect(shapes.map(({ event }) => event.id).sort()).toEqual(events.map(({ id }) => id).sort());
  expect(shapes.filter(({ top, height }) => top < 0 || height < 0.5)).toEqual([]);
  const hidden = shapes.filter(({ event, left, top, width, height }) => {
    const across = Array.from({ length: 41 }, (_, i) => left + (i / 40) * width);
    return across.every((x) => markAt(layers, x, top + height / 2)?.event !== event);
  });
  expect(hidden.map(({ event }) => event.id)).toEqual([]);
});
