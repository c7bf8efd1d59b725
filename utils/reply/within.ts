/** Frames, shadow roots and elements are climbed out of this often at most. */
const mostSteps = 500;
const mostFrames = 12;

/** An element's parent; the host of the shadow root or the frame of the same origin that it is the top of. */
export function parentAcross(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : frameOf(root as Document);
}

/** The elements around one, the nearest first, out of shadow roots and frames. */
export function* around(element: Element): Generator<Element> {
  let at = parentAcross(element);
  for (let step = 0; at && step < mostSteps; step += 1) {
    yield at;
    at = parentAcross(at);
  }
}

/** Whether an element is, or holds, another one: also one in a frame or in a shadow root in it. */
export function isWithin(container: Element, element: Element): boolean {
  let at: Element | null = element;
  for (let depth = 0; at && depth < mostFrames; depth += 1) {
    if (container.contains(at)) return true;
    const root: Node = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : frameOf(root as Document);
  }
  return false;
}

/** Whether an element is in one of these, or one of them. */
export function isInAny(containers: readonly Element[], element: Element): boolean {
  return containers.some((container) => isWithin(container, element));
}

function frameOf(document: Partial<Document>): Element | null {
  return document.defaultView?.frameElement ?? null;
}
