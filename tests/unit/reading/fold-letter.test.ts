// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { letterFolds } from '../../../utils/reading/fold-letter.ts';

const letter = () => document.querySelector('div') as HTMLElement;

beforeEach(() => {
  document.body.innerHTML = '<div style="display: flex">Dear Robin</div>';
});

describe('a folded letter', () => {
  test('is hidden, and as it was when it is opened', () => {
    const open = letterFolds().fold([letter()]);
    expect(letter().style.display).toBe('none');
    open();
    expect(letter().style.cssText).toMatch(/^display: flex;?$/);
  });

  test('is open to a look at the page, and folded again afterwards, also when the look fails', () => {
    const folds = letterFolds();
    folds.fold([letter()]);
    expect(folds.look(() => letter().style.display)).toBe('flex');
    const failing = () =>
      folds.look(() => {
        throw new Error('an odd page');
      });
    expect(failing).toThrow('an odd page');
    expect(letter().style.display).toBe('none');
  });

  test('that was opened stays open after a look', () => {
    const folds = letterFolds();
    folds.fold([letter()])();
    folds.look(() => null);
    expect(letter().style.display).toBe('flex');
  });
});
