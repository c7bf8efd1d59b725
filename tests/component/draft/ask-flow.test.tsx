import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { AskActs, AskData } from '../../../components/draft/ask-data.ts';
import { AskFlow } from '../../../components/draft/ask-flow.tsx';
import { textToKeep } from '../../../components/draft/draft-of.ts';
import type { FeedbackRequest } from '../../../utils/core/model/feedback-request.ts';
import type { ThemeMention } from '../../../utils/core/model/theme.ts';
import { accessibilityFaults } from '../../support/axe.ts';
import { buildRejection, buildRequest, now } from '../../support/build-records.ts';
import { buildAskActs, buildAskData, draftSettings } from './build-ask.ts';

function show(
  change: Partial<FeedbackRequest> = {},
  data: Partial<AskData> = {},
  overrides: Partial<Pick<AskActs, 'onPut' | 'onCopy'>> = {},
) {
  const all = buildAskData(data);
  const request = buildRequest(all.rejection.id, change);
  const acts = buildAskActs();
  const own = { ...all, requests: [request] };
  const view = render(
    <AskFlow request={request} data={own} settings={draftSettings} now={now} acts={{ ...acts, ...overrides }} />,
  );
  return { ...view, acts, request };
}

const field = () => screen.getByLabelText<HTMLTextAreaElement>('Your draft');
const type = (value: string) => fireEvent.input(field(), { target: { value } });

describe('The draft', () => {
  it('is addressed to the person who wrote, and signed with the own name', () => {
    show();
    expect(field().value).toMatch(/Maria/);
    expect(field().value.trimEnd()).toMatch(/Alex Rowe$/);
    expect(screen.getByText('maria@acme.example')).toBeDefined();
  });

  it('is saved at every letter', () => {
    const { acts } = show();
    type('Hello M');
    type('Hello Ma');
    expect(acts.onEdit.mock.calls.map(([, change]) => change)).toEqual([{ text: 'Hello M' }, { text: 'Hello Ma' }]);
  });

  it("is the person's own where they wrote one", () => {
    show({ text: 'My own words.' });
    expect(field().value).toBe('My own words.');
  });

  it('stays empty where the person emptied it', () => {
    const { acts, request } = show();
    type('');
    const kept = acts.onEdit.mock.calls[0]?.[1].text ?? '';
    render(<p />);
    expect(kept).not.toBe('');
    expect(request.text).toBe('');
    document.body.replaceChildren();
    show({ text: kept });
    expect(field().value).toBe('');
  });

  it('counts as ours again where the person typed it back', () => {
    const draft = { text: 'Ours' } as Parameters<typeof textToKeep>[1];
    expect(textToKeep('Ours', draft)).toBe('');
    expect(textToKeep('Mine', draft)).toBe('Mine');
  });
});

describe('Another wording', () => {
  it('changes a draft of ours at once', () => {
    const { acts, request } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Another wording' }));
    expect(acts.onEdit).toHaveBeenCalledExactlyOnceWith(request, { seed: 1, text: '' });
    expect(acts.onReplace).not.toHaveBeenCalled();
  });

  it('never overwrites own words without a way back', () => {
    const { acts, request } = show({ text: 'My own words.' });
    fireEvent.click(screen.getByRole('button', { name: 'Another wording' }));
    expect(acts.onReplace).toHaveBeenCalledExactlyOnceWith(request, { seed: 1, text: '' });
    expect(acts.onEdit).not.toHaveBeenCalled();
  });

  it('reads otherwise', () => {
    const first = show();
    const before = field().value;
    first.unmount();
    show({ seed: 1 });
    expect(field().value).not.toBe(before);
  });
});

