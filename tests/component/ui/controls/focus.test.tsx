import { useRef } from 'react';
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
  const container = document.createElement('div');
  document.body.append(container);
  const root = createRoot(container);
  onTestFinished(() => {
    root.unmount();
    container.remove();
  });
  const draw = (next: Props) => flushSync(() => root.render(<Items {...next} />));
  draw(props);
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
