import type { PatternSources } from '../core/patterns/aggregate.ts';
import { database } from './database.ts';

/** Everything the pictures are drawn from, in no order: sorting thousands of records is left to who needs it. */
export async function readPatternSources(): Promise<PatternSources> {
  const db = database();
  const [rejections, reflections, feedback, requests, themes, mentions] = await Promise.all([
    db.rejections.toArray(),
    db.reflections.toArray(),
    db.feedback.toArray(),
    db.requests.toArray(),
    db.themes.toArray(),
    db.mentions.toArray(),
  ]);
  return { rejections, reflections, feedback, requests, themes, mentions };
}
