import { useState } from 'preact/hooks';
import { answerTo } from '../../utils/core/reflection/progress.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { DeeperOffer } from './deeper-offer.tsx';
import { EndScreen } from './end-screen.tsx';
import { ExerciseScreen } from './exercise-screen.tsx';
import { QuestionScreen } from './question-screen.tsx';
import type { ReflectionActs, ReflectionData } from './reflection-data.ts';
import { firstDeeper, resumePlace, rowOf, type Screen, screensOf } from './screens.ts';

interface ReflectionFlowProps {
  readonly data: ReflectionData;
  /** The screen to begin at; null for where it was left. */
  readonly start?: string | null;
  /** False where the page shows it among other things: then nothing takes the focus before the person has begun. */
  readonly focused: boolean;
  readonly acts: ReflectionActs;
  /** The person stops here; everything stays as it is. */
  readonly onStop: () => void;
}

/** A look back: one question a screen, each free to be skipped. */
export function ReflectionFlow({ data, start = null, focused, acts, onStop }: ReflectionFlowProps) {
  const { rejection, reflection, deeper } = data;
  // What the person chose just now counts before the database says so: the next question is already another one.
  const [isDeepened, setDeepened] = useState(false);
  const depth = isDeepened ? 'deep' : (reflection?.depth ?? 'short');
  const questions = screensOf(rejection.stage, depth, deeper !== null);
  const [place, setPlace] = useState(() => start ?? resumePlace(reflection, rejection.stage, questions));
  /** Where an exercise was begun, and leads back to. */
  const [begunAt, setBegunAt] = useState('end');
  const [moved, setMoved] = useState(focused);
  const row = rowOf(place, questions, begunAt);
  const at = Math.max(
    0,
    row.findIndex((screen) => screen.place === place),
  );
  const screen = row[at] ?? { place: 'end' as const };
  const asked = 'question' in screen ? screen : null;
  const exercise = 'exercise' in screen ? screen.exercise : null;
  const before = row[at - 1];
  const after = row[at + 1];

  function go(next: string): void {
    setMoved(true);
    if (!exercise) setBegunAt(screen.place);
    setPlace(next);
    acts.onPlace(next);
  }
  function forward(): void {
    if (after) go(after.place);
  }
  function goDeeper(): void {
    setDeepened(true);
    void acts.onDeepen();
    go(firstDeeper(rejection.stage));
  }
  /** The window is left once it is written: what could not be is said here. */
  async function end(): Promise<void> {
    if (await acts.onEnd()) onStop();
  }
  const isWritten = hasWords(screen, data);
  return (
    <div class="reflection">
      <div class="reflection-screen" key={screen.place} data-place={screen.place}>
        {asked && (
          <QuestionScreen data={data} {...asked} focused={moved} acts={acts} onForward={forward} onExercise={go} />
        )}
        {exercise && (
          <ExerciseScreen exercise={exercise} answers={reflection?.answers ?? []} onAnswer={acts.onAnswer} />
        )}
        {screen.place === 'deeper' && deeper && (
          <DeeperOffer reason={deeper} focused={moved} onAccept={goDeeper} onDecline={forward} />
        )}
        {screen.place === 'end' && <EndScreen data={data} focused={moved} acts={acts} onExercise={go} />}
      </div>
      <div class="reflection-ways">
        {before && (
          <Button kind="quiet" icon="back" onClick={() => go(before.place)}>
            {t('reflection.controls.back')}
          </Button>
        )}
        <span class="row-buttons reflection-forward">
          {screen.place !== 'end' && (
            <Button kind="quiet" onClick={onStop}>
              {t('reflection.controls.stop')}
            </Button>
          )}
          {after && screen.place !== 'deeper' && (
            <Button kind={isWritten ? 'primary' : 'plain'} onClick={forward}>
              {t(isWritten ? 'reflection.controls.go_on' : 'reflection.controls.skip')}
            </Button>
          )}
          {screen.place === 'end' && (
            <Button kind="primary" icon="check" onClick={() => void end()}>
              {t('reflection.end.done')}
            </Button>
          )}
        </span>
      </div>
      {screen.place !== 'end' && <p class="note reflection-saved">{t('reflection.controls.saved')}</p>}
    </div>
  );
}

/** Whether the person answered on a screen; the button onwards says "Skip" until then. */
function hasWords(screen: Screen, { rejection, reflection }: ReflectionData): boolean {
  const answers = reflection?.answers ?? [];
  const said = (key: string) => answerTo(answers, key).trim() !== '';
  if (!('question' in screen)) return 'exercise' in screen && said(screen.place);
  if (screen.question.kind === 'if_then') return said('next_if') || said('next');
  const decided = screen.question.kind === 'attribution' && rejection.reasons.some((each) => each.attribution !== null);
  return decided || said(screen.place);
}
