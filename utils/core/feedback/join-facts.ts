import { fold } from '../text/fold.ts';

/** Domains of mail providers and applicant systems say nothing about the company. */
const sharedDomains =
  /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|proton|protonmail|gmx|web|t-online|orange|wp|onet|interia|greenhouse|greenhouse-mail|lever|workday|myworkday|smartrecruiters|personio|teamtailor|teamtailor-mail|ashbyhq|bamboohr|jobvite|icims|successfactors|linkedin|indeed|indeedemail|stepstone|xing|recruitee|workable|workablemail)\.[a-z.]{2,10}$/;

/** The domain of an address in lower case; empty where it is a mail provider's or an applicant system's. */
export function domainOf(address: string): string {
  const domain = address.toLowerCase().split('@')[1] ?? '';
  return sharedDomains.test(domain) ? '' : domain;
}

/** The words of a person's name, folded and in order of the alphabet, so that "OKAFOR, Maria" is "Maria Okafor". */
export function nameWords(name: string): string {
  return fold(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)
    .sort()
    .join(' ');
}
