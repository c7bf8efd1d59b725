import type { OpenMessage } from '../../../utils/webmail/adapter.ts';
import { buildMessage } from '../../support/build.ts';

/** Shows a page; its messages are the elements with class "letter", each with a body in it. */
export function showMail(html: string): OpenMessage[] {
  document.documentElement.innerHTML = `<head></head><body>${html}</body>`;
  return [...document.querySelectorAll('.letter-body')].map((body, at) => ({
    message: buildMessage({ key: `test:${at}`, subject: 'Your application' }),
    anchor: body,
    bodies: [body],
  }));
}

/** The last message of a page, answered beside the others. */
export function answeredIn(messages: readonly OpenMessage[], at = messages.length - 1) {
  const open = messages[at];
  if (!open) throw new Error('The page shows no message');
  return { open, others: messages.filter((each) => each !== open) };
}

/** A letter with what stands around it. */
export function letter(around = ''): string {
  return `<div class="letter"><h2>Your application</h2><div class="letter-body"><p>We chose someone else.</p>
    <a href="https://jobs.example/" role="button">Reply</a></div>${around}</div>`;
}