describe('The choices', () => {
  it.each([
    ['Tone', 'warm', { tone: 'warm', text: '' }],
    ['Language', 'de', { language: 'de', text: '' }],
    ['What it is', 'thanks_only', { kind: 'thanks_only', text: '' }],
  ])('write the draft anew: %s', (label, value, change) => {
    const { acts, request } = show();
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
    expect(acts.onEdit).toHaveBeenCalledExactlyOnceWith(request, change);
  });

  it('ask how to address only in a language that tells the difference', () => {
    const english = show();
    expect(screen.queryByLabelText('How you address them')).toBeNull();
    english.unmount();
    show({ language: 'de' });
    expect(screen.getByLabelText('How you address them')).toBeDefined();
    expect(field().lang).toBe('de');
  });

  it('weave in what the person wants to say', () => {
    show({ ownQuestion: 'Would a course in statistics have helped?' });
    expect(field().value).toContain('Would a course in statistics have helped?');
  });

  it('offer the strengths that were kept, and put none in by themselves', () => {
    const reflections = [
      {
        answers: [{ question: 'went_well', text: 'I explained the migration clearly.' }],
        rejectionId: 'x',
        updatedAt: 1,
      },
    ] as unknown as AskData['reflections'];
    const { acts, request } = show({}, { reflections });
    expect(field().value).not.toContain('migration');
    const kept = screen.getByLabelText<HTMLSelectElement>('A strength from your notes');
    fireEvent.change(kept, { target: { value: 'I explained the migration clearly' } });
    expect(acts.onEdit).toHaveBeenCalledExactlyOnceWith(request, {
      strength: 'I explained the migration clearly',
      text: '',
    });
  });

  it('say that they change nothing in own words', () => {
    show({ text: 'My own words.' });
    expect(screen.getByText(/Your own words stand in the draft/)).toBeDefined();
  });

  it('say so where own words were left out of the draft', () => {
    show({ strength: 'I am better than the other candidates' });
    expect(screen.getByText(/These words are not in the draft/)).toBeDefined();
  });

  it('offer own templates beside ours, filled, with a way back', () => {
    const data = buildAskData();
    const request = buildRequest(data.rejection.id);
    const acts = buildAskActs();
    const templates = [{ name: 'Short', text: 'Hi {recruiter}, about {role}. {name}' }];
    const settings = { ...draftSettings, templates };
    render(<AskFlow request={request} data={data} settings={settings} now={now} acts={acts} />);
    fireEvent.change(screen.getByLabelText('Start from'), { target: { value: 'Short' } });
    const text = 'Hi Maria, about Frontend Engineer. Alex Rowe';
    expect(acts.onReplace).toHaveBeenCalledExactlyOnceWith(request, { text });
  });
});

describe('A second ask', () => {
  const specific = { kind: 'specific', narrower: 'level', taken: 'others had more experience' } as const;

  it('quotes what stayed general and asks the one question that fits it', () => {
    show(specific);
    expect(field().value).toContain('“others had more experience”');
    expect(field().value.match(/\?/g)).toHaveLength(1);
    expect(field().value).toMatch(/level/);
  });

  it('can ask another one, or two', () => {
    const { acts, request } = show(specific);
    fireEvent.change(screen.getByLabelText('The one question'), { target: { value: 'requirement' } });
    fireEvent.change(screen.getByLabelText('The one question'), { target: { value: '' } });
    expect(acts.onEdit.mock.calls).toEqual([
      [request, { narrower: 'requirement', text: '' }],
      [request, { narrower: null, text: '' }],
    ]);
  });

  it('offers no example where nobody was spoken with', () => {
    show(specific, { rejection: buildRejection({ stage: 'application' }) });
    const options = [...screen.getByLabelText<HTMLSelectElement>('The one question').options];
    expect(options.map(({ value }) => value)).toEqual(['area', 'level', 'requirement', 'step', '']);
  });
});

