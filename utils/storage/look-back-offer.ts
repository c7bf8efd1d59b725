import type { Reflection } from '../core/model/reflection.ts';
import type { Rejection } from '../core/model/rejection.ts';
import { database } from './database.ts';

/** What was before: enough to take it back. */
export interface OfferBefore {
  readonly rejectionId: string;
  readonly offerLookBackFrom: Rejection['offerLookBackFrom'];
  /** Ids of the reflections that were ended. */
  readonly ended: readonly string[];
}

/**
 * A look back is not offered by itself before `from`, ms since 1970 UTC. The record and what is written stay as they
 * are. Gives back what was before, undefined where the rejection is gone.
 */
export function putOffLookBack(rejectionId: string, from: number): Promise<OfferBefore | undefined> {
  return change(rejectionId, from, []);
}

/** A look back is not offered by itself any more; one that was begun is ended, and what is written stays. */
export async function leaveLookBack(rejectionId: string, now = Date.now()): Promise<OfferBefore | undefined> {
  const { rejections, reflections } = database();
  return database().transaction('rw', rejections, reflections, async () => {
    const open = (await reflections.where({ rejectionId }).toArray()).filter(({ endedAt }) => endedAt === null);
    await reflections.bulkPut(open.map((each): Reflection => ({ ...each, endedAt: now, updatedAt: now })));
    return change(
      rejectionId,
      null,
      open.map(({ id }) => id),
    );
  });
}

async function change(
  rejectionId: string,
  offerLookBackFrom: number | null,
  ended: readonly string[],
): Promise<OfferBefore | undefined> {
  const before = await database().rejections.get(rejectionId);
  if (!before) return undefined;
  await database().rejections.update(rejectionId, { offerLookBackFrom });
  return { rejectionId, offerLookBackFrom: before.offerLookBackFrom, ended };
}

/** Offers it again as before; what was written in between stays. */
export async function restoreLookBackOffer({ rejectionId, offerLookBackFrom, ended }: OfferBefore): Promise<void> {
  const { rejections, reflections } = database();
  await database().transaction('rw', rejections, reflections, async () => {
    await rejections.update(rejectionId, { offerLookBackFrom });
    for (const id of ended) await reflections.update(id, { endedAt: null });
  });
}
