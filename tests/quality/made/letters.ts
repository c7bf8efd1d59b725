import type { Line } from '../task.ts';
import type { Wording } from './wording.ts';

/** A small generator of numbers from 0 to 1 that gives the same row for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Letters put together from a language's wordings: each no and each other sentence `times` times between changing
 * openings and closings, each trap once. Same seed, same letters.
 */
export function lettersOf(wording: Wording, times: number, seed = 7): Line[] {
  const random = randomOf(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const letters: Line[] = [];
  const add = (label: string, subject: string, body: string): void => {
    const id = `made-${wording.language}-${letters.length}`;
    letters.push({ id, subject, body, label, lang: wording.language, source: `made-${wording.language}`, real: false });
  };
  const compose = (label: string, sentence: string): void => {
    const opening = random() < 0.85 ? `${pick(wording.openings)}${random() < 0.5 ? ' ' : '\n\n'}` : '';
    const more = random() < 0.3 && label === 'rejection' ? ` ${pick(wording.noes)}` : '';
    const closing = random() < 0.85 ? `\n\n${pick(wording.closings)}` : '';
    add(label, pick(wording.subjects), `${opening}${sentence}${more}${closing}`);
  };
  for (let time = 0; time < times; time += 1) {
    for (const sentence of wording.noes) compose('rejection', sentence);
    for (const sentence of wording.others) compose('received', sentence);
  }
  for (const trap of wording.traps) {
    const [subject = '', body = ''] = trap.split(' # ');
    add('not_job', subject, body);
  }
  return letters;
}
