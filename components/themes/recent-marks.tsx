/** The last notes, one mark each, the oldest first: filled where it mentions the theme. For the eye. */
export function RecentMarks({ marks }: { readonly marks: readonly boolean[] }) {
  return (
    <span class="marks" aria-hidden="true">
      {marks.map((isMentioned, at) => (
        <span key={at} class={isMentioned ? 'mark mark-full' : 'mark'} />
      ))}
    </span>
  );
}
