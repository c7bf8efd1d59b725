import type { Protocol } from 'puppeteer-core';

/** What a profile says of our own functions on a page's main thread, in ms. */
export interface OwnTime {
  readonly total: number;
  /** The longest stretch without anything else between. */
  readonly longest: number;
  /** The median stretch of more than half a millisecond: what one reading takes where nothing else holds it up. */
  readonly median: number;
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
  const stretches: number[] = [];
  let run = 0;
  samples.forEach((id, at) => {
    if (own.has(id)) {
      total += timeDeltas[at] ?? 0;
      run += timeDeltas[at] ?? 0;
    } else if (run > 0) {
      stretches.push(run / 1000);
      run = 0;
    }
  });
  if (run > 0) stretches.push(run / 1000);
  const readings = stretches.filter((stretch) => stretch > 0.5).sort((a, b) => a - b);
  const median = readings[Math.floor(readings.length / 2)] ?? 0;
  return { total: total / 1000, longest: Math.max(0, ...stretches), median };
}
