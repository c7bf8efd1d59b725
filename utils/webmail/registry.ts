import type { Reading, WebmailAdapter } from './adapter.ts';
import { parentDocument } from './dom.ts';
import type { Claim, FarLetters } from './far-letters.ts';
import { genericReading } from './generic.ts';
import { gmail } from './gmail.ts';
import { withinLimits } from './limits.ts';
import { outlook } from './outlook.ts';
import { proton } from './proton.ts';
import { roundcube } from './roundcube.ts';
import { isEditorDocument } from './visible.ts';
import { yahoo } from './yahoo.ts';

/** Adapters for one webmail each; the first that suits a document reads it. */
const adapters: readonly WebmailAdapter[] = [gmail, outlook, proton, yahoo, roundcube];

const nothing: Reading = { state: 'none' };

/** What reads a document besides the adapters. Null where there is none. */
export interface AdapterParts {
  /** Letters in frames that the document may not look into. */
  readonly letters?: FarLetters | null;
  /** Whether the document is itself such a frame. */
  readonly claim?: Claim | null;
}

/**
 * The adapter for a document: the webmail's own where there is one, and the generic reading where there is none, or
 * where the webmail's own finds a letter open and cannot read it. Which one it is settles anew at every reading, since
 * a page's marks are often painted after our script has begun; `id` tells the last one.
 */
export function adapterFor(document: Document, { letters = null, claim = null }: AdapterParts = {}): WebmailAdapter {
  const generic = genericReading(letters);
  let reader = ownAdapter(document) ?? generic;
  return {
    get id() {
      return reader.id;
    },
    suits: () => true,
    read(page) {
      // The frame of a rich editor has its page's own address, and what is written in it is no message.
      if (isEditorDocument(page)) return nothing;
      const claimed = claim?.state();
      if (claim && claimed !== 'unclaimed')
        return { state: claimed === 'open' ? 'loading' : 'none', roots: [claim.bell] };
      const own = ownAdapter(page);
      reader = own ?? generic;
      if (!own) return readByFrames(page, generic);
      const reading = safely(own, page);
      if (reading.state !== 'unreadable') return reading;
      const fallback = safely(generic, page);
      if (fallback.state !== 'open') return { ...reading, ...(fallback.roots ? { roots: fallback.roots } : {}) };
      reader = generic;
      return { ...fallback, missing: reading.missing };
    },
  };
}

/** A page that breaks an adapter is one that it cannot read; following the page must go on. */
function safely(adapter: WebmailAdapter, page: Document): Reading {
  try {
    const reading = adapter.read(page);
    if (reading.state !== 'open') return reading;
    return { ...reading, messages: reading.messages.map((open) => ({ ...open, message: withinLimits(open.message) })) };
  } catch {
    return { state: 'unreadable', missing: 'error' };
  }
}

function ownAdapter(document: Document): WebmailAdapter | null {
  return adapters.find((adapter) => adapter.suits(document)) ?? null;
}

/** A frame in a webmail whose adapter reads its frames from above is read by nobody else. */
function readByFrames(document: Document, generic: WebmailAdapter): Reading {
  const around = parentDocument(document);
  const above = around ? ownAdapter(around) : null;
  return above && above.id !== roundcube.id ? nothing : quietly(safely(generic, document));
}

/** Nobody is told of a page that broke the reading and that no adapter claims to know. */
function quietly(reading: Reading): Reading {
  return reading.state === 'unreadable' && reading.missing === 'error' ? nothing : reading;
}
