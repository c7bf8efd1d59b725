import { hash } from '../../../utils/core/drafts/choose.ts';
import { compose } from '../../../utils/core/drafts/compose.ts';
import { countWords } from '../../../utils/core/drafts/count.ts';
import type { Draft, DraftInput, DraftLanguage } from '../../../utils/core/drafts/draft.ts';
import { wordingsOf } from '../../../utils/core/drafts/languages/index.ts';

export interface Written {
  readonly input: DraftInput;
  readonly draft: Draft;
}

/** More drafts than any input needs until it has nothing new to say. */
const most = 60;

/** A wording's own part of its id: the same text counts once, wherever it stands. */
const textKey = (id: string): string => id.slice(id.lastIndexOf(':') + 1);

/** Every wording that can be chosen for a draft of a language, by the key of its text. */
export function wordingTexts(language: DraftLanguage): ReadonlyMap<string, string> {
  const { greeting, subject, quotes, derive, typeset, ...chosen } = wordingsOf[language];
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk);
  };
  walk(chosen);
  return new Map(texts.map((text) => [hash(text).toString(36), text]));
}

/** Wordings that only fill a draft that came out short: not every one of them has its day. */
export function fillers(language: DraftLanguage): readonly string[] {
  const { more, moreOfEither } = wordingsOf[language].thanks;
  return [more, moreOfEither].flatMap((lines) => Object.values(lines).flat());
}

/** The keys of the wordings that drafts were made of. */
export function wordingsIn(written: readonly Written[]): ReadonlySet<string> {
  return new Set(written.flatMap(({ draft }) => draft.wordings.map(textKey)));
}

/**
 * Drafts of one input, each made not to repeat those before it, from seed 0 on, until three in a row bring nothing new:
 * so every wording that the input can use stands in one of them.
 */
export function everyWording(base: DraftInput): readonly Written[] {
  const written: Written[] = [];
  const said = new Set<string>();
  let exclude: readonly string[] = [];
  for (let seed = 0, stale = 0; stale < 3 && seed < most; seed += 1) {
    const input = { ...base, seed, exclude };
    const draft = compose(input);
    stale = draft.wordings.every((id) => said.has(id)) ? stale + 1 : 0;
    for (const id of draft.wordings) said.add(id);
    exclude = [...exclude, ...draft.wordings];
    written.push({ input, draft });
  }
  return written;
}

/** The drafts that come from the shortest wording at every place, and from the longest, at some seeds. */
export function extremes(written: readonly Written[], language: DraftLanguage): readonly Written[] {
  const [first] = written;
  if (!first) return [];
  const texts = wordingTexts(language);
  const ids = [...new Set(written.flatMap(({ draft }) => draft.wordings))].filter((id) => !id.startsWith('q.'));
  const places = Map.groupBy(ids, (id) => id.slice(0, id.lastIndexOf(':')));
  const length = (id: string) => countWords(texts.get(textKey(id)) ?? '');
  return [1, -1].flatMap((sign) => {
    const exclude = [...places.values()].flatMap((all) =>
      all.toSorted((a, b) => sign * (length(a) - length(b))).slice(1),
    );
    return [0, 1, 2].map((seed): Written => {
      const input = { ...first.input, seed, exclude };
      return { input, draft: compose(input) };
    });
  });
}
