import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { RejectionEdit } from '../../utils/core/model/rejection.ts';
import { t } from '../../utils/i18n/t.ts';
import { rejectionTitle } from '../history/rejection-title.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { Facts } from './facts.tsx';
import { Letter } from './letter.tsx';
import type { ReasonActs } from './reason-acts.ts';
import { Reasons } from './reasons.tsx';
import type { RecordData } from './record-data.ts';
import { TimelineList } from './timeline-list.tsx';

/** Where in a record a person came to. */
export type RecordPart = 'record' | 'look_back' | 'ask';

/** What a person can do with a record. */
export interface RecordActs extends ReasonActs {
  readonly onEdit: (edit: RejectionEdit) => Promise<unknown>;
  /** Writes what was chosen. Where it could not be written, the person is told. */
  readonly onSet: (edit: RejectionEdit) => void;
  readonly onDelete: () => void;
}

interface RecordPageProps {
  readonly data: RecordData;
  readonly part: RecordPart;
  /** Ms since 1970 UTC. */
  readonly now: number;
  readonly acts: RecordActs;
  /** Looking back at it. */
  readonly lookBack: ComponentChildren;
  /** Asking for feedback, and what came back. */
  readonly ask: ComponentChildren;
}

/** One rejection: what is known, what the person makes of it, and what happened. */
export function RecordPage({ data, part, now, acts, lookBack, ask }: RecordPageProps) {
  const { rejection, messages } = data;
  return (
    <article class="record">
      <header class="record-top">
        <a class="back" href="#/history">
          <Icon name="back" /> {t('options.history')}
        </a>
        <h1 tabIndex={-1}>
          <bdi>{rejectionTitle(rejection)}</bdi>
        </h1>
        {rejection.company && rejection.role && (
          <p>
            <bdi>{rejection.role}</bdi>
          </p>
        )}
        {rejection.sample && <p class="tag">{t('record.sample')}</p>}
      </header>
      <Part title={t('record.parts.look_back')}>
        {lookBack}
        <TextField
          kind="long"
          label={t('record.note')}
          value={rejection.note}
          place={{ kind: 'field', store: 'rejections', id: rejection.id, field: 'note' }}
          onSave={(note) => acts.onEdit({ note })}
        />
      </Part>
      <Part title={t('record.parts.ask')} isMeant={part === 'ask'}>
        {ask}
      </Part>
      <Part title={t('record.parts.reasons')}>
        <Reasons rejection={rejection} acts={acts} />
      </Part>
      <Part title={t('record.parts.facts')}>
        <Facts rejection={rejection} onEdit={acts.onEdit} onSet={acts.onSet} />
      </Part>
      <Part title={t('record.parts.letter')}>
        {rejection.quote ? (
          <figure class="why">
            <figcaption class="note">{t('record.why')}</figcaption>
            <blockquote dir="auto">{rejection.quote}</blockquote>
          </figure>
        ) : (
          <p class="note">{t('record.why_by_hand')}</p>
        )}
        {messages.map((message) => (
          <Letter key={message.id} message={message} now={now} />
        ))}
      </Part>
      <Part title={t('record.parts.timeline')}>
        <TimelineList data={data} now={now} />
      </Part>
      <p>
        <Button kind="quiet" onClick={acts.onDelete}>
          {t('record.delete')}
        </Button>
      </p>
    </article>
  );
}

interface PartProps {
  readonly title: string;
  /** True where the person came for this part: it is brought into view. */
  readonly isMeant?: boolean;
  readonly children: ComponentChildren;
}

function Part({ title, isMeant = false, children }: PartProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isMeant) heading.current?.focus();
  }, [isMeant]);
  return (
    <section class="part">
      <h2 ref={heading} tabIndex={isMeant ? -1 : undefined}>
        {title}
      </h2>
      <div class="part-content">{children}</div>
    </section>
  );
}
