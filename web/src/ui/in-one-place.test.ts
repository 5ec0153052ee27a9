import { expect, test } from 'vitest';

const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.*', '!../**/*.d.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const filesWith = (words: RegExp) =>
  Object.entries(sources).flatMap(([path, text]) => (words.test(text) ? [path] : []));

test('the browser’s storage is spoken to in one place', () => {
  expect(filesWith(/\b(?:local|session)Storage\b/u)).toEqual(['./kept/kept.ts']);
});

/** Not one of these acts: settings that say everything anew, where a second click says the same, and the last counts. */
const saysAllAnew = [
  '../desk/sample/simulated-boss.tsx',
  '../desk/workforce/presence-menu.tsx',
  '../desk/call/no-contact.tsx',
];
/** Yet to be put in order. */
const yet = /\.\.\/desk\/(?:policies|lists|ticket-page|areas|outages|organisation|calendar)\//u;

test('what changes something is done once, however often it is clicked', () => {
  const bare = filesWith(/\.mutate\(/u).filter((path) => !yet.test(path) && !saysAllAnew.includes(path));
  expect(bare).toEqual([]);
});

test('the key of an intention is chosen in one place; else only a tab is named so', () => {
  expect(filesWith(/\brandomUUID\b/u)).toEqual(['./kept/kept.ts', './use-once.ts']);
});

test('what is awaited is told in one way: nothing is grey without a word', () => {
  expect(filesWith(/\bSkeleton\b.*from 'antd'/u)).toEqual(['./waiting/waiting.tsx']);
});

test('the focus of every dialog is settled in one place', () => {
  const opened = filesWith(/import \{[^}]*\b(?:Modal|Drawer)\b[^}]*\} from 'antd'/u);
  expect(opened).toEqual(['./dialogs/dialog.tsx', './dialogs/side-panel.tsx']);
  expect(filesWith(/\bmodal\.confirm\(/u)).toEqual(['./dialogs/use-confirm.ts']);
});
