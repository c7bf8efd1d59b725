import type { OpenMessage } from '../webmail/adapter.ts';
import { parentDocument } from '../webmail/dom.ts';
import { isWithin, parentAcross } from './within.ts';

/** The message that is answered, and the others that are open beside it. */
export interface Answered {
  readonly open: OpenMessage;
  readonly others: readonly OpenMessage[];
}

/** The largest part of a page that holds this message and no other; the page's own body where it is the only one. */
export function containerOf({ open, others }: Answered): Element {
  let container: Element = open.anchor;
  for (let at: Element | null = open.anchor; at; at = at.localName === 'body' ? null : parentAcross(at)) {
    const part = at;
    if (others.some((other) => part.contains(other.anchor) || other.bodies.some((body) => isWithin(part, body)))) break;
    container = part;
  }
  return container;
}

/** The parts of a page that belong to the other messages, each as large as holds that message alone. */
export function othersContainers({ open, others }: Answered): Element[] {
  return others.map((other) =>
    containerOf({ open: other, others: [open, ...others.filter((each) => each !== other)] }),
  );
}

/** The boxes in which the page shows its messages' own text: all that is in them comes from their senders. */
export function lettersOf({ open, others }: Answered): Element[] {
  return [open, ...others].flatMap(({ bodies }) => bodies);
}

/** A document and those around it, as far as they are of the same origin; the inner one first. */
export function documentsAround(document: Document): Document[] {
  const found = [document];
  for (let around = parentDocument(document); around && found.length < 5; around = parentDocument(around)) {
    found.push(around);
  }
  return found;
}
