import type { Rejection } from '../../utils/core/model/rejection.ts';
import { t } from '../../utils/i18n/t.ts';

/** What a record is called in a list: its company, else its role, else plain words. */
export function rejectionTitle({ company, role }: Pick<Rejection, 'company' | 'role'>): string {
  return company.trim() || role.trim() || t('record.unnamed');
}

/** The address of a record's own page, from any page of ours. */
export function rejectionAddress(id: string, part: 'record' | 'look_back' = 'record'): string {
  return `/options.html#/rejection/${id}${part === 'look_back' ? '/look-back' : ''}`;
}
