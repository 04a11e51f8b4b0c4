/** Finds strings by their first letters, exactly or with typos. */
import { type Distances, distancesAfter, distancesFromNothing, editDistance, isFar } from './editDistance.ts';

/** An index of a list of strings. Its results are indices of strings, in any order. */
export interface PrefixTree {
  readonly startingWith: (prefix: string) => Iterable<number>;
  /** The strings within an edit distance of a word, and those with a prefix within it; some of them several times. */
  readonly near: (word: string, max: number) => { readonly full: number[]; readonly prefix: number[] };
}

/** The strings with the same first letters: a range of the order. */
interface Node {
  readonly start: number;
  readonly end: number;
  /** By the next letter, which is empty for strings that end here. Null until someone looks for them. */
  children: ReadonlyMap<string, Node> | null;
}

/** Ranges of at most so many strings are searched one by one. */
const SMALL = 32;

/** The index of some strings. It is sorted by the first letter, and by those others that someone has looked for. */
export function prefixTreeOf(strings: readonly string[]): PrefixTree {
  const order = Int32Array.from(strings, (_, i) => i);
  const root: Node = { start: 0, end: order.length, children: null };
  const isSmall = ({ start, end }: Node) => end - start <= SMALL;
  const stringsOf = ({ start, end }: Node) => order.subarray(start, end);
  const childrenOf = (node: Node, depth: number) => (node.children ??= sorted(node, depth));

  /** Sorts a range by the letter at a depth. */
  function sorted(node: Node, depth: number): ReadonlyMap<string, Node> {
    const byLetter = new Map<string, number[]>();
    for (const i of stringsOf(node)) {
      const letter = (strings[i] as string).charAt(depth);
      const own = byLetter.get(letter);
      if (own) own.push(i);
      else byLetter.set(letter, [i]);
    }
    const children = new Map<string, Node>();
    let { start } = node;
    for (const [letter, own] of byLetter) {
      const end = start + own.length;
      order.set(own, start);
      children.set(letter, { start, end, children: null });
      start = end;
    }
    return children;
  }

  // The first letter at once: it takes longer than all others.
  if (!isSmall(root)) childrenOf(root, 0);

  const startingWith = (prefix: string) => {
    let node = root;
    for (let depth = 0; depth < prefix.length; depth++) {
      if (isSmall(node)) return stringsOf(node).filter((i) => (strings[i] as string).startsWith(prefix));
      const child = childrenOf(node, depth).get(prefix.charAt(depth));
      if (!child) return [];
      node = child;
    }
    return stringsOf(node);
  };

  const near = (word: string, max: number) => {
    const [full, prefix]: [number[], number[]] = [[], []];
    const visit = (node: Node, depth: number, distances: Distances) => {
      if (isSmall(node)) {
        for (const i of stringsOf(node)) {
          const distance = editDistance(word, strings[i] as string, max);
          if (distance.full <= max) full.push(i);
          if (distance.prefix <= max) prefix.push(i);
        }
        return;
      }
      const isNear = (distances.row[word.length] as number) <= max;
      if (isNear) for (const i of stringsOf(node)) prefix.push(i);
      for (const [letter, child] of childrenOf(node, depth)) {
        if (letter === '') {
          if (isNear) for (const i of stringsOf(child)) full.push(i);
          continue;
        }
        const next = distancesAfter(word, distances, letter);
        if (!isFar(next, max)) visit(child, depth + 1, next);
      }
    };
    visit(root, 0, distancesFromNothing(word));
    return { full, prefix };
  };

  return { startingWith, near };
}