describe('A thank-you', () => {
  const noted: ThemeMention = {
    id: 'm1',
    createdAt: now,
    updatedAt: now,
    rejectionId: 'r',
    themeKey: 'structure',
    source: 'feedback',
    quote: 'your answers were too long',
  };
  const name = () => screen.getByLabelText<HTMLSelectElement>('Name what helped you, if you like');

  it('names nothing by itself', () => {
    show({ kind: 'thanks' }, { mentions: [noted] });
    expect(name().value).toBe('');
    expect(field().value).not.toContain('shorter and clearer answers');
    expect(field().value).not.toContain('too long');
  });

  it('can name the theme or the words, if the person chooses so', () => {
    const { acts, request } = show({ kind: 'thanks' }, { mentions: [noted] });
    const options = [...name().options];
    expect(options.map(({ text }) => text)).toEqual([
      'Nothing in particular',
      'Short and ordered answers',
      '“your answers were too long”',
    ]);
    for (const { value } of options.slice(1)) fireEvent.change(name(), { target: { value } });
    expect(acts.onEdit.mock.calls).toEqual([
      [request, { taken: 'giving shorter and clearer answers', text: '' }],
      [request, { taken: '“your answers were too long”', text: '' }],
    ]);
  });

  it('says it in the language of the draft', () => {
    show({ kind: 'thanks', language: 'de', taken: 'kürzer und klarer zu antworten' }, { mentions: [noted] });
    expect(name().selectedOptions[0]?.text).toBe('Short and ordered answers');
    expect(field().value).toContain('kürzer und klarer zu antworten');
  });

  it('keeps own words, and offers nothing where nothing was noted', () => {
    const own = show({ kind: 'thanks', taken: 'to breathe first' }, { mentions: [noted] });
    expect(name().selectedOptions[0]?.text).toBe('In your own words');
    own.unmount();
    show({ kind: 'thanks', taken: 'to breathe first' });
    expect(screen.queryByLabelText('Name what helped you, if you like')).toBeNull();
    expect(field().value).toContain('to breathe first');
  });
});

describe('The check', () => {
  it('is silent on a draft of ours', () => {
    show();
    expect(screen.queryByText('Worth another look')).toBeNull();
  });

  it.each([
    ['It is so unfair.', 'This may read as anger.'],
    ['Please reconsider.', 'This may read as asking them to change their mind.'],
    ['Hello [name],', 'A gap is still to be filled.'],
    ['I am sorry that Fernhill was in my mind.', 'This is another company that you kept.'],
  ])('says while typing what is worth another look: %s', (text, advice) => {
    show();
    type(text);
    expect(screen.getByText(advice)).toBeDefined();
  });

  it('shows the words it is about, and where they are', () => {
    show({ text: 'Thank you. It is so unfair.' });
    fireEvent.click(screen.getByRole('button', { name: /unfair/ }));
    expect(field().value.slice(field().selectionStart, field().selectionEnd)).toMatch(/unfair/);
  });

  it('locks nothing', () => {
    const { acts } = show({ text: 'It is so unfair.' });
    fireEvent.click(screen.getByRole('button', { name: 'I sent it' }));
    expect(acts.onEvent).toHaveBeenCalledOnce();
  });
});

