import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { FrontPagePanel } from '../../../components/front/front-page-panel.tsx';
import type { LookBackOfferActs } from '../../../components/next/look-back-offer-acts.ts';
import type { RequestActs } from '../../../components/next/request-acts.ts';
import type { OpenEnds } from '../../../components/next/waiting.ts';
import { PopupFrame, PopupLists } from '../../../entrypoints/popup/popup.tsx';
import type { FeedbackRequest } from '../../../utils/core/model/feedback-request.ts';
import type { Rejection } from '../../../utils/core/model/rejection.ts';
import { stages } from '../../../utils/core/model/stage.ts';
import { questionsFor } from '../../../utils/core/reflection/questions.ts';
import type { FrontPage } from '../../../utils/tabs/front-page.ts';
import { accessibilityFaults } from '../../support/axe.ts';
import { buildReflection, buildRejection, buildRequest, days, now } from '../../support/build-records.ts';

const act = () => vi.fn<(request: FeedbackRequest) => void>();
const acts = {
  onLater: act(),
  onDrop: act(),
  onSent: act(),
  onAnswered: act(),
  onLetRest: act(),
  onNotToday: vi.fn<(rejection: Rejection) => void>(),
  onLeave: vi.fn<(rejection: Rejection) => void>(),
} satisfies RequestActs & LookBackOfferActs;

function show(ends: Partial<OpenEnds>) {
  const all: OpenEnds = { rejections: [], requests: [], reflections: [], ...ends };
  return render(
    <PopupFrame>
      <PopupLists ends={all} now={now} acts={acts} />
    </PopupFrame>,
  ).container;
}

const rejection = buildRejection({ createdAt: now - days(30) });
const asked = (ago: number) => buildRequest(rejection.id, { state: 'asked', askedAt: now - ago, dueAt: null });

describe('The popup', () => {
  it('says calmly that nothing is kept yet', () => {
    expect(show({}).textContent).toContain('Nothing is kept yet');
  });

  it('says that nothing needs doing where that is so', () => {
    show({ rejections: [rejection] });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Nothing needs doing today');
  });

  it('has an ask whose time has come on top, with ways to do it, move it and leave it', () => {
    const request = buildRequest(rejection.id);
    show({ rejections: [rejection], requests: [request] });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Ask Acme for feedback');
    expect(screen.getByRole('link', { name: 'Write the draft' }).getAttribute('href')).toBe(`#/ask/${rejection.id}`);
    fireEvent.click(screen.getByRole('button', { name: 'Another day' }));
    fireEvent.click(screen.getByRole('button', { name: 'Do not ask' }));
    for (const done of [acts.onLater, acts.onDrop]) expect(done).toHaveBeenCalledExactlyOnceWith(request);
  });

  it('offers to note the asking where the reply looked sent, and notes nothing by itself', () => {
    const request = buildRequest(rejection.id, { dueAt: now + days(1) });
    const container = show({ rejections: [rejection], requests: [request], sent: new Map([[rejection.id, now]]) });
    expect(container.textContent).toContain('It looks as if you sent it. Note it as asked?');
    expect(acts.onSent).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'I sent it' }));
    expect(acts.onSent).toHaveBeenCalledExactlyOnceWith(request);
  });

  it('offers nothing of the kind where an earlier reply was sent', () => {
    const request = buildRequest(rejection.id);
    show({ rejections: [rejection], requests: [request], sent: new Map([[rejection.id, request.createdAt - 1]]) });
    expect(screen.queryByRole('button', { name: 'I sent it' })).toBeNull();
  });

  it('calls a draft that asks nothing a draft', () => {
    show({ rejections: [rejection], requests: [buildRequest(rejection.id, { kind: 'thanks' })] });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Your draft to Acme');
    expect(screen.getByRole('link', { name: 'Open the draft' })).toBeDefined();
  });

  it.each([
    ['begun', [buildReflection(rejection.id)], rejection, 'Go on'],
    ['not begun', [], buildRejection(), 'Look back'],
  ] as const)('has equal ways out of a look back that is %s', (_, reflections, offered, open) => {
    show({ rejections: [offered], reflections });
    expect(screen.getByRole('link', { name: open })).toBeDefined();
    for (const name of ['Not today', 'Leave it']) fireEvent.click(screen.getByRole('button', { name }));
    for (const done of [acts.onNotToday, acts.onLeave]) expect(done).toHaveBeenLastCalledWith(offered);
  });

  it.each(stages)('says how many questions a look back has: %s', (stage) => {
    const container = show({ rejections: [buildRejection({ stage })] });
    expect(container.textContent).toContain(`${questionsFor(stage, 'short').length} questions, two to four minutes.`);
  });

  it('lets a long silence end', () => {
    show({ rejections: [rejection], requests: [asked(days(20))] });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('No answer from Acme so far');
    fireEvent.click(screen.getByRole('button', { name: 'Let it rest' }));
    expect(acts.onLetRest).toHaveBeenCalledOnce();
  });

  it('shows the three kept last, each leading to its record', () => {
    const rejections = [1, 2, 3, 4].map((age) =>
      buildRejection({ company: `Company ${age}`, createdAt: now - days(20 + age) }),
    );
    const container = show({ rejections });
    const kept = [...container.querySelectorAll('.rejections a')];
    expect(kept.map((link) => link.querySelector('bdi')?.textContent)).toEqual(['Company 1', 'Company 2', 'Company 3']);
    expect(kept[0]?.getAttribute('href')).toBe(`/options.html#/rejection/${rejections[0]?.id}`);
  });

  it.each<[string, Partial<OpenEnds>]>([
    ['empty', {}],
    ['at rest', { rejections: [rejection] }],
    ['with an ask', { rejections: [rejection], requests: [buildRequest(rejection.id)] }],
    ['with silence', { rejections: [rejection], requests: [asked(days(20))] }],
    ['with a look back', { rejections: [buildRejection()], reflections: [buildReflection(rejection.id)] }],
    ['waiting', { rejections: [rejection], requests: [asked(days(1))] }],
  ])('can be used with a screen reader: %s', async (_, ends) => {
    expect(await accessibilityFaults(show(ends))).toEqual([]);
  });
});

