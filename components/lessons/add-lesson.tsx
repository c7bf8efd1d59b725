import { useId, useState } from 'preact/hooks';
import { type IfThen, readIfThen } from '../../utils/core/lessons/if-then.ts';
import type { Theme } from '../../utils/core/model/theme.ts';
import { t } from '../../utils/i18n/t.ts';
import type { LessonActs } from './lesson-acts.ts';
import { LessonStart } from './lesson-start.tsx';

interface AddLessonProps extends Pick<LessonActs, 'onAdd'> {
  readonly themes: readonly Theme[];
  /** The theme whose lines are shown first: the one noted most. */
  readonly first: string;
}

const empty: IfThen = { situation: '', response: '' };
const isSame = (one: IfThen, other: IfThen) => one.situation === other.situation && one.response === other.response;

/** A new line in the person's own words, with lines to start from. */
export function AddLesson({ themes, first, onAdd }: AddLessonProps) {
  const id = useId();
  const [line, setLine] = useState(empty);
  const [used, setUsed] = useState<{ readonly line: IfThen; readonly theme: string } | null>(null);
  const [isMissed, setMissed] = useState(false);
  // A line of ours never takes the place of words that were typed.
  const isUntouched = isSame(line, empty) || (used !== null && isSame(line, used.line));

  async function add(event: Event): Promise<void> {
    event.preventDefault();
    const [situation, response] = [line.situation.trim(), line.response.trim()];
    setMissed(response === '');
    if (response === '') {
      document.getElementById(`${id}-response`)?.focus();
      return;
    }
    const isAdded = await onAdd(situation === '' ? readIfThen(response) : { situation, response }, used?.theme ?? null);
    if (!isAdded) return;
    setLine((now) => (isSame(now, line) ? empty : now));
    setUsed(null);
  }
  const field = (half: keyof IfThen) => (
    <div class="field">
      <label class="field-label" for={`${id}-${half}`}>
        {t(`lessons.add.${half}`)}
      </label>
      <input
        id={`${id}-${half}`}
        class="field-input"
        dir="auto"
        autoComplete="off"
        aria-describedby={half === 'response' ? `${id}-missing` : undefined}
        value={line[half]}
        onInput={({ currentTarget }) => setLine((now) => ({ ...now, [half]: currentTarget.value }))}
      />
    </div>
  );
  return (
    <section class="part">
      <h2>{t('lessons.add.title')}</h2>
      <form class="lesson-add" onSubmit={(event) => void add(event)}>
        {field('situation')}
        {field('response')}
        <p class="note field-state" id={`${id}-missing`} role="status">
          {isMissed && line.response.trim() === '' && t('lessons.add.missing')}
        </p>
        <p>
          <button type="submit" class="aw-button aw-button-plain">
            {t('lessons.add.add')}
          </button>
        </p>
      </form>
      {isUntouched && (
        <LessonStart
          themes={themes}
          first={first}
          onUse={(idea, theme) => {
            setLine(idea);
            setUsed({ line: idea, theme });
            document.getElementById(`${id}-situation`)?.focus();
          }}
        />
      )}
    </section>
  );
}
