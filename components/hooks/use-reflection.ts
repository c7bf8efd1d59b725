import { deeperReasonFor } from '../../utils/core/reflection/deeper-offer.ts';
import { lessonsOf } from '../../utils/storage/lessons.ts';
import { reflectionsOf } from '../../utils/storage/reflections.ts';
import { getRejection, listRejections } from '../../utils/storage/rejections.ts';
import { listThemes, mentionsOf } from '../../utils/storage/themes.ts';
import type { ReflectionData } from '../reflection/reflection-data.ts';
import { type LiveResult, useLiveQuery } from './use-live-query.ts';
import { useLiveWords } from './use-recovered.ts';

/** The look back at a rejection, live; null where the rejection is gone. Words of a window that was closed come first. */
export function useReflection(rejectionId: string): LiveResult<ReflectionData | null> {
  // Apart from the rest: it reads everything, and has not changed when a letter was typed.
  const deeper = useLiveQuery(async () => {
    const rejection = await getRejection(rejectionId);
    return rejection ? deeperReasonFor(rejection, await listRejections()) : null;
  }, [rejectionId]);
  const rest = useLiveWords(async () => {
    const [rejection, reflections, lessons, themes, mentions] = await Promise.all([
      getRejection(rejectionId),
      reflectionsOf(rejectionId),
      lessonsOf(rejectionId),
      listThemes(),
      mentionsOf(rejectionId),
    ]);
    if (!rejection) return null;
    const reflection = reflections.find(({ endedAt }) => endedAt === null) ?? reflections.at(-1) ?? null;
    return { rejection, reflection, lessons, themes, mentions };
  }, [rejectionId]);
  if (rest.status === 'failed') return rest;
  if (rest.status === 'loading' || deeper.status === 'loading') return { status: 'loading' };
  if (rest.value === null) return { status: 'ready', value: null };
  return { status: 'ready', value: { ...rest.value, deeper: deeper.status === 'ready' ? deeper.value : null } };
}
