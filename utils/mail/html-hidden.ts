import { isSameToTheEye, parseColour, type Rgb } from './html-colour.ts';

/** What lies behind the text: a colour, or null where a picture or something unknown does. */
export type Behind = Rgb | null;

/** What one element does to the text in it. */
export interface Look {
  readonly hidden: boolean;
  readonly behind: Behind;
  /** Whether line ends in the source are line ends to the reader; null: as around it. */
  readonly keepsLines: boolean | null;
}

const gone =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|(?:^|[;\s])opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$)/i;
const flat = /(?:^|[;\s])(?:max-)?(?:height|width)\s*:\s*0(?:px|pt|em|%)?\s*(?:;|!|$)/i;
const clipped = /overflow\s*:\s*hidden/i;
const away = /(?:text-indent|left|right|top|margin-left|margin-top)\s*:\s*-\d{3,}/i;
const picture = /url\(|gradient\(/i;
const pre = /white-space\s*:\s*(?:pre|break-spaces)/i;

/**
 * How many elements of one letter may have their computed style asked for. Only elements with a class or an id are
 * asked (a style sheet can hardly mean the others); what comes later is judged by its own attributes alone.
 */
const computedStyleBudget = 1500;

/** Judges elements of one letter, one after the other: `view` is null in a document without layout. */
export function watchLooks(view: Window | null): (element: Element, behind: Behind) => Look {
  let left = view ? computedStyleBudget : 0;
  return (element, behind) => {
    if (!element.hasAttributes()) return { hidden: false, behind, keepsLines: null };
    if (element.hasAttribute('hidden')) return { hidden: true, behind, keepsLines: null };
    const own = element.getAttribute('style');
    let under = behindOf(element, own, behind);
    let keepsLines = own && pre.test(own) ? true : null;
    if (own && isHiddenByStyle(element, own, under)) return { hidden: true, behind: under, keepsLines };
    if (view && left > 0 && (element.hasAttribute('class') || element.hasAttribute('id'))) {
      left -= 1;
      const style = view.getComputedStyle(element);
      if (
        style.display === 'none' ||
        style.visibility === 'hidden' ||
        style.opacity === '0' ||
        style.fontSize === '0px'
      )
        return { hidden: true, behind: under, keepsLines };
      const ground = parseColour(style.backgroundColor);
      if (ground) under = ground;
      if (picture.test(style.backgroundImage)) under = null;
      if (/^(?:pre|break)/.test(style.whiteSpace)) keepsLines = true;
    }
    return { hidden: false, behind: under, keepsLines };
  };
}

function isHiddenByStyle(element: Element, style: string, behind: Behind): boolean {
  if (gone.test(style) || away.test(style)) return true;
  if (flat.test(style) && clipped.test(style)) return true;
  // Outlook on the web rewrites colours for its dark mode and keeps the letter's own in data-ogs…
  if (behind === null || element.hasAttribute('data-ogsc') || !style.includes('color')) return false;
  const ink = parseColour(/(?:^|;)\s*color\s*:\s*([^;!]+)/i.exec(style)?.[1]);
  return ink !== null && isSameToTheEye(ink, behind);
}

function behindOf(element: Element, style: string | null, behind: Behind): Behind {
  if (style?.includes('background')) {
    const value = /(?:^|;)\s*background(?:-color)?\s*:\s*([^;!]+)/i.exec(style)?.[1];
    return parseColour(value) ?? (/transparent|none|inherit/i.test(value ?? '') ? behind : null);
  }
  if (element.hasAttribute('background') || element.hasAttribute('data-ogsb')) return null;
  const attribute = element.getAttribute('bgcolor');
  return attribute ? parseColour(attribute) : behind;
}

/** The colour a letter stands on: the nearest painted ancestor's, white without layout. */
export function groundOf(element: Element | null, view: Window | null): Behind {
  const white: Rgb = [255, 255, 255];
  if (!view) return white;
  let steps = 0;
  for (let at = element; at && steps < 50; at = at.parentElement, steps += 1) {
    const style = view.getComputedStyle(at);
    if (picture.test(style.backgroundImage)) return null;
    const colour = parseColour(style.backgroundColor);
    if (colour) return colour;
  }
  return white;
}
