/** The width of an element, as a component has it. */
import { Activity, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { expect, test } from 'vitest';
import { useWidth } from '../../../../src/ui/controls/useWidth.ts';
import { mount } from '../../mount.tsx';

function Measured() {
  const ref = useRef<HTMLParagraphElement>(null);
  return <p ref={ref}>{useWidth(ref)}</p>;
}

test('The width is known before the first paint, also after the element was hidden', async () => {
  let show: (mode: 'visible' | 'hidden', width: number) => void = () => undefined;
  function Panel() {
    const [[mode, width], setShown] = useState<['visible' | 'hidden', number]>(['visible', 300]);
    useLayoutEffect(() => {
      show = (...shown) => flushSync(() => setShown(shown));
    });
    return (
      <div style={{ width }}>
        <Activity mode={mode}>
          <Measured />
        </Activity>
      </div>
    );
  }
  const { container } = mount(<Panel />);
  expect(container.textContent).toBe('300');
  show('hidden', 300);
  show('visible', 500);
  expect(container.textContent).toBe('500');
  show('visible', 400);
  await expect.poll(() => container.textContent).toBe('400');
});
