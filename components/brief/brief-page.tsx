import type { Brief } from '../../utils/core/brief/make-brief.ts';
import type { Theme } from '../../utils/core/model/theme.ts';
import { formatDay } from '../../utils/i18n/format-date.ts';
import { type TextKey, t, template } from '../../utils/i18n/t.ts';
import { LessonLine } from '../lessons/lesson-line.tsx';
import { themeLabel } from '../themes/theme-label.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';

/** The interview a brief is for; both empty for the next one. */
export interface BriefFor {
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly day: string;
}

interface BriefPageProps {
  readonly brief: Brief;
  readonly themes: readonly Theme[];
  readonly interview: BriefFor;
  /** Ms since 1970 UTC. */
  readonly now: number;
  readonly onInterview: (change: Partial<BriefFor>) => Promise<unknown>;
  readonly onPrint: () => void;
}

/** What to have in mind before the next interview, on one page. */
export function BriefPage({ brief, themes, interview, now, onInterview, onPrint }: BriefPageProps) {
  return (
    <article class="brief">
      <a class="back" href="#/lessons">
        <Icon name="back" /> {t('lessons.back')}
      </a>
      <header class="page-top">
        <div>
          <h1 tabIndex={-1}>{t('brief.title')}</h1>
          <p class="brief-for" dir="auto">
            {headline(interview, now)}
          </p>
        </div>
        <Button onClick={onPrint}>{t('brief.print')}</Button>
      </header>
      <div class="brief-interview">
        <TextField
          label={t('brief.for')}
          help={t('brief.for_help')}
          value={interview.name}
          onSave={(name) => onInterview({ name })}
        />
        <TextField kind="date" label={t('brief.day')} value={interview.day} onSave={(day) => onInterview({ day })} />
      </div>
      <section class="part">
        <h2>{t('brief.strengths')}</h2>
        {brief.strengths.length === 0 && <p class="note">{t('brief.strengths_none')}</p>}
        {brief.strengths.map((strength) => (
          <div key={`${strength.key}${strength.text}`} class="brief-line">
            {strength.key && <p>{themeLabel(strength.key, themes)}</p>}
            {strength.text && (
              <p dir="auto" class={strength.key ? 'note' : undefined}>
                {strength.key ? <q>{strength.text}</q> : strength.text}
              </p>
            )}
          </div>
        ))}
      </section>
      <section class="part">
        <h2>{t('brief.lines')}</h2>
        {brief.lines.length === 0 && <p class="note">{t('brief.lines_none')}</p>}
        {brief.lines.map((lesson) => (
          <p key={lesson.id} class="brief-line">
            <LessonLine line={lesson} />
          </p>
        ))}
      </section>
      <section class="part">
        <h2>{t('brief.ask')}</h2>
        <p>{template(`lessons.ask.${brief.ask}` as TextKey)}</p>
      </section>
      <section class="part">
        <h2>{t('brief.let_go')}</h2>
        {brief.letGo ? (
          <p class="brief-words" dir="auto">
            {brief.letGo.text}
          </p>
        ) : (
          <p class="note">{t('brief.let_go_none')}</p>
        )}
      </section>
      <p class="note">{t('brief.note')}</p>
    </article>
  );
}

function headline({ name, day }: BriefFor, now: number): string {
  const about = name.trim();
  if (about && day) return t('brief.about_day', { name: about, day: formatDay(day, now) });
  if (about) return t('brief.about', { name: about });
  return day ? t('brief.on_day', { day: formatDay(day, now) }) : t('brief.next');
}
