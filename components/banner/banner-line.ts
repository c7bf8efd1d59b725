import { formatMoment } from '../../utils/i18n/format-date.ts';
import { type TextKey, t } from '../../utils/i18n/t.ts';
import type { About, AskingBanner, BannerModel, StandingBanner } from './banner-model.ts';

/** Which of the four forms of the question fits what the letter tells. */
export function questionKey({ state, company, role }: AskingBanner) {
  if (company && role) return `banner.${state}.both` as const;
  if (company) return `banner.${state}.company` as const;
  return role ? (`banner.${state}.role` as const) : (`banner.${state}.neither` as const);
}

/** The first line of the banner as plain text: what a screen reader is told. `now` in ms since 1970 UTC. */
export function lineOf(model: BannerModel, now: number): string {
  switch (model.state) {
    case 'looks_like':
    case 'maybe': {
      const names = { company: model.company ?? '', role: model.role ?? '' };
      return t(questionKey(model), names);
    }
    case 'folded':
      return t('banner.folded.line');
    case 'kept':
      return t('banner.kept.line');
    case 'planned':
      if (model.step === 'not_today') return t('banner.planned.not_today');
      if (model.dueAt === null || model.dueAt <= now) return t('banner.planned.ask_now');
      return t('banner.planned.ask', { day: formatMoment(model.dueAt, now) });
    case 'put':
      return t(model.result === 'busy' ? 'banner.putting' : `draft.take.${model.result}`);
    case 'standing':
      return standingLine(model, now);
    case 'answer':
      return model.from ? t('banner.answer.line', { from: model.from }) : t('banner.answer.line_nobody');
    case 'answer_kept':
      return t(`banner.answer_kept.${model.grade ?? 'unread'}`);
    case 'invitation':
      return model.company ? t('banner.invitation.company', { company: model.company }) : t('banner.invitation.line');
    case 'corrected':
      return t('banner.corrected');
    case 'later':
      return t('banner.later_line');
    case 'failed':
      return t(`banner.failed.${model.act}`);
    case 'stale':
      return t('banner.stale');
  }
}

/** A rejection in few words: company and role as far as they are known. */
export function aboutWords({ company, role }: About): string {
  return company && role ? `${company} (${role})` : company || role || t('banner.answer.unnamed');
}

function standingLine({ keptAt, request }: StandingBanner, now: number): string {
  const kept = t('banner.standing.kept', { day: formatMoment(keptAt, now) });
  return request ? `${kept} · ${requestWords(request, now)}` : kept;
}

function requestWords({ state, at }: NonNullable<StandingBanner['request']>, now: number): string {
  const day = at === null ? '' : formatMoment(at, now);
  switch (state) {
    case 'planned':
      return at === null ? t('banner.standing.planned_open') : t('banner.standing.planned', { day });
    case 'asked':
      return t('banner.standing.asked', { day });
    case 'answered':
      return t('banner.standing.answered', { day });
    case 'declined':
      return t('banner.standing.declined');
    case 'no_answer':
      return t('banner.standing.no_answer');
  }
}

/** All that the stale banner says: to be read before the extension can no longer be asked. */
export const staleTexts: readonly TextKey[] = [
  'language',
  'banner.region',
  'banner.stale',
  'banner.reload',
  'banner.close',
];
