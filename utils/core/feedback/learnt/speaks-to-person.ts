// Folded, in the five languages read: "you", "your" in every form and address.
const spokenTo: Readonly<Record<string, RegExp>> = {
  en: /\b(?:you|your|yours|you're|you'd|you've)\b/,
  de: /\b(?:du|dich|dir|dein\w{0,2}|ihnen|ihre?\w{0,2}|sie|dei|di)\b/,
  fr: /\b(?:vous|votre|vos|tu|te|t|toi|ton|ta|tes)\b/,
  es: /\b(?:usted|su|sus|le|tu|tus|te|ti|\w{2,}(?:aste|iste))\b/,
  pl: /\b(?:pan|pani|pana|panu|panem|panem|pania|pansk\w+|twoj\w*|twoi\w*|ci|cie|ciebie|tobie|\w{2,}(?:les|las))\b/,
};

/** Whether a sentence speaks to the person. `words` are folded and parted by single spaces; `language` ISO 639-1. */
export const speaksToPerson = (words: string, language: string): boolean => spokenTo[language]?.test(words) ?? false;
