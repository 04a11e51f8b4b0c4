/** Evaluates those expressions of the MapLibre style specification that the layers of this project use. */

/** What an expression can read. */
export interface Inputs {
  readonly zoom: number;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly state: Readonly<Record<string, unknown>>;
}

type Arguments = readonly unknown[];
type Operator = (args: Arguments, inputs: Inputs) => unknown;

const OPERATORS: Readonly<Record<string, Operator>> = {
  literal: ([value]) => value,
  get: ([name], { properties }) => properties[String(name)] ?? null,
  'feature-state': ([name], { state }) => state[String(name)] ?? null,
  zoom: (_, { zoom }) => zoom,
  // The first of its arguments that is a number.
  number: (args, inputs) =>
    args.map((arg) => evaluate(arg, inputs)).find((value) => typeof value === 'number'),
  '==': ([a, b], inputs) => evaluate(a, inputs) === evaluate(b, inputs),
  '>': ([a, b], inputs) => numberOf(a, inputs) > numberOf(b, inputs),
  '<=': ([a, b], inputs) => numberOf(a, inputs) <= numberOf(b, inputs),
  '*': (args, inputs) => args.reduce<number>((product, arg) => product * numberOf(arg, inputs), 1),
  case: (args, inputs) => {
    for (let i = 0; i + 1 < args.length; i += 2)
      if (evaluate(args[i], inputs)) return evaluate(args[i + 1], inputs);
    return evaluate(args.at(-1), inputs);
  },
  match: ([input, ...rest], inputs) => {
    const value = evaluate(input, inputs);
    for (let i = 0; i + 1 < rest.length; i += 2) if (rest[i] === value) return evaluate(rest[i + 1], inputs);
    return evaluate(rest.at(-1), inputs);
  },
  step: ([input, below, ...stops], inputs) => {
    const value = numberOf(input, inputs);
    let result = below;
    for (let i = 0; i < stops.length && value >= Number(stops[i]); i += 2) result = stops[i + 1];
    return evaluate(result, inputs);
  },
  interpolate: ([, input, ...stops], inputs) => {
    const value = numberOf(input, inputs);
    const stop = (i: number) => Number(stops[i]);
    const output = (i: number) => numberOf(stops[i + 1], inputs);
    const last = stops.length - 2;
    if (value <= stop(0)) return output(0);
    if (value >= stop(last)) return output(last);
    let i = 0;
    while (value >= stop(i + 2)) i += 2;
    const share = (value - stop(i)) / (stop(i + 2) - stop(i));
    return output(i) + share * (output(i + 2) - output(i));
  },
};

/**
 * The value of an expression; anything that is not an array is its own value. Interpolation is linear. Throws if an
 * operator is unknown.
 */
export function evaluate(expression: unknown, inputs: Inputs): unknown {
  if (!Array.isArray(expression)) return expression;
  const [name, ...args] = expression as [unknown, ...unknown[]];
  const operator = OPERATORS[String(name)];
  if (!operator) throw new Error(`evaluate: expected a known operator, got ${String(name)}.`);
  return operator(args, inputs);
}

/** The value of an expression as a number. */
export function numberOf(expression: unknown, inputs: Inputs): number {
  return Number(evaluate(expression, inputs));
}
