import { type Joined, joinAnswer } from '../core/feedback/join.ts';
import type { Mailbox, Message } from '../core/model/message.ts';
import type { AnsweredLoop } from '../messages/standing.ts';
import { loopsNear } from '../storage/loops-near.ts';

/** The header of an open letter: what may be told of it before the person keeps anything. */
export interface LetterHeader {
  readonly webmail: string;
  readonly threadKey: string | null;
  readonly subject: string;
  readonly from: Mailbox | null;
  readonly date: string | null;
  readonly outgoing: boolean | null;
}

/** The kept rejections that an open letter may answer, by its header alone; the likeliest first. */
export async function answersTo(key: string, header: LetterHeader): Promise<readonly AnsweredLoop[]> {
  const message: Message = { ...header, key, to: [], body: '', url: null };
  const loops = await loopsNear(message);
  return matchesOf(joinAnswer(message, loops)).flatMap(({ rejectionId, requestId, by }) => {
    const loop = loops.find(({ rejection }) => rejection.id === rejectionId);
    if (!loop) return [];
    const { company, role } = loop.rejection;
    const sameThread = by.includes('thread') || by.includes('subject');
    return [{ rejectionId, requestId, sameThread, company, role }];
  });
}

function matchesOf(joined: Joined) {
  if (joined.kind === 'one') return [joined.match];
  return joined.kind === 'choice' ? joined.matches : [];
}
