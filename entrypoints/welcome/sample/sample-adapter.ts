import type { Reading, WebmailAdapter } from '../../../utils/webmail/adapter.ts';
import { generic } from '../../../utils/webmail/generic.ts';

/** Reads the sample inbox as any unknown webmail is read, and marks what is read as made up. */
export const sampleAdapter: WebmailAdapter = {
  id: 'sample',
  suits: () => true,
  read(document): Reading {
    const reading = generic.read(document);
    if (reading.state !== 'open') return reading;
    const messages = reading.messages.map((open) => ({
      ...open,
      message: { ...open.message, key: `sample:${open.message.key}`, webmail: 'sample' },
    }));
    return { ...reading, messages };
  },
};
