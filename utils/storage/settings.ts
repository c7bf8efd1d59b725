import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Tone, tones } from '../core/model/feedback-request.ts';
import { longestName, longestText } from '../core/model/lengths.ts';

/** What reading in a page needs of the settings. */
export interface ReadingSettings {
  /** Nothing is noticed while true. */
  readonly paused: boolean;
  /** Fold a likely rejection behind one calm line until the person opens it. */
  readonly gentleFirstLook: boolean;
  /** Mark kept letters in the webmail's lists. */
  readonly listMarks: boolean;
  /** Offer the brief on a letter that invites to an interview. */
  readonly briefOnInvitation: boolean;
}

/** All settings of this device. */
export interface Settings extends ReadingSettings {
  /** Keep the letter's text with the record; without it only the facts and the quoted sentence stay. */
  readonly keepLetterText: boolean;
  /** Whether "Not one" and "This is one" adjust later verdicts. */
  readonly learn: boolean;
  /** Hours between "Ask for feedback" and the reminder; 0 means at once. */
  readonly coolOffHours: number;
  /** A lighter week: nothing reminds while true. */
  readonly pauseReminders: boolean;
  /** The person's own name, for the end of a draft; empty where not given. */
  readonly ownName: string;
  /** The tone that a new draft begins in. */
  readonly tone: Tone;
  /** The person's own templates for a draft, beside ours. */
  readonly templates: readonly OwnTemplate[];
  /** The care screens are shown. */
  readonly careOn: boolean;
  /** The one question whether to turn care on was answered. */
  readonly careAsked: boolean;
  /** End of a lighter week, ms since 1970 UTC; 0 for none. Until then nothing reminds and counts are hidden. */
  readonly lighterUntil: number;
  /** Day of the last soft note, YYYY-MM-DD; empty for none. */
  readonly lastNoteOn: string;
  /** The interview the brief is for; empty for the next one. */
  readonly briefFor: string;
  /** Its day, YYYY-MM-DD; empty where not known. */
  readonly briefDay: string;
  /** Ids of what the person passed over in the brief for another, and of what they left out. */
  readonly briefPassed: readonly string[];
  readonly briefLeftOut: readonly string[];
}

/** A template of the person's own, with {company}, {role}, {recruiter} and {name} where they like. */
export interface OwnTemplate {
  readonly name: string;
  readonly text: string;
}

export const defaultSettings: Settings = {
  paused: false,
  gentleFirstLook: false,
  listMarks: true,
  briefOnInvitation: false,
  keepLetterText: true,
  learn: true,
  coolOffHours: 24,
  pauseReminders: false,
  ownName: '',
  tone: 'plain',
  templates: [],
  careOn: false,
  careAsked: false,
  lighterUntil: 0,
  lastNoteOn: '',
  briefFor: '',
  briefDay: '',
  briefPassed: [],
  briefLeftOut: [],
};

/** YYYY-MM-DD, or empty. */
const dayOrNothing = v.pipe(v.string(), v.regex(/^(?:\d{4}-\d{2}-\d{2})?$/));

/** Cut where it is longer, as an invitation's name may be: no words are lost for their length. */
const words = (longest: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, longest)),
  );

const schemas = {
  paused: v.boolean(),
  gentleFirstLook: v.boolean(),
  listMarks: v.boolean(),
  briefOnInvitation: v.boolean(),
  keepLetterText: v.boolean(),
  learn: v.boolean(),
  coolOffHours: v.pipe(v.number(), v.minValue(0), v.maxValue(14 * 24)),
  pauseReminders: v.boolean(),
  ownName: words(longestName),
  tone: v.picklist(tones),
  templates: v.pipe(v.array(v.object({ name: words(longestName), text: words(longestText) })), v.maxLength(50)),
  careOn: v.boolean(),
  careAsked: v.boolean(),
  lighterUntil: v.pipe(v.number(), v.minValue(0)),
  lastNoteOn: dayOrNothing,
  briefFor: words(longestName),
  briefDay: dayOrNothing,
  briefPassed: v.array(v.string()),
  briefLeftOut: v.array(v.string()),
} satisfies { [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> };

type Name = keyof Settings;
const names = Object.keys(schemas) as Name[];

/** One storage key a setting, so that two tabs changing two settings at once lose neither. */
const keyOf = (name: Name) => `setting.${name}`;
const keys = names.map(keyOf);

/** Takes the good values of stored keys; each bad or missing one is its default, the rest is kept. */
export function settingsFrom(stored: Record<string, unknown>): Settings {
  const entries = names.map((name) => {
    const parsed = v.safeParse(schemas[name] as v.GenericSchema, stored[keyOf(name)]);
    return [name, parsed.success ? parsed.output : defaultSettings[name]] as const;
  });
  return Object.fromEntries(entries) as unknown as Settings;
}

/** The settings as they are now. */
export async function getSettings(): Promise<Settings> {
  return settingsFrom(await browser.storage.local.get(keys));
}

/** Changes some settings; the others stay. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(
    Object.fromEntries(Object.entries(change).map(([name, value]) => [`setting.${name}`, value])),
  );
}

/** Calls back with the settings after each change, in any context, until the signal ends it. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && keys.some((key) => key in changes)) void getSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
