/**
 * Which components React renders. A set-up file, because it has to come before React, which looks for the hook of its
 * developer tools when it is loaded (https://github.com/facebook/react/blob/main/packages/react-reconciler/src/ReactFiberDevToolsHook.js).
 */

/** The part of React's tree that is read here. */
interface Fiber {
  readonly type: unknown;
  readonly flags: number;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
}

/** The flag of a component that has rendered. */
const PERFORMED_WORK = 1;

/** The hook, with the names of the components that have rendered. React keeps the first one for all test files. */
interface Hook {
  names: string[];
}

declare global {
  var __REACT_DEVTOOLS_GLOBAL_HOOK__: Hook | undefined;
}

/** The time axis leads: it renders with each step, and is not looked into. */
const LEADING = 'Axis';

/** Adds the components of a subtree that have rendered in the commit. Those below an unchanged child have not. */
function collect(hook: Hook, fiber: Fiber): void {
  if (typeof fiber.type === 'function') {
    if (fiber.type.name === LEADING) return;
    if ((fiber.flags & PERFORMED_WORK) !== 0) hook.names.push(fiber.type.name);
  }
  if (fiber.alternate?.child === fiber.child) return;
  for (let child = fiber.child; child; child = child.sibling) collect(hook, child);
}

function newHook(): Hook {
  const hook = {
    names: [],
    supportsFiber: true,
    checkDCE: () => undefined,
    inject: () => 1,
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
    onCommitFiberRoot: (_: number, { current }: { readonly current: Fiber }) => collect(hook, current),
  };
  return hook;
}

const installed = (globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__ ??= newHook());

/** The names of the components that have rendered since the last call, one for each time, sorted. */
export function rendered(): readonly string[] {
  const taken = installed.names.toSorted();
  installed.names = [];
  return taken;
}
