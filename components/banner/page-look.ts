/** How the mail around the banner looks. */
export interface PageLook {
  readonly scheme: 'light' | 'dark';
  /** CSS colours. */
  readonly ground: string;
  readonly ink: string;
}

type Rgb = readonly [red: number, green: number, blue: number];

/** What is used where the mail's colours cannot be read: the paper and ink of tokens.css. */
const ours = {
  light: { scheme: 'light', ground: '#faf8f3', ink: '#22261f' },
  dark: { scheme: 'dark', ground: '#1b1d19', ink: '#e7e4da' },
} as const;

/** Lowest contrast of text that is still read well (WCAG 2.2, 1.4.3). */
const leastContrast = 4.5;

/**
 * The look of the place where an element stands: the first opaque background around it, and its text colour where
 * that can be read on it.
 */
export function lookAround(element: Element | null): PageLook {
  const view = element?.ownerDocument.defaultView;
  if (!view) return ours.light;
  const ground = groundOf(element, view);
  if (!ground)
    return ours[view.matchMedia('(prefers-color-scheme: dark)').matches && isDarkPage(element) ? 'dark' : 'light'];
  const scheme = luminance(ground) < 0.35 ? 'dark' : 'light';
  const ink = rgbOf(view.getComputedStyle(element).color)?.rgb;
  const readable = ink && contrast(ink, ground) >= leastContrast;
  return { scheme, ground: css(ground), ink: readable ? css(ink) : ours[scheme].ink };
}

function groundOf(from: Element, view: Window): Rgb | null {
  for (let at: Element | null = from; at; at = at.parentElement) {
    const colour = rgbOf(view.getComputedStyle(at).backgroundColor);
    if (colour && colour.alpha > 0.95) return colour.rgb;
  }
  return null;
}

/** Without a background of its own a page is painted on the browser's canvas, dark only where the page allows it. */
function isDarkPage(element: Element): boolean {
  const root = element.ownerDocument.documentElement;
  return element.ownerDocument.defaultView?.getComputedStyle(root).colorScheme.includes('dark') ?? false;
}

/** Reads computed colours: rgb(), rgba() and color(srgb …). Null for others. */
function rgbOf(text: string): { rgb: Rgb; alpha: number } | null {
  const numbers = (text.match(/-?[\d.]+/g) ?? []).map(Number);
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined) return null;
  if (/^rgba?\(/.test(text)) return { rgb: [red, green, blue], alpha };
  if (text.startsWith('color(srgb ')) return { rgb: [red * 255, green * 255, blue * 255], alpha };
  return null;
}

/** Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it. */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: Rgb, other: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const css = ([red, green, blue]: Rgb) => `rgb(${Math.round(red)}, ${Math.round(green)}, ${Math.round(blue)})`;
