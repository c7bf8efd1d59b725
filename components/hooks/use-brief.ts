import { type Brief, type BriefChoice, makeBrief } from '../../utils/core/brief/make-brief.ts';
import type { Theme } from '../../utils/core/model/theme.ts';
import { listLessons } from '../../utils/storage/lessons.ts';
import { listReflections } from '../../utils/storage/reflections.ts';
import { sampleIds } from '../../utils/storage/rejections.ts';
import { listMentions, listThemes } from '../../utils/storage/themes.ts';
import { type LiveResult, useLiveQuery } from './use-live-query.ts';

/** The brief from all of the person's own notes, live; notes on sample letters are none. */
export function useBrief(
  choice: BriefChoice,
): LiveResult<{ readonly brief: Brief; readonly themes: readonly Theme[] }> {
  const read = useLiveQuery(async () => {
    const [samples, reflections, lessons, themes, mentions] = await Promise.all([
      sampleIds(),
      listReflections(),
      listLessons(),
      listThemes(),
      listMentions(),
    ]);
    const isReal = (one: { readonly rejectionId: string | null }) => !samples.has(one.rejectionId ?? '');
    return {
      reflections: reflections.filter(isReal),
      lessons: lessons.filter(isReal),
      themes,
      mentions: mentions.filter(isReal),
    };
  });
  if (read.status !== 'ready') return read;
  return { status: 'ready', value: { brief: makeBrief(read.value, choice), themes: read.value.themes } };
}
