// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { headedBodies } from '../../../utils/webmail/generic-heads.ts';
import { showPage } from './show-page.ts';

Reflect.deleteProperty(Element.prototype, 'checkVisibility'); // nothing is painted here

/** How often boxes are looked through in a list of so many letters, each with its sender's address. */
function looksAt(rows: number): number {
  const row = '<div><div><span><b title="dana@acme.example">Dana</b></span><i>Your application</i></div></div>';
  showPage(`<html><body><main><section>${row.repeat(rows)}</section></main></body></html>`, 'https://post.example/');
  const look = vi.spyOn(Element.prototype, 'querySelectorAll');
  headedBodies(document);
  const looks = look.mock.calls.filter(([selector]) => selector === '*').length;
  look.mockRestore();
  return looks;
}

test('a list of letters is no heavier a row than a short one: the boxes around all rows are looked through once', () => {
  const [few, many] = [looksAt(10), looksAt(110)];
  expect(few).toBeGreaterThan(0);
  expect((many - few) / 100).toBeLessThanOrEqual(3); // the row's own boxes
});
