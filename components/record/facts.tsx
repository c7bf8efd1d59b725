import type { Rejection, RejectionEdit } from '../../utils/core/model/rejection.ts';
import { routes } from '../../utils/core/model/route.ts';
import { stages } from '../../utils/core/model/stage.ts';
import { routeOf } from '../../utils/core/requests/route-of.ts';
import { t } from '../../utils/i18n/t.ts';
import { CheckField, SelectField, TextField } from '../ui/field.tsx';

interface FactsProps {
  readonly rejection: Rejection;
  readonly onEdit: (edit: RejectionEdit) => Promise<unknown>;
  /** Writes what was chosen. Where it could not be written, the person is told. */
  readonly onSet: (edit: RejectionEdit) => void;
}

/** What is known of the rejection; every field is the person's to correct, saved as typed. */
export function Facts({ rejection, onEdit, onSet }: FactsProps) {
  return (
    <div class="facts">
      <TextField label={t('record.company')} value={rejection.company} onSave={(company) => onEdit({ company })} />
      <TextField label={t('record.role')} value={rejection.role} onSave={(role) => onEdit({ role })} />
      <SelectField
        label={t('record.stage')}
        value={rejection.stage}
        options={stages.map((value) => ({ value, text: t(`stage.${value}`) }))}
        onChange={(stage) => onSet({ stage })}
      />
      <SelectField
        label={t('record.route')}
        value={routeOf(rejection)}
        options={routes.map((value) => ({ value, text: t(`route.${value}`) }))}
        onChange={(route) => onSet({ route })}
      />
      <TextField
        kind="date"
        label={t('record.decided_on')}
        value={rejection.decidedOn}
        onSave={(decidedOn) => (decidedOn ? onEdit({ decidedOn }) : Promise.resolve())}
      />
      <TextField
        label={t('record.recruiter_name')}
        value={rejection.recruiterName}
        onSave={(recruiterName) => onEdit({ recruiterName })}
      />
      <TextField
        kind="email"
        label={t('record.recruiter_address')}
        value={rejection.recruiterAddress}
        onSave={(recruiterAddress) => onEdit({ recruiterAddress })}
      />
      <TextField
        label={t('record.requisition')}
        value={rejection.requisition}
        onSave={(requisition) => onEdit({ requisition })}
      />
      <div class="facts-checks">
        <CheckField
          label={t('record.no_reply')}
          checked={rejection.recruiterNoReply}
          onChange={(recruiterNoReply) => onSet({ recruiterNoReply })}
        />
        <CheckField
          label={t('record.dream')}
          checked={rejection.dreamJob}
          onChange={(dreamJob) => onSet({ dreamJob })}
        />
      </div>
    </div>
  );
}
