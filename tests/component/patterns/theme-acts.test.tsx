import { renderHook, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { useThemeActs } from '../../../components/hooks/use-patterns.ts';
import { themeNamed } from '../../../components/themes/theme-label.ts';
import type { Done } from '../../../components/ui/toast.tsx';
import { addMention, listMentions, listThemes, putTheme } from '../../../utils/storage/themes.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();

const onDone = vi.fn<(done: Done) => void>();
beforeEach(() => onDone.mockReset());
const mention = { themeKey: 'structure', rejectionId: 'r', source: 'reflection', quote: 'I rambled' } as const;

test('a mention that is taken away can be brought back as it was', async () => {
  const noted = await addMention(mention);
  const { result } = renderHook(() => useThemeActs((key) => key, onDone));
  result.current.onTakeAway(noted);
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(await listMentions()).toEqual([]);
  await onDone.mock.calls[0]?.[0].undo?.();
  expect(await listMentions()).toEqual([noted]);
});

test('a theme that was set aside is taken up again when the person chooses it', async () => {
  await putTheme({ key: 'structure', label: '', side: 'work_on', dismissed: true });
  await putTheme({ key: 'own_talk', label: 'talk', side: 'work_on', mergedInto: 'structure' });
  await addMention({ ...mention, themeKey: 'own_talk' });
  expect((await listThemes()).map(({ dismissed }) => dismissed)).toEqual([false, false]);
});

test('words that name one of our themes or the person’s own are that theme', () => {
  const base = { id: 'i', createdAt: 1, updatedAt: 1, mergedInto: null, dismissed: false } as const;
  const own = { ...base, key: 'structure', label: 'Too long', side: 'work_on' } as const;
  expect(themeNamed(' preparation ', [own])).toMatchObject({ key: 'under_prepared', side: 'work_on', label: '' });
  expect(themeNamed('Working well with others', [])).toMatchObject({ key: 'strong_teamwork', side: 'strength' });
  expect(themeNamed('too long', [own])).toBe(own);
  expect(themeNamed('Something else', [own])).toBeNull();
});
