import type { ComponentChildren } from 'preact';
import type { Theme, ThemeMention } from '../../utils/core/model/theme.ts';
import type { Patterns } from '../../utils/core/patterns/aggregate.ts';
import { t } from '../../utils/i18n/t.ts';
import type { ThemeActs } from '../themes/theme-acts.ts';
import { ThemeList } from '../themes/theme-list.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/states.tsx';
import { AttributionPicture } from './attribution-picture.tsx';
import { AskedPicture, ReasonsPicture, StagePicture } from './bar-pictures.tsx';
import { MonthPicture } from './month-picture.tsx';
import { ThemeLinesPicture } from './theme-lines-picture.tsx';

interface PatternsPageProps extends ThemeActs {
  readonly patterns: Patterns;
  readonly themes: readonly Theme[];
  readonly mentions: readonly ThemeMention[];
  /** In a lighter week numbers rest until the person asks for them. */
  readonly isResting: boolean;
  readonly onShow: () => void;
  /** Asked once below everything. */
  readonly children?: ComponentChildren;
}

/** What the person's own notes have in common: the pictures, then strengths and themes with their words. */
export function PatternsPage({ patterns, themes, mentions, isResting, onShow, children, ...acts }: PatternsPageProps) {
  if (patterns.byMonth.n === 0)
    return (
      <>
        <h1 tabIndex={-1}>{t('options.patterns')}</h1>
        <Empty title={t('patterns.empty.title')}>
          <p>{t('patterns.empty.text')}</p>
        </Empty>
        {children}
      </>
    );
  if (isResting)
    return (
      <>
        <h1 tabIndex={-1}>{t('options.patterns')}</h1>
        <Empty title={t('patterns.resting.title')}>
          <Button onClick={onShow}>{t('patterns.resting.show')}</Button>
        </Empty>
        {children}
      </>
    );
  return (
    <>
      <div>
        <h1 tabIndex={-1}>{t('options.patterns')}</h1>
        <p class="note">{t('patterns.lead')}</p>
      </div>
      <MonthPicture picture={patterns.byMonth} />
      <StagePicture picture={patterns.byStage} />
      <AttributionPicture picture={patterns.attributions} />
      <ReasonsPicture picture={patterns.reasons} />
      {patterns.strengths.rows.length > 0 && (
        <ThemeLinesPicture
          title={t('patterns.over_time.strengths')}
          picture={patterns.strengthsOverTime}
          rows={patterns.strengths.rows}
          themes={themes}
        />
      )}
      {patterns.themes.rows.length > 0 && (
        <ThemeLinesPicture
          title={t('patterns.over_time.themes')}
          picture={patterns.themesOverTime}
          rows={patterns.themes.rows}
          themes={themes}
        />
      )}
      <AskedPicture picture={patterns.asked} />
      <ThemeList
        title={t('patterns.strengths.title')}
        none={t('patterns.strengths.none')}
        side="strength"
        picture={patterns.strengths}
        themes={themes}
        mentions={mentions}
        {...acts}
      />
      <ThemeList
        title={t('patterns.themes.title')}
        none={t('patterns.themes.none')}
        side="work_on"
        picture={patterns.themes}
        themes={themes}
        mentions={mentions}
        {...acts}
      />
      {children}
    </>
  );
}
