import type { CheckContext } from '../../../utils/core/drafts/check.ts';
import type { DraftInput } from '../../../utils/core/drafts/draft.ts';

/** A usual request: everything known, first ask after interviews, in English. */
export const usual: DraftInput = {
  kind: 'first',
  stage: 'interview',
  tone: 'plain',
  language: 'en',
  address: 'formal',
  company: 'Northwind Bakery',
  role: 'Head Baker',
  recruiterName: 'Maria Lindqvist',
  ownName: 'Jo Kowalczyk',
  strength: '',
  ownQuestion: '',
  themes: [],
  phrase: '',
  narrower: null,
  taken: '',
  seed: 1,
  exclude: [],
};

/** What a draft of this input is checked against. */
export function contextOf(input: DraftInput, more: Partial<CheckContext> = {}): CheckContext {
  return {
    kind: input.kind,
    language: input.language,
    company: input.company,
    role: input.role,
    recruiterName: input.recruiterName,
    ownName: input.ownName,
    recipient: 'maria.lindqvist@northwind.example',
    recipientNoReply: false,
    otherCompanies: [],
    otherRoles: [],
    ...more,
  };
}
