import { EnterOutlined } from '@ant-design/icons';

/** The key that does the same; for eyes only, since names of controls must stay plain. Not every face has a sign for Enter: it is drawn. */
export function KeyHint({ keys }: { keys: string }) {
  return <kbd aria-hidden="true">{keys === '↵' ? <EnterOutlined /> : keys}</kbd>;
}
