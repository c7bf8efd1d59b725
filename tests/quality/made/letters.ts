import { chance } from '../../support/random.ts';
import type { Line } from '../task.ts';
import type { Wording } from './wording.ts';

/**
 * Letters put together from a language's wordings: each no and each other sentence `times` times between changing
 * openings and closings, each trap once. Same seed, same letters.
 */
export function lettersOf(wording: Wording, times: number, seed = 7): Line[] {
  const { next: random } = chance(seed);
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
