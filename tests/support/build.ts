import type { Extraction } from '../../utils/core/model/extraction.ts';
import type { Message } from '../../utils/core/model/message.ts';
import type { Verdict } from '../../utils/core/model/verdict.ts';
import type { KeepInput } from '../../utils/storage/keep.ts';

const body = 'Dear Robin,\n\nWe have decided to go ahead with another candidate.\n\nKind regards,\nMaria Okafor\n';
const decision = 'We have decided to go ahead with another candidate.';

/** A message as an adapter reads it. */
export function buildMessage(change: Partial<Message> = {}): Message {
  return {
    key: 'roundcube:http://mail.example/:INBOX:7',
    webmail: 'roundcube',
    threadKey: null,
    subject: 'Your application as Frontend Engineer',
    from: { name: 'Maria Okafor', address: 'maria@acme.example' },
    to: [{ name: 'Robin', address: 'robin@example.org' }],
    date: '2026-11-03T09:12:00Z',
    body,
    outgoing: false,
    url: null,
    ...change,
  };
}

/** A verdict that the message is a rejection, resting on its decision sentence. */
export function buildVerdict(change: Partial<Verdict> = {}): Verdict {
  const start = body.indexOf(decision);
  const evidence = [{ source: 'body' as const, text: decision, start, end: start + decision.length }];
  return { kind: 'rejection', probability: 0.97, evidence, language: 'en', ...change };
}

/** The facts of the message. */
export function buildExtraction(change: Partial<Extraction> = {}): Extraction {
  return {
    company: { value: 'Acme', confidence: 0.9, evidence: null },
    role: { value: 'Frontend Engineer', confidence: 0.9, evidence: null },
    requisition: null,
    recruiter: {
      value: { name: 'Maria Okafor', address: 'maria@acme.example', noReply: false },
      confidence: 0.8,
      evidence: null,
    },
    stage: { value: 'interview', confidence: 0.7, evidence: null },
    reasons: [{ value: 'closer', confidence: 0.6, evidence: null }],
    ats: null,
    ...change,
  };
}

/** What a page hands over when the person says "Keep". */
export function buildKeep(change: Partial<KeepInput> = {}): KeepInput {
  return {
    message: buildMessage(),
    fingerprint: '0123456789abcdef',
    verdict: buildVerdict(),
    extraction: buildExtraction(),
    sample: false,
    ...change,
  };
}
