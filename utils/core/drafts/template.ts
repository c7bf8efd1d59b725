import type { Address } from './draft.ts';

/** Values for the placeholders of a wording; empty means "not known". */
export type Values = Readonly<Record<string, string>>;

const addressChoice = /<([^<>|]*)\|([^<>|]*)>/g;
const optionalPart = /\[([^[\]|]*)(?:\|([^[\]|]*))?\]/g;
const placeholder = /\{([a-z_]+)\}([.?!]?)/g;

/**
 * Fills a wording of ours. `<Sie|du>` chooses by address, `[ als {role}]` is left out when a placeholder in it is
 * empty, `[A|B]` gives B then, `{role}` is replaced. Values are put in last, so that nothing in them is read as ours.
 */
export function fill(template: string, values: Values, address: Address): string {
  return template
    .replace(addressChoice, (_all, formal: string, informal: string) => (address === 'formal' ? formal : informal))
    .replace(optionalPart, (_all, full: string, otherwise: string | undefined) =>
      isFilled(full, values) ? full : (otherwise ?? ''),
    )
    .replace(placeholder, (_all, key: string, mark: string) => endWith(values[key] ?? '', mark));
}

function isFilled(part: string, values: Values): boolean {
  return Array.from(part.matchAll(placeholder)).every(([, key]) => (values[key ?? ''] ?? '') !== '');
}

/** "Acme Inc." and a full stop make one full stop. */
function endWith(value: string, mark: string): string {
  return mark === '.' && /[.!?…]$/.test(value) ? value : value + mark;
}
