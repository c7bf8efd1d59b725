/** Words of a class that say in what state something is, or how it lies, and not what it is. */
const state =
  /(?:^|[-_])(?:is[-_])?(?:collapsed|expanded|open(?:ed)?|closed?|(?:in)?active|selected|focused|(?:un)?read|(?:un)?seen|first|last|current|odd|even|new|old|hidden|visible|minimi[sz]ed)$/i;
const layout =
  /^(?:row|col|flex|grid|container|wrapper|wrap|inner|outer|section|block|box|panel|padded|content|clearfix|[a-z]{1,2}-[\w-]{1,4}|(?:col|flex|grid|row|box)-[\w-]+)$/i;

/**
 * Whether two elements are of one kind, as the messages of a conversation and the rows of a list are: the same element
 * with the same classes but for its state.
 */
export function isLikeBuilt(one: Element, other: Element): boolean {
  if (one.localName !== other.localName) return false;
  const [a, b] = [kindOf(one), kindOf(other)];
  if (a.length === 0 && b.length === 0) return /^(?:li|article|details)$/.test(one.localName) || isItem(one, other);
  if (a.length === 0 || b.length === 0) return false;
  return a.every((name) => b.includes(name)) || b.every((name) => a.includes(name));
}

function isItem(one: Element, other: Element): boolean {
  return [one, other].every((each) => /^(?:listitem|article)$/.test(each.getAttribute('role') ?? ''));
}

function kindOf(element: Element): string[] {
  return [...element.classList].filter((name) => !state.test(name) && !layout.test(name));
}

/** The boxes of two elements, neither of them in the other, that stand side by side. */
export function boxesApart(one: Element, other: Element): [Element, Element] {
  let a = one;
  while (a.parentElement && !a.parentElement.contains(other)) a = a.parentElement;
  let b = other;
  while (b.parentElement && b.parentElement !== a.parentElement) b = b.parentElement;
  return [a, b];
}
