import { describe, expect, it } from 'vitest';
import { isDenial } from '../../../utils/core/brief/denials.ts';
import { type BriefSources, makeBrief } from '../../../utils/core/brief/make-brief.ts';
import { shorten } from '../../../utils/core/brief/shorten.ts';

const base = { createdAt: 1, updatedAt: 1 };
const answers = [
  { question: 'went_well', text: 'I stayed calm' },
  { question: 'let_go', text: 'the tone of that letter' },
];
const reflection = { ...base, id: 'f', rejectionId: 'r', depth: 'short', answers, endedAt: 2 } as const;
const lesson = (id: string, state: 'open' | 'done' | 'practising') =>
  ({ ...base, id, situation: 's', response: 'r', state, rejectionId: null, themeKey: null }) as const;
const nothing = { reflections: [], lessons: [], themes: [], mentions: [] };
const asIs = { passed: [], leftOut: [] };
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const looksBack = (...texts: readonly string[]): BriefSources => ({
  ...nothing,
  reflections: texts.map((text, at) => ({
    ...reflection,
    id: `f${at}`,
    updatedAt: 100 - at,
    answers: ['went_well', 'let_go'].map((question) => ({ question, text })),
  })),
});

describe('the brief', () => {
  it('is made of the person’s own words', () => {
    const themes = [
      { ...base, id: 't', key: 'strong_teamwork', label: '', side: 'strength', mergedInto: null, dismissed: false },
      { ...base, id: 'u', key: 'motivation', label: '', side: 'work_on', mergedInto: null, dismissed: false },
    ] as const;
    const mentions = [
      {
        ...base,
        id: 'm',
        themeKey: 'strong_teamwork',
        rejectionId: 'r',
        source: 'feedback',
        quote: 'great with the team',
      },
      { ...base, id: 'n', themeKey: 'motivation', rejectionId: 'r', source: 'feedback', quote: 'why us' },
    ] as const;
    const lessons = [lesson('a', 'open'), lesson('b', 'done'), lesson('c', 'practising')];
    const brief = makeBrief({ reflections: [reflection], lessons, themes, mentions }, asIs);
    expect(brief.strengths.items.map((one) => one.text)).toEqual(['great with the team', 'I stayed calm']);
    expect(ids(brief.lines.items)).toEqual(['c', 'a']);
    expect(brief.ask.items).toMatchObject([{ key: 'motivation' }]);
    expect(brief.letGo.items).toMatchObject([{ text: 'the tone of that letter', rejectionId: 'r' }]);
  });

  it('leaves empty what there are no notes for', () => {
    expect(makeBrief(nothing, asIs)).toEqual({
      strengths: { items: [], hasMore: false },
      lines: { items: [], hasMore: false },
      ask: { items: [{ id: 'ask.any', key: 'any' }], hasMore: false },
      letGo: { items: [], hasMore: false },
    });
  });

  it('passes over answers that only say there is nothing to say', () => {
    const { strengths, letGo } = makeBrief(looksBack('nothing', 'I do not know', '-', 'I asked back'), asIs);
    expect(strengths.items.map(({ text }) => text)).toEqual(['I asked back']);
    expect(letGo.items.map(({ text }) => text)).toEqual(['I asked back']);
  });

  it('shows another in its place, and leaves a place empty where that is wanted', () => {
    const sources = looksBack('I listened', 'I asked back', 'I came early');
    const first = makeBrief(sources, asIs);
    expect(first.strengths.hasMore).toBe(true);
    const passed = makeBrief(sources, { passed: ids(first.strengths.items).slice(0, 1), leftOut: [] });
    expect(passed.strengths).toMatchObject({
      items: [{ text: 'I asked back' }, { text: 'I came early' }],
      hasMore: false,
    });
    const without = makeBrief(sources, { passed: [], leftOut: ids(first.strengths.items).slice(0, 1) });
    expect(without.strengths.items).toMatchObject([{ text: 'I asked back' }]);
  });

  it('is short however much was written, in whole sentences where there are any', () => {
    const long = 'I told it from the beginning, and they followed. '.repeat(60);
    const { strengths, letGo, lines } = makeBrief(
      { ...looksBack(long, 'x'.repeat(3000)), lessons: [{ ...lesson('a', 'open'), response: long }] },
      asIs,
    );
    for (const { text, isShort } of [...strengths.items, ...letGo.items]) {
      expect(text.length).toBeLessThanOrEqual(240);
      expect(isShort).toBe(true);
    }
    expect(strengths.items[0]?.text).toMatch(/^I told .* followed\.$/u);
    expect(strengths.items[1]?.text).toMatch(/x \[…\]$/u);
    expect(lines.items[0]?.response.length).toBeLessThanOrEqual(140);
  });
});

describe('an answer that denies', () => {
  it.each([
    'Nothing.',
    'nothing really',
    'I don’t know',
    'no idea',
    'n/a',
    'Can’t think of anything',
    'Nichts',
    'keine Ahnung',
    'Weiß ich nicht',
    'Mir fällt gerade nichts ein',
    'rien du tout',
    'Je ne sais pas',
    'aucune idée',
    'nada',
    'No sé',
    'No se me ocurre nada',
    'Nic',
    'nie wiem',
    'Nie mam pojęcia',
    '…',
  ])('is no strength: %s', (text) => expect(isDenial(text)).toBe(true));

  it.each([
    'Nothing went wrong in the task',
    'No nerves this time',
    'Not bad at the whiteboard',
    'I stayed calm',
    'Ich war nicht nervös',
    'Pas de stress',
    'No me puse nervioso',
    'Nie spieszyłem się',
    '落ち着いていた',
  ])('is told from one that says something: %s', (text) => expect(isDenial(text)).toBe(false));
});

describe('shortening', () => {
  it('keeps what fits as it is', () => {
    expect(shorten(' I listened.\nI asked. ', 40)).toEqual({ text: 'I listened.\nI asked.', isShort: false });
  });

  it('cuts a long first sentence between words, and says so', () => {
    const { text } = shorten('one word after another without an end and on and on it goes until the page is full', 40);
    expect(text).toBe('one word after another without an […]');
  });

  it('halves no letter', () => {
    for (const length of [20, 21]) expect(shorten('🙂'.repeat(40), length).text).toMatch(/^(?:🙂)+ \[…\]$/u);
  });
});
