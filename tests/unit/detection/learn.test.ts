import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../utils/core/detection/features-of.ts';
import { type JudgedMessage, judge } from '../../../utils/core/detection/judge.ts';
import { lessonsFor, likeness } from '../../../utils/core/detection/learn.ts';
import type { Correction } from '../../../utils/core/model/correction.ts';
import type { Mailbox } from '../../../utils/core/model/message.ts';
import { en } from '../../quality/made/en.ts';

let made = 0;
function correct(message: JudgedMessage, says: Correction['says'], company: string | null = null): Correction {
  made += 1;
  return {
    id: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    createdAt: made,
    updatedAt: made,
    messageKey: `key-${made}`,
    says,
    sender: message.from?.address?.toLowerCase() ?? null,
    company,
    features: featuresOf(message),
  };
}

const from = (address: string): Mailbox => ({ name: null, address });
const digest = (week: string): JudgedMessage => ({
  subject: `Applicant digest, week ${week}`,
  from: from('digest@jobclub.example'),
  body: `Dear member,\n\nthis is what became of applications in our club in week ${week}. We regret that you were not selected for the mentor role; the position has been filled by another applicant. Each week we publish these lines so that all members can follow who is on duty and which role is open.\n\nYour job club`,
});
const quiet = (role: string): JudgedMessage => ({
  subject: `News on ${role}`,
  from: from('people@alderley.example'),
  body: `Hello Robin,\n\nabout the ${role} post: the board sat on Thursday and your folder went back to the pile. Come and see us again in spring, when the new season begins and there is more to do on the farm.\n\nMartha`,
});
const trueNo = (at: number): JudgedMessage => ({
  subject: 'Your application',
  from: from(`jobs@company${at}.example`),
  body: `${en.openings[at % 3]} ${en.noes[at]} ${en.noes[at + 20]}\n\n${en.closings[at % en.closings.length]}`,
});

describe('learning from "not one" and "this is one"', () => {
  it('keeps quiet about the second letter of a kind after one correction', () => {
    expect(judge(digest('12')).kind).toBe('rejection');
    expect(judge(digest('13'), { corrections: [correct(digest('12'), 'not_a_rejection')] }).kind).toBe('other');
  });

  it('tells the second letter of a kind after one correction, with its words', () => {
    expect(judge(quiet('gardener')).kind).toBe('other');
    const verdict = judge(quiet('shepherd'), { corrections: [correct(quiet('gardener'), 'is_a_rejection')] });
    expect(verdict.kind).toBe('rejection');
    expect(quiet('shepherd').body).toContain(verdict.evidence[0]?.text);
  });

  it('does not silence true rejections by ten wrong-headed corrections', () => {
    const corrections = Array.from({ length: 10 }, (_, at) => correct(trueNo(at), 'not_a_rejection'));
    for (let at = 30; at < 50; at += 1) expect(judge(trueNo(at), { corrections }).kind).toBe(judge(trueNo(at)).kind);
  });

  it('does not silence another company that writes through the same mailing system in the same words', () => {
    const notice = (company: string): JudgedMessage => ({
      subject: `Your application to ${company}`,
      from: from('no-reply@mailing.example'),
      body: `Thanks for writing to ${company} about the Analyst position. Unfortunately we will not be going further with your application this time; it was good of you to think of ${company}.`,
    });
    const names = [
      'Northwind',
      'Alderley',
      'Corvane',
      'Fabrikam',
      'Tailspin',
      'Litware',
      'Adatum',
      'Proseware',
      'Wingtip',
      'Lucerne',
    ];
    const corrections = names.map((name) => correct(notice(name), 'not_a_rejection', name));
    expect(['rejection', 'maybe']).toContain(judge(notice('Brightwater'), { corrections }).kind);
  });

  it('does not make receipts rejections by ten wrong-headed corrections', () => {
    const receipt = (at: number): JudgedMessage => ({
      subject: 'Your application',
      from: from(`jobs@firm${at}.example`),
      body: `${en.openings[at % 3]} ${en.others[0]}\n\n${en.closings[at % 3]}`,
    });
    const corrections = Array.from({ length: 10 }, (_, at) => correct(receipt(at), 'is_a_rejection'));
    expect(judge(receipt(11), { corrections }).kind).not.toBe('rejection');
  });

  it('follows the newest word on a kind', () => {
    const corrections = [correct(digest('1'), 'not_a_rejection'), correct(digest('2'), 'is_a_rejection')];
    expect(judge(digest('3'), { corrections }).kind).toBe('rejection');
  });

  it('is gone with the corrections', () => {
    expect(judge(digest('13'), { corrections: [] })).toEqual(judge(digest('13')));
  });

  it('moves letters of another kind within its bound, however many corrections there are', () => {
    const features = featuresOf(trueNo(1));
    const half = features.filter((_, at) => at % 3 > 0);
    const many = Array.from({ length: 500 }, () => ({
      ...correct(trueNo(1), 'not_a_rejection'),
      sender: 'x@y.example',
      features: half,
    }));
    expect(lessonsFor(trueNo(1), features, many).shift).toBe(-2);
  });
});

describe('what a correction keeps', () => {
  it('is numbers, ascending and without doubles, and the same for the same letter', () => {
    const features = featuresOf(digest('12'));
    expect(features).toEqual([...new Set(features)].sort((a, b) => a - b));
    expect(featuresOf(digest('12'))).toEqual(features);
    expect(features.length).toBeLessThanOrEqual(402);
  });

  it('tells how alike two letters are', () => {
    expect(likeness([1, 2, 3], [1, 2, 3])).toBeCloseTo(1);
    expect(likeness([1, 2], [3, 4])).toBe(0);
    expect(likeness([], [1])).toBe(0);
    expect(likeness(featuresOf(digest('1')), featuresOf(digest('2')))).toBeGreaterThan(0.9);
  });
});
