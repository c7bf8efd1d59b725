import { evidenceOf } from '../text/span.ts';
import { atsOfDomain } from './ats.ts';
import type { CompanyClue } from './company-clues.ts';
import type { Letter } from './letter.ts';
import { ownerOf } from './sender.ts';

/** An address of an employer's own job site or mailbox: "jobs.lindwurm.example", "lindwurm.example/careers". */
const site =
  /(?:\b(?:jobs|careers?|karriere|career|join|talent|recruiting|hr|people)[.@]([a-z0-9-]{2,40}(?:\.[a-z]{2,12}){1,2})|(?:https?:\/\/|www\.)(?:www\.)?([a-z0-9-]{2,40}(?:\.[a-z]{2,12}){1,2})\/(?:[a-z]{2}\/)?(?:careers?|jobs|karriere|join|emploi|empleo|stellen|vacatures))/giu;
const boards = new Set(['linkedin', 'facebook', 'twitter', 'instagram', 'youtube', 'google', 'glassdoor', 'gmail']);
const sureness = 0.3;

/** @returns the owner of the first job site that the letter links to; none where that is a system's */
export function companyOfSite(letter: Letter): CompanyClue[] {
  const { body } = letter.message;
  if (!/[@/]|www\.|jobs\.|careers?\./u.test(body.slice(0, letter.bodyEnd))) return [];
  const from = letter.body.words.starts[0] ?? 0;
  for (const found of body.slice(from, letter.bodyEnd).matchAll(site)) {
    const domain = found[1] ?? found[2] ?? '';
    const owner = ownerOf(domain.toLowerCase());
    if (!owner || owner.length < 2 || boards.has(owner) || atsOfDomain(domain)) continue;
    const start = from + found.index + found[0].lastIndexOf(domain);
    const name = owner.length <= 3 ? owner.toUpperCase() : owner.charAt(0).toUpperCase() + owner.slice(1);
    return [
      {
        text: name,
        sure: sureness,
        evidence: evidenceOf('body', body, { start, end: start + domain.length }),
        words: null,
        part: null,
      },
    ];
  }
  return [];
}
