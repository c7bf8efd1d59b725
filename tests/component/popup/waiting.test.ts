import { describe, expect, it } from 'vitest';
import { nextStep, type OpenEnds, waitingOf } from '../../../components/next/waiting.ts';
import { buildReflection, buildRejection, buildRequest, days, now } from '../../support/build-records.ts';

const old = buildRejection({ createdAt: now - days(60) });
const kinds = (ends: Partial<OpenEnds>) =>
  waitingOf({ rejections: [old], requests: [], reflections: [], ...ends }, now).map(({ kind }) => kind);

describe('What waits', () => {
  it('is nothing where nothing was planned, begun or kept lately', () => {
    expect(kinds({})).toEqual([]);
  });

  it('offers to ask once the cool-off is over, and only then', () => {
    expect(kinds({ requests: [buildRequest(old.id, { dueAt: now })] })).toEqual(['ask']);
    expect(kinds({ requests: [buildRequest(old.id, { dueAt: now + 1 })] })).toEqual(['planned']);
    expect(kinds({ requests: [buildRequest(old.id, { dueAt: null })] })).toEqual(['ask']);
  });

  it('speaks of silence after a working week, not before', () => {
    const asked = (ago: number) => buildRequest(old.id, { state: 'asked', askedAt: now - ago });
    expect(kinds({ requests: [asked(days(4))] })).toEqual(['asked']);
    expect(kinds({ requests: [asked(days(8))] })).toEqual(['silent']);
  });

  it('offers one reminder, and none after that', () => {
    const asked = buildRequest(old.id, { state: 'asked', askedAt: now - days(8), createdAt: now - days(8) });
    const nudge = buildRequest(old.id, { kind: 'nudge', state: 'asked', askedAt: now - days(20) });
    const silent = (requests: OpenEnds['requests']) =>
      waitingOf({ rejections: [old], requests, reflections: [] }, now).map(
        (each) => 'mayNudge' in each && each.mayNudge,
      );
    expect(silent([asked])).toEqual([true]);
    expect(silent([asked, nudge])).toEqual([false]);
  });

  it('offers no reminder any more where the wait is long over', () => {
    const asked = buildRequest(old.id, { state: 'asked', askedAt: now - days(60), createdAt: now - days(60) });
    expect(waitingOf({ rejections: [old], requests: [asked], reflections: [] }, now)).toMatchObject([
      { kind: 'silent', mayNudge: false },
    ]);
  });

  it.each(['thanks', 'thanks_only', 'keep_in_touch'] as const)('waits for nothing after %s', (kind) => {
    const sent = buildRequest(old.id, { kind, state: 'asked', askedAt: now - days(9) });
    expect(kinds({ requests: [sent] })).toEqual([]);
    const answered = buildRequest(old.id, { state: 'answered', askedAt: now - days(12), closedAt: now - days(10) });
    expect(kinds({ requests: [answered, sent] })).toEqual([]);
  });

  it.each(['thanks_only', 'keep_in_touch'] as const)('still waits for the ask where %s followed it', (kind) => {
    const asked = buildRequest(old.id, { state: 'asked', askedAt: now - days(9), createdAt: now - days(9) });
    const sent = buildRequest(old.id, { kind, state: 'asked', askedAt: now - days(1) });
    const waits = waitingOf({ rejections: [old], requests: [asked, sent], reflections: [] }, now);
    expect(waits).toMatchObject([{ kind: 'silent', request: asked, mayNudge: true }]);
  });

  it('passes over what was planned before an answer came', () => {
    const back = [{ rejectionId: old.id, grade: 'specific' as const, createdAt: now, requestId: null }];
    const asked = buildRequest(old.id, { state: 'asked', askedAt: now - days(9), createdAt: now - days(9) });
    const nudge = buildRequest(old.id, { kind: 'nudge' });
    expect(kinds({ requests: [buildRequest(old.id)], feedback: back })).toEqual(['thank']);
    expect(kinds({ requests: [asked, nudge], feedback: back })).toEqual(['thank']);
  });

  it('offers one narrower question after a general answer, and thanks after one that says something', () => {
    const requests = [buildRequest(old.id, { state: 'answered', askedAt: now - days(3), closedAt: now })];
    const back = (grade: 'general' | 'specific') => [{ rejectionId: old.id, grade, createdAt: now, requestId: null }];
    expect(kinds({ requests, feedback: back('general') })).toEqual(['second_ask']);
    expect(kinds({ requests, feedback: back('specific') })).toEqual(['thank']);
  });

  it.each(['answered', 'declined', 'no_answer'] as const)('leaves a request alone that is closed: %s', (state) => {
    expect(kinds({ requests: [buildRequest(old.id, { state, closedAt: now })] })).toEqual([]);
  });

  it('goes on with a look back that was begun, and leaves an ended one', () => {
    expect(kinds({ reflections: [buildReflection(old.id)] })).toEqual(['go_on']);
    expect(kinds({ reflections: [buildReflection(old.id, { endedAt: now })] })).toEqual([]);
  });

  it('leaves a look back alone in which nothing was written, or nothing for two weeks', () => {
    const empty = [{ question: 'hard', text: ' ' }];
    expect(kinds({ reflections: [buildReflection(old.id, { answers: empty, place: 'hard' })] })).toEqual([]);
    expect(kinds({ reflections: [buildReflection(old.id, { updatedAt: now - days(13) })] })).toEqual(['go_on']);
    expect(kinds({ reflections: [buildReflection(old.id, { updatedAt: now - days(14) })] })).toEqual([]);
  });

  it('still offers a look back at a letter that was only looked through before', () => {
    const fresh = buildRejection();
    expect(kinds({ rejections: [fresh], reflections: [buildReflection(fresh.id, { answers: [] })] })).toEqual([
      'look_back',
    ]);
  });

  it('takes "Not today" and "Leave it" for an answer', () => {
    const offered = (offerLookBackFrom: number | null) => {
      const [fresh, begun] = [buildRejection({ offerLookBackFrom }), buildRejection({ offerLookBackFrom })];
      return kinds({ rejections: [fresh, begun], reflections: [buildReflection(begun.id)] });
    };
    expect(offered(now + 1)).toEqual([]);
    expect(offered(now)).toEqual(['go_on', 'look_back']);
    expect(offered(null)).toEqual(['go_on']); // begun after it was left: leaving ends what is open
  });

  it('offers a look back at the latest of the last week, unless something was done with it', () => {
    const fresh = buildRejection();
    expect(kinds({ rejections: [fresh] })).toEqual(['look_back']);
    expect(kinds({ rejections: [{ ...fresh, note: 'Done with it' }] })).toEqual([]);
    const closed = buildRequest(fresh.id, { state: 'no_answer', closedAt: now });
    expect(kinds({ rejections: [fresh], requests: [closed] })).toEqual([]);
  });

  it('skips what belongs to a record that is gone', () => {
    expect(kinds({ requests: [buildRequest('gone')], reflections: [buildReflection('gone')] })).toEqual([]);
  });
});

describe('The next step', () => {
  it('is what can be done now, the longest waiting first', () => {
    const other = buildRejection({ company: 'Other', createdAt: now - days(60) });
    const ends: OpenEnds = {
      rejections: [old, other],
      requests: [
        buildRequest(old.id, { dueAt: now - days(1) }),
        buildRequest(other.id, { dueAt: now - days(5) }),
        buildRequest(old.id, { kind: 'nudge', dueAt: now + days(1) }),
      ],
      reflections: [buildReflection(old.id)],
    };
    expect(nextStep(waitingOf(ends, now))?.rejection.company).toBe('Other');
  });

  it('is none where everything only has to be waited for', () => {
    const requests = [buildRequest(old.id, { state: 'asked', askedAt: now }), buildRequest(old.id, { dueAt: now + 1 })];
    expect(nextStep(waitingOf({ rejections: [old], requests, reflections: [] }, now))).toBeNull();
  });
});