describe('Into the mail', () => {
  it.each([
    ['inserted', 'It is in the reply. Read it once more, then send it yourself.'],
    [
      'inserted_unchecked',
      'It is in the letter you have open. The page does not tell whom that goes to. Look at the address, then send it yourself.',
    ],
    ['handed_over', 'The reply opens by itself and takes the draft. Then send it yourself.'],
    ['open_a_reply_first', 'Open the reply to that letter, then press again.'],
    ['not_possible', 'This reply takes no draft, or something is written in it. Copy it instead.'],
  ] as const)('one calm sentence says what came of it: %s', async (result, sentence) => {
    const onPut = vi.fn(async () => result);
    show({}, {}, { onPut });
    const text = field().value;
    fireEvent.click(screen.getByRole('button', { name: 'Put into the reply' }));
    expect(await screen.findByText(sentence)).toBeDefined();
    expect(onPut).toHaveBeenCalledExactlyOnceWith(text);
  });

  it('tells the way into the reply where the letter is in the mail', () => {
    show({}, {}, { onPut: null });
    expect(screen.getByText(/open the letter in your mail and press the Afterword button/)).toBeDefined();
    document.body.replaceChildren();
    show({}, { messages: [] }, { onPut: null });
    expect(screen.queryByText(/press the Afterword button/)).toBeNull();
  });

  it('offers no reply where no mail is in front', () => {
    show({}, {}, { onPut: null });
    expect(screen.queryByRole('button', { name: 'Put into the reply' })).toBeNull();
  });

  it('can be copied, and says so where the browser refused', async () => {
    const onCopy = vi.fn(async () => false);
    show({}, {}, { onCopy });
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText('It could not be copied. Select the text above and copy it.')).toBeDefined();
  });

  it('opens the mail program with everything filled in', () => {
    show();
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Open mail program' });
    expect(link.getAttribute('href')).toMatch(/^mailto:maria@acme\.example\?subject=.+&body=.+Maria/);
  });

  it('says to copy where a mail program would cut the text', async () => {
    show({ text: 'A long line. '.repeat(300) });
    fireEvent.click(screen.getByRole('button', { name: 'Open mail program' }));
    expect(await screen.findByText('The text is too long for a mail program. Copy it instead.')).toBeDefined();
  });

  it('offers to note the asking where the reply looked sent, and notes nothing by itself', () => {
    const { acts } = show({}, { sentAt: now });
    expect(screen.getByText('It looks as if you sent it. Note it as asked?')).toBeDefined();
    expect(acts.onEvent).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'I sent it' }));
    expect(acts.onEvent).toHaveBeenCalledOnce();
  });

  it('says nothing of an earlier reply that was sent', () => {
    show({ createdAt: now }, { sentAt: now - 1 });
    expect(screen.queryByText(/It looks as if you sent it/)).toBeNull();
  });

  it('keeps the text as it left, also where it is ours', () => {
    const { acts, request } = show();
    fireEvent.click(screen.getByRole('button', { name: 'I sent it' }));
    const [sent, event, left] = acts.onEvent.mock.calls[0] ?? [];
    expect([sent, event, left?.text]).toEqual([request, 'asked', field().value]);
    expect(left?.wordings.length).toBeGreaterThan(0);
  });
});

describe('Whom to ask', () => {
  const noReply = buildRejection({
    recruiterName: 'Acme Recruiting',
    recruiterAddress: 'no-reply@acme.example',
    recruiterNoReply: true,
  });

  it('is said plainly where nobody reads replies, with what can be done instead', () => {
    const { container } = show({}, { rejection: noReply, messages: [] });
    expect(container.textContent).toContain('Nobody reads replies to this letter');
    expect(container.textContent).toContain('Or let it rest. Nothing is lost by that.');
  });
});

describe('When to ask', () => {
  it('can be another day, at a decent hour', () => {
    const { acts, request } = show();
    fireEvent.click(screen.getByRole('button', { name: 'In 3 days' }));
    const [planned, dueAt] = acts.onWhen.mock.calls[0] ?? [];
    expect(planned).toBe(request);
    const day = new Date(dueAt ?? 0);
    expect(day.getTime()).toBeGreaterThan(now);
    expect([9, 10, 11, 12, 13, 14, 15, 16, 17]).toContain(day.getHours());
  });

  it('can be never', () => {
    const { acts, request } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Do not write' }));
    expect(acts.onDrop).toHaveBeenCalledExactlyOnceWith(request);
  });

  it('is late after two weeks, and late is fine', () => {
    show();
    expect(screen.getByText(/Late is fine/)).toBeDefined();
  });
});

describe('The flow', () => {
  it.each<[string, Partial<FeedbackRequest>]>([
    ['with a draft of ours', {}],
    ['with advice', { text: 'It is so UNFAIR!!! Hello [name]', language: 'de' }],
  ])('can be used with a screen reader: %s', async (_, change) => {
    const { container } = show(change);
    await waitFor(() => field());
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
