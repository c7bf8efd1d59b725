/** Hides the elements of a letter for a gentle first look. Gives back what shows them again as they were. */
export function foldLetter(bodies: readonly Element[]): () => void {
  const styled = bodies.filter((body): body is HTMLElement => 'style' in body);
  const before = styled.map((body) => ({
    body,
    value: body.style.getPropertyValue('display'),
    priority: body.style.getPropertyPriority('display'),
  }));
  for (const { body } of before) body.style.setProperty('display', 'none', 'important');
  return () => {
    for (const { body, value, priority } of before) {
      if (value) body.style.setProperty('display', value, priority);
      else body.style.removeProperty('display');
    }
  };
}
