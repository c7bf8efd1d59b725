import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { humanTextsIn } from './human-text.ts';

const files = globSync('{components,entrypoints}/**/*.tsx');

describe('words that people read', () => {
  test('come from the locale files, never from a component', () => {
    expect(files.length).toBeGreaterThan(20);
    const written = files.flatMap((file) =>
      humanTextsIn(file, readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`),
    );
    expect(written).toEqual([]);
  });

  test.each([
    ['text between tags', '<p>Hello</p>'],
    ['text in a fragment', '<>Hello {name}</>'],
    ['a label for screen readers', '<button aria-label="Close" />'],
    ['a placeholder', '<input placeholder={"Search"} />'],
    ['a property that is shown', '<TextField label="Company" />'],
    ['text chosen by a condition', '<p>{isOn ? "On" : t("sites.off")}</p>'],
    ['text put together', '<p>{"Kept " + day}</p>'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text that is looked at
    ['text with a value in it', '<p title={`Kept ${day}`} />'],
  ])('%s is found', (_, jsx) => {
    expect(humanTextsIn('planted.tsx', `const planted = ${jsx};`)).toHaveLength(1);
  });

  test.each([
    ['keys of texts', '<p title={t("ui.close")}>{t("banner.why")}</p>'],
    ['names for styles and scripts', '<p class="note" id="why" role="status" data-look="dark" />'],
    ['signs between words', '<p>{name} · &lt;{address}&gt;</p>'],
    ['comparisons', '<p>{state === "saved" && t("ui.saved")}</p>'],
  ])('%s are left alone', (_, jsx) => {
    expect(humanTextsIn('planted.tsx', `const planted = ${jsx};`)).toEqual([]);
  });
});
