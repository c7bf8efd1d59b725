import { useEffect, useState } from 'preact/hooks';
import { deeperReasonFor } from '../../utils/core/reflection/deeper-offer.ts';
import { lessonsOf } from '../../utils/storage/lessons.ts';
import { reflectionsOf } from '../../utils/storage/reflections.ts';
import { getRejection, listRejections } from '../../utils/storage/rejections.ts';
import { listThemes, mentionsOf } from '../../utils/storage/themes.ts';
import { recoverTyped } from '../../utils/storage/typed-words.ts';
import type { ReflectionData } from '../reflection/reflection-data.ts';
import { type LiveResult, useLiveQuery } from './use-live-query.ts';

/** The look back at a rejection, live; null where the rejection is gone. Words of a window that was closed come first. */
export function useReflection(rejectionId: string): LiveResult<ReflectionData | null> {
  const [isRecovered, setRecovered] = useState(false);
  useEffect(() => {
    const done = () => setRecovered(true);
    recoverTyped(rejectionId).then(done, done);
  }, [rejectionId]);
  // Apart from the rest: it reads everything, and has not changed when a letter was typed.
  const deeper = useLiveQuery(async () => {
    const rejection = await getRejection(rejectionId);
    return rejection ? deeperReasonFor(rejection, await listRejections()) : null;
  }, [rejectionId]);
  const rest = useLiveQuery(async () => {
    // What was read before the words came back must not be shown: typing would then go on from the older words.
    if (!isRecovered) return undefined;
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
  }, [rejectionId, isRecovered]);
  if (rest.status === 'failed') return rest;
  if (rest.status === 'loading' || rest.value === undefined || deeper.status === 'loading')
    return { status: 'loading' };
  if (rest.value === null) return { status: 'ready', value: null };
  return { status: 'ready', value: { ...rest.value, deeper: deeper.status === 'ready' ? deeper.value : null } };
}
