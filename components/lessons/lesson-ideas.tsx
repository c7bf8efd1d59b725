import type { IfThen } from '../../utils/core/lessons/if-then.ts';
import { suggestionsFor } from '../../utils/core/lessons/suggestions.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { LessonLine } from './lesson-line.tsx';
import { lineText, suggestedLine } from './line-text.ts';

interface LessonIdeasProps {
  readonly themeKey: string;
  /** One was chosen to start from. */
  readonly onUse: (line: IfThen) => void;
}

/** If-then lines to start from for a theme; nothing for a theme of the person's own. */
export function LessonIdeas({ themeKey, onUse }: LessonIdeasProps) {
  const ideas = suggestionsFor(themeKey);
  if (ideas.length === 0) return null;
  return (
    <ul class="rows">
      {ideas.map((suggestion) => {
        const line = suggestedLine(suggestion);
        return (
          <li key={suggestion.key} class="row">
            <span class="row-name">
              <LessonLine line={line} />
            </span>
            <Button label={t('lessons.add.use_named', { line: lineText(line) })} onClick={() => onUse(line)}>
              {t('lessons.add.use')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
