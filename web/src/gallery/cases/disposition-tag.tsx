import { dispositionTints } from '../../theme/theme.ts';
import { DispositionTag } from '../../ui/disposition-tag.tsx';
import type { Part } from '../samples/part.ts';
import { SideBySide } from '../samples/side-by-side.tsx';

const known = Object.keys(dispositionTints.light);

export const dispositionTag: Part = {
  name: 'disposition-tag',
  file: 'disposition-tag.tsx',
  about: 'A disposition, always by colour and icon and word together.',
  cases: [
    { name: 'Small', Show: () => <Tags of={known} size="small" /> },
    { name: 'Large', Show: () => <Tags of={known} size="large" /> },
    { name: 'One that has no name here', Show: () => <Tags of={['call-back']} size="small" /> },
  ],
};

function Tags({ of, size }: { of: readonly string[]; size: 'small' | 'large' }) {
  return (
    <SideBySide of={of.map((name) => [name, <DispositionTag key={name} disposition={name} size={size} />] as const)} />
  );
}
