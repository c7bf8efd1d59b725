import { renderHook, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { useThemes } from '../../../components/hooks/use-lessons.ts';
import { database } from '../../../utils/storage/database.ts';
import { addMention } from '../../../utils/storage/themes.ts';
import { buildRejection } from '../../support/build-records.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();

test('lessons are helped by the themes of real letters, not by those of the sample inbox', async () => {
  const [sample, real] = [buildRejection({ sample: true }), buildRejection()];
  await database().rejections.bulkAdd([sample, real]);
  const noted = { source: 'person', quote: '' } as const;
  await addMention({ ...noted, themeKey: 'depth', rejectionId: sample.id });
  await addMention({ ...noted, themeKey: 'structure', rejectionId: real.id });
  const { result } = renderHook(useThemes);
  await waitFor(() => expect(result.current).toMatchObject({ status: 'ready', value: { noted: ['structure'] } }));
});
