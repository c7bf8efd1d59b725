// Folded, in the five languages read. Spoken to: "you", "your" in every form and address.
const spokenTo: Readonly<Record<string, RegExp>> = {
  en: /\b(?:you|your|yours|you're|you'd|you've)\b/,
  de: /\b(?:du|dich|dir|dein\w{0,2}|ihnen|ihre?\w{0,2}|sie|dei|di)\b/,
  fr: /\b(?:vous|votre|vos|tu|te|t|toi|ton|ta|tes)\b/,
  es: /\b(?:usted|su|sus|le|tu|tus|te|ti|\w{2,}(?:aste|iste))\b/,
  pl: /\b(?:pan|pani|pana|panu|panem|panem|pania|pansk\w+|twoj\w*|twoi\w*|ci|cie|ciebie|tobie|\w{2,}(?:les|las))\b/,
};

// What the person did or did not do in this process: spoken to, in the past.
const acts: Readonly<Record<string, RegExp>> = {
  en: /\byou(?:'d|'ve)? (?:(?:also|only|never|then|just|still|even|both|already|always|once|twice|have|had|hadn't|didn't|did not|couldn't|could not|weren't|wasn't|haven't) ){0,3}(?:\w{2,}ed|said|told|gave|put|went|came|left|took|made|kept|got|did|had|were|knew|spoke|spent|wrote|thought|brought|ran|lost|forgot|began|chose|drew|held|found|read|sat|stood|set|saw|sent|cut|let|built|dropped|met|meant|asked|know|name|mention|say|explain|show|answer|ask|give|bring|tell)\b/,
  de: /\b(?:haben sie|sie haben|hast du|du hast|hast|hatten sie|sie hatten|waren sie|sie waren|warst du|du warst|sind sie|sie sind|bist du|du bist|konnten sie|sie konnten|konntest du|du konntest|wollten sie|wussten sie|sie wussten|wusstest du|lagen sie|sie lagen|nannten sie|sprachen sie|sagten sie|brauchten sie|sie \w{3,}ten|\w{3,}ten sie|du \w{3,}test|\w{3,}test du)\b/,
  fr: /\b(?:vous (?:n )?(?:nous |l |m |lui |leur |y |en )?(?:avez|aviez|etes|etiez|demandiez|parliez|passiez|sembliez)|tu (?:n |m |nous |l )?(?:as|avais|es|etais)|t as|vous [a-z]{3,}iez)\b/,
  es: /\b(?:\w{2,}(?:aste|iste)|(?:usted |le |se |no )(?:\w{2,}(?:o|io|aba|ia))|supo|dijo|hizo|dejo|tardo|propuso|pidio|pedia|llevaba|contesto|respondio)\b/,
  pl: /\b(?:\w{2,}(?:les|las)|(?:pan|pani) (?:nie )?\w{2,}(?:l|la)|\w{2,}(?:l|la) (?:pan|pani))\b/,
};

/** Whether a sentence speaks to the person. `words` are folded and parted by single spaces; `language` ISO 639-1. */
export const speaksToPerson = (words: string, language: string): boolean => spokenTo[language]?.test(words) ?? false;

/** Whether a sentence tells what the person did in this process. Shapes as for `speaksToPerson`. */
export const tellsOfAct = (words: string, language: string): boolean => acts[language]?.test(words) ?? false;
