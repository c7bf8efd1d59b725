import { useState } from 'preact/hooks';
import type { Aim } from '../../utils/core/model/aim.ts';
import type { Rejection } from '../../utils/core/model/rejection.ts';
import { t } from '../../utils/i18n/t.ts';
import { rejectionTitle } from '../history/rejection-title.ts';
import { Button } from '../ui/button.tsx';
import { CheckField, TextField } from '../ui/field.tsx';
import { Empty } from '../ui/states.tsx';
import type { AimActs } from './aim-acts.ts';
import { OwnPicture } from './own-picture.tsx';

interface AimsPageProps extends AimActs {
  readonly aims: readonly Aim[];
  /** Jobs that were much wanted, with what the person liked about them. */
  readonly liked: readonly Rejection[];
}

/** Bytes; a picture is kept as it is. */
const largestPicture = 5 * 1024 * 1024;

/** What the person is looking for, in words and pictures of their own. */
export function AimsPage({ aims, liked, onAddWords, onAddPicture, onWords, onPin, onDelete }: AimsPageProps) {
  const [words, setWords] = useState('');
  const [trouble, setTrouble] = useState<'aims.picture_too_big' | 'aims.picture_failed' | null>(null);
  function add(event: Event): void {
    event.preventDefault();
    if (words.trim() === '') return;
    onAddWords(words.trim());
    setWords('');
  }
  function take(picture: File | undefined): void {
    if (!picture) return;
    const isPicture = picture.type.startsWith('image/');
    const isSmall = picture.size <= largestPicture;
    setTrouble(isPicture ? (isSmall ? null : 'aims.picture_too_big') : 'aims.picture_failed');
    if (isPicture && isSmall) onAddPicture(picture);
  }
  return (
    <>
      <div>
        <h1 tabIndex={-1}>{t('aims.title')}</h1>
        <p class="note">{t('aims.lead')}</p>
      </div>
      {aims.length === 0 && (
        <Empty title={t('aims.empty.title')}>
          <p>{t('aims.empty.text')}</p>
        </Empty>
      )}
      {aims.length > 0 && (
        <ul class="aims">
          {aims.map((aim) => (
            <li key={aim.id} class="aim">
              {aim.picture && <OwnPicture picture={aim.picture} words={aim.text} />}
              <TextField
                label={t('aims.words')}
                value={aim.text}
                place={{ kind: 'field', store: 'aims', id: aim.id, field: 'text' }}
                onSave={(text) => onWords(aim, text)}
              />
              <div class="aim-ways">
                <CheckField label={t('aims.pin')} checked={aim.pinned} onChange={(pinned) => onPin(aim, pinned)} />
                <Button kind="quiet" onClick={() => onDelete(aim)}>
                  {t('aims.delete')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <section class="part">
        <form class="field-line" onSubmit={add}>
          <input
            class="field-input"
            dir="auto"
            aria-label={t('aims.words')}
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
          <button type="submit" class="aw-button aw-button-plain">
            {t('aims.add')}
          </button>
        </form>
        <label class="aim-file">
          <span class="aw-button aw-button-plain">{t('aims.picture')}</span>
          <input
            type="file"
            accept="image/*"
            class="hidden-words"
            onChange={(event) => {
              take(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <p class="note" role="status">
          {trouble && t(trouble)}
        </p>
      </section>
      {liked.length > 0 && (
        <section class="part">
          <h2>{t('aims.liked_title')}</h2>
          <dl class="written">
            {liked.map((rejection) => (
              <div key={rejection.id}>
                <dt class="note">
                  <a href={`#/rejection/${rejection.id}`}>{rejectionTitle(rejection)}</a>
                </dt>
                <dd dir="auto">{rejection.liked}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
