/** The page and the embed at many sizes of the window and of the text. */
import { type ReactNode, useState } from 'react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Embedded } from '../../../../src/embed/Embedded.tsx';
import { loadMessages } from '../../../../src/i18n/messages.ts';
import { MapButtons } from '../../../../src/map/MapButtons.tsx';
import { useFreeSpace } from '../../../../src/map/useFreeSpace.ts';
import { ShareButton } from '../../../../src/share/ShareButton.tsx';
import { ExtensionsContext } from '../../../../src/ui/extensions.ts';
import { Full } from '../../../../src/ui/shell/Full.tsx';
import layout from '../../../../src/ui/shell/Full.module.css';
import { mount } from '../../mount.tsx';

const ROOT = document.documentElement;

/** Windows from phones and a desktop at a zoom of 400% to the largest screens, each growing or shrinking into the next. */
const SIZES = [
  [1280, 720],
  [390, 844],
  [1920, 1080],
  [640, 360],
  [1024, 768],
  [320, 256],
  [3840, 2160],
  [700, 500],
  [960, 415],
  [320, 568],
  [960, 600],
  [844, 390],
  [1280, 400],
  [959, 700],
] as const;

/** Windows in which text of twice the size is tried. */
const LARGE_TEXT = [
  [1280, 720],
  [390, 844],
  [1920, 1080],
  [320, 256],
  [960, 600],
] as const;

beforeEach(() => loadMessages('ko'));
afterEach(async () => {
  ROOT.style.fontSize = '';
  await page.viewport(1280, 800);
});

/** A map without an engine, with its buttons. */
function Stage({ free, className }: { readonly free: HTMLElement | null; readonly className?: string }) {
  const [stage, setStage] = useState<HTMLElement | null>(null);
  const space = useFreeSpace(stage, free);
  return (
    <div ref={setStage} className={className} style={{ position: 'relative', background: 'silver' }}>
      {space && <MapButtons map={null} movable padding={space.padding} onList={() => undefined} />}
    </div>
  );
}

function FullPage() {
  const [free, setFree] = useState<HTMLElement | null>(null);
  const stage = <Stage free={free} className={layout['stage'] ?? ''} />;
  return <Full stage={stage} asList={false} free={setFree} />;
}

function Embed() {
  const [free, setFree] = useState<HTMLElement | null>(null);
  return <Embedded stage={<Stage free={free} />} asList={false} free={setFree} />;
}

const open = (part: ReactNode, view: string) =>
  mount(<ExtensionsContext value={{ headerActions: [['share', ShareButton]] }}>{part}</ExtensionsContext>, {
    view,
  });

const CONTROLS = 'button, summary, select, input, [role="slider"]';

/** Name of a control. */
const nameOf = (control: Element) =>
  control.getAttribute('aria-label') ?? control.closest('label')?.textContent ?? control.textContent;

/** The controls that can be seen or scrolled to, except the skip links, which are seen while they have the focus. */
function controls(): Element[] {
  const all = [...document.querySelectorAll(CONTROLS)];
  return all.filter(
    (control) =>
      control.checkVisibility({ visibilityProperty: true }) &&
      control.closest('nav, .visually-hidden') === null &&
      control.getBoundingClientRect().width > 1,
  );
}

/** The controls of which something covers the middle or a corner, once they have been scrolled into view. */
function covered(): string[] {
  return controls().flatMap((control) => {
    control.scrollIntoView({ block: 'center', inline: 'nearest' });
    const { left, top, width, height } = control.getBoundingClientRect();
    const spots = [
      [0.5, 0.5],
      [0.15, 0.2],
      [0.85, 0.2],
      [0.15, 0.8],
      [0.85, 0.8],
    ] as const;
    const own = (found: Element | null) =>
      found !== null && (control.contains(found) || (control.closest('label')?.contains(found) ?? false));
    const hidden = spots.filter(
      ([x, y]) => !own(document.elementFromPoint(left + x * width, top + y * height)),
    );
    return hidden.length > 0 ? [`${nameOf(control)} at ${hidden.join(' ')}`] : [];
  });
}

/** What is wider than the window. */
function overflowing(): string[] {
  const scrolls = ROOT.scrollWidth > innerWidth ? [`the page by ${ROOT.scrollWidth - innerWidth}`] : [];
  const wide = [...document.querySelectorAll('body *:not(svg *)')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    const hidden = width <= 1 || element.closest('.visually-hidden, nav') !== null;
    return !hidden && (right > innerWidth + 1 || left < -1);
  });
  return [...scrolls, ...wide.map(({ tagName, textContent }) => `${tagName} ${textContent.slice(0, 30)}`)];
}

/** Labels of the axis that lie on each other. */
function overlapping(): string[] {
  const labels = [...document.querySelectorAll('[class*="_labels_"] span')];
  const boxes = labels.map((label) => label.getBoundingClientRect());
  return labels.flatMap(({ textContent }, i) => {
    const before = boxes[i - 1];
    return before && before.right > (boxes[i]?.left ?? 0) + 1 ? [textContent] : [];
  });
}

const faults = () => ({ covered: covered(), overflowing: overflowing(), overlapping: overlapping() });
const NONE = { covered: [], overflowing: [], overlapping: [] };

const PARTS = [
  ['the page', 'en', '?time=2024-07-01', FullPage],
  ['the page', 'ko', '?time=2023-06-14/2026-02-04', FullPage],
  ['the embed', 'ko', '?time=2024-07-01&ui=embed', Embed],
  ['the embed with a selection', 'en', '?time=2024-07-01&ui=embed&partnership=msp', Embed],
] as const;

describe.each(PARTS)('%s (%s)', (_, lang, view, Part) => {
  test('keeps every control uncovered as the window grows and shrinks', async () => {
    open(<Part />, `${view}&lang=${lang}`);
    for (const [width, height] of SIZES) {
      await page.viewport(width, height);
      await expect.poll(faults, { message: `${width} × ${height}` }).toEqual(NONE);
    }
  });

  test('does so with text of twice the size', async () => {
    ROOT.style.fontSize = '200%';
    open(<Part />, `${view}&lang=${lang}`);
    for (const [width, height] of LARGE_TEXT) {
      await page.viewport(width, height);
      await expect.poll(faults, { message: `${width} × ${height}` }).toEqual(NONE);
    }
  });
});
