import { t } from '../../utils/i18n/t.ts';

const never = ['network', 'reads', 'mail', 'score'] as const;

/** What Afterword never does, in four sentences that are tested. */
export function NeverDoes() {
  return (
    <ul class="never">
      {never.map((key) => (
        <li key={key}>{t(`never.${key}`)}</li>
      ))}
    </ul>
  );
}
