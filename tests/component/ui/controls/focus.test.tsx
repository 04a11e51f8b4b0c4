import { type ReactNode, useRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { describe, expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { passFocus } from '../../../../src/ui/controls/passFocus.ts';
import { useArrowKeys } from '../../../../src/ui/controls/useArrowKeys.ts';
import { useTabStop } from '../../../../src/ui/controls/useTabStop.ts';

const NAMES = ['Argentina', 'Australia', 'Brazil', 'Viet Nam'];

interface Props {
  readonly along: 'rows' | 'columns';
  readonly names?: readonly string[];
  readonly preferred?: string | null;
}

function Items({ along, names = NAMES, preferred = null }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useArrowKeys(list, 'button', along);
  const { stop, onVisit } = useTabStop(names, preferred);
  return (
    <div ref={list}>
      {names.map((name) => (
        <button key={name} type="button" tabIndex={name === stop ? 0 : -1} onFocus={() => onVisit(name)}>
          {name}
        </button>
      ))}
    </div>
  );
}

/** Puts the items on the page until the test is over; the result draws them with other properties. */
function mountItems(props: Props): (next: Props) => void {
  const draw = mountElement(<Items {...props} />);
  return (next) => draw(<Items {...next} />);
}

function mountElement(element: ReactNode): (next: ReactNode) => void {
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  onTestFinished(() => {
    root.unmount();
    container.remove();
  });
  const draw = (next: ReactNode) => flushSync(() => root.render(next));
  draw(element);
  return draw;
}

const focused = () => document.activeElement?.textContent;
const press = (keys: string) => userEvent.keyboard(keys);

describe('rows', () => {
  test('go on with the arrow down, and from the last one to the first', async () => {
    mountItems({ along: 'rows' });
    await press('{Tab}{ArrowDown}');
    expect(focused()).toBe('Australia');
    await press('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('Argentina');
  });

  test('go back with the arrow up, and from the first one to the last', async () => {
    mountItems({ along: 'rows' });
    await press('{Tab}{ArrowUp}');
    expect(focused()).toBe('Viet Nam');
    await press('{ArrowUp}');
    expect(focused()).toBe('Brazil');
  });

  test('are found by their first letters, a space in a name included', async () => {
    mountItems({ along: 'rows' });
    await press('{Tab}viet n');
    expect(focused()).toBe('Viet Nam');
  });

  test('leave the arrows left and right alone', async () => {
    mountItems({ along: 'rows' });
    await press('{Tab}{ArrowRight}{ArrowLeft}');
    expect(focused()).toBe('Argentina');
  });
});

describe('rows with text between them, in a panel that scrolls', () => {
  /** A panel of 200 px with two rows, 600 px of text after each. */
  function mountScroller() {
    function Panel() {
      const panel = useRef<HTMLDivElement>(null);
      useArrowKeys(panel, 'button', 'rows');
      return (
        <div ref={panel} tabIndex={-1} data-panel style={{ height: 200, overflow: 'auto' }}>
          {['First', 'Second'].map((name) => (
            <div key={name}>
              <button type="button">{name}</button>
              <p style={{ height: 600, margin: 0 }}>Text</p>
            </div>
          ))}
        </div>
      );
    }
    mountElement(<Panel />);
    const panel = document.querySelector<HTMLElement>('[data-panel]') as HTMLElement;
    return { panel, top: () => panel.scrollTop };
  }

  test('are reached with the arrow down after all of the text before them, which is left to read', async () => {
    const { panel, top } = mountScroller();
    let scrolls = 0;
    panel.addEventListener('scrollend', () => (scrolls += 1));
    await press('{Tab}');
    let [furthest, presses] = [0, 0];
    for (; focused() === 'First' && presses < 40; presses++) {
      const before = { top: top(), scrolls };
      await press('{ArrowDown}');
      await expect.poll(() => focused() === 'Second' || scrolls > before.scrolls).toBe(true);
      furthest = Math.max(furthest, top() - before.top);
    }
    expect(focused()).toBe('Second');
    // The second row is at the lower edge, and no step was longer than the panel is high.
    expect(top()).toBeGreaterThan(400);
    expect(furthest).toBeLessThanOrEqual(200);
  });

  test('are followed by text that the arrow down goes on to, before it begins again', async () => {
    const { panel, top } = mountScroller();
    const end = panel.scrollHeight - panel.clientHeight;
    await press('{Tab}{Tab}');
    expect(focused()).toBe('Second');
    const before = top();
    await press('{ArrowDown}');
    await expect.poll(top).toBeGreaterThan(before);
    expect(focused()).toBe('Second');
    panel.scrollTop = end;
    await press('{ArrowDown}');
    expect(focused()).toBe('First');
  });

  test('continue from what has been scrolled to', async () => {
    const { panel, top } = mountScroller();
    await press('{Tab}');
    panel.scrollTop = 600;
    await press('{ArrowDown}');
    expect(focused()).toBe('Second');
    expect(top()).toBeGreaterThanOrEqual(550);
  });
});

describe('columns', () => {
  test('go on with the arrow right, and stop at the last one', async () => {
    mountItems({ along: 'columns' });
    await press('{Tab}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(focused()).toBe('Viet Nam');
    await press('{ArrowLeft}');
    expect(focused()).toBe('Brazil');
  });

  test('leave arrows with Shift, arrows up and down, and letters alone', async () => {
    mountItems({ along: 'columns' });
    await press('{Tab}{Shift>}{ArrowRight}{/Shift}{ArrowDown}b');
    expect(focused()).toBe('Argentina');
  });
});

describe('the stop of the Tab key', () => {
  const stop = () => document.querySelector('[tabindex="0"]')?.textContent;

  test('is the first item if none is preferred', () => {
    mountItems({ along: 'rows' });
    expect(stop()).toBe('Argentina');
  });

  test('is the item that had the focus last, as long as it is there, and else the preferred one', async () => {
    const draw = mountItems({ along: 'rows', preferred: 'Brazil' });
    expect(stop()).toBe('Brazil');
    await press('{Tab}{ArrowDown}');
    expect(stop()).toBe('Viet Nam');
    draw({ along: 'rows', preferred: 'Brazil', names: NAMES.slice(0, 3) });
    expect(stop()).toBe('Brazil');
    draw({ along: 'rows', preferred: 'Brazil' });
    expect(stop()).toBe('Viet Nam');
  });
});

describe('the focus of a button that goes away', () => {
  const mountPanel = () => {
    const panel = document.createElement('main');
    panel.tabIndex = -1;
    panel.innerHTML = '<ul><li><button>First</button></li><li><button>Second</button></li></ul>';
    document.body.append(panel);
    onTestFinished(() => panel.remove());
    const [first, second] = panel.querySelectorAll('button');
    return { panel, first: first as HTMLElement, second: second as HTMLElement };
  };

  test('passes to the next item', () => {
    passFocus(mountPanel().first, true);
    expect(focused()).toBe('Second');
  });

  test('passes to the panel after the last item', () => {
    const { panel, second } = mountPanel();
    second.focus();
    passFocus(second, true);
    expect(document.activeElement).toBe(panel);
  });

  test('passes to the panel where no next item is wanted', () => {
    const { panel, first } = mountPanel();
    first.focus();
    passFocus(first);
    expect(document.activeElement).toBe(panel);
  });
});
