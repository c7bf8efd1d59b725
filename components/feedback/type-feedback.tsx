import { useEffect, useRef, useState } from 'preact/hooks';
import type { Feedback, Grade } from '../../utils/core/model/feedback.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import type { FeedbackActs } from './feedback-data.ts';
import { GradeLine } from './grade-line.tsx';
import { PasteField } from './paste-field.tsx';
import { gradeOf } from './read-feedback.ts';

interface TypeFeedbackProps {
  /** What is gone on with; null for something new. */
  readonly feedback: Feedback | null;
  /** What it came on. */
  readonly rejectionId: string;
  /** Who is expected to have written. */
  readonly from: string;
  readonly letterLanguage: string | null;
  readonly acts: Pick<FeedbackActs, 'onType' | 'onEmptied' | 'onKept' | 'onDelete'>;
  readonly onDone: () => void;
}

/** The grade that the person sees otherwise than we do; null where they left it to us. */
function chosenGrade(feedback: Feedback | null, letterLanguage: string | null): Grade | null {
  return feedback && feedback.grade !== gradeOf(feedback.text, letterLanguage).grade ? feedback.grade : null;
}

/** Pasting an answer or noting a call: kept as it is typed, word by word, and graded meanwhile. */
export function TypeFeedback({
  feedback,
  rejectionId,
  from: expected,
  letterLanguage,
  acts,
  onDone,
}: TypeFeedbackProps) {
  // Drawn before the first letter, so that words of a closed window find their way to one record.
  const { current: id } = useRef(feedback?.id ?? crypto.randomUUID());
  /** As it was when the person began to change it. */
  const { current: begun } = useRef(feedback);
  const [chosen] = useState(() => chosenGrade(feedback, letterLanguage));
  const isKept = useRef(feedback !== null);
  const isTouched = useRef(false);
  const [text, setText] = useState(feedback?.text ?? '');
  const [from, setFrom] = useState(feedback?.from ?? expected);
  const [receivedOn, setReceivedOn] = useState(feedback?.receivedOn ?? '');
  const [hasFailed, setFailed] = useState(false);
  // What was typed last, also where the page has not been drawn anew since: leaving a field and pressing come at once.
  const latest = useRef({ text, from, receivedOn });
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  const graded = gradeOf(text, letterLanguage);

  // One after the other: the first keeps what the next ones change.
  function save(change: Partial<typeof latest.current>): Promise<unknown> {
    isTouched.current = true;
    latest.current = { ...latest.current, ...change };
    const { receivedOn: day, ...typed } = latest.current;
    const before = saving.current.catch(() => {}); // whoever began that one was told
    saving.current = before.then(async () => {
      if (typed.text.trim() === '') {
        if (begun !== null || !isKept.current) return; // words kept before stay until the person is done
        await acts.onEmptied(id);
        isKept.current = false;
        return;
      }
      const grade = chosen ?? gradeOf(typed.text, letterLanguage).grade;
      // Where the person tells no day it stays the one on which it was first typed.
      await acts.onType(id, { ...typed, grade, ...(day !== '' && { receivedOn: day }) }, isKept.current);
      isKept.current = true;
    });
    return saving.current;
  }

  function hear(typed: string): void {
    isTouched.current = true;
    latest.current = { ...latest.current, text: typed };
    setText(typed);
  }

  /** Where it cannot be written the words stay on screen, and the same button tries again. */
  async function finish(): Promise<void> {
    try {
      setFailed(false);
      if (isTouched.current) await save({});
      if (latest.current.text.trim() !== '') await acts.onKept(id);
      else if (begun) acts.onDelete(begun);
    } catch {
      return setFailed(true);
    }
    isDone.current = true;
    onDone();
  }

  const isDone = useRef(false);
  const leave = useRef(() => {});
  leave.current = () => {
    if (isDone.current) return;
    // After the fields have saved what they hold, which they do when they go.
    Promise.resolve()
      .then(() => saving.current)
      .then(() => isKept.current && acts.onKept(id))
      .catch(() => {}); // the acts told the log; the background joins what is left
  };
  useEffect(() => {
    const onHide = () => leave.current();
    addEventListener('pagehide', onHide);
    return () => {
      removeEventListener('pagehide', onHide);
      leave.current();
    };
  }, []);

  return (
    <div class="type-feedback">
      <PasteField
        label={t('feedback.words')}
        value={text}
        place={{ kind: 'feedback', rejectionId, id, from }}
        onType={hear}
        onSave={(typed) => save({ text: typed })}
      />
      {text.trim() !== '' && <GradeLine graded={graded} grade={chosen ?? graded.grade} />}
      <TextField
        label={t('feedback.from')}
        value={from}
        onSave={(typed) => {
          setFrom(typed);
          return save({ from: typed });
        }}
      />
      <TextField
        kind="date"
        label={t('feedback.received_on')}
        help={t('feedback.received_on_help')}
        value={receivedOn}
        onSave={(day) => {
          setReceivedOn(day);
          return save({ receivedOn: day });
        }}
      />
      <p class="row-buttons">
        <Button kind="primary" disabled={text.trim() === ''} onClick={() => void finish()}>
          {t('feedback.keep')}
        </Button>
        <Button kind="quiet" onClick={() => void finish()}>
          {t('ui.close')}
        </Button>
      </p>
      <p class="note" role="status">
        {hasFailed && t('ui.not_done')}
      </p>
    </div>
  );
}
