import type { ThemeMention } from '../../utils/core/model/theme.ts';
import { themeOfStrength } from '../../utils/core/themes/taxonomy.ts';
import { t } from '../../utils/i18n/t.ts';
import { themeLabel } from '../themes/theme-label.ts';
import { Button } from '../ui/button.tsx';
import type { FeedbackActs, FeedbackData } from './feedback-data.ts';
import { NewLesson } from './new-lesson.tsx';

interface NotedThemesProps {
  readonly data: FeedbackData;
  readonly acts: Pick<FeedbackActs, 'onDropMention' | 'onAddLesson'>;
}

/** The themes the person noted from an answer, and a line for next time where there is none yet. */
export function NotedThemes({ data, acts }: NotedThemesProps) {
  const noted = data.mentions.filter(({ source }) => source === 'feedback');
  const open = noted.find(
    ({ themeKey }) => !isStrength(themeKey, data) && !data.lessons.some((lesson) => lesson.themeKey === themeKey),
  );
  if (noted.length === 0) return null;
  return (
    <div class="noted-themes">
      <h3>{t('feedback.themes.noted')}</h3>
      <ul>
        {noted.map((mention) => (
          <li key={mention.id} class="row">
            <span class="row-name">
              {themeLabel(mention.themeKey, data.themes)} <q class="note">{mention.quote}</q>
            </span>
            <Button
              kind="quiet"
              label={t('feedback.themes.drop_named', { theme: themeLabel(mention.themeKey, data.themes) })}
              onClick={() => acts.onDropMention(mention)}
            >
              {t('feedback.themes.drop')}
            </Button>
          </li>
        ))}
      </ul>
      {open && <NewLesson key={open.id} mention={open} themes={data.themes} onAdd={acts.onAddLesson} />}
      {data.lessons.map(({ id, situation, response }) => (
        <p key={id}>{t('feedback.lesson.line', { situation, response })}</p>
      ))}
    </div>
  );
}

function isStrength(key: ThemeMention['themeKey'], { themes }: FeedbackData): boolean {
  return themeOfStrength(key) !== null || themes.some((theme) => theme.key === key && theme.side === 'strength');
}
