import type { Brief, Place } from '../../utils/core/brief/make-brief.ts';
import { longestName } from '../../utils/core/model/lengths.ts';
import type { Theme } from '../../utils/core/model/theme.ts';
import { formatDay } from '../../utils/i18n/format-date.ts';
import { type TextKey, t, template } from '../../utils/i18n/t.ts';
import { LessonLine } from '../lessons/lesson-line.tsx';
import { themeLabel } from '../themes/theme-label.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { type BriefActs, BriefWays } from './brief-ways.tsx';

/** The interview a brief is for; both empty for the next one. */
export interface BriefFor {
  readonly name: string;
  /** YYYY-MM-DD. */
  readonly day: string;
}

interface BriefPageProps extends BriefActs {
  readonly brief: Brief;
  readonly themes: readonly Theme[];
  readonly interview: BriefFor;
  /** Ms since 1970 UTC. */
  readonly now: number;
  readonly onInterview: (change: Partial<BriefFor>) => Promise<unknown>;
  readonly onPrint: () => void;
  /** Something was left out or passed over. */
  readonly isChosen: boolean;
  /** Takes all of that back. */
  readonly onShowAll: () => void;
}

/** What to have in mind before the next interview, on one page. */
export function BriefPage({ brief, themes, interview, now, onInterview, onPrint, ...choice }: BriefPageProps) {
  const { isChosen, onShowAll, onAnother, onLeaveOut } = choice;
  const ways = (item: Chosen, words: string, source: string | null, { hasMore }: Place<unknown>) => (
    <BriefWays
      {...item}
      words={words}
      source={source}
      hasMore={hasMore}
      onAnother={onAnother}
      onLeaveOut={onLeaveOut}
    />
  );
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
          longest={longestName}
          onSave={(name) => onInterview({ name })}
        />
        <TextField kind="date" label={t('brief.day')} value={interview.day} onSave={(day) => onInterview({ day })} />
      </div>
      <section class="part">
        <h2>{t('brief.strengths')}</h2>
        {brief.strengths.items.length === 0 && <p class="note">{t('brief.strengths_none')}</p>}
        {brief.strengths.items.map((strength) => {
          const label = strength.key && themeLabel(strength.key, themes);
          return (
            <div key={strength.id} class="brief-line">
              {label && <p>{label}</p>}
              {strength.text && (
                <p dir="auto" class={label ? 'note' : undefined}>
                  {label ? <q>{strength.text}</q> : strength.text}
                </p>
              )}
              {ways(strength, label || strength.text, sourceOf(strength.rejectionId, '#/patterns'), brief.strengths)}
            </div>
          );
        })}
      </section>
      <section class="part">
        <h2>{t('brief.lines')}</h2>
        {brief.lines.items.length === 0 && <p class="note">{t('brief.lines_none')}</p>}
        {brief.lines.items.map((line) => (
          <div key={line.id} class="brief-line">
            <p>
              <LessonLine line={line} />
            </p>
            {ways(line, line.response, '#/lessons', brief.lines)}
          </div>
        ))}
      </section>
      <section class="part">
        <h2>{t('brief.ask')}</h2>
        {brief.ask.items.length === 0 && <p class="note">{t('brief.ask_none')}</p>}
        {brief.ask.items.map(({ id, key }) => {
          const words = template(`lessons.ask.${key}` as TextKey);
          return (
            <div key={id} class="brief-line">
              <p>{words}</p>
              {ways({ id, isShort: false }, words, key === 'any' ? null : '#/patterns', brief.ask)}
            </div>
          );
        })}
      </section>
      <section class="part">
        <h2>{t('brief.let_go')}</h2>
        {brief.letGo.items.length === 0 && <p class="note">{t('brief.let_go_none')}</p>}
        {brief.letGo.items.map((words) => (
          <div key={words.id} class="brief-line">
            <p dir="auto">{words.text}</p>
            {ways(words, words.text, sourceOf(words.rejectionId, null), brief.letGo)}
          </div>
        ))}
      </section>
      {isChosen && (
        <p class="brief-ways">
          <Button kind="quiet" onClick={onShowAll}>
            {t('brief.show_all')}
          </Button>
        </p>
      )}
      <p class="note">{t('brief.note')}</p>
    </article>
  );
}

interface Chosen {
  readonly id: string;
  readonly isShort: boolean;
}

/** The record that holds the words; where they are in no record, what stands for it. */
function sourceOf<Other>(rejectionId: string | null, other: Other): string | Other {
  return rejectionId === null ? other : `#/rejection/${rejectionId}`;
}

function headline({ name, day }: BriefFor, now: number): string {
  const about = name.trim();
  if (about && day) return t('brief.about_day', { name: about, day: formatDay(day, now) });
  if (about) return t('brief.about', { name: about });
  return day ? t('brief.on_day', { day: formatDay(day, now) }) : t('brief.next');
}
