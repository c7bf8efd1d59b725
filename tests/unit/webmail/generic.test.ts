// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { generic } from '../../../utils/webmail/generic.ts';
import { openMessages, showFixture } from './show-page.ts';

describe('the generic reading', () => {
  it('reads the open letter of a plain page with an article', () => {
    showFixture('generic/sample-inbox.html', 'https://sample.example/welcome.html#letter-2');
    const [open, ...more] = openMessages(generic.read(document));
    expect(more).toEqual([]);
    expect(open?.message).toMatchObject({
      webmail: 'generic',
      subject: 'Junior Archivist at Quill Street',
      from: { name: 'Mara Lindqvist', address: 'mara@quillstreet.example' },
      to: [{ name: 'You', address: 'you@home.example' }],
      date: '2026-11-05T09:12:00Z',
      body: 'Dear Robin,\n\nthank you for the afternoon you spent with us. We have given the place to somebody else.\n\nMara Lindqvist\nQuill Street Archive',
    });
    expect(open?.anchor.className).toBe('message-body');
  });
});
