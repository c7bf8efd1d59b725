import type { Protocol } from 'puppeteer-core';

/** What a profile says of our own functions on a page's main thread, in ms. */
export interface OwnTime {
  readonly total: number;
  /** The longest stretch without anything else between. */
  readonly longest: number;
}

/** Time in functions of an extension, and in all that they call. */
export function ownTimeIn({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): OwnTime {
  const own = new Set<number>();
  const childrenOf = new Map(nodes.map((node) => [node.id, node.children ?? []]));
  const mark = (id: number): void => {
    own.add(id);
    for (const child of childrenOf.get(id) ?? []) mark(child);
  };
  for (const node of nodes) if (node.callFrame.url.startsWith('chrome-extension://')) mark(node.id);
  let total = 0;
  let longest = 0;
  let run = 0;
  samples.forEach((id, at) => {
    run = own.has(id) ? run + (timeDeltas[at] ?? 0) : 0;
    if (own.has(id)) total += timeDeltas[at] ?? 0;
    longest = Math.max(longest, run);
  });
  return { total: total / 1000, longest: longest / 1000 };
}
