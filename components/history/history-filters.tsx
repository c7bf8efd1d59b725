import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { stages } from '../../utils/core/model/stage.ts';
import { t } from '../../utils/i18n/t.ts';
import { CheckField, SelectField } from '../ui/field.tsx';
import type { HistoryFilter } from './filter-rejections.ts';

interface HistoryFiltersProps {
  readonly filter: HistoryFilter;
  /** How many were found, in words; empty where nothing is looked for. */
  readonly found: ComponentChildren;
  readonly onChange: (filter: HistoryFilter) => void;
}

/** Words, stage, and what was much wanted. */
export function HistoryFilters({ filter, found, onChange }: HistoryFiltersProps) {
  const id = useId();
  return (
    <search class="filters">
      <div class="field">
        <label class="field-label" for={id}>
          {t('history.search')}
        </label>
        <input
          id={id}
          class="field-input"
          type="search"
          autoComplete="off"
          value={filter.words}
          onInput={(event) => onChange({ ...filter, words: event.currentTarget.value })}
        />
      </div>
      <SelectField
        label={t('record.stage')}
        value={filter.stage}
        options={[
          { value: 'all' as const, text: t('history.every_stage') },
          ...stages.map((value) => ({ value, text: t(`stage.${value}`) })),
        ]}
        onChange={(stage) => onChange({ ...filter, stage })}
      />
      <CheckField
        label={t('history.dream_only')}
        checked={filter.dreamJobsOnly}
        onChange={(dreamJobsOnly) => onChange({ ...filter, dreamJobsOnly })}
      />
      <div class="note" role="status">
        {found}
      </div>
    </search>
  );
}
