import { listenForSending } from '../messages/sending.ts';
import { noteSent } from '../storage/sent-drafts.ts';

/** Notes each reply that looked sent while its page was already going. Listens at once. */
export function noteSending(onError: (error: unknown) => void): void {
  listenForSending((key) => void noteSent(key).catch(onError));
}
