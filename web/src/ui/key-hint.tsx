/** The key that does the same; for eyes only, since names of controls must stay plain. */
export function KeyHint({ keys }: { keys: string }) {
  return <kbd aria-hidden="true">{keys}</kbd>;
}
