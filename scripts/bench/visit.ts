/** One page in a fresh browser, and what it costs. */
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium, type CDPSession, type Page } from 'playwright-core';
import { findBrowser, whyNoBrowser } from '../findBrowser.ts';

/** Main-thread time in milliseconds: in total, and of that for script, style and layout. */
export interface Cost {
  readonly task: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
}

/** How a page loads. Times in milliseconds since the navigation. */
export interface Load {
  /** The first text or image. */
  readonly firstPaint: number;
  /** Until a screenshot with the first arcs is in hand. */
  readonly firstArcs: number;
  /** The end of the last task over 50 ms, or the first paint. */
  readonly interactive: number;
  /** Megabytes of JavaScript objects, after garbage collection. */
  readonly heap: number;
  /** Elements of the page. */
  readonly nodes: number;
  /** Share of the main thread that is used at rest, in percent. */
  readonly rest: number;
}

/** A page that has loaded. */
export interface Visit {
  readonly page: Page;
  readonly load: Load;
  /** Evaluates an expression in the page and resolves with its value, or with that of its promise. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
  readonly costOf: (act: () => Promise<unknown>) => Promise<Cost>;
  /** Megabytes of JavaScript objects, after garbage collection. */
  readonly heap: () => Promise<number>;
  readonly session: CDPSession;
  readonly close: () => Promise<void>;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** WebGL in software and the page composited by it, with nothing throttled, and no requests to the browser's maker. */
const ARGUMENTS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
];

/** After the first arcs, in milliseconds: what is fetched later has arrived. */
const QUIET_MS = 1000;
const REST_MS = 2000;
/** Limit for each expression. */
const LIMIT_MS = 240_000;
const MEGABYTE = 2 ** 20;

const BEFORE_LOAD = `
  globalThis.benchReady = new Promise((resolve) => { globalThis.benchArrived = resolve; }).then(({ ready }) => ready);
  globalThis.benchLongTasks = [];
  new PerformanceObserver((list) => benchLongTasks.push(...list.getEntries())).observe({ type: 'longtask' });
`;

/** Opens a page in a browser of its own, and measures how it loads and rests. Throws if there is no browser. */
export async function visit(address: string, size: Size): Promise<Visit> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(whyNoBrowser(process.env));
  const browser = await chromium.launch({ args: ARGUMENTS, executablePath });
  try {
    return await load(browser, address, size);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function load(browser: Browser, address: string, size: Size): Promise<Visit> {
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: 1, locale: 'en-GB' });
  page.on('pageerror', ({ message }) => console.error(`The page threw: ${message}`));
  await page.addInitScript(BEFORE_LOAD);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');

  const evaluate = async <T>(expression: string): Promise<T> => {
    const answer = session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    const { result, exceptionDetails } = await inTime(answer, expression);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  const metrics = async () => {
    const { metrics: list } = await session.send('Performance.getMetrics');
    return new Map(list.map(({ name, value }) => [name, value]));
  };
  const costOf = async (act: () => Promise<unknown>): Promise<Cost> => {
    const before = await metrics();
    await act();
    const after = await metrics();
    const milliseconds = (name: string) => ((after.get(name) ?? NaN) - (before.get(name) ?? NaN)) * 1000;
    return {
      task: milliseconds('TaskDuration'),
      script: milliseconds('ScriptDuration'),
      style: milliseconds('RecalcStyleDuration'),
      layout: milliseconds('LayoutDuration'),
    };
  };
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return ((await metrics()).get('JSHeapUsedSize') ?? NaN) / MEGABYTE;
  };

  await page.goto('about:blank');
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await evaluate('benchReady');
  await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
  const firstArcs = performance.now() - start;

  await pause(QUIET_MS);
  const loaded = await evaluate<Pick<Load, 'firstPaint' | 'interactive' | 'nodes'>>(`(() => {
    const firstPaint = performance.getEntriesByType('paint').at(-1)?.startTime ?? NaN;
    return {
      firstPaint,
      interactive: Math.max(firstPaint || 0, ...benchLongTasks.map(({ startTime, duration }) => startTime + duration)),
      nodes: document.querySelectorAll('*').length,
    };
  })()`);
  const used = await heap();
  const { task } = await costOf(() => pause(REST_MS));
  return {
    page,
    load: { ...loaded, firstArcs, heap: used, rest: (task / REST_MS) * 100 },
    evaluate,
    costOf,
    heap,
    session,
    close: () => browser.close(),
  };
}

async function inTime<T>(answer: Promise<T>, what: string): Promise<T> {
  const stop = new AbortController();
  const late = pause(LIMIT_MS, null, { signal: stop.signal }).then(() => {
    throw new Error(`${what} took more than ${LIMIT_MS / 1000} s.`);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    stop.abort();
  }
}
