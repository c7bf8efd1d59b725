/** The last notes, one mark each: filled where they mention it. For the eye; the words beside it tell the same. */
export function RecentMarks({ recent, of }: { readonly recent: number; readonly of: number }) {
  return (
    <span class="marks" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => index).map((at) => (
        <span key={at} class={at < recent ? 'mark mark-full' : 'mark'} />
      ))}
    </span>
  );
}
