import { wordsOf } from '../text/words.ts';
import type { LanguageRules, Saying } from './rule.ts';

/** A place in the tree of phrases: where each next word leads, whole or by stem, and the classes that end here. */
interface Node {
  readonly words: Map<string, Node>;
  readonly stems: Map<string, Node>;
  /** Lengths of the stems, so that a look-up tries no others. */
  readonly stemLengths: Set<number>;
  readonly classes: number[];
}

/** One `{class}` or bare word of a pattern. */
export interface Step {
  readonly class: number;
  /** Most words between the step before and this one. */
  readonly gap: number;
}

export interface CompiledRule {
  readonly id: string;
  readonly language: string;
  readonly says: Saying;
  readonly worth: number;
  readonly steps: readonly Step[];
  /** Class that must not stand in the hit or shortly before; -1 for none. */
  readonly without: number;
}

export interface Lexicon {
  readonly code: string;
  readonly root: Node;
  readonly classCount: number;
  readonly classNames: ReadonlyMap<string, number>;
  readonly rules: readonly CompiledRule[];
}

const newNode = (): Node => ({ words: new Map(), stems: new Map(), stemLengths: new Set(), classes: [] });

function childOf(node: Node, word: string, isStem: boolean): Node {
  const children = isStem ? node.stems : node.words;
  let child = children.get(word);
  if (child === undefined) {
    child = newNode();
    children.set(word, child);
    if (isStem) node.stemLengths.add(word.length);
  }
  return child;
}

/** German and the Nordic languages are also typed without their own letters: ü as ue, å as aa. */
const typedPlainly = (phrase: string): string =>
  phrase.replace(/ä/gu, 'ae').replace(/[öø]/gu, 'oe').replace(/ü/gu, 'ue').replace(/å/gu, 'aa');

function addPhrase(root: Node, phrase: string, classId: number): void {
  let node = root;
  for (const part of phrase.split(/\s+/u)) {
    const isStem = part.endsWith('*');
    const words = wordsOf(isStem ? part.slice(0, -1) : part).values;
    words.forEach((word, index) => {
      node = childOf(node, word, isStem && index === words.length - 1);
    });
  }
  if (node !== root && !node.classes.includes(classId)) node.classes.push(classId);
}

/** Turns a language's data into the tree and the steps that matching runs on. Throws on a pattern with an unknown class. */
export function compileLexicon(data: LanguageRules): Lexicon {
  const root = newNode();
  const classNames = new Map<string, number>();
  const classOf = (name: string, phrases: string): number => {
    const known = classNames.get(name);
    if (known !== undefined) return known;
    const id = classNames.size;
    classNames.set(name, id);
    for (const phrase of phrases.split('|').map((each) => each.trim().toLowerCase())) {
      if (phrase === '') continue;
      addPhrase(root, phrase, id);
      const plain = typedPlainly(phrase);
      if (plain !== phrase) addPhrase(root, plain, id);
    }
    return id;
  };
  for (const [name, phrases] of Object.entries(data.classes)) classOf(name, phrases);
  const stepClass = (part: string): number => {
    if (!part.startsWith('{')) return classOf(`"${part}"`, part);
    const id = classNames.get(part.slice(1, -1));
    if (id === undefined) throw new Error(`${data.code}: no class ${part}`);
    return id;
  };
  const rules = data.rules.map(([says, worth, pattern]): CompiledRule => {
    const steps: Step[] = [];
    let gap = 0;
    let without = -1;
    for (const part of pattern.split(' ')) {
      if (part.startsWith('..')) gap = Number(part.slice(2));
      else if (part.startsWith('!')) without = stepClass(part.slice(1));
      else {
        steps.push({ class: stepClass(part), gap });
        gap = 0;
      }
    }
    return { id: `${data.code} ${pattern}`, language: data.code, says, worth, steps, without };
  });
  return { code: data.code, root, classCount: classNames.size, classNames, rules };
}

const noNodes: readonly Node[] = [];

/** The nodes a word leads to from `node`. */
export function follow(node: Node, word: string): readonly Node[] {
  const whole = node.words.get(word);
  if (node.stemLengths.size === 0) return whole === undefined ? noNodes : [whole];
  const found: Node[] = whole === undefined ? [] : [whole];
  for (const length of node.stemLengths) {
    if (length > word.length) continue;
    const child = node.stems.get(length === word.length ? word : word.slice(0, length));
    if (child !== undefined) found.push(child);
  }
  return found;
}

export type { Node };
