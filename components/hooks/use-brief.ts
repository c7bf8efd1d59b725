import { type Brief, makeBrief } from '../../utils/core/brief/make-brief.ts';
import type { Theme } from '../../utils/core/model/theme.ts';
import { listLessons } from '../../utils/storage/lessons.ts';
import { listReflections } from '../../utils/storage/reflections.ts';
import { listMentions, listThemes } from '../../utils/storage/themes.ts';
import { type LiveResult, useLiveQuery } from './use-live-query.ts';

/** The brief from all of the person's own notes, live. */
export function useBrief(): LiveResult<{ readonly brief: Brief; readonly themes: readonly Theme[] }> {
  return useLiveQuery(async () => {
    const [reflections, lessons, themes, mentions] = await Promise.all([
      listReflections(),
      listLessons(),
      listThemes(),
      listMentions(),
    ]);
    return { brief: makeBrief({ reflections, lessons, themes, mentions }), themes };
  });
}
