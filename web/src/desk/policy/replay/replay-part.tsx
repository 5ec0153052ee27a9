interface Props {
  from: string;
  to: string;
}

/** What one policy would have done to the past decisions of another. */
export function ReplayPart({ from, to }: Props) {
  return <span hidden>{[from, to].join(' ')}</span>;
}
