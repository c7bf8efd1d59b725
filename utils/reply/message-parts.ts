import type { OpenMessage } from '../webmail/adapter.ts';
import { parentDocument } from '../webmail/dom.ts';

/** The message that is answered, and the others that are open beside it. */
export interface Answered {
  readonly open: OpenMessage;
  readonly others: readonly OpenMessage[];
}

/** The largest part of a page that holds this message and no other; the page's own body where it is the only one. */
export function containerOf({ open, others }: Answered): Element {
  let container: Element = open.anchor;
  for (let at: Element | null = open.anchor; at; at = parentAcross(at)) {
    const around = at;
    if (others.some((other) => around.contains(other.anchor) || other.bodies.some((body) => around.contains(body))))
      break;
    container = around;
    if (around.localName === 'body') break;
  }
  return container;
}

/** An element's parent, or the host of the shadow root it stands in. */
function parentAcross(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
}

/** A document and those around it, as far as they are of the same origin; the inner one first. */
export function documentsAround(document: Document): Document[] {
  const found = [document];
  for (let around = parentDocument(document); around && found.length < 5; around = parentDocument(around)) {
    found.push(around);
  }
  return found;
}
