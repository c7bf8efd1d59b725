import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';

/** What a person can do with what stands in their brief. */
export interface BriefActs {
  /** Shows the next one in its place. */
  readonly onAnother: (id: string) => void;
  readonly onLeaveOut: (id: string) => void;
}

interface BriefWaysProps extends BriefActs {
  readonly id: string;
  /** The words it is about, for those who hear. */
  readonly words: string;
  /** Address of where the words are from; null where there is none. */
  readonly source: string | null;
  /** There is more of it at its source. */
  readonly isShort: boolean;
  readonly hasMore: boolean;
}

/** Below what stands in a brief: the way to where it is from, another one, and none. */
export function BriefWays({ id, words, source, isShort, hasMore, onAnother, onLeaveOut }: BriefWaysProps) {
  return (
    <p class="brief-ways">
      {source && (
        <a href={source}>
          {isShort ? t('brief.all_of_it') : t('brief.source')}
          <span class="hidden-words">: {words}</span>
        </a>
      )}
      {hasMore && (
        <Button kind="quiet" label={`${t('brief.another')}: ${words}`} onClick={() => onAnother(id)}>
          {t('brief.another')}
        </Button>
      )}
      <Button kind="quiet" label={`${t('brief.leave_out')}: ${words}`} onClick={() => onLeaveOut(id)}>
        {t('brief.leave_out')}
      </Button>
    </p>
  );
}
