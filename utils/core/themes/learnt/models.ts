import { type LinearModel, unpackModel } from '../../learnt/linear-model.ts';
import { deWeights } from './weights/de.ts';
import { enWeights } from './weights/en.ts';
import { esWeights } from './weights/es.ts';
import { frWeights } from './weights/fr.ts';
import { plWeights } from './weights/pl.ts';

const packed = { de: deWeights, en: enWeights, es: esWeights, fr: frWeights, pl: plWeights } as const;

const unpacked = new Map<string, LinearModel>();

/** The learnt model of a language, unpacked on first use. Takes "de" as well as "de-AT"; null where there is none. */
export function themeModelFor(language: string): LinearModel | null {
  const code = language.slice(0, 2).toLowerCase();
  if (!Object.hasOwn(packed, code)) return null;
  const known = unpacked.get(code);
  if (known) return known;
  const model = unpackModel(packed[code as keyof typeof packed]);
  unpacked.set(code, model);
  return model;
}
