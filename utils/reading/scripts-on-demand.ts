import { type Detect, detectOnDemand } from './detector.ts';
import { namesOnDemand, type ReadNames } from './read-names.ts';
import type { Ask } from './reading-port.ts';
import { type LoadReplies, repliesOnDemand } from './replies.ts';
import { draftsOnDemand, type WriteDraft } from './write-draft.ts';

/** What a frame can do by scripts that are put into it only when they are needed. */
export interface OnDemand {
  readonly detect: Detect;
  readonly readNames: ReadNames;
  readonly writeDraft: WriteDraft;
  readonly loadReplies: LoadReplies;
}

/** Detection, names, drafts and replies of a frame; each asks the background for its script when it is first needed. */
export function scriptsOnDemand(ask: Ask, onError: (what: string, error: unknown) => void): OnDemand {
  const load = (script: 'drafts' | 'languages' | 'names' | 'replies') => () => ask('frame.load', { script });
  return {
    detect: detectOnDemand(load('languages'), onError),
    readNames: namesOnDemand(load('names')),
    writeDraft: draftsOnDemand(load('drafts')),
    loadReplies: repliesOnDemand(load('replies')),
  };
}
