import { practices } from '../../utils/core/care/practices.ts';
import { formatMoment } from '../../utils/i18n/format-date.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import type { CareActs, CareData } from './care-data.ts';
import { CareQuestion } from './care-question.tsx';
import { CheckInCard } from './check-in-card.tsx';
import { HelpLines } from './help-lines.tsx';
import { NotedDays } from './noted-days.tsx';
import { SoftNoteCard } from './soft-note-card.tsx';

interface WellbeingPageProps extends CareActs {
  readonly data: CareData;
  /** Ms since 1970 UTC. */
  readonly now: number;
}

/** So many check-ins are listed. */
const mostListed = 14;

/** How the search feels, a lighter week, and what some people find helpful. No numbers, no judgement. */
export function WellbeingPage({ data, now, ...acts }: WellbeingPageProps) {
  if (!data.isOn)
    return (
      <>
        <h1 tabIndex={-1}>{t('options.wellbeing')}</h1>
        {data.isAsked ? (
          <>
            <p role="status">{t('care.is_off')}</p>
            <p>
              <Button onClick={() => acts.onTurn(true)}>{t('care.turn_on')}</Button>
            </p>
          </>
        ) : (
          <CareQuestion onAnswer={acts.onTurn} hasHelp={false} />
        )}
        <HelpLines />
      </>
    );
  return (
    <>
      <h1 tabIndex={-1}>{t('options.wellbeing')}</h1>
      {data.note && (
        <SoftNoteCard note={data.note} onLighterWeek={acts.onLighterWeek} onClose={acts.onCloseNote} hasHelp={false} />
      )}
      <CheckInCard mayAsk={data.mayAsk} today={data.today} onClose={null} hasHelp={false} {...acts} />
      <section class="part">
        <h2>{t('care.help_title')}</h2>
        <HelpLines />
      </section>
      <section class="part">
        <h2>{t('care.lighter_week_title')}</h2>
        <p>{t('care.lighter_week.what')}</p>
        {data.lighterUntil === null ? (
          <p>
            <Button onClick={acts.onLighterWeek}>{t('care.lighter_week.start')}</Button>
          </p>
        ) : (
          <p class="care-until">
            {t('care.lighter_week.until', { date: formatMoment(data.lighterUntil, now) })}
            <Button onClick={acts.onEndLighterWeek}>{t('care.lighter_week.end')}</Button>
          </p>
        )}
      </section>
      <section class="part">
        <h2>{t('care.how')}</h2>
        <p>{t('care.mail_hours')}</p>
        <ul class="never">
          {practices.map((practice) => (
            <li key={practice}>{t(`care.practices.${practice}`)}</li>
          ))}
        </ul>
      </section>
      {data.checkIns.length > 0 && (
        <section class="part">
          <h2>{t('care.earlier')}</h2>
          <NotedDays checkIns={data.checkIns.slice(0, mostListed)} now={now} {...acts} />
        </section>
      )}
      <p>
        <Button kind="quiet" onClick={() => acts.onTurn(false)}>
          {t('care.turn_off')}
        </Button>
      </p>
      <p class="note">{t('care.turn_off_help')}</p>
    </>
  );
}
