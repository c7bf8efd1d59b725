import { useState } from 'preact/hooks';
import type { ThemeMention } from '../../utils/core/model/theme.ts';
import { themeOfStrength } from '../../utils/core/themes/taxonomy.ts';
import { t } from '../../utils/i18n/t.ts';
import { LessonLine } from '../lessons/lesson-line.tsx';
import { themeLabel } from '../themes/theme-label.ts';
import { Button } from '../ui/button.tsx';
import type { FeedbackActs, FeedbackData } from './feedback-data.ts';
import { NewLesson } from './new-lesson.tsx';

interface NotedThemesProps {
  readonly data: FeedbackData;
  readonly acts: Pick<FeedbackActs, 'onDropMention' | 'onAddLesson'>;
}

/** The themes the person noted from an answer, each of which can be made a line for next time. */
export function NotedThemes({ data, acts }: NotedThemesProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const noted = data.mentions.filter(({ source }) => source === 'feedback');
  if (noted.length === 0) return null;
  return (
    <div class="noted-themes">
      <h3>{t('feedback.themes.noted')}</h3>
      <ul>
        {noted.map((mention) => (
          <li key={mention.id}>
            <Noted
              mention={mention}
              data={data}
              onDrop={() => acts.onDropMention(mention)}
              onLesson={openId === mention.id || !mayTeach(mention, data) ? null : () => setOpenId(mention.id)}
            />
            {openId === mention.id && (
              <NewLesson
                mention={mention}
                themes={data.themes}
                onAdd={acts.onAddLesson}
                onClose={() => setOpenId(null)}
              />
            )}
          </li>
        ))}
      </ul>
      {data.lessons.map((lesson) => (
        <p key={lesson.id}>
          <LessonLine line={lesson} />
        </p>
      ))}
    </div>
  );
}

interface NotedProps extends Pick<NotedThemesProps, 'data'> {
  readonly mention: ThemeMention;
  readonly onDrop: () => void;
  /** Null where there is nothing to make a lesson of, or it is being made. */
  readonly onLesson: (() => void) | null;
}

function Noted({ mention, data, onDrop, onLesson }: NotedProps) {
  const theme = themeLabel(mention.themeKey, data.themes);
  return (
    <div class="row">
      <span class="row-name">
        {theme}{' '}
        <q class="note" dir="auto">
          {mention.quote}
        </q>
      </span>
      {onLesson && (
        <Button label={t('feedback.lesson.make_named', { theme })} onClick={onLesson}>
          {t('feedback.lesson.make')}
        </Button>
      )}
      <Button kind="quiet" label={t('feedback.themes.drop_named', { theme })} onClick={onDrop}>
        {t('feedback.themes.drop')}
      </Button>
    </div>
  );
}

/** A strength needs no lesson, and one line for a theme is enough here. */
function mayTeach({ themeKey }: ThemeMention, { themes, lessons }: FeedbackData): boolean {
  const isStrength =
    themeOfStrength(themeKey) !== null || themes.some(({ key, side }) => key === themeKey && side === 'strength');
  return !isStrength && !lessons.some((lesson) => lesson.themeKey === themeKey);
}
