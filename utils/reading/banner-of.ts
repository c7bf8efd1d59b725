import type { BannerModel } from '../../components/banner/banner-model.ts';
import type { Extraction } from '../core/model/extraction.ts';
import type { Standing } from '../messages/standing.ts';
import type { Judged } from './judge-message.ts';

/** What the banner first says of a message; null where it stays silent. */
export function bannerOf(judged: Judged, facts: Extraction, standing: Standing): BannerModel | null {
  switch (standing.state) {
    case 'kept':
      return {
        state: 'standing',
        company: standing.company || null,
        role: standing.role || null,
        keptAt: standing.keptAt,
        request: standing.request,
      };
    case 'not_one':
    case 'resting':
      return null;
    case 'unknown':
      return questionOf(judged, facts);
  }
}

/** The question about a message; null where the verdict gives no reason to ask. */
export function questionOf(judged: Judged, facts: Extraction): BannerModel | null {
  if (!mayBeANo(judged)) return null;
  const { verdict } = judged;
  return {
    state: verdict.kind === 'rejection' ? 'looks_like' : 'maybe',
    company: facts.company?.value ?? null,
    role: facts.role?.value ?? null,
    evidence: verdict.evidence.map((evidence) => evidence.text),
  };
}

/** Whether the verdict gives reason to ask the person. */
export function mayBeANo({ message, verdict }: Judged): boolean {
  return message.outgoing !== true && (verdict.kind === 'rejection' || verdict.kind === 'maybe');
}
