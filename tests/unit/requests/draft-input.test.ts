import { describe, expect, test } from 'vitest';
import { compose } from '../../../utils/core/drafts/compose.ts';
import type { FeedbackRequest } from '../../../utils/core/model/feedback-request.ts';
import { draftInputOf, draftStageOf } from '../../../utils/core/requests/draft-input.ts';
import { buildRejection } from '../../support/build-records.ts';
import { planned } from './request.ts';

const rejection = buildRejection({
  stage: 'interview',
  recruiterName: 'Tom Weiss',
  recruiterAddress: 'tom@acme.example',
});
const sources = (companyRequests: readonly FeedbackRequest[]) => {
  return { rejection, messages: [], feedback: [], companyRequests, themeKeys: [] };
};

describe('what a draft is made of', () => {
  test('of two plans for one company, whichever is sent second reads otherwise', () => {
    const older = planned;
    const newer = { ...planned, id: 'r2', createdAt: planned.createdAt + 1 };
    const sentFirst = compose(draftInputOf(newer, sources([older, newer]), 'Jo'));
    const sent: FeedbackRequest = { ...newer, state: 'asked', wordings: sentFirst.wordings };
    const sentSecond = compose(draftInputOf(older, sources([older, sent]), 'Jo'));
    expect(sentSecond.wordings.filter((id) => sentFirst.wordings.includes(id))).toEqual([]);
  });

  test('an application from within, or through an agency, is asked about in another way than one from outside', () => {
    expect(draftStageOf(rejection)).toBe('interview');
    expect(draftStageOf({ ...rejection, route: 'internal' })).toBe('internal');
    const client = [{ reason: 'agency' as const, label: null, quote: 'our client', attribution: null }];
    expect(draftStageOf({ ...rejection, reasons: client })).toBe('agency');
    expect(draftStageOf({ ...rejection, reasons: client, route: 'direct' })).toBe('interview');
  });
});
