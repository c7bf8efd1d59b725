import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { PatternsPage } from '../../../components/patterns/patterns-page.tsx';
import type { Attribution } from '../../../utils/core/model/reason.ts';
import type { Theme, ThemeMention } from '../../../utils/core/model/theme.ts';
import { aggregatePatterns } from '../../../utils/core/patterns/aggregate.ts';
import { accessibilityFaults } from '../../support/axe.ts';
import { buildReflection, buildRejection, buildRequest, days, now } from '../../support/build-records.ts';

const whose: readonly Attribution[] = ['mine', 'shared', 'not_mine', 'not_mine', 'not_mine', 'not_mine'];
const theme = (key: string, side: Theme['side'] = 'work_on'): Theme => ({
  id: key,
  createdAt: now,
  updatedAt: now,
  key,
  label: '',
  side,
  mergedInto: null,
  dismissed: false,
});

function show(
  count: number,
  change: { isResting?: boolean; themes?: readonly Theme[]; reason?: string; with?: string } = {},
) {
  const rejections = Array.from({ length: count }, (_, at) =>
    buildRejection({
      stage: at === 0 ? 'final' : 'application',
      decidedOn: at < 2 ? '2026-10-02' : '2026-11-02',
      reasons: [
        {
          ...(change.reason ? { reason: 'own', label: change.reason } : { reason: 'closer', label: null }),
          quote: null,
          attribution: whose[at % whose.length] ?? null,
        },
      ],
    }),
  );
  const mentions = rejections.slice(0, 3).map(
    (rejection, at): ThemeMention => ({
      id: `m${at}`,
      createdAt: now,
      updatedAt: now,
      themeKey: 'structure',
      rejectionId: rejection.id,
      source: 'reflection',
      quote: `I rambled ${at}`,
    }),
  );
  const strength = { ...(mentions[0] as ThemeMention), id: 's', themeKey: 'strong_teamwork', quote: 'I asked back' };
  const themes = change.themes ?? [theme('structure'), theme('self_promo'), theme('strong_teamwork', 'strength')];
  const other = change.with ? [{ ...(mentions[1] as ThemeMention), id: 'o', themeKey: change.with }] : [];
  const all = count > 0 ? [...mentions, strength, ...other] : [];
  const patterns = aggregatePatterns({
    rejections,
    reflections: rejections.map((rejection) => ({ ...buildReflection(rejection.id), hasWords: true })),
    feedback: [],
    requests: rejections.map((rejection) => buildRequest(rejection.id, { state: 'answered', askedAt: now - days(1) })),
    themes,
    mentions: all,
  });
  const acts = {
    onRename: vi.fn(async () => undefined),
    onMerge: vi.fn(),
    onSplit: vi.fn(),
    onDismiss: vi.fn(),
    onTakeAway: vi.fn(),
    onRestore: vi.fn(),
    onShow: vi.fn(),
  };
  const view = render(
    <PatternsPage patterns={patterns} themes={themes} mentions={all} isResting={change.isResting ?? false} {...acts} />,
  );
  return { ...view, acts };
}

/** Opens the table that tells the same as a picture, as a press on its summary does. */
function openTable(section: HTMLElement): void {
  act(() => {
    (section.querySelector('details') as HTMLDetailsElement).open = true; // tells of it by an event, as in browsers
  });
}

const part = (name: RegExp) => screen.getByRole('heading', { level: 2, name }).closest('section') as HTMLElement;

