/**
 * Sets a style of an element over everything that style sheets say. Gives back what takes it away again; what the page
 * itself has set there since then stays.
 */
export function lendStyle(element: Element & ElementCSSInlineStyle, property: string, value: string): () => void {
  const { style } = element;
  const before = style.getPropertyValue(property);
  const priority = style.getPropertyPriority(property);
  style.setProperty(property, value, 'important');
  const lent = style.getPropertyValue(property);
  return () => {
    if (style.getPropertyValue(property) !== lent || style.getPropertyPriority(property) !== 'important') return;
    style.removeProperty(property);
    // The same before: a script of ours that has ended left it.
    if (before && before !== lent) style.setProperty(property, before, priority);
    if (element.getAttribute('style') === '') element.removeAttribute('style');
  };
}

/** Whether an element can be given styles of its own. */
export function isStyled<T extends Element>(element: T): element is T & ElementCSSInlineStyle {
  return 'style' in element;
}
