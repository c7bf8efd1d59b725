import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { BriefPage } from '../../../components/brief/brief-page.tsx';
import { type Brief, makeBrief } from '../../../utils/core/brief/make-brief.ts';
import type { Lesson } from '../../../utils/core/model/lesson.ts';
import { accessibilityFaults } from '../../support/axe.ts';
import { buildReflection, now } from '../../support/build-records.ts';

const lesson: Lesson = {
  id: 'l',
  createdAt: now,
  updatedAt: now,
  situation: 'they ask for a number',
  response: 'name one',
  state: 'open',
  rejectionId: null,
  themeKey: null,
};
const answers = [
  { question: 'went_well', text: 'I listened' },
  { question: 'let_go', text: 'The question about pay' },
];
const asIs = { passed: [], leftOut: [] };
const sources = { reflections: [buildReflection('r', { answers })], lessons: [lesson], themes: [], mentions: [] };
const full = makeBrief(sources, asIs);
const empty = makeBrief({ reflections: [], lessons: [], themes: [], mentions: [] }, asIs);

function show(brief: Brief, interview = { name: '', day: '' }) {
  const acts = {
    onInterview: vi.fn(async () => undefined),
    onPrint: vi.fn(),
    onAnother: vi.fn(),
    onLeaveOut: vi.fn(),
    onShowAll: vi.fn(),
  };
  const page = <BriefPage brief={brief} themes={[]} interview={interview} now={now} isChosen {...acts} />;
  return { ...render(page), acts };
}

describe('The brief', () => {
  it("holds the person's own strength, line, question and what to leave behind", () => {
    const { container } = show(full);
    for (const words of ['I listened', 'If they ask for a number, then I will name one.', 'The question about pay'])
      expect(container.textContent).toContain(words);
    expect(
      screen.getByText('What would you like the person in this role to have done after three months?'),
    ).toBeDefined();
  });

  it('makes nothing up where there are no notes', () => {
    const { container } = show(empty);
    expect(container.textContent).toContain('Look back once, and a strength in your own words stands here.');
    expect(container.textContent).toContain('No if-then line is open.');
  });

  it.each([
    ['For the next interview', '', ''],
    ['For Acme', 'Acme', ''],
    ['For Nov 30', '', '2026-11-30'],
    ['For Acme, Nov 30', 'Acme', '2026-11-30'],
  ])('says what it is for: %s', (words, name, day) => {
    show(full, { name, day });
    expect(screen.getByText(words)).toBeDefined();
  });

  it('is printed by a press', () => {
    const { acts } = show(full);
    fireEvent.click(screen.getByRole('button', { name: 'Print it' }));
    expect(acts.onPrint).toHaveBeenCalledOnce();
  });

  it('leads from each line to where it is from, and all of a long answer is one press away', () => {
    const long = 'I told it from the beginning, and they followed. '.repeat(60);
    const told = buildReflection('r2', { answers: [{ question: 'went_well', text: long }] });
    show(makeBrief({ ...sources, reflections: [...sources.reflections, told] }, asIs));
    const at = (name: RegExp) => screen.getAllByRole('link', { name })[0]?.getAttribute('href');
    expect(at(/^Where it is from.*I listened/)).toBe('#/rejection/r');
    expect(at(/^Where it is from.*name one/)).toBe('#/lessons');
    expect(at(/^Read all of it.*I told it/)).toBe('#/rejection/r2');
  });

  it('takes another line or none where that is wanted', () => {
    const more = ['I asked back', 'I came early'].map((text) =>
      buildReflection('r', { answers: [{ question: 'went_well', text }] }),
    );
    const brief = makeBrief({ ...sources, reflections: [...sources.reflections, ...more] }, asIs);
    const { acts } = show(brief);
    fireEvent.click(screen.getByRole('button', { name: 'Another: I listened' }));
    expect(acts.onAnother).toHaveBeenCalledExactlyOnceWith(brief.strengths.items[0]?.id);
    fireEvent.click(screen.getByRole('button', { name: 'Leave out: The question about pay' }));
    expect(acts.onLeaveOut).toHaveBeenCalledExactlyOnceWith(brief.letGo.items[0]?.id);
    fireEvent.click(screen.getByRole('button', { name: 'Show again what was left out' }));
    expect(acts.onShowAll).toHaveBeenCalledOnce();
  });

  it('can be used with a screen reader', async () => {
    expect(await accessibilityFaults(show(full).container)).toEqual([]);
  });
});
