import type { BannerModel } from '../../components/banner/banner-model.ts';
import type { Standing } from '../messages/standing.ts';
import type { Judged } from './judge-message.ts';

/** What the banner first says of a message; null where it stays silent. */
export function bannerOf(judged: Judged, standing: Standing): BannerModel | null {
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
      return questionOf(judged);
  }
}

/** The question about a message; null where the verdict gives no reason to ask. */
export function questionOf({ message, verdict, extraction }: Judged): BannerModel | null {
  if (message.outgoing === true) return null;
  if (verdict.kind !== 'rejection' && verdict.kind !== 'maybe') return null;
  return {
    state: verdict.kind === 'rejection' ? 'looks_like' : 'maybe',
    company: extraction.company?.value ?? null,
    role: extraction.role?.value ?? null,
    evidence: verdict.evidence.map((evidence) => evidence.text),
  };
}
