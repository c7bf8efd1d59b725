import type { DraftFinding } from '../../utils/core/drafts/draft-finding.ts';
import { languageName } from '../../utils/i18n/language.ts';
import { t } from '../../utils/i18n/t.ts';

/** So many words of a finding are shown; the rest is in the field. */
const mostLetters = 60;

interface FindingsProps {
  readonly findings: readonly DraftFinding[];
  readonly onShow: (finding: DraftFinding) => void;
}

/** What a check would have another look at, each with the words it is about. Advice, never a lock. */
export function Findings({ findings, onShow }: FindingsProps) {
  return (
    <div class="findings" role="status">
      {findings.length > 0 && (
        <>
          <h3>{t('draft.check.title')}</h3>
          <ul>
            {findings.map((finding) => (
              <li key={`${finding.key}${finding.start}`}>
                {finding.text && (
                  <button type="button" class="finding-words" dir="auto" onClick={() => onShow(finding)}>
                    {shorten(finding.text)}
                  </button>
                )}
                <span>{adviceOf(finding)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function adviceOf({ key, language }: DraftFinding): string {
  if (key === 'wrong_language' && language !== null) {
    return t('draft.check.wrong_language', { language: languageName(language) });
  }
  return key === 'wrong_language' ? t('draft.check.other_language') : t(`draft.check.${key}`);
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > mostLetters ? `${line.slice(0, mostLetters)}…` : line;
}
