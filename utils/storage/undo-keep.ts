import { database } from './database.ts';
import { deleteRejection } from './delete-rejection.ts';

/** How long a keep can be taken back from the page it came from. */
const undoMinutes = 30;

/** True where what a page had kept at a moment can still be taken back from it. Both in ms since 1970 UTC. */
export function mayUndoFrom(createdAt: number, now: number): boolean {
  return now - createdAt <= undoMinutes * 60_000;
}

/**
 * Takes a keep back from the banner: only a young record, only with the key of its message, so that a page's
 * script could at most undo what was just kept there. Returns whether it was undone.
 */
export async function undoKeep(rejectionId: string, key: string, now = Date.now()): Promise<boolean> {
  const db = database();
  const message = await db.messages.get({ key });
  const rejection = await db.rejections.get(rejectionId);
  if (!rejection || message?.rejectionId !== rejectionId) return false;
  if (!mayUndoFrom(message.createdAt, now)) return false;
  if (message.createdAt === rejection.createdAt) return (await deleteRejection(rejectionId, now)) !== undefined;
  await db.messages.delete(message.id); // a further letter of a process kept before: only it goes
  return true;
}
