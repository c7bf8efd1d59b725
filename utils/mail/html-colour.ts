/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

const named: Readonly<Record<string, Rgb>> = {
  white: [255, 255, 255],
  black: [0, 0, 0],
  snow: [255, 250, 250],
  ivory: [255, 255, 240],
  whitesmoke: [245, 245, 245],
};

/** Reads the colours that letters use (#rgb, #rrggbb, rgb(), a few names); null for anything else and for see-through ones. */
export function parseColour(value: string | null | undefined): Rgb | null {
  const text = value?.trim().toLowerCase();
  if (!text) return null;
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/.exec(text)?.[1];
  if (hex) {
    const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
    return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16)) as unknown as Rgb;
  }
  const rgb = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:\s*[,/]\s*([\d.]+)(%?))?\s*\)$/.exec(text);
  if (rgb)
    return rgb[4] !== undefined && Number(rgb[4]) === 0 ? null : [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])];
  return named[text] ?? null;
}

/** Whether text of one colour cannot be seen on the other (each channel within 12 of 255). */
export function isSameToTheEye(a: Rgb, b: Rgb): boolean {
  return a.every((channel, index) => Math.abs(channel - (b[index] ?? 0)) <= 12);
}
