import { Sparkline } from '../../ui/page/sparkline.tsx';
import type { Part } from '../samples/part.ts';
import { SideBySide } from '../samples/side-by-side.tsx';

const courses: readonly (readonly [string, readonly number[]])[] = [
  ['rising', [2, 5, 9, 14, 22, 31, 40]],
  ['wavering', [118, 121, 117, 120, 119, 122, 120]],
  ['nothing all along', [0, 0, 0, 0, 0, 0, 0]],
  ['one value', [12]],
  ['no value', []],
];

export const sparkline: Part = {
  name: 'sparkline',
  file: 'page/sparkline.tsx',
  about: 'The course of a figure in the size of a word; its last point is now.',
  cases: [
    {
      name: 'Courses',
      Show: () => (
        <SideBySide
          of={courses.map(([name, values]) => [
            name,
            <Sparkline key={name} values={values} label={`${name}: ${values.join(', ')}`} />,
          ])}
        />
      ),
    },
  ],
};
