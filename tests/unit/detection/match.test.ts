import { describe, expect, it } from 'vitest';
import { isConditional } from '../../../utils/core/detection/conditions.ts';
import { compileLexicon } from '../../../utils/core/detection/lexicon.ts';
import { matchesIn, sight } from '../../../utils/core/detection/match.ts';
import type { LanguageRules, Rule } from '../../../utils/core/detection/rule.ts';
import { wordsOf } from '../../../utils/core/text/words.ts';

const languageWith = (rule: Rule): LanguageRules => ({
  code: 'xx',
  classes: {
    neg: 'not | no longer',
    go: 'proceed* | move forward',
    ours: 'application | für',
    yet: 'yet',
    if: 'if',
    turn: 'but',
  },
  rules: [rule],
});

function found(pattern: string, text: string): string[] {
  const lexicon = compileLexicon(languageWith(['decision', 3, pattern]));
  const words = wordsOf(text);
  const sighting = sight(lexicon, words, 0, words.values.length);
  return matchesIn(lexicon, sighting)
    .filter((match) => !isConditional(lexicon, sighting, words, match))
    .map(({ start, end }) => text.slice(words.starts[start], words.ends[end - 1]));
}

describe('a pattern', () => {
  it('finds its classes in order, with up to as many words between as it says', () => {
    expect(found('{neg} ..2 {go}', 'we will not be now proceeding')).toEqual(['not be now proceeding']);
    expect(found('{neg} ..2 {go}', 'we will not be really now proceeding')).toEqual([]);
    expect(found('{neg} ..2 {go}', 'proceeding is not it')).toEqual([]);
  });

  it('takes phrases of several words and stems', () => {
    expect(found('{neg} {go}', 'no longer move forward')).toEqual(['no longer move forward']);
    expect(found('proceed* ..1 with', 'proceeded along with')).toEqual(['proceeded along with']);
  });

  it('does not hit where a forbidden class stands in it or right before', () => {
    expect(found('{neg} ..4 {go} !{yet}', 'we have not yet proceeded')).toEqual([]);
    expect(found('{neg} ..4 {go} !{yet}', 'we have not proceeded')).toEqual(['not proceeded']);
  });

  it('is written with umlauts and found without', () => {
    expect(found('{ours}', 'fuer dich')).toEqual(['fuer']);
    expect(found('{ours}', 'FÜR dich')).toEqual(['FÜR']);
  });
});

describe('a condition', () => {
  it('governs what follows it', () => {
    expect(found('{neg} ..3 {go}', 'if we do not proceed, we will write')).toEqual([]);
    expect(found('{neg} ..3 {go}', 'we do not proceed')).toHaveLength(1);
  });

  it('governs what stands right before it, unless a comma or a turn parts them', () => {
    expect(found('{neg} ..3 {go}', 'we will not proceed if the form is late')).toEqual([]);
    expect(found('{neg} ..3 {go}', 'we will not proceed, if you have questions write')).toHaveLength(1);
    expect(found('{neg} ..3 {go}', 'we will not proceed but if you like write')).toHaveLength(1);
  });
});
