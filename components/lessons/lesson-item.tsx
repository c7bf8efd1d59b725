import { useState } from 'preact/hooks';
import type { Lesson } from '../../utils/core/model/lesson.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import type { LessonActs } from './lesson-acts.ts';
import { LessonLine } from './lesson-line.tsx';
import { lineText } from './line-text.ts';
import { StateChoice } from './state-choice.tsx';

interface LessonItemProps extends Omit<LessonActs, 'onAdd'> {
  readonly lesson: Lesson;
  /** What it came from; null where there is nothing to show. */
  readonly origin: { readonly id: string; readonly name: string } | null;
  /** What it is about; null where that is not known. */
  readonly theme: string | null;
}

/** One line, where it stands and where it came from. */
export function LessonItem({ lesson, origin, theme, onEdit, onMove, onDelete }: LessonItemProps) {
  const [isEdited, setEdited] = useState(false);
  const line = lineText(lesson);
  return (
    <li class="lesson">
      <p class="lesson-line">
        <LessonLine line={lesson} />
      </p>
      {(origin || theme) && (
        <p class="note lesson-about">
          {theme && <span>{theme}</span>}
          {origin && <a href={`#/rejection/${origin.id}`}>{t('lessons.from', { name: origin.name })}</a>}
        </p>
      )}
      {isEdited && (
        <div class="lesson-edit">
          <TextField
            label={t('lessons.add.situation')}
            value={lesson.situation}
            place={{ kind: 'field', store: 'lessons', id: lesson.id, field: 'situation' }}
            focused
            onSave={(situation) => onEdit(lesson, { situation })}
          />
          <TextField
            label={t('lessons.add.response')}
            value={lesson.response}
            place={{ kind: 'field', store: 'lessons', id: lesson.id, field: 'response' }}
            onSave={(response) => onEdit(lesson, { response })}
          />
        </div>
      )}
      <div class="row-buttons lesson-ways">
        <StateChoice line={line} state={lesson.state} onMove={(state) => onMove(lesson, state)} />
        <Button kind="quiet" expanded={isEdited} onClick={() => setEdited(!isEdited)}>
          {t(isEdited ? 'lessons.edit_done' : 'lessons.edit')}
        </Button>
        <Button kind="quiet" label={t('lessons.delete_named', { line })} onClick={() => onDelete(lesson)}>
          {t('lessons.delete')}
        </Button>
      </div>
    </li>
  );
}
