// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { adapterFor } from '../../../utils/webmail/registry.ts';
import { generatedClassesRenamed, judge, type Mutation, singleRemovals } from './mutations.ts';
import { type StoredPage, storedPages } from './pages.ts';
import { openMessages, parsePage, readFixture, showParsed } from './show-page.ts';

function outcome(page: StoredPage, parsed: Document, mutation: Mutation): ReturnType<typeof judge> {
  showParsed(parsed, page.url, page.frames);
  mutation.apply(document);
  return judge(
    page,
    openMessages(adapterFor(document).read(document)).map(({ message }) => message),
  );
}

// Style sheets play no part in these pages; without them thousands of readings take a few seconds.
(
  window as unknown as { happyDOM: { settings: { disableComputedStyleRendering: boolean } } }
).happyDOM.settings.disableComputedStyleRendering = true;

Reflect.deleteProperty(Element.prototype, 'checkVisibility');

const withMessages = storedPages.filter((page) => page.messages.length > 0);

describe.each([...new Set(withMessages.map((page) => page.webmail))])(
  '%s with something changed in its pages',
  (webmail) => {
    const pages = withMessages.filter((page) => page.webmail === webmail);

    it('still reads nine of ten pages with one class or attribute gone, and never a wrong message', {
      timeout: 240_000,
    }, () => {
      let right = 0;
      let all = 0;
      const silent: string[] = [];
      const wrong: string[] = [];
      for (const page of pages) {
        const parsed = parsePage(readFixture(page.path));
        for (const mutation of singleRemovals(parsed)) {
          const result = outcome(page, parsed, mutation);
          all += 1;
          if (result === 'right') right += 1;
          else (result === 'wrong' ? wrong : silent).push(`${page.path}: ${mutation.name}`);
        }
      }
      console.info(
        `${webmail}: ${right} of ${all} single removals read rightly (${Math.round((1000 * right) / all) / 10} %)`,
      );
      if (process.env.SHOW_SILENT) console.info(silent.join('\n'));
      expect(wrong).toEqual([]);
      expect(right / all).toBeGreaterThanOrEqual(0.9);
    });

    it.each(pages.map((page) => [page.path, page] as const))(
      'reads no wrong message when a build renames all classes of %s',
      (_, page) => {
        expect(outcome(page, parsePage(readFixture(page.path)), generatedClassesRenamed)).not.toBe('wrong');
      },
    );
  },
);