describe('Patterns', () => {
  it('say what they show in a sentence, with the number it rests on', () => {
    show(6);
    expect(part(/^By month/).textContent).toContain('6 in all. The most in one month: November 2026, 4.');
    expect(part(/^Where things end/).textContent).toContain('5 of 6 ended here: after applying.');
    expect(part(/^Whose it was/).textContent).toContain(
      'You decided on 6 reasons in 6 letters. Not yours: 4. Shared: 1. Yours: 1.',
    );
    expect(part(/^Asked and answered/).textContent).toContain('6 of 6 were answered.');
    for (const heading of screen.getAllByRole('heading', { level: 2 })) expect(heading.textContent).toMatch(/n = \d+/);
  });

  it("say the person's own reason as they wrote it", () => {
    show(6, { reason: 'Moved to Bonn' });
    expect(part(/^Reasons/).textContent).toContain('Named most: Moved to Bonn, 6 of 6 letters');
  });

  it('claim nothing from fewer than five', () => {
    show(4);
    for (const name of [/^By month/, /^Where things end/, /^Whose it was/, /^Reasons/])
      expect(part(name).textContent).toContain('4 so far. From five on a sentence stands here.');
  });

  it('tell the same as a table, and hide the drawing from those who hear', () => {
    show(6);
    const month = part(/^By month/);
    expect(month.querySelector('.drawing')?.getAttribute('aria-hidden')).toBe('true');
    openTable(month);
    const row = within(month).getByText('November 2026', { selector: 'th' }).closest('tr') as HTMLElement;
    expect([...row.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual([
      '4',
      '4',
      '0',
      '0',
      '0',
      '0',
      '0',
    ]);
  });

  it('follow what is noted over time, in a drawing, a sentence and a table', () => {
    show(6);
    const work = part(/^To work on, over time/);
    expect(work.textContent).toContain('Noted most: Short and ordered answers, on 3 of 6 letters.');
    expect(work.querySelectorAll('svg')).toHaveLength(1);
    openTable(work);
    const cells = (month: string) => {
      const row = within(work).getByText(month, { selector: 'th' }).closest('tr') as HTMLElement;
      return [...row.querySelectorAll('td')].map((cell) => cell.textContent);
    };
    expect(cells('October 2026')).toEqual(['2', '2']);
    expect(cells('November 2026')).toEqual(['4', '1']);
    expect(part(/^Strengths, over time/).textContent).toContain('Working well with others');
  });

  it('claim nothing of how things went from fewer than five notes', () => {
    show(4);
    expect(part(/^To work on, over time/).textContent).toContain('4 so far. From five on a sentence stands here.');
  });

  it('have the same look for mine, shared and not mine in both drawings', () => {
    show(6);
    const looks = [...part(/^Whose it was/).querySelectorAll('.columns .fill')].map((each) => each.className);
    expect(new Set(looks)).toEqual(new Set(['fill fill-mine', 'fill fill-shared', 'fill fill-not_mine']));
  });

  it('rest in a lighter week until the person asks for them', () => {
    const { acts, container } = show(6, { isResting: true });
    expect(container.textContent).not.toMatch(/\d/);
    fireEvent.click(screen.getByRole('button', { name: 'Show them now' }));
    expect(acts.onShow).toHaveBeenCalledOnce();
  });
});

/** Unfolds what is folded under each theme. */
function unfold(): void {
  for (const each of document.querySelectorAll<HTMLDetailsElement>('.theme-more details')) {
    act(() => {
      each.open = true; // tells of it by an event, as in browsers
    });
  }
}

describe('Themes', () => {
  it('stand beside strengths, with the words they rest on', () => {
    show(6);
    unfold();
    expect(
      within(part(/^To work on (?!,)/))
        .getByText('I rambled 2')
        .closest('a'),
    ).not.toBeNull();
    expect(part(/^Strengths (?!,)/).textContent).toContain('Working well with others');
  });

  it('are recurring from three of the last five on, and say so with the number', () => {
    const { unmount } = show(4);
    expect(part(/^To work on (?!,)/).textContent).toContain('Mentioned in 3 of 4 notes');
    unmount();
    show(5);
    expect(part(/^To work on (?!,)/).textContent).toContain('3 of your last 5 notes mention this');
  });

  it('can be renamed and set aside', () => {
    const { acts } = show(6);
    unfold();
    const list = within(part(/^To work on (?!,)/));
    const name = list.getByLabelText('What you call it');
    fireEvent.input(name, { target: { value: 'Too long' } });
    fireEvent.blur(name);
    expect(acts.onRename).toHaveBeenCalledExactlyOnceWith('structure', 'Too long');
    fireEvent.click(list.getByRole('button', { name: 'Set aside' }));
    expect(acts.onDismiss).toHaveBeenCalledExactlyOnceWith('structure');
  });

  it('are put together at a press, not while the list is gone through', () => {
    const { acts } = show(6, { with: 'self_promo' });
    unfold();
    const list = within(part(/^To work on (?!,)/));
    fireEvent.change(list.getAllByLabelText('Put together with …')[0] as HTMLElement, {
      target: { value: 'self_promo' },
    });
    expect(acts.onMerge).not.toHaveBeenCalled();
    fireEvent.click(list.getByRole('button', { name: 'Put together: Short and ordered answers' }));
    expect(acts.onMerge).toHaveBeenCalledExactlyOnceWith('structure', 'self_promo');
  });

  it('lose one of the words they rest on, and keep the others', () => {
    const { acts } = show(6);
    unfold();
    fireEvent.click(screen.getByRole('button', { name: 'Take away: I rambled 1' }));
    expect(acts.onTakeAway).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'm1' }));
  });

  it('that were set aside can be taken up again', () => {
    const { acts } = show(6, { themes: [{ ...theme('structure'), dismissed: true }] });
    fireEvent.click(screen.getByRole('button', { name: 'Take up again' }));
    expect(acts.onRestore).toHaveBeenCalledExactlyOnceWith('structure');
  });

  it('that stand together can be taken apart', () => {
    const merged = { ...theme('self_promo'), mergedInto: 'structure' };
    const { acts } = show(6, { themes: [theme('structure'), merged] });
    unfold();
    fireEvent.click(screen.getByRole('button', { name: 'Take apart again' }));
    expect(acts.onSplit).toHaveBeenCalledExactlyOnceWith('self_promo');
  });
});

describe('The page of patterns', () => {
  it.each([
    ['with nothing', 0],
    ['with few', 3],
    ['with enough', 8],
  ])('can be used with a screen reader: %s', async (_, count) => {
    expect(await accessibilityFaults(show(count).container)).toEqual([]);
  });
});
