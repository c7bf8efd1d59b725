import { parseSync } from 'vite';

/** Attributes whose value people read or hear. */
const spoken = [
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
  'text',
  'help',
];

type Node = { readonly type: string; readonly [name: string]: unknown };

/**
 * Words for people that are written into a source file of ours instead of the locale files: JSX text, and the values
 * of attributes that are read or heard. Throws where the source cannot be parsed.
 */
export function humanTextsIn(file: string, source: string): string[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${JSON.stringify(errors[0])}`);
  const found: string[] = [];
  visit(program, (node) => {
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      found.push(...(node.children as Node[]).flatMap(textsOf));
    if (node.type === 'JSXAttribute' && spoken.includes(String((node.name as Node).name))) {
      found.push(...textsOf(node.value as Node | null));
    }
  });
  return found.filter((text) => /\p{L}/u.test(text.replace(/&\w+;/g, ''))).map((text) => text.trim());
}

/** The texts that an expression can come to by itself, without calling anything. */
function textsOf(node: Node | null): string[] {
  switch (node?.type) {
    case 'JSXText':
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return (node.quasis as { value: { raw: string } }[]).map(({ value }) => value.raw);
    case 'JSXExpressionContainer':
      return textsOf(node.expression as Node);
    case 'ConditionalExpression':
      return [...textsOf(node.consequent as Node), ...textsOf(node.alternate as Node)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return /^[=!<>]/.test(String(node.operator))
        ? []
        : [...textsOf(node.left as Node), ...textsOf(node.right as Node)];
    default:
      return [];
  }
}

function visit(node: unknown, see: (node: Node) => void): void {
  if (Array.isArray(node)) for (const each of node) visit(each, see);
  else if (node !== null && typeof node === 'object') {
    if ('type' in node && typeof node.type === 'string') see(node as Node);
    for (const value of Object.values(node)) visit(value, see);
  }
}
