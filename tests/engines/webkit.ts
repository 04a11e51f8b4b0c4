/**
 * WebKit as Debian packs it (WebKitGTK's MiniBrowser), by WebDriver, which is plain HTTP: https://www.w3.org/TR/webdriver2/.
 * Playwright cannot drive it. It has the engine of Safari without the parts that are Apple's.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { type Engine, type Point, until, type Window } from './window.ts';

/** Where Debian installs the browser, by architecture. */
const BINARIES = ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1/MiniBrowser`);

/** Height of the browser's toolbar, which `/window/rect` counts, in pixels. */
const TOOLBAR = 38;

/** The code points of keys without a letter: https://www.w3.org/TR/webdriver2/#keyboard-actions. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Space: ' ',
};

/** How long a step of a drag takes, in milliseconds. */
const STEP = 30;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  if (address === null || typeof address === 'string') throw new Error('freePort: no port was given.');
  return address.port;
}

const pointer = (actions: readonly object[]) => ({
  actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
});
const moveTo = ({ x, y }: Point, duration = 0) => ({
  type: 'pointerMove',
  origin: 'viewport',
  x: Math.round(x),
  y: Math.round(y),
  duration,
});
const DOWN = { type: 'pointerDown', button: 0 };
const UP = { type: 'pointerUp', button: 0 };

export const WEBKIT: Engine = {
  name: 'WebKit',
  open: async () => {
    const port = await freePort();
    const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
      env: { ...process.env, LANG: 'C.UTF-8', LANGUAGE: 'en_GB', LIBGL_ALWAYS_SOFTWARE: '1' },
      stdio: 'ignore',
    });
    const call = async (method: string, path: string, body?: object): Promise<unknown> => {
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        ...(body && { body: JSON.stringify(body) }),
      });
      const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
      if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`);
      return value;
    };
    const isUp = () =>
      call('GET', '/status').then(
        () => true,
        () => false,
      );
    await until(isUp, (up) => up);
    const binary = BINARIES.find((file) => existsSync(file));
    const alwaysMatch = {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    };
    const { sessionId } = (await call('POST', '/session', { capabilities: { alwaysMatch } })) as {
      sessionId: string;
    };
    const to = (method: string, path: string, body?: object) =>
      call(method, `/session/${sessionId}${path}`, body);
    await to('POST', '/window/rect', { x: 0, y: 0, width: 1280, height: 800 + TOOLBAR });

    const evaluate: Window['evaluate'] = async (f, ...args) =>
      (await to('POST', '/execute/sync', {
        script: `return (${String(f)})(...arguments)`,
        args,
      })) as ReturnType<typeof f>;
    const press = async (combination: string) => {
      // The plus sign itself is a key, too.
      const keys = combination === '+' ? ['+'] : combination.split('+');
      const codes = keys.map((key) => KEYS[key] ?? key);
      const actions = [
        ...codes.map((value) => ({ type: 'keyDown', value })),
        ...codes.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
      await to('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
    };
    return {
      goTo: async (url) => {
        await to('POST', '/url', { url });
      },
      goBack: async () => {
        await to('POST', '/back', {});
      },
      evaluate,
      inFrame: async (f, ...args) => {
        await to('POST', '/frame', { id: 0 });
        try {
          return await evaluate(f, ...args);
        } finally {
          await to('POST', '/frame/parent', {});
        }
      },
      press: async (...combinations) => {
        for (const combination of combinations) await press(combination);
      },
      click: async (at) => {
        await to('POST', '/actions', pointer([moveTo(at), DOWN, UP]));
      },
      drag: async (first, ...others) => {
        if (!first) return;
        const steps: object[] = [];
        let from = first;
        for (const next of others) {
          for (let step = 1; step <= 6; step += 1) {
            const between = (a: number, b: number) => a + ((b - a) * step) / 6;
            steps.push(moveTo({ x: between(from.x, next.x), y: between(from.y, next.y) }, STEP));
          }
          from = next;
        }
        await to('POST', '/actions', pointer([moveTo(first), DOWN, ...steps, UP]));
      },
      screenshot: async () => Buffer.from((await to('GET', '/screenshot')) as string, 'base64'),
      tabs: async () => {
        const own = (await to('GET', '/window')) as string;
        const handles = (await to('GET', '/window/handles')) as string[];
        const addresses: string[] = [];
        for (const handle of handles) {
          await to('POST', '/window', { handle });
          addresses.push((await to('GET', '/url')) as string);
        }
        await to('POST', '/window', { handle: own });
        return addresses;
      },
      close: async () => {
        await call('DELETE', `/session/${sessionId}`).catch(() => undefined);
        driver.kill();
      },
    };
  },
};