describe('The page in front', () => {
  const here = { tabId: 7, address: 'https://mail.example.org/inbox' };
  const state = {
    siteIsOn: true,
    adapter: 'roundcube',
    state: 'open',
    missing: null,
    open: 1,
    selected: false,
    tooLarge: false,
    shutOff: [],
    origin: 'https://mail.example.org',
  } as const;
  const read = { ...here, frame: { frameId: 0, state }, open: 1, looksDifferent: false };
  const pages: readonly [FrontPage, RegExp][] = [
    [{ state: 'closed' }, /no mail to read/],
    [{ state: 'off', ...here }, /not turned on for mail\.example\.org/],
    [{ state: 'not_started', ...here }, /begins when the page is loaded again/],
    [{ state: 'nothing_open', ...read, open: 0 }, /No letter is open/],
    [{ state: 'open', ...read }, /A letter is open/],
    [{ state: 'unreadable', ...read }, /could not read it/],
    [{ state: 'open', ...read, looksDifferent: true }, /looks different today/],
  ];

  function panel(page: FrontPage | null, more: Partial<Parameters<typeof FrontPagePanel>[0]> = {}) {
    const onKeep = vi.fn();
    const props = { page, isPaused: false, outcome: null, keptAt: null, report: null, onKeep, ...more };
    return { ...render(<FrontPagePanel {...props} />), onKeep };
  }

  it.each(pages)('says in one line whether it is read, and why not: $state', async (page, expected) => {
    const { container } = panel(page);
    expect(container.textContent).toMatch(expected);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('keeps its message with one click, on any web page', () => {
    const { onKeep } = panel({ state: 'off', ...here });
    fireEvent.click(screen.getByRole('button', { name: 'Keep this message' }));
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(7);
  });

  it('offers nothing where no extension may look', () => {
    panel({ state: 'closed' });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('leads to the record after keeping', () => {
    panel({ state: 'open', ...read }, { outcome: 'kept', keptAt: '/options.html#/rejection/1' });
    expect(screen.getByRole('link', { name: 'Open it' }).getAttribute('href')).toBe('/options.html#/rejection/1');
    expect(screen.queryByRole('button', { name: 'Keep this message' })).toBeNull();
  });

  it.each(['nothing', 'failed'] as const)('says what to do where keeping did not work: %s', (outcome) => {
    const { container } = panel({ state: 'open', ...read }, { outcome });
    expect(container.querySelector('[role=status]')?.textContent).not.toBe('');
    expect(screen.getByRole('button', { name: 'Keep this message' })).toBeDefined();
  });

  it('shows a report of a page that looks different, before anybody copies it', async () => {
    const { container } = panel(
      { state: 'open', ...read, looksDifferent: true },
      { report: '<main><p>...</p></main>' },
    );
    expect((screen.getByLabelText('Help mend this') as HTMLTextAreaElement).value).toBe('<main><p>...</p></main>');
    expect(screen.getByRole('button', { name: 'Copy report' })).toBeDefined();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('says that it is paused', () => {
    expect(panel({ state: 'open', ...read }, { isPaused: true }).container.textContent).toContain('paused');
  });
});
