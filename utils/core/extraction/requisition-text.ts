/** A number of an opening in a short text, with its label and brackets. */
export interface RequisitionText {
  readonly value: string;
  /** The number with label and brackets, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** A number that stands for itself: R-10233, JR0148336, REQ_4711, 65480BR, 2020-45452. */
const bare =
  /(?<![\p{L}\d])(?:(?:JR|REQ|JOB|R|ID|P|PR|RQ|JREQ|VAC)[-_ #]?\d{3,10}(?:-\d{1,3})?|\d{4,8}BR|20\d\d-\d{3,6})(?![\p{L}\d-])/u;
/** A number of five to ten digits at an end of a role or in its own brackets: no year has so many. */
const atEnd =
  /(?:[-–—,|:(\s]{1,3}([A-Z]{2,6}-\d{4,8})\)?$|[([]\s?#?\s?(\d{4,12})\s?[)\]]|^\s?#?(\d{5,10})\s?(?=[-–—:|,\s])|[-–—:|#,\s]\s?#?(\d{5,10})$)/u;
const labelled =
  /[-–—,|(\s[]{0,3}(?:req(?:uisition)?|job|ref(?:erence|erenz)?|id|stellen|kennziffer|stellenkennziffer|position|posting|vacancy|kenn)?[\s.:#-]{0,3}(?:id|no|nr|number|nummer|code|ziffer|ref|req)?[.:#\s]{1,3}([A-Z]{0,4}[-_]?\d[\w./-]{2,14})[)\]]?/iu;

/**
 * @param text a role or another short text (longer ones are cut at 300 UTF-16 code units)
 * @returns the number in it; null where it has none
 */
export function findRequisition(text: string): RequisitionText | null {
  const short = text.slice(0, 300);
  const plain = bare.exec(short);
  if (plain) {
    const around = /^(.*?)([([]?\s?(?:req(?:uisition)?\.?\s?(?:id)?|job\s?id|id|ref\.?)?[\s:#]{0,2})$/iu.exec(
      short.slice(Math.max(0, plain.index - 24), plain.index),
    );
    const start = plain.index - (around?.[2]?.length ?? 0);
    const end = plain.index + plain[0].length;
    return { value: plain[0], start, end: /^[)\]]/u.test(short.slice(end)) ? end + 1 : end };
  }
  const label = /(?:id|req|ref|nr|no|number|nummer|ziffer|#)/iu.test(short) ? labelled.exec(short) : null;
  if (
    label?.[1] &&
    /(?:id|req|ref|nr|no\b|num|ziffer|#)/iu.test(label[0].slice(0, -label[1].length)) &&
    !/^\d{1,3}$/u.test(label[1])
  ) {
    return { value: label[1], start: label.index, end: label.index + label[0].length };
  }
  const end = atEnd.exec(short);
  const value = end?.slice(1).find(Boolean);
  if (!end || !value) return null;
  if (/^(?:19|20)\d\d$/u.test(value)) return null;
  return { value, start: end.index, end: end.index + end[0].length };
}
