import { describe, expect, it } from 'vitest';
import { lookAround } from '../../../components/banner/page-look.ts';

/** The look of a letter inside boxes with these styles, the outermost first. */
function lookInside(...styles: readonly string[]) {
  let box: Element = document.body;
  for (const style of styles) {
    const next = document.createElement('div');
    next.style.cssText = style;
    box.append(next);
    box = next;
  }
  return lookAround(box);
}

describe('The look of a mail', () => {
  it('is that of the nearest box with a background of its own', () => {
    const look = lookInside(
      'background-color: rgb(255, 255, 255)',
      'background-color: rgb(32, 33, 36); color: rgb(232, 234, 237)',
      'background-color: rgba(0, 0, 0, 0)',
    );
    expect(look).toEqual({ scheme: 'dark', ground: 'rgb(32, 33, 36)', ink: 'rgb(232, 234, 237)' });
  });

  it('is light on white', () => {
    const look = lookInside('background-color: rgb(255, 255, 255); color: rgb(32, 33, 36)');
    expect(look).toEqual({ scheme: 'light', ground: 'rgb(255, 255, 255)', ink: 'rgb(32, 33, 36)' });
  });

  it('has ink of ours where the text colour could not be read on the background', () => {
    const faint = lookInside('background-color: rgb(255, 255, 255); color: rgb(200, 200, 200)');
    expect(faint.ink).toBe('#22261f');
    const darkOnDark = lookInside('background-color: rgb(20, 20, 20); color: rgb(60, 60, 60)');
    expect(darkOnDark.ink).toBe('#e7e4da');
  });

  it('is ours where the page has no background at all, or stands nowhere', () => {
    expect(lookInside('color: rgb(0, 0, 0)').scheme).toBe('light');
    expect(lookAround(null).scheme).toBe('light');
  });
});
