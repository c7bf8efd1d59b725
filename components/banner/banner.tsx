import { useId, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { RichText } from '../ui/rich-text.tsx';
import { bannerActs } from './banner-acts.ts';
import { aboutWords, lineOf, questionKey } from './banner-line.ts';
import type { AnswerBanner, BannerAction, BannerModel } from './banner-model.ts';

interface BannerProps {
  readonly model: BannerModel;
  /** Ms since 1970 UTC. */
  readonly now: number;
  readonly onAction: (action: BannerAction) => void;
}

/** What stands in the open message: one line, at most one more, and the buttons of its state. */
export function Banner({ model, now, onAction }: BannerProps) {
  const [open, setOpen] = useState(false);
  const whyId = useId();
  const evidence = 'evidence' in model ? model.evidence : [];
  return (
    <div class="banner-content">
      <div class="banner-words">
        <p class="banner-line" tabIndex={-1}>
          <Line model={model} now={now} />
        </p>
        <Note model={model} />
      </div>
      <div class="banner-acts">
        {model.state === 'answer' && model.choices.length > 1 && <Choices model={model} onAction={onAction} />}
        {bannerActs(model).map(({ action, text, kind }) => (
          <Button key={action} kind={kind} onClick={() => onAction(action)}>
            {t(text)}
          </Button>
        ))}
        {evidence.length > 0 && (
          <Button kind="quiet" expanded={open} controls={whyId} onClick={() => setOpen(!open)}>
            {t('banner.why')}
          </Button>
        )}
      </div>
      {evidence.length > 0 && (
        <div class="banner-why" id={whyId} hidden={!open}>
          <p>{model.state === 'answer_kept' ? t('banner.answer_kept.why_title') : t('banner.why_title')}</p>
          {evidence.map((sentence) => (
            <blockquote key={sentence} dir="auto" lang="">
              {sentence}
            </blockquote>
          ))}
        </div>
      )}
    </div>
  );
}

/** One button for each rejection that the letter may belong to. */
function Choices({ model, onAction }: { readonly model: AnswerBanner; readonly onAction: BannerProps['onAction'] }) {
  const indexes = [0, 1, 2] as const;
  return (
    <>
      {indexes.map((index) => {
        const about = model.choices[index];
        return (
          about && (
            <Button key={index} onClick={() => onAction(`keep_answer_${index}`)}>
              {t('banner.answer.keep_with', { about: aboutWords(about) })}
            </Button>
          )
        );
      })}
    </>
  );
}

function Line({ model, now }: { readonly model: BannerModel; readonly now: number }) {
  if (model.state !== 'looks_like' && model.state !== 'maybe') return <>{lineOf(model, now)}</>;
  const values = { company: <strong>{model.company}</strong>, role: model.role };
  return <RichText of={questionKey(model)} values={values} />;
}

function Note({ model }: { readonly model: BannerModel }) {
  switch (model.state) {
    case 'looks_like':
    case 'maybe':
      return <p class="banner-note">{t('banner.keep_note')}</p>;
    case 'folded':
      return <p class="banner-note">{t('banner.folded.note')}</p>;
    case 'kept':
      return <p class="banner-note">{t(model.offerSkip ? 'banner.kept.note_automatic' : 'banner.kept.note')}</p>;
    case 'invitation':
      return <p class="banner-note">{t('banner.invitation.note')}</p>;
    case 'answer': {
      const [only, other] = model.choices;
      if (!only) return null;
      const note = other ? t('banner.answer.note_choice') : t('banner.answer.note', { about: aboutWords(only) });
      return <p class="banner-note">{note}</p>;
    }
    default:
      return null;
  }
}
