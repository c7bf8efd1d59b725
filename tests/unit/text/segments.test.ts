import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SegmentKind, segmentsOf } from '../../../utils/core/text/segments.ts';

const of = (body: string, kind: SegmentKind): string =>
  segmentsOf(body)
    .filter((segment) => segment.kind === kind)
    .map(({ start, end }) => body.slice(start, end))
    .join('');

const history = 'We will get back to you by Friday.';
const quotings = [
  `Thanks!\n\nOn Tue, 3 Jun 2025 at 10:00, Jordan Lee <j@adatum.example> wrote:\n> ${history}\n`,
  `Thanks!\n\nOn Tue, 3 Jun 2025 at 10:00, Jordan Lee\n<j@adatum.example> wrote:\n\n> ${history}\n`,
  `Thanks!\n\nAm Di., 3. Juni 2025 um 10:00 Uhr schrieb Jordan Lee:\n> ${history}\n`,
  `Thanks!\n\nLe mar. 3 juin 2025 à 10:00, Jordan Lee a écrit :\n> ${history}\n`,
  `Thanks!\n\n-----Original Message-----\nFrom: Jordan Lee\nSent: Tuesday\nTo: Alex\nSubject: Next steps\n\n${history}\n`,
  `Thanks!\n\n________________________________\nVon: Jordan Lee\nGesendet: Dienstag\nAn: Alex\nBetreff: Termin\n\n${history}\n`,
  `Thanks!\n\nFrom: Jordan Lee\nDate: Tuesday\nTo: Alex\nSubject: Next steps\n\n${history}\n`,
];

describe('parts of a message', () => {
  it.each(quotings)('set quoted history aside however the mail program marks it (%#)', (body) => {
    expect(of(body, 'own')).toContain('Thanks!');
    expect(of(body, 'own')).not.toContain('Friday');
    expect(of(body, 'quoted')).toContain('Friday');
  });

  it('keep an answer written between quoted lines', () => {
    const body = '> Can you start in May?\nYes, I can.\n> And travel?\nNo.';
    expect(of(body, 'own')).toBe('Yes, I can.\nNo.');
  });

  it('know a forwarded message from an own one', () => {
    const body = 'See below.\n\n---------- Forwarded message ---------\nFrom: HR\nSubject: No\n\nSorry.';
    expect(of(body, 'forwarded')).toContain('Sorry.');
    expect(of(body, 'own')).toBe('See below.\n\n');
  });

  it('know the signature below two hyphens, and small print', () => {
    expect(of('Hello\n-- \nDana Fisher\nNorthwind', 'signature')).toContain('Dana');
    expect(of('Hello\n\nUnsubscribe | Privacy policy\n', 'footer')).toContain('Unsubscribe');
  });

  it('set aside what a job site adds below its notice', () => {
    const body = 'Your application was not selected.\n\nTop jobs looking for your skills\nAnalyst at Corvane\n';
    expect(of(body, 'footer')).toContain('Corvane');
  });

  it('cover any text without gap or overlap', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('> a', '-- ', '', 'From: a', 'Subject: b', 'To: c', 'On Mon, x wrote:'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const body = lines.join('\n');
        let at = 0;
        for (const segment of segmentsOf(body)) {
          expect(segment.start).toBe(at);
          expect(segment.end).toBeGreaterThan(segment.start);
          at = segment.end;
        }
        expect(at).toBe(body.length);
      }),
    );
  });
});
