import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JudgedMessage, judge } from '../../../utils/core/detection/judge.ts';
import { textOfHtml } from '../../quality/corpus.ts';
import { wordings } from '../../quality/made/index.ts';

const kindOf = (message: JudgedMessage): string => judge(message).kind;

/** Letters that are told for sure, and receipts, over all languages. */
const letters = wordings.flatMap(({ subjects, openings, noes, others, closings }) =>
  [...noes.slice(0, 6), ...others.slice(0, 3)].map((sentence, at) => ({
    subject: subjects[0] ?? '',
    body: `${openings[at % 2]} ${sentence}\n\n${closings[at % 2]}`,
  })),
);

function wrap(text: string, width: number): string {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    let row = '';
    for (const word of line.split(' ')) {
      if (row !== '' && row.length + word.length + 1 > width) {
        lines.push(row);
        row = word;
      } else row = row === '' ? word : `${row} ${word}`;
    }
    lines.push(row);
  }
  return lines.join('\n');
}

const footers = [
  '\n\n-- \nDana Fisher\nTalent Acquisition\n+1 555 0100',
  '\n\nUnsubscribe | Privacy policy | © 2027 Corvane',
  '\n\nConfidentiality notice: this e-mail and any attachments are confidential and may not be passed on.',
  '\n\nSent from my phone',
];
const histories = [
  '\n\nOn Tue, 3 Jun 2025, Alex <alex@example.test> wrote:\n> Thanks a lot, looking forward to it.\n>> If not, I will not mind.',
  '\n\n-----Original Message-----\nFrom: Alex\nSent: Tuesday\nTo: Jordan\nSubject: Hello\n\nI have decided to withdraw my application.',
  '\n\nAm 3. Juni 2025 schrieb Alex:\n\n> Leider kann ich am Montag nicht.',
];

describe('a verdict', () => {
  it('is the same however the lines are wrapped', () => {
    for (const letter of letters) {
      for (const width of [40, 60, 72]) {
        expect(kindOf({ ...letter, body: wrap(letter.body, width) })).toBe(kindOf(letter));
      }
    }
  });

  it('is the same in capitals and in small letters', () => {
    for (const letter of letters) {
      expect(kindOf({ subject: letter.subject.toLowerCase(), body: letter.body.toLowerCase() })).toBe(kindOf(letter));
      expect(kindOf({ subject: letter.subject, body: letter.body.toUpperCase() })).toBe(kindOf(letter));
    }
  });

  it.each(footers)('is the same with small print and signatures below (%#)', (footer) => {
    for (const letter of letters) expect(kindOf({ ...letter, body: letter.body + footer })).toBe(kindOf(letter));
  });

  it.each(histories)('is the same with quoted history below, however it is quoted (%#)', (history) => {
    for (const letter of letters) expect(kindOf({ ...letter, body: letter.body + history })).toBe(kindOf(letter));
  });

  it('is the same from HTML as from text', () => {
    for (const letter of letters) {
      const paragraphs = letter.body.split('\n\n').map((text) => `<p>${text.replace(/\n/gu, '<br>')}</p>`);
      const html = `<html><body><div style="display:none">if not</div>${paragraphs.join('')}</body></html>`;
      expect(kindOf({ ...letter, body: textOfHtml(html) })).toBe(kindOf(letter));
    }
  });

  it('is the same with soft hyphens, hard spaces and curly apostrophes', () => {
    for (const letter of letters) {
      const body = letter.body
        .replace(/ /gu, '\u00a0')
        .replace(/'/gu, '’')
        .replace(/(\p{L}{4})(\p{L}{4})/gu, '$1\u00ad$2');
      expect(kindOf({ ...letter, body })).toBe(kindOf(letter));
    }
  });

  it('comes for any text, with evidence that lies in the text', () => {
    const words = fc.constantFrom(
      'unfortunately',
      'not',
      'your application',
      'we',
      'selected',
      'if',
      'other candidates',
      '. ',
      '\n',
      '\n\n',
      '> ',
      'leider',
      'n’est pas',
      '\u00ad',
      '😀',
      'ﬁ',
      'İ',
      '\ud800',
      'Bewerbung',
      'abgesagt',
      'position',
      'filled',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(words, { maxLength: 80 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, text, fc.option(fc.boolean()), (subject, body, outgoing) => {
        const verdict = judge({ subject, body, outgoing });
        expect(verdict.probability).toBeGreaterThanOrEqual(0);
        expect(verdict.probability).toBeLessThanOrEqual(1);
        if (verdict.kind === 'other') expect(verdict.evidence).toEqual([]);
        else expect(verdict.evidence.length).toBeGreaterThan(0);
        for (const { source, text: quoted, start, end } of verdict.evidence) {
          expect((source === 'body' ? body : subject).slice(start, end)).toBe(quoted);
          expect(quoted.trim()).toBe(quoted);
          expect(quoted).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });
});
