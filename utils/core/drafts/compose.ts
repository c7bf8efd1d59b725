import { type Asked, askQuestions } from './ask-questions.ts';
import { bodyParts, type Part } from './body-parts.ts';
import { checkDraft } from './check.ts';
import { choose } from './choose.ts';
import { clause, quotedClause } from './clause.ts';
import { countWords } from './count.ts';
import type { Draft, DraftInput } from './draft.ts';
import { fitParts } from './fit-parts.ts';
import { wordingsOf } from './languages/index.ts';
import { layOut } from './lay-out.ts';
import { companyName, greetingNames, roleName, tidy } from './names.ts';
import { fill, type Values } from './template.ts';
import { linesFor } from './wordings.ts';

/** Words of a whole draft, greeting and signature included; a nudge and plain thanks are two lines. */
export const draftLength = { least: 60, most: 130 } as const;

/** True for the kinds that are two lines. */
export function isShortKind(kind: DraftInput['kind']): boolean {
  return kind === 'nudge' || kind === 'thanks_only';
}

/**
 * Writes a draft: greeting, thanks, what is asked and why, an easy way out, signature. Same input, same draft.
 * Never throws for any text in the fields; what does not suit a mail (too long, many lines) is left out.
 */
export function compose(given: DraftInput): Draft {
  const wovenIn = ['strength', 'ownQuestion', 'taken'] as const;
  const unwise = wovenIn.filter((key) => given[key] !== '' && isUnwise(given[key], given.language));
  const input = { ...given, ...Object.fromEntries(unwise.map((key) => [key, ''])) };
  const wordings = wordingsOf[input.language];
  const values = valuesOf(input);
  const say = (slot: string, template: string) => fill(template, values, input.address) || slot;
  const asked = input.kind === 'first' || input.kind === 'specific' ? askQuestions(input, wordings) : [];
  const questions: readonly Asked[] = asked.map((q) => ({ ...q, text: q.id === 'own' ? q.text : say(q.id, q.text) }));
  const greeting = say('greeting', wordings.greeting[input.address][input.tone]);
  const signOff = choose(linesFor(wordings.signOff, input.tone), 'sign', input.seed, input.exclude);
  const frame = [greeting, say('sign', signOff.text), tidy(input.ownName)];
  const typeset = wordings.typeset ?? ((text: string) => text);
  const parts = bodyParts(input, wordings, values, questions);
  const fitted = isShortKind(input.kind)
    ? parts
    : fitParts(parts, draftLength.least - countWords(frame.join(' ')), draftLength.most - countWords(frame.join(' ')));
  return {
    text: typeset(layOut(frame, fitted, input.seed)),
    subject: say('subject', wordings.subject),
    language: input.language,
    wordings: [...fitted.map((part) => part.wording), signOff.id],
    questions: fitted.flatMap((part) => (part.question ? [part.question] : [])),
    leftOut: leftOutOf(given, fitted, unwise),
  };
}

/** The person's words that are in no part of the draft: unwise ones, and those that no sentence of it can carry. */
function leftOutOf(given: DraftInput, parts: readonly Part[], unwise: Draft['leftOut']): Draft['leftOut'] {
  const has = (slot: string) => parts.some(({ wording }) => wording.startsWith(`${slot}:`));
  const isAsk = given.kind === 'first' || given.kind === 'specific';
  const isOut = {
    strength: given.kind === 'first' && !has('strength'),
    ownQuestion: isAsk && !parts.some(({ question }) => question === 'own'),
    taken: given.kind === 'thanks' && !has('taken'),
  };
  const keys = ['strength', 'ownQuestion', 'taken'] as const;
  return keys.filter((key) => given[key].trim() !== '' && (unwise.includes(key) || isOut[key]));
}

/** The placeholders of our wordings for an input. */
function valuesOf(input: DraftInput): Values {
  const { first, full } = greetingNames(input.recruiterName, input.company);
  const values = {
    // A colleague knows where both of them work.
    company: input.stage === 'internal' ? '' : companyName(input.company),
    role: roleName(input.role),
    first,
    full,
    strength: clause(input.strength),
    phrase: clause(input.phrase),
    taken: quotedClause(input.taken, wordingsOf[input.language].quotes),
  };
  return { ...values, ...wordingsOf[input.language].derive?.(values) };
}

const tones = ['anger', 'pleading', 'comparison', 'protected_topic', 'shouting'];

/** True for words that a check of the draft would advise against: they are left for the person to put in. */
function isUnwise(text: string, language: DraftInput['language']): boolean {
  const context = {
    kind: 'first',
    language,
    company: '',
    role: '',
    recruiterName: '',
    ownName: '',
    recipient: '',
  } as const;
  const rest = { recipientNoReply: false, otherCompanies: [], otherRoles: [] };
  return checkDraft(text, { ...context, ...rest }).some(({ key }) => tones.includes(key));
}
