// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { letterGuard } from '../../../utils/reading/letter-guard.ts';

const styleOf = (selector: string) => document.querySelector(selector)?.getAttribute('style') ?? null;
const bodies = () => [...document.querySelectorAll<HTMLElement>('.letter')];
const frame = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  document.body.innerHTML = `<div class="letter" id="one" style="color: red">Dear Robin</div>
    <div class="letter" id="two">Dear Kim</div>`;
});

describe('the letters of a page', () => {
  test('are left alone while there is no banner', () => {
    letterGuard(document).follow(bodies());
    expect([styleOf('#one'), styleOf('#two')]).toEqual(['color: red', null]);
  });

  test('end at their upper edges while a banner stands, and are as they were when the last one goes', () => {
    const guard = letterGuard(document);
    const [first, second] = [{}, {}];
    guard.follow(bodies());
    guard.banner(first, true);
    guard.banner(second, true);
    guard.banner(first, false);
    for (const body of bodies()) expect(body.style.getPropertyValue('clip-path')).toMatch(/^inset\(0px /);
    guard.banner(second, false);
    expect([styleOf('#one')?.replace(/;$/, ''), styleOf('#two')]).toEqual(['color: red', null]);
  });

  test('that are painted anew are held as well, and those that went are let go', () => {
    const guard = letterGuard(document);
    guard.follow(bodies());
    guard.banner({}, true);
    const [one] = bodies();
    const next = document.createElement('div');
    document.body.append(next);
    guard.follow([next]);
    expect(one?.style.getPropertyValue('clip-path')).toBe('');
    expect(next.style.getPropertyPriority('clip-path')).toBe('important');
  });

  test('are held again when the page takes our style away, but not without end', async () => {
    const guard = letterGuard(document);
    guard.follow(bodies());
    guard.banner({}, true);
    const [one] = bodies();
    let returns = 0;
    for (let at = 0; at < 10; at += 1) {
      one?.removeAttribute('style');
      await frame();
      if (one?.hasAttribute('style')) returns += 1;
    }
    expect(returns).toBe(5);
  });

  test('never include what a person writes in, or the documents of frames', () => {
    document.body.innerHTML += '<div class="letter" id="editor" contenteditable="true">My reply</div>';
    const inside = document.implementation.createHTMLDocument('a frame').createElement('div');
    const guard = letterGuard(document);
    guard.follow([...bodies(), inside]);
    guard.banner({}, true);
    expect(styleOf('#editor')).toBeNull();
    expect(inside.getAttribute('style')).toBeNull();
    expect(styleOf('#one')).toContain('clip-path');
  });
});
