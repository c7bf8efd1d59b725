import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { AnswersList } from './answers-list.tsx';
import type { ReflectionActs, ReflectionData } from './reflection-data.ts';
import { ReflectionFlow } from './reflection-flow.tsx';

interface LookBackProps {
  readonly data: ReflectionData;
  /** True where the person came to look back: the question takes the focus. */
  readonly focused: boolean;
  readonly acts: ReflectionActs;
}

/** Looking back on a record's own page: what was written, and the way to go on. Nothing is written before the first letter. */
export function LookBack({ data, focused, acts }: LookBackProps) {
  const [isOpen, setOpen] = useState(focused);
  const { reflection } = data;
  if (isOpen) return <ReflectionFlow data={data} focused acts={acts} onStop={() => setOpen(false)} />;
  return (
    <div class="look-back">
      {reflection && <AnswersList reflection={reflection} />}
      {data.rejection.dreamJob && (
        <TextField
          kind="long"
          label={t('aims.liked')}
          help={t('aims.liked_help')}
          value={data.rejection.liked ?? ''}
          place={{ kind: 'field', store: 'rejections', id: data.rejection.id, field: 'liked' }}
          onSave={(liked) => acts.onEdit({ liked })}
        />
      )}
      <p>
        <Button onClick={() => setOpen(true)}>{t(beginning(data))}</Button>
      </p>
    </div>
  );
}

function beginning({ reflection }: ReflectionData) {
  if (!reflection) return 'record.look_back.begin' as const;
  return reflection.endedAt === null ? ('reflection.controls.resume' as const) : ('reflection.change' as const);
}
