import { vi } from 'vitest';
import type { AskActs, AskData } from '../../../components/draft/ask-data.ts';
import { buildKeptMessage, buildRejection } from '../../support/build-records.ts';

/** The loop of one rejection at an interview, nothing asked yet. */
export function buildAskData(change: Partial<AskData> = {}): AskData {
  const rejection = change.rejection ?? buildRejection();
  return {
    rejection,
    messages: [buildKeptMessage(rejection.id, { from: { name: 'Maria Okafor', address: 'maria@acme.example' } })],
    requests: [],
    feedback: [],
    mentions: [],
    allMentions: [],
    reflections: [],
    themes: [],
    companyRequests: [],
    otherCompanies: ['Fernhill'],
    otherRoles: ['Data Analyst'],
    sentAt: null,
    themeKeys: [],
    ...change,
  };
}

/** What a person can do, with everything that was done. */
export function buildAskActs() {
  return {
    onPlan: vi.fn<AskActs['onPlan']>(),
    onEdit: vi.fn<AskActs['onEdit']>(async () => undefined),
    onReplace: vi.fn<AskActs['onReplace']>(),
    onWhen: vi.fn<AskActs['onWhen']>(),
    onDrop: vi.fn<AskActs['onDrop']>(),
    onEvent: vi.fn<AskActs['onEvent']>(),
    onCopy: vi.fn<AskActs['onCopy']>(async () => true),
    onPut: vi.fn<NonNullable<AskActs['onPut']>>(async () => 'inserted'),
  };
}

/** The settings that drafts depend on. */
export const draftSettings = { ownName: 'Alex Rowe', templates: [], coolOffHours: 24 };
