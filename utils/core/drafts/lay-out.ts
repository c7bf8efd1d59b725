import type { Part } from './body-parts.ts';
import { hash } from './choose.ts';

/**
 * Sets a draft: greeting, paragraphs apart by blank lines, one question to a line, signature.
 * `frame` is greeting, sign-off and own name (empty where unknown).
 */
export function layOut(frame: readonly string[], parts: readonly Part[], seed: number): string {
  const [greeting = '', signOff = '', name = ''] = frame;
  const numbers = Array.from(new Set(parts.map((part) => part.paragraph)));
  const paragraphs = numbers.map((number) => {
    const own = parts.filter((part) => part.paragraph === number);
    return own.some((part) => part.question) ? list(own, seed) : own.map((part) => part.text).join(' ');
  });
  return [greeting, ...paragraphs, name ? `${signOff}\n${name}` : signOff].join('\n\n');
}

function list(questions: readonly Part[], seed: number): string {
  const numbered = hash(`${seed}/list`) % 2 === 0;
  return questions
    .map(({ text }, i) => (questions.length === 1 ? text : numbered ? `${i + 1}. ${text}` : `- ${text}`))
    .join('\n');
}
