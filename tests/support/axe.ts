import axe from 'axe-core';

/**
 * What axe-core finds wrong below an element, as readable lines; empty where nothing is. Contrast is left to the
 * tests in real browsers: a simulated DOM paints nothing.
 */
export async function accessibilityFaults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
